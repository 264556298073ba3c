"""From the journal to visits: what its events tell together.

All events of a visit are looked at each time, in the order of the hybrid clock, so that an exit
which reaches us before its arrival is not lost. All visits of a badge on one business day belong
together: the next arrival ends the one before. Which visits those are, only their events tell: a
correction may have moved one to another day, or linked it to a badge.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise

from kiosk.domain.corrections import (
    Addition,
    Cancellation,
    Closing,
    Correction,
    DeskFact,
    undone,
)
from kiosk.domain.journal import Arrival, Choice, Event, Exit, Staying, Voiding
from kiosk.domain.visit import ExitBy, Visit


@dataclass(frozen=True, slots=True)
class _Told:
    """A visit as its own events tell it."""

    visit: Visit
    hlc: int
    """The hybrid time of its arrival, that orders it among its badge's others…"""
    is_stated: bool
    """…unless somebody said when it was: then that is its place."""


def fold(events: Iterable[Event]) -> tuple[Visit, ...]:
    """The visits that these events tell; those of one badge and day in the order of arrival.

    `events`: all bodies of all visits of some badges' days, or of visits without a badge, in any
    order (those of one device and instant in the order of their sequence). A visit whose arrival
    is missing (redacted, or not yet received) is not told. Order is the hybrid clock's, never the
    wall clock's: set back, that one would put today's second visit before the first.
    """
    by_visit: dict[str, list[Event]] = {}
    for event in sorted(events, key=lambda event: event.hlc):
        by_visit.setdefault(event.visit, []).append(event)
    units: dict[tuple[str, date], list[_Told]] = {}
    for group in by_visit.values():
        told = _fold_one(group)
        if told is not None:
            unit = (told.visit.visitor or told.visit.id, told.visit.day)
            units.setdefault(unit, []).append(told)
    return tuple(visit for unit in units.values() for visit in _bounded(_in_order(unit)))


def _fold_one(events: Sequence[Event]) -> _Told | None:
    begun = [event for event in events if isinstance(event.fact, Arrival | Addition)]
    if not begun:
        return None
    gone = undone(event.fact for event in events)
    first = begun[0]
    visit = _begun(first)
    is_stated = isinstance(first.fact, Addition)
    last = visit.last
    for event in events:
        fact = event.fact
        if not isinstance(fact, DeskFact):
            visit, last = _noted(visit, event), event.at
        elif fact.deed not in gone:
            visit = _put_right(visit, fact, event)
            is_stated |= isinstance(fact, Correction) and fact.arrived is not None
        elif fact is first.fact:
            visit = replace(visit, voided=True)
    return _Told(_possible(visit, last), first.hlc, is_stated)


def _begun(event: Event) -> Visit:
    arrival = event.fact
    assert isinstance(arrival, Arrival | Addition)
    since = arrival.arrived if isinstance(arrival, Addition) else event.at
    return Visit(
        id=event.visit,
        visitor=event.visitor,
        day=arrival.day,
        persons=arrival.persons,
        activity=arrival.activity,
        role=arrival.role,
        arrived=since,
        chosen=since,
        last=since,
        group=arrival.group,
        adults=arrival.adults,
        suspect=event.suspect and isinstance(arrival, Arrival),
    )


def _noted(visit: Visit, event: Event) -> Visit:
    """What was noted as it happened."""
    match event.fact:
        case Choice(activity=activity):
            return replace(visit, activity=activity, chosen=event.at)
        case Exit(by=by):
            return replace(visit, left=event.at, left_by=by)
        case Voiding():
            return replace(visit, voided=True)
        case Staying():
            return replace(visit, left=None, left_by=None)
        case _:
            return visit


def _put_right(visit: Visit, fact: DeskFact, event: Event) -> Visit:
    """What the desk said afterwards."""
    match fact:
        case Addition(added=added, left=left):
            by = None if left is None else ExitBy.DESK
            return replace(visit, added=added, left=left, left_by=by)
        case Correction():
            return _corrected(visit, fact, event)
        case Cancellation(into=into):
            return replace(visit, voided=True, into=into)
        case Closing(left=left, by=by) if visit.left is None:
            return replace(visit, left=left, left_by=by)
        case _:
            return visit


def _corrected(visit: Visit, fact: Correction, event: Event) -> Visit:
    if fact.arrived is not None:
        visit = replace(visit, arrived=fact.arrived, day=fact.day or visit.day, suspect=False)
    if fact.stays:
        visit = replace(visit, left=None, left_by=None)
    elif fact.left is not None:
        visit = replace(visit, left=fact.left, left_by=fact.left_by)
    if fact.activity is not None:
        visit = replace(visit, activity=fact.activity, chosen=event.at)
    return replace(
        visit,
        persons=fact.persons or visit.persons,
        role=fact.role or visit.role,
        visitor=fact.visitor or visit.visitor,
    )


def _possible(visit: Visit, last: datetime) -> Visit:
    """What can be, whatever was said by several doors, or by a clock that was set back.

    No stay is of less than nothing, and a badge is one person's. last: when it was last seen.
    """
    persons = visit.persons if visit.visitor is None else 1
    return replace(
        visit,
        last=last,
        persons=persons,
        adults=None if visit.adults is None else min(visit.adults, persons),
        left=None if visit.left is None else max(visit.left, visit.arrived),
    )


def _in_order(unit: Sequence[_Told]) -> list[Visit]:
    """In the order of the hybrid clock; those whose arrival was stated, where their time belongs."""
    clocked = [told for told in unit if not told.is_stated]
    ordered = [told.visit for told in sorted(clocked, key=lambda told: (told.hlc, told.visit.id))]
    stated = [told.visit for told in unit if told.is_stated]
    for visit in sorted(stated, key=lambda visit: (visit.arrived, visit.id)):
        later = (place for place, each in enumerate(ordered) if each.arrived > visit.arrived)
        ordered.insert(next(later, len(ordered)), visit)
    return ordered


def _bounded(visits: list[Visit]) -> list[Visit]:
    """A badge's next arrival ends its presence: nobody is twice in the place at once."""
    standing = [visit for visit in visits if not visit.voided and visit.visitor is not None]
    following = {visit.id: after for visit, after in pairwise(standing)}
    return [_ends_before(visit, following.get(visit.id)) for visit in visits]


def _ends_before(visit: Visit, after: Visit | None) -> Visit:
    if after is None:
        return visit
    if visit.known_exit is None or visit.left is None:
        until = max(after.arrived, visit.arrived)
        return replace(visit, left=None, left_by=None, until=until)
    if visit.left_by is ExitBy.SCAN and visit.left == after.arrived:
        return replace(visit, left_by=ExitBy.CHANGE)
    if after.arrived < visit.arrived:
        return visit  # the clock was set back in between: the stay that it told is not undone
    return replace(visit, left=min(visit.left, after.arrived))
