"""Activities: said, corrected, left for another, and full."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.outcome import (
    ActivityFull,
    Arrived,
    Changed,
    Failed,
    Intent,
    Left,
    Moved,
    Repeated,
    Rules,
    Unchanged,
)
from kiosk.domain.visit import ExitBy
from kiosk.services import check_in
from kiosk.services.check_in import Company
from kiosk.store import visits
from tests.services.front import TODAY, Front, make_front, visit_of


def test_within_ten_minutes_another_activity_corrects_the_visit(front: Front) -> None:
    arrived = front.enter(activity="A01")
    front.wait(minutes=9, seconds=59.9)
    changed = front.choose(arrived, "E01")
    assert changed.outcome == Changed()
    assert visit_of(changed).id == visit_of(arrived).id
    assert [row[0] for row in front.visits()] == ["E01"]


def test_later_it_ends_the_visit_and_begins_another_at_the_same_instant(front: Front) -> None:
    arrived = front.enter(activity="A01")
    front.wait(minutes=10)
    moved = front.choose(arrived, "E01")
    assert moved.outcome == Moved()
    before, after = visits.of_visitor(front.place.store, visit_of(moved).visitor or "", TODAY)
    assert (before.left, before.left_by) == (front.now.at, ExitBy.CHANGE)
    assert (after.arrived, after.activity, after.is_open) == (front.now.at, "E01", True)
    assert visit_of(moved) == after
    assert front.present == 1
    front.wait(seconds=2)
    assert front.scan().outcome == Repeated()


def test_a_group_that_moves_stays_the_same_group(front: Front) -> None:
    company = Company(24, group="ecole", adults=3)
    arrived = check_in.come_in(front.place, "A01", front.now, company=company)
    front.wait(hours=1)
    moved = visit_of(front.choose(arrived, "E01"))
    assert (moved.persons, moved.group, moved.adults) == (24, "ecole", 3)
    assert front.present == 24


def test_a_visit_of_the_night_that_moves_after_four_begins_on_the_new_day(front: Front) -> None:
    front.wait(hours=13, minutes=40)
    arrived = front.enter(activity="A01")
    front.wait(minutes=25)
    moved = front.choose(arrived, "E01")
    assert moved.outcome == Moved()
    assert visit_of(moved).day == TODAY + timedelta(days=1)
    assert (moved.present, front.present) == (1, 1)


def test_the_same_activity_again_writes_nothing(front: Front) -> None:
    arrived = front.enter(activity="A01")
    front.wait(hours=1)
    assert front.choose(arrived, "A01").outcome == Unchanged()
    assert front.count("envelope") == 2


@pytest.mark.parametrize("code", ["NOWHERE", "e02", "E02 ", "E02'; DROP TABLE visit; --"])
def test_an_activity_that_does_not_exist_fails_with_a_reason_and_writes_nothing(
    front: Front, code: str
) -> None:
    arrived = front.enter(0)
    front.wait(minutes=1)
    for receipt in (
        front.choose(arrived, code),
        front.come_in(code),
        front.scan(0, activity=code),
        front.scan(1, activity=code),
        front.scan(1, usual=code),
    ):
        assert (receipt.outcome, receipt.visit) == (Failed("activity.unknown"), None)
    assert (front.count("envelope"), front.present) == (2, 1)


def test_an_archived_activity_is_no_longer_taken(front: Front) -> None:
    front.enter(0, "A01")
    front.change("A01", archived=True)
    assert front.come_in("A01").outcome == Failed("activity.unknown")
    front.wait(hours=1)
    assert front.scan(0, intent=Intent.LEAVE).outcome == Left()


def test_an_activity_can_be_said_with_the_scan(front: Front) -> None:
    front.rules = Rules(direct_exit=True)
    arrived = front.scan(activity="A01")
    assert (arrived.outcome, visit_of(arrived).activity) == (Arrived(), "A01")
    assert front.count("envelope") == 1
    front.wait(seconds=2)
    assert front.scan(activity="A01").outcome == Repeated()
    assert front.scan(activity="E01").outcome == Changed()
    front.wait(minutes=11)
    assert front.scan(activity="A01").outcome == Moved()
    front.wait(seconds=11)
    assert front.scan(activity="A01").outcome == Left()
    front.wait(seconds=11)
    assert visit_of(front.scan(usual="E01")).activity == "E01"
    front.wait(seconds=11)
    assert front.scan(usual="A01").outcome == Left()


# Room


def test_a_full_place_is_said_and_the_arrival_noted_all_the_same(tmp_path: Path) -> None:
    front = make_front(tmp_path / "place", capacity=2)
    assert [front.scan(0).full, front.come_in("A01").full] == [False, False]
    receipt = front.scan(1)
    assert (receipt.outcome, receipt.full, receipt.present) == (Arrived(), True, 3)
    front.leave(receipt)
    assert not front.scan(2, intent=Intent.LEAVE).full
    front.place.close()


def test_a_full_activity_leaves_the_visit_as_it_was_and_the_desk_may_insist(front: Front) -> None:
    front.change("A01", capacity=2)
    front.enter(0, "A01")
    front.come_in("A01")
    arrived = front.scan(1)
    refused = front.choose(arrived, "A01")
    assert (refused.outcome, visit_of(refused).activity) == (ActivityFull(), "Z00")
    assert front.come_in("A01").outcome == ActivityFull()
    assert front.present == 3
    assert front.choose(arrived, "A01", insist=True).outcome == Changed()
    assert front.come_in("A01", insist=True).outcome == Arrived()


def test_a_group_needs_room_for_all_of_it_and_whoever_leaves_makes_room(front: Front) -> None:
    front.change("A01", capacity=10)
    front.come_in("A01", persons=7)
    assert front.come_in("A01", persons=4).outcome == ActivityFull()
    three = front.come_in("A01", persons=3)
    assert three.outcome == Arrived()
    front.leave(three)
    assert front.come_in("A01").outcome == Arrived()


def test_who_is_in_a_full_activity_can_say_so_again(front: Front) -> None:
    front.change("A01", capacity=1)
    arrived = front.enter(0, "A01")
    assert front.choose(arrived, "A01").outcome == Unchanged()
