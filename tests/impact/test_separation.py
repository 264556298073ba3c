"""Theil's H, what chance makes of it, and what is left."""

import subprocess
import sys
from collections.abc import Sequence
from decimal import Decimal, localcontext
from itertools import permutations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kiosk.impact.separation import (
    DIGITS,
    Counts,
    counts_by_activity,
    separation,
    theil,
    theil_by_chance,
)
from tests.impact.build import counted, visit

GROUPS = 4
activity = st.lists(st.integers(0, 30), min_size=GROUPS, max_size=GROUPS).filter(any)


@st.composite
def place(draw: st.DrawFn) -> tuple[list[list[int]], list[int]]:
    """Activities, and a whole of which each could be a part."""
    units = draw(st.lists(activity, min_size=2, max_size=6))
    columns = list(zip(*units, strict=True))
    return units, [draw(st.integers(max(column), sum(column))) for column in columns]


def total(units: Sequence[Counts]) -> list[int]:
    return [sum(column) for column in zip(*units, strict=True)]


@pytest.mark.parametrize(
    ("units", "h", "corrected"),
    [
        ([(8, 2), (2, 8)], "0.278", "0.2487"),
        ([(10, 0), (0, 10)], "1", "1"),
        ([(5, 5), (5, 5)], "0", "0"),
    ],
)
def test_the_worked_examples(units: list[tuple[int, int]], h: str, corrected: str) -> None:
    assert round(theil(units, (10, 10)), 3) == Decimal(h)
    found = separation(units, (10, 10))
    assert found is not None
    assert round(found, 4) == Decimal(corrected)


def test_forty_sessions_of_five_look_separated_by_chance_alone() -> None:
    """The worked example found 0.164 by permutations, and 0.158 in one draw: 0 once corrected."""
    assert round(theil_by_chance([5] * 40, (100, 100)), 3) == Decimal("0.164")
    drawn = [(3, 2)] * 20 + [(2, 3)] * 20
    assert separation(drawn, (100, 100)) == 0


# Values of MultiInfoTheory of the Python package `segregation` 2.5.4 (PySAL; numpy 2.4.6), which
# computes Σ t_s p_sg ln(p_sg/P_g) / (T·E), after Reardon and Firebaugh (2002). The tables are
# published: applicants to the six largest departments of Berkeley by sex (Bickel, Hammel and
# O'Connell, Science 187, 1975), students by colour of eyes and hair (Snee, The American
# Statistician 28, 1974), both ways.
@pytest.mark.parametrize(
    ("units", "h"),
    [
        (
            [(825, 108), (560, 25), (325, 593), (417, 375), (191, 393), (373, 341)],
            "0.19972444674815046",
        ),
        (
            [(68, 119, 26, 7), (20, 84, 17, 94), (15, 54, 14, 10), (5, 29, 14, 16)],
            "0.09923129824960673",
        ),
        (
            [(68, 20, 15, 5), (119, 84, 54, 29), (26, 17, 14, 14), (7, 94, 10, 16)],
            "0.09762248929184862",
        ),
    ],
)
def test_an_independent_library_finds_the_same_h(units: list[tuple[int, ...]], h: str) -> None:
    assert abs(theil(units, total(units)) - Decimal(h)) < Decimal("1e-15")


@settings(max_examples=25, deadline=None)
@given(
    st.lists(st.integers(0, 2), min_size=2, max_size=6),
    st.lists(st.sets(st.integers(0, 5), min_size=1), min_size=1, max_size=4),
)
def test_what_chance_gives_is_the_mean_over_all_ways_of_dealing_the_groups_out(
    people: list[int], coming: list[set[int]]
) -> None:
    """People may come for several activities, or for none."""
    whole = [people.count(group) for group in range(3)]
    assume(max(whole) < len(people))
    activities = [{n for n in one if n < len(people)} for one in coming]
    activities = [one for one in activities if one]
    assume(activities)
    with localcontext(DIGITS):
        found = [
            theil(
                [[sum(dealt[n] == g for n in one) for g in range(3)] for one in activities], whole
            )
            for dealt in permutations(people)
        ]
        mean = sum(found) / len(found)
        by_chance = theil_by_chance([len(one) for one in activities], whole)
        assert abs(by_chance - mean) < Decimal("1e-30")


