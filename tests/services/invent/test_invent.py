"""The invented place: plausible, sound, the same each time, and true to the hour."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.clock import Reading, business_day, to_ms
from kiosk.domain.errors import BadInput
from kiosk.domain.outcome import Arrived, Repeated, Rules
from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.check import check
from kiosk.services.check_in import scan
from kiosk.services.invent import PIN, Demo, demo_place, invent
from kiosk.services.invent.world import load_world
from kiosk.services.make_badges import NewBadge
from kiosk.services.open_place import OpenPlace, set_up
from kiosk.services.presence import presence
from kiosk.services.profile import offer
from kiosk.services.staff import Opened, StaffRole, enter_pin
from kiosk.services.tiles import tiles
from kiosk.store import visits

PARIS = ZoneInfo("Europe/Paris")
CATALOGUE = load_catalogue()
WORLD = load_world(CATALOGUE)
TUESDAY = datetime(2026, 11, 24, 14, 32, tzinfo=PARIS)
MINUTE = timedelta(minutes=1)


def reading(at: datetime) -> Reading:
    return Reading(at.astimezone(UTC))


@dataclass
class Told:
    """A demo, and all of its visits."""

    demo: Demo
    visits: list[Visit]
    progress: list[tuple[int, int]]

    @property
    def place(self) -> OpenPlace:
        return self.demo.place

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        return list(self.place.store.db.execute(sql))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Read only: whoever scans takes a copy."""
    progress: list[tuple[int, int]] = []
    folder = DataFolder(tmp_path_factory.mktemp("demo"))
    made = demo_place(
        folder, CATALOGUE, reading(TUESDAY), lambda *done_of: progress.append(done_of)
    )
    yield Told(made, visits.between(made.place.store, date.min, date.max), progress)
    made.place.close()


@pytest.fixture
def invented(tmp_path: Path) -> Iterator[Callable[..., tuple[OpenPlace, list[NewBadge]]]]:
    """A short past, seen from any moment."""
    opened: list[OpenPlace] = []

    def make(at: datetime, *, seed: int = 1, months: int = 0) -> tuple[OpenPlace, list[NewBadge]]:
        place = set_up(DataFolder(tmp_path / str(len(opened))), WORLD.place, CATALOGUE)
        opened.append(place)
        return place, invent(place, WORLD, reading(at), seed, lambda *_: None, months=months)

    yield make
    for place in opened:
        place.close()
        shutil.rmtree(place.folder.root)


def local(at: datetime) -> time:
    return at.astimezone(PARIS).time()


# The whole


def test_the_journal_its_chain_and_its_fold_are_sound(demo: Told) -> None:
    health = check(demo.place, reading(TUESDAY))
    assert health.problems == ()
    assert 8_000 < health.visits < 15_000


def test_the_past_goes_back_fifteen_months(demo: Told) -> None:
    assert demo.visits[0].day == date(2025, 8, 1)
    assert max(visit.day for visit in demo.visits) == date(2026, 11, 24)


def test_progress_runs_up_to_the_end(demo: Told) -> None:
    assert demo.progress == sorted(demo.progress)
    assert demo.progress[-1][0] == demo.progress[-1][1]
    assert len(demo.progress) > 20


def test_nothing_lies_in_the_future(demo: Told) -> None:
    now = to_ms(TUESDAY)
    (latest,) = demo.rows("SELECT max(json_extract(content, '$.at')) FROM body")[0]
    assert latest <= now
    (latest,) = demo.rows("SELECT max(at_ms) FROM answer")[0]
    assert latest <= now


def test_a_place_that_is_there_is_left_alone(demo: Told) -> None:
    with pytest.raises(BadInput):
        demo_place(demo.place.folder, CATALOGUE, reading(TUESDAY), lambda *_: None)


# Its rhythm


def test_doors_are_closed_on_sundays_holidays_and_in_the_two_breaks(demo: Told) -> None:
    days = {visit.day for visit in demo.visits}
    assert all(day.weekday() < 6 for day in days)
    closed = [date(2025, 8, 15), date(2025, 12, 26), date(2026, 4, 6), date(2026, 7, 14)]
    assert days.isdisjoint(closed)
    assert len(days) > 340


def test_wednesdays_are_busy_and_august_is_quiet(demo: Told) -> None:
    by_weekday = Counter(visit.day.weekday() for visit in demo.visits)
    assert by_weekday[2] > 1.1 * by_weekday[0]
    by_month = Counter((visit.day.year, visit.day.month) for visit in demo.visits)
    assert by_month[2026, 8] < 0.6 * min(by_month[2026, 6], by_month[2026, 9])


def test_people_come_and_go_within_opening_hours(demo: Told) -> None:
    for visit in demo.visits:
        assert time(8, 45) <= local(visit.arrived) < time(18, 50) or visit.activity == "DROITS"
        assert visit.left is None or local(visit.left) < time(19, 15)


