"""A year's table beside its quarters': together they must not show what each of them hides.

A year's badge is in at least one quarter. So a year's cell is at least as large as any quarter's
and at most their sum, and a reader can close in on a hidden cell from several sides. This module
reads the tables as that reader would; a year's dimension that opens a cell is not published.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.impact.disclosure import K, Table

Atom = tuple[int, str]
"""One modality in one table: the table's place, and the questionnaire's code."""


@dataclass(frozen=True, slots=True)
class _Sum:
    """These atoms together are `low`…`high` badges."""

    atoms: tuple[Atom, ...]
    low: int
    high: int


def opens(year: Table, quarters: Sequence[Table]) -> bool:
    """Whether someone who has all these tables learns that a cell is small, and did not before.

    A cell is taken as learnt when it cannot be k or more, but may be above zero. Where people came
    in several quarters and one of them hides anything, the year is never taken as safe: hidden
    cells of several tables can be added up and held against each other in more ways than are
    followed here.
    """
    lived = [quarter for quarter in quarters if quarter.total]
    if len(lived) > 1 and any(quarter.has_hidden for quarter in lived):
        return True
    tables = [year, *quarters]
    sums = [one for place, table in enumerate(tables) for one in _published(place, table)]
    apart = _bounds(tables, sums, [])
    joined = _bounds(tables, sums, _links(year, len(quarters)))
    return any(0 < high < K <= apart[atom][1] for atom, (_, high) in joined.items())


def _published(place: int, table: Table) -> list[_Sum]:
    """What one table says of its atoms: each shown cell, and all hidden cells together."""
    sums: list[_Sum] = []
    hidden: list[Atom] = []
    rest = table.total
    for cell in table.cells:
        atoms = tuple((place, atom) for atom in cell.atoms)
        if cell.count is None:
            hidden.extend(atoms)
        else:
            sums.append(_Sum(atoms, cell.count, cell.count))
            rest -= cell.count
    return [*sums, _Sum(tuple(hidden), rest, rest)] if hidden else sums


def _links(year: Table, quarters: int) -> list[tuple[Atom, tuple[Atom, ...]]]:
    """Each of the year's atoms with the same one of its quarters."""
    return [
        ((0, atom), tuple((place, atom) for place in range(1, quarters + 1)))
        for cell in year.cells
        for atom in cell.atoms
    ]


def _bounds(
    tables: Sequence[Table],
    sums: Sequence[_Sum],
    links: Sequence[tuple[Atom, tuple[Atom, ...]]],
) -> Mapping[Atom, tuple[int, int]]:
    """The least and the most that each atom may be, narrowed until nothing moves."""
    found = {
        (place, atom): (0, table.total)
        for place, table in enumerate(tables)
        for cell in table.cells
        for atom in cell.atoms
    }
    moved = True
    while moved:
        before = dict(found)
        for one in sums:
            _narrow_sum(found, one)
        for whole, parts in links:
            _narrow_link(found, whole, parts)
        moved = found != before
    return found


def _narrow_sum(found: dict[Atom, tuple[int, int]], one: _Sum) -> None:
    """An atom is what the others leave of the sum."""
    least = sum(found[atom][0] for atom in one.atoms)
    most = sum(found[atom][1] for atom in one.atoms)
    for atom in one.atoms:
        low, high = found[atom]
        found[atom] = (max(low, one.low - (most - high)), min(high, one.high - (least - low)))


def _narrow_link(found: dict[Atom, tuple[int, int]], whole: Atom, parts: Sequence[Atom]) -> None:
    """The year is at least each quarter and at most their sum."""
    most = sum(found[part][1] for part in parts)
    low, high = found[whole]
    found[whole] = (max(low, *(found[part][0] for part in parts)), min(high, most))
    low, high = found[whole]
    for part in parts:
        least, top = found[part]
        found[part] = (max(least, low - (most - top)), min(top, high))
