"""A period's report: all figures that may be published, from plain rows.

Rows stand in the order of `INDICATORS`, within one in the order of its dimensions (those of
`Dimension`, then the questions of the profile), within a dimension in the order of its codes or
of nature. The same facts give the same report.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from kiosk.impact import attendance, occupancy
from kiosk.impact.attendance_figures import (
    Attended,
    attendance_figures,
    median_of,
    without_minutes,
)
from kiosk.impact.calendar import Calendar
from kiosk.impact.counting import Stay, stays
from kiosk.impact.disclosure import Table
from kiosk.impact.figure import Figure
from kiosk.impact.module_report import MODULE_INDICATORS, module_figures
from kiosk.impact.period import Period
from kiosk.impact.presence import by_day, person_hours, presences
from kiosk.impact.profile_report import ProfileReport, profile_report
from kiosk.impact.rhythm import HourRow, week_hours
from kiosk.impact.rows import Facts
from kiosk.impact.splitting import Dimension, Splitter
from kiosk.impact.versions import REPEATED, Change, changes
from kiosk.impact.visit_table import VisitTable
from kiosk.impact.volunteering import volunteer_figures

INDICATORS = (
    "VISITES",
    "ENTREES",
    "PASSAGES",
    "VISITEURS_UNIQUES",
    "COUVERTURE_BADGE",
    "HEURES_PERSONNES",
    "HEURES_PERSONNES_MIN",
    "HEURES_PERSONNES_MAX",
    "PART_SORTIES_ESTIMEES",
    "PIC_PRESENCE",
    "PRESENCE_MOYENNE",
    "TAUX_OCCUPATION",
    "DUREE_MEDIANE",
    "JOURS_OUVERTURE",
    "NOUVEAUX",
    "TAUX_RETOUR",
    "FIDELISATION",
    "GROUPES",
    "PERSONNES_EN_GROUPE",
    "HEURES_BENEVOLAT",
    "VALEUR_BENEVOLAT",
    "TAUX_REPONSE",
    "PART",
    "PART_VISITES",
    "DIVERSITE",
    "DIVERSITE_NORM",
    "GROUPES_EFFECTIFS",
    "REPRESENTATION",
    "ECART_TERRITOIRE",
    "SEPARATION",
    "BRASSAGE",
    "TEMPS_INTERGENERATIONNEL",
    "SEANCES_MIXTES",
)


@dataclass(frozen=True, slots=True)
class DayRow:
    """One business day on which somebody was in. None: an end is unknown."""

    day: date
    visits: int
    entries: int
    passages: int
    person_hours: Fraction | None
    peak: int | None


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One activity for which somebody was in. median_minutes None: nothing measured, or secret."""

    code: str
    label: str
    family: str
    pillar: str
    transformation: str
    visits: int
    entries: int
    unique_visitors: int
    person_hours: Fraction | None
    median_minutes: Fraction | None


@dataclass(frozen=True, slots=True)
class Report:
    """All that is published of a period. Of an empty one every table is empty.

    provisional: the period has not ended; it then says nothing about profiles. unremembered: it
    says nothing either, since nobody could remember what was said. version: counts the times that
    the period was sealed, from 1. tables, shares: of the profile's questions, as published.
    changes: of a later version, the figures that are not what they were, or would not be.
    repeated: the questions that say again what a report before said, because too few answers have
    changed; repeated_visits: those of which only what rests on visits does. why: what was
    corrected, in the words of whoever sealed it. to_come: the period has not begun.
    """

    period: Period
    place_name: str
    provisional: bool
    version: int
    figures: Sequence[Figure]
    days: Sequence[DayRow]
    hours: Sequence[HourRow]
    activities: Sequence[ActivityRow]
    tables: Mapping[str, Table]
    shares: Mapping[str, VisitTable] = field(default_factory=dict)
    changes: Sequence[Change] = ()
    repeated: Sequence[str] = ()
    repeated_visits: Sequence[str] = ()
    why: str = ""
    to_come: bool = False
    unremembered: bool = False

    @property
    def is_silent(self) -> bool:
        """Whether nothing is said of who came."""
        return self.provisional or self.unremembered