def test_nobody_is_in_twice_at_once(demo: Told) -> None:
    by_badge: dict[tuple[str, date], list[Visit]] = {}
    for visit in demo.visits:
        if visit.visitor is not None:
            by_badge.setdefault((visit.visitor, visit.day), []).append(visit)
    several = [unit for unit in by_badge.values() if len(unit) > 1]
    assert len(several) > 100
    for unit in several:
        for one, after in pairwise(unit):
            assert (one.left or one.until or after.arrived) <= after.arrived


def test_no_activity_is_much_fuller_than_it_may_be(demo: Told) -> None:
    over = 0
    for day in {visit.day for visit in demo.visits}:
        of_day = [visit for visit in demo.visits if visit.day == day and visit.left]
        for code in ("COWORKING", "BOIS", "NUMERIQUE"):
            capacity = WORLD.offers[code].activity.capacity
            here = [visit for visit in of_day if visit.activity == code]
            for visit in here:
                at_once = sum(
                    other.arrived <= visit.arrived < (other.left or other.arrived) for other in here
                )
                over += capacity is not None and at_once > capacity
    assert over < 0.02 * len(demo.visits)


# Its people


def test_a_third_comes_without_a_badge_and_a_quarter_forgets_the_exit(demo: Told) -> None:
    public = [visit for visit in demo.visits if visit.role is not Role.TEAM]
    without = [visit for visit in public if visit.visitor is None]
    assert 0.30 < len(without) / len(public) < 0.40
    forgotten = [visit for visit in public if visit.left is None]
    assert 0.20 < len(forgotten) / len(public) < 0.30
    late = [visit for visit in public if local(visit.arrived) >= time(17)]
    assert sum(visit.left is None for visit in late) / len(late) > 0.35


def test_all_that_a_door_can_note_happens(demo: Told) -> None:
    exits = Counter(visit.left_by for visit in demo.visits)
    assert min(exits[by] for by in (ExitBy.SCAN, ExitBy.DESK, ExitBy.COUNT)) > 300
    assert exits[ExitBy.CHANGE] > 50
    roles = Counter(visit.role for visit in demo.visits)
    assert set(roles) == set(Role)
    activities = Counter(visit.activity for visit in demo.visits)
    assert set(activities) == {*WORLD.offers, "L09", "Z99", "Z00"}
    assert 0.01 < activities["Z00"] / len(demo.visits) < 0.03
    ((undone,),) = demo.rows("SELECT count(*) FROM visit WHERE voided = 1")
    assert undone > 20
    classes = [visit.persons for visit in demo.visits if visit.group == "ECOLE"]
    assert len(classes) > 10
    assert min(classes) >= 19
    assert any(visit.persons == 2 and visit.group is None for visit in demo.visits)


def test_regulars_keep_their_habits_and_new_people_come_each_month(demo: Told) -> None:
    first: dict[str, date] = {}
    for visit in demo.visits:
        if visit.visitor is not None:
            first.setdefault(visit.visitor, visit.day)
    months = Counter((day.year, day.month) for day in first.values())
    assert len(months) == 16
    assert min(months[2026, month] for month in range(1, 11)) >= 8
    often = Counter(visit.visitor for visit in demo.visits if visit.role is Role.LEADER)
    assert min(often.values()) > 50


def test_a_sensitive_activity_is_noted_for_nobody_at_the_full_hour(demo: Told) -> None:
    sensitive = [visit for visit in demo.visits if visit.activity == "DROITS"]
    assert len(sensitive) > 100
    for visit in sensitive:
        assert visit.visitor is None
        assert local(visit.arrived).minute == 0
        assert visit.left is None or local(visit.left).minute == 0
    ids = {visit.id for visit in sensitive}
    assert ids.isdisjoint(row[0] for row in demo.rows("SELECT visit_id FROM answer"))
    # It is no tile any more: the tiles fill one screen.
    offered = [code for code, it in WORLD.offers.items() if not it.activity.archived]
    assert len(offered) == 8
    assert "DROITS" not in offered


# Their answers


@pytest.mark.parametrize("question", ["tranche_age", "genre", "situation", "residence"])
def test_a_quarter_has_enough_answers_to_show_and_cells_so_small_that_they_hide(
    demo: Told, question: str
) -> None:
    seen = {
        visit.visitor
        for visit in demo.visits
        if visit.visitor and visit.role is not Role.TEAM
        if date(2026, 7, 1) <= visit.day <= date(2026, 9, 30)
    }
    answered = demo.rows(
        "SELECT visitor_id, choice FROM answer WHERE visitor_id IS NOT NULL"
        f" AND choice IS NOT NULL AND question = '{question}' ORDER BY at_ms"
    )
    said = dict(answered)
    answers = Counter(said.get(visitor) for visitor in seen)
    substantive = len(seen) - answers[None] - answers["NSP"]
    assert len(seen) > 100
    assert substantive / len(seen) > 0.65
    assert answers["NSP"] > 5
    assert answers[None] > 5
    if question != "situation":
        assert any(0 < count < 5 for count in answers.values())


