"""Shares of visits as they may be published, and when they may be published anew."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.impact.disclosure import Cell, Table
from kiosk.impact.revision import revise


@dataclass(frozen=True, slots=True)
class VisitTable:
    """What may be published of the visits of one question.

    A cell's count is in visits, weighted; None: hidden. whole: all cells together, None when
    nothing is published; answered: the same visits, unweighted. visits: all that were begun.
    is_moved: a small « Autre » of the badges counts as no answer. Not published, and kept to know
    what changes: with_badge, cell by cell the visits with a badge, None where hidden; badges, all
    of them together; alone, the table of visits without one, as it might be published.
    """

    cells: Sequence[Cell]
    whole: int | None
    answered: int | None
    visits: int
    is_moved: bool
    with_badge: Sequence[int | None]
    badges: int
    alone: Table

    @property
    def has_hidden(self) -> bool:
        """Whether any cell is hidden."""
        return any(cell.count is None for cell in self.cells)

    @property
    def is_closed(self) -> bool:
        """Whether nothing is published."""
        return self.whole is None


def may_follow(now: VisitTable, table: Table, before: VisitTable, was: Table) -> bool:
    """Whether these shares may be published although others were, of the same period.

    table, was: those of badges beside them. Visits without a badge must have changed by nobody or
    by k, cell by cell, as badges must (`revision`). Visits with one, and for how many the others
    speak, change only where badges, or visits without one, do: else somebody's visit would tell by
    the cell that it changes what they answered. What was shown is never hidden afterwards.
    """
    if revise(now.alone, before.alone) is not now.alone:
        return False
    if now.is_closed or before.is_closed:
        return before.is_closed
    if [cell.atoms for cell in now.cells] != [cell.atoms for cell in before.cells]:
        return False
    if _hidden(now) != _hidden(before) and table == was:
        return False
    return not any(
        _strays(old, new, _count(was, atoms) == _count(table, atoms))
        or _strays(
            _weight(before, n),
            _weight(now, n),
            _count(before.alone, atoms) == _count(now.alone, atoms),
        )
        for n, (old, new) in enumerate(zip(before.with_badge, now.with_badge, strict=True))
        for atoms in [now.cells[n].atoms]
    )


def _strays(old: int | None, new: int | None, is_same: bool) -> bool:
    """Whether visits changed, and who made them did not."""
    return is_same and None not in (old, new) and old != new


def _weight(table: VisitTable, place: int) -> int | None:
    """Of how many visits those without a badge speak."""
    count, with_badge = table.cells[place].count, table.with_badge[place]
    return None if count is None or with_badge is None else count - with_badge


def _hidden(table: VisitTable) -> int:
    """How many visits with a badge are in hidden cells together."""
    return table.badges - sum(visits or 0 for visits in table.with_badge)


def _count(table: Table, atoms: Sequence[str]) -> int:
    """How many are in the cells that these modalities make up."""
    return sum(cell.count or 0 for cell in table.answers if {*cell.atoms} <= {*atoms})
