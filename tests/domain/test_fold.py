"""What events tell together: visits, in their order, each with its end."""

import random
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.fold import fold
from kiosk.domain.journal import (
    Arrival,
    Choice,
    Event,
    Exit,
    Fact,
    Staying,
    Tap,
    Unrecognised,
    Voiding,
    decode,
    encode,
)
from kiosk.domain.visit import ExitBy, Role, Visit
from tests.domain.stories import DAY, START, at, event

ARRIVAL = Arrival(DAY)
BY_SCAN = Exit(ExitBy.SCAN)
TAP = Tap(slot=3, slots=8, row=5, latency_ms=1840, last_time=True, language="fr")


def told(*events: Event) -> Visit:
    (visit,) = fold(events)
    return visit


def test_an_arrival_begins_a_visit_without_a_stated_activity() -> None:
    assert told(event("a", 0, ARRIVAL)) == Visit(
        id="a",
        visitor="v",
        day=DAY,
        persons=1,
        activity="Z00",
        role=Role.PARTICIPANT,
        arrived=at(0),
        chosen=at(0),
        last=at(0),
    )
    assert told(event("a", 0, ARRIVAL)).is_open


def test_a_group_s_arrival_says_all_that_is_known_of_it() -> None:
    arrival = Arrival(DAY, 24, "A09", Role.LEADER, group="ecole", adults=3, tap=TAP)
    visit = told(event("a", 0, arrival, visitor=None, suspect=True))
    assert (visit.persons, visit.activity, visit.role) == (24, "A09", Role.LEADER)
    assert (visit.group, visit.adults, visit.suspect) == ("ecole", 3, True)


def test_the_last_choice_stands_and_says_when_it_was_made() -> None:
    visit = told(event("a", 0, ARRIVAL), event("a", 1, Choice("A09")), event("a", 5, Choice("A12")))
    assert (visit.activity, visit.chosen, visit.last) == ("A12", at(5), at(5))
    assert visit.arrived == at(0)


def test_an_exit_ends_the_visit() -> None:
    visit = told(event("a", 0, ARRIVAL), event("a", 90, Exit(ExitBy.DESK)))
    assert (visit.left, visit.left_by, visit.last) == (at(90), ExitBy.DESK, at(90))
    assert not visit.is_open


def test_an_exit_taken_back_never_was_and_the_next_one_counts() -> None:
    back = [event("a", 0, ARRIVAL), event("a", 90, BY_SCAN), event("a", 91, Staying())]
    visit = told(*back)
    assert (visit.left, visit.left_by, visit.last) == (None, None, at(91))
    assert visit.is_open
    assert told(*back, event("a", 200, Exit(ExitBy.DESK))).left == at(200)


def test_staying_ends_all_the_same_with_the_next_arrival() -> None:
    events = [event("a", 0, ARRIVAL), event("a", 9, BY_SCAN), event("b", 60, ARRIVAL)]
    before, after = fold([*events, event("a", 61, Staying())])
    assert (before.left, before.until, after.is_open) == (None, at(60), True)


def test_an_undone_arrival_stays_as_a_row_that_counts_for_nothing() -> None:
    visit = told(event("a", 0, ARRIVAL), event("a", 1, Choice("A09")), event("a", 2, Voiding("x")))
    assert visit.voided
    assert not visit.is_open


def test_an_exit_that_reaches_us_before_its_arrival_is_not_lost() -> None:
    assert fold([event("a", 90, BY_SCAN)]) == ()
    assert told(event("a", 90, BY_SCAN), event("a", 0, ARRIVAL)).left == at(90)


def test_what_is_unknown_changes_nothing_but_when_the_visit_was_last_heard_of() -> None:
    visit = told(event("a", 0, ARRIVAL), event("a", 7, Unrecognised("handover")))
    assert visit.is_open
    assert (visit.activity, visit.chosen, visit.last) == ("Z00", at(0), at(7))


def test_a_second_arrival_of_the_same_visit_adds_nothing() -> None:
    visit = told(event("a", 0, ARRIVAL), event("a", 3, Arrival(DAY, activity="A09")))
    assert (visit.arrived, visit.activity) == (at(0), "Z00")


def test_a_badge_s_next_arrival_bounds_a_visit_that_nobody_ended() -> None:
    before, after = fold([event("a", 0, ARRIVAL), event("b", 60, ARRIVAL)])
    assert (before.left, before.until, before.is_open) == (None, at(60), False)
    assert after.is_open


def test_overlapping_visits_are_cut_at_the_next_arrival() -> None:
    before, after = fold([event("a", 0, ARRIVAL), event("b", 60, ARRIVAL), event("a", 90, BY_SCAN)])
    assert (before.left, before.left_by, before.until) == (at(60), ExitBy.SCAN, None)
    assert after.is_open


def test_an_exit_at_the_instant_of_the_next_arrival_is_a_change_of_activity() -> None:
    events = [event("a", 0, ARRIVAL), event("a", 60, BY_SCAN), event("b", 60, ARRIVAL)]
    before, after = fold(events)
    assert (before.left, before.left_by) == (at(60), ExitBy.CHANGE)
    assert after.is_open
    before, _ = fold([*events, event("b", 61, Voiding("undone"))])
    assert (before.left, before.left_by) == (at(60), ExitBy.SCAN)


def test_only_the_next_arrival_bounds_not_a_later_one() -> None:
    first, second, third = fold(
        [event("c", 120, ARRIVAL), event("a", 0, ARRIVAL), event("b", 60, ARRIVAL)]
    )
    assert (first.until, second.until, third.until) == (at(60), at(120), None)


