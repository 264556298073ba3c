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
"""

from collections.abc import Mapping, Sequence
from itertools import starmap

from kiosk.impact.disclosure import Table, veil, withhold
from kiosk.impact.reader import Reader, Seen, covered


def in_turn(
    tables: Sequence[Table], seen: Seen, sealed: Mapping[int, Table] | None = None
) -> list[Table]:
    """The tables as they may be given out one after the other, in the order of time, a year last.

    None opens a cell of itself or of one before, nor tells of every single badge what it answered.
    sealed: by place, those that were given out for good, as they were.
    """
    published: list[Table] = []
    for place, table in enumerate(tables):
        if sealed and place in sealed:
            published.append(sealed[place])
            continue
        known = _among(seen, place + 1)
        ways = dict.fromkeys((table, veil(table, *published)))
        safe = (way for way in ways if not (way.is_uniform or opens([*published, way], known)))
        published.append(next(safe, withhold(table)))
    return published


def opens(tables: Sequence[Table], seen: Seen) -> bool:
    """Whether somebody who has all these tables learns that a cell is small, and did not before.

    What one table tells alone is not counted. `seen` has all badges of all tables.
    """
    if tables[-1].is_withheld or not any(covered(tables)):
        return False
    closed = [*tables[:-1], withhold(tables[-1])]
    for late in (False, True):
        both = [
            [Reader(known, seen, late=late, rules=rules) for known in (closed, tables)]
            for rules in (True, False)
        ]
        if all(reader.can_be for _, reader in both):
            return any(starmap(_learns, both))
    return True


def _among(seen: Seen, size: int) -> Seen:
    """Of the first tables only."""
    found: dict[frozenset[int], int] = {}
    for places, badges in seen.items():
        there = frozenset(place for place in places if place < size)
        if there:
            found[there] = found.get(there, 0) + badges
    return found


def _learns(before: Reader, after: Reader) -> bool:
    """Whether the last table leaves this reader with a small cell that they did not know.

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
