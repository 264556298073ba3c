"""In which order the tiles stand: balanced, so that no activity profits from its place.

People tend to press what they see first. That cannot be removed, but it can be shared out:
the orders are the rows of a Williams square (E. J. Williams, 1949). Over any n consecutive rows
each of n activities stands in each slot exactly once; where n is even, each also stands right
after each other one exactly once. A person's row stays the same for a quarter, so that a hand
that knows its tile finds it.

n counts the unarchived activities; a closed one keeps its slot, greyed.
"""

from collections.abc import Sequence


def order(codes: Sequence[str], row: int) -> tuple[str, ...]:
    """The codes as they stand in this row of their square. Any integer is a row."""
    n = len(codes)
    return tuple(codes[(step + row) % n] for step in _zigzag(n))


def row_for_badge(visitor_ordinal: int, quarter_number: int, n: int) -> int:
    """The row of a badge in a quarter: the same all quarter long, the next one in the next.

    `visitor_ordinal` counts the place's badges, `quarter_number` the quarters without gap
    over the years. n of at least 1.
    """
    return (visitor_ordinal + quarter_number) % n


def row_for_day(day_ordinal: int, n: int) -> int:
    """The row of all who come without a badge on one day, so that the team can point at a tile.

    `day_ordinal` counts the days, as `date.toordinal()` does. n of at least 1.
    """
    return day_ordinal % n


def _zigzag(n: int) -> tuple[int, ...]:
    """0, 1, n−1, 2, n−2 …: each step between neighbours has another length, modulo an even n."""
    return tuple((slot + 1) // 2 if slot % 2 else (n - slot // 2) % n for slot in range(n))
