"""Tables of several periods side by side: together they must not show what each of them hides.

Who comes again in another quarter is counted in its table too, and in the year's. So a reader who
holds the tables against each other closes in on a hidden cell from several sides. They are given
out one after the other, the year's last; one that would open a cell first groups and hides what
those before it do, and if that is not enough, is given out closed.

The reader is taken to know more than any file tells (`reader`), so that no figure of attendance,
neither newcomers nor loyalty nor the year's number of badges, can add anything. They take it that
answers don't change, and where the tables deny that, that some answered later who had not before. A
cell is safe if such a reader can't exclude a world in which it is 0, or k and more. What can't be
shown to be safe is taken to be open.

Who came into a period after its table was given out is a table of its own that nobody gives out
(`unsaid`): nor may the others tell a cell of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import permutations, starmap

from kiosk.domain.catalogue import DECLINED
from kiosk.impact.disclosure import NOT_ASKED, K, Table, protect, veil, withhold
from kiosk.impact.reader import Reader, Seen, covered


def in_turn(
    tables: Sequence[Table], seen: Seen, told: Mapping[int, Table] | None = None
) -> list[Table]:
    """The tables as they may be given out one after the other, in the order of time, a year last.

    None opens a cell of itself or of another, nor tells of every single badge what it answered.
    told: by place, those that were given out already, as they were.
    """
    told = told or {}
    published: list[Table] = []
    for place, table in enumerate(tables):
        if place in told:
            published.append(told[place])
            continue
        later = {other: told[other] for other in sorted(told) if other > place}
        known = _among(seen, [*range(place + 1), *later])
        ways = dict.fromkeys((table, veil(table, *published, *later.values())))
        safe = (
            way
            for way in ways
            if not (way.is_uniform or opens([*published, way, *later.values()], known, place))
        )
        published.append(next(safe, withhold(table)))
    return published


def opens(tables: Sequence[Table], seen: Seen, place: int = -1) -> bool:
    """Whether somebody who has all these tables learns that a cell is small, and did not before.

    What one table tells alone is not counted. place: of the one that is given out now; all others
    were before. `seen` has all badges of all tables.
    """
    if tables[place].is_withheld:
        return False
    place %= len(tables)
    tables, seen = _with_moves(tables, seen)
    if not any(covered(tables)):
        return False
    closed = [*tables]
    closed[place] = withhold(tables[place])
    for late in (False, True):
        both = [
            [Reader(known, seen, late=late, rules=rules) for known in (closed, tables)]
            for rules in (True, False)
        ]
        if all(reader.can_be for _, reader in both):
            return any(starmap(_learns, both))
    return True


def unsaid(question: Sequence[str], dimension: str, badges: int) -> Table:
    """The table of so many badges whose answers are not told, of a question with these codes."""
    counts = dict.fromkeys((*question, DECLINED, NOT_ASKED), 0)
    return withhold(replace(protect(dimension, counts), total=badges))


def _with_moves(tables: Sequence[Table], seen: Seen) -> tuple[Sequence[Table], Seen]:
    """The same and, where they are fewer than k, those who are in one of two told tables only.

    Whoever knows that a few came, or came no more, subtracts what they answered.
    """
    told = [place for place, table in enumerate(tables) if not table.is_withheld]
    moves = {
        moved: sum(seen[places] for places in moved)
        for one, other in permutations(told, 2)
        for moved in [frozenset(places for places in seen if one in places and other not in places)]
    }
    few = [moved for moved, badges in moves.items() if 0 < badges < K]
    codes = [atom for cell in tables[0].answers for atom in cell.atoms]
    extra = [unsaid(codes, tables[0].dimension, moves[moved]) for moved in few]
    beside = {
        places: places | {len(tables) + n for n, moved in enumerate(few) if places in moved}
        for places in seen
    }
    return [*tables, *extra], {beside[places]: badges for places, badges in seen.items()}


def _among(seen: Seen, kept: Sequence[int]) -> Seen:
    """Of some of the tables only, by their places among these."""
    found: dict[frozenset[int], int] = {}
    for places, badges in seen.items():
        there = frozenset(number for number, place in enumerate(kept) if place in places)
        if there:
            found[there] = found.get(there, 0) + badges
    return found


def _learns(before: Reader, after: Reader) -> bool:
    """Whether the new table leaves this reader with a small cell that they did not know.

    Nor may its own table tell that cell. That a few did not answer is told by the rules, so the
    silent are safe if one who does not know the rules can't find out.
    """
    alone = [
        Reader([table], {frozenset({0}): table.total}, after.tables[:place], rules=after.rules)
        for place, table in enumerate(after.tables)
    ]
    return any(
        not alone[place].knows((0, codes))
        and not after.doubts((place, codes))
        and not before.knows((place, codes))
        for (place, codes), is_answer in covered(after.tables)
        if is_answer is after.rules
    )
