"""What the desk says afterwards: each fact by itself, undone, and any number of them together."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.corrections import (
    Addition,
    Cancellation,
    Closing,
    Correction,
    DeskFact,
    Reason,
    Undoing,
    can_undo,
    correction,
    merged,
    undone,
)
from kiosk.domain.fold import fold
from kiosk.domain.journal import (
    Arrival,
    Choice,
    Event,
    Exit,
    Fact,
    Staying,
    Voiding,
    decode,
    encode,
)
from kiosk.domain.visit import Added, ExitBy, Role, Visit, overlap
from tests.domain.stories import DAY, at, event

ARRIVAL = Arrival(DAY, activity="A09")
BY_SCAN = Exit(ExitBy.SCAN)
BEFORE = DAY - timedelta(days=1)


def told(*events: Event) -> Visit:
    (visit,) = fold(events)
    return visit


def came(*facts: tuple[float, Fact], arrival: Fact = ARRIVAL, visitor: str | None = "v") -> Visit:
    """A visit from nine o'clock on, with what was said of it at these minutes."""
    first = event("a", 0, arrival, visitor=visitor)
    return told(first, *(event("a", minutes, fact, visitor=visitor) for minutes, fact in facts))


# One correction


def test_each_part_of_a_visit_can_be_corrected_and_all_else_stays() -> None:
    was = came((60, BY_SCAN))
    assert came((60, BY_SCAN), (90, Correction("1", arrived=at(-30), day=DAY))) == replace(
        was, arrived=at(-30)
    )
    wished = Correction("1", left=at(50), left_by=ExitBy.DESK)
    assert came((60, BY_SCAN), (90, wished)) == replace(was, left=at(50), left_by=ExitBy.DESK)
    assert came((60, BY_SCAN), (90, Correction("1", role=Role.LEADER))) == replace(
        was, role=Role.LEADER
    )
    assert came((60, BY_SCAN), (90, Correction("1", activity="A12"))) == replace(
        was, activity="A12", chosen=at(90)
    )


def test_an_exit_that_never_was_is_taken_away_and_the_next_one_counts() -> None:
    assert came((60, BY_SCAN), (90, Correction("1", stays=True))).is_open
    later = came((60, BY_SCAN), (90, Correction("1", stays=True)), (120, BY_SCAN))
    assert (later.left, later.left_by) == (at(120), ExitBy.SCAN)


def test_the_number_of_a_group_is_corrected_and_its_adults_are_never_more() -> None:
    group = Arrival(DAY, 24, "A09", adults=6)
    few = came((5, Correction("1", persons=4)), arrival=group, visitor=None)
    assert (few.persons, few.adults) == (4, 4)
    more = came((5, Correction("1", persons=30)), arrival=group, visitor=None)
    assert (more.persons, more.adults) == (30, 6)


def test_what_the_desk_says_is_not_the_badge_seen_again() -> None:
    """The ten seconds in which a scan is the same gesture count from the door's last event."""
    assert came((1, Choice("A12")), (5, Correction("1", role=Role.TEAM))).last == at(1)


def test_a_time_that_somebody_said_is_not_the_wrong_clock_s() -> None:
    wrong = event("a", 0, ARRIVAL, suspect=True)
    assert told(wrong).suspect
    assert not told(wrong, event("a", 5, Correction("1", arrived=at(-9), day=DAY))).suspect
    assert told(wrong, event("a", 5, Correction("1", role=Role.TEAM))).suspect


def test_an_arrival_moved_over_four_in_the_morning_moves_the_day() -> None:
    """It leaves one unit of the fold, and joins another: it bounds there, and no longer here."""
    moved = Correction("1", arrived=at(-1000), day=BEFORE)
    events = [
        event("x", -1100, Arrival(BEFORE)),
        event("a", 0, ARRIVAL),
        event("b", 30, ARRIVAL),
        event("b", 40, moved),
    ]
    assert [(visit.id, visit.until) for visit in fold(events[:-1])] == [
        ("x", None),
        ("a", at(30)),
        ("b", None),
    ]
    after = {visit.id: visit for visit in fold(events)}
    assert (after["b"].day, after["x"].until, after["a"].until) == (BEFORE, at(-1000), None)


