"""Which colours look alike, and to whom."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.colour_sight import ALIKE, RGB, Confusion, Sight, confusions, distance

part = st.integers(0, 255)
colours = st.tuples(part, part, part)
sights = st.sampled_from(Sight)
BLACK, WHITE = (0, 0, 0), (255, 255, 255)


@given(colours, colours, sights)
def test_distance_is_that_of_two_points(one: RGB, other: RGB, sight: Sight) -> None:
    assert distance(one, one, sight) == 0
    assert distance(one, other, sight) == distance(other, one, sight) >= 0


@pytest.mark.parametrize("sight", Sight)
def test_black_and_white_are_a_hundred_apart_for_everybody(sight: Sight) -> None:
    assert distance(BLACK, WHITE, sight) == pytest.approx(100, abs=0.01)


@given(part, part, sights)
def test_everybody_sees_greys_alike(one: int, other: int, sight: Sight) -> None:
    grey, second = (one, one, one), (other, other, other)
    assert distance(grey, second, sight) == pytest.approx(distance(grey, second), abs=0.05)


@pytest.mark.parametrize(
    ("colour", "lab"),
    [
        ((255, 0, 0), (53.24, 80.09, 67.20)),
        ((0, 255, 0), (87.73, -86.18, 83.18)),
        ((0, 0, 255), (32.30, 79.19, -107.86)),
    ],
)
def test_lab_is_that_of_the_standard(colour: RGB, lab: tuple[float, float, float]) -> None:
    """Distance from black is the length of the vector L*a*b*; values of common converters."""
    length = sum(axis**2 for axis in lab) ** 0.5
    assert distance(BLACK, colour) == pytest.approx(length, abs=0.2)


def test_red_and_green_of_one_lightness_are_alike_for_some() -> None:
    red, green = (200, 0, 0), (97, 90, 0)
    assert distance(red, green) > 40
    assert min(distance(red, green, sight) for sight in (Sight.PROTAN, Sight.DEUTAN)) < 20


def test_a_confusion_is_told_once_with_the_first_who_confuses() -> None:
    shown = {"A": (138, 82, 0), "B": (102, 96, 15), "C": (31, 63, 143), "D": (31, 63, 143)}
    assert confusions(shown) == [
        Confusion("A", "B", Sight.PROTAN),
        Confusion("C", "D", Sight.ALL),
    ]
    assert confusions({}) == []


@given(st.dictionaries(st.text("ABCDEFG", min_size=1, max_size=1), colours))
def test_every_pair_that_somebody_confuses_is_told(shown: dict[str, RGB]) -> None:
    told = {(found.one, found.other) for found in confusions(shown)}
    for one, other in combinations(shown, 2):
        nearest = min(distance(shown[one], shown[other], sight) for sight in Sight)
        assert ((one, other) in told) == (nearest < ALIKE)