def test_an_undone_arrival_bounds_nothing() -> None:
    before, after = fold(
        [event("a", 0, ARRIVAL), event("b", 60, ARRIVAL), event("b", 61, Voiding("undone"))]
    )
    assert before.is_open
    assert (after.voided, after.until) == (True, None)


def test_an_undone_visit_is_not_bounded_either() -> None:
    before, after = fold(
        [event("a", 0, ARRIVAL), event("a", 1, Voiding("undone")), event("b", 60, ARRIVAL)]
    )
    assert (before.voided, before.until, before.left) == (True, None, None)
    assert after.is_open


def test_people_without_a_badge_never_bound_each_other() -> None:
    (visit,) = fold([event("a", 0, ARRIVAL, visitor=None)])
    assert visit.is_open
    assert all(
        visit.is_open
        for visit in fold(
            [event("a", 0, ARRIVAL, visitor=None), event("b", 1, ARRIVAL, visitor=None)]
        )
    )


# A clock set back


def test_a_stay_is_never_shorter_than_nothing() -> None:
    late = (event("a", 0, ARRIVAL).hlc) + 1
    visit = told(event("a", 0, ARRIVAL), event("a", -60, BY_SCAN, hlc=late, suspect=True))
    assert (visit.left, visit.last) == (at(0), at(-60))


@pytest.mark.parametrize("suspect", [False, True])
@pytest.mark.parametrize("ids", ["ab", "ba"])
def test_a_second_visit_comes_second_although_the_clock_was_set_back_between(
    ids: str, suspect: bool
) -> None:
    """A step of less than two minutes is not suspect, and turns the order round all the same."""
    start = event("x", 0, ARRIVAL).hlc
    first, second = fold(
        [
            event(ids[0], 0, ARRIVAL),
            event(ids[0], -1.5, BY_SCAN, hlc=start + 1, suspect=suspect),
            event(ids[1], -1, ARRIVAL, hlc=start + 2, suspect=suspect),
        ]
    )
    assert (first.id, second.id) == (ids[0], ids[1])
    assert second.is_open
    assert first.left == at(0)


def test_a_bound_never_lies_before_the_visit_that_it_ends() -> None:
    start = event("x", 0, ARRIVAL).hlc
    first, second = fold([event("a", 0, ARRIVAL), event("b", -60, ARRIVAL, hlc=start + 1)])
    assert first.until == at(0)
    assert second.is_open


# Any day of any badge

steps = st.lists(
    st.tuples(
        st.sampled_from("abcd"),
        st.sampled_from(
            [ARRIVAL, ARRIVAL, Choice("A09"), Choice("A12"), BY_SCAN, Staying(), Voiding("x")]
        ),
        st.integers(-600, 600),
    ),
    max_size=16,
)


def story(drawn: Sequence[tuple[str, Fact, int]]) -> list[Event]:
    """What one device writes: its hybrid clock counts on, its wall clock jumps as it likes."""
    return [
        event(visit, minutes, fact, hlc=1000 + count)
        for count, (visit, fact, minutes) in enumerate(drawn)
    ]


@settings(deadline=None)
@given(steps, st.randoms(use_true_random=False))
def test_the_order_in_which_events_reach_us_does_not_matter(
    drawn: Sequence[tuple[str, Fact, int]], chance: random.Random
) -> None:
    events = story(drawn)
    expected = fold(events)
    chance.shuffle(events)
    assert fold(events) == expected


@settings(deadline=None)
@given(steps)
def test_whatever_happens_nobody_is_twice_in_the_place_and_no_stay_is_negative(
    drawn: Sequence[tuple[str, Fact, int]],
) -> None:
    visits = fold(story(drawn))
    assert {visit.id for visit in visits} == {v for v, fact, _ in drawn if fact is ARRIVAL}
    standing = [visit for visit in visits if not visit.voided]
    assert not any(visit.is_open for visit in standing[:-1])
    for visit in visits:
        assert visit.left is None or visit.left >= visit.arrived
        assert visit.until is None or visit.until >= visit.arrived
        assert visit.left is None or visit.until is None
        assert (visit.left is None) == (visit.left_by is None)
    for before, after in pairwise(standing):
        end = before.left or before.until
        assert end is not None
        if before.until or after.arrived >= before.arrived:
            assert end <= max(before.arrived, after.arrived)


def test_a_clock_set_back_after_an_exit_does_not_undo_the_stay() -> None:
    before, after = fold(
        [
            event("a", 60, ARRIVAL, hlc=1),
            event("a", 90, BY_SCAN, hlc=2),
            event("b", 5, ARRIVAL, hlc=3),
            event("b", 50, BY_SCAN, hlc=4),
        ]
    )
    assert (before.arrived, before.left) == (at(60), at(90))
    assert (after.arrived, after.left) == (at(5), at(50))


@settings(deadline=None)
@given(steps)
def test_a_fold_of_what_was_written_and_read_is_the_same_fold(
    drawn: Sequence[tuple[str, Fact, int]],
) -> None:
    events = story(drawn)
    assert fold([decode(encode(written)) for written in events]) == fold(events)


def test_the_day_is_fixed_at_arrival_however_late_the_exit() -> None:
    visit = told(event("a", 0, ARRIVAL), event("a", 60 * 30, BY_SCAN))
    assert visit.day == DAY == date(2026, 11, 23)
    assert visit.left == START + timedelta(hours=30)
