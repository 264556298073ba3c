"""Correcting one visit: its times, activity, headcount, role; and linking it to a badge."""

from dataclasses import dataclass, replace
from datetime import datetime

from kiosk.domain.clock import business_day, floored_to_hour
from kiosk.domain.corrections import correction
from kiosk.domain.errors import BadInput
from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.services.audit import By
from kiosk.services.corrections.desk_deed import MOST_PERSONS, DeskDeed, Done, Seen
from kiosk.services.open_place import OpenPlace
from kiosk.store import visitors


@dataclass(frozen=True, slots=True)
class Wished:
    """How a visit should have been; None: as it is.

    Dates and times are local, without an offset; one that shows the visit's own minute again
    changes nothing. Of a sensitive activity they are rounded down to the hour.
    """

    arrived: datetime | None = None
    left: datetime | None = None
    stays: bool = False
    """There was no exit, or nobody knows when; `left` is not looked at then."""
    activity: str | None = None
    persons: int | None = None
    role: Role | None = None


def change(place: OpenPlace, by: By, seen: Seen, wished: Wished) -> Done:
    """Correct a visit. Its day moves with its arrival.

    A visit whose activity becomes a sensitive one is noted anew for nobody, and what it was is
    forgotten: that can't be taken back. Raises `BadInput` with the sentence of what can't be, or
    when the visit is no longer as it was seen; `WriteFailed` when the disk did not take it.
    """
    deed = DeskDeed(place, by)

    def done() -> Done:
        was = deed.look(seen)
        visit = _corrected(deed, was, wished)
        if visit == was:
            return Done((was,), None)
        moves = (visit.arrived, visit.left) != (was.arrived, was.left)
        if moves:
            deed.require_possible(visit.arrived, visit.known_exit)
        if deed.is_sensitive(visit.activity) and not deed.is_sensitive(was.activity):
            return Done((deed.hide(was, visit),), None)
        if moves:
            deed.require_free(visit)
        return Done((deed.write(was, correction(deed.name, was, visit)),), deed.name)

    return deed.carry_out(done)


def link(place: OpenPlace, by: By, seen: Seen, visitor: str) -> Done:
    """Say whose badge a visit without one was; it takes the role that this visitor usually has.

    Raises `BadInput` for several persons, a sensitive activity, a visit that has a badge, a
    visitor who is not known, or one who was in for another visit.
    """
    deed = DeskDeed(place, by)

    def done() -> Done:
        was = deed.look(seen)
        known = visitors.read(place.store, visitor)
        if known is None:
            raise BadInput("correction.no_visitor")
        if was.visitor is not None:
            raise BadInput("correction.has_badge")
        if deed.is_sensitive(was.activity):
            raise BadInput("correction.sensitive")
        require_one(was.persons)
        role = known.role if was.role is Role.PARTICIPANT else was.role
        visit = replace(was, visitor=visitor, role=role)
        deed.require_free(visit)
        return Done((deed.write(was, correction(deed.name, was, visit)),), deed.name)

    return deed.carry_out(done)


def require_one(persons: int) -> None:
    """Raise `BadInput` unless it is one person: nobody else has their badge."""
    if persons != 1:
        raise BadInput("correction.persons_with_badge")


def require_persons(persons: int) -> None:
    """Raise `BadInput` for a number of persons that can't be."""
    if not 1 <= persons <= MOST_PERSONS:
        raise BadInput("correction.persons", most=MOST_PERSONS)


def _corrected(deed: DeskDeed, was: Visit, wished: Wished) -> Visit:
    visit = replace(was, activity=wished.activity or was.activity, role=wished.role or was.role)
    deed.require_known(visit.activity)
    coarse = deed.is_sensitive(visit.activity)
    if wished.persons is not None:
        require_persons(wished.persons)
        if was.visitor is not None:
            require_one(wished.persons)
        visit = replace(visit, persons=wished.persons)
    if wished.arrived is not None:
        at = deed.instant_of(wished.arrived, was.arrived)
        at = floored_to_hour(at) if coarse else at
        visit = replace(visit, arrived=at, day=business_day(at, deed.place.place.zone))
    if wished.stays or (visit.day != was.day and was.left_by is ExitBy.CLOSING):
        visit = replace(visit, left=None, left_by=None)
    if wished.left is not None and not wished.stays:
        at = deed.instant_of(wished.left, was.known_exit)
        at = floored_to_hour(at) if coarse else at
        if at != was.known_exit:
            visit = replace(visit, left=at, left_by=ExitBy.DESK)
    return visit
