"""What was published of a period before, and what is told anew.

A sealed report stays as it is; when its period is sealed again after a correction, the next
version says which of the figures it changes. What any report of a finished period said of people,
sealed or not, is remembered: a later one could be subtracted from it.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.impact.disclosure import Table
from kiosk.impact.figure import Figure
from kiosk.impact.visit_table import VisitTable

REPEATED = "repris d’un rapport précédent"
"""Why a figure is what it was, and not what it would be today."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a report of a finished period said of people.

    By question: tables, of badges; shares, of visits; counted, the badges in the table, as far as
    they are still known, and those of each report that repeated it later.
    """

    figures: Sequence[Figure]
    tables: Mapping[str, Table]
    shares: Mapping[str, VisitTable] = field(default_factory=dict)
    counted: Mapping[str, Sequence[frozenset[str]]] = field(default_factory=dict)


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

    @property
    def is_repeated(self) -> bool:
        """Whether the newer version says what an older one said, and not what it would be today."""
        return self.after is not None and self.after.reason == REPEATED


def changes(before: Sequence[Figure], after: Sequence[Figure]) -> list[Change]:
    """The figures with another value or status, in the order of the newer version.

    So are those that are repeated although they would be others today. Those that the newer
    version lacks come last.
    """
    was, is_now = _by_name(before), _by_name(after)
    names = [*is_now, *(name for name in was if name not in is_now)]
    found = [Change(was.get(name), is_now.get(name)) for name in names]
    return [change for change in found if change.is_repeated or differ(change.before, change.after)]


def differ(before: Figure | None, after: Figure | None) -> bool:
    """Whether these don't say the same: another value or status, or one of them says nothing."""
    return _said(before) != _said(after)


def _said(figure: Figure | None) -> object:
    return figure and (figure.value, figure.status)


def _by_name(figures: Sequence[Figure]) -> dict[tuple[str, str, str], Figure]:
    return {(one.indicator, one.dimension, one.modality): one for one in figures}


def said_again(
    fresh: Sequence[Figure], said: Sequence[Figure], again: Collection[str] | None = None
) -> list[Figure]:
    """The fresh figures, but of some indicators those that were said before, and nothing else.

    again: the codes of these indicators; without them, of all. What would be told otherwise today
    says so.
    """
    today = _by_name(fresh)
    found = [one for one in fresh if again is not None and one.indicator not in again]
    for one in said:
        if again is None or one.indicator in again:
            stale = differ(one, today.get((one.indicator, one.dimension, one.modality)))
            found.append(replace(one, reason=one.reason or REPEATED) if stale else one)
    return found
