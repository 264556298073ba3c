"""The hours of the week: who was in, on average over the weekday's open days."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from kiosk.domain.visit import ExitBy, Visit
from kiosk.impact.exact import HOUR
from kiosk.impact.period import Period
from kiosk.impact.presence import person_hours
from kiosk.impact.rhythm import HourRow, week_hours
from tests.impact.build import calendar, crowd, days, report, visit


def hours(*visits: Visit, opened: Sequence[str] = ()) -> list[HourRow]:
    lived = days(*visits)
    return week_hours(lived, {*lived, *map(one_day, opened)}, calendar())


def one_day(text: str) -> date:
    return visit("10:00", day=text).day


def means(rows: Sequence[HourRow]) -> dict[tuple[str, int], object]:
    return {(row.weekday, row.hour): row.mean for row in rows}


def test_each_hour_has_the_mean_of_those_who_were_in() -> None:
    """9–12, 10–11, 10:30–13, 11–12 on a Tuesday: 7.5 person-hours in four hours."""
    found = hours(
        visit("09:00", "12:00"),
        visit("10:00", "11:00"),
        visit("10:30", "13:00"),
        visit("11:00", "12:00"),
    )
    assert means(found) == {
        ("mardi", 9): 1,
        ("mardi", 10): Fraction(5, 2),
        ("mardi", 11): 3,
        ("mardi", 12): 1,
    }
    assert {row.days for row in found} == {1}


def test_a_group_counts_by_head_and_an_open_day_without_them_halves_the_mean() -> None:
    found = hours(visit("14:00", "15:00", persons=24), visit("09:00", "10:00", day="2026-07-21"))
    assert means(found)["mardi", 14] == 12
    assert means(found)["mardi", 9] == Fraction(1, 2)
    assert [row.hour for row in found] == list(range(9, 15))


def test_weekdays_without_an_open_day_have_no_row() -> None:
    found = hours(visit("09:00", "10:00"), visit("11:00", "12:00", day="2026-07-17"))
    assert [row.weekday for row in found] == ["mardi"] * 3 + ["vendredi"] * 3


def test_the_night_belongs_to_the_day_before() -> None:
    found = hours(visit("23:00", "2026-07-15T01:30"))
    assert means(found) == {
        ("mardi", 23): 1,
        ("mardi", 0): 1,
        ("mardi", 1): Fraction(1, 2),
    }


def test_the_clocks_change_and_nobody_is_lost() -> None:
    """On 25 October 2026 the hour from two to three lasts two hours."""
    long = [visit("2026-10-24T23:00", "2026-10-25T03:30")]
    lived = days(*long, period=Period(2026, 4))
    rows = week_hours(lived, set(lived), calendar())
    assert means(rows)["samedi", 2] == 1
    assert means(rows)["samedi", 3] == Fraction(1, 2)
    (day,) = lived
    bounds = calendar().hours(day)
    assert bounds[-1] - bounds[0] == 25 * HOUR


def test_an_hour_that_the_clocks_skip_has_no_row() -> None:
    """On 29 March 2026 two o’clock is three o’clock."""
    night = [visit("2026-03-29T01:00", "2026-03-29T03:30")]
    lived = days(*night, period=Period(2026, 1))
    rows = week_hours(lived, set(lived), calendar())
    assert means(rows) == {("samedi", 1): 1, ("samedi", 3): Fraction(1, 2)}


def test_a_forgotten_exit_counts_until_its_estimate() -> None:
    found = hours(visit("10:00", "11:30"), visit("10:00", left_by=ExitBy.CLOSING))
    assert means(found) == {("mardi", 10): 2, ("mardi", 11): 1}


def test_without_any_known_exit_there_is_nothing_to_say() -> None:
    assert hours(visit("10:00")) == []
    assert hours(opened=["2026-07-14"]) == []


def test_the_hours_of_the_week_add_up_to_the_person_hours() -> None:
    visits = [
        *crowd(12),
        visit("09:10", "12:50"),
        visit("16:30"),
        visit("17:45", "2026-07-22T02:15", persons=9, day="2026-07-21"),
        visit("08:00", "08:20", day="2026-07-15"),
    ]
    lived = days(*visits)
    rows = week_hours(lived, set(lived), calendar())
    whole = person_hours([one for day in lived.values() for one in day])
    assert sum(row.mean * row.days for row in rows) == whole


def test_the_report_carries_them() -> None:
    made = report(*crowd(3))
    assert means(made.hours) == {("mardi", 10): 3}
    assert report().hours == []
