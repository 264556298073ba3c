"""Visitors beside the people who live around."""

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.impact.disclosure import Table, protect
from kiosk.impact.territory import distance, representation, visitors_of

RESIDENTS = (2841, 775, 2126, 6595)
"""Under 18, 18–24, 25–39, 40 and more, of one intercommunalité in 2014 (Insee, POP1A)."""
VISITORS = (20, 20, 20, 40)
SITUATIONS = ("SAL", "IND", "DEM", "ETU", "RET", "AUT")

pairs = st.lists(st.tuples(st.integers(0, 500), st.integers(1, 9000)), min_size=1, max_size=7)


def ages(*counts: int) -> Table:
    codes = ("A00_11", "A12_17", "A18_24", "A25_39", "A40_59", "A60_69", "A70_P")
    silent = {"NSP": 0, "NON_DEMANDE": 0}
    return protect("tranche_age", dict(zip(codes, counts, strict=True)) | silent)


def test_the_worked_example() -> None:
    found = [
        representation(came, 100, living, sum(RESIDENTS))
        for came, living in zip(VISITORS, RESIDENTS, strict=True)
    ]
    assert [round(float(one.value), 2) for one in found] == [0.87, 3.18, 1.16, 0.75]
    ends = [one.interval or () for one in found]
    assert [round(float(end), 2) for end in ends[1]] == [2.12, 4.60]
    assert [round(float(end), 2) for end in ends[3]] == [0.58, 0.93]
    # Only of the second and the fourth can it be said that more, or fewer, come than live there.
    assert [not low <= 1 <= high for low, high in ends] == [False, True, False, True]
    assert round(float(distance(VISITORS, RESIDENTS)), 3) == 0.165


@given(pairs)
def test_the_distance_is_a_share_and_zero_only_for_the_same_shares(
    drawn: list[tuple[int, int]],
) -> None:
    visitors, residents = zip(*drawn, strict=True)
    assume(sum(visitors))
    found = distance(visitors, residents)
    assert 0 <= found < 1
    assert distance(residents, residents) == 0
    assert distance(visitors, [came * 3 for came in visitors]) == 0
    assert found == distance(visitors[::-1], residents[::-1]) == distance(residents, visitors)
    # D as the mean deviation of the ratios from 1.
    n, population = sum(visitors), sum(residents)
    ratios = [representation(came, n, living, population).value for came, living in drawn]
    shares = [Fraction(living, population) for living in residents]
    assert found == sum(abs(r - 1) * q for r, q in zip(ratios, shares, strict=True)) / 2


@given(pairs)
def test_ratios_weighted_by_the_territory_are_one(drawn: list[tuple[int, int]]) -> None:
    n, population = (sum(column) for column in zip(*drawn, strict=True))
    assume(n)
    found = [representation(came, n, living, population) for came, living in drawn]
    living = [Fraction(residents, population) for _, residents in drawn]
    assert sum(one.value * q for one, q in zip(found, living, strict=True)) == 1
    for one in found:
        assert one.interval is not None
        assert 0 <= one.interval[0] <= one.value <= one.interval[1]


def test_visitors_are_regrouped_out_of_the_published_table() -> None:
    table = ages(10, 10, 20, 20, 20, 10, 10)
    assert visitors_of(table, ["A00_11", "A12_17"]) == 20
    assert visitors_of(table, ["A40_59", "A60_69", "A70_P"]) == 40
    assert visitors_of(table, []) == 0


def test_a_modality_finer_than_what_is_published_is_not_told() -> None:
    grouped = ages(3, 10, 20, 20, 20, 10, 10)
    assert visitors_of(grouped, ["A00_11"]) is None
    assert visitors_of(grouped, ["A12_17", "A18_24"]) is None
    assert visitors_of(grouped, ["A00_11", "A12_17", "A18_24"]) == 33


def test_hidden_cells_are_not_told() -> None:
    counts = dict(zip(SITUATIONS, (3, 9, 12, 30, 26, 14), strict=True))
    table = protect("situation", counts | {"NSP": 0, "NON_DEMANDE": 0})
    assert visitors_of(table, ["SAL", "RET"]) is None
    assert visitors_of(table, ["RET", "ETU"]) == 56


def test_a_small_other_counted_among_those_who_declined_is_not_told() -> None:
    table = protect("genre", {"F": 30, "H": 20, "A": 3, "NSP": 7, "NON_DEMANDE": 0})
    assert visitors_of(table, ["F", "H"]) == 50
    assert visitors_of(table, ["F", "H", "A"]) is None


@pytest.mark.parametrize("part", [0, 100])
def test_nobody_and_everybody_have_a_ratio_too(part: int) -> None:
    found = representation(part, 100, 775, sum(RESIDENTS))
    assert found.value == Fraction(part, 100) * Fraction(sum(RESIDENTS), 775)
