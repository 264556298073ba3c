"""An evacuation from the PIN's screen and from the desk: what the tests and the gallery look at."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.evacuation.printing import Printing
from kiosk.ui.desk.evacuation.roll_call import RollCall
from kiosk.ui.desk.evacuation.tick import Tally
from tests.ui.desk.scene import PIN, FakeClock, come_in


def roll_of(desk: Desk) -> RollCall:
    """The roll that is being called."""
    assert desk.roll_call is not None
    return desk.roll_call


def type_pin(desk: Desk, pin: str = PIN) -> None:
    """Press the keys of the keypad."""
    for digit in pin:
        desk.pin.keypad.keys[digit].click()


def tick_all(roll: RollCall, but: int = 0) -> None:
    """Tick everyone, but for so many of those who are called."""
    rows = list(roll.ticks.rows)
    for row in rows:
        if isinstance(row, Tally):
            row.all.click()
        elif not row.isChecked():
            row.click()
    for row in [row for row in rows if not isinstance(row, Tally)][:but]:
        row.click()


def stops(desk: Desk, clock: FakeClock, folder: Path) -> Iterator[str]:
    """Lead a desk that asks for its PIN through an evacuation; a name for each stop."""
    desk.pin.evacuation.click()
    yield "evacuation-counts"
    desk.counts.back.click()
    type_pin(desk)
    desk.rail.evacuation.click()
    roll = roll_of(desk)
    roll.use(Printing(folder=lambda: folder))
    yield "evacuation"
    tick_all(roll, but=4)
    clock.pass_by(minutes=3)
    come_in(roll.bench.place, clock, "A01", persons=2)
    desk.refresh()
    roll.print_list()
    yield "evacuation-ticked"
    roll.only.click()
    roll.end.click()
    yield "evacuation-missing"
    roll.only.click()
    tick_all(roll)
    yield "evacuation-all-seen"
    roll.end.click()
