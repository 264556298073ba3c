"""Whether those who come are like those who live around: against the imported population.

Visitors are regrouped to the reference's own modalities, out of the published table and nothing
else. p_g is the share of g among the visitors who gave an answer that the reference covers, q_g
the share among the residents that it counts: what it lacks is left out on both sides.
"""

from collections.abc import Collection, Sequence
from fractions import Fraction

from kiosk.impact.disclosure import Table
from kiosk.impact.mixite import Estimate, wilson

RELIABLE = 200
"""Insee asks that its census counts below this one be handled with care."""


def visitors_of(table: Table, codes: Collection[str]) -> int | None:
    """How many badges gave one of these answers; None where the published table does not say.

    It does not where one of its cells is hidden, or holds some of these answers and others too.
    """
    inside = set(codes)
    cells = [cell for cell in table.cells if not inside.isdisjoint(cell.atoms)]
    if any(cell.count is None or not inside.issuperset(cell.atoms) for cell in cells):
        return None
    return sum(cell.count or 0 for cell in cells)


def representation(part: int, n: int, residents: int, population: int) -> Estimate:
    """REPRESENTATION (M4): R_g = p_g / q_g, `part` of `n` visitors beside `residents` of all.

    A ratio, 0 or more: 1 as in the territory, 2 twice as frequent. Interval: Wilson's of p_g over
    q_g, at 95 %; only where it leaves 1 out may one speak of more or fewer than live around.
    `n` and `residents` are above 0. Source: representation ratio; E. B. Wilson, JASA 22 (1927).
    """
    q = Fraction(residents, population)
    low, high = wilson(part, n)
    return Estimate(Fraction(part, n) / q, (low / q, high / q))


def distance(visitors: Sequence[int], residents: Sequence[int]) -> Fraction:
    """ECART_TERRITOIRE (M4): D = ½ Σ |p_g − q_g|.

    A share, 0 (as the territory) to 1 (nobody in common): how many of the visitors would have to
    be replaced to be like the territory. Neither is empty.
    Source: index of dissimilarity, O. D. and B. Duncan, American Sociological Review 20 (1955).
    """
    n, population = sum(visitors), sum(residents)
    shares = zip(visitors, residents, strict=True)
    return sum((abs(Fraction(g, n) - Fraction(r, population)) for g, r in shares), Fraction(0)) / 2
