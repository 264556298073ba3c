"""One deed of the desk: what was seen is still so, what is wished can be, and who did it."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.domain.clock import day_start, floored_to_hour, from_wall
from kiosk.domain.corrections import Addition
from kiosk.domain.errors import BadInput
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Event, Exit, Fact
from kiosk.domain.visit import Visit, overlap
from kiosk.services.audit import By
from kiosk.services.deed import Deed
from kiosk.services.open_place import OpenPlace
from kiosk.store import journal, visits

LONGEST = timedelta(hours=24)
"""A visit of more is a slip of the hand."""
MOST_PERSONS = 2000

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Seen:
    """A visit as somebody saw it: what they do is done to that one, or not at all."""

    visit: str
    version: int


@dataclass(frozen=True, slots=True)
class Done:
    """What became of the visits. It exists only after the COMMIT."""

    visits: tuple[Visit, ...]
    """As they are told now."""
    deed: str | None
    """What `undo` takes back; None when nothing was written, or it can't be taken back."""


class DeskDeed(Deed):
    """One deed at one instant by one role, under a name by which it is taken back."""

    def __init__(self, place: OpenPlace, by: By) -> None:
        super().__init__(place, by.now, by.role.value)
        self.name = secrets.token_hex(16)

    def look(self, seen: Seen) -> Visit:
        """The visit, `by_itself`. Raises `BadInput` when it is no longer as it was seen."""
        row = visits.by_id(self.store, seen.visit)
        if row is None or journal.version(self.store, seen.visit) != seen.version:
            raise BadInput("correction.changed_since")
        if row.voided:
            raise BadInput("correction.cancelled")
        return self.by_itself(seen.visit)

    def by_itself(self, visit_id: str, said: Fact | None = None) -> Visit:
        """A visit as its own events tell it, not cut by the next one; and if `said` were said."""
        events = journal.events_of(self.store, [visit_id])
        if said is not None:
            events.append(Event(visit_id, None, self.at, events[-1].hlc, self.actor, said))
        (visit,) = fold(events)
        return visit

    def require_known(self, code: str) -> None:
        """Raise `BadInput` when there is no such activity.

        One that was archived there is: the visit may be of a time when it was offered.
        """
        if self._activity(code) is None:
            raise BadInput("activity.unknown", code=code)

    def instant_of(self, wall: datetime, now: datetime | None = None) -> datetime:
        """The instant of a local date and time; `now` as it is if that shows the same minute.

        Raises `BadInput` for an hour that the clocks skip.
        """
        at = from_wall(wall, self.place.place.zone)
        if at is None:
            raise BadInput("correction.skipped_hour")
        return now if now is not None and at <= now < at + _MINUTE else at

    def require_possible(self, arrived: datetime, left: datetime | None) -> None:
        """Raise `BadInput` for times that can't be."""
        if arrived < _EARLIEST:
            raise BadInput("correction.too_early")
        if left is not None and left < arrived:
            raise BadInput("correction.left_before")
        if (left or arrived) > self.at:
            raise BadInput("correction.future")
        if left is not None and left - arrived > LONGEST:
            raise BadInput("correction.too_long")

    def require_free(self, visit: Visit, without: Collection[str] = (), since_hlc: int = 0) -> None:
        """Raise `BadInput` where its badge is in for another visit at the same time.

        `without`: visits that this deed is about. `since_hlc`: those of which nothing was said
        since then are not in the way.
        """
        if visit.visitor is None:
            return
        for day in (visit.day - _DAY, visit.day, visit.day + _DAY):
            for other in visits.of_visitor(self.store, visit.visitor, day):
                if other.voided or other.id == visit.id or other.id in without:
                    continue
                if overlap(visit, other) and journal.latest(self.store, other.id) >= since_hlc:
                    since = other.arrived.astimezone(self.place.place.zone)
                    raise BadInput("correction.overlap", since=f"{since:%H:%M}")

    def begin(self, visitor: str | None, addition: Addition) -> Visit:
        """A visit that was not noted as it happened."""
        self.require_possible(addition.arrived, addition.left)
        new, coarse = secrets.token_hex(16), self.is_sensitive(addition.activity)
        at = floored_to_hour(self.at) if coarse else self.at
        (visit,) = fold([Event(new, visitor, at, 0, self.actor, addition)])
        self.require_free(visit)
        return self._append(new, visitor, addition.day, at, addition, coarse)

    def hide(self, was: Visit, visit: Visit) -> Visit:
        """Note a visit anew for nobody, and forget whose it was: its activity is sensitive now."""
        self.forget(was, until=day_start(was.day + _DAY, self.place.place.zone))
        new, day = secrets.token_hex(16), visit.day
        arrival = Arrival(day, visit.persons, visit.activity, visit.role)
        hidden = self._append(new, None, day, floored_to_hour(visit.arrived), arrival, True)
        if visit.left is None or visit.left_by is None:
            return hidden
        at = floored_to_hour(visit.left)
        return self._append(new, None, day, at, Exit(visit.left_by), True)
