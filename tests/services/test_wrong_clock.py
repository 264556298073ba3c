"""A clock that is wrong shuts nobody out, and is marked."""

from datetime import timedelta

import pytest

from kiosk.domain.clock import Reading
from kiosk.domain.outcome import (
    ActivityAwaited,
    AlreadyIn,
    Arrived,
    Changed,
    Intent,
    Left,
)
from kiosk.services.check import check, is_clock_wrong
from tests.services.front import AFTERNOON, Front, visit_of


@pytest.mark.parametrize("back", [timedelta(seconds=90), timedelta(hours=1), timedelta(days=2000)])
def test_with_the_clock_set_back_everybody_comes_and_goes_as_ever(
    front: Front, back: timedelta
) -> None:
    front.enter(0)
    front.wait(seconds=20)
    assert front.scan(0, intent=Intent.LEAVE).outcome == Left()
    front.now = Reading(front.now.at - back)
    assert front.scan(0).outcome == Arrived()
    assert front.present == 1
    front.wait(seconds=12)
    awaited = front.scan(0)
    assert awaited.outcome == ActivityAwaited()
    assert front.choose(awaited, "A01").outcome == Changed()
    front.wait(seconds=12)
    assert front.scan(0).outcome == AlreadyIn(settled=False)
    assert front.scan(0, intent=Intent.LEAVE).outcome == Left()
    assert front.present == 0
    assert front.rows("SELECT count(*) FROM visit WHERE left_ms < arrived_ms") == [(0,)]
    assert front.count("visit") == 2


def test_what_a_clock_that_cannot_be_right_says_is_noted_and_marked(front: Front) -> None:
    front.scan(0)
    front.now = Reading(AFTERNOON - timedelta(minutes=2, milliseconds=1))
    assert front.scan(1).outcome == Arrived()
    front.now = Reading(AFTERNOON + timedelta(hours=1), drift=timedelta(seconds=121))
    assert front.scan(2).outcome == Arrived()
    assert front.rows("SELECT suspect FROM visit ORDER BY arrived_ms") == [(1,), (0,), (1,)]


def test_whether_what_comes_now_will_be_marked_can_be_asked_before(front: Front) -> None:
    front.scan(0)
    assert not is_clock_wrong(front.place, front.now)
    assert is_clock_wrong(front.place, Reading(AFTERNOON - timedelta(days=3)))


def test_after_one_morning_in_the_future_the_true_time_is_believed_on_the_third_day(
    front: Front,
) -> None:
    front.now = Reading(AFTERNOON + timedelta(days=200))
    front.enter(0)
    for day in range(4):
        front.now = Reading(AFTERNOON + timedelta(days=day))
        front.reopen()
        front.leave(front.enter(1))
        assert front.present == 0
    told = front.rows("SELECT suspect FROM visit ORDER BY arrived_ms")
    assert told == [(1,), (1,), (0,), (0,), (0,)]
    assert check(front.place, front.now).problems == ()


def test_an_exit_before_its_arrival_makes_a_stay_of_nothing(front: Front) -> None:
    arrived = front.enter()
    front.wait(minutes=-30)
    left = front.leave(arrived)
    assert left.outcome == Left()
    assert visit_of(left).left == visit_of(left).arrived


def test_the_night_the_clocks_go_back_a_stay_keeps_its_true_length(front: Front) -> None:
    front.now = Reading(AFTERNOON.replace(year=2027, month=10, day=30, hour=23, minute=30))
    arrived = front.enter()
    front.wait(hours=2)
    left = visit_of(front.leave(arrived))
    assert left.left is not None
    assert left.left - left.arrived == timedelta(hours=2)
    assert left.day.isoformat() == "2027-10-30"
