"""What nobody closed is closed beside the door's work, once the day is over."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clock import Reading
from kiosk.domain.visit import ExitBy
from kiosk.services.corrections.closing import AT_ONCE
from kiosk.services.open_place import OpenPlace
from kiosk.store import visits
from kiosk.ui.day_end import DayEnd
from tests.ui.desk.scene import FakeClock, come_in, new_place


@pytest.fixture
def clock() -> FakeClock:
    """Tuesday morning, 08:30."""
    return FakeClock()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    place = new_place(tmp_path / "place")
    yield place
    place.close()


@pytest.fixture
def day_end(qtbot: QtBot, place: OpenPlace, clock: FakeClock) -> Iterator[DayEnd]:
    """The end of the day, whose timer only a test lets beat."""
    day_end = DayEnd(place, clock)
    yield day_end
    day_end.stop()


def left_open(place: OpenPlace) -> int:
    ((number,),) = place.store.db.execute("SELECT count(*) FROM visit WHERE left_ms IS NULL")
    return int(number)


def beats(day_end: DayEnd) -> int:
    """Let it work until it is done; how often it wrote, and looked whether there was more."""
    number = 0
    while day_end.timer.isActive():
        day_end.timer.timeout.emit()
        number += 1
    return number


def test_days_of_a_machine_that_was_off_are_closed_a_few_visits_at_a_time(
    place: OpenPlace, clock: FakeClock, day_end: DayEnd
) -> None:
    forgotten = [come_in(place, clock, "A01") for _ in range(2 * AT_ONCE + 1)]
    clock.pass_by(days=4)
    here = come_in(place, clock, "A01")
    day_end.look()
    assert left_open(place) == len(forgotten) + 1, "not before it is its turn"
    assert beats(day_end) == 4
    assert left_open(place) == 1
    told = [visits.by_id(place.store, visit.id) for visit in (*forgotten, here)]
    assert [visit and visit.left_by for visit in told] == [ExitBy.CLOSING] * len(forgotten) + [None]


def test_it_is_seen_to_once_a_day_and_again_when_the_day_changes_at_four(
    place: OpenPlace, clock: FakeClock, day_end: DayEnd
) -> None:
    come_in(place, clock, "A01")
    day_end.look()
    assert beats(day_end) == 1
    clock.pass_by(hours=19, minutes=29)
    day_end.look()
    assert not day_end.timer.isActive(), "03:59"
    clock.pass_by(minutes=1)
    day_end.look()
    assert beats(day_end) == 2
    assert left_open(place) == 0


def test_a_disk_that_takes_nothing_is_asked_again(
    place: OpenPlace, clock: FakeClock, day_end: DayEnd
) -> None:
    come_in(place, clock, "A01")
    clock.pass_by(days=1)
    place.store.db.execute("PRAGMA query_only = 1")
    day_end.look()
    assert beats(day_end) == 1
    place.store.db.execute("PRAGMA query_only = 0")
    day_end.look()
    assert beats(day_end) == 2
    assert left_open(place) == 0


def test_a_clock_that_cannot_be_right_closes_nothing_until_it_is(
    place: OpenPlace, clock: FakeClock, day_end: DayEnd
) -> None:
    come_in(place, clock, "A01")
    clock.pass_by(days=1)
    clock.reading = replace(clock.reading, drift=timedelta(minutes=5))
    day_end.look()
    assert beats(day_end) == 1
    assert left_open(place) == 1
    clock.reading = Reading(clock.reading.at)
    day_end.look()
    assert beats(day_end) == 2
    assert left_open(place) == 0
