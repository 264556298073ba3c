"""Hours, and what is known of them when nobody said when they left."""

from dataclasses import replace
from datetime import date, time
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.visit import ExitBy, Visit
from kiosk.impact.exact import MINUTE, micros
from kiosk.impact.presence import (
    Donors,
    Presence,
    _Pool,
    least_person_hours,
    most_person_hours,
    person_hours,
    presences,
)
from tests.impact.build import PLACE, QUARTER, at, calendar, counted, days, visit, wall


def found(*visits: Visit) -> list[Presence]:
    return presences(counted(*visits), QUARTER, calendar())


def minutes(hours: Fraction | None) -> Fraction | None:
    return None if hours is None else 60 * hours


MEASURED = [visit("10:00", left) for left in ("11:00", "11:30", "12:00", "12:30")]
"""60, 90, 120 and 150 minutes."""


def test_a_forgotten_exit_is_estimated_between_its_bounds() -> None:
    """The worked example: it arrives two hours before closing; 517.5 minutes in all."""
    known = found(*MEASURED, visit("18:00"))
    assert minutes(least_person_hours(known)) == 420
    assert minutes(person_hours(known)) == Fraction("517.5")
    assert minutes(most_person_hours(known)) == 540


def test_hours_are_multiplied_by_the_number_of_persons() -> None:
    assert person_hours(found(visit("10:00", "11:30", persons=24))) == 36


def test_without_any_recorded_exit_nothing_is_estimated() -> None:
    known = found(visit("18:00"), visit("10:00", "11:00", left_by=ExitBy.COUNT))
    assert person_hours(known) is None
    assert least_person_hours(known) == 1
    assert most_person_hours(known) == 3


def test_counted_exits_give_hours_but_are_no_donors() -> None:
    known = found(
        visit("10:00", "11:00"), visit("10:00", "19:00", left_by=ExitBy.COUNT), visit("12:00")
    )
    assert person_hours(known) == 1 + 9 + 1


def ten(hour: int, length: str, activity: str) -> list[Visit]:
    return [visit(f"{hour}:00", f"{hour}:{length}", activity=activity) for _ in range(10)]


@pytest.mark.parametrize(
    ("activity", "arrived", "estimate"),
    [
        ("A09", "10:59", 10),  # ten of the same activity and hour
        ("A09", "11:00", Fraction(10 * 10 + 9 * 20, 19)),  # nineteen of the same activity
        ("A10", "10:00", 40),  # ten of another
        ("E01", "10:00", Fraction(10 * 10 + 9 * 20 + 10 * 40, 29)),  # all
    ],
)
def test_donors_are_sought_close_by_first(
    activity: str, arrived: str, estimate: int | Fraction
) -> None:
    visits = [*ten(10, "10", "A09"), *ten(11, "20", "A09")[:9], *ten(12, "40", "A10")]
    missing = visit(arrived, activity=activity)
    (stay,) = counted(missing)
    assert Donors(counted(*visits)).end(stay) == stay.arrived + estimate * MINUTE


def test_the_hour_of_arrival_is_the_hour_on_the_wall() -> None:
    summer, winter = visit("2026-07-14T10:30"), visit("2026-01-14T10:30")
    assert [stay.hour for stay in counted(summer, winter)] == [10, 10]


def test_an_estimate_never_passes_the_next_arrival_of_the_badge() -> None:
    known = found(*MEASURED, visit("18:00", None, "a", until="18:30"))
    assert minutes(person_hours(known)) == 450
    assert minutes(most_person_hours(known)) == 450


def test_a_merged_visit_lasted_at_least_until_it_was_last_seen() -> None:
    known = found(
        visit("09:00", "10:00"),
        visit("10:00", "14:00", "a"),
        visit("14:10", None, "a"),
    )
    assert least_person_hours(known) == 1 + 4 + Fraction(10, 60)
    # The only measured duration, one hour, is less than what is known of this one.
    assert person_hours(known) == least_person_hours(known)
    assert most_person_hours(known) == 1 + 10


