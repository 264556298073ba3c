"""How different the people are who come: response, shares and diversity of a profile dimension.

All is computed from the published table (see `disclosure`) and from nothing else, so that no
figure can say more than the table does. p_g = n_g / n is the share of group g among the n badges
that answered; K is the number of cells, empty ones included.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from kiosk.impact.disclosure import Table
from kiosk.impact.exact import root

MIN_RESPONDENTS = 30
MIN_RESPONSE = Fraction(60, 100)
"""Below one of these an index would say more about chance than about the place."""

Z = Fraction(196, 100)
"""Standard normal quantile of a 95 % interval."""

Interval = tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Estimate:
    """A value with its 95 % interval; None where the variance is zero and says nothing."""

    value: Fraction
    interval: Interval | None


def wilson(part: int, n: int) -> Interval:
    """PART's interval: where the true share of `part` among `n` > 0 lies, at 95 %.

    Ends in 0…1. Source: E. B. Wilson, JASA 22 (1927); z = 1.96.
    """
    p, z2 = Fraction(part, n), Z * Z
    centre = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = Z / (1 + z2 / n) * root(p * (1 - p) / n + z2 / (4 * n * n))
    return centre - half, centre + half


def share_bounds(part: int, n: int, total: int) -> Interval:
    """PART's bounds (M1): the share if of those who did not answer nobody, or everybody, belongs.

    Ends in 0…1; `total` > 0. 20 of 100 respondents beside 25 others: 16 % to 36 %.
    """
    return Fraction(part, total), Fraction(part + total - n, total)


def shortfall(n: int, total: int) -> str:
    """Why no index is computed from n respondents of `total`, in French; empty when it is."""
    if n < MIN_RESPONDENTS:
        return f"moins de {MIN_RESPONDENTS} réponses"
    if Fraction(n, total) < MIN_RESPONSE:
        return f"taux de réponse inférieur à {int(100 * MIN_RESPONSE)} %"
    return ""


def diversity(counts: Sequence[int]) -> Estimate:
    """DIVERSITE (M2): the chance that two visitors drawn at random are of different groups.

    1 − Σ n_g(n_g−1) / (n(n−1)), without bias; an index, 0 to n/(n−1)·(1−1/K), so that it may
    slightly exceed 1−1/K. n ≥ 2. Interval: value ± 1.96·√(4(Σp³ − (Σp²)²)/n), cut to 0…1−1/K.
    Source: Gini–Simpson index, Blau (1977); E. H. Simpson, Nature 163 (1949) for its variance.
    """
    n = sum(counts)
    value = 1 - Fraction(sum(g * (g - 1) for g in counts), n * (n - 1))
    return _estimate(value, _ends(counts, value))


def evenness(counts: Sequence[int]) -> Estimate:
    """DIVERSITE_NORM (M2, IQV): (1 − Σp²)·K/(K−1), from the plain shares.

    An index, 0 (one group only) to 1 (all groups equal). Interval: the ends of DIVERSITE's × K/(K−1).
    Source: index of qualitative variation, Mueller and Schuessler (1961).
    """
    unbiased = diversity(counts).value
    ends = tuple(end / _most(counts) for end in _ends(counts, unbiased))
    return _estimate(_plain(counts) / _most(counts), ends)


def effective_groups(counts: Sequence[int]) -> Estimate:
    """GROUPES_EFFECTIFS (M3): 1/Σp², « as if so many groups were present in equal shares ».

    Groups, 1 to K. Interval: 1/(1−D) of the ends of DIVERSITE's.
    Source: M. O. Hill, Ecology 54 (1973), diversity of order 2.
    """
    unbiased = diversity(counts).value
    ends = tuple(1 / (1 - end) for end in _ends(counts, unbiased))
    return _estimate(1 / (1 - _plain(counts)), ends)


def answered(table: Table) -> list[int] | None:
    """The counts of those who answered; None when the table hides anything."""
    if table.has_hidden:
        return None
    return [cell.count for cell in table.answers if cell.count is not None]


def _plain(counts: Sequence[int]) -> Fraction:
    """1 − Σp²."""
    n = sum(counts)
    return 1 - sum((Fraction(g, n) ** 2 for g in counts), Fraction(0))


def _most(counts: Sequence[int]) -> Fraction:
    """The diversity of equal shares, 1 − 1/K."""
    return 1 - Fraction(1, len(counts))


def _ends(counts: Sequence[int], value: Fraction) -> tuple[Fraction, ...]:
    """The two ends of DIVERSITE's interval; none where the variance is zero."""
    n = sum(counts)
    shares = [Fraction(g, n) for g in counts]
    squares = sum((p * p for p in shares), Fraction(0))
    cubes = sum((p * p * p for p in shares), Fraction(0))
    half = Z * root(4 * (cubes - squares * squares) / n)
    if not half:
        return ()
    return tuple(min(max(end, Fraction(0)), _most(counts)) for end in (value - half, value + half))


def _estimate(value: Fraction, ends: tuple[Fraction, ...]) -> Estimate:
    """With an interval that holds its own value, which cutting the ends may have left outside."""
    return Estimate(value, (min(*ends, value), max(*ends, value)) if ends else None)
