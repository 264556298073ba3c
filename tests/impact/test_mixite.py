"""Shares and diversity, against the worked examples."""

from fractions import Fraction
from math import isclose, sqrt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.impact import mixite

UNEVEN = [20, 20, 20, 40]
counts = st.lists(st.integers(0, 60), min_size=2, max_size=8)


def test_the_worked_example_of_diversity() -> None:
    """0.72 of 0.75, 0.727 without bias, 0.96 normalised, as if 3.57 groups of 4."""
    assert round(mixite.diversity(UNEVEN).value, 3) == Fraction("0.727")
    assert mixite.evenness(UNEVEN).value == Fraction("0.96")
    assert mixite.effective_groups(UNEVEN).value == 1 / Fraction("0.28")


def test_the_interval_of_diversity_is_the_closed_formula() -> None:
    found = mixite.diversity(UNEVEN)
    half = 1.96 * sqrt(4 * (0.088 - 0.28**2) / 100)
    assert found.interval is not None
    low, high = found.interval
    assert isclose(low, float(found.value) - half, rel_tol=1e-12)
    assert high == Fraction(3, 4)  # cut: no four groups can be more diverse
    normalised = mixite.evenness(UNEVEN).interval
    assert normalised is not None
    assert normalised == (low * Fraction(4, 3), 1)
    groups = mixite.effective_groups(UNEVEN).interval
    assert groups is not None
    assert groups == (1 / (1 - low), 4)


@pytest.mark.parametrize("equal", [[25, 25, 25, 25], [40, 0, 0], [15, 15, 0]])
def test_no_interval_where_the_variance_is_zero(equal: list[int]) -> None:
    for index in (mixite.diversity, mixite.evenness, mixite.effective_groups):
        assert index(equal).interval is None


def test_an_empty_group_counts_in_what_was_possible() -> None:
    assert mixite.evenness([50, 50]).value == 1
    assert mixite.evenness([50, 50, 0]).value == Fraction(3, 4)


@given(counts)
def test_indices_stay_within_their_bounds_and_intervals_hold_their_value(found: list[int]) -> None:
    n, k = sum(found), len(found)
    assume(n >= 2)
    most = Fraction(n, n - 1) * (1 - Fraction(1, k))
    for index, low, high in (
        (mixite.diversity, Fraction(0), most),
        (mixite.evenness, Fraction(0), Fraction(1)),
        (mixite.effective_groups, Fraction(1), Fraction(k)),
    ):
        estimate = index(found)
        assert low <= estimate.value <= high
        if estimate.interval:
            assert low <= estimate.interval[0] <= estimate.value <= estimate.interval[1] <= high


@pytest.mark.parametrize(
    ("part", "population", "low", "high"), [(20, 775, "2.12", "4.60"), (40, 6595, "0.58", "0.93")]
)
def test_wilson_gives_the_worked_ratios_to_the_territory(
    part: int, population: int, low: str, high: str
) -> None:
    q = Fraction(population, 2841 + 775 + 2126 + 6595)
    ends = mixite.wilson(part, 100)
    assert [round(end / q, 2) for end in ends] == [Fraction(low), Fraction(high)]


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_holds_the_share_and_stays_a_share(drawn: tuple[int, int]) -> None:
    part, n = drawn
    low, high = mixite.wilson(part, n)
    assert 0 <= low <= Fraction(part, n) <= high <= 1
    assert (low == 0) == (part == 0)
    assert (high == 1) == (part == n)


def test_the_bounds_of_a_share_say_what_silence_may_hide() -> None:
    """The worked example: 20 of 100 respondents beside 25 others: 16 % to 36 %."""
    assert mixite.share_bounds(20, 100, 125) == (Fraction(16, 100), Fraction(36, 100))


@pytest.mark.parametrize(
    ("n", "total", "reason"),
    [
        (29, 29, "moins de 30 réponses"),
        (30, 51, "taux de réponse inférieur à 60\u00a0%"),
        (30, 50, ""),
        (0, 0, "moins de 30 réponses"),
    ],
)
def test_an_index_needs_thirty_answers_of_sixty_percent(n: int, total: int, reason: str) -> None:
    assert mixite.shortfall(n, total) == reason
