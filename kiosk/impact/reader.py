"""Somebody who holds published tables against each other, and asks what may have been the case.

They know all these tables, the rules of `disclosure`, that a table may repeat what one before it
hides, and of each badge in which of the tables it is counted; not what anybody answered. An answer to what may have been is a world: how many badges
of each pattern of coming gave which answers. Worlds are found and checked, not deduced: in whole
numbers, and such that the same tables would have been published of them.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import ceil

from kiosk.domain.catalogue import DECLINED
from kiosk.impact.disclosure import (
    AGE_GROUPINGS,
    NOT_ASKED,
    OTHER_GENDER,
    Cell,
    K,
    Table,
    protect,
    veil,
)
from kiosk.impact.linear import Bounds, Sums

Seen = Mapping[frozenset[int], int]
"""How many badges are counted in exactly these tables, by their places."""

Part = tuple[int, tuple[str, ...]]
"""Some modalities of a table: its place, and the questionnaire's codes."""

World = Mapping[Part, int]

SILENCE = (DECLINED, NOT_ASKED)

_TRIES = 100
"""How many attempts are made at a world for one part; with more hardly any is found."""


class Reader:
    """Looks for worlds that explain the tables, which are in the order of time, a year last.

    before: others that were published earlier still. late: somebody who had not answered may have
    done so later; otherwise answers never change. rules: knows how the tables were made. `can_be`:
    there is any such world, of whatever rules.
    """

    def __init__(
        self,
        tables: Sequence[Table],
        seen: Seen,
        before: Sequence[Table] = (),
        *,
        late: bool = False,
        rules: bool = True,
    ) -> None:
        self.tables, self.rules = tables, rules
        self._earlier = [(*before, *tables[:place]) for place in range(len(tables))]
        self._repeats = [
            any(is_answer for _, is_answer in covered(earlier)) and veil(table, *earlier) == table
            for table, earlier in zip(tables, self._earlier, strict=True)
        ]
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
        """Whether this may be 0, or k and more, for all the reader can tell.

        Modalities that no table puts together are not looked for together: of them it is true.
        """
        if part not in self._numbers:
            return True
        if part not in self._safe:
            number, before = self._numbers[part], self._sums.copy()
            self._tries = _TRIES
            if not (self._dive(number, K, None) or self._dive(number, 0, 0)):
                self._sums = before  # a world to set out from
        return part in self._safe

    def knows(self, part: Part) -> bool:
        """Whether the reader is sure that this is small: no world was overlooked for want of time.

        Who finds no world at all, because the tables are not of the badges that are known, is sure
        of nothing.
        """
        if self.doubts(part) or not self._tries:
            return False
        before = self._sums.copy()
        found = self._dive(self._numbers[part], 1, K - 1)
        self._sums = before
        return found

    def _stories(self, places: Sequence[int], late: bool) -> Iterator[Mapping[int, str]]:
        """What one badge, counted in these tables, may have answered in each of them."""
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
        """What is told of each table, and asked of it, with what is published of that."""
        for place, table in enumerate(self.tables):
            asked: list[tuple[str, ...]] = [(code,) for code in self._codes]
            asked += [codes for why in self._reasons(place) for codes in why]
            known: dict[tuple[str, ...], Bounds] = dict.fromkeys(asked, (0, table.total))
            if not table.is_withheld:
                known |= {cell.atoms: self._published(place, cell) for cell in table.cells}
            if self.rules and table.is_moved:
                known[OTHER_GENDER,] = (1, K - 1)
            for codes, bounds in known.items():
                yield (place, codes), bounds

    def _published(self, place: int, cell: Cell) -> Bounds:
        """What one cell says: its count, or, when hidden, what the rules say of it."""
        table = self.tables[place]
        if cell.count is not None:
            return cell.count, cell.count
        if not self.rules:
            return 1, table.total
        if cell in table.silent:
            return 1, K - 1
        least = K if cell.code == OTHER_GENDER else 1
        own = table.answers.index(cell)
        shown = [
            other.count - (own > beside)  # of equal cells the first is hidden
            for beside, other in enumerate(table.answers)
            if other.count and not self._repeats[place]
        ]
        return least, min(shown, default=table.total)

    def _reasons(self, place: int) -> Iterator[Sequence[tuple[str, ...]]]:
        """Of each thing that the rules did to a table, the parts of which one must be small."""
        table = self.tables[place]
        if not self.rules or table.is_withheld:
            return
        if len(table.silent) == 1:
            yield table.silent[0].atoms[:-1], (NOT_ASKED,)
        if self._repeats[place]:
            return
        groups = {cell.atoms for cell in table.answers if cell.is_grouped}
        first, *second = (groups.intersection(pairs) for pairs in AGE_GROUPINGS)
        if first:
            yield [(code,) for code in self._codes if code not in SILENCE]
        if any(second):
            apart = [{(atom,) for atom in cell.atoms} for cell in table.answers]
            yield [
                codes
                for cell, atoms in zip(table.answers, apart, strict=True)
                for codes in ([cell.atoms] if cell.atoms in first else sorted(atoms))
            ]
        hidden = [cell.atoms for cell in table.cells if cell.count is None]
        if hidden:
            yield hidden

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
        every = (*self._numbers.values(), *range(len(values)))  # what is published first
        torn = next((number for number in every if isinstance(values[number], Fraction)), None)
        if torn is not None:
            above = ceil(values[torn])
            return self._dive(torn, above, None) or self._dive(torn, 0, above - 1)
        world = {part: int(values[number]) for part, number in self._numbers.items()}
        wrong = self._differing(world)
        if wrong is not None:
            return any(self._dive(*guess) for guess in [*self._guesses(wrong, world)])
        self._safe |= {part for part, badges in world.items() if not 0 < badges < K}
        return True

    def _differing(self, world: World) -> int | None:
        """The place of a table that would have been published differently in this world."""
        for place, table in enumerate(self.tables):
            if self.rules and not table.is_withheld:
                counts = {code: world[place, (code,)] for code in self._codes}
                made = protect(table.dimension, counts)
                if table not in (made, veil(made, *self._earlier[place])):
                    return place
        return None

    def _guesses(self, wrong: int, world: World) -> Iterator[tuple[int, int, int | None]]:
        """How that table may be mended: by a reason that it lacks, else by any other number."""
        for why in self._reasons(wrong):
            parts = [(wrong, codes) for codes in why]
            if not any(0 < world[part] < K for part in parts):
                yield from ((self._numbers[part], 1, K - 1) for part in parts)
                return
        loose = (part for part, _ in covered(self.tables) if part[0] == wrong)
        for part in loose:
            number, badges = self._numbers[part], world[part]
            if len({*self._sums.bounds[number]}) == 2:
                yield number, 0, badges - 1
                yield number, badges + 1, None
                yield number, badges, badges
                return


def covered(tables: Iterable[Table]) -> Iterator[tuple[Part, bool]]:
    """What is hidden or grouped, each modality and each hidden cell; whether it is an answer."""
    for place, table in enumerate(tables):
        for cell in table.cells:
            if cell.count is None or cell.is_grouped:
                for atom in cell.atoms:
                    yield (place, (atom,)), cell in table.answers
            if cell.count is None and cell.is_grouped:
                yield (place, cell.atoms), cell in table.answers
