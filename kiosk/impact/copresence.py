"""Who was there at the same time for the same thing: the pillar « making together », in minutes.

Only visits with a badge, a stated activity and a recorded exit count: an estimated exit would
invent meetings, and two people of whom nobody knows what they did have not done it together. Of
a person no more is looked at than the published cell of their answer; who declined or was not
asked is left out. Time is swept over the *elementary intervals* between two arrivals or exits,
with the number n_g present of each group; n = Σn_g. Pairs of persons exist nowhere, not even in
memory: from a list of pairs it could be read who meets whom.

What is published can't be traced back to a small cell. Each figure is one ratio of times whose
two parts are not published, over at least 30 persons (who met, for the mixing; and five on each
side of the generations), and a year's ratio minus its quarters' leaves nothing without those
parts. To read an answer out of it one would have to know the minutes of everybody and the answers
of nearly everybody.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from kiosk.domain.catalogue import NOT_STATED
from kiosk.impact import mixite
from kiosk.impact.counting import Stay
from kiosk.impact.disclosure import Table
from kiosk.impact.exact import ratio
from kiosk.impact.presence import Presence

Groups = Mapping[str, str]
"""By visitor, the group of those who answered."""

Movement = tuple[int, int, str]
"""When, +1 for an arrival or −1 for an exit, and of which visitor."""
Movements = Sequence[Sequence[Movement]]
"""Of each activity, in the order of time."""

ELDER = "60_PLUS"
YOUNG = "MOINS_25"
GENERATIONS = {
    "A00_11": YOUNG,
    "A12_17": YOUNG,
    "A18_24": YOUNG,
    "A60_69": ELDER,
    "A70_P": ELDER,
}


def is_stated(stay: Stay) -> bool:
    """Whether the stay can have been shared: with a badge, and for an activity that they said."""
    return stay.visitor is not None and stay.activity != NOT_STATED


def is_timed(stay: Stay) -> bool:
    """Whether it is known for how long it can have been shared: the exit was recorded, too."""
    return is_stated(stay) and stay.measured


def movements(found: Iterable[Presence]) -> Movements:
    """The arrivals and exits that co-presence is computed from, the same for every question.

    Overlapping intervals of one person are merged: nobody meets themselves.
    """
    spans: defaultdict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    for presence in found:
        stay = presence.stay
        if stay.visitor is not None and is_timed(stay):
            spans[stay.activity, stay.visitor].append((presence.start, presence.high))
    activities: defaultdict[str, list[Movement]] = defaultdict(list)
    for (activity, visitor), own in spans.items():
        for start, end in _merged(own):
            activities[activity] += [(start, 1, visitor), (end, -1, visitor)]
    return [sorted(moves) for moves in activities.values()]


def groups_present(moving: Movements, groups: Groups) -> Counter[str]:
    """How many distinct persons of each group took part; together they are the n of a figure."""
    visitors = {visitor for moves in moving for _, _, visitor in moves}
    return Counter(groups[visitor] for visitor in visitors & groups.keys())


def sharing(moving: Movements, groups: Groups) -> set[str]:
    """The distinct persons who shared time with somebody else: with whom is not looked at."""
    met: set[str] = set()
    for moves in moving:
        present: set[str] = set()
        for _, change, visitor in moves:
            if visitor not in groups:
                continue
            if change < 0:
                present.remove(visitor)
                continue
            if present:
                met |= {visitor, *present}
            present.add(visitor)
    return met


def mixing(moving: Movements, groups: Groups) -> Fraction | None:
    """BRASSAGE (M6): C / C0, shared time between different groups against chance.

    An index, 0 or more, at most n/2: 1 is what chance gives, less is keeping to one's own kind,
    more is mixing. None when nobody shared any time, or when all are of one group. Source: Parvis,
    after the literature on experienced segregation (time-based co-presence).
    """
    shared = observed_mixing(moving, groups)
    chance = expected_mixing(groups_present(moving, groups))
    return shared / chance if shared is not None and chance else None


def observed_mixing(moving: Movements, groups: Groups) -> Fraction | None:
    """C = 1 − Σ dt·Σn_g(n_g−1)/2 ÷ Σ dt·n(n−1)/2: of the time that pairs shared, the mixed part.

    A share of minutes, 0 to 1; None when nobody shared any time.
    """
    pairs = same = 0
    for dt, present in _intervals(moving, groups):
        n = sum(present.values())
        pairs += dt * n * (n - 1)
        same += dt * sum(g * (g - 1) for g in present.values())
    return 1 - Fraction(same, pairs) if pairs else None


def expected_mixing(sizes: Mapping[str, int]) -> Fraction | None:
    """C0 = 1 − Σ n_g(n_g−1) / (n(n−1)) over the distinct persons who took part.

    The mean of C over all ways to give these persons the same answers with the same schedules:
    exact whatever the schedules. A share, 0 to 1; None for fewer than two persons.
    """
    return mixite.diversity([*sizes.values()]).value if sum(sizes.values()) > 1 else None


def time_beside(moving: Movements, groups: Groups, own: str, other: str) -> Fraction | None:
    """TEMPS_INTERGENERATIONNEL (M7): Σ dt·n_own·1[n_other ≥ 1] / Σ dt·n_own.

    Of the time spent by one group, the share with at least one of the other at the same activity.
    A share of minutes, 0 to 1; None without any time. Source: Parvis, after the exposure index P*.
    """
    beside = whole = 0
    for dt, present in _intervals(moving, groups):
        time = dt * present[own]
        whole += time
        beside += time if present[other] else 0
    return ratio(beside, whole)


def by_generation(table: Table, groups: Groups) -> dict[str, str]:
    """Of the visitors in a published cell of ages that belongs to a generation, which one.

    Nobody when a cell holds a generation and others with it (`A18_24+A25_39`): generations are
    then finer than what is published.
    """
    held = {cell.code: {GENERATIONS.get(atom) for atom in cell.atoms} for cell in table.answers}
    if any(len(several) > 1 for several in held.values()):
        return {}
    known = {code: generation for code, one in held.items() for generation in one if generation}
    return {visitor: known[cell] for visitor, cell in groups.items() if cell in known}


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The same time as disjoint intervals, in order."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _intervals(moving: Movements, groups: Groups) -> Iterator[tuple[int, Counter[str]]]:
    """Each elementary interval: its length, and how many of each group were there.

    The counts are the same object all along, to be read before going on.
    """
    for moves in moving:
        present: Counter[str] = Counter()
        before = 0
        for at, change, visitor in moves:
            group = groups.get(visitor)
            if group is None:
                continue
            if at > before:
                yield at - before, present
                before = at
            present[group] += change
