"""Opening hours: by weekday, past midnight, and on the days when the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import business_day, day_start
from kiosk.domain.hours import Hours, is_open, plain, week_of

PARIS = ZoneInfo("Europe/Paris")
TUESDAY = date(2026, 7, 14)
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
hours = st.builds(Hours, minutes, minutes)
weeks = st.dictionaries(st.integers(0, 6), hours)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("wall", "expected"),
    [
        ("2026-07-14T13:59", False),
        ("2026-07-14T14:00", True),
        ("2026-07-14T16:59", True),
        ("2026-07-14T17:00", False),
        ("2026-07-15T15:00", False),
        ("2026-07-16T15:00", False),
        ("2026-07-17T22:00", True),
        ("2026-07-18T01:59", True),
        ("2026-07-18T02:00", False),
        ("2026-07-17T01:00", False),
    ],
)
def test_open_from_opening_to_before_closing_on_its_weekdays(wall: str, expected: bool) -> None:
    week = {1: Hours(time(14), time(17)), 4: Hours(time(20), time(2))}
    assert is_open(week, at(wall), PARIS) is expected


def test_a_day_has_its_true_length_when_the_clocks_change() -> None:
    night = Hours(time(22), time(4))
    for day, length in ((date(2026, 3, 28), 5), (date(2026, 10, 24), 7), (TUESDAY, 6)):
        opens, closes = night.span(day, PARIS)
        assert (closes - opens) / timedelta(hours=1) == length


def test_hours_lie_within_the_business_day() -> None:
    assert Hours(time(3), time(9)).span(TUESDAY, PARIS)[0] == day_start(TUESDAY, PARIS)
    opens, closes = Hours(time(20), time(6)).span(TUESDAY, PARIS)
    assert closes == day_start(TUESDAY + timedelta(days=1), PARIS)
    opens, closes = Hours(time(1), time(3)).span(TUESDAY, PARIS)
    assert opens == closes


@given(hours, st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_span_never_runs_backwards_nor_out_of_its_day(one: Hours, day: date) -> None:
    opens, closes = one.span(day, PARIS)
    assert day_start(day, PARIS) <= opens <= closes <= day_start(day + timedelta(days=1), PARIS)
    assert opens.utcoffset() == closes.utcoffset() == timedelta()


@given(weeks, st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)))
def test_what_is_open_is_open_within_a_span(week: dict[int, Hours], wall: datetime) -> None:
    now = wall.replace(tzinfo=UTC)
    day = business_day(now, PARIS)
    expected = False
    if day.weekday() in week:
        opens, closes = week[day.weekday()].span(day, PARIS)
        expected = opens <= now < closes
    assert is_open(week, now, PARIS) is expected


@given(weeks)
def test_a_week_comes_back_as_it_was_kept(week: dict[int, Hours]) -> None:
    assert week_of(plain(week)) == week


@pytest.mark.parametrize("raw", [{"7": ["09:00", "10:00"]}, {"x": ["09:00", "10:00"]}])
def test_what_is_no_week_is_refused(raw: dict[str, list[str]]) -> None:
    with pytest.raises(ValueError, match="no weekday"):
        week_of(raw)
