"""Places that nobody chose: from one visitor to five hundred, lopsided, shy, one-sided, loyal or not."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random

from kiosk.impact.crossing import in_turn
from kiosk.impact.disclosure import Table, protect
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.profile_figures import profile_figures
from kiosk.services.report.files import report_files
from tests.impact.build import QUESTIONS, report
from tests.impact.published_files import Publication, read

YEAR = Period(2026)


@dataclass(frozen=True)
class Person:
    """A badge: the quarters in which it was seen, and what it answered, always the same."""

    is_new: bool
    seen: frozenset[int]
    answers: Mapping[str, str]


def place(seed: int, quarters: int) -> list[Person]:
    """A place that lives for so many quarters; many of these people are rather alike."""
    rng = Random(seed)
    size = round(500 ** rng.random())
    loyalty = rng.choice([0.05, 0.3, 0.5, 0.7, 0.9, 1.0])
    shy = rng.choice([0.0, 0.0, 0.05, 0.2, 0.5])
    not_asked = rng.choice([0.0, 0.0, 0.05, 0.3])
    weights = {}
    for question in QUESTIONS:
        lopsided = rng.choice([1, 2, 4, 8])
        weights[question.id] = [rng.random() ** lopsided for _ in question.codes]
    weights["genre"][2] *= rng.choice([0.0, 0.02, 0.05, 0.3])
    found = []
    for _ in range(size):
        first = rng.randrange(quarters) if rng.random() < 0.7 else 0
        later = {quarter for quarter in range(first + 1, quarters) if rng.random() < loyalty}
        answers = {}
        for question in QUESTIONS:
            luck = rng.random()
            (chosen,) = rng.choices(question.codes, weights[question.id])
            silent = "NSP" if luck < shy else "NON_DEMANDE"
            answers[question.id] = silent if luck < shy + not_asked else chosen
        is_new = first > 0 or rng.random() < 0.9
        found.append(Person(is_new, frozenset({first, *later}), answers))
    return found


def tallied(people: Iterable[Person], question: str) -> dict[str, int]:
    codes = next(one.codes for one in QUESTIONS if one.id == question)
    counts = Counter(person.answers[question] for person in people)
    return {code: counts[code] for code in (*codes, "NSP", "NON_DEMANDE")}


def published(people: Sequence[Person], *, in_order: bool = True) -> list[Publication]:
    """What is published of each quarter in which somebody came, and, after several, of the year.

    in_order: held against what was published before, as it should be.
    """
    lived = sorted({quarter for person in people for quarter in person.seen})
    parts = [[person for person in people if quarter in person.seen] for quarter in lived]
    periods = [YEAR.quarters[quarter] for quarter in lived]
    if len(lived) > 1:
        parts, periods = [*parts, [*people]], [*periods, YEAR]
    year = {len(lived)} if len(lived) > 1 else set()
    seen = Counter(frozenset({lived.index(one) for one in person.seen} | year) for person in people)
    tables = [[protect(one.id, tallied(part, one.id)) for part in parts] for one in QUESTIONS]
    given = [in_turn(row, seen) if in_order else row for row in tables]
    return [
        publication(period, [row[place] for row in given], attendance(period, parts[place], people))
        for place, period in enumerate(periods)
    ]


def attendance(period: Period, part: Sequence[Person], people: Sequence[Person]) -> list[Figure]:
    """The figures that say who came again: a year is of four quarters, a quarter of its own."""
    own = {quarter.quarter_number - YEAR.quarter_number for quarter in period.quarters}
    new = sum(person.is_new and min(person.seen) in own for person in part)
    figures = [whole("VISITEURS_UNIQUES", len(part)), whole("NOUVEAUX", new)]
    before = [person for person in people if person.is_new and min(person.seen) + 1 in own]
    if period.quarter and before:
        kept = sum(bool(person.seen & own) for person in before)
        figures.append(whole("FIDELISATION", Fraction(kept, len(before))))
    return figures


def whole(indicator: str, value: int | Fraction) -> Figure:
    """A figure of the whole place."""
    return Figure(indicator, "ensemble", "TOTAL", "", value)


def publication(period: Period, tables: Iterable[Table], figures: Sequence[Figure]) -> Publication:
    """The files of these figures and tables, written and read back."""
    questions = {question.id: question for question in QUESTIONS}
    profile = [
        figure for table in tables for figure in profile_figures(questions[table.dimension], table)
    ]
    made = replace(report(), period=period, figures=[*figures, *profile])
    return read(report_files(made, "excel-fr"), str(period))
