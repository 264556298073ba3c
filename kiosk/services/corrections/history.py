"""What happened to one visit, and who did it: each of its events, and what it changed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.corrections import (
    Addition,
    Cancellation,
    Closing,
    Correction,
    DeskFact,
    Reason,
    Undoing,
    can_undo,
    undone,
)
from kiosk.domain.errors import BadInput
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Choice, Event, Exit, Fact, Staying, Voiding
from kiosk.domain.visit import Added, ExitBy, Visit
from kiosk.services.corrections.desk_deed import Seen
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges, journal, visits
from kiosk.store.sqlite import world_errors


class What(StrEnum):
    """What an event says, in the word by which a screen finds its sentence."""

    ARRIVED = "arrived"
    ADDED = "added"
    FROM_PAPER = "from_paper"
    CHOSE = "chose"
    LEFT = "left"
    STAYED = "stayed"
    VOIDED = "voided"
    CORRECTED = "corrected"
    LINKED = "linked"
    MERGED = "merged"
    """Another visit became a part of this one (`other`)."""
    PART_OF = "part_of"
    """It became a part of another visit (`other`)."""
    CANCELLED = "cancelled"
    EVERYONE_GONE = "everyone_gone"
    CLOSED = "closed"
    """The day was over, and nobody had said when they left."""
    UNDONE = "undone"
    LATER = "later"
    """A newer version of the program knows."""


class Field(StrEnum):
    """What of a visit an event changed."""

    ARRIVAL = "arrival"
    EXIT = "exit"
    ACTIVITY = "activity"
    PERSONS = "persons"
    ROLE = "role"
    BADGE = "badge"
    CANCELLED = "cancelled"


Value = datetime | str | int | None


@dataclass(frozen=True, slots=True)
class Change:
    """From what to what. Times are local; a badge is told by its alias, None: without."""

    field: Field
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Happening:
    """One event of a visit."""

    at: datetime
    """When it was noted, local time of the place."""
    actor: str
    """`door`, `import`, a role of the desk (`host`, `manager`, `desk`), `parvis` by itself."""
    what: What
    changes: tuple[Change, ...]
    """None for the first event: all that it says is the visit."""
    deed: str | None
    """By what `undo` takes it back, if it can be now."""
    is_undone: bool
    """It was taken back since."""
    reason: Reason | None = None
    other: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """A visit with all that happened to it, the first event first."""

    visit: Visit
    seen: Seen
    happenings: tuple[Happening, ...]


def history(place: OpenPlace, visit_id: str) -> History:
    """What happened to a visit. Raises `BadInput` when there is no such visit (any more)."""
    with world_errors():
        visit = visits.by_id(place.store, visit_id)
        if visit is None:
            raise BadInput("correction.changed_since")
        events = journal.events_of(place.store, [visit_id])
        return History(visit, Seen(visit_id, len(events)), tuple(_happenings(place, events)))


def _happenings(place: OpenPlace, events: Sequence[Event]) -> Iterator[Happening]:
    facts = [event.fact for event in events]
    gone = undone(facts)
    before: Visit | None = None
    for number, event in enumerate(events, 1):
        after = next(iter(fold(events[:number])), None)
        fact = event.fact
        deed = fact.deed if isinstance(fact, DeskFact) else None
        yield Happening(
            at=event.at.astimezone(place.place.zone),
            actor=event.actor,
            what=_what(fact),
            changes=tuple(_changes(place, before, after)),
            deed=deed if deed is not None and can_undo(facts, deed) else None,
            is_undone=deed in gone,
            reason=fact.reason if isinstance(fact, Cancellation) else None,
            other=_other(fact),
        )
        before = after


def _what(fact: Fact) -> What:
    match fact:
        case Arrival():
            return What.ARRIVED
        case Addition(added=added):
            return What.FROM_PAPER if added is Added.PAPER else What.ADDED
        case Choice():
            return What.CHOSE
        case Exit():
            return What.LEFT
        case Staying():
            return What.STAYED
        case Voiding():
            return What.VOIDED
        case Correction(merged=str()):
            return What.MERGED
        case Correction(visitor=str()):
            return What.LINKED
        case Correction():
            return What.CORRECTED
        case Cancellation(into=into):
            return What.CANCELLED if into is None else What.PART_OF
        case Closing(by=by):
            return What.CLOSED if by is ExitBy.CLOSING else What.EVERYONE_GONE
        case Undoing():
            return What.UNDONE
        case _:
            return What.LATER


def _other(fact: Fact) -> str | None:
    match fact:
        case Correction(merged=other) | Cancellation(into=other):
            return other
        case _:
            return None


def _changes(place: OpenPlace, before: Visit | None, after: Visit | None) -> Iterator[Change]:
    if before is None or after is None:
        return
    for field, old, new in zip(Field, _values(before), _values(after), strict=True):
        if old != new:
            yield Change(field, _shown(place, field, old), _shown(place, field, new))


def _values(visit: Visit) -> tuple[Value, ...]:
    """In the order of `Field`."""
    return (
        visit.arrived,
        visit.left,
        visit.activity,
        visit.persons,
        visit.role.value,
        visit.visitor,
        int(visit.voided),
    )


def _shown(place: OpenPlace, field: Field, value: Value) -> Value:
    if isinstance(value, datetime):
        return value.astimezone(place.place.zone)
    if field is Field.BADGE and isinstance(value, str):
        return badges.alias_of(place.store, value)
    return value