def test_a_link_puts_a_visit_among_those_of_the_badge() -> None:
    events = [
        event("a", 0, ARRIVAL, visitor=None),
        event("b", 60, ARRIVAL),
        event("a", 90, Correction("1", visitor="v"), visitor=None),
    ]
    alone, badge = fold(events[:2])
    assert (alone.is_open, badge.is_open) == (True, True)
    linked, badge = fold(events)
    assert (linked.visitor, linked.until, badge.is_open) == ("v", at(60), True)


def test_a_badge_is_one_person_whatever_two_desks_say() -> None:
    linked = Correction("1", visitor="v")
    both = came((1, linked), (2, Correction("2", persons=5)), visitor=None)
    assert (both.visitor, both.persons) == ("v", 1)


def test_an_exit_before_the_arrival_that_was_said_later_ends_with_it() -> None:
    late = Correction("1", arrived=at(80), day=DAY)
    assert came((60, BY_SCAN), (90, late)).left == at(80)


def test_a_stated_arrival_stands_where_its_time_belongs_whatever_the_hybrid_clock_says() -> None:
    """After a boot in the future the hybrid clock stays ahead: what was moved back lies behind it."""
    ahead = event("x", 0, ARRIVAL).hlc + (200 << 40)
    events = [
        event("a", 200, ARRIVAL, hlc=ahead),
        event("b", 0, ARRIVAL, hlc=ahead + 1),
        event("a", 61, Correction("1", arrived=at(60), day=DAY), hlc=ahead + 2),
    ]
    first, second = fold(events)
    assert (first.id, first.until) == ("b", at(60))
    assert (second.id, second.is_open) == ("a", True)


def test_stated_arrivals_stand_in_their_own_order_among_the_others() -> None:
    def added(visit: str, minutes: float) -> Event:
        fact = Addition(visit, DAY, at(minutes), Added.TEAM, activity="A09")
        return event(visit, 500, fact)

    events = [added("c", 90), event("b", 60, ARRIVAL), added("a", 30), event("d", 120, ARRIVAL)]
    assert [visit.id for visit in fold(events)] == ["a", "b", "c", "d"]


# Additions


def test_a_visit_that_is_added_begins_when_it_began_and_not_when_it_was_entered() -> None:
    fact = Addition("1", BEFORE, at(-1440), Added.PAPER, persons=3, activity="A09", group="ecole")
    visit = told(event("a", 0, fact, visitor=None, suspect=True))
    assert visit == Visit(
        id="a",
        visitor=None,
        day=BEFORE,
        persons=3,
        activity="A09",
        role=Role.PARTICIPANT,
        arrived=at(-1440),
        chosen=at(-1440),
        last=at(-1440),
        group="ecole",
        added=Added.PAPER,
    )
    with_exit = told(event("a", 0, replace(fact, left=at(-1400)), visitor=None))
    assert (with_exit.left, with_exit.left_by) == (at(-1400), ExitBy.DESK)


def test_an_addition_taken_back_stays_as_a_row_that_counts_for_nothing() -> None:
    fact = Addition("1", DAY, at(-60), Added.TEAM, activity="A09")
    back = [event("a", 0, fact), event("a", 1, Undoing("2", "1"))]
    assert told(*back).voided
    assert not told(*back, event("a", 2, Undoing("3", "2"))).voided


# Cancelling and closing


def test_a_cancelled_visit_bounds_nothing_and_says_what_it_became_a_part_of() -> None:
    events = [
        event("a", 0, ARRIVAL),
        event("b", 60, ARRIVAL),
        event("b", 61, Cancellation("1", Reason.MERGED, "a")),
    ]
    kept, part = fold(events)
    assert (kept.is_open, part.voided, part.into) == (True, True, "a")
    assert came((1, Cancellation("1", Reason.TEST))).into is None


def test_closing_ends_what_has_no_end_and_nothing_else() -> None:
    closed = came((600, Closing("1", at(540), ExitBy.CLOSING)))
    assert (closed.left, closed.left_by, closed.known_exit) == (at(540), ExitBy.CLOSING, None)
    left = came((60, BY_SCAN), (600, Closing("1", at(540), ExitBy.DESK)))
    assert (left.left, left.left_by, left.known_exit) == (at(60), ExitBy.SCAN, at(60))


