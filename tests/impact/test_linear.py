"""Sums that hold at once, or don't."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from kiosk.impact.linear import Bounds, Sums


def holds(system: Sums, sums: list[tuple[Mapping[int, int], Bounds]]) -> bool:
    """Whether the values that were found keep what was asked of them."""
    size = len(system.values) - len(sums)
    return all(value >= 0 for value in system.values[:size]) and all(
        sum(factor * system.values[unknown] for unknown, factor in factors.items())
        == system.values[size + place]
        for place, (factors, _) in enumerate(sums)
    )


def test_sums_that_hold_at_once_are_found() -> None:
    sums: list[tuple[Mapping[int, int], Bounds]] = [({0: 1, 1: 1}, (10, 10)), ({0: 1}, (7, None))]
    system = Sums(2, sums)
    assert system.solve()
    assert holds(system, sums)
    assert system.values[0] >= 7


def test_sums_that_deny_each_other_are_told() -> None:
    assert not Sums(2, [({0: 1, 1: 1}, (0, 3)), ({0: 1}, (4, None))]).solve()
    assert not Sums(1, [({}, (1, 1))]).solve()


def test_bounds_can_be_narrowed_and_widened_again() -> None:
    system = Sums(2, [({0: 1, 1: 1}, (10, 10))])
    for bounds, possible in (((0, 2), True), ((11, 11), False), ((3, None), True)):
        system.bound(0, bounds)
        assert system.solve() is possible
    system.bound(1, (8, None))
    assert not system.solve()
    system.bound(1, (0, 7))
    assert system.solve()
    assert system.values == [3, 7, 10]


def test_halves_are_exact() -> None:
    system = Sums(3, [({0: 1, 1: 1}, (1, 1)), ({1: 1, 2: 1}, (1, 1)), ({0: 1, 2: 1}, (1, 1))])
    assert system.solve()
    assert system.values[:3] == [Fraction(1, 2)] * 3


limits = st.tuples(st.integers(0, 4), st.one_of(st.none(), st.integers(0, 3))).map(
    lambda drawn: (drawn[0], None if drawn[1] is None else drawn[0] + drawn[1])
)
rows = st.lists(
    st.tuples(st.dictionaries(st.integers(0, 2), st.sampled_from([-1, 1, 2])), limits), max_size=4
)


@given(rows)
def test_whatever_whole_numbers_can_do_is_possible(
    drawn: list[tuple[Mapping[int, int], Bounds]],
) -> None:
    system = Sums(3, drawn)
    possible = system.solve()
    whole = any(
        all(
            low <= sum(factor * tried[unknown] for unknown, factor in factors.items())
            and (high is None or sum(f * tried[u] for u, f in factors.items()) <= high)
            for factors, (low, high) in drawn
        )
        for tried in product(range(6), repeat=3)
    )
    assert possible or not whole
    assert not possible or holds(system, drawn)
