"""What the desk says afterwards: facts that put a visit right, and that can be taken back.

Each carries its *deed*: a random name, shared by all that one press of a button wrote. An undo
names the deed that it takes back, and has a deed of its own, so that it can be taken back too.
Nothing of it is about a person: a reason is one of a few, and there is no room for a remark.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.visit import Added, ExitBy, Role, Visit


class Reason(StrEnum):
    """Why a visit is cancelled."""

    ERROR = "ERREUR"
    """Noted by mistake."""
    TWICE = "DOUBLON"
    """Noted twice."""
    TEST = "ESSAI"
    OTHER = "AUTRE"
    MERGED = "FUSION"
    """It is a part of another visit: written by a merge, never chosen."""


@dataclass(frozen=True, slots=True)
class Addition:
    """People came in, and it is noted afterwards. The clock of its event tells when."""

    deed: str
    day: date
    arrived: datetime
    added: Added
    left: datetime | None = None
    persons: int = 1
    activity: str = ""
    role: Role = Role.PARTICIPANT
    group: str | None = None
    adults: int | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What was noted wrongly, as it should be; what is None stays as it was."""

    deed: str
    arrived: datetime | None = None
    day: date | None = None
    """The business day of `arrived`."""
    left: datetime | None = None
    left_by: ExitBy | None = None
    stays: bool = False
    """There was no exit, or nobody knows when."""
    activity: str | None = None
    persons: int | None = None
    role: Role | None = None
    visitor: str | None = None
    """Whose badge it was."""
    merged: str | None = None
    """The visit that became a part of this one."""


@dataclass(frozen=True, slots=True)
class Cancellation:
    """The visit never was, or is told by another one."""

    deed: str
    reason: Reason
    into: str | None = None


@dataclass(frozen=True, slots=True)
class Closing:
    """Whoever was still in is gone: the team says so, or the day has closed by itself."""

    deed: str
    left: datetime
    by: ExitBy


@dataclass(frozen=True, slots=True)
class Undoing:
    """A deed is taken back: from now on it never was."""

    deed: str
    undone: str


DeskFact = Addition | Correction | Cancellation | Closing | Undoing

KINDS: Mapping[str, type[DeskFact]] = {
    "add": Addition,
    "correct": Correction,
    "cancel": Cancellation,
    "close": Closing,
    "undo": Undoing,
}


def read(kind: str, raw: Mapping[str, Any]) -> DeskFact:
    """The fact of a body, of one of the `KINDS`."""
    return KINDS[kind](**{name: _value(name, value) for name, value in raw.items()})


_READERS: Mapping[str, Any] = {
    "day": date.fromisoformat,
    "arrived": datetime.fromisoformat,
    "left": datetime.fromisoformat,
    "left_by": ExitBy,
    "by": ExitBy,
    "role": Role,
    "added": Added,
    "reason": Reason,
}


def _value(name: str, value: Any) -> Any:
    reader = _READERS.get(name)
    return value if value is None or reader is None else reader(value)


def undone(facts: Iterable[object]) -> set[str]:
    """The deeds that were taken back, among the facts of one visit in the order of the journal.

    From the last one backwards: an undo that was itself taken back takes nothing back.
    """
    gone: set[str] = set()
    for fact in reversed([fact for fact in facts if isinstance(fact, Undoing)]):
        if fact.deed not in gone:
            gone.add(fact.undone)
    return gone


def can_undo(facts: Iterable[object], deed: str) -> bool:
    """Whether this deed may be taken back, among the facts of a visit in the order of the journal.

    The last thing said is taken back first, then the one before it: what was said after a
    correction may make no sense without it. An undo is taken back while it is the last thing said.
    """
    said = [fact for fact in facts if isinstance(fact, DeskFact)]
    gone = undone(said)
    standing = [fact for fact in said if fact.deed not in gone]
    if not any(isinstance(fact, Undoing) and fact.deed == deed for fact in standing):
        standing = [fact for fact in standing if not isinstance(fact, Undoing)]
    return bool(standing) and standing[-1].deed == deed


def correction(deed: str, was: Visit, wished: Visit, merged: str | None = None) -> Correction:
    """What has to be said of a visit so that it is told as wished."""
    arrives = wished.arrived != was.arrived
    leaves = (wished.left, wished.left_by) != (was.left, was.left_by)
    return Correction(
        deed,
        arrived=wished.arrived if arrives else None,
        day=wished.day if arrives else None,
        left=wished.left if leaves else None,
        left_by=wished.left_by if leaves else None,
        stays=leaves and wished.left is None,
        activity=wished.activity if wished.activity != was.activity else None,
        persons=wished.persons if wished.persons != was.persons else None,
        role=wished.role if wished.role is not was.role else None,
        visitor=wished.visitor if wished.visitor != was.visitor else None,
        merged=merged,
    )


def merged(kept: Visit, part: Visit) -> Visit:
    """Two visits of a day that were one: from the first arrival to the last exit that is known.

    There is none when somebody came in after it and was not seen to leave. All else is as the
    visit that is kept has it.
    """
    first, later = sorted((kept, part), key=lambda visit: visit.arrived)
    last, end = later, later.known_exit
    if first.known_exit is not None and first.known_exit > (end or later.arrived):
        last, end = first, first.known_exit
    by = None if end is None else last.left_by
    return replace(kept, arrived=first.arrived, left=end, left_by=by)
