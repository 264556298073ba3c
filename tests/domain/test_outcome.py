"""What a scan or a tap means: the whole table, and its edges."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Choice, Exit, Fact, Voiding
from kiosk.domain.outcome import (
    ActivityAwaited,
    ActivityFull,
    AlreadyIn,
    Arrived,
    BadgeState,
    Changed,
    Chosen,
    Failed,
    Foreign,
    Intent,
    Left,
    Moved,
    NotIn,
    Outcome,
    Repeated,
    Revoked,
    Rules,
    Scanned,
    Standing,
    Stayed,
    Unchanged,
    Undone,
    Unknown,
    can_stay,
    can_undo,
    on_choice,
    on_scan,
    within,
)
from kiosk.domain.visit import ExitBy, Visit
from tests.domain.stories import DAY, START, event

TICK = timedelta(milliseconds=1)
TEN_S = timedelta(seconds=10)
TEN_MIN = timedelta(minutes=10)

ASKS = Rules()
DIRECT = Rules(direct_exit=True)
ARRIVALS_ONLY = Rules(arrivals_only=True)
RULES = {
    "asks": ASKS,
    "direct": DIRECT,
    "arrivals": ARRIVALS_ONLY,
    "both": Rules(direct_exit=True, arrivals_only=True),
}


def visit(*facts: Fact) -> Visit:
    """A visit all of whose events happened at the start of the story."""
    (told,) = fold(event("a", 0, fact, hlc=order) for order, fact in enumerate(facts))
    return told


ARRIVAL = Arrival(DAY)
UNSTATED = visit(ARRIVAL)
BUSY = visit(ARRIVAL, Choice("A09"))
LATEST = {
    "none": None,
    "undone": visit(ARRIVAL, Voiding("undone")),
    "left": visit(ARRIVAL, Exit(ExitBy.SCAN)),
    "followed": replace(BUSY, until=START),
    "unstated": UNSTATED,
    "busy": BUSY,
}
# How long ago it all happened: at once, after the span of a repeat, after the span of
# corrections, and before it did (a clock set back: nobody waits for the old time to come again).
SPANS = (
    (timedelta(), TEN_S - TICK),
    (TEN_S, TEN_MIN - TICK),
    (TEN_MIN, timedelta(hours=18)),
    (-TICK, timedelta(days=-2000)),
)
ENTERS, LEAVES = Intent.ENTER, Intent.LEAVE
IN, SETTLED = AlreadyIn(settled=False), AlreadyIn(settled=True)

TABLE: dict[tuple[str, Intent, str], tuple[Scanned, Scanned, Scanned, Scanned]] = {
    **{
        (latest, ENTERS, rules): (Arrived(),) * 4
        for latest, rules in product(["none", "undone"], RULES)
    },
    **{
        (latest, LEAVES, rules): (NotIn(),) * 4
        for latest, rules in product(["none", "undone"], RULES)
    },
    **{
        (latest, ENTERS, rules): (Repeated(), Arrived(), Arrived(), Arrived())
        for latest, rules in product(["left", "followed"], RULES)
    },
    **{
        (latest, LEAVES, rules): (Repeated(), NotIn(), NotIn(), NotIn())
        for latest, rules in product(["left", "followed"], RULES)
    },
    **dict.fromkeys(
        product(["unstated", "busy"], [ENTERS, LEAVES], ["arrivals", "both"]),
        (IN, IN, SETTLED, SETTLED),
    ),
    **{
        (latest, LEAVES, rules): (Left(),) * 4
        for latest, rules in product(["unstated", "busy"], ["asks", "direct"])
    },
    ("unstated", ENTERS, "asks"): (ActivityAwaited(),) * 4,
    ("busy", ENTERS, "asks"): (Repeated(), IN, SETTLED, SETTLED),
    ("unstated", ENTERS, "direct"): (Repeated(), Left(), Left(), Left()),
    ("busy", ENTERS, "direct"): (Repeated(), Left(), Left(), Left()),
}


def test_the_table_is_whole() -> None:
    assert set(TABLE) == set(product(LATEST, Intent, RULES))


@pytest.mark.parametrize(("latest", "intent", "rules"), TABLE)
def test_a_scan_of_a_known_badge_means_what_the_table_says(
    latest: str, intent: Intent, rules: str
) -> None:
    state = BadgeState(Standing.KNOWN, LATEST[latest])
    for span, expected in zip(SPANS, TABLE[latest, intent, rules], strict=True):
        for elapsed in span:
            assert on_scan(state, START + elapsed, intent, RULES[rules]) == expected, elapsed


@pytest.mark.parametrize(
    ("standing", "expected"),
    [
        (Standing.FOREIGN, Foreign()),
        (Standing.UNKNOWN, Unknown()),
        (Standing.REVOKED, Revoked()),
    ],
)
def test_a_badge_that_is_not_good_here_is_told_so_whatever_else_is_known(
    standing: Standing, expected: Scanned
) -> None:
    for latest, intent, rules in product(LATEST.values(), Intent, RULES.values()):
        assert on_scan(BadgeState(standing, latest), START, intent, rules) == expected


def test_ten_seconds_count_from_the_last_event_and_ten_minutes_from_the_arrival() -> None:
    busy = replace(BUSY, last=START + timedelta(minutes=9))
    state = BadgeState(Standing.KNOWN, busy)
    assert on_scan(state, busy.last + TEN_S - TICK, ENTERS, ASKS) == Repeated()
    assert on_scan(state, busy.last + TEN_S, ENTERS, ASKS) == IN
    assert on_scan(state, START + TEN_MIN, ENTERS, ASKS) == SETTLED


instants = st.integers(-(10**9), 10**9).map(lambda ms: START + timedelta(milliseconds=ms))


@given(st.sampled_from(list(LATEST.values())), instants, st.sampled_from([ASKS, ARRIVALS_ONLY]))
def test_without_direct_exit_showing_a_badge_never_ends_a_visit(
    latest: Visit | None, now: object, rules: Rules
) -> None:
    outcome = on_scan(BadgeState(Standing.KNOWN, latest), now, ENTERS, rules)  # type: ignore[arg-type]
    assert outcome != Left()
    if latest is not None and latest.is_open:
        assert outcome != Arrived()


def test_a_new_activity_corrects_for_ten_minutes_and_then_begins_another_visit() -> None:
    assert on_choice(BUSY, "A12", START, ASKS) == Changed()
    assert on_choice(BUSY, "A12", START + TEN_MIN - TICK, ASKS) == Changed()
    assert on_choice(BUSY, "A12", START + TEN_MIN, ASKS) == Moved()


def test_the_ten_minutes_of_a_correction_count_from_the_last_time_an_activity_was_said() -> None:
    chosen = replace(BUSY, chosen=START + timedelta(hours=1))
    assert on_choice(chosen, "A12", START + timedelta(hours=1, minutes=9), ASKS) == Changed()


def test_saying_the_activity_for_the_first_time_never_begins_another_visit() -> None:
    for span in SPANS:
        for elapsed in span:
            assert on_choice(UNSTATED, "A09", START + elapsed, ASKS) == Changed()


def test_the_activity_already_noted_changes_nothing_however_late() -> None:
    for span in SPANS:
        for elapsed in span:
            assert on_choice(BUSY, "A09", START + elapsed, ASKS) == Unchanged()


def test_an_arrival_can_be_undone_for_ten_minutes_while_it_lasts() -> None:
    assert can_undo(BUSY, START, ASKS)
    assert can_undo(BUSY, START + TEN_MIN - TICK, ASKS)
    assert not can_undo(BUSY, START + TEN_MIN, ASKS)
    for state in ("undone", "left", "followed"):
        ended = LATEST[state]
        assert ended is not None
        assert not can_undo(ended, START, ASKS)


@pytest.mark.parametrize("by", ExitBy)
def test_an_exit_noted_at_the_door_can_be_taken_back_for_ten_minutes(by: ExitBy) -> None:
    left = visit(ARRIVAL, Exit(by))
    at_the_door = by in (ExitBy.SCAN, ExitBy.COUNT)
    assert can_stay(left, START, ASKS) is at_the_door
    assert can_stay(left, START + TEN_MIN - TICK, ASKS) is at_the_door
    assert not can_stay(left, START + TEN_MIN, ASKS)


def test_nothing_but_an_exit_can_be_taken_back_as_one() -> None:
    assert not can_stay(visit(ARRIVAL, Exit(ExitBy.SCAN), Voiding("desk")), START, ASKS)
    for state in ("undone", "followed", "unstated", "busy"):
        other = LATEST[state]
        assert other is not None
        assert not can_stay(other, START, ASKS)


def test_the_spans_are_the_place_s_to_choose() -> None:
    slow = Rules(repeat=timedelta(minutes=1), correction=timedelta(hours=1))
    state = BadgeState(Standing.KNOWN, BUSY)
    assert on_scan(state, START + timedelta(seconds=59), ENTERS, slow) == Repeated()
    assert on_scan(state, START + timedelta(minutes=59), ENTERS, slow) == IN
    assert on_choice(BUSY, "A12", START + timedelta(minutes=59), slow) == Changed()
    assert can_undo(BUSY, START + timedelta(minutes=59), slow)


def test_a_span_is_half_open_and_knows_nothing_of_a_time_before_it() -> None:
    assert within(START, START, TICK)
    assert not within(START, START + TICK, TICK)
    assert not within(START, START - TICK, TICK)


def test_the_set_of_outcomes_is_closed() -> None:
    assert set(get_args(Outcome)) == {
        *get_args(Scanned),
        *get_args(Chosen),
        *(ActivityFull, Undone, Stayed, Failed),
    }
