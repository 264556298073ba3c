"""Choosing the PINs of the desk, giving one up, and the way back in when one was forgotten."""

from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput
from kiosk.services.audit import Act, By, manager_only, note
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole, hash_pin, matches
from kiosk.store import staff
from kiosk.store.sqlite import world_errors

_ROW = "0123456789"
EASY = (
    *(digit * 6 for digit in _ROW),
    *(_ROW[first : first + 6] for first in range(5)),
    *(_ROW[::-1][first : first + 6] for first in range(5)),
    *("123123", "321321", "121212", "112233", "123321", "101010", "696969", "159753", "147258"),
    *("567890", "654123", "111222", "000111", "131313", "252525", "200000", "202020"),
)
"""What whoever guesses tries first."""


def roles_with_pin(place: OpenPlace) -> frozenset[StaffRole]:
    """The roles that have a PIN."""
    with world_errors():
        return frozenset(map(StaffRole, staff.pin_hashes(place.store)))


def choose_pin(place: OpenPlace, role: StaffRole, pin: str, by: By) -> None:
    """Give a role this PIN, from its next use on. Only the manager may.

    Raises `BadInput` unless it is six digits, not too easily guessed, and not the other role's;
    `WriteFailed` when the disk did not take it.
    """
    manager_only(by)
    hashed = _fit(place, role, pin)
    with place.store.writing():
        staff.write_pin(place.store, role.value, hashed)
        note(place, by, Act.PIN_CHANGED, thing=role.value)


def remove_host_pin(place: OpenPlace, by: By) -> None:
    """Nobody opens the desk as a host any more. Raises `WriteFailed`."""
    manager_only(by)
    with place.store.writing():
        staff.remove_pin(place.store, StaffRole.HOST.value)
        note(place, by, Act.PIN_REMOVED, thing=StaffRole.HOST.value)


def reset_pin(place: OpenPlace, role: StaffRole, pin: str, now: Reading) -> None:
    """Give a role this PIN without asking for one: whoever has the machine's account may.

    A pause after wrong PINs ends with it. Raises as `choose_pin` does.
    """
    hashed = _fit(place, role, pin)
    with place.store.writing():
        staff.write_pin(place.store, role.value, hashed)
        staff.write_back_off(place.store, 0, 0)
        note(place, By(StaffRole.MANAGER, now), Act.PIN_RESET, thing=role.value)


def easy_pins(place: OpenPlace) -> frozenset[StaffRole]:
    """The roles whose PIN is too easily guessed. Takes seconds: not for the door's own thread."""
    with world_errors():
        hashes = staff.pin_hashes(place.store)
    return frozenset(
        StaffRole(role)
        for role, hashed in hashes.items()
        if any(matches(hashed, pin) for pin in EASY)
    )


def _fit(place: OpenPlace, role: StaffRole, pin: str) -> str:
    new = hash_pin(pin)
    if pin in EASY:
        raise BadInput("pins.easy")
    with world_errors():
        hashes = staff.pin_hashes(place.store)
    if any(other != role and matches(hashed, pin) for other, hashed in hashes.items()):
        raise BadInput("pins.taken")
    return new