def test_the_next_arrival_bounds_an_exit_that_only_closing_time_stands_for() -> None:
    """Somebody adds the forgotten second visit later: the first ended before it, nobody knows when."""
    second = Addition("2", DAY, at(200), Added.TEAM, activity="A12")
    events = [
        event("a", 0, ARRIVAL),
        event("a", 900, Closing("1", at(540), ExitBy.CLOSING)),
        event("b", 901, second),
    ]
    before, after = fold(events)
    assert (before.left, before.left_by, before.until) == (None, None, at(200))
    assert after.is_open


# Undoing


def test_an_undo_takes_back_one_deed_and_can_be_taken_back() -> None:
    moved = (90.0, Correction("1", arrived=at(-30), day=DAY))
    role = (91.0, Correction("2", role=Role.LEADER))
    was = came((60, BY_SCAN))
    back = came((60, BY_SCAN), moved, role, (92, Undoing("3", "2")))
    assert back == came((60, BY_SCAN), moved)
    assert came((60, BY_SCAN), moved, (92, Undoing("3", "1"))) == was
    again = came((60, BY_SCAN), moved, (92, Undoing("3", "1")), (93, Undoing("4", "3")))
    assert again == came((60, BY_SCAN), moved)


def test_what_happened_at_the_door_since_is_not_taken_back() -> None:
    wished = Correction("1", activity="A12")
    back = came((10, wished), (60, BY_SCAN), (61, Undoing("2", "1")))
    assert (back.activity, back.left) == ("A09", at(60))


def test_the_last_thing_said_is_taken_back_first() -> None:
    first, second = Correction("1", persons=2), Cancellation("2", Reason.ERROR)
    undo, redo = Undoing("3", "2"), Undoing("4", "3")
    assert undone([first, second, undo]) == {"2"}
    assert undone([first, second, undo, redo]) == {"3"}
    story: list[tuple[list[object], set[str]]] = [
        ([], set()),
        ([ARRIVAL, first], {"1"}),
        ([ARRIVAL, first, second], {"2"}),
        ([first, second, BY_SCAN], {"2"}),
        ([first, second, undo], {"1", "3"}),
        ([first, second, undo, redo], {"2", "4"}),
        ([first, second, undo, Undoing("5", "1")], {"5"}),
        ([first, second, undo, Correction("6", persons=3)], {"6"}),
    ]
    for facts, expected in story:
        assert {deed for deed in "1234567" if can_undo(facts, deed)} == expected, facts


# What has to be said


def test_a_correction_says_what_differs_and_nothing_else() -> None:
    was = came((60, BY_SCAN))
    assert correction("1", was, was) == Correction("1")
    assert correction("1", was, was, "b") == Correction("1", merged="b")
    assert correction("1", was, replace(was, left=None, left_by=None)) == Correction(
        "1", stays=True
    )
    wished = replace(
        was,
        arrived=at(-1000),
        day=BEFORE,
        left=at(30),
        left_by=ExitBy.DESK,
        activity="A12",
        role=Role.TEAM,
    )
    said = correction("1", was, wished)
    assert (said.persons, said.visitor, said.stays) == (None, None, False)
    assert came((60, BY_SCAN), (90, said)) == replace(wished, chosen=at(90))
    alone = came(arrival=Arrival(DAY, 3), visitor=None)
    linked = replace(alone, persons=1, visitor="v")
    assert correction("1", alone, linked) == Correction("1", persons=1, visitor="v")


def visit(start: float, end: float | None = None, by: ExitBy | None = None) -> Visit:
    left = None if end is None else at(end)
    one = came(arrival=Arrival(DAY))
    by = by or (None if end is None else ExitBy.SCAN)
    return replace(one, arrived=at(start), left=left, left_by=by)


