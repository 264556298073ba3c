from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.tile_order import order, row_for_badge, row_for_day

sizes = st.integers(1, 24)
integers = st.integers(-10_000, 10_000)


def codes(n: int) -> list[str]:
    return [f"C{number:02}" for number in range(n)]


def test_the_first_row_of_eight_is_the_one_of_williams() -> None:
    assert order("ABCDEFGH", 0) == ("A", "B", "H", "C", "G", "D", "F", "E")


def test_the_next_row_moves_every_activity_on_by_one() -> None:
    assert order("ABCD", 0) == ("A", "B", "D", "C")
    assert order("ABCD", 1) == ("B", "C", "A", "D")


def test_without_activities_there_is_no_tile() -> None:
    assert order([], 3) == ()


@given(sizes, integers)
def test_a_row_holds_every_activity_once(n: int, row: int) -> None:
    assert sorted(order(codes(n), row)) == codes(n)


@given(sizes, integers)
def test_rows_come_round_again_after_n(n: int, row: int) -> None:
    assert order(codes(n), row) == order(codes(n), row + n)


@given(sizes, integers)
def test_over_n_rows_each_activity_stands_in_each_slot_once(n: int, first: int) -> None:
    rows = [order(codes(n), row) for row in range(first, first + n)]
    for slot in zip(*rows, strict=True):
        assert sorted(slot) == codes(n)


@given(st.integers(1, 12).map(lambda half: 2 * half), integers)
def test_over_n_rows_of_an_even_number_each_stands_once_after_each_other(
    n: int, first: int
) -> None:
    pairs = Counter(
        pair
        for row in range(first, first + n)
        for pair in zip(order(codes(n), row), order(codes(n), row)[1:], strict=False)
    )
    assert set(pairs.values()) == {1}
    assert len(pairs) == n * (n - 1)


@given(st.integers(0, 10**6), st.integers(0, 10**5), sizes)
def test_a_badge_keeps_its_row_for_a_quarter_and_takes_the_next_one_after(
    visitor: int, quarter: int, n: int
) -> None:
    row = row_for_badge(visitor, quarter, n)
    assert 0 <= row < n
    assert row_for_badge(visitor, quarter + 1, n) == (row + 1) % n


@given(st.integers(0, 10**6), st.integers(0, 10**5), sizes)
def test_n_badges_in_a_row_share_out_all_the_rows(first: int, quarter: int, n: int) -> None:
    rows = {row_for_badge(visitor, quarter, n) for visitor in range(first, first + n)}
    assert rows == set(range(n))


@given(st.integers(1, 10**6), sizes)
def test_n_days_in_a_row_share_out_all_the_rows(first: int, n: int) -> None:
    assert {row_for_day(day, n) for day in range(first, first + n)} == set(range(n))
