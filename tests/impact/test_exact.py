"""Numbers that stay exact until they are printed."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from kiosk.impact.exact import exact_sum, micros, ratio, root
from tests.impact.build import at


@given(st.lists(st.one_of(st.integers(-100, 100), st.fractions(-9, 9, max_denominator=30))))
def test_a_sum_of_many_fractions_is_exact(numbers: list[int | Fraction]) -> None:
    assert exact_sum(numbers) == sum(numbers, Fraction(0))


@given(st.fractions(0, 1000, max_denominator=1000))
def test_the_root_of_a_square_is_exact(number: Fraction) -> None:
    assert root(number * number) == number


@given(st.fractions(0, 1000, max_denominator=1000))
def test_any_root_is_right_to_thirty_decimals(number: Fraction) -> None:
    found, step = root(number), Fraction(1, 10**30)
    assert found * found <= number < (found + step) ** 2


def test_a_share_of_nothing_is_none() -> None:
    assert ratio(0, 0) is None
    assert ratio(1, 3) == Fraction(1, 3)


def test_an_instant_is_counted_in_microseconds_of_utc() -> None:
    assert micros(at("1970-01-01T01:00:00.000007")) == 7