@pytest.mark.parametrize(
    ("kept", "part", "expected"),
    [
        (visit(0, 60), visit(90, 120), visit(0, 120)),
        (visit(90, 120), visit(0, 60), visit(0, 120)),
        (visit(0, 60), visit(90), visit(0)),
        (visit(0), visit(90, 120, ExitBy.COUNT), visit(0, 120, ExitBy.COUNT)),
        # Noted twice, and the exit for one of the two only.
        (visit(0, 100), visit(1), visit(0, 100)),
        (visit(0, 100), visit(1, 90), visit(0, 100)),
        # Closing time is nobody's exit.
        (visit(0, 600, ExitBy.CLOSING), visit(90, 120), visit(0, 120)),
        (visit(0), visit(90, 600, ExitBy.CLOSING), visit(0)),
        # They went out at the instant of the next arrival, and were not seen since.
        (visit(0, 90, ExitBy.CHANGE), visit(90), visit(0)),
    ],
)
def test_two_visits_that_were_one_reach_from_the_first_arrival_to_the_last_exit(
    kept: Visit, part: Visit, expected: Visit
) -> None:
    assert merged(kept, part) == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (visit(0, 60), visit(60, 90), False),
        (visit(0, 60), visit(59, 90), True),
        (visit(0), visit(60), False),
        (visit(0, 600, ExitBy.CLOSING), visit(60), False),
        (visit(30), visit(0, 60), True),
        (visit(0), visit(0), True),
    ],
)
def test_two_visits_of_a_badge_overlap_where_it_would_be_in_twice(
    first: Visit, second: Visit, expected: bool
) -> None:
    assert overlap(first, second) is overlap(second, first) is expected


# Any day, put right in any way

minutes = st.integers(-600, 600)
deeds = st.sampled_from("123456")
facts = st.one_of(
    st.sampled_from([ARRIVAL, ARRIVAL, Choice("A12"), BY_SCAN, Staying(), Voiding("x")]),
    st.builds(
        Correction,
        deeds,
        arrived=st.none() | minutes.map(at),
        day=st.sampled_from([DAY, BEFORE]),
        left=st.none() | minutes.map(at),
        left_by=st.sampled_from([ExitBy.DESK, ExitBy.CLOSING]),
        stays=st.booleans(),
        persons=st.none() | st.integers(1, 9),
        visitor=st.sampled_from([None, "v", "w"]),
    ),
    st.builds(Cancellation, deeds, st.just(Reason.ERROR), st.sampled_from([None, "a"])),
    st.builds(Closing, deeds, minutes.map(at), st.just(ExitBy.CLOSING)),
    st.builds(Undoing, deeds, deeds),
    st.builds(
        Addition,
        deeds,
        st.sampled_from([DAY, BEFORE]),
        minutes.map(at),
        st.sampled_from(Added),
        st.none() | minutes.map(at),
        st.integers(1, 3),
    ),
)
stories = st.lists(st.tuples(st.sampled_from("abcd"), facts, minutes), max_size=16)


def story(drawn: Sequence[tuple[str, Fact, int]]) -> list[Event]:
    """Two visits of one badge, one of another, one of nobody, as one device writes them."""
    visitors = {"a": "v", "b": "v", "c": "w", "d": None}
    return [
        event(name, when, fact, visitor=visitors[name], hlc=1000 + count)
        for count, (name, fact, when) in enumerate(drawn)
    ]


@settings(deadline=None)
@given(stories, st.randoms(use_true_random=False))
def test_whatever_is_said_in_whatever_order_the_visits_are_such_as_can_be(
    drawn: Sequence[tuple[str, Fact, int]], chance: random.Random
) -> None:
    events = story(drawn)
    visits = fold(events)
    read = [decode(encode(one)) for one in events]
    chance.shuffle(read)
    assert sorted(fold(read), key=lambda v: v.id) == sorted(visits, key=lambda v: v.id)
    units: dict[tuple[str, date], list[Visit]] = {}
    for one in visits:
        assert one.left is None or one.left >= one.arrived
        assert one.until is None or one.until >= one.arrived
        assert one.left is None or one.until is None
        assert one.persons == 1 or one.visitor is None
        assert one.adults is None or one.adults <= one.persons
        assert one.into is None or one.voided
        if not one.voided and one.visitor is not None:
            units.setdefault((one.visitor, one.day), []).append(one)
    for unit in units.values():
        assert not any(one.is_open for one in unit[:-1])
        assert all(before.left or before.until for before, _ in pairwise(unit))


@settings(deadline=None)
@given(stories, facts.filter(lambda fact: isinstance(fact, DeskFact)))
def test_a_deed_and_its_undo_leave_every_visit_as_it_was(
    drawn: Sequence[tuple[str, Fact, int]], fact: Fact
) -> None:
    assert isinstance(fact, DeskFact)
    last = replace(fact, deed="new")
    before = story([("a", ARRIVAL, 0), *drawn])
    done = Event("a", "v", at(700), 5000, "host", last)
    back = Event("a", "v", at(701), 5001, "host", Undoing("undo", "new"))
    assert fold([*before, done, back]) == fold(before)
