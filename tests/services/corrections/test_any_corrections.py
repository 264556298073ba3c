"""Whatever the desk corrects, merges and takes back while the door goes on, journal and rows agree."""

import random
import shutil
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import combinations, permutations
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.domain.errors import BadInput
from kiosk.domain.fold import fold
from kiosk.domain.journal import decode
from kiosk.domain.visit import Added, Role, Visit, overlap
from kiosk.services import check_in
from kiosk.services.corrections.add import Past, add
from kiosk.services.corrections.change import Wished, change, link
from kiosk.services.corrections.closing import close_past_days, everyone_gone
from kiosk.services.corrections.desk_deed import Done
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import REASONS, cancel, merge, undo
from kiosk.services.presence import presence
from kiosk.store import journal, visits
from tests.services.corrections.desk import Desk
from tests.services.front import SENSITIVE, make_front

ANY = st.integers(0, 99)
"""Picks one of what there is."""
BADGES = st.integers(0, 2)
ACTIVITIES = st.sampled_from(["E01", "E02", "E02", SENSITIVE])
DAYS = st.sampled_from([0, 0, 0, 1, 2])
TIMES_OF_DAY = st.sampled_from(
    ["08:00", "12:00", "13:30", "13:59", "14:00", "19:00", "23:30", "02:00"]
)
SHORT = st.none() | st.sampled_from([timedelta(), timedelta(minutes=20), timedelta(hours=3)])
TIMES = st.none() | st.tuples(DAYS, TIMES_OF_DAY)
"""So many days ago, at this time."""
SPANS = st.sampled_from(
    [
        *(timedelta(seconds=30), timedelta(minutes=10), timedelta(hours=1), timedelta(hours=6)),
        *(timedelta(days=1), timedelta(days=3), timedelta(minutes=-1), timedelta(hours=-1)),
    ]
)
Rows = dict[object, tuple[object, ...]]


