"""Short words for the rows that the tests of figures are made of. All times are Paris time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from itertools import count
from zoneinfo import ZoneInfo

from kiosk.domain.catalogue import Activity, Question
from kiosk.domain.clock import business_day
from kiosk.domain.hourly_rate import HourlyRate
from kiosk.domain.place import Place
from kiosk.domain.reference import Reference
from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.impact.calendar import Calendar
from kiosk.impact.counting import Stay, stays
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.presence import Interval, by_day, presences
from kiosk.impact.report import FIRST, Edition, Report, assemble
from kiosk.impact.rows import Answer, Facts, VisitAnswer
from kiosk.impact.travel import Factors
from kiosk.impact.versions import Told
from kiosk.services.catalogue import load_catalogue

PARIS = ZoneInfo("Europe/Paris")
PLACE = Place("0" * 32, "La Fabrique", "fablab", PARIS, capacity=10)
QUARTER = Period(2026, 3)
AFTER = date(2026, 12, 1)
"""A day on which the quarter has ended."""
ACTIVITIES = load_catalogue().activities_for("fablab")
QUESTIONS = load_catalogue().questions

_ids = count()


def at(text: str, day: str = "2026-07-14") -> datetime:
    """`10:30` on the day, or a whole `2026-07-14T10:30`, of Paris."""
    return datetime.fromisoformat(text if "T" in text else f"{day}T{text}").replace(tzinfo=PARIS)


def visit(
    arrived: str,
    left: str | None = None,
    visitor: str | None = None,
    *,
    day: str = "2026-07-14",
    persons: int = 1,
    activity: str = "A09",
    role: Role = Role.PARTICIPANT,
    left_by: ExitBy = ExitBy.SCAN,
    until: str | None = None,
) -> Visit:
    """One visit; its business day follows from its arrival."""
    begin = at(arrived, day).astimezone(UTC)
    return Visit(
        id=f"{next(_ids):032x}",
        visitor=visitor,
        day=business_day(begin, PARIS),
        persons=persons,
        activity=activity,
        role=role,
        arrived=begin,
        chosen=begin,
        last=begin,
        left=None if left is None else at(left, day).astimezone(UTC),
        left_by=None if left is None else left_by,
        until=None if until is None else at(until, day).astimezone(UTC),
    )


def calendar(place: Place = PLACE) -> Calendar:
    return Calendar(place)


def counted(*visits: Visit, place: Place = PLACE) -> list[Stay]:
    return stays(visits, Calendar(place))


def days(
    *visits: Visit, place: Place = PLACE, period: Period = QUARTER
) -> Mapping[date, Sequence[Interval]]:
    """The presence of these visits, by business day."""
    known = Calendar(place)
    return by_day(presences(stays(visits, known), period, known), known)


def report(
    *visits: Visit,
    period: Period = QUARTER,
    today: date = AFTER,
    answers: Sequence[Answer] = (),
    first_quarters: Mapping[str, str] | None = None,
    place: Place = PLACE,
    activities: Sequence[Activity] = ACTIVITIES,
    references: Mapping[str, Reference] | None = None,
    visit_answers: Sequence[VisitAnswer] = (),
    rates: Sequence[HourlyRate] = (),
    further: Sequence[Question] = (),
    local: Sequence[Question] = (),
    secret: bytes = b"secret",
    trips: Factors | None = None,
    edition: Edition = FIRST,
    told: Sequence[Told] = (),
) -> Report:
    facts = Facts(
        place,
        visits,
        answers,
        first_quarters or {},
        activities,
        QUESTIONS,
        references=references or {},
        visit_answers=visit_answers,
        rates=rates,
        further=further,
        local=local,
        secret=secret,
        trips=trips,
        told=told,
    )
    return assemble(period, today, facts, edition)


def figures(made: Report, indicator: str, dimension: str = "ensemble") -> dict[str, Figure]:
    """The figures of an indicator and dimension, by modality."""
    return {
        figure.modality: figure
        for figure in made.figures
        if (figure.indicator, figure.dimension) == (indicator, dimension)
    }


def values(made: Report, indicator: str, dimension: str = "ensemble") -> dict[str, object]:
    return {code: figure.value for code, figure in figures(made, indicator, dimension).items()}


def value(made: Report, indicator: str) -> object:
    return values(made, indicator)["TOTAL"]


def answered(question: str, choices: Mapping[str, int]) -> list[Answer]:
    """That many visitors `v0`, `v1` … gave each choice, long ago."""
    given = [choice for choice, number in choices.items() for _ in range(number)]
    long_ago = datetime(2026, 1, 1, tzinfo=UTC)
    return [Answer(f"v{n}", question, choice, long_ago) for n, choice in enumerate(given)]


def crowd(number: int, day: str = "2026-07-14") -> Iterable[Visit]:
    """Visitors `v0`, `v1` …, an hour each."""
    return [visit("10:00", "11:00", f"v{n}", day=day) for n in range(number)]


def wall(hour: int, minute: int = 0) -> time:
    return time(hour, minute)
