"""Counts rounded at random to a multiple of 5, so that tables of small places can be published.

Each number of a table is rounded by itself, totals too: it then may not add up, and what is hidden
can't be had by subtraction. Rounding is without bias: on average over all secrets a number comes
out as it is. It is stable: the same number of the same cell is rounded in the same way at every
run, so that nobody learns more by asking again.

Source: unbiased random rounding as statistical offices use it; drawn with a keyed hash here.
"""

import hmac
from fractions import Fraction

BASE = 5

_DIGEST_BITS = 256


def drawn(secret: bytes, cell: str) -> Fraction:
    """The cell's own random number, at least 0 and below 1; `secret` is never published."""
    digest = hmac.digest(secret, cell.encode(), "sha256")
    return Fraction(int.from_bytes(digest), 1 << _DIGEST_BITS)


def rounded(count: int, draw: Fraction) -> int:
    """The multiple of 5 below or above: above with a chance of a fifth for each unit between.

    A multiple of 5 stays as it is. The error is at most 4, its variance 4 on average.
    """
    below, rest = divmod(count, BASE)
    return BASE * (below + (draw < Fraction(rest, BASE)))
