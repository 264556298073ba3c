"""Whether the groups keep to activities of their own, more than chance alone would have them do.

A unit is an activity: how many of those who came for it are of each group, one person at least.
Somebody who came for two activities is in two units, and once in `whole`, where everybody is
counted who is in any. « Non précisée » is no activity: nobody knows what these people did. Nor is
one for which few came: how many they are is published, and of one who came alone for something the
index would say whether they are of the larger group.

Entropies need logarithms, which the machine's library of mathematics rounds as it likes. Those of
`decimal` are rounded correctly to the last of their digits, by definition: forty digits are
carried, and the same counts give the same number on any machine.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Context, Decimal, localcontext
from functools import cache

from kiosk.domain.catalogue import NOT_STATED
from kiosk.impact.counting import Stay

Counts = Sequence[int]
"""Persons by group, in the same order in all units."""

DIGITS = Context(prec=40)

MIN_PERSONS = 5
"""Of an activity, with an answer: as many as in any cell that is told."""


def told(begun: Iterable[Stay], groups: Mapping[str, str]) -> list[Stay]:
    """The stays that count: of those who answered, for an activity that enough of them said.

    groups: by visitor, the group of those who answered.
    """
    people: defaultdict[str, set[str]] = defaultdict(set)
    stays = [one for one in begun if one.visitor in groups and one.activity != NOT_STATED]
    for stay in stays:
        people[stay.activity].add(str(stay.visitor))
    return [one for one in stays if len(people[one.activity]) >= MIN_PERSONS]


def counts_by_activity(
    begun: Iterable[Stay], groups: Mapping[str, str]
) -> tuple[list[Counts], Counts]:
    """The units and the whole."""
    people: defaultdict[str, set[str]] = defaultdict(set)
    for stay in told(begun, groups):
        people[stay.activity].add(str(stay.visitor))
    everybody: set[str] = set().union(*people.values())
    codes = sorted({groups[visitor] for visitor in everybody})

    def count(visitors: Iterable[str]) -> Counts:
        found = Counter(groups[visitor] for visitor in visitors)
        return [found[code] for code in codes]

    return [count(visitors) for visitors in people.values()], count(everybody)


def separation(units: Sequence[Counts], whole: Counts) -> Decimal | None:
    """SEPARATION (M5): H* = (H − H̄) / (1 − H̄), at least 0.

    An index, 0 (activities are as mixed as chance would have it) to 1 (each group keeps to its
    own). H is Theil's, H̄ what is expected of it if the same people came for the same activities
    and their groups were dealt out at random: where few come, H is large by chance alone. None
    where nothing can be separated: one activity, one group, or never two people in an activity.
    Source: H. Theil, Statistical decomposition analysis (1972), for several groups S. F. Reardon
    and G. Firebaugh, Sociological Methodology 32 (2002); corrected as by W. J. Carrington and
    K. R. Troske, Journal of Business & Economic Statistics 15 (1997), with an exact expectation.
    """
    if len(units) < 2 or max(whole) == sum(whole) or max(map(sum, units)) < 2:
        return None
    by_chance = theil_by_chance([sum(unit) for unit in units], whole)
    with localcontext(DIGITS):
        return max(Decimal(0), (theil(units, whole) - by_chance) / (1 - by_chance))


def theil(units: Iterable[Counts], whole: Counts) -> Decimal:
    """Theil's H: 1 − Σ (n_s/Σn_s)·E_s / E, where E is the entropy −Σ p ln p of a unit's shares.

    An index, at most 1; at least 0 where the units make up the whole. E of the whole is above 0.
    """
    shapes = list(units)
    return _lost([_spread(unit) for unit in shapes], map(sum, shapes), whole)


def theil_by_chance(sizes: Sequence[int], whole: Counts) -> Decimal:
    """H̄: the mean of H over all ways of dealing out the groups of `whole` to its people.

    The number of a group in a unit is then hypergeometric, whatever the other units are, and H is
    a sum over units and groups: no drawing is needed.
    """
    with localcontext(DIGITS):
        spreads = {
            size: _x_ln_x(size) - sum(_mean_x_ln_x(group, size, sum(whole)) for group in whole)
            for size in set(sizes)
        }
    return _lost([spreads[size] for size in sizes], sizes, whole)


def _lost(spreads: Iterable[Decimal], sizes: Iterable[int], whole: Counts) -> Decimal:
    """The share of the whole's entropy that its units lack; `spreads` are theirs times their size."""
    with localcontext(DIGITS):
        return 1 - sum(spreads) * sum(whole) / (_spread(whole) * sum(sizes))


def _spread(counts: Counts) -> Decimal:
    """n times the entropy of n persons: n ln n − Σ n_g ln n_g."""
    with localcontext(DIGITS):
        return _x_ln_x(sum(counts)) - sum(map(_x_ln_x, counts))


def _mean_x_ln_x(group: int, drawn: int, people: int) -> Decimal:
    """The mean of x ln x, x being how many of a group are among those drawn out of all people.

    The chances of all x are held against that of the first: they need no binomial coefficient.
    """
    low, high = max(0, group + drawn - people), min(group, drawn)
    weight, weights, mean = Decimal(1), Decimal(0), Decimal(0)
    for x in range(low, high + 1):
        weights += weight
        mean += weight * _x_ln_x(x)
        weight *= (group - x) * (drawn - x)
        weight /= (x + 1) * (people - group - drawn + x + 1)
    return mean / weights


@cache
def _x_ln_x(x: int) -> Decimal:
    """x ln x; 0 for 0, as its limit is."""
    return DIGITS.multiply(x, DIGITS.ln(x)) if x else Decimal(0)
