"""Trying a badge at the desk: whose it is, or why it opens nothing. Nothing is noted by it."""

from dataclasses import dataclass
from enum import Enum, auto

from kiosk.domain import badge
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges, visitors
from kiosk.store.badges import Badge
from kiosk.store.sqlite import world_errors
from kiosk.store.visitors import Visitor


class Verdict(Enum):
    """What the door would make of it."""

    OPENS = auto()
    REVOKED = auto()
    """It was one of this place's, and was withdrawn."""
    UNKNOWN = auto()
    """A badge by its form, that this place never gave or has erased."""
    FOREIGN = auto()
    """Not a badge: another QR code, or a typing error."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of it, and whose badge it is where that is known."""

    verdict: Verdict
    visitor: Visitor | None = None
    badge: Badge | None = None


def try_badge(place: OpenPlace, text: str) -> Tried:
    """What a code that was typed, pasted or read is here; capitals and spaces do not matter."""
    code = badge.parse(text)
    if code is None:
        return Tried(Verdict.FOREIGN)
    code_hash = badge.keyed_hash(code, place.key)
    with world_errors():
        whose = badges.visitor_of(place.store, code_hash)
        visitor = None if whose is None else visitors.read(place.store, whose)
        if visitor is None:
            return Tried(Verdict.UNKNOWN)
        known = badges.badges_of(place.store, visitor.id)
    found = next(one for one in known if one.hash == code_hash)
    return Tried(Verdict.OPENS if found.in_force else Verdict.REVOKED, visitor, found)
