"""Random rounding: stable, without bias, and never far."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.impact.rounding import BASE, drawn, rounded

SECRETS = [number.to_bytes(4) for number in range(20_000)]


@pytest.mark.parametrize(("count", "mean"), [(1, 0.97), (3, 2.98), (7, 6.99), (12, 11.99)])
def test_over_many_secrets_a_number_comes_out_as_it_is(count: int, mean: float) -> None:
    """The means of a simulation; the error of ours is 2.4 / √20,000 = 0.017 at most."""
    outcomes = [rounded(count, drawn(secret, "2026-T3 commune 69266")) for secret in SECRETS]
    found = sum(outcomes) / len(outcomes)
    assert abs(found - mean) < 0.07
    assert abs(found - count) < 0.06
    below = count - count % BASE
    assert set(outcomes) == {below, below + BASE}
    variance = sum((one - count) ** 2 for one in outcomes) / len(outcomes)
    rest = count % BASE
    assert abs(variance - rest * (BASE - rest)) < 0.2


def test_over_all_numbers_the_variance_is_four_on_average() -> None:
    assert sum(rest * (BASE - rest) for rest in range(BASE)) / BASE == 4


@given(st.integers(0, 10_000), st.binary(max_size=64), st.text(max_size=30))
def test_a_number_becomes_a_multiple_of_five_nearby_always_the_same(
    count: int, secret: bytes, cell: str
) -> None:
    draw = drawn(secret, cell)
    found = rounded(count, draw)
    assert 0 <= draw < 1
    assert found % BASE == 0
    assert abs(found - count) < BASE
    assert found == rounded(count, drawn(secret, cell))
    assert count % BASE or found == count


def test_each_cell_of_each_place_has_a_draw_of_its_own() -> None:
    cells = {drawn(b"here", f"2026-T3 commune {n}") for n in range(1000)}
    assert len(cells | {drawn(b"there", f"2026-T3 commune {n}") for n in range(1000)}) == 2000


@given(st.integers(0, 10_000))
def test_it_is_without_bias_by_construction(count: int) -> None:
    """The chance to go up is a fifth for each unit above the multiple below."""
    rest = Fraction(count % BASE, BASE)
    edge = Fraction(1, 10**9)
    up, down = count // BASE * BASE + BASE, count // BASE * BASE
    assert rounded(count, rest) == down
    assert rounded(count, max(rest - edge, Fraction(0))) == (up if rest else down)
