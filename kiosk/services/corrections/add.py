"""Entering a visit that was not noted as it happened: a forgotten one, or a line of a sheet."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.clock import business_day, floored_to_hour
from kiosk.domain.corrections import Addition
from kiosk.domain.errors import BadInput
from kiosk.domain.visit import Added, Role
from kiosk.services.audit import By
from kiosk.services.corrections.change import require_one, require_persons
from kiosk.services.corrections.desk_deed import DeskDeed, Done
from kiosk.services.open_place import OpenPlace
from kiosk.store import visitors

MOST_ALIKE = 200
"""Visits in one go."""


@dataclass(frozen=True, slots=True)
class Past:
    """A visit as somebody remembers it, or as it stands on paper. Times are local."""

    arrived: datetime
    activity: str
    left: datetime | None = None
    """None: they are still here, or nobody knows when they left."""
    visitor: str | None = None
    """Whose badge it was, if any."""
    persons: int = 1
    role: Role | None = None
    """None: the one that they usually have."""
    group: str | None = None
    adults: int | None = None
    added: Added = Added.TEAM


def add(place: OpenPlace, by: By, past: Past, alike: int = 1) -> Done:
    """Enter a visit under its own day, and say how it was entered.

    `alike`: so many people without a badge of whom the sheet says the same, each by themselves.
    A sensitive activity is entered for nobody, in full hours. Raises `BadInput` with the sentence
    of what can't be, `WriteFailed` when the disk did not take it; nothing is written then.
    """
    deed = DeskDeed(place, by)

    def done() -> Done:
        if not 1 <= alike <= (MOST_ALIKE if past.visitor is None else 1):
            raise BadInput("correction.alike", most=MOST_ALIKE)
        return Done(tuple(deed.begin(*_told(deed, past)) for _ in range(alike)), deed.name)

    return deed.carry_out(done)


def _told(deed: DeskDeed, past: Past) -> tuple[str | None, Addition]:
    """Whose visit it is, and the fact. Raises `BadInput` for what can't be."""
    visitor, role = past.visitor, past.role
    require_persons(past.persons)
    if past.adults is not None and not 0 <= past.adults <= past.persons:
        raise BadInput("correction.adults", persons=past.persons)
    deed.require_known(past.activity)
    if visitor is not None:
        require_one(past.persons)
        known = visitors.read(deed.store, visitor)
        if known is None:
            raise BadInput("correction.no_visitor")
        role = role or known.role
    arrived = deed.instant_of(past.arrived)
    left = None if past.left is None else deed.instant_of(past.left)
    group, adults = past.group, past.adults
    if deed.is_sensitive(past.activity):
        visitor = group = adults = None
        arrived = floored_to_hour(arrived)
        left = None if left is None else floored_to_hour(left)
    addition = Addition(
        deed.name,
        business_day(arrived, deed.place.place.zone),
        arrived,
        past.added,
        left,
        past.persons,
        past.activity,
        role or Role.PARTICIPANT,
        group,
        adults,
    )
    return visitor, addition