@dataclass(frozen=True, slots=True)
class Edition:
    """Which version of a report it is. before: the figures of the sealed one before, if any.

    why: what it corrects. is_remembered: what it tells of people can be, and so is told.
    """

    version: int = 1
    before: Sequence[Figure] | None = None
    why: str = ""
    is_remembered: bool = True


FIRST = Edition()


def assemble(period: Period, today: date, facts: Facts, edition: Edition = FIRST) -> Report:
    """The report of a period as known on the business day `today`."""
    calendar = Calendar(facts.place)
    counted = stays(facts.visits, calendar)
    found = presences(counted, period, calendar)
    ended = period.ended(today)
    listed = period.last if ended else max([today, *(stay.day for stay in counted)])
    attended = Attended(
        period,
        [stay for stay in counted if period.contains(stay.day)],
        found,
        by_day(found, calendar),
        Splitter(facts.activities, period, listed),
        calendar,
    )
    figures: list[Figure] = []
    profile = ProfileReport([], {}, {}, [], [])
    modules: list[Figure] = []
    if attended.begun or found:
        figures += attendance_figures(attended, facts)
        figures += volunteer_figures(attended, facts)
        if ended and edition.is_remembered:
            profile = profile_report(attended, facts)
            modules = [*module_figures(attended, facts, [one.figures for one in facts.told])]
            figures += [*profile.figures, *modules]
    order = *INDICATORS, *MODULE_INDICATORS
    figures.sort(key=lambda figure: order.index(figure.indicator))
    return Report(
        period,
        facts.place.name,
        not ended,
        edition.version,
        figures,
        _days(attended),
        week_hours(attended.days, attendance.open_days(attended.begun), calendar),
        _activities(attended, facts),
        profile.tables,
        profile.shares,
        () if edition.before is None else changes(edition.before, figures),
        [*profile.repeated, *_repeated(modules)],
        profile.repeated_visits,
        edition.why,
        to_come=today < period.first,
        unremembered=ended and not edition.is_remembered and bool(figures),
    )


def _repeated(modules: Iterable[Figure]) -> list[str]:
    """What modules say again: a question of theirs, else an indicator of the whole period."""
    again = (one for one in modules if one.reason == REPEATED)
    names = (one.indicator if one.dimension == Dimension.ALL else one.dimension for one in again)
    return [*dict.fromkeys(names)]


def _days(attended: Attended) -> list[DayRow]:
    begun: dict[date, list[Stay]] = {}
    for stay in attended.begun:
        begun.setdefault(stay.day, []).append(stay)
    rows = []
    for day in sorted(begun.keys() | attended.days.keys()):
        own, intervals = begun.get(day, []), attended.days.get(day, [])
        rows.append(
            DayRow(
                day,
                attendance.visits(own),
                attendance.entries(own),
                attendance.passages(own),
                person_hours(intervals),
                occupancy.peak(intervals),
            )
        )
    return rows


def _activities(attended: Attended, facts: Facts) -> list[ActivityRow]:
    split = attended.splitter.split
    begun = {part.code: part.items for part in split(Dimension.ACTIVITY, attended.begun)}
    presence = {part.code: part.items for part in split(Dimension.ACTIVITY, attended.found)}
    rows, rounded = [], without_minutes(facts)
    for activity in sorted(facts.activities, key=lambda one: one.code):
        own, found = begun.get(activity.code, []), presence.get(activity.code, [])
        if not own and not found:
            continue
        family = activity.family
        rows.append(
            ActivityRow(
                activity.code,
                activity.label("fr"),
                family.code,
                family.pillar or "",
                family.transformation or "",
                attendance.visits(own),
                attendance.entries(own),
                attendance.unique_visitors(own),
                person_hours(found),
                median_of(own, rounded)[0],
            )
        )
    return rows
