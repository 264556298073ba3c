"""The end of the day: everyone is gone, and those of whom nobody said so are not counted as in."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from kiosk.domain.clock import Reading, floored_to_hour, is_suspect
from kiosk.domain.corrections import Closing
from kiosk.domain.visit import ExitBy, Visit
from kiosk.impact.calendar import Calendar
from kiosk.impact.exact import micros
from kiosk.services.audit import By
from kiosk.services.corrections.desk_deed import DeskDeed, Done
from kiosk.services.deed import Deed
from kiosk.services.open_place import BUILT, OpenPlace
from kiosk.store import journal, visits

ACTOR = "parvis"
"""Who closes what nobody closed."""
AT_ONCE = 10
"""Visits closed in one transaction: somebody may be waiting at the door."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def everyone_gone(place: OpenPlace, by: By, here: Sequence[str]) -> Done:
    """The team says that these visits, and no others, have ended by now.

    Who left meanwhile, or came in after the list was shown, stays as they are.
    """
    deed = DeskDeed(place, by)

    def done() -> Done:
        told = [visits.by_id(place.store, visit) for visit in here]
        open_now = [visit for visit in told if visit is not None and visit.is_open]
        closed = [
            deed.write(visit, Closing(deed.name, deed.instant(visit), ExitBy.DESK))
            for visit in open_now
        ]
        return Done(tuple(closed), deed.name if closed else None)

    return deed.carry_out(done)


def close_past_days(place: OpenPlace, now: Reading) -> int | None:
    """Close some visits of earlier days of which nobody noted an end; how many it closed.

    To be called again until it is none: at the start, and when a business day has begun. Their
    exit stays unknown, and is estimated in the figures; closing time only bounds it. While the
    clock can't be right nothing is closed, and None is the answer: the day may not be over, and
    there may be something to close once the clock is right.
    """
    deed = Deed(place, now, ACTOR)

    def done() -> int | None:
        if is_suspect(now, journal.memory(place.store), BUILT):
            return None
        name, calendar = secrets.token_hex(16), Calendar(place.place)
        forgotten = visits.left_open(place.store, deed.day, AT_ONCE)
        for visit in forgotten:
            left = _latest(deed, visit, calendar)
            deed.write(visit, Closing(name, left, ExitBy.CLOSING))
        return len(forgotten)

    return deed.carry_out(done)


def _latest(deed: Deed, visit: Visit, calendar: Calendar) -> datetime:
    """Closing time of the visit's day, or the day's end for who came after it."""
    latest = calendar.latest(visit.day, micros(visit.arrived))
    at = (_EPOCH + timedelta(microseconds=latest)).astimezone(deed.place.place.zone)
    return floored_to_hour(at) if deed.is_sensitive(visit.activity) else at
