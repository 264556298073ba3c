"""Business days, instants as numbers, and a clock that may be wrong."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.clock import (
    Memory,
    Reading,
    Watch,
    business_day,
    day_start,
    floored_to_hour,
    from_ms,
    from_wall,
    is_suspect,
    next_hlc,
    offset_minutes,
    quarter_of,
    to_ms,
    wall_on,
)

PARIS = ZoneInfo("Europe/Paris")
BUILT = date(2026, 11, 1)
TICK = timedelta(milliseconds=1)

# Where tiers-lieux of France are, and the oddest offsets that a place elsewhere may have.
ZONES = [
    *("Europe/Paris", "America/Martinique", "America/Cayenne", "America/Miquelon"),
    *("Indian/Reunion", "Indian/Mayotte", "Pacific/Noumea", "Pacific/Tahiti", "Pacific/Wallis"),
    *("Africa/Casablanca", "America/St_Johns", "Asia/Kathmandu", "Pacific/Chatham"),
    *("Australia/Lord_Howe", "Pacific/Kiritimati", "UTC"),
]

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)

instants = st.timedeltas(timedelta(), timedelta(days=14_600)).map(lambda span: EPOCH + span)
zones = st.sampled_from(ZONES).map(ZoneInfo)
days = st.dates(date(2020, 1, 1), date(2060, 1, 1))


def paris(text: str, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS, fold=fold)


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (paris("2026-11-24T03:59:59.999999"), date(2026, 11, 23)),
        (paris("2026-11-24T04:00"), date(2026, 11, 24)),
        (paris("2026-11-24T23:59:59"), date(2026, 11, 24)),
        (paris("2026-11-25T00:00"), date(2026, 11, 24)),
        (paris("2027-01-01T03:59"), date(2026, 12, 31)),
        (paris("2027-01-01T04:00"), date(2027, 1, 1)),
        (paris("2028-02-29T03:00"), date(2028, 2, 28)),
        (paris("2028-03-01T03:00"), date(2028, 2, 29)),
        (paris("2027-03-01T03:00"), date(2027, 2, 28)),
        # The clocks go back at 03:00 and forward at 02:00: both before the day begins.
        (paris("2026-10-25T02:30"), date(2026, 10, 24)),
        (paris("2026-10-25T02:30", fold=1), date(2026, 10, 24)),
        (paris("2026-10-25T04:00"), date(2026, 10, 25)),
        (paris("2027-03-28T03:30"), date(2027, 3, 27)),
        (paris("2027-03-28T04:00"), date(2027, 3, 28)),
        # What counts is the place's own time, whatever the instant is told in.
        (datetime(2026, 11, 24, 2, 59, tzinfo=UTC), date(2026, 11, 23)),
        (datetime(2026, 11, 24, 3, 0, tzinfo=UTC), date(2026, 11, 24)),
        (datetime(2026, 7, 14, 2, 0, tzinfo=UTC), date(2026, 7, 14)),
    ],
)
def test_a_day_begins_at_four_in_the_morning(at: datetime, day: date) -> None:
    assert business_day(at, PARIS) == day


@pytest.mark.parametrize(
    ("day", "hours"),
    [
        (date(2026, 11, 23), 24),
        (date(2026, 10, 24), 25),
        (date(2026, 10, 25), 24),
        (date(2027, 3, 27), 23),
        (date(2027, 3, 28), 24),
    ],
)
def test_a_day_on_which_the_clocks_change_is_an_hour_longer_or_shorter(
    day: date, hours: int
) -> None:
    assert day_start(day + timedelta(days=1), PARIS) - day_start(day, PARIS) == timedelta(
        hours=hours
    )


@settings(deadline=None)
@given(instants, zones)
def test_every_instant_lies_within_its_own_day(at: datetime, zone: ZoneInfo) -> None:
    day = business_day(at, zone)
    assert day_start(day, zone) <= at < day_start(day + timedelta(days=1), zone)


@settings(deadline=None)
@given(days, zones)
def test_a_day_begins_where_the_one_before_ends(day: date, zone: ZoneInfo) -> None:
    assert business_day(day_start(day, zone), zone) == day
    assert business_day(day_start(day, zone) - TICK, zone) == day - timedelta(days=1)


@pytest.mark.parametrize(
    ("day", "quarter"),
    [
        (date(2026, 1, 1), "2026-T1"),
        (date(2026, 3, 31), "2026-T1"),
        (date(2026, 4, 1), "2026-T2"),
        (date(2026, 6, 30), "2026-T2"),
        (date(2026, 7, 1), "2026-T3"),
        (date(2026, 9, 30), "2026-T3"),
        (date(2026, 10, 1), "2026-T4"),
        (date(2026, 12, 31), "2026-T4"),
        (date(2028, 2, 29), "2028-T1"),
        (date(987, 5, 1), "0987-T2"),
    ],
)
def test_a_quarter_is_three_calendar_months(day: date, quarter: str) -> None:
    assert quarter_of(day) == quarter


def test_the_night_of_new_year_belongs_to_the_old_year() -> None:
    assert quarter_of(business_day(paris("2027-01-01T01:30"), PARIS)) == "2026-T4"


@settings(deadline=None)
@given(instants, st.integers(-840, 840))
def test_an_instant_survives_its_milliseconds_and_its_offset(at: datetime, offset: int) -> None:
    back = from_ms(to_ms(at), offset)
    assert timedelta() <= at - back < TICK
    assert offset_minutes(back) == offset


@pytest.mark.parametrize(
    ("at", "minutes"),
    [
        (paris("2026-07-14T09:00"), 120),
        (paris("2026-12-14T09:00"), 60),
        (paris("2026-10-25T02:30"), 120),
        (paris("2026-10-25T02:30", fold=1), 60),
        (datetime(2026, 1, 1, tzinfo=ZoneInfo("America/St_Johns")), -210),
        (datetime(2026, 1, 1, tzinfo=UTC), 0),
    ],
)
def test_the_offset_tells_apart_the_hour_that_happens_twice(at: datetime, minutes: int) -> None:
    assert offset_minutes(at) == minutes


def test_an_instant_without_its_offset_is_refused() -> None:
    with pytest.raises(ValueError, match="without its offset"):
        offset_minutes(datetime(2026, 1, 1))


def test_milliseconds_are_rounded_down_even_before_1970() -> None:
    assert to_ms(datetime(1970, 1, 1, 0, 0, 0, 1999, tzinfo=UTC)) == 1
    assert to_ms(datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)) == -1


@settings(deadline=None)
@given(instants, zones)
def test_the_full_hour_before_is_never_later_and_less_than_two_hours_earlier(
    at: datetime, zone: ZoneInfo
) -> None:
    local = at.astimezone(zone)
    floored = floored_to_hour(local).astimezone(UTC)
    assert timedelta() <= at - floored < timedelta(hours=2)
    assert floored_to_hour(local).minute == 0


def test_the_second_of_two_equal_hours_keeps_its_own_beginning() -> None:
    assert floored_to_hour(paris("2026-10-25T02:40", fold=1)) == paris("2026-10-25T02:00", fold=1)
    assert floored_to_hour(paris("2026-10-25T02:40", fold=1)).astimezone(UTC).hour == 1


@given(st.lists(st.integers(0, 10**13), min_size=1))
def test_the_hybrid_clock_never_goes_back_whatever_the_wall_clock_does(walls: list[int]) -> None:
    last, told = 0, []
    for wall in walls:
        last = next_hlc(last, wall)
        told.append(last)
    assert told == sorted(set(told))
    assert all(hlc >> 16 >= wall for hlc, wall in zip(told, walls, strict=True))


LAST = datetime(2026, 11, 23, 14, 32, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "drift", "last", "suspect"),
    [
        (LAST, 0, LAST, False),
        (LAST - timedelta(minutes=2), 0, LAST, False),
        (LAST - timedelta(minutes=2) - TICK, 0, LAST, True),
        (LAST + timedelta(days=400), 0, LAST, False),
        (LAST + timedelta(days=400) + TICK, 0, LAST, True),
        (LAST, 120, LAST, False),
        (LAST, -120, LAST, False),
        (LAST, 120.001, LAST, True),
        (LAST, -120.001, LAST, True),
        (datetime(2020, 1, 1, tzinfo=UTC), 0, None, True),
        (datetime(2026, 10, 31, 23, 59, tzinfo=UTC), 0, None, True),
        (datetime(2026, 11, 1, tzinfo=UTC), 0, None, False),
        (datetime(2026, 11, 1, 0, 30, tzinfo=PARIS), 0, None, True),
        (datetime(2099, 1, 1, tzinfo=UTC), 0, None, False),
    ],
)
def test_a_reading_that_cannot_be_right_is_suspect(
    at: datetime, drift: float, last: datetime | None, suspect: bool
) -> None:
    assert is_suspect(Reading(at, timedelta(seconds=drift)), Memory(last), BUILT) is suspect


def told(memory: Memory, *spans: timedelta) -> tuple[list[bool], Memory]:
    """What is thought of readings at these spans from LAST, one after the other."""
    thought = []
    for span in spans:
        reading = Reading(LAST + span)
        thought.append(is_suspect(reading, memory, BUILT))
        memory = memory.after(reading, BUILT)
    return thought, memory


AHEAD = Memory(LAST + timedelta(days=200))
"""Of a machine whose clock was 200 days ahead for one boot."""


def test_a_clock_that_was_ahead_is_believed_again_on_the_third_day_that_says_so() -> None:
    days = (0.0, 0.2, 1.0, 1.1, 4.0, 4.1, 5.0)
    thought, memory = told(AHEAD, *map(timedelta, days))
    assert thought == [True, True, True, True, False, False, False]
    assert memory == Memory(LAST + timedelta(days=5))


def test_a_place_that_was_closed_for_longer_than_a_year_is_believed_on_the_third_day() -> None:
    thought, _ = told(Memory(LAST), *(timedelta(days=500 + day) for day in range(4)))
    assert thought == [True, True, False, False]


def test_a_clock_that_begins_anew_each_morning_is_never_believed() -> None:
    """A tablet without a battery, that nothing tells the time."""
    asleep = [timedelta(days=-20, hours=hour) for _ in range(9) for hour in range(8)]
    thought, memory = told(Memory(LAST), *asleep)
    assert all(thought)
    assert memory.last == LAST


def test_one_right_reading_ends_all_doubt() -> None:
    two_days = (timedelta(days=-20), timedelta(days=-19))
    thought, memory = told(Memory(LAST), *two_days, timedelta(hours=1), *two_days)
    assert thought == [True, True, False, True, True]
    assert memory.days == 2


def test_a_reading_that_cannot_be_right_at_all_is_no_day_in_favour_of_its_clock() -> None:
    memory = AHEAD
    for day in range(9):
        for reading in (
            Reading(LAST + timedelta(days=day), drift=timedelta(hours=1)),
            Reading(datetime(2020, 1, 1, tzinfo=UTC) + timedelta(days=day)),
        ):
            assert is_suspect(reading, memory, BUILT)
            memory = memory.after(reading, BUILT)
    assert memory == AHEAD


def test_what_is_remembered_is_the_time_that_was_written_down() -> None:
    hour = LAST.replace(minute=0)
    assert Memory().after(Reading(LAST), BUILT, hour) == Memory(hour)
    assert Memory(LAST).after(Reading(LAST), BUILT, hour) == Memory(LAST)
    assert AHEAD.after(Reading(LAST), BUILT, hour) == Memory(AHEAD.last, hour, 1)


def test_a_watch_tells_how_far_the_wall_clock_moved_by_itself() -> None:
    watch = Watch(BUILT)
    assert watch.reading(LAST, 100.0).drift == timedelta()
    assert watch.reading(LAST + timedelta(seconds=60), 160.0).drift == timedelta()
    assert watch.reading(LAST - timedelta(hours=1), 160.0).drift == timedelta(hours=-1, minutes=-1)
    assert watch.reading(LAST + timedelta(hours=1), 160.0).drift == timedelta(minutes=59)


def test_a_clock_that_drifts_slowly_is_never_held_to_have_jumped() -> None:
    watch = Watch(BUILT)
    for hour in range(24 * 60):
        wall = LAST + timedelta(hours=hour, seconds=hour * 0.2)
        assert abs(watch.reading(wall, 3600.0 * hour).drift) < timedelta(seconds=1)


def test_a_jump_is_told_for_ten_minutes_and_then_believed() -> None:
    watch = Watch(BUILT)
    watch.reading(LAST, 0.0)
    jumped = LAST + timedelta(hours=5)  # the network told a tablet that woke up the true time
    for seconds in (10.0, 300.0, 609.0):
        drift = watch.reading(jumped + timedelta(seconds=seconds), seconds).drift
        assert drift == timedelta(hours=5)
    assert watch.reading(jumped + timedelta(seconds=610), 610.0).drift == timedelta()
    assert watch.reading(jumped + timedelta(seconds=700), 700.0).drift == timedelta()


def test_a_clock_put_right_after_an_impossible_start_is_not_held_against_it() -> None:
    watch = Watch(BUILT)
    asleep = datetime(2020, 1, 1, tzinfo=UTC)
    assert is_suspect(watch.reading(asleep, 5.0), Memory(), BUILT)
    assert is_suspect(watch.reading(asleep + timedelta(seconds=10), 15.0), Memory(), BUILT)
    assert not is_suspect(watch.reading(LAST, 20.0), Memory(), BUILT)
    assert watch.reading(LAST + timedelta(seconds=5), 25.0).drift == timedelta()


# Times as people write them


@settings(deadline=None)
@given(instants, zones)
def test_a_time_that_clocks_have_shown_is_found_again(at: datetime, zone: ZoneInfo) -> None:
    local = at.astimezone(zone)
    assert from_wall(local.replace(tzinfo=None), zone) == at


def test_an_hour_that_the_clocks_skip_never_was() -> None:
    assert from_wall(datetime(2026, 3, 29, 2, 0), PARIS) is None
    assert from_wall(datetime(2026, 3, 29, 2, 59, 59), PARIS) is None
    assert from_wall(datetime(2026, 3, 29, 3, 0), PARIS) == paris("2026-03-29T03:00")


def test_of_an_hour_that_comes_twice_the_first_is_meant_unless_said_otherwise() -> None:
    wall = datetime(2026, 10, 25, 2, 30)
    first, second = from_wall(wall, PARIS), from_wall(wall.replace(fold=1), PARIS)
    assert first is not None and second is not None
    assert first.astimezone(UTC) + timedelta(hours=1) == second.astimezone(UTC)


@pytest.mark.parametrize(
    ("wall", "expected"),
    [
        (time(4), datetime(2026, 11, 23, 4)),
        (time(23, 59), datetime(2026, 11, 23, 23, 59)),
        (time(0), datetime(2026, 11, 24, 0)),
        (time(3, 59), datetime(2026, 11, 24, 3, 59)),
    ],
)
def test_a_time_after_midnight_is_of_the_day_that_goes_on(wall: time, expected: datetime) -> None:
    day = date(2026, 11, 23)
    assert wall_on(day, wall) == expected
    at = from_wall(expected, PARIS)
    assert at is not None
    assert business_day(at, PARIS) == day
