"""One deed at the door or the desk: a transaction, what it may write, and its receipt."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeVar

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import Reading, business_day, floored_to_hour, is_suspect
from kiosk.domain.errors import BadInput, KioskError
from kiosk.domain.journal import Arrival, Choice, Exit, Fact, Tap
from kiosk.domain.outcome import Changed, Failed, Moved, Outcome, Rules, on_choice
from kiosk.domain.visit import ExitBy, Visit
from kiosk.services.open_place import BUILT, OpenPlace, note_redactions
from kiosk.services.room import free_places, taken_places
from kiosk.store import activities, answers, journal, visits
from kiosk.store.sqlite import world_errors

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of a scan or a tap. It exists only after the COMMIT."""

    outcome: Outcome
    at: datetime
    """Local time of the place."""
    visit: Visit | None = None
    present: int = 0
    full: bool = False
    """More people are in than the place may hold; they were noted all the same."""


class Deed:
    """One deed at one instant by one actor: what all of the above have in common."""

    def __init__(self, place: OpenPlace, now: Reading, actor: str) -> None:
        self.place = place
        self.store = place.store
        self.now = now
        self.at = now.at.astimezone(place.place.zone)
        self.day = business_day(now.at, place.place.zone)
        self.actor = actor
        self.redacted: list[str] = []
        self._known: dict[str, Activity | None] = {}

    def do(self, what: "Callable[[Deed], Receipt]") -> Receipt:
        """Run the deed in one transaction; its receipt, or an honest failure."""
        try:
            return self.carry_out(lambda: what(self))
        except KioskError as error:
            return Receipt(Failed(error.key), self.at, present=self._still_present())

    def carry_out(self, what: Callable[[], _T]) -> _T:
        """Do it in one transaction. Raises `KioskError` when nothing of it was kept."""
        with self.store.writing():
            done = what()
        if self.redacted:
            note_redactions(self.place, self.redacted)
            self.store.empty_log()
        return done

    def _still_present(self) -> int:
        """How many are in, as far as the disk still says."""
        try:
            with world_errors():
                return sum(visits.present_by_activity(self.store, self.day).values())
        except KioskError:
            return 0

    def receipt(self, outcome: Outcome, visit: Visit | None) -> Receipt:
        present = sum(visits.present_by_activity(self.store, self.day).values())
        capacity = self.place.place.capacity
        full = capacity is not None and present > capacity
        return Receipt(outcome, self.at, visit, present, full)

    def is_full(self, code: str, persons: int, visit: Visit | None = None) -> bool:
        """Whether so many do not find room any more. `visit`: theirs, if they are in already."""
        taken = taken_places(self.place, self.day, visit)
        known = activities.read_activities(self.store, self.place.catalogue.families)
        left = free_places(self.place, known, taken).get(code)
        return left is not None and persons > left

    def arrive(self, visitor: str | None, arrival: Arrival, since: datetime | None = None) -> Visit:
        """A new visit, from now on or `since` then. A sensitive one is nobody's, at a full hour."""
        self._require(arrival.activity)
        visit_id, at = secrets.token_hex(16), since or self.at
        coarse = self.is_sensitive(arrival.activity)
        if coarse:
            visitor, at = None, floored_to_hour(at)
            arrival = Arrival(arrival.day, arrival.persons, arrival.activity, arrival.role)
        return self._append(visit_id, visitor, arrival.day, at, arrival, coarse)

    def choose(self, visit: Visit, activity: str, tap: Tap | None, rules: Rules) -> Receipt:
        self._require(activity)
        outcome = on_choice(visit, activity, self.since(visit.chosen, visit), rules)
        match outcome:
            case Changed() if self.is_sensitive(activity):
                return self.receipt(outcome, self._unlink(visit, activity))
            case Changed():
                return self.receipt(outcome, self.write(visit, Choice(activity, tap)))
            case Moved() if self.is_sensitive(activity):
                # As if the badge had just arrived: what follows must look like any other's tap.
                self.leave(visit, ExitBy.SCAN if visit.visitor else ExitBy.CHANGE)
                again = Arrival(self.day, visit.persons, role=visit.role)
                arrived = self.arrive(visit.visitor, again)
                return self.receipt(outcome, self._unlink(arrived, activity))
            case Moved():
                self.leave(visit, ExitBy.SCAN if visit.visitor else ExitBy.CHANGE)
                arrival = Arrival(
                    self.day, visit.persons, activity, visit.role, visit.group, visit.adults, tap
                )
                return self.receipt(outcome, self.arrive(visit.visitor, arrival))
            case _:
                return self.receipt(outcome, visit)

    def leave(self, visit: Visit, by: ExitBy) -> Visit:
        return self.write(visit, Exit(by))

    def write(self, visit: Visit, fact: Fact) -> Visit:
        coarse = self.is_sensitive(visit.activity)
        return self._append(visit.id, visit.visitor, visit.day, self.instant(visit), fact, coarse)

    def instant(self, visit: Visit) -> datetime:
        """The time as this visit may know it: to the hour, for a sensitive activity."""
        return floored_to_hour(self.at) if self.is_sensitive(visit.activity) else self.at

    def since(self, then: datetime, visit: Visit) -> datetime:
        """Now, to tell how long ago `then` was; at the least, where only its hour is known."""
        if not self.is_sensitive(visit.activity):
            return self.at
        return max(then, self.at - timedelta(hours=1))

    def _unlink(self, visit: Visit, activity: str) -> Visit:
        """Forget whose visit this was, and note it afresh for nobody."""
        self.forget(visit)
        return self.arrive(
            None, Arrival(visit.day, visit.persons, activity, visit.role), visit.arrived
        )

    def forget(self, visit: Visit, until: datetime | None = None) -> None:
        """Forget a visit, its parts, and what their people answered from then on (`until`)."""
        for each in (visit, *visits.merged_into(self.store, visit)):
            self.redacted += journal.redact(self.store, each.id)
            answers.forget(self.store, each.id, each.visitor, each.arrived, until)
            visits.refold(self.store, each.id, each.visitor, each.day)

    def _append(
        self,
        visit_id: str,
        visitor: str | None,
        day: date,
        at: datetime,
        fact: Fact,
        coarse: bool,
    ) -> Visit:
        memory = journal.memory(self.store)
        journal.append(
            self.store,
            visit=visit_id,
            visitor=visitor,
            at=at,
            suspect=is_suspect(self.now, memory, BUILT),
            actor=self.actor,
            fact=fact,
            coarse=coarse,
        )
        journal.remember(self.store, memory.after(self.now, BUILT, at))
        written = visits.refold(self.store, visit_id, visitor, day)
        if written is None:
            raise AssertionError("an event was written, and its visit is not told")
        return written

    def _require(self, code: str) -> None:
        activity = self._activity(code)
        if activity is None or activity.archived:
            raise BadInput("activity.unknown", code=code)

    def is_sensitive(self, code: str) -> bool:
        """Whether visits for this are nobody's, and told in full hours."""
        activity = self._activity(code)
        return activity is not None and activity.sensitive

    def _activity(self, code: str) -> Activity | None:
        if code not in self._known:
            families = self.place.catalogue.families
            self._known[code] = activities.read_activity(self.store, families, code)
        return self._known[code]
