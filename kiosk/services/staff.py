"""The desk's door: PINs, and patience with whoever guesses them."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from kiosk.domain.clock import Reading, to_ms
from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.services.open_place import OpenPlace
from kiosk.store import staff
from kiosk.store.sqlite import world_errors

PIN_DIGITS = 6
PATIENCE = 5
"""Wrong PINs in a row before the first pause."""
FIRST_PAUSE = timedelta(seconds=60)
LONGEST_PAUSE = timedelta(hours=1)

# 19 MiB and two passes (the OWASP minimum): a tenth of a second on an old machine with little
# memory. A six-digit PIN is protected by the pauses first, and by the disk's own encryption.
_HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


class StaffRole(StrEnum):
    """Host (« accueil ») runs the day, manager (« responsable ») also reports and settings."""

    HOST = "host"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Opened:
    """The PIN was right."""

    role: StaffRole


@dataclass(frozen=True, slots=True)
class Wrong:
    """The PIN was wrong; so many tries are left before a pause."""

    tries_left: int


@dataclass(frozen=True, slots=True)
class Paused:
    """Too many wrong PINs: none is looked at for a while."""

    wait: timedelta


def has_pin(place: OpenPlace) -> bool:
    """Whether anyone set a PIN yet; until then the desk asks for a first one."""
    with world_errors():
        return bool(staff.pin_hashes(place.store))


def set_pin(place: OpenPlace, role: StaffRole, pin: str) -> None:
    """Set a role's PIN. Raises `BadInput` unless it is six digits."""
    hashed = hash_pin(pin)
    with place.store.writing():
        staff.write_pin(place.store, role.value, hashed)


def hash_pin(pin: str) -> str:
    """What is kept of a PIN. Raises `BadInput` unless it is six digits."""
    if len(pin) != PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        raise BadInput("place.pin")
    return _HASHER.hash(pin)


def pause_left(place: OpenPlace, now: Reading) -> timedelta:
    """How long no PIN is looked at yet, after too many wrong ones; nothing when one may try."""
    with world_errors():
        return _wait(place, to_ms(now.at))


def enter_pin(place: OpenPlace, pin: str, now: Reading) -> Opened | Wrong | Paused:
    """Try a PIN. The pause doubles with each further mistake, and outlives a restart.

    A right PIN opens also when the disk takes no more: that is when the team is needed. A wrong
    one that can't be counted raises `WriteFailed`, so that nobody guesses for nothing.
    """
    now_ms = to_ms(now.at)
    with world_errors():
        wait = _wait(place, now_ms)
        hashes = staff.pin_hashes(place.store)
    if wait:
        return Paused(wait)
    right = next((role for role, known in hashes.items() if matches(known, pin)), None)
    if right is not None:
        with suppress(WriteFailed):
            _forgive(place)
        return Opened(StaffRole(right))
    with place.store.writing():
        failures = staff.back_off(place.store)[0] + 1
        pause = _pause(failures)
        staff.write_back_off(place.store, failures, now_ms + pause // timedelta(milliseconds=1))
    return Paused(pause) if pause else Wrong(PATIENCE - failures)


def _forgive(place: OpenPlace) -> None:
    if staff.back_off(place.store) != (0, 0):
        with place.store.writing():
            staff.write_back_off(place.store, 0, 0)


def _wait(place: OpenPlace, now_ms: int) -> timedelta:
    _, until = staff.back_off(place.store)
    wait = timedelta(milliseconds=until - now_ms)
    # Longer than any pause: the clock was set back since, and nobody must wait for it.
    return wait if timedelta() < wait <= LONGEST_PAUSE else timedelta()


def _pause(failures: int) -> timedelta:
    if failures < PATIENCE:
        return timedelta()
    doublings: int = min(failures - PATIENCE, 10)
    return min(FIRST_PAUSE * (1 << doublings), LONGEST_PAUSE)


def matches(pin_hash: str, pin: str) -> bool:
    """Whether this is the PIN of which that was kept. Takes a tenth of a second, or two."""
    try:
        return _HASHER.verify(pin_hash, pin)
    except VerifyMismatchError:
        return False
