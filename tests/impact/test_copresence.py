"""Who was there at the same time for the same thing, against hand examples and brute force."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.visit import ExitBy, Visit
from kiosk.impact.copresence import (
    ELDER,
    YOUNG,
    Movements,
    by_generation,
    expected_mixing,
    groups_present,
    mixing,
    movements,
    observed_mixing,
    time_beside,
)
from kiosk.impact.disclosure import protect
from kiosk.impact.exact import MINUTE
from kiosk.impact.presence import presences
from tests.impact.build import QUARTER, calendar, counted, visit

FOUR = [
    visit("14:00", "16:00", "j1"),
    visit("14:00", "15:00", "j2"),
    visit("15:00", "17:00", "s1"),
    visit("16:00", "17:00", "s2"),
]
"""The worked example: four people at one activity."""
GROUPS = {"j1": "J", "j2": "J", "s1": "S", "s2": "S"}


def moving(*visits: Visit) -> Movements:
    return movements(presences(counted(*visits), QUARTER, calendar()))


def test_the_worked_example_of_mixing() -> None:
    """60 of 180 shared minutes are mixed, chance would mix two thirds: half of that."""
    seen = moving(*FOUR)
    assert observed_mixing(seen, GROUPS) == Fraction(1, 3)
    assert expected_mixing(groups_present(seen, GROUPS)) == Fraction(2, 3)
    assert mixing(seen, GROUPS) == Fraction(1, 2)


def test_the_worked_example_between_generations() -> None:
    """S has 180 minutes, 60 of them with J; J has 180 too, and the same 60."""
    seen = moving(*FOUR)
    assert time_beside(seen, GROUPS, "S", "J") == Fraction(60, 180)
    assert time_beside(seen, GROUPS, "J", "S") == Fraction(60, 180)


def test_two_of_the_six_ways_to_deal_out_the_answers_mix_as_little() -> None:
    seen = moving(*FOUR)
    dealt = {frozenset(zip(GROUPS, order, strict=True)) for order in permutations("JJSS")}
    shares = [observed_mixing(seen, dict(one)) for one in dealt]
    assert len(shares) == 6
    assert sum(share is not None and share <= Fraction(1, 3) for share in shares) == 2


def test_time_beside_counts_minutes_and_not_how_many_others_there_are() -> None:
    seen = moving(
        visit("10:00", "12:00", "s1"),
        visit("10:00", "11:00", "j1"),
        visit("10:30", "11:00", "j2"),
    )
    assert time_beside(seen, GROUPS, "S", "J") == Fraction(1, 2)
    assert time_beside(seen, GROUPS, "J", "S") == 1
    assert time_beside(moving(), GROUPS, "J", "S") is None


@pytest.mark.parametrize(
    "other",
    [
        visit("10:00", "12:00", "s1", activity="T05"),
        visit("11:00", "12:00", "s1"),
        visit("10:00", None, "s1"),
        visit("10:00", "12:00", "s1", left_by=ExitBy.CLOSING),
        visit("10:00", "12:00", "s1", left_by=ExitBy.COUNT),
        visit("10:00", "12:00"),
        visit("10:00", "12:00", "nsp"),
        visit("10:00", "12:00", "s1", day="2026-07-15"),
    ],
    ids=["activity", "later", "no exit", "closing", "counted out", "badgeless", "silent", "day"],
)
def test_nothing_is_shared(other: Visit) -> None:
    seen = moving(visit("10:00", "11:00", "j1"), other)
    assert observed_mixing(seen, GROUPS) is None
    assert mixing(seen, GROUPS) is None


def test_who_did_not_say_what_they_came_for_did_nothing_together() -> None:
    one, other = (visit("10:00", "11:00", who, activity="Z00") for who in ("j1", "s1"))
    assert moving(one, other) == []


def test_people_of_one_group_cannot_mix() -> None:
    seen = moving(visit("10:00", "11:00", "j1"), visit("10:00", "11:00", "j2"))
    assert observed_mixing(seen, GROUPS) == 0
    assert mixing(seen, GROUPS) is None


def test_less_than_two_persons_have_no_chance_to_meet() -> None:
    assert expected_mixing({}) is None
    assert expected_mixing({"J": 1}) is None


def test_nobody_meets_themselves() -> None:
    """Overlapping intervals of one person; the door never makes them."""
    twice = presences(
        [*counted(visit("10:00", "12:00", "j1")), *counted(visit("11:00", "13:00", "j1"))],
        QUARTER,
        calendar(),
    )
    (moves,) = movements(twice)
    assert [change for _, change, _ in moves] == [1, -1]
    assert moves[1][0] - moves[0][0] == 180 * MINUTE


def test_minutes_are_those_of_the_period() -> None:
    """Both are in until six, the last two hours of which are another quarter's."""
    seen = moving(
        visit("2026-09-30T22:00", "2026-10-01T06:00", "s1"),
        visit("2026-10-01T02:00", "2026-10-01T06:00", "j1"),
    )
    assert time_beside(seen, GROUPS, "S", "J") == Fraction(2, 6)


AGES = ("A00_11", "A12_17", "A18_24", "A25_39", "A40_59", "A60_69", "A70_P")


