"""How many came."""

from datetime import date
from fractions import Fraction

from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.impact import attendance
from kiosk.impact.period import Period
from tests.impact.build import QUARTER, counted, visit


def test_a_group_is_one_visit_and_several_entries() -> None:
    begun = counted(visit("10:00", persons=24), visit("10:00"), visit("10:00", None, "a"))
    assert attendance.visits(begun) == 3
    assert attendance.entries(begun) == 26
    assert attendance.groups(begun) == 1
    assert attendance.persons_in_groups(begun) == 24
    assert attendance.badge_coverage(begun) == Fraction(1, 26)


def test_a_passage_is_a_badge_on_a_day() -> None:
    begun = counted(
        visit("10:00", "11:00", "a"),
        visit("15:00", "16:00", "a"),
        visit("10:00", "11:00", "a", day="2026-07-15"),
        visit("10:00", "11:00", "b"),
        visit("10:00", "11:00"),
    )
    assert attendance.passages(begun) == 3
    assert attendance.unique_visitors(begun) == 2
    assert attendance.open_days(begun) == {date(2026, 7, 14), date(2026, 7, 15)}


def test_unique_visitors_do_not_add_up_over_months() -> None:
    """The worked example: 3, 3 and 2 in three months, 5 in their quarter."""
    months = {"2026-07-01": "ABC", "2026-08-01": "BCD", "2026-09-01": "CE"}
    by_month = [
        counted(*(visit("10:00", "11:00", visitor, day=day) for visitor in visitors))
        for day, visitors in months.items()
    ]
    assert sum(attendance.unique_visitors(begun) for begun in by_month) == 8
    assert attendance.unique_visitors([stay for begun in by_month for stay in begun]) == 5


def test_a_return_is_a_second_day() -> None:
    """The worked example: 24 of 60 come back, 40 %."""
    visits = [visit("10:00", "11:00", f"v{n}") for n in range(60)]
    visits += [visit("15:00", "16:00", f"v{n}") for n in range(60)]
    visits += [visit("10:00", "11:00", f"v{n}", day="2026-07-15") for n in range(24)]
    assert attendance.return_rate(counted(*visits)) == Fraction(40, 100)


def test_loyalty_follows_those_new_in_the_quarter_before() -> None:
    """The worked example: of 40 new in T2, 14 are seen in T3, 35 %."""
    first = {f"v{n}": "2026-T2" for n in range(40)} | {"old": "2025-T4", "new": "2026-T3"}
    seen = [*(f"v{n}" for n in range(14)), "old", "new"]
    begun = counted(*(visit("10:00", "11:00", visitor) for visitor in seen))
    assert attendance.loyalty(begun, first, QUARTER) == Fraction(35, 100)
    assert attendance.newcomers(begun, first, QUARTER) == 1
    assert attendance.newcomers(begun, first, Period(2026)) == 15


def test_without_badges_shares_of_badges_do_not_exist() -> None:
    begun = counted(visit("10:00", "11:00"))
    assert attendance.return_rate(begun) is None
    assert attendance.loyalty(begun, {}, QUARTER) is None
    assert attendance.badge_coverage(begun) == 0
    assert attendance.badge_coverage([]) is None
    assert attendance.estimated_share([]) is None


def durations(*minutes: int) -> list[Visit]:
    return [visit("10:00", f"{10 + m // 60}:{m % 60:02}") for m in minutes]


def test_the_median_of_an_even_number_lies_in_the_middle() -> None:
    assert attendance.median_minutes(counted(*durations(120, 60, 90, 150))) == 105
    assert attendance.median_minutes(counted(*durations(120, 60, 90))) == 90


def test_the_median_knows_recorded_exits_only_and_one_value_a_visit() -> None:
    begun = counted(
        *durations(60),
        visit("10:00", "19:00", left_by=ExitBy.COUNT),
        visit("10:00"),
        visit("10:00", "12:00", persons=24),
    )
    assert attendance.median_minutes(begun) == 90
    assert attendance.persons_measured(begun) == 2
    assert attendance.estimated_share(begun) == Fraction(1, 4)
    assert attendance.median_minutes(counted(visit("10:00"))) is None


def test_persons_behind_a_median_are_counted_once() -> None:
    begun = counted(
        visit("10:00", "11:00", "a"), visit("14:00", "15:00", "a"), visit("10:00", "11:00")
    )
    assert attendance.persons_measured(begun) == 2


def test_the_team_is_in_no_figure() -> None:
    assert counted(visit("10:00", "11:00", "a", role=Role.TEAM)) == []
