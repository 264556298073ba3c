"""Checking in and out: each call is one transaction, and answers only once it is on the disk.

Whatever the world does to the disk, the answer is honest: `Failed` when the write was not taken.
"""

from dataclasses import dataclass

from kiosk.domain import badge
from kiosk.domain.catalogue import NOT_STATED
from kiosk.domain.clock import Reading
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Staying, Tap, Voiding
from kiosk.domain.outcome import (
    ActivityFull,
    Arrived,
    BadgeState,
    Foreign,
    Intent,
    Left,
    NotIn,
    Rules,
    Standing,
    Stayed,
    Undone,
    can_stay,
    can_undo,
    on_scan,
)
from kiosk.domain.visit import ExitBy, Visit
from kiosk.services.deed import Deed, Receipt
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges, journal, visits

DOOR = "door"


@dataclass(frozen=True, slots=True)
class Company:
    """People who come in together without a badge."""

    persons: int = 1
    group: str | None = None
    adults: int | None = None


def scan(
    place: OpenPlace,
    text: str,
    now: Reading,
    *,
    intent: Intent = Intent.ENTER,
    rules: Rules,
    activity: str | None = None,
    usual: str = NOT_STATED,
) -> Receipt:
    """A badge was shown: note what follows from it.

    `activity` is said with the scan where the door has no screen: it goes into the arrival, and
    for someone who is in it is a change. `usual` is the activity of an arrival without a word,
    unless the team said what this visitor usually comes for.
    """
    code = badge.parse(text)
    if code is None:
        return Deed(place, now, DOOR).do(lambda deed: deed.receipt(Foreign(), None))
    code_hash = badge.keyed_hash(code, place.key)

    def done(deed: Deed) -> Receipt:
        found = badges.holder(place.store, code_hash)
        if found is None:
            return deed.receipt(on_scan(BadgeState(Standing.UNKNOWN), deed.at, intent, rules), None)
        if found.revoked:
            return deed.receipt(on_scan(BadgeState(Standing.REVOKED), deed.at, intent, rules), None)
        latest = _latest(visits.of_visitor(place.store, found.visitor, deed.day))
        if latest is not None and latest.is_open and activity not in (None, latest.activity):
            return deed.choose(latest, activity, None, rules)
        outcome = on_scan(BadgeState(Standing.KNOWN, latest), deed.at, intent, rules)
        match outcome:
            case Arrived():
                coming_for = activity or found.usual or usual
                arrival = Arrival(deed.day, activity=coming_for, role=found.role)
                return deed.receipt(outcome, deed.arrive(found.visitor, arrival))
            case Left() if latest is not None:
                return deed.receipt(outcome, deed.leave(latest, ExitBy.SCAN))
            case _:
                return deed.receipt(outcome, latest)

    return Deed(place, now, DOOR).do(done)


def choose(
    place: OpenPlace,
    visit_id: str,
    activity: str,
    now: Reading,
    *,
    rules: Rules,
    tap: Tap | None = None,
    insist: bool = False,
    actor: str = DOOR,
) -> Receipt:
    """A tile was tapped for a visit under way. `insist` puts people into a full activity."""

    def done(deed: Deed) -> Receipt:
        visit = visits.by_id(place.store, visit_id)
        if visit is None or not visit.is_open:
            return deed.receipt(NotIn(), visit)
        goes_in = visit.activity != activity and not insist
        if goes_in and deed.is_full(activity, visit.persons, visit):
            return deed.receipt(ActivityFull(), visit)
        return deed.choose(visit, activity, tap, rules)

    return Deed(place, now, actor).do(done)


def come_in(
    place: OpenPlace,
    activity: str,
    now: Reading,
    *,
    company: Company | None = None,
    tap: Tap | None = None,
    insist: bool = False,
    actor: str = DOOR,
) -> Receipt:
    """People without a badge said what they came for: that tile is their arrival."""
    who = company or Company()

    def done(deed: Deed) -> Receipt:
        if not insist and deed.is_full(activity, who.persons):
            return deed.receipt(ActivityFull(), None)
        arrival = Arrival(
            deed.day,
            persons=who.persons,
            activity=activity,
            group=who.group,
            adults=who.adults,
            tap=tap,
        )
        return deed.receipt(Arrived(), deed.arrive(None, arrival))

    return Deed(place, now, actor).do(done)


def leave(
    place: OpenPlace, visit_id: str, now: Reading, *, by: ExitBy = ExitBy.SCAN, actor: str = DOOR
) -> Receipt:
    """A visit under way ends."""

    def done(deed: Deed) -> Receipt:
        visit = visits.by_id(place.store, visit_id)
        if visit is None or not visit.is_open:
            return deed.receipt(NotIn(), visit)
        return deed.receipt(Left(), deed.leave(visit, by))

    return Deed(place, now, actor).do(done)


def leave_without_badge(place: OpenPlace, activity: str, now: Reading) -> Receipt:
    """Someone without a badge leaves an activity: its oldest such visit is taken to be theirs."""

    def done(deed: Deed) -> Receipt:
        alone = [
            visit
            for visit in visits.present(place.store, deed.day)
            if visit.visitor is None and visit.persons == 1 and visit.activity == activity
        ]
        if not alone:
            return deed.receipt(NotIn(), None)
        oldest = min(alone, key=lambda visit: (visit.arrived, visit.id))
        return deed.receipt(Left(), deed.leave(oldest, ExitBy.COUNT))

    return Deed(place, now, DOOR).do(done)


def undo(
    place: OpenPlace, visit_id: str, now: Reading, *, rules: Rules, actor: str = DOOR
) -> Receipt:
    """Take an arrival back, as the door offers for ten minutes."""

    def done(deed: Deed) -> Receipt:
        visit = visits.by_id(place.store, visit_id)
        if visit is None or not can_undo(visit, deed.since(visit.arrived, visit), rules):
            return deed.receipt(NotIn(), visit)
        return deed.receipt(Undone(), deed.write(visit, Voiding("undone")))

    return Deed(place, now, actor).do(done)


def stay(place: OpenPlace, visit_id: str, now: Reading, *, rules: Rules) -> Receipt:
    """Take an exit back that was noted at the door, as it offers for ten minutes."""

    def done(deed: Deed) -> Receipt:
        visit = visits.by_id(place.store, visit_id)
        if visit is None or not can_stay(visit, deed.since(visit.last, visit), rules):
            return deed.receipt(NotIn(), visit)
        if not _is_last(place, visit):
            return deed.receipt(NotIn(), visit)
        return deed.receipt(Stayed(), deed.write(visit, Staying()))

    return Deed(place, now, DOOR).do(done)


def _is_last(place: OpenPlace, visit: Visit) -> bool:
    """Whether the visitor has not come in again since; in the order that no clock can turn round."""
    if visit.visitor is None:
        return True
    of_day = visits.of_visitor(place.store, visit.visitor, visit.day)
    told = fold(journal.events_of(place.store, [each.id for each in of_day]))
    return [each.id for each in told if not each.voided][-1:] == [visit.id]


def _latest(of_today: list[Visit]) -> Visit | None:
    """The visit under way, of which there is at most one; else the one with the latest event.

    A clock set back would make the event of a visit that is over look like the latest.
    """
    return max(of_today, key=lambda visit: (visit.is_open, visit.last), default=None)