def generations(*counts: int) -> dict[str, str]:
    """By published cell, taken for a visitor of that cell."""
    silent = {"NSP": 0, "NON_DEMANDE": 0}
    table = protect("tranche_age", dict(zip(AGES, counts, strict=True)) | silent)
    return by_generation(table, {cell.code: cell.code for cell in table.answers})


def test_generations_are_made_of_published_ages() -> None:
    alone = dict.fromkeys(AGES[:3], YOUNG) | dict.fromkeys(AGES[5:], ELDER)
    assert generations(9, 9, 9, 9, 9, 9, 9) == alone
    assert generations(3, 9, 9, 9, 9, 9, 9) == {
        "A00_11+A12_17": YOUNG,
        "A18_24": YOUNG,
        "A60_69+A70_P": ELDER,
    }


def test_generations_finer_than_the_published_ages_are_not_looked_at() -> None:
    assert generations(9, 9, 3, 9, 9, 9, 9) == {}


Plan = Sequence[tuple[int, int, str, str]]
"""Arrival and departure in minutes after eight, who, and for which of two activities."""

people = [f"p{n}" for n in range(6)]
plans: st.SearchStrategy[Plan] = st.lists(
    st.tuples(
        st.integers(0, 90),
        st.integers(0, 90),
        st.sampled_from(people),
        st.sampled_from(["A09", "T05"]),
    ).filter(lambda drawn: drawn[0] < drawn[1]),
    max_size=10,
)
labels = st.fixed_dictionaries({}, optional={who: st.sampled_from("FHA") for who in people})


def stamp(minutes: int) -> str:
    return f"{8 + minutes // 60:02}:{minutes % 60:02}"


def schedule(plan: Plan) -> Movements:
    """Each line counted alone, so that nothing but the merging of overlaps is at work."""
    stays = [
        stay
        for begin, end, who, activity in plan
        for stay in counted(visit(stamp(begin), stamp(end), who, activity=activity))
    ]
    return movements(presences(stays, QUARTER, calendar()))


def minute_by_minute(plan: Plan) -> list[set[str]]:
    """Who is there in each minute, for each activity."""
    return [
        {who for begin, end, who, done in plan if done == activity and begin <= minute < end}
        for minute in range(90)
        for activity in ("A09", "T05")
    ]


@given(plans, labels)
def test_mixing_is_what_is_counted_minute_by_minute(plan: Plan, groups: dict[str, str]) -> None:
    pairs = [
        groups[one] != groups[other]
        for present in minute_by_minute(plan)
        for one, other in combinations(present & groups.keys(), 2)
    ]
    expected = Fraction(sum(pairs), len(pairs)) if pairs else None
    assert observed_mixing(schedule(plan), groups) == expected


@given(plans, labels)
def test_time_beside_is_what_is_counted_minute_by_minute(
    plan: Plan, groups: dict[str, str]
) -> None:
    minutes = [
        any(groups.get(other) == "H" for other in present)
        for present in minute_by_minute(plan)
        for one in present
        if groups.get(one) == "F"
    ]
    expected = Fraction(sum(minutes), len(minutes)) if minutes else None
    assert time_beside(schedule(plan), groups, "F", "H") == expected


@settings(max_examples=30)
@given(plans, st.lists(st.sampled_from("FHA"), min_size=6, max_size=6))
def test_chance_is_the_exact_mean_over_all_ways_to_deal_out_the_answers(
    plan: Plan, answers: list[str]
) -> None:
    groups = dict(zip(people, answers, strict=True))
    seen = schedule([(20, 40, "p0", "A09"), (30, 50, "p1", "A09"), *plan])
    present = sorted({who for moves in seen for _, _, who in moves})
    shares = [
        observed_mixing(seen, dict(zip(present, dealt, strict=True)))
        for dealt in permutations([groups[who] for who in present])
    ]
    mean = sum((share for share in shares if share is not None), Fraction(0)) / len(shares)
    assert expected_mixing(groups_present(seen, groups)) == mean


@given(plans, labels)
def test_shares_of_time_and_mixing_keep_within_their_bounds(
    plan: Plan, groups: dict[str, str]
) -> None:
    seen = schedule(plan)
    for share in (observed_mixing(seen, groups), time_beside(seen, groups, "F", "H")):
        assert share is None or 0 <= share <= 1
    index = mixing(seen, groups)
    assert index is None or 0 <= index <= Fraction(groups_present(seen, groups).total(), 2)


@given(plans, labels, st.randoms(use_true_random=False))
def test_neither_the_order_of_visits_nor_the_names_of_people_and_groups_matter(
    plan: Plan, groups: dict[str, str], shuffler: object
) -> None:
    shuffled, renamed = list(plan), list(people)
    shuffler.shuffle(shuffled)  # type: ignore[attr-defined]
    shuffler.shuffle(renamed)  # type: ignore[attr-defined]
    names = dict(zip(people, renamed, strict=True))
    turned = {"F": "H", "H": "A", "A": "F"}
    seen = schedule(plan)
    other = schedule([(begin, end, names[who], done) for begin, end, who, done in shuffled])
    same = {names[who]: turned[group] for who, group in groups.items()}
    assert mixing(seen, groups) == mixing(other, same)
    assert time_beside(seen, groups, "F", "H") == time_beside(other, same, "H", "A")
    assert groups_present(seen, groups) == Counter(
        {group: groups_present(other, same)[turned[group]] for group in turned}
    )
