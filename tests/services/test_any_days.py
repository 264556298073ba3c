"""Whatever people, the desk and the clock do over some days, rows, journal and answers agree."""

import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from kiosk.domain.clock import business_day
from kiosk.domain.fold import fold
from kiosk.domain.outcome import (
    ActivityAwaited,
    ActivityFull,
    AlreadyIn,
    Arrived,
    Changed,
    Intent,
    Left,
    Moved,
    NotIn,
    Repeated,
    Stayed,
    Unchanged,
    Undone,
)
from kiosk.domain.visit import Visit
from kiosk.services import check_in
from kiosk.services.deed import Receipt
from kiosk.services.evacuation import call_roll
from kiosk.services.presence import presence
from kiosk.store import journal, visits
from tests.services.front import SENSITIVE, make_front, visit_of

ALL = "SELECT DISTINCT visit_id FROM body"
BADGES = st.integers(0, 2)
ACTIVITIES = st.sampled_from(["A01", "E01", "E02", SENSITIVE, "L09"])
SPANS = st.sampled_from(
    [
        *(timedelta(seconds=1), timedelta(seconds=9.999), timedelta(seconds=10)),
        *(timedelta(minutes=3), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=7)),
        *(timedelta(seconds=-1), timedelta(seconds=-90), timedelta(minutes=-30)),
        *(timedelta(days=1), timedelta(days=-1), timedelta(days=-800), timedelta(days=800)),
    ]
)


