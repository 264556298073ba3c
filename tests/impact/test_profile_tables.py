"""The tables of a period, beside those of the quarters before it."""

from collections.abc import Sequence
from datetime import date

import pytest

from kiosk.impact.period import Period
from kiosk.impact.report import Report, assemble
from kiosk.impact.rows import Facts, Sighting
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
