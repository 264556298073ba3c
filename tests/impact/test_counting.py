"""Which visits are one visit, and which are counted at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.impact.counting import Mode
from kiosk.impact.exact import MINUTE, micros
from tests.impact.build import at, counted, visit


@pytest.mark.parametrize(("back", "stays"), [("11:30", 1), ("11:30:00.000001", 2), ("11:00", 1)])
def test_coming_back_within_thirty_minutes_is_the_same_visit(back: str, stays: int) -> None:
    found = counted(visit("10:00", "11:00", "a"), visit(back, "12:00", "a"))
    assert len(found) == stays
    assert found[0].arrived == micros(at("10:00"))
    assert found[-1].left == micros(at("12:00"))


def test_three_short_absences_make_one_long_visit() -> None:
    (found,) = counted(
        visit("11:30", "12:00", "a"), visit("10:00", "10:30", "a"), visit("10:40", "11:20", "a")
    )
    assert found.left is not None
    assert found.left - found.arrived == 120 * MINUTE


def test_another_activity_is_another_visit() -> None:
    assert (
        len(counted(visit("10:00", "11:00", "a"), visit("11:00", "12:00", "a", activity="A10")))
        == 2
    )


def test_a_visit_between_keeps_two_visits_apart() -> None:
    found = counted(
        visit("10:00", "10:30", "a"),
        visit("10:35", "10:40", "a", activity="A10"),
        visit("10:45", "11:00", "a"),
    )
    assert len(found) == 3


def test_a_visit_without_exit_never_merges_forward() -> None:
    first = visit("10:00", None, "a", until="10:10")
    found = counted(first, visit("10:10", "11:00", "a"))
    assert [stay.left is None for stay in found] == [True, False]
    assert found[0].latest == micros(at("10:10"))


def test_a_merged_visit_takes_the_missing_exit_of_its_last_part() -> None:
    (found,) = counted(visit("10:00", "11:00", "a"), visit("11:10", None, "a"))
    assert found.left is None
    assert found.seen == micros(at("11:10"))
    assert found.latest == micros(at("20:00"))


def test_closing_the_day_is_no_exit() -> None:
    (found,) = counted(visit("10:00", "20:00", "a", left_by=ExitBy.CLOSING))
    assert found.left is None
    assert not found.measured


def test_a_counted_exit_is_known_but_measures_nothing() -> None:
    (found,) = counted(visit("10:00", "11:00", left_by=ExitBy.COUNT))
    assert found.left == micros(at("11:00"))
    assert not found.measured


def test_identical_lines_without_badge_are_different_people() -> None:
    assert len(counted(visit("10:00", "11:00"), visit("10:00", "11:00"))) == 2


def test_the_next_morning_is_another_visit() -> None:
    """The business day ends at 04:00, and with it what belongs together."""
    found = counted(
        visit("2026-07-15T03:50", "2026-07-15T03:58", "a"),
        visit("04:05", "05:00", "a", day="2026-07-15"),
    )
    assert [stay.day.day for stay in found] == [14, 15]


def test_the_team_is_counted_nowhere_but_still_stands_between() -> None:
    found = counted(
        visit("10:00", "10:30", "a"),
        visit("10:35", "10:40", "a", role=Role.TEAM),
        visit("10:45", "11:00", "a"),
    )
    assert len(found) == 2


def test_volunteers_merge_with_participants() -> None:
    found = counted(visit("10:00", "10:30", "a"), visit("10:40", "11:00", "a", role=Role.VOLUNTEER))
    assert len(found) == 1


def test_who_arrives_after_closing_may_stay_until_the_day_ends() -> None:
    (found,) = counted(visit("20:00", None, "a"))
    assert found.latest == micros(at("2026-07-15T04:00"))


def test_a_stay_is_never_less_than_nothing_even_if_the_zone_was_corrected() -> None:
    odd = visit("10:00", None, "a", until="09:00")
    (found,) = counted(odd)
    assert found.latest == found.seen


@pytest.mark.parametrize(
    ("visitor", "persons", "mode"),
    [("a", 1, Mode.BADGE), (None, 1, Mode.ALONE), (None, 2, Mode.GROUP)],
)
def test_the_mode_follows_from_badge_and_persons(
    visitor: str | None, persons: int, mode: Mode
) -> None:
    (found,) = counted(visit("10:00", "11:00", visitor, persons=persons))
    assert found.mode is mode


times = st.integers(0, 600).map(lambda minute: f"{8 + minute // 60:02}:{minute % 60:02}")


@given(st.lists(st.tuples(times, times, st.sampled_from("ab"), st.sampled_from(["A09", "A10"]))))
def test_the_order_of_the_rows_does_not_matter(rows: list[tuple[str, str, str, str]]) -> None:
    visits: list[Visit] = [
        visit(min(begin, end), max(begin, end), visitor, activity=activity)
        for begin, end, visitor, activity in rows
    ]
    assert counted(*visits) == counted(*reversed(visits))
    assert len(counted(*visits)) <= len(visits)