class Days(RuleBasedStateMachine):
    """A model that only counts who is in, beside the real place."""

    seen = Bundle("seen")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.front = make_front(self.folder / "place")
        # What is asked here is what the rows say, not whether they survive a power cut.
        self.front.place.store.db.execute("PRAGMA synchronous = 0")
        self.front.change("L09", capacity=2)
        self.inside: dict[date, dict[str, int]] = {}
        """By business day: who is in under which visit, and how many they are."""
        self.badge_of: dict[str, int] = {}

    @property
    def day(self) -> date:
        return business_day(self.front.now.at, self.front.place.place.zone)

    def came(self, visit: Visit, badge: int | None) -> None:
        here = self.inside.setdefault(visit.day, {})
        if badge is not None and visit.visitor is not None:
            before = self.visit_of_badge(badge, visit.day)
            if before is not None:
                del here[before]
            self.badge_of[visit.id] = badge
        here[visit.id] = visit.persons

    def went(self, visit_id: str) -> None:
        for here in self.inside.values():
            here.pop(visit_id, None)

    def visit_of_badge(self, badge: int, day: date) -> str | None:
        here = self.inside.get(day, {})
        return next((visit for visit in here if self.badge_of.get(visit) == badge), None)

    def is_in(self, visit: Visit) -> bool:
        return any(visit.id in here for here in self.inside.values())

    @rule(target=seen, badge=BADGES, intent=st.sampled_from(Intent))
    def show_a_badge(self, badge: int, intent: Intent) -> Receipt:
        before = self.visit_of_badge(badge, self.day)
        receipt = self.front.scan(badge, intent=intent)
        match receipt.outcome:
            case Arrived():
                assert (intent, before) == (Intent.ENTER, None)
                self.came(visit_of(receipt), badge)
            case Left():
                assert (intent, before) == (Intent.LEAVE, visit_of(receipt).id)
                self.went(visit_of(receipt).id)
            case ActivityAwaited() | AlreadyIn():
                assert (intent, before) == (Intent.ENTER, visit_of(receipt).id)
            case NotIn():
                assert (intent, before) == (Intent.LEAVE, None)
            case Repeated():
                assert before in (None, visit_of(receipt).id)
                since = self.front.now.at - visit_of(receipt).last
                assert timedelta() <= since < timedelta(seconds=10)
            case other:
                raise AssertionError(other)
        return receipt

    @rule(target=seen, activity=ACTIVITIES, persons=st.sampled_from([1, 1, 5]))
    def come_in_without_a_badge(self, activity: str, persons: int) -> Receipt:
        receipt = self.front.come_in(activity, persons=persons)
        if receipt.outcome == Arrived():
            self.came(visit_of(receipt), None)
        else:
            assert (receipt.outcome, activity) == (ActivityFull(), "L09")
        return receipt

    @rule(target=seen, receipt=seen, activity=ACTIVITIES, insist=st.booleans())
    def tap_a_tile(self, receipt: Receipt, activity: str, insist: bool) -> Receipt:
        if receipt.visit is None:
            return receipt
        was = self.is_in(receipt.visit)
        chosen = self.front.choose(receipt, activity, insist=insist)
        match chosen.outcome:
            case Changed() | Moved() if visit_of(chosen).id != receipt.visit.id:
                assert was
                self.went(receipt.visit.id)
                self.came(visit_of(chosen), self.badge_of.get(receipt.visit.id))
            case Changed() | Unchanged():
                assert was
            case ActivityFull():
                assert (was, activity, insist) == (True, "L09", False)
            case NotIn():
                assert not was
            case other:
                raise AssertionError(other)
        return chosen

    @rule(receipt=consumes(seen))
    def leave(self, receipt: Receipt) -> None:
        if receipt.visit is not None:
            was = self.is_in(receipt.visit)
            assert self.front.leave(receipt).outcome == (Left() if was else NotIn())
            self.went(receipt.visit.id)

    @rule(receipt=seen)
    def take_back(self, receipt: Receipt) -> None:
        if receipt.visit is not None:
            was = self.is_in(receipt.visit)
            outcome = self.front.undo(receipt).outcome
            assert outcome == NotIn() or (was and outcome == Undone())
            if outcome == Undone():
                self.went(receipt.visit.id)

    @rule(receipt=seen)
    def stay_after_all(self, receipt: Receipt) -> None:
        if receipt.visit is not None:
            was = self.is_in(receipt.visit)
            stayed = self.front.stay(receipt)
            assert stayed.outcome == NotIn() or (not was and stayed.outcome == Stayed())
            if stayed.outcome == Stayed():
                assert visit_of(stayed).is_open
                self.came(visit_of(stayed), self.badge_of.get(receipt.visit.id))

    @rule(target=seen, activity=ACTIVITIES)
    def leave_without_a_badge(self, activity: str) -> Receipt:
        receipt = check_in.leave_without_badge(self.front.place, activity, self.front.now)
        if receipt.outcome == Left():
            assert self.is_in(visit_of(receipt))
            assert visit_of(receipt).visitor is None
            self.went(visit_of(receipt).id)
        else:
            assert receipt.outcome == NotIn()
        return receipt

    @rule(span=SPANS)
    def turn_the_clock(self, span: timedelta) -> None:
        self.front.wait(seconds=span.total_seconds())

    @rule()
    def start_again(self) -> None:
        self.front.reopen()
        self.front.place.store.db.execute("PRAGMA synchronous = 0")

    @invariant()
    def the_rows_are_a_fold_of_the_journal(self) -> None:
        assert list(visits.differences(self.front.place.store)) == []
        assert list(journal.broken_links(self.front.place.store)) == []

    @invariant()
    def those_who_are_in_are_those_who_were_told_so(self) -> None:
        here = visits.present(self.front.place.store, self.day)
        assert {visit.id: visit.persons for visit in here} == self.inside.get(self.day, {})

    @invariant()
    def the_roll_of_an_evacuation_is_the_presence_in_the_journal(self) -> None:
        store = self.front.place.store
        told = fold(journal.events_of(store, [visit for (visit,) in self.front.rows(ALL)]))
        in_now = {one.id: one.persons for one in told if one.is_open and one.day == self.day}
        roll = call_roll(self.front.place, self.front.now)
        assert roll.visits == in_now == self.inside.get(self.day, {})
        assert roll.persons == presence(self.front.place, self.front.now).total
        named = {one.visit.visitor for part in roll.sections for one in part.called}
        assert named == {one.visitor for one in told if one.id in in_now} - {None}

    @invariant()
    def nothing_links_a_badge_to_a_sensitive_activity(self) -> None:
        linked = f"activity = '{SENSITIVE}' AND visitor_id IS NOT NULL"
        assert self.front.rows(f"SELECT visit_id FROM visit WHERE {linked}") == []
        # A change to a visit that is nowhere to be seen would tell of one.
        follows = "o.visitor_id = v.visitor_id AND o.day = v.day AND o.visit_id <> v.visit_id"
        changed = "v.left_by = 'CHANGEMENT' AND v.visitor_id IS NOT NULL"
        assert (
            self.front.rows(
                f"SELECT v.visit_id FROM visit v WHERE {changed} AND NOT EXISTS"
                f" (SELECT 1 FROM visit o WHERE {follows} AND NOT o.voided)"
            )
            == []
        )

    def teardown(self) -> None:
        self.front.place.close()
        shutil.rmtree(self.folder)


TestDays = Days.TestCase
TestDays.settings = settings(deadline=None, max_examples=25, stateful_step_count=35)