def test_hours_are_clipped_to_the_business_days_of_the_period() -> None:
    before = visit("2026-06-30T23:00", "2026-07-01T06:00")
    after = visit("2026-09-30T22:00", "2026-10-01T05:00")
    assert person_hours(found(before)) == 2
    assert person_hours(found(after)) == 6


def test_who_was_only_there_before_the_period_is_left_out() -> None:
    assert found(visit("2026-06-30T10:00", "2026-06-30T12:00"), visit("2026-06-30T12:00")) == []


def test_visits_before_the_period_are_no_donors() -> None:
    known = found(visit("2026-06-30T23:00", "2026-07-01T06:00"), visit("12:00"))
    assert person_hours(known) is None


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-10-24", 8), ("2026-03-28", 6), ("2026-07-14", 7)]
)
def test_a_night_is_as_long_as_it_was(day: str, hours: int) -> None:
    """From 21:00 to 04:00 the clocks may gain or lose an hour."""
    (stay,) = counted(visit("21:00", None, day=day))
    assert stay.latest - stay.arrived == hours * 60 * MINUTE


@pytest.mark.parametrize(
    ("opens", "closes", "arrived", "latest"),
    [
        (wall(18), wall(2), "19:00", "2026-07-15T02:00"),
        (wall(18), wall(5), "19:00", "2026-07-15T04:00"),
        (wall(0), wall(0), "19:00", "2026-07-15T00:00"),
        (wall(3), wall(12), "04:30", "2026-07-14T12:00"),
        (wall(1), wall(3), "04:30", "2026-07-15T04:00"),
    ],
)
def test_closing_time_may_be_the_next_morning(
    opens: time, closes: time, arrived: str, latest: str
) -> None:
    place = replace(PLACE, opens=opens, closes=closes)
    (stay,) = counted(visit(arrived), place=place)
    assert stay.latest == micros(at(latest))


def test_presence_is_cut_at_the_bounds_of_days() -> None:
    cut = days(visit("2026-07-14T22:00", "2026-07-15T06:00", persons=2))
    assert {day: person_hours(parts) for day, parts in cut.items()} == {
        date(2026, 7, 14): 12,
        date(2026, 7, 15): 4,
    }


def test_what_reaches_in_from_the_day_before_belongs_to_the_first_day() -> None:
    cut = days(visit("2026-06-30T22:00", "2026-07-01T06:00"))
    assert {day: person_hours(parts) for day, parts in cut.items()} == {date(2026, 7, 1): 2}


def test_a_visit_of_no_length_is_no_presence() -> None:
    assert days(visit("10:00", "10:00")) == {}
    assert days(visit("10:00", "10:00"), visit("12:00")) == {}


@given(st.lists(st.integers(0, 50), min_size=1), st.integers(0, 60), st.integers(0, 60))
def test_the_mean_of_a_pool_is_the_mean_of_its_durations_moved_into_reach(
    durations: list[int], one: int, other: int
) -> None:
    least, most = sorted((one, other))
    moved = [min(max(duration, least), most) for duration in durations]
    assert _Pool(durations).mean(least, most) == Fraction(sum(moved), len(moved))


stamps = st.integers(8 * 60, 20 * 60 - 1).map(lambda m: f"{m // 60:02}:{m % 60:02}")


@given(st.lists(st.tuples(stamps, stamps, st.booleans(), st.integers(1, 30)), min_size=1))
def test_the_estimate_lies_between_its_bounds_and_days_add_up(
    rows: list[tuple[str, str, bool, int]],
) -> None:
    visits = [
        visit(min(a, b), None if forgotten else max(a, b), persons=persons)
        for a, b, forgotten, persons in rows
    ]
    known = found(*visits)
    central = person_hours(known)
    least, most = least_person_hours(known), most_person_hours(known)
    assert least <= most
    if central is None:
        assert all(forgotten for _, _, forgotten, _ in rows)
    else:
        assert least <= central <= most
        assert sum(person_hours(parts) or 0 for parts in days(*visits).values()) == central
