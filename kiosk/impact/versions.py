"""Versions of a period's report: what was published of it before, and what is told anew.

A sealed report stays as it is; when its period is sealed again after a correction, the next
version says which of the figures it changes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.impact.disclosure import Table
from kiosk.impact.figure import Figure


@dataclass(frozen=True, slots=True)
class Version:
    """What a sealed version of a period's report said. tables: of the profile, by question."""

    number: int
    figures: Sequence[Figure]
    tables: Mapping[str, Table]


@dataclass(frozen=True, slots=True)
class Change:
    """One figure that is not what it was; None: the version does not have it."""

    before: Figure | None
    after: Figure | None

    @property
    def figure(self) -> Figure:
        """Whichever of both there is, the newer one first: which figure this is about."""
        found = self.after or self.before
        assert found is not None
        return found


def changes(before: Sequence[Figure], after: Sequence[Figure]) -> list[Change]:
    """The figures with another value or status, in the order of the newer version.

    Those that the newer one lacks come last.
    """
    was, is_now = _by_name(before), _by_name(after)
    names = [*is_now, *(name for name in was if name not in is_now)]
    found = [Change(was.get(name), is_now.get(name)) for name in names]
    return [change for change in found if _told(change.before) != _told(change.after)]


def _told(figure: Figure | None) -> object:
    return figure and (figure.value, figure.status)


def _by_name(figures: Sequence[Figure]) -> dict[tuple[str, str, str], Figure]:
    return {(one.indicator, one.dimension, one.modality): one for one in figures}
