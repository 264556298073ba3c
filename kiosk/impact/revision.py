"""A period's table after a correction: a new version must not be subtracted from the one before.

Whoever has both sees what changed. So a table is published anew only if each of its cells changed
by nobody, or by k badges at least; else it stays what it was, whatever else of the period changed.
All is read off the published tables: a seal needs to keep no count that was hidden.
"""

from kiosk.impact.disclosure import K, Table


def revise(corrected: Table, *published: Table) -> Table:
    """The table of the next version: the corrected one, if it may stand beside all before it.

    corrected: of the data as known now, as it would be given out (`crossing.in_turn`). published:
    the same dimension and period in all versions so far, in their order, at least one. Otherwise
    the latest of these again, with the total that it had.
    """
    follows = all(_may_follow(corrected, before) for before in published)
    return corrected if follows else published[-1]


def _may_follow(after: Table, before: Table) -> bool:
    """Whether nobody can tell what a few changed.

    The same answers must be grouped; a cell that was hidden may come to be shown only where it is
    sure to be k more than it can have been. What was shown is never hidden afterwards.
    """
    if before.is_withheld:
        # Where all gave one answer, or none, so did the few of whom nothing was told.
        alike = 0 < before.total < K and any(cell.count == after.total for cell in after.cells)
        sure = all(cell.count == 0 or _is_sure(cell.count, before.total) for cell in after.cells)
        return sure and not alike
    if [cell.atoms for cell in after.cells] != [cell.atoms for cell in before.cells]:
        return False
    was, is_now = _hidden_sum(before), _hidden_sum(after)
    counts = [(old.count, new.count) for old, new in zip(before.cells, after.cells, strict=True)]
    if all((old is None) == (new is None) for old, new in counts):
        counts.append((was, is_now))
    return all(_changed_enough(old, new, was) for old, new in counts)


def _changed_enough(old: int | None, new: int | None, hidden: int) -> bool:
    if old is None:
        return new is None or _is_sure(new, hidden)
    return new is not None and (new == old or abs(new - old) >= K)


def _is_sure(new: int | None, most: int) -> bool:
    """Whether this is at least k more than something unknown, which was `most` at the most."""
    return new is not None and new >= most + K


def _hidden_sum(table: Table) -> int:
    """How many are in hidden cells together, which everybody can subtract."""
    return table.total - sum(cell.count or 0 for cell in table.cells)
