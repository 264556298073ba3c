"""How full the place was."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.visit import ExitBy
from kiosk.impact.occupancy import highest_peak, mean_presence, occupancy_rate, peak
from kiosk.impact.period import Period
from kiosk.impact.presence import Interval, person_hours
from tests.impact.build import PLACE, calendar, days, visit, wall

DAY = date(2026, 7, 14)
MORNING = [
    visit("09:00", "12:00"),
    visit("10:00", "11:00"),
    visit("10:30", "13:00"),
    visit("11:00", "12:00"),
]


def test_the_worked_example_of_four_visits() -> None:
    """7.5 person-hours, 3 at once, 1.875 on average from nine to one, 18.75 % of ten."""
    place = replace(PLACE, opens=wall(9), closes=wall(13))
    parts = days(*MORNING, place=place)
    mean = mean_presence(parts, {DAY}, calendar(place))
    assert person_hours(parts[DAY]) == Fraction("7.5")
    assert highest_peak(parts) == 3
    assert mean == Fraction("1.875")
    assert occupancy_rate(mean, 10) == Fraction("0.1875")


def test_who_leaves_and_who_arrives_at_once_did_not_meet() -> None:
    parts = days(visit("09:00", "10:00"), visit("10:00", "11:00"))
    assert highest_peak(parts) == 1


def test_groups_count_by_head() -> None:
    assert highest_peak(days(visit("09:00", "10:00", persons=24), visit("09:30", "11:00"))) == 25


def test_a_missing_exit_stays_until_its_estimate() -> None:
    """Two measured hours: the third is taken to be there from ten to twelve."""
    measured = visit("08:00", "10:00")
    assert highest_peak(days(measured, visit("10:00"), visit("11:59", "13:59"))) == 2
    assert highest_peak(days(measured, visit("10:00"), visit("12:00", "14:00"))) == 1


def test_an_estimate_between_two_instants_is_over_by_the_next_arrival() -> None:
    third = Interval(0, Fraction(10, 3), 1)
    assert peak([third, Interval(4, 9, 1)]) == 1
    assert peak([third, Interval(3, 9, 1)]) == 2


def test_the_peak_of_nobody_is_zero() -> None:
    assert peak([]) == 0
    assert highest_peak({}) == 0


def test_without_any_estimate_there_is_no_peak_and_no_mean() -> None:
    parts = days(
        visit("10:00"), visit("2026-07-15T10:00", "2026-07-15T11:00", left_by=ExitBy.COUNT)
    )
    assert highest_peak(parts) is None
    assert mean_presence(parts, set(parts), calendar()) is None
    assert occupancy_rate(None, 10) is None


def test_without_capacity_there_is_no_rate() -> None:
    assert occupancy_rate(Fraction(1), None) is None


def test_only_the_opening_hours_of_days_with_visits_count() -> None:
    parts = days(visit("19:00", "22:00"), visit("2026-07-16T06:00", "2026-07-16T14:00"))
    mean = mean_presence(parts, set(parts), calendar())
    assert mean == Fraction(1 + 6, 24)


def test_a_day_that_only_somebody_from_the_day_before_was_in_is_no_open_day() -> None:
    parts = days(visit("22:00", "2026-07-15T10:00"))
    assert mean_presence(parts, {DAY}, calendar()) == 0


def test_there_is_no_mean_over_no_days() -> None:
    assert mean_presence({}, set(), calendar()) is None


spans = st.tuples(st.integers(0, 40), st.integers(1, 10), st.integers(1, 5))


@given(st.lists(spans))
def test_the_peak_is_what_looking_at_each_instant_finds(
    rows: list[tuple[int, int, int]],
) -> None:
    parts = [Interval(start, start + length, persons) for start, length, persons in rows]
    seen = [
        sum(persons for start, length, persons in rows if start <= instant < start + length)
        for instant in range(60)
    ]
    assert peak(parts) == max(seen)


@pytest.mark.parametrize("day", ["2026-03-28", "2026-10-24"])
def test_opening_hours_over_a_change_of_clocks_have_their_true_length(day: str) -> None:
    """Open from 18:00 to 04:00 in the night in which the clocks change, someone is there always."""
    place = replace(PLACE, opens=wall(18), closes=wall(4))
    night = visit("17:00", f"{day[:8]}{int(day[8:]) + 1}T04:30", day=day)
    parts = days(night, place=place, period=Period(2026))
    assert mean_presence(parts, {date.fromisoformat(day)}, calendar(place)) == 1
