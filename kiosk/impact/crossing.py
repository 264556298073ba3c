"""Tables of several periods side by side: together they must not show what each of them hides.

Who comes again in another quarter is counted in its table too, and in the year's. So a reader who
holds the tables against each other closes in on a hidden cell from several sides. They are given
out one after the other, the year's last, and one that would open a cell is given out closed.

The reader is taken to know more than any file tells: all tables published before, the rules of
`disclosure`, and of each badge in which of these periods it was seen (so that no figure of
attendance, neither newcomers nor loyalty nor the year's number of badges, can add anything); only
not what anybody answered. They take it that answers don't change, and where the tables deny that,
that some answered later who had not before. A cell is safe if such a reader can't exclude a world
in which it is 0, or k and more. Each such world is found and checked, not deduced: one in whole
numbers, from which the same tables would have been published. What isn't found is taken to be open.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import floor

from kiosk.domain.catalogue import DECLINED
from kiosk.impact.disclosure import (
    NOT_ASKED,
    OTHER_GENDER,
    Cell,
    K,
    Table,
    protect,
    withhold,
)
from kiosk.impact.linear import Bounds, Sums

Seen = Mapping[frozenset[int], int]
"""How many badges were seen in exactly these tables, by their places."""

Part = tuple[int, tuple[str, ...]]
"""Some modalities of a table: its place, and the questionnaire's codes."""

SILENCE = (DECLINED, NOT_ASKED)

_TRIES = 60
"""How many attempts are made at a world for one cell; with more hardly any is found."""


def in_turn(
    tables: Sequence[Table], seen: Seen, sealed: Mapping[int, Table] | None = None
) -> list[Table]:
    """The tables as they may be given out one after the other, in the order of time, a year last.

    Each that opens a cell of itself or of one before is given out closed, and so is each that
    tells of every single badge what it answered. sealed: by place, those that were given out for
    good, as they were.
    """
    sealed = sealed or {}
    published: list[Table] = []
    for place, table in enumerate(tables):
        if place in sealed:
            published.append(sealed[place])
            continue
        beside = [*published, table]
        closed = table.is_uniform or opens(beside, _among(seen, len(beside)))
        published.append(withhold(table) if closed else table)
    return published


def opens(tables: Sequence[Table], seen: Seen) -> bool:
    """Whether somebody who has all these tables learns that a cell is small, and did not before.

    What one table tells alone is not counted. `seen` has all badges of all tables.
    """
    if tables[-1].is_withheld or not any(_veiled(tables)):
        return False
    for late in (False, True):
        readers = [_Reader(tables, seen, late=late, rules=rules) for rules in (True, False)]
        if all(reader.can_be for reader in readers):
            return any(map(_learns, readers))
    return True


def _among(seen: Seen, size: int) -> Seen:
    """Of the first tables only."""
    found: dict[frozenset[int], int] = {}
    for places, badges in seen.items():
        there = frozenset(place for place in places if place < size)
        if there:
            found[there] = found.get(there, 0) + badges
    return found


def _veiled(tables: Sequence[Table]) -> Iterator[tuple[Part, bool]]:
    """What is hidden or grouped, each modality and each hidden cell; whether it is an answer."""
    for place, table in enumerate(tables):
        for cell in table.cells:
            if cell.count is None or cell.is_grouped:
                for atom in cell.atoms:
                    yield (place, (atom,)), cell in table.answers
            if cell.count is None and cell.is_grouped:
                yield (place, cell.atoms), cell in table.answers


def _learns(reader: "_Reader") -> bool:
    """Whether this reader is left with a small cell that its own table does not tell.

    That a few did not answer is told by the rules themselves, so the silent are safe if one who
    does not know the rules can't find out.
    """
    for part, is_answer in _veiled(reader.tables):
        if is_answer is reader.rules and not reader.doubts(part):
            place, codes = part
            table = reader.tables[place]
            whole = {frozenset({0}): table.total}
            if _Reader([table], whole, late=False, rules=reader.rules).doubts((0, codes)):
                return True
    return False


