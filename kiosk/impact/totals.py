"""A period's few totals that the next one's report is set beside, without all the rest of it."""

from collections.abc import Sequence

from kiosk.domain.place import Place
from kiosk.domain.visit import Visit
from kiosk.impact import attendance
from kiosk.impact.calendar import Calendar
from kiosk.impact.counting import stays
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.presence import person_hours, presences
from kiosk.impact.splitting import TOTAL, Dimension


def totals(period: Period, place: Place, visits: Sequence[Visit]) -> list[Figure]:
    """The same figures as in the period's own report, of the whole period only; none if empty.

    visits: those of `Facts` of that period.
    """
    calendar = Calendar(place)
    counted = stays(visits, calendar)
    begun = [stay for stay in counted if period.contains(stay.day)]
    found = presences(counted, period, calendar)
    if not begun and not found:
        return []
    values = {
        "VISITES": attendance.visits(begun),
        "VISITEURS_UNIQUES": attendance.unique_visitors(begun),
        "PERSONNES_EN_GROUPE": attendance.persons_in_groups(begun),
        "HEURES_PERSONNES": person_hours(found),
    }
    return [
        Figure(code, Dimension.ALL, TOTAL, period.label, value)
        for code, value in values.items()
        if value is not None
    ]
