"""A place on a busy day, by a clock that moves when told: what the tests and the gallery open."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.domain.catalogue import NOT_STATED
from kiosk.domain.clock import Reading
from kiosk.domain.outcome import Rules
from kiosk.domain.visit import Visit
from kiosk.paths import DataFolder
from kiosk.services import check_in, make_badges, staff
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import NewPlace, OpenPlace, set_up
from kiosk.store.activities import read_activities, write_activity

PIN = "271828"
START = datetime(2027, 10, 12, 6, 30, tzinfo=UTC)
"""A Tuesday in October, 08:30 in Paris."""
AFTERNOON = START + timedelta(hours=6, minutes=2)
"""14:32, when `busy_day` ends."""
RULES = Rules()


class FakeClock:
    """A clock that stands still; `steps` moves it as time does, `set` as people do."""

    def __init__(self, at: datetime = START) -> None:
        self.reading = Reading(at)

    def __call__(self) -> Reading:
        return self.reading

    def pass_by(self, **span: float) -> None:
        """Let time pass."""
        self.reading = replace(self.reading, at=self.reading.at + timedelta(**span))

    def set_back(self, **span: float) -> None:
        """Set the wall's time back, as a person does; steady time does not know."""
        moved = timedelta(**span)
        self.reading = Reading(self.reading.at - moved, self.reading.drift - moved)


def new_place(
    root: Path,
    *,
    name: str = "La Fabrique du Canal",
    capacity: int | None = 60,
    pin: str | None = PIN,
) -> OpenPlace:
    """A Fablab with a PIN, and limited room in three of its activities."""
    wanted = NewPlace(name, "fablab", capacity=capacity)
    place = set_up(DataFolder(root), wanted, load_catalogue())
    if pin is not None:
        staff.set_pin(place, staff.StaffRole.MANAGER, pin)
    with place.store.writing():
        known = read_activities(place.store, place.catalogue.families)
        for code, room in (("A09", 8), ("A10", 6), ("A02", 14)):
            write_activity(place.store, replace(known[code], capacity=room))
    return place


def arrive(place: OpenPlace, clock: FakeClock, activity: str, code: str | None = None) -> Visit:
    """Someone comes in, with a new badge unless a code is given."""
    code = code or make_badges.make_badges(place, 1)[0].code
    receipt = check_in.scan(place, code, clock(), rules=RULES, activity=activity)
    assert receipt.visit is not None
    return receipt.visit


def come_in(place: OpenPlace, clock: FakeClock, activity: str, persons: int = 1) -> Visit:
    """People come in without a badge."""
    company = check_in.Company(persons)
    receipt = check_in.come_in(place, activity, clock(), company=company)
    assert receipt.visit is not None
    return receipt.visit


IN_THE_MORNING = [
    "A02",
    "A09",
    "A10",
    "A02",
    "E01",
    "A09",
    "A02",
    "A01",
    "A10",
    "L09",
    "A09",
    "A02",
]
AFTER_LUNCH = [
    "A09",
    "A02",
    "T05",
    "A10",
    "A02",
    "A09",
    "E01",
    "A10",
    "A02",
    "L09",
    "A09",
    "A02",
    "A10",
    "A09",
]

MORNING_GAPS = (9, 14, 6, 17, 11, 5, 19, 8, 13, 7, 21, 12)
AFTERNOON_GAPS = (19, 9, 13, 7, 15, 6, 12, 8, 11, 14, 9, 7, 12, 9)


def busy_day(place: OpenPlace, clock: FakeClock) -> None:
    """From 08:34 to 14:32: a full morning, a quiet lunch, a busy afternoon.

    The first to come forgot to leave; at the end come a group, someone without a badge, and a
    badge whose activity was not said.
    """
    clock.pass_by(minutes=4)
    arrive(place, clock, "A10")
    inside: list[Visit] = []
    for minutes, activity in zip(MORNING_GAPS, IN_THE_MORNING, strict=True):
        inside.append(_later(place, clock, minutes, activity))
    for minutes in (7, 3, 5, 9, 4, 8, 6):
        _gone(place, clock, inside.pop(1), minutes)
    for minutes, activity in zip(AFTERNOON_GAPS, AFTER_LUNCH, strict=True):
        inside.append(_later(place, clock, minutes, activity))
        if activity == "A02":
            _gone(place, clock, inside.pop(2), 1)
    clock.pass_by(minutes=4)
    come_in(place, clock, "A01", persons=6)
    clock.pass_by(minutes=6)
    come_in(place, clock, "A10")
    clock.pass_by(minutes=4)
    arrive(place, clock, NOT_STATED)
    clock.reading = Reading(AFTERNOON)


def _gone(place: OpenPlace, clock: FakeClock, visit: Visit, minutes: int) -> None:
    clock.pass_by(minutes=minutes)
    check_in.leave(place, visit.id, clock())


def _later(place: OpenPlace, clock: FakeClock, minutes: int, activity: str) -> Visit:
    clock.pass_by(minutes=minutes)
    return arrive(place, clock, activity)