@given(place())
def test_it_lies_between_nothing_and_all(drawn: tuple[list[list[int]], list[int]]) -> None:
    units, whole = drawn
    found = separation(units, whole)
    assume(found is not None)
    assert found is not None
    assert 0 <= found <= 1
    # People who come for one activity only: without correction it is a share already.
    assert Decimal("-1e-30") < theil(units, total(units)) <= 1


@given(place(), st.permutations(range(GROUPS)), st.randoms(use_true_random=False))
def test_neither_the_order_of_activities_nor_the_names_of_groups_matter(
    drawn: tuple[list[list[int]], list[int]], order: list[int], shuffler: object
) -> None:
    units, whole = drawn
    found = separation(units, whole)
    renamed = [[unit[g] for g in order] for unit in units]
    shuffler.shuffle(renamed)  # type: ignore[attr-defined]
    again = separation(renamed, [whole[g] for g in order])
    if found is None or again is None:
        assert found is again
    else:
        assert abs(found - again) < Decimal("1e-30")


@given(place())
def test_a_group_that_nobody_is_of_changes_nothing(
    drawn: tuple[list[list[int]], list[int]],
) -> None:
    units, whole = drawn
    assert separation([[*unit, 0] for unit in units], [*whole, 0]) == separation(units, whole)


@pytest.mark.parametrize(
    ("units", "whole"),
    [
        ([], []),
        ([(8, 8)], (8, 8)),
        ([(8, 0), (4, 0)], (10, 0)),
        ([(1, 0), (0, 1)], (1, 1)),
    ],
)
def test_nothing_can_be_separated(units: list[tuple[int, int]], whole: Counts) -> None:
    """No activity, one only, one group only, nobody with another."""
    assert separation(units, whole) is None


def test_pythons_own_arithmetic_gives_the_same_digits() -> None:
    """Logarithms differ from one machine's library to the next; those of `decimal` do not."""
    program = (
        "import sys\n"
        "sys.modules['_decimal'] = None\n"
        "from kiosk.impact.separation import separation\n"
        "print(separation([(8, 2, 1), (2, 8, 0), (3, 3, 3)], (10, 11, 4)))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == str(separation([(8, 2, 1), (2, 8, 0), (3, 3, 3)], (10, 11, 4)))


def test_people_are_counted_once_an_activity_and_once_in_all() -> None:
    groups = {f"v{n}": "F" if n < 8 else "H" for n in range(12)}
    begun = counted(
        *(visit(at, None, f"v{n}") for at in ("10:00", "14:00") for n in range(12)),
        *(visit("16:00", "17:00", f"v{n}", activity="T05") for n in range(11)),
        *(visit("18:00", "19:00", f"v{n}", activity="Z00") for n in range(12)),
        visit("10:00", "11:00", "silent"),
        visit("10:00", "11:00"),
    )
    units, whole = counts_by_activity(begun, {**groups, "elsewhere": "A"})
    assert (units, whole) == ([[8, 4], [8, 3]], [8, 4])


@pytest.mark.parametrize(("alone", "group"), [(1, "F"), (1, "H"), (4, "F")])
def test_an_activity_of_few_tells_nothing_of_them(alone: int, group: str) -> None:
    """It once told whether the only one at an activity was of the larger group: 0.026, or 0."""
    groups = {f"v{n}": "F" if n < 12 else "H" for n in range(40)} | {
        f"few{n}": group for n in range(alone)
    }
    begun = counted(
        *(visit("10:00", "11:00", f"v{n}", activity=("A09", "T05")[n % 2]) for n in range(40)),
        *(visit("10:00", "11:00", f"few{n}", activity="E01") for n in range(alone)),
    )
    assert counts_by_activity(begun, groups) == ([[6, 14], [6, 14]], [12, 28])