def test_questions_run_out_of_time_and_stop_for_children_without_a_badge(demo: Told) -> None:
    assert demo.rows("SELECT 1 FROM answer WHERE choice IS NULL")
    rates = demo.rows("SELECT DISTINCT visitor_id IS NULL, one_in FROM answer")
    assert set(rates) == {(0, 1), (1, 3)}
    children = demo.rows(
        "SELECT visit_id FROM answer WHERE visit_id IS NOT NULL AND choice IN ('A00_11', 'A12_17')"
    )
    assert children
    for (visit,) in children:
        assert demo.rows(f"SELECT count(*) FROM answer WHERE visit_id = '{visit}'") == [(1,)]


# Now


MOMENTS = [
    *(datetime(2026, 11, 24, hour, minute) for hour, minute in ((9, 2), (11, 0), (14, 32))),
    *(datetime(2026, 11, 24, hour, minute) for hour, minute in ((18, 59), (19, 0), (23, 30))),
    *(datetime(2026, 11, 24, hour, minute) for hour, minute in ((3, 59), (4, 0), (5, 0), (8, 30))),
    datetime(2026, 11, 22, 15),  # a Sunday
    datetime(2026, 12, 25, 10),
    datetime(2027, 3, 28, 4, 30),  # half an hour earlier it was a quarter past two
    datetime(2027, 10, 31, 2, 30),
]


@pytest.mark.parametrize("moment", MOMENTS, ids=lambda moment: f"{moment:%a %d %Hh%M}")
def test_at_any_moment_some_twenty_people_are_in_since_some_time_today(
    moment: datetime, invented: Callable[..., tuple[OpenPlace, list[NewBadge]]]
) -> None:
    at = moment.replace(tzinfo=PARIS)
    place, _ = invented(at)
    now = presence(place, reading(at))
    assert 15 <= now.total <= 30
    assert now.oldest is not None and now.oldest <= at
    assert all(visit.day == business_day(at, PARIS) for visit in now.visits)
    assert all(visit.arrived <= at for visit in now.visits)
    assert Counter(visit.visitor for visit in now.visits if visit.visitor).most_common(1)[0][1] == 1
    assert check(place, reading(at)).problems == ()


def test_in_the_afternoon_one_workshop_is_nearly_full(demo: Told) -> None:
    now = presence(demo.place, reading(TUESDAY))
    capacity = WORLD.offers["BOIS"].activity.capacity
    assert capacity is not None
    assert now.by_activity["BOIS"] == capacity - 1
    assert any(visit.persons > 1 for visit in now.visits)
    assert any(visit.role is Role.TEAM for visit in now.visits)
    assert any(visit.visitor is None for visit in now.visits)


def test_the_badges_show_a_regular_someone_who_is_in_and_someone_new(
    invented: Callable[..., tuple[OpenPlace, list[NewBadge]]],
) -> None:
    place, badges = invented(TUESDAY, months=1)
    later = reading(TUESDAY + 30 * MINUTE)
    *out, inside, new1, new2, new3 = badges
    assert len(badges) == len({badge.alias for badge in badges}) == 8
    for badge in out:
        receipt = scan(place, badge.code, later, rules=Rules())
        assert receipt.outcome == Arrived()
        assert tiles(place, receipt.visit, later).last_time is not None
    receipt = scan(place, inside.code, later, rules=Rules())
    assert receipt.visit is not None
    assert receipt.visit.arrived <= TUESDAY
    assert not isinstance(receipt.outcome, Arrived | Repeated)
    for badge in (new1, new2, new3):
        receipt = scan(place, badge.code, later, rules=Rules())
        assert receipt.outcome == Arrived()
        assert receipt.visit is not None
        assert tiles(place, receipt.visit, later).last_time is None
        assert offer(place, receipt.visit, later) is not None


def test_the_manager_s_pin_opens_the_desk(demo: Told) -> None:
    assert enter_pin(demo.place, PIN, reading(TUESDAY)) == Opened(StaffRole.MANAGER)


# The same again


def told(place: OpenPlace) -> list[tuple[object, ...]]:
    return list(
        place.store.db.execute(
            "SELECT visit_id, alias, day, activity, arrived_ms, left_ms, left_by, persons"
            " FROM visit LEFT JOIN badge USING (visitor_id) ORDER BY visit_id"
        )
    )


def test_the_same_seed_tells_the_same_story(
    invented: Callable[..., tuple[OpenPlace, list[NewBadge]]],
) -> None:
    (one, badges), (other, others) = invented(TUESDAY), invented(TUESDAY)
    assert told(one) == told(other)
    assert badges == others
    different, _ = invented(TUESDAY, seed=2)
    assert told(different) != told(one)


def test_only_today_depends_on_the_hour(
    invented: Callable[..., tuple[OpenPlace, list[NewBadge]]],
) -> None:
    (one, _), (later, _) = invented(TUESDAY), invented(TUESDAY + 120 * MINUTE)
    past = [[row for row in told(place) if row[2] != "2026-11-24"] for place in (one, later)]
    assert past[0] == past[1]


def test_a_sheet_of_badges_printed_one_day_opens_on_another(
    invented: Callable[..., tuple[OpenPlace, list[NewBadge]]],
) -> None:
    (_, badges), (_, later) = invented(TUESDAY), invented(TUESDAY + timedelta(days=40))
    assert badges == later
