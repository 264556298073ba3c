"""« En direct » as it is on a Tuesday like others: what the tests and the gallery look at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.services import check_in
from kiosk.services.audit import By
from kiosk.services.edit_spaces import add_space
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.store.activities import read_activities, write_activity
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.live.add import Add
from kiosk.ui.desk.live.page import Live
from tests.ui.desk.scene import (
    AFTERNOON,
    START,
    FakeClock,
    arrive,
    busy_day,
    come_in,
    new_place,
)

WEEKS = 4
ON_A_TUESDAY = ((0, 3), (30, 5), (55, 4), (100, 6), (190, -5), (240, -3), (300, 8), (400, 7))
"""Minutes after 08:30, and how many came or went."""


def tuesdays(place: OpenPlace) -> None:
    """Four Tuesdays, each a little fuller than the one before."""
    for week in range(WEEKS, 0, -1):
        clock, inside = FakeClock(START - timedelta(weeks=week)), []
        for minutes, persons in ON_A_TUESDAY:
            clock.reading = FakeClock(START - timedelta(weeks=week)).reading
            clock.pass_by(minutes=minutes)
            if persons > 0:
                inside.append(come_in(place, clock, "A01", persons + WEEKS - week))
            else:
                check_in.leave(place, inside.pop(0).id, clock())
        clock.pass_by(minutes=200)
        for visit in inside:
            check_in.leave(place, visit.id, clock())
            clock.pass_by(minutes=9)


def with_spaces(place: OpenPlace, clock: FakeClock) -> None:
    """Two rooms that activities share, and a room that nobody measured."""
    by = By(StaffRole.MANAGER, clock())
    hall = add_space(place, "Grande salle du rez-de-chaussée", 30, by)
    add_space(place, "Jardin", None, by)
    known = read_activities(place.store, place.catalogue.families)
    for code in ("A09", "A01", "E01"):
        write_activity(place.store, replace(known[code], space=hall.id))


def usual_tuesday(root: Path, clock: FakeClock) -> OpenPlace:
    """14:32 of a busy Tuesday, after four others."""
    place = new_place(root)
    tuesdays(place)
    with_spaces(place, clock)
    busy_day(place, clock)
    return place


def crowded(root: Path, clock: FakeClock, people: int = 300) -> OpenPlace:
    """So many are in, most with a badge."""
    place = new_place(root, capacity=320)
    place.store.db.execute("PRAGMA synchronous = 0")
    activities = ("A09", "A10", "A02", "E01", "A01", "T05", "L09")
    for number in range(people):
        clock.pass_by(seconds=50)
        if number % 9 == 4:
            come_in(place, clock, ("A01", "L09")[number % 2])
        else:
            arrive(place, clock, activities[number % 7])
    return place


def page_of(desk: Desk) -> Live:
    """« En direct » of a desk that is open."""
    assert desk.live is not None
    return desk.live


def stops(desk: Desk, place: OpenPlace, clock: FakeClock) -> Iterator[str]:
    """Lead an open desk through what there is to see of the day; a name for each stop."""
    live = page_of(desk)
    yield "live-usual"
    live.board.add.click()
    yield "live-add"
    sheet = live.top
    assert isinstance(sheet, Add)
    sheet.save.click()
    yield "live-add-fault"
    sheet.persons.show_value(7)
    sheet.persons.changed.emit()
    sheet.activity.buttons[0].click()
    sheet.kind.buttons[0].click()
    sheet.adults.show_value(2)
    QApplication.processEvents()
    sheet.save.click()
    yield "live-add-full"
    sheet.insist.click()
    yield "live-added"
    live.banner.clear()
    live.board.people_card.all.click()
    yield "live-everyone"
    live.close_top()
    clock.reading = FakeClock(AFTERNOON + timedelta(days=3)).reading
    come_in(place, clock, "A09")
    clock.reading = FakeClock(AFTERNOON + timedelta(hours=5, minutes=42)).reading
    desk.auto_lock.stir()
    live.refresh()
    yield "live-closing"
    live.board.people_card.closing.click()
    yield "live-everyone-gone"
    live.top.yes.click()  # type: ignore[attr-defined]
    yield "live-gone"
