"""The desk's PIN: right, wrong, and too often wrong."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import BadInput
from kiosk.services.staff import (
    LONGEST_PAUSE,
    Opened,
    Paused,
    StaffRole,
    Wrong,
    enter_pin,
    has_pin,
    set_pin,
)
from tests.services.front import Front

RIGHT, OTHER = "274911", "000000"


@pytest.fixture
def guarded(front: Front) -> Front:
    set_pin(front.place, StaffRole.MANAGER, RIGHT)
    return front


def guess(front: Front, times: int) -> list[Opened | Wrong | Paused]:
    return [enter_pin(front.place, OTHER, front.now) for _ in range(times)]


def test_a_place_begins_without_a_pin(front: Front) -> None:
    assert not has_pin(front.place)
    assert enter_pin(front.place, RIGHT, front.now) == Wrong(4)


def test_the_right_pin_opens_as_its_role(guarded: Front) -> None:
    set_pin(guarded.place, StaffRole.HOST, OTHER)
    assert has_pin(guarded.place)
    assert enter_pin(guarded.place, RIGHT, guarded.now) == Opened(StaffRole.MANAGER)
    assert enter_pin(guarded.place, OTHER, guarded.now) == Opened(StaffRole.HOST)


def test_a_new_pin_replaces_the_old_one(guarded: Front) -> None:
    set_pin(guarded.place, StaffRole.MANAGER, OTHER)
    assert enter_pin(guarded.place, RIGHT, guarded.now) == Wrong(4)
    assert enter_pin(guarded.place, OTHER, guarded.now) == Opened(StaffRole.MANAGER)


def test_a_pin_is_kept_as_a_slow_hash(guarded: Front) -> None:
    ((kept,),) = guarded.rows("SELECT pin_hash FROM staff")
    assert str(kept).startswith("$argon2id$v=19$m=19456,t=2,p=1$")
    assert RIGHT not in str(kept)


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567", "12345a", "１２３４５６", "12 345", "-12345"]
)
def test_what_is_not_six_digits_is_no_pin(front: Front, pin: str) -> None:
    with pytest.raises(BadInput) as caught:
        set_pin(front.place, StaffRole.HOST, pin)
    assert caught.value.key == "place.pin"
    assert not has_pin(front.place)


def test_the_fifth_wrong_pin_begins_a_pause_in_which_none_is_looked_at(guarded: Front) -> None:
    minute = timedelta(minutes=1)
    assert guess(guarded, 5) == [Wrong(4), Wrong(3), Wrong(2), Wrong(1), Paused(minute)]
    guarded.wait(seconds=59.999)
    assert enter_pin(guarded.place, RIGHT, guarded.now) == Paused(timedelta(milliseconds=1))
    guarded.wait(seconds=0.001)
    assert enter_pin(guarded.place, RIGHT, guarded.now) == Opened(StaffRole.MANAGER)
    assert guess(guarded, 1) == [Wrong(4)]


def test_the_pause_doubles_up_to_an_hour_and_outlives_a_restart(guarded: Front) -> None:
    guess(guarded, 5)
    pauses = []
    for _ in range(8):
        guarded.wait(hours=1)
        (paused,) = guess(guarded, 1)
        assert isinstance(paused, Paused)
        pauses.append(paused.wait // timedelta(minutes=1))
        guarded.reopen()
        assert enter_pin(guarded.place, RIGHT, guarded.now) == paused
    assert pauses == [2, 4, 8, 16, 32, 60, 60, 60]


def test_a_clock_set_back_keeps_nobody_out_for_longer_than_the_longest_pause(
    guarded: Front,
) -> None:
    guess(guarded, 5)
    guarded.wait(days=-900)
    assert enter_pin(guarded.place, RIGHT, guarded.now) == Opened(StaffRole.MANAGER)
    guess(guarded, 5)
    guarded.wait(minutes=-30)
    paused = enter_pin(guarded.place, RIGHT, guarded.now)
    assert isinstance(paused, Paused)
    assert paused.wait <= LONGEST_PAUSE
