"""The tables of a period, beside those of the quarters before it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from kiosk.impact.disclosure import protect
from kiosk.impact.period import Period
from kiosk.impact.report import Report, assemble
from kiosk.impact.rows import Facts, Sighting
from kiosk.impact.versions import Told
from kiosk.services.report.files import report_files
from tests.impact.build import ACTIVITIES, PLACE, QUESTIONS, answered, crowd, values
from tests.impact.published_files import CODES, read
from tests.impact.random_places import YEAR, Person, place, published
from tests.impact.told_places import LATER, facts_of


def made(people: Sequence[Person], period: Period) -> Report:
    """The report of people who come once in each of their quarters; nobody changes an answer."""
    return assemble(period, LATER, facts_of(people, period))


@pytest.mark.parametrize("seed", [2, 10, 26, 31])
def test_each_period_is_given_out_as_if_all_before_it_had_been(seed: int) -> None:
    people = place(seed, 4)
    for expected in published(people):
        period = Period.parse(expected.name)
        found = read(report_files(made(people, period), "ouvert"), expected.name)
        for dimension in CODES:
            assert found.cells(dimension) == expected.cells(dimension), (period, dimension)


def test_a_quarter_of_regulars_and_three_more_is_closed() -> None:
    """Fifteen members, all of them shown in T1, and three job-seekers who join in T2."""
    people = [
        *[Person(True, frozenset({0, 1}), {"situation": "IND"})] * 8,
        *[Person(True, frozenset({0, 1}), {"situation": "SAL"})] * 7,
        *[Person(True, frozenset({1}), {"situation": "DEM"})] * 3,
    ]
    first, second = (
        values(made(people, quarter), "VISITEURS_UNIQUES", "situation")
        for quarter in YEAR.quarters[:2]
    )
    assert (first["IND"], first["SAL"]) == (8, 7)
    assert set(second.values()) == {None}


def test_who_came_in_another_year_closes_nothing() -> None:
    counts = {"IND": 8, "SAL": 7, "DEM": 3}
    regulars = [Sighting(f"v{number}", date(2025, 12, 1)) for number in range(15)]
    facts = Facts(
        PLACE,
        [*crowd(18, "2026-02-03")],
        answered("situation", counts),
        {},
        ACTIVITIES,
        QUESTIONS,
        earlier=regulars,
    )
    found = values(assemble(YEAR.quarters[0], LATER, facts), "VISITEURS_UNIQUES", "situation")
    assert found["IND"] == 8


T1, T2 = YEAR.quarters[:2]
TWENTY = [Person(True, frozenset({0}), {"situation": code}) for code in ["SAL", "IND"] * 10]
NOBODY = dict.fromkeys((*CODES["situation"], "NSP", "NON_DEMANDE"), 0)
MORE = Person(True, frozenset({0}), {"situation": "SAL"})


def told_of(made: Report) -> Told:
    """As it is remembered where nobody knows any more whom it counted."""
    return Told(made.figures, made.tables, made.shares)


def later(people: Sequence[Person], period: Period, **told: Told) -> dict[str, object]:
    """The situations that a period tells beside others of the year, by `T1` or `ANNEE`."""
    beside = {"2026" if name == "ANNEE" else f"2026-{name}": one for name, one in told.items()}
    facts = replace(facts_of(people, period), beside=beside)
    return values(assemble(period, LATER, facts), "VISITEURS_UNIQUES", "situation")


def test_of_a_table_of_as_many_it_is_taken_that_it_counts_those_of_today() -> None:
    first = told_of(made(TWENTY, T1))
    assert later(TWENTY, YEAR, T1=first)["SAL"] == 10
    assert set(later([*TWENTY, MORE], YEAR, T1=first).values()) == {None}


def test_a_quarter_is_closed_beside_a_year_of_which_nobody_knows_whom_it_counted() -> None:
    year = told_of(made(TWENTY, YEAR))
    assert set(later(TWENTY, T1, ANNEE=year).values()) == {None}


def test_a_table_of_nobody_counted_nobody() -> None:
    nobody = replace(made([], T1), tables={"situation": protect("situation", NOBODY)})
    assert later(TWENTY, YEAR, T1=told_of(nobody))["SAL"] == 10


def test_a_quarter_that_comes_after_its_year_is_held_against_it() -> None:
    """T1 comes in late, of people whom the year did not count; its shares could be subtracted."""
    second = [replace(person, seen=frozenset({1})) for person in TWENTY]
    members = frozenset(f"v{number}" for number in range(20))
    year = replace(told_of(made(second, YEAR)), counted={code: [members] for code in CODES})
    people = [*second, *TWENTY]
    facts = replace(facts_of(people, T1), beside={"2026": year})
    first = assemble(T1, LATER, facts)
    assert values(first, "VISITEURS_UNIQUES", "situation")["SAL"] == 10
    assert set(values(first, "PART_VISITES", "situation").values()) == {None}
    again = assemble(T1, LATER, replace(facts, told=[told_of(first)]))
    assert again.figures == first.figures


def test_what_is_told_anew_of_a_period_is_held_against_what_it_told() -> None:
    """Twenty more came; nothing of what the first report hid is opened by them."""
    few = [*TWENTY, *[Person(True, frozenset({0}), {"situation": "DEM"})] * 3]
    more = [*few, *[Person(True, frozenset({0}), {"situation": "RET"})] * 20]
    first = made(few, T1)
    members = frozenset(f"v{number}" for number in range(len(few)))
    told = replace(told_of(first), counted={code: [members] for code in CODES})
    second = assemble(T1, LATER, replace(facts_of(more, T1), told=[told]))
    found = values(second, "VISITEURS_UNIQUES", "situation")
    assert (found["DEM"], found["RET"]) == (None, 20)