class Corrections(RuleBasedStateMachine):
    """A desk and a door at one place. The last deed is remembered: undone at once, it never was."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.front = make_front(self.folder / "place")
        self.front.place.store.db.execute("PRAGMA synchronous = 0")
        self.desk = Desk(self.front)
        self.deeds: list[str] = []
        self.before: Rows | None = None
        """The rows before the last deed, while nothing else has happened since."""
        self.links: list[tuple[object, ...]] = []
        self.clock_was_set_back = False

    # What there is

    def rows(self) -> Rows:
        return {row[0]: row for row in self.front.rows("SELECT * FROM visit")}

    def told(self) -> list[Visit]:
        """All visits in the order of the journal: ids are random, tests are not."""
        told = {visit.id: visit for visit in visits.select(self.front.place.store, "1", [])}
        order = self.front.rows(
            "SELECT visit_id FROM body JOIN envelope USING (event_id)"
            " GROUP BY visit_id ORDER BY min(seq)"
        )
        assert told.keys() == {visit for (visit,) in order}
        return [told[str(visit)] for (visit,) in order]

    def standing(self) -> list[Visit]:
        """Those that were not cancelled."""
        return [visit for visit in self.told() if not visit.voided]

    def pick(self, number: int) -> Visit:
        """A visit that stands, three times out of four: the others only refuse what is done."""
        told = self.standing() if number % 4 else self.told()
        told = told or self.told()
        return told[number // 4 % len(told)]

    def pairs(self) -> list[tuple[Visit, Visit]]:
        """Two visits that can be one, but for what lies between them."""
        return [
            (one, other)
            for one, other in permutations(self.standing(), 2)
            if (one.visitor, one.day) == (other.visitor, other.day)
        ]

    def wall(self, time: tuple[int, str] | None) -> datetime | None:
        if time is None:
            return None
        return self.desk.wall(time[1], self.desk.today - timedelta(days=time[0]))

    # What happens

    @initialize()
    def a_morning(self) -> None:
        """Two visits of the first badge, one of the second, and two of people without."""
        for at, left, badge in (
            ("09:00", "10:00", 0),
            ("11:00", "12:00", 0),
            ("11:30", None, 1),
            ("12:30", "13:00", None),
            ("13:00", None, None),
        ):
            visitor = None if badge is None else self.desk.visitor(badge)
            self.desk.add(at, left, visitor=visitor)

    def desk_does(self, deed: Callable[[], Done]) -> None:
        """The deed is done, or refused with a sentence and without a trace."""
        before, events = self.rows(), self.front.count("envelope")
        try:
            done = deed()
        except BadInput:
            assert (self.rows(), self.front.count("envelope")) == (before, events)
            return
        self.before = None
        if done.deed is not None:
            self.deeds.append(done.deed)
            self.before = before
        for visit in done.visits:
            assert visits.by_id(self.front.place.store, visit.id) is not None

    @rule(badge=BADGES, activity=ACTIVITIES)
    def somebody_comes(self, badge: int, activity: str) -> None:
        self.before = None
        receipt = self.front.scan(badge)
        if receipt.visit is not None and receipt.visit.is_open:
            self.front.choose(receipt, activity)

    @rule(activity=ACTIVITIES, persons=st.sampled_from([1, 1, 4]))
    def people_come_without_badge(self, activity: str, persons: int) -> None:
        self.before = None
        self.front.come_in(activity, persons=persons)

    @precondition(lambda self: self.front.present)
    @rule(number=ANY)
    def somebody_leaves(self, number: int) -> None:
        self.before = None
        here = [visit for visit in self.told() if visit.is_open and visit.day == self.desk.today]
        check_in.leave(self.front.place, here[number % len(here)].id, self.front.now)

    @rule(span=SHORT, back=DAYS, at=TIMES_OF_DAY, badge=st.none() | BADGES, activity=ACTIVITIES)
    def a_forgotten_visit_is_added(
        self, span: timedelta | None, back: int, at: str, badge: int | None, activity: str
    ) -> None:
        arrived = self.wall((back, at))
        assert arrived is not None
        past = Past(
            arrived,
            activity,
            None if span is None else arrived + span,
            None if badge is None else self.desk.visitor(badge),
        )
        self.desk_does(lambda: add(self.front.place, self.desk.by, past))

    @rule(
        span=SHORT,
        back=DAYS,
        at=TIMES_OF_DAY,
        alike=st.integers(1, 3),
        persons=st.sampled_from([1, 1, 5]),
        adults=st.none() | st.integers(0, 3),
        activity=ACTIVITIES,
    )
    def a_line_of_a_sheet_is_entered(
        self,
        span: timedelta | None,
        back: int,
        at: str,
        alike: int,
        persons: int,
        adults: int | None,
        activity: str,
    ) -> None:
        arrived = self.wall((back, at))
        assert arrived is not None
        left = None if span is None else arrived + span
        adults = None if adults is None else min(adults, persons)
        past = Past(arrived, activity, left, persons=persons, adults=adults, added=Added.PAPER)
        self.desk_does(lambda: add(self.front.place, self.desk.by, past, alike))

    @precondition(lambda self: self.told())
    @rule(
        number=ANY,
        arrived=TIMES,
        left=TIMES,
        stays=st.sampled_from([False, False, True]),
        activity=st.none() | ACTIVITIES,
        persons=st.sampled_from([None, None, 1, 3]),
        role=st.none() | st.sampled_from(Role),
    )
    def a_visit_is_corrected(
        self,
        number: int,
        arrived: tuple[int, str] | None,
        left: tuple[int, str] | None,
        stays: bool,
        activity: str | None,
        persons: int | None,
        role: Role | None,
    ) -> None:
        wished = Wished(self.wall(arrived), self.wall(left), stays, activity, persons, role)
        seen = self.desk.seen(self.pick(number))
        self.desk_does(lambda: change(self.front.place, self.desk.by, seen, wished))

    @precondition(lambda self: self.told())
    @rule(number=ANY, badge=BADGES)
    def a_visit_is_linked(self, number: int, badge: int) -> None:
        loose = [visit for visit in self.standing() if visit.visitor is None]
        visit = loose[number // 4 % len(loose)] if loose and number % 4 else self.pick(number)
        seen, visitor = self.desk.seen(visit), self.desk.visitor(badge)
        self.desk_does(lambda: link(self.front.place, self.desk.by, seen, visitor))

    @precondition(lambda self: self.pairs())
    @rule(number=ANY)
    def two_visits_are_merged(self, number: int) -> None:
        pairs = self.pairs()
        kept, part = (self.desk.seen(visit) for visit in pairs[number % len(pairs)])
        self.desk_does(lambda: merge(self.front.place, self.desk.by, kept, part))

    @precondition(lambda self: self.told())
    @rule(kept=ANY, part=ANY)
    def any_two_visits_are_merged(self, kept: int, part: int) -> None:
        both = self.desk.seen(self.pick(kept)), self.desk.seen(self.pick(part))
        self.desk_does(lambda: merge(self.front.place, self.desk.by, *both))

    @precondition(lambda self: self.told())
    @rule(number=ANY, reason=st.sampled_from(REASONS))
    def a_visit_is_cancelled(self, number: int, reason: object) -> None:
        seen = self.desk.seen(self.pick(number))
        self.desk_does(lambda: cancel(self.front.place, self.desk.by, seen, reason))  # type: ignore[arg-type]

    @precondition(lambda self: self.front.present)
    @rule()
    def everyone_is_gone(self) -> None:
        here = [visit.id for visit in presence(self.front.place, self.front.now).visits]
        self.desk_does(lambda: everyone_gone(self.front.place, self.desk.by, here))

    @rule()
    def past_days_are_closed(self) -> None:
        self.before = None
        while close_past_days(self.front.place, self.front.now):
            pass

    @precondition(lambda self: self.before is not None)
    @rule()
    def the_last_deed_is_taken_back_at_once(self) -> None:
        before = self.before
        assert before is not None
        undone = undo(self.front.place, self.desk.by, self.deeds[-1])
        now = self.rows()
        assert {visit: now[visit] for visit in before} == before
        assert all(visit.voided for visit in self.told() if visit.id not in before)
        assert undone.deed is not None
        self.deeds.append(undone.deed)
        self.before = None

    @precondition(lambda self: self.deeds)
    @rule(number=ANY)
    def some_deed_is_taken_back(self, number: int) -> None:
        name = self.deeds[-1 - number % min(len(self.deeds), 6)]
        self.desk_does(lambda: undo(self.front.place, self.desk.by, name))

    @rule(span=SPANS)
    def time_goes_by(self, span: timedelta) -> None:
        self.front.wait(seconds=span.total_seconds())
        self.clock_was_set_back |= span < timedelta()

    @rule()
    def the_kiosk_starts_again(self) -> None:
        self.front.reopen()
        self.front.place.store.db.execute("PRAGMA synchronous = 0")

    # What must be true

    @invariant()
    def the_chain_holds_and_no_link_of_it_ever_changes(self) -> None:
        assert list(journal.broken_links(self.front.place.store)) == []
        links = self.front.rows("SELECT * FROM envelope ORDER BY seq")
        assert links[: len(self.links)] == self.links
        self.links = links
        bodies = self.front.count("body")
        assert bodies + self.front.count("redaction") == len(links)

    @invariant()
    def folding_anew_gives_the_same_visits(self) -> None:
        assert list(visits.differences(self.front.place.store)) == []

    @invariant()
    def no_badge_is_in_twice(self) -> None:
        days: dict[tuple[str, date], list[Visit]] = {}
        for visit in self.told():
            assert visit.into is None or visit.voided
            if visit.visitor is not None and not visit.voided:
                days.setdefault((visit.visitor, visit.day), []).append(visit)
        for of_day in days.values():
            assert sum(visit.is_open for visit in of_day) <= 1
            if not self.clock_was_set_back:
                for one, other in combinations(of_day, 2):
                    assert not (one.known_exit and other.known_exit and overlap(one, other))

    @invariant()
    def nothing_links_a_badge_to_a_sensitive_activity(self) -> None:
        linked = f"activity = '{SENSITIVE}' AND visitor_id IS NOT NULL"
        assert self.front.rows(f"SELECT visit_id FROM visit WHERE {linked}") == []

    @invariant()
    def every_visit_has_its_history(self) -> None:
        for visit in self.told():
            told = history(self.front.place, visit.id)
            assert told.visit == visit
            assert len(told.happenings) == told.seen.version

    def teardown(self) -> None:
        bodies = self.front.rows("SELECT content FROM body")
        events = [decode(str(content)) for (content,) in bodies]
        together = sorted(fold(sorted(events, key=lambda event: event.hlc)), key=lambda v: v.id)
        random.Random(1).shuffle(events)
        assert len(fold(events)) == len(together)
        self.front.place.close()
        shutil.rmtree(self.folder)


TestCorrections = Corrections.TestCase
TestCorrections.settings = settings(deadline=None, max_examples=25, stateful_step_count=35)
