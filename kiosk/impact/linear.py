"""Whether many sums can hold at once: solved exactly, nothing rounded.

Source: the simplex method in the form of B. Dutertre and L. de Moura, « A fast linear-arithmetic
solver for DPLL(T) » (2006), where limits can be narrowed and widened at will; R. G. Bland's rule
(1977) of always taking the first that serves, so that it comes to an end.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from kiosk.impact.exact import Number

Bounds = tuple[int, int | None]
"""The least and the most; None: as many as you like."""


_EASY = 200
"""So many steps prefer to make no fractions, before the first that serves is taken."""


class Sums:
    """Unknowns 0…size−1, none of them negative, and sums of them, all within bounds.

    Each of `sums` gives the factors of the unknowns in it, and its bounds; they are numbered from
    `size` on. The `values` of all hold within the bounds once `solve` has said so.
    """

    def __init__(self, size: int, sums: Sequence[tuple[Mapping[int, int], Bounds]]) -> None:
        self.bounds: list[Bounds] = [(0, None)] * size + [bounds for _, bounds in sums]
        self.values: list[Number] = [0] * len(self.bounds)
        self._rows: dict[int, dict[int, Number]] = {
            size + place: dict(factors) for place, (factors, _) in enumerate(sums)
        }
        """What depends on the others, and how."""

    def copy(self) -> "Sums":
        """The same, to go on from here twice."""
        other = Sums(0, [])
        other.bounds, other.values = self.bounds.copy(), self.values.copy()
        other._rows = {basic: row.copy() for basic, row in self._rows.items()}
        return other

    def bound(self, number: int, bounds: Bounds) -> None:
        """Replace the bounds of an unknown or a sum; the least may not exceed the most."""
        self.bounds[number] = bounds
        if number not in self._rows:
            self._move(number, self._nearest(number))

    def solve(self) -> bool:
        """Find values within all bounds; False where there are none."""
        swaps = 0
        while True:
            outside = (n for n in sorted(self._rows) if self._nearest(n) != self.values[n])
            basic = next(outside, None)
            if basic is None:
                return True
            goal, row = self._nearest(basic), self._rows[basic]
            rises = goal > self.values[basic]
            able = [n for n in row if self._can_move(n, (row[n] > 0) == rises)]
            if not able:
                return False
            helper = min(able, key=lambda n: (swaps < _EASY and row[n] not in (1, -1), n))
            by = _quotient(goal - self.values[basic], row[helper])
            self._move(helper, _plain(self.values[helper] + by))
            self._swap(basic, helper)
            swaps += 1

    def _nearest(self, number: int) -> Number:
        """Its value, or the bound that this has overstepped."""
        low, high = self.bounds[number]
        value = self.values[number]
        if value < low:
            return low
        return high if high is not None and value > high else value

    def _can_move(self, number: int, up: bool) -> bool:
        low, high = self.bounds[number]
        return self.values[number] != (high if up else low)

    def _move(self, number: int, value: Number) -> None:
        """Give another value to what depends on nothing, and to all that depends on it."""
        by = value - self.values[number]
        self.values[number] = value
        for basic, row in self._rows.items():
            if number in row:
                self.values[basic] = _plain(self.values[basic] + row[number] * by)

    def _swap(self, basic: int, helper: int) -> None:
        """Let the helper depend on the other, instead of the other on it."""
        row = self._rows.pop(basic)
        factor = row.pop(helper)
        turned = {n: _quotient(-own, factor) for n, own in row.items()}
        turned[basic] = _quotient(1, factor)
        for other in self._rows.values():
            times = other.pop(helper, 0)
            if times:
                for n, own in turned.items():
                    other[n] = _plain(other.get(n, 0) + times * own)
                    if not other[n]:
                        del other[n]
        self._rows[helper] = turned


def _quotient(number: Number, by: Number) -> Number:
    return number * by if by in (1, -1) else _plain(Fraction(number) / by)


def _plain(number: Number) -> Number:
    """A whole number as such: most are, and they are much faster than fractions."""
    return number.numerator if number.denominator == 1 else number
