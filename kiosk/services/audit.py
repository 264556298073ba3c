"""The trail of the desk: which role did what, and to which thing. No name is ever in it.

What is done to a visit is an event of the journal, with its actor: it is not written here too.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.domain.clock import Reading, from_ms, is_suspect, to_ms
from kiosk.domain.errors import BadInput
from kiosk.services.old_files import SIX_MONTHS
from kiosk.services.open_place import BUILT, OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.store import audit, journal
from kiosk.store.sqlite import world_errors


class Act(StrEnum):
    """What can be done at the desk, apart from visits."""

    BADGE_MADE = "badge.made"
    BADGE_REPLACED = "badge.replaced"
    BADGE_REVOKED = "badge.revoked"
    BADGE_RESTORED = "badge.restored"
    VISITOR_ROLE = "visitor.role"
    VISITOR_ACTIVITY = "visitor.activity"
    VISITOR_PARENTS = "visitor.parents"
    VISITOR_FIRST_NAME = "visitor.first_name"
    VISITOR_PROFILE = "visitor.profile"
    VISITOR_ERASED = "visitor.erased"
    ACTIVITY_ADDED = "activity.added"
    ACTIVITY_CHANGED = "activity.changed"
    ACTIVITY_ARCHIVED = "activity.archived"
    ACTIVITY_RESTORED = "activity.restored"
    ACTIVITIES_ORDERED = "activity.ordered"
    SPACE_ADDED = "space.added"
    SPACE_CHANGED = "space.changed"
    SPACE_REMOVED = "space.removed"
    SESSION_PLANNED = "session.planned"
    SESSION_CHANGED = "session.changed"
    SESSION_CANCELLED = "session.cancelled"
    SETTING_CHANGED = "setting.changed"
    LOGO_CHANGED = "logo.changed"
    LOGO_REMOVED = "logo.removed"
    RECOVERY_SHEET = "recovery.made"
    MODULE_SWITCHED = "module.switched"
    MODULE_CHANGED = "module.changed"
    RATE_CHANGED = "rate.changed"
    PIN_CHANGED = "pin.changed"
    PIN_REMOVED = "pin.removed"
    PIN_RESET = "pin.reset"
    """From the machine's own account, without the desk: `parvis pin`."""
    EVACUATION_CALLED = "evacuation.called"


@dataclass(frozen=True, slots=True)
class By:
    """Whose PIN opened the desk, and when they do something there."""

    role: StaffRole
    now: Reading


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the trail."""

    at: datetime
    """Local time of the place."""
    role: StaffRole
    act: Act | None
    """None: an act of another program's version."""
    thing: str | None
    """A code of an activity, the name of a setting, a number of badges, « 22/23 » persons seen."""
    alias: str | None
    """Of the visitor whom it was about, while they are known."""


def manager_only(by: By) -> None:
    """Raise `BadInput` where a host does what is the manager's."""
    if by.role is not StaffRole.MANAGER:
        raise BadInput("desk.manager_only")


def note(
    place: OpenPlace, by: By, act: Act, *, thing: str | None = None, visitor: str | None = None
) -> None:
    """Add a line, in the transaction of what it tells of; what is older than six months goes.

    A clock that can't be right writes its time, and makes nothing old.
    """
    store, at = place.store, by.now.at
    audit.write(store, to_ms(at), by.role.value, act.value, thing, visitor)
    if not is_suspect(by.now, journal.memory(store), BUILT):
        audit.forget_before(store, to_ms(at - SIX_MONTHS))


def trail(
    place: OpenPlace,
    now: Reading,
    *,
    visitor: str | None = None,
    role: StaffRole | None = None,
    skipped: int = 0,
    most: int = 50,
) -> Sequence[Line]:
    """What was done in the last six months, the newest first, a page at a time.

    `visitor`, `role`: only what was about them, only what was theirs.
    """
    about = audit.About(visitor, None if role is None else role.value)
    with world_errors():
        rows = audit.read(place.store, to_ms(now.at - SIX_MONTHS), about, skipped, most)
    zone, known = place.place.zone, {act.value: act for act in Act}
    return [
        Line(from_ms(at_ms).astimezone(zone), StaffRole(role), known.get(act), thing, alias)
        for at_ms, role, act, thing, alias in rows
    ]
