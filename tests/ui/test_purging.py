"""What is due is erased by a program beside the door, once a day, the file at night."""

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.services.leftovers import alone
from kiosk.services.open_place import OpenPlace
from kiosk.services.purge import Purged
from kiosk.services.scrub import wants_scrub
from kiosk.ui.purging import Purging
from tests.services.programs import TOP
from tests.ui.desk.scene import FakeClock, come_in, new_place

PATIENCE_MS = 60_000


@pytest.fixture
def clock() -> FakeClock:
    """Tuesday morning, 08:30."""
    return FakeClock()


@pytest.fixture
def place(tmp_path: Path, clock: FakeClock) -> Iterator[OpenPlace]:
    """Somebody came fourteen months ago, and half a year ago."""
    place = new_place(tmp_path / "place")
    come_in(place, clock, "A01")
    for _ in range(2):
        clock.pass_by(days=213)
        come_in(place, clock, "A01")
    yield place
    place.close()


@pytest.fixture
def purging(qtbot: QtBot, place: OpenPlace, clock: FakeClock) -> Iterator[Purging]:
    """With nobody at the door."""
    purging = Purging(place, clock, lambda: True)
    yield purging
    purging.stop()


def visits(place: OpenPlace) -> int:
    ((number,),) = place.store.db.execute("SELECT count(*) FROM visit")
    return int(number)


def looked(purging: Purging, qtbot: QtBot) -> Purged:
    """What the program beside the door has done."""
    with qtbot.waitSignal(purging.beside.done, timeout=PATIENCE_MS) as done:
        purging.look()
    assert done.args is not None
    result = done.args[0]
    assert isinstance(result, Purged)
    return result


def test_old_visits_go_by_day_and_the_file_is_written_anew_at_night(
    place: OpenPlace, clock: FakeClock, purging: Purging, qtbot: QtBot
) -> None:
    done = looked(purging, qtbot)
    assert (done.visits, done.is_scrubbed, visits(place)) == (1, False, 2)
    purging.look()
    assert not purging.beside.is_busy, "once a day"
    clock.pass_by(hours=19, minutes=31)
    done = looked(purging, qtbot)
    assert (done.visits, done.is_scrubbed, wants_scrub(place)) == (0, True, False)
    purging.look()
    assert not purging.beside.is_busy


def test_while_somebody_is_at_the_door_the_file_stays_as_it_is(
    place: OpenPlace, clock: FakeClock, qtbot: QtBot
) -> None:
    clock.pass_by(hours=20)
    purging = Purging(place, clock, lambda: False)
    assert not looked(purging, qtbot).is_scrubbed


def test_a_clock_that_cannot_be_right_erases_nothing_until_it_is(
    place: OpenPlace, clock: FakeClock, purging: Purging, qtbot: QtBot
) -> None:
    true = clock.reading
    clock.reading = replace(true, drift=timedelta(minutes=5))
    purging.look()
    assert not purging.beside.is_busy
    clock.reading = true
    assert looked(purging, qtbot).visits == 1


def test_where_nothing_is_due_no_program_is_started(
    tmp_path: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    place = new_place(tmp_path / "young")
    come_in(place, clock, "A01")
    purging = Purging(place, clock, lambda: True)
    purging.look()
    assert not purging.beside.is_busy
    place.close()


def test_what_could_not_be_done_is_done_the_next_day(
    place: OpenPlace, clock: FakeClock, purging: Purging, qtbot: QtBot
) -> None:
    with (
        alone(place.folder),
        qtbot.waitSignal(purging.beside.failed, timeout=PATIENCE_MS),
    ):
        purging.look()
    purging.look()
    assert not purging.beside.is_busy
    clock.pass_by(days=1)
    assert looked(purging, qtbot).visits == 1


def test_the_start_does_without_the_reports() -> None:
    """Half of the program's modules make reports; the kiosk looks whether anything is due first."""
    loaded = "import kiosk.app, sys; sys.exit('kiosk.services.report' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", loaded], cwd=TOP, check=False).returncode == 0
