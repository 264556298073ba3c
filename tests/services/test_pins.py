"""PINs chosen at the desk, given up, and the way back from the machine's own account."""

from datetime import timedelta

import pytest

from kiosk.domain.errors import BadInput
from kiosk.services.pins import (
    EASY,
    choose_pin,
    easy_pins,
    remove_host_pin,
    reset_pin,
    roles_with_pin,
)
from kiosk.services.staff import Opened, Paused, StaffRole, Wrong, enter_pin, set_pin
from tests.services.front import Front
from tests.services.hands import host, manager, told

MANAGERS, HOSTS, OTHER = "274911", "314159", "905271"
MANAGER, HOST = StaffRole.MANAGER, StaffRole.HOST


@pytest.fixture
def guarded(front: Front) -> Front:
    set_pin(front.place, MANAGER, MANAGERS)
    return front


def test_a_role_opens_with_its_new_pin_and_the_trail_tells_without_it(guarded: Front) -> None:
    choose_pin(guarded.place, HOST, HOSTS, manager(guarded))
    choose_pin(guarded.place, MANAGER, OTHER, manager(guarded))
    assert roles_with_pin(guarded.place) == {MANAGER, HOST}
    assert enter_pin(guarded.place, HOSTS, guarded.now) == Opened(HOST)
    assert enter_pin(guarded.place, OTHER, guarded.now) == Opened(MANAGER)
    assert enter_pin(guarded.place, MANAGERS, guarded.now) == Wrong(4)
    assert told(guarded) == [("pin.changed", "manager", None), ("pin.changed", "host", None)]


@pytest.mark.parametrize(
    ("pin", "key"),
    [
        ("12345", "place.pin"),
        ("12345x", "place.pin"),
        ("000000", "pins.easy"),
        ("456789", "pins.easy"),
        ("654321", "pins.easy"),
        (MANAGERS, "pins.taken"),
    ],
)
def test_a_pin_that_opens_too_easily_or_for_two_is_refused(
    guarded: Front, pin: str, key: str
) -> None:
    with pytest.raises(BadInput) as caught:
        choose_pin(guarded.place, HOST, pin, manager(guarded))
    assert caught.value.key == key
    assert roles_with_pin(guarded.place) == {MANAGER}
    assert told(guarded) == []


def test_the_same_pin_again_is_no_other_roles(guarded: Front) -> None:
    choose_pin(guarded.place, MANAGER, MANAGERS, manager(guarded))
    assert enter_pin(guarded.place, MANAGERS, guarded.now) == Opened(MANAGER)


def test_a_host_chooses_no_pin_and_takes_none_away(guarded: Front) -> None:
    for deed in (
        lambda: choose_pin(guarded.place, HOST, HOSTS, host(guarded)),
        lambda: remove_host_pin(guarded.place, host(guarded)),
    ):
        with pytest.raises(BadInput, match=r"desk\.manager_only"):
            deed()


def test_the_hosts_pin_is_taken_away(guarded: Front) -> None:
    choose_pin(guarded.place, HOST, HOSTS, manager(guarded))
    remove_host_pin(guarded.place, manager(guarded))
    assert enter_pin(guarded.place, HOSTS, guarded.now) == Wrong(4)
    assert told(guarded)[0] == ("pin.removed", "host", None)


def test_a_forgotten_pin_is_set_anew_the_pause_ends_and_the_trail_tells(guarded: Front) -> None:
    for _ in range(5):
        paused = enter_pin(guarded.place, OTHER, guarded.now)
    assert paused == Paused(timedelta(minutes=1))
    reset_pin(guarded.place, MANAGER, HOSTS, guarded.now)
    assert enter_pin(guarded.place, HOSTS, guarded.now) == Opened(MANAGER)
    assert told(guarded) == [("pin.reset", "manager", None)]


def test_easy_pins_are_six_digits_and_found_by_what_is_kept_of_them(guarded: Front) -> None:
    assert all(len(pin) == 6 and pin.isdigit() for pin in EASY)
    assert len(set(EASY)) == len(EASY)
    assert easy_pins(guarded.place) == frozenset()
    set_pin(guarded.place, HOST, EASY[0])
    assert easy_pins(guarded.place) == {HOST}
