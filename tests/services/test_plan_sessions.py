"""Sessions: planned at local times, weekly over the change of clocks, never two at once."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.errors import BadInput
from kiosk.impact.mixed_sessions import sessions as held_sessions
from kiosk.services.edit_activities import archive_activity
from kiosk.services.plan_sessions import (
    MOST_WEEKS,
    When,
    cancel_session,
    move_session,
    plan_sessions,
    sessions_between,
)
from tests.services.front import Front
from tests.services.hands import host, manager, told

PARIS = ZoneInfo("Europe/Paris")
THURSDAY = date(2026, 11, 26)
AFTERNOON = When(THURSDAY, time(14), time(16))
ALWAYS = (date(2020, 1, 1), date(2040, 1, 1))


def test_thursdays_workshop_is_planned(front: Front) -> None:
    (one,) = plan_sessions(front.place, "E02", AFTERNOON, host(front), host=" Mission  locale ")
    assert sessions_between(front.place, THURSDAY, THURSDAY) == [one]
    assert (one.day, one.host) == (THURSDAY, "Mission locale")
    assert one.starts == datetime(2026, 11, 26, 13, tzinfo=UTC)
    assert one.ends - one.starts == timedelta(hours=2)
    assert told(front) == [("session.planned", "E02", None)]


def test_a_weekly_session_keeps_its_local_time_when_the_clocks_change(front: Front) -> None:
    planned = plan_sessions(front.place, "E02", AFTERNOON, host(front), weeks=MOST_WEEKS)
    assert len(planned) == len({one.id for one in planned}) == MOST_WEEKS
    assert len({one.series for one in planned}) == 1
    walls = {one.starts.astimezone(PARIS).strftime("%a %H:%M") for one in planned}
    assert walls == {"Thu 14:00"}
    assert {one.starts.hour for one in planned} == {12, 13}
    assert sessions_between(front.place, *ALWAYS) == planned


def test_an_evening_goes_on_past_midnight_and_belongs_to_its_day(front: Front) -> None:
    late = When(THURSDAY, time(21), time(1, 30))
    (one,) = plan_sessions(front.place, "E02", late, host(front))
    assert (one.day, one.ends - one.starts) == (THURSDAY, timedelta(hours=4.5))
    small = When(THURSDAY + timedelta(days=1), time(2), time(3))
    (one,) = plan_sessions(front.place, "E02", small, host(front))
    assert one.day == THURSDAY


@pytest.mark.parametrize(
    ("when", "weeks", "key"),
    [
        (When(THURSDAY, time(16), time(14)), 1, "sessions.too_long"),
        (When(THURSDAY, time(14), time(14)), 1, "sessions.too_long"),
        (AFTERNOON, 0, "sessions.weeks"),
        (AFTERNOON, MOST_WEEKS + 1, "sessions.weeks"),
        (When(date(2027, 3, 28), time(2, 30), time(5)), 1, "sessions.skipped_hour"),
        (When(date(2027, 3, 28), time(1, 30), time(2, 30)), 1, "sessions.skipped_hour"),
        (When(date(2027, 3, 14), time(2, 30), time(5)), 3, "sessions.skipped_hour"),
    ],
)
def test_what_cannot_be_held_is_refused_and_nothing_of_it_planned(
    front: Front, when: When, weeks: int, key: str
) -> None:
    with pytest.raises(BadInput) as caught:
        plan_sessions(front.place, "E02", when, host(front), weeks=weeks)
    assert caught.value.key == key
    assert sessions_between(front.place, *ALWAYS) == []
    assert told(front) == []


def test_of_an_hour_that_comes_twice_the_first_is_meant(front: Front) -> None:
    twice = When(date(2026, 10, 25), time(2, 30), time(4))
    (one,) = plan_sessions(front.place, "E02", twice, host(front))
    assert one.starts == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("activity", ["Z00", "L09", "Z99", "E01"])
def test_only_what_is_offered_as_a_tile_has_sessions(front: Front, activity: str) -> None:
    archive_activity(front.place, "E01", manager(front))
    with pytest.raises(BadInput, match=r"sessions\.activity"):
        plan_sessions(front.place, activity, AFTERNOON, host(front))
    with pytest.raises(BadInput, match=r"activity\.unknown"):
        plan_sessions(front.place, "NOPE", AFTERNOON, host(front))


@pytest.mark.parametrize("name", ["x" * 41, "a\x07b"])
def test_whoever_holds_it_is_called_in_a_few_words(front: Front, name: str) -> None:
    with pytest.raises(BadInput, match=r"sessions\.host"):
        plan_sessions(front.place, "E02", AFTERNOON, host(front), host=name)


def test_two_sessions_of_an_activity_never_overlap_and_of_two_may(front: Front) -> None:
    plan_sessions(front.place, "E02", AFTERNOON, host(front))
    plan_sessions(front.place, "E03", AFTERNOON, host(front))
    plan_sessions(front.place, "E02", When(THURSDAY, time(16), time(18)), host(front))
    with pytest.raises(BadInput) as caught:
        earlier = When(THURSDAY - timedelta(weeks=1), time(15), time(17))
        plan_sessions(front.place, "E02", earlier, host(front), weeks=3)
    assert caught.value.key == "sessions.overlap"
    assert caught.value.facts == {"day": "26/11/2026", "time": "14:00"}
    assert len(sessions_between(front.place, *ALWAYS)) == 3


def test_one_of_a_series_is_moved_and_the_others_stay(front: Front) -> None:
    first, second, third = plan_sessions(front.place, "E02", AFTERNOON, host(front), weeks=3)
    later = When(second.day + timedelta(days=1), time(10), time(12))
    moved = move_session(front.place, second.id, later, host(front), host="Mairie")
    assert (moved.id, moved.series, moved.host) == (second.id, first.series, "Mairie")
    assert sessions_between(front.place, *ALWAYS) == [first, moved, third]
    same = When(second.day + timedelta(days=1), time(11), time(12))
    move_session(front.place, second.id, same, host(front))  # with itself it may overlap
    with pytest.raises(BadInput, match=r"sessions\.overlap"):
        move_session(front.place, second.id, AFTERNOON, host(front))


def test_one_is_cancelled_or_all_that_follow(front: Front) -> None:
    first, second, third, fourth = plan_sessions(
        front.place, "E02", AFTERNOON, host(front), weeks=4
    )
    assert cancel_session(front.place, third.id, host(front)) == 1
    assert cancel_session(front.place, second.id, host(front), following=True) == 2
    assert sessions_between(front.place, *ALWAYS) == [first]
    for deed in (
        lambda: cancel_session(front.place, fourth.id, host(front)),
        lambda: move_session(front.place, fourth.id, AFTERNOON, host(front)),
    ):
        with pytest.raises(BadInput, match=r"sessions\.gone"):
            deed()
    assert [act for act, _, _ in told(front)][:2] == ["session.cancelled"] * 2


def test_an_archived_activity_keeps_the_sessions_that_were_held(front: Front) -> None:
    planned = plan_sessions(front.place, "E02", AFTERNOON, host(front))
    archive_activity(front.place, "E02", manager(front))
    assert sessions_between(front.place, *ALWAYS) == planned


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    st.lists(
        st.tuples(st.integers(0, 6), st.integers(0, 23), st.integers(1, 240), st.integers(1, 3)),
        max_size=8,
    )
)
def test_whatever_is_planned_sessions_of_an_activity_are_apart(
    front: Front, wanted: list[tuple[int, int, int, int]]
) -> None:
    for day, hour, minutes, weeks in wanted:
        begin = datetime.combine(THURSDAY + timedelta(days=day), time(hour))
        when = When(begin.date(), begin.time(), (begin + timedelta(minutes=minutes)).time())
        try:
            plan_sessions(front.place, "E02", when, host(front), weeks=weeks)
        except BadInput as error:
            assert error.key == "sessions.overlap"
    planned = sessions_between(front.place, *ALWAYS)
    for before, after in pairwise(planned):
        assert before.ends <= after.starts
    assert held_sessions([], planned) == []
    for one in planned:
        cancel_session(front.place, one.id, host(front))
