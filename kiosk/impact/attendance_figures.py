"""The rows of the tidy table that say how many came, for what, and for how long."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
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

    def whole(self, code: str, value: Number | None, reason: str, note: str = "") -> Figure:
        """A figure of the whole period, with a `reason` for when there is no value."""
        label = f"{self.period.label}, {note}" if note else self.period.label
        return _figure(code, Dimension.ALL, TOTAL, label, value, reason)


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
    yield from _durations(attended)
    yield from _crowding(attended, facts.place.capacity)


def median_of(part: Sequence[Stay]) -> tuple[Fraction | None, str]:
    """DUREE_MEDIANE of one activity, else why it has none: few people could be recognised."""
    persons = attendance.persons_measured(part)
    if not persons:
        return None, NO_EXIT
    return (attendance.median_minutes(part), "") if persons >= K else (None, FEW_PERSONS)


def _shares(attended: Attended, facts: Facts) -> Iterator[Figure]:
    begun, period = attended.begun, attended.period
    new = attendance.newcomers(begun, facts.first_quarters, period)
    yield attended.whole("COUVERTURE_BADGE", attendance.badge_coverage(begun), NO_ENTRY)
    yield attended.whole("PART_SORTIES_ESTIMEES", attendance.estimated_share(begun), NO_ENTRY)
    yield attended.whole("JOURS_OUVERTURE", len(attendance.open_days(begun)), "")
    yield attended.whole("NOUVEAUX", new, "")
    yield attended.whole("TAUX_RETOUR", attendance.return_rate(begun), NO_BADGE)
    if period.quarter:
        stayed = attendance.loyalty(begun, facts.first_quarters, period)
        yield attended.whole("FIDELISATION", stayed, NO_NEWCOMER)


def _hours(attended: Attended) -> Iterator[Figure]:
    for dimension in HOURS_BY:
        for part in attended.splitter.split(dimension, attended.found):
            yield _hours_of(dimension, part)
    yield attended.whole("HEURES_PERSONNES_MIN", least_person_hours(attended.found), "")
    yield attended.whole("HEURES_PERSONNES_MAX", most_person_hours(attended.found), "")


def _hours_of(dimension: Dimension, part: Part[Presence]) -> Figure:
    value = person_hours(part.items)
    estimated = attendance.estimated_share([presence.stay for presence in part.items])
    fragile = estimated is not None and estimated > FRAGILE_SHARE
    return Figure(
        "HEURES_PERSONNES",
        dimension,
        part.code,
        part.label,
        value,
        Status.NOT_COMPUTABLE if value is None else Status.PUBLISHED,
        NO_EXIT if value is None else FRAGILE if fragile else "",
        bounds=(least_person_hours(part.items), most_person_hours(part.items)),
    )


def _durations(attended: Attended) -> Iterator[Figure]:
    yield attended.whole("DUREE_MEDIANE", attendance.median_minutes(attended.begun), NO_EXIT)
    for part in attended.splitter.split(Dimension.ACTIVITY, attended.begun):
        value, reason = median_of(part.items)
        status = Status.SECRET if reason == FEW_PERSONS else Status.NOT_COMPUTABLE
        yield Figure(
            "DUREE_MEDIANE",
            Dimension.ACTIVITY,
            part.code,
            part.label,
            value,
            status if value is None else Status.PUBLISHED,
            reason,
        )


def _crowding(attended: Attended, capacity: int | None) -> Iterator[Figure]:
    days, calendar = attended.days, attended.calendar
    open_days = attendance.open_days(attended.begun)
    mean = occupancy.mean_presence(days, open_days, calendar)
    rate = occupancy.occupancy_rate(mean, capacity)
    highest = occupancy.highest_peak(days)
    missing = NO_EXIT if highest is None else NO_ENTRY
    note = "jours avec visites"
    yield attended.whole("PIC_PRESENCE", highest, NO_EXIT)
    yield attended.whole("PRESENCE_MOYENNE", mean, missing, note)
    yield attended.whole("TAUX_OCCUPATION", rate, missing if mean is None else NO_CAPACITY, note)


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
