"""What a weekday usually is like."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.services import check_in
from kiosk.services.corrections.closing import close_past_days
from kiosk.services.open_place import OpenPlace
from kiosk.services.usual import usual_presence
from tests.ui.desk.scene import START, FakeClock, come_in, new_place

TUESDAY = START.date()
WEEK = timedelta(weeks=1)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    """A Fablab, open from 08:00 to 20:00, where nobody ever was."""
    place = new_place(tmp_path / "place")
    yield place
    place.close()


def was_in(place: OpenPlace, weeks: int, persons: int, hours: float | None = 2) -> None:
    """So many came at 08:30 some weeks before; without `hours` they left without a word."""
    clock = FakeClock(START - weeks * WEEK)
    visit = come_in(place, clock, "A01", persons)
    if hours is not None:
        clock.pass_by(hours=hours)
        check_in.leave(place, visit.id, clock())


def usual(place: OpenPlace, wall: str) -> float:
    """How many are usually in at a time of day."""
    line = {f"{one.at:%H:%M}": one.persons for one in usual_presence(place, TUESDAY)}
    return line[wall]


def test_it_is_the_median_of_the_last_four_same_weekdays(place: OpenPlace) -> None:
    for weeks, persons in enumerate((30, 4, 6, 9, 100), start=1):
        was_in(place, weeks, persons)
    assert usual(place, "08:15") == 0
    assert usual(place, "08:30") == 7.5, "of 30, 4, 6 and 9; the fifth is too long ago"
    assert usual(place, "10:15") == 7.5
    assert usual(place, "10:30") == 0


def test_weeks_on_which_nobody_came_are_passed_over(place: OpenPlace) -> None:
    was_in(place, 2, 3)
    assert usual_presence(place, TUESDAY) == (), "one day is not usual"
    was_in(place, 7, 5)
    assert usual(place, "09:00") == 4
    was_in(place, 9, 50)
    assert usual(place, "09:00") == 4


def test_other_weekdays_and_the_day_itself_say_nothing(place: OpenPlace) -> None:
    was_in(place, 0, 40)
    for weeks in (1, 2):
        was_in(place, weeks, 5)
    clock = FakeClock(START - timedelta(days=1))
    come_in(place, clock, "A01", 70)
    assert usual(place, "09:00") == 5


def test_who_left_without_a_word_is_taken_to_have_stayed_as_long_as_others(
    place: OpenPlace,
) -> None:
    for weeks in (1, 2):
        was_in(place, weeks, 1, hours=3)
        was_in(place, weeks, 1, hours=None)
    assert usual(place, "11:15") == 2
    assert usual(place, "11:30") == 0
    while close_past_days(place, FakeClock(START)()):
        pass
    assert usual(place, "11:15") == 2
    assert usual(place, "11:30") == 0


def test_where_no_exit_was_ever_noted_closing_time_ends_the_day(place: OpenPlace) -> None:
    for weeks in (1, 2):
        was_in(place, weeks, 3, hours=None)
    assert usual(place, "19:45") == 3
    assert usual(place, "20:00") == 0


def test_the_line_runs_from_four_to_four(place: OpenPlace) -> None:
    for weeks in (1, 2):
        was_in(place, weeks, 3)
    line = usual_presence(place, TUESDAY)
    assert len(line) == 96
    assert f"{line[0].at:%d %H:%M} {line[-1].at:%d %H:%M}" == "12 04:00 13 03:45"
