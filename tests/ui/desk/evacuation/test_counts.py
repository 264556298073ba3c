"""How many are in, without a PIN: from the door in two actions, whatever the PIN's pause."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.services.open_place import OpenPlace
from kiosk.services.today import today
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.evacuation.counts import STAYS
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.evacuation.scene import type_pin
from tests.ui.desk.reading import read_aloud
from tests.ui.desk.scene import FakeClock, arrive, come_in
from tests.ui.desk.test_live import spoil

LEFT = Qt.MouseButton.LeftButton


def counted(desk: Desk) -> dict[str, int]:
    """By activity."""
    rows = desk.counts.rows.rows
    return {row.section.activity.code: row.section.persons for row in rows}


def test_one_press_on_the_screen_of_the_pin_tells_how_many_and_nobody(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    QTest.mouseClick(desk.pin.evacuation, LEFT)
    assert not desk.pin.isVisible()
    assert desk.counts.number.text() == "24"
    assert desk.counts.unit.text() == "personnes sur place"
    assert desk.counts.detail.text().startswith("Comptées à 14:32. 1 sans badge. 6 en groupe.")
    told = {load.activity.code: load.persons for load in today(busy, clock()).loads}
    assert counted(desk) == {code: persons for code, persons in told.items() if persons}
    aliases = [here.alias for here in today(busy, clock()).people if here.alias]
    assert not any(alias in text for text in read_aloud(desk) for alias in aliases)


def test_a_pause_after_wrong_pins_does_not_stand_in_its_way(
    make_desk: MakeDesk, busy: OpenPlace
) -> None:
    desk = make_desk(busy)
    for _ in range(5):
        type_pin(desk, "000000")
    assert not desk.pin.keypad.isEnabled()
    QTest.mouseClick(desk.pin.evacuation, LEFT)
    assert desk.counts.isVisible()
    QTest.mouseClick(desk.counts.back, LEFT)
    assert desk.pin.isVisible()
    assert not desk.pin.keypad.isEnabled(), "the pause goes on"


def test_before_any_pin_was_chosen_it_counts_too(make_desk: MakeDesk, busy: OpenPlace) -> None:
    busy.store.db.execute("DELETE FROM staff")
    desk = make_desk(busy)
    QTest.mouseClick(desk.pin.evacuation, LEFT)
    assert desk.counts.number.text() == "24"


def test_it_follows_the_door_and_other_programs(
    desk: Desk, place: OpenPlace, clock: FakeClock
) -> None:
    desk.pin.evacuation.click()
    assert desk.counts.number.text() == "0"
    arrive(place, clock, "A09")
    desk.refresh()
    assert desk.counts.number.text() == "1"
    come_in(place, clock, "A01", persons=5)
    clock.pass_by(minutes=1)
    assert desk.counts.timer.interval() == 10_000
    desk.counts.timer.timeout.emit()
    assert desk.counts.number.text() == "6"
    assert desk.counts.detail.text().startswith("Comptées à 08:31.")


def test_back_and_escape_lead_to_the_pin_and_its_list(make_desk: MakeDesk, busy: OpenPlace) -> None:
    desk = make_desk(busy)
    desk.pin.evacuation.click()
    QTest.keyClick(desk.counts, Qt.Key.Key_Escape)
    assert desk.pin.isVisible()
    assert not desk.counts.timer.isActive()
    type_pin(desk)
    assert desk.live is not None
    desk.rail.evacuation.click()
    assert desk.roll_call is not None


def test_after_ten_minutes_the_door_has_its_screen_back(desk: Desk, clock: FakeClock) -> None:
    left: list[bool] = []
    desk.locked.connect(lambda: left.append(True))
    told: list[bool] = []
    desk.counting.connect(told.append)
    desk.pin.evacuation.click()
    clock.pass_by(seconds=(STAYS - timedelta(seconds=1)).total_seconds())
    desk.counts.timer.timeout.emit()
    assert not left
    clock.pass_by(seconds=1)
    desk.counts.timer.timeout.emit()
    assert left == [True]
    assert told == [True, False]


def test_data_that_cannot_be_read_leave_the_last_count_with_its_time(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    desk.pin.evacuation.click()
    spoil(busy)
    clock.pass_by(minutes=5)
    desk.counts.timer.timeout.emit()
    assert desk.counts.number.text() == "24"
    assert desk.counts.detail.text().startswith("Comptées à 14:32.")


def test_data_that_were_never_read_are_said_to_be_so(make_desk: MakeDesk, busy: OpenPlace) -> None:
    desk = make_desk(busy)
    spoil(busy)
    desk.pin.evacuation.click()
    assert desk.counts.detail.text() == "Les données ne se lisent pas."
    assert desk.counts.number.text() == ""