class _Reader:
    """Somebody who holds tables against each other, and looks for worlds that explain them all.

    A world says how many badges of each pattern of coming gave which answers. `late`: those who
    had not answered may have done so later. `rules`: knows how the tables were made. `can_be`:
    there is any such world.
    """

    def __init__(self, tables: Sequence[Table], seen: Seen, *, late: bool, rules: bool) -> None:
        self.tables, self.rules = tables, rules
        answers = [atom for cell in tables[0].answers for atom in cell.atoms]
        moved = [OTHER_GENDER] * tables[0].is_moved
        self._codes = (*answers, *moved, *SILENCE)
        self._safe: set[Part] = set()
        inside: defaultdict[Part, list[int]] = defaultdict(list)
        sums: list[tuple[Mapping[int, int], Bounds]] = []
        size = 0
        for places, badges in sorted(seen.items(), key=lambda one: sorted(one[0])):
            first = size
            for story in self._stories(sorted(places), late):
                for place, code in story.items():
                    inside[place, (code,)].append(size)
                size += 1
            sums.append((dict.fromkeys(range(first, size), 1), (badges, badges)))
        self._numbers: dict[Part, int] = {}
        for (place, codes), bounds in self._parts():
            self._numbers[place, codes] = size + len(sums)
            within = [number for code in codes for number in inside[place, (code,)]]
            sums.append((dict.fromkeys(within, 1), bounds))
        self._sums = Sums(size, sums)
        self.can_be = self._sums.solve()

    def doubts(self, part: Part) -> bool:
        """Whether this may be 0, or k and more, for all the reader can tell."""
        if part not in self._safe:
            number, before = self._numbers[part], self._sums.copy()
            self._tries = _TRIES
            if not (self._dive(number, K, None) or self._dive(number, 0, 0)):
                self._sums = before  # a world to set out from
        return part in self._safe

    def _stories(self, places: Sequence[int], late: bool) -> Iterator[Mapping[int, str]]:
        """What one badge, seen in these tables, may have answered in each of them."""
        stories = [dict.fromkeys(places, code) for code in self._codes]
        changes = range(1, len(places)) if late else ()
        for before, code, change in product(SILENCE, self._codes, changes):
            if before != code:
                answers = [before] * change + [code] * (len(places) - change)
                stories.append(dict(zip(places, answers, strict=True)))
        for story in stories:
            if not any(self._is_zero(place, atom) for place, atom in story.items()):
                yield story

    def _is_zero(self, place: int, atom: str) -> bool:
        return any(cell.count == 0 and atom in cell.atoms for cell in self.tables[place].cells)

    def _parts(self) -> Iterator[tuple[Part, Bounds]]:
        """Each modality and each cell of each table, with what is published of it."""
        for place, table in enumerate(self.tables):
            known: dict[tuple[str, ...], Bounds] = {
                (code,): (0, table.total) for code in self._codes
            }
            if not table.is_withheld:
                known |= {cell.atoms: self._published(table, cell) for cell in table.cells}
            if self.rules and table.is_moved:
                known[OTHER_GENDER,] = (1, K - 1)
            for codes, bounds in known.items():
                yield (place, codes), bounds

    def _published(self, table: Table, cell: Cell) -> Bounds:
        """What one cell says: its count, or, when hidden, what the rules say of it."""
        if cell.count is not None:
            return cell.count, cell.count
        if not self.rules:
            return 1, table.total
        if cell in table.silent:
            return 1, K - 1
        own = table.answers.index(cell)
        shown = [
            other.count - (own > place)  # of equal cells the first is hidden
            for place, other in enumerate(table.answers)
            if other.count
        ]
        return K if cell.code == OTHER_GENDER else 1, min(shown, default=table.total)

    def _dive(self, number: int, low: int, high: int | None) -> bool:
        """Look for a world within these bounds too; they are loosened again afterwards."""
        least, most = self._sums.bounds[number]
        low = max(low, least)
        high = most if high is None else high if most is None else min(high, most)
        if not self._tries or (high is not None and low > high):
            return False
        self._tries -= 1
        self._sums.bound(number, (low, high))
        found = self._sums.solve() and self._settle()
        self._sums.bound(number, (least, most))
        return found

    def _settle(self) -> bool:
        """Go from what was found to whole badges, and on to a world that is published alike."""
        values = self._sums.values
        torn = next((n for n, value in enumerate(values) if isinstance(value, Fraction)), None)
        if torn is not None:
            below = floor(values[torn])
            return self._dive(torn, 0, below) or self._dive(torn, below + 1, None)
        world = {part: int(values[number]) for part, number in self._numbers.items()}
        wrong = self._differing(world)
        if wrong is not None:
            return any(self._dive(*guess) for guess in [*self._guesses(wrong, world)])
        self._safe |= {part for part, badges in world.items() if not 0 < badges < K}
        return True

    def _differing(self, world: Mapping[Part, int]) -> int | None:
        """The place of a table that would have been published differently in this world."""
        for place, table in enumerate(self.tables):
            if self.rules and not table.is_withheld:
                counts = {code: world[place, (code,)] for code in self._codes}
                if protect(table.dimension, counts).cells != table.cells:
                    return place
        return None

    def _guesses(
        self, wrong: int, world: Mapping[Part, int]
    ) -> Iterator[tuple[int, int, int | None]]:
        """How that table may be mended: by something small where all is large, or by all else."""
        loose = [
            (self._numbers[part], world[part])
            for part, _ in _veiled(self.tables)
            if part[0] == wrong and len({*self._sums.bounds[self._numbers[part]]}) == 2
        ]
        yield from ((number, 1, K - 1) for number, badges in loose if not 0 < badges < K)
        for number, badges in loose[:1]:
            yield number, 0, badges - 1
            yield number, badges + 1, None
            yield number, badges, badges
