"""Checking in and out on real files: what is noted, and what the visitor is told."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.badge import keyed_hash
from kiosk.domain.outcome import (
    ActivityAwaited,
    AlreadyIn,
    Arrived,
    Changed,
    Foreign,
    Intent,
    Left,
    NotIn,
    Repeated,
    Revoked,
    Rules,
    Stayed,
    Undone,
    Unknown,
)
from kiosk.domain.visit import ExitBy
from kiosk.services import check_in
from kiosk.store import badges
from tests.services.front import AFTERNOON, Front, make_front, outcomes, visit_of


def test_an_arrival_is_noted_at_the_scan_before_any_tile_is_tapped(front: Front) -> None:
    receipt = front.scan()
    assert receipt.outcome == Arrived()
    assert visit_of(receipt).activity == "Z00"
    assert (front.present, receipt.present, receipt.full) == (1, 1, False)
    assert receipt.at == AFTERNOON
    assert receipt.at.utcoffset() == timedelta(hours=1)


def test_the_tile_says_the_activity_of_the_same_visit(front: Front) -> None:
    arrived = front.scan()
    front.wait(seconds=3)
    chosen = front.choose(arrived, "A01")
    assert chosen.outcome == Changed()
    assert visit_of(chosen).id == visit_of(arrived).id
    assert front.count("visit") == 1
    assert front.count("envelope") == 2


def test_two_people_in_quick_succession_are_both_in(front: Front) -> None:
    assert outcomes([front.scan(0), front.scan(1)]) == [Arrived(), Arrived()]
    assert front.present == 2


# The same badge again (10 s, 10 min)


def test_one_code_thirty_times_in_three_seconds_is_one_visit(front: Front) -> None:
    receipts = []
    for _ in range(30):
        receipts.append(front.scan())
        front.wait(seconds=0.1)
    assert outcomes(receipts) == [Arrived(), *[ActivityAwaited()] * 29]
    assert (front.count("visit"), front.count("envelope")) == (1, 1)


def test_one_code_thirty_times_after_its_tile_writes_nothing_more(front: Front) -> None:
    front.enter()
    receipts = []
    for _ in range(30):
        front.wait(seconds=0.1)
        receipts.append(front.scan())
    assert outcomes(receipts) == [Repeated()] * 30
    assert front.count("envelope") == 2


@pytest.mark.parametrize("rules", [Rules(), Rules(arrivals_only=True)])
@pytest.mark.parametrize("seconds", [0.05, 1, 12])
def test_two_badges_alternating_fifty_times_are_two_visits_and_no_exit(
    front: Front, rules: Rules, seconds: float
) -> None:
    front.rules = rules
    for _ in range(50):
        for badge in (0, 1):
            receipt = front.scan(badge)
            if receipt.outcome == Arrived():
                front.choose(receipt, "A01")
            front.wait(seconds=seconds)
    assert [row[2] for row in front.visits()] == [None, None]
    assert front.present == 2


def test_at_a_door_with_direct_exit_two_badges_alternating_quickly_are_two_visits(
    front: Front,
) -> None:
    front.rules = Rules(direct_exit=True)
    for _ in range(50):
        for badge in (0, 1):
            front.scan(badge)
            front.wait(seconds=0.05)
    assert [row[2] for row in front.visits()] == [None, None]


def test_who_comes_back_after_ten_seconds_is_asked_and_nothing_is_written(front: Front) -> None:
    front.enter()
    front.wait(seconds=9.999)
    assert front.scan().outcome == Repeated()
    front.wait(seconds=0.001)
    receipt = front.scan()
    assert receipt.outcome == AlreadyIn(settled=False)
    assert visit_of(receipt).arrived == AFTERNOON
    front.wait(minutes=9, seconds=49.999)
    assert front.scan().outcome == AlreadyIn(settled=False)
    front.wait(seconds=0.001)
    assert front.scan().outcome == AlreadyIn(settled=True)
    assert front.count("envelope") == 2


def test_a_visit_without_an_activity_asks_for_it_at_any_time(front: Front) -> None:
    front.scan()
    for hours in (0.1, 1, 8):
        front.wait(hours=hours)
        assert front.scan().outcome == ActivityAwaited()
    assert front.count("visit") == 1


def test_leaving_ends_the_visit_and_a_repeat_of_the_gesture_does_not_begin_another(
    front: Front,
) -> None:
    front.enter()
    front.wait(hours=2)
    left = front.scan(intent=Intent.LEAVE)
    assert left.outcome == Left()
    assert (visit_of(left).left, visit_of(left).left_by) == (front.now.at, ExitBy.SCAN)
    front.wait(seconds=2)
    assert front.scan(intent=Intent.LEAVE).outcome == Repeated()
    assert front.scan().outcome == Repeated()
    front.wait(seconds=8)
    assert front.scan(intent=Intent.LEAVE).outcome == NotIn()
    assert front.scan().outcome == Arrived()
    assert (front.count("visit"), front.present) == (2, 1)


def test_leaving_without_having_arrived_writes_nothing(front: Front) -> None:
    assert front.scan(intent=Intent.LEAVE).outcome == NotIn()
    assert front.count("envelope") == 0


def test_a_new_day_begins_a_new_visit_and_leaves_yesterday_s_without_known_exit(
    front: Front,
) -> None:
    front.enter()
    front.wait(hours=13, minutes=59)
    assert front.scan().outcome == AlreadyIn(settled=True)
    front.wait(minutes=1)
    assert front.present == 0
    assert front.scan().outcome == Arrived()
    assert front.rows("SELECT day, left_ms, until_ms FROM visit ORDER BY day") == [
        ("2026-11-23", None, None),
        ("2026-11-24", None, None),
    ]


# Badges that are not good here


@pytest.mark.parametrize(
    "text",
    ["", "https://example.org/", "TLBCDFGHJKLNLL", "\x00" * 40, "BEGIN:VCARD\n" * 300, "é" * 14],
)
def test_what_is_not_a_badge_is_foreign_and_its_content_is_not_kept(
    front: Front, text: str
) -> None:
    receipt = check_in.scan(front.place, text, front.now, rules=Rules())
    assert (receipt.outcome, receipt.visit) == (Foreign(), None)
    assert front.count("envelope") == 0


def test_a_badge_of_another_place_is_unknown_here(front: Front, tmp_path: Path) -> None:
    other = make_front(tmp_path / "other")
    receipt = check_in.scan(front.place, other.codes[0], front.now, rules=Rules())
    assert (receipt.outcome, receipt.visit) == (Unknown(), None)
    other.place.close()
    assert front.scan().outcome == Arrived()


def test_a_revoked_badge_opens_nothing_and_its_visits_stay(front: Front) -> None:
    front.enter()
    with front.place.store.writing():
        badges.revoke(front.place.store, keyed_hash(front.codes[0], front.place.key))
    front.wait(minutes=1)
    receipt = front.scan()
    assert (receipt.outcome, receipt.visit) == (Revoked(), None)
    assert front.present == 1
    assert front.scan(1).outcome == Arrived()


@pytest.mark.parametrize("form", [str.lower, str.swapcase, lambda code: f" {code}\r"])
def test_case_and_white_space_around_a_code_are_forgiven(front: Front, form: object) -> None:
    assert callable(form)
    receipt = check_in.scan(front.place, form(front.codes[0]), front.now, rules=Rules())
    assert receipt.outcome == Arrived()


# Taking back, leaving


def test_an_arrival_taken_back_counts_for_nothing_and_leaves_one_row(front: Front) -> None:
    arrived = front.enter()
    front.wait(minutes=9)
    undone = front.undo(arrived)
    assert undone.outcome == Undone()
    assert (front.present, undone.present) == (0, 0)
    assert front.rows("SELECT voided FROM visit") == [(1,)]
    assert front.scan().outcome == Arrived()
    assert front.present == 1


def test_after_ten_minutes_the_door_takes_nothing_back(front: Front) -> None:
    arrived = front.enter()
    front.wait(minutes=10)
    assert front.undo(arrived).outcome == NotIn()
    assert front.present == 1


def test_a_visit_that_is_over_can_be_neither_left_nor_changed_nor_undone(front: Front) -> None:
    arrived = front.enter()
    front.leave(arrived)
    events = front.count("envelope")
    for receipt in (front.leave(arrived), front.choose(arrived, "A01"), front.undo(arrived)):
        assert receipt.outcome == NotIn()
    assert front.count("envelope") == events


def test_an_exit_taken_back_leaves_the_visit_as_it_was(front: Front) -> None:
    arrived = front.enter()
    front.wait(hours=2)
    left = front.scan(intent=Intent.LEAVE)
    front.wait(seconds=6)
    stayed = front.stay(left)
    assert stayed.outcome == Stayed()
    assert visit_of(stayed).is_open
    assert visit_of(stayed).id == visit_of(arrived).id
    assert (front.present, stayed.present, front.count("visit")) == (1, 1, 1)
    assert front.problems() == []
    front.wait(hours=1)
    assert visit_of(front.scan(intent=Intent.LEAVE)).left == front.now.at


def test_somebody_without_a_badge_can_take_an_exit_back_too(front: Front) -> None:
    front.come_in("A01")
    left = check_in.leave_without_badge(front.place, "A01", front.now)
    assert front.present == 0
    assert front.stay(left).outcome == Stayed()
    assert front.present == 1


def test_an_exit_stands_after_ten_minutes_or_when_the_badge_came_in_again(front: Front) -> None:
    front.enter()
    left = front.scan(intent=Intent.LEAVE)
    front.wait(minutes=1)
    front.enter()
    assert front.stay(left).outcome == NotIn()
    again = front.scan(intent=Intent.LEAVE)
    front.wait(minutes=10)
    assert front.stay(again).outcome == NotIn()
    assert front.present == 0


def test_the_door_takes_back_no_exit_that_the_desk_noted(front: Front) -> None:
    arrived = front.enter()
    visit = visit_of(arrived).id
    check_in.leave(front.place, visit, front.now, by=ExitBy.DESK, actor="host")
    assert front.stay(arrived).outcome == NotIn()


def test_a_visit_that_never_was_is_not_in(front: Front) -> None:
    assert check_in.stay(front.place, "f" * 32, front.now, rules=Rules()).outcome == NotIn()
    assert check_in.leave(front.place, "f" * 32, front.now).outcome == NotIn()
    assert check_in.undo(front.place, "f" * 32, front.now, rules=Rules()).outcome == NotIn()


def test_the_desk_says_who_left_and_how_it_knows(front: Front) -> None:
    arrived = front.enter()
    check_in.leave(front.place, visit_of(arrived).id, front.now, by=ExitBy.DESK, actor="host")
    assert [row[2] for row in front.visits()] == ["EQUIPE"]
    assert front.rows(
        "SELECT json_extract(content, '$.actor') FROM body JOIN envelope USING (event_id)"
        " ORDER BY seq DESC LIMIT 1"
    ) == [("host",)]


def test_who_leaves_without_a_badge_is_taken_to_be_the_first_who_came(front: Front) -> None:
    first = front.come_in("A01")
    front.wait(minutes=5)
    second = front.come_in("A01")
    front.come_in("E01")
    front.come_in("A01", persons=12)
    front.enter(activity="A01")
    front.wait(minutes=5)
    left = check_in.leave_without_badge(front.place, "A01", front.now)
    assert left.outcome == Left()
    assert (visit_of(left).id, visit_of(left).left_by) == (visit_of(first).id, ExitBy.COUNT)
    again = check_in.leave_without_badge(front.place, "A01", front.now)
    assert visit_of(again).id == visit_of(second).id
    assert check_in.leave_without_badge(front.place, "A01", front.now).outcome == NotIn()
    assert front.present == 1 + 12 + 1
