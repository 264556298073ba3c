"""The rows of the tidy table that say how many came, for what, and for how long."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from kiosk.impact import attendance, occupancy
from kiosk.impact.calendar import Calendar
from kiosk.impact.counting import Stay
from kiosk.impact.disclosure import K
from kiosk.impact.exact import Number
from kiosk.impact.figure import Figure, Status
from kiosk.impact.period import Period
from kiosk.impact.presence import (
    Interval,
    Presence,
    least_person_hours,
    most_person_hours,
    person_hours,
)
from kiosk.impact.rows import Facts
from kiosk.impact.splitting import TOTAL, Dimension, Part, Splitter

NO_EXIT = "aucune sortie enregistrée"
NOT_MEASURED = "aucune durée mesurée"
NO_MINUTES = "heures arrondies, sans les minutes"
NO_BADGE = "aucun badge"
NO_ENTRY = "aucune visite commencée dans la période"
NO_CAPACITY = "capacité du lieu non renseignée"
NO_NEWCOMER = "aucun nouveau badge au trimestre précédent"
FEW_PERSONS = f"moins de {K} personnes"
FRAGILE_SHARE = Fraction(30, 100)
FRAGILE = f"fragile : plus de {int(100 * FRAGILE_SHARE)} % de sorties estimées"

COUNTS: Sequence[tuple[str, Callable[[Sequence[Stay]], int], Collection[Dimension]]] = (
    ("VISITES", attendance.visits, tuple(Dimension)),
    ("ENTREES", attendance.entries, tuple(Dimension)),
    ("PASSAGES", attendance.passages, (Dimension.ALL, Dimension.MONTH)),
    (
        "VISITEURS_UNIQUES",
        attendance.unique_visitors,
        (Dimension.ALL, Dimension.ACTIVITY, Dimension.MONTH),
    ),
    ("GROUPES", attendance.groups, (Dimension.ALL,)),
    ("PERSONNES_EN_GROUPE", attendance.persons_in_groups, (Dimension.ALL,)),
)
HOURS_BY = (Dimension.ALL, Dimension.ACTIVITY, Dimension.PILLAR, Dimension.TRANSFORMATION)


@dataclass(frozen=True, slots=True)
class Attended:
    """What the figures of a period are made of.

    begun: the stays begun in it. found: all presence in it. days: the same, by business day.
    """

    period: Period
    begun: Sequence[Stay]
    found: Sequence[Presence]
    days: Mapping[date, Sequence[Interval]]
    splitter: Splitter
    calendar: Calendar

    def whole(
        self, code: str, value: Number | None, reason: str, note: str = "", n: int | None = None
    ) -> Figure:
        """A figure of the whole period, with a `reason` for when there is no value.

        note: what the label says besides. n: on how many it rests, where its value doesn't tell.
        """
        label = f"{self.period.label}, {note}" if note else self.period.label
        found = _figure(code, Dimension.ALL, TOTAL, label, value, reason)
        return replace(found, respondents=n)


def attendance_figures(attended: Attended, facts: Facts) -> Iterator[Figure]:
    """All figures of attendance, in no particular order of indicators."""
    for dimension in Dimension:
        parts = attended.splitter.split(dimension, attended.begun)
        for code, count, dimensions in COUNTS:
            if dimension in dimensions:
                for part in parts:
                    yield _figure(code, dimension, part.code, part.label, count(part.items), "")
    yield from _shares(attended, facts)
    yield from _hours(attended)
    yield from _durations(attended, facts)
    yield from _crowding(attended, facts.place.capacity)


def without_minutes(facts: Facts) -> Collection[str]:
    """The activities of whose visits both ends are rounded down to the hour: the sensitive ones."""
    return {activity.code for activity in facts.activities if activity.sensitive}


def median_of(part: Sequence[Stay], rounded: Collection[str]) -> tuple[Fraction | None, str, int]:
    """DUREE_MEDIANE of some stays, else why there is none; on how many durations it rests.

    Those of activities without minutes (`rounded`) are left out: whole hours, often none at all,
    are nobody's duration. Of fewer than 5 persons it is not told: it might be the time of one.
    """
    exact = [stay for stay in part if stay.activity not in rounded]
    persons, durations = attendance.persons_measured(exact), len(attendance.durations(exact))
    if not persons:
        return None, NO_MINUTES if part and not exact else NOT_MEASURED, durations
    if persons < K:
        return None, FEW_PERSONS, durations
    return attendance.median_minutes(exact), "", durations


def _shares(attended: Attended, facts: Facts) -> Iterator[Figure]:
    begun, period = attended.begun, attended.period
    new = attendance.newcomers(begun, facts.first_quarters, period)
    heads, visits = attendance.entries(begun), attendance.visits(begun)
    coverage, estimated = attendance.badge_coverage(begun), attendance.estimated_share(begun)
    yield attended.whole("COUVERTURE_BADGE", coverage, NO_ENTRY, n=heads)
    yield attended.whole("PART_SORTIES_ESTIMEES", estimated, NO_ENTRY, n=visits)
    yield attended.whole("JOURS_OUVERTURE", len(attendance.open_days(begun)), "")
    yield attended.whole("NOUVEAUX", new, "")
    badges = attendance.unique_visitors(begun)
    returned = attendance.return_rate(begun)
    yield _of_some(attended.whole("TAUX_RETOUR", returned, NO_BADGE, n=badges))
    if period.quarter:
        stayed = attendance.loyalty(begun, facts.first_quarters, period)
        before = len(attendance.new_before(facts.first_quarters, period))
        yield _of_some(attended.whole("FIDELISATION", stayed, NO_NEWCOMER, n=before))


def _of_some(rate: Figure) -> Figure:
    """A share of badges, secret when these are fewer than 5: it would tell who comes back."""
    return _secret(rate) if 0 < (rate.respondents or 0) < K else rate


def _secret(row: Figure) -> Figure:
    return replace(row, value=None, status=Status.SECRET, reason=FEW_PERSONS, respondents=None)


def _hours(attended: Attended) -> Iterator[Figure]:
    for dimension in HOURS_BY:
        for part in attended.splitter.split(dimension, attended.found):
            yield _hours_of(dimension, part)
    yield attended.whole("HEURES_PERSONNES_MIN", least_person_hours(attended.found), "")
    yield attended.whole("HEURES_PERSONNES_MAX", most_person_hours(attended.found), "")


def _hours_of(dimension: Dimension, part: Part[Presence]) -> Figure:
    value = person_hours(part.items)
    return Figure(
        "HEURES_PERSONNES",
        dimension,
        part.code,
        part.label,
        value,
        Status.NOT_COMPUTABLE if value is None else Status.PUBLISHED,
        NO_EXIT if value is None else fragility(part.items),
        bounds=(least_person_hours(part.items), most_person_hours(part.items)),
    )


def fragility(found: Iterable[Presence]) -> str:
    """What must be said of figures in which too many exits are estimated; else nothing."""
    estimated = attendance.estimated_share([presence.stay for presence in found])
    return FRAGILE if estimated is not None and estimated > FRAGILE_SHARE else ""


def _durations(attended: Attended, facts: Facts) -> Iterator[Figure]:
    rounded = without_minutes(facts)
    for dimension in (Dimension.ALL, Dimension.ACTIVITY):
        for part in attended.splitter.split(dimension, attended.begun):
            value, reason, durations = median_of(part.items, rounded)
            row = _figure("DUREE_MEDIANE", dimension, part.code, part.label, value, reason)
            if reason == FEW_PERSONS:
                row = _secret(row)
            yield row if value is None else replace(row, respondents=durations)


def _crowding(attended: Attended, capacity: int | None) -> Iterator[Figure]:
    days, calendar = attended.days, attended.calendar
    open_days = attendance.open_days(attended.begun)
    mean = occupancy.mean_presence(days, open_days, calendar)
    rate = occupancy.occupancy_rate(mean, capacity)
    highest = occupancy.highest_peak(days)
    missing = NO_EXIT if highest is None else NO_ENTRY
    note = "jours avec visites"
    fragile = fragility(attended.found)
    for figure in (
        attended.whole("PIC_PRESENCE", highest, NO_EXIT),
        attended.whole("PRESENCE_MOYENNE", mean, missing, note),
        attended.whole("TAUX_OCCUPATION", rate, missing if mean is None else NO_CAPACITY, note),
    ):
        yield replace(figure, reason=figure.reason or fragile)


def _figure(
    code: str,
    dimension: Dimension,
    modality: str,
    label: str,
    value: Number | None,
    reason: str,
) -> Figure:
    if value is None:
        return Figure(code, dimension, modality, label, None, Status.NOT_COMPUTABLE, reason)
    return Figure(code, dimension, modality, label, value)
