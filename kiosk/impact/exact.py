"""Exact numbers: nothing is rounded before it is printed.

Times are whole microseconds since 1970 UTC, means and shares are fractions. Square roots are
the only numbers that can't be exact; thirty decimals of them are kept, the same on any machine.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from math import isqrt

SECOND = 1_000_000
"""A second, in microseconds."""
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)
_ROOT_SCALE = 10**30

Number = int | Fraction


def micros(at: datetime) -> int:
    """Microseconds since 1970 UTC."""
    return (at - _EPOCH) // _TICK


def exact_sum(values: Iterable[Number]) -> Fraction:
    """The sum of many fractions of which few have different denominators.

    Adding them one by one would keep reducing a fraction whose denominator grows with each.
    """
    numerators: defaultdict[int, int] = defaultdict(int)
    for value in values:
        numerators[value.denominator] += value.numerator
    return sum((Fraction(top, bottom) for bottom, top in numerators.items()), Fraction(0))


def root(value: Fraction) -> Fraction:
    """The square root of a fraction that is not negative.

    Exact where it is rational, else cut after thirty decimals.
    """
    top, bottom = value.numerator, value.denominator
    return Fraction(isqrt(top * bottom * _ROOT_SCALE**2), bottom * _ROOT_SCALE)


def ratio(part: Number, whole: Number) -> Fraction | None:
    """A share, or None of nothing."""
    return Fraction(part) / whole if whole else None
