"""A year's table beside its quarters', and a quarter's beside those before it."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import permutations, product

import pytest

from kiosk.impact.crossing import Seen, in_turn, opens, unsaid
from kiosk.impact.disclosure import K, Table, protect, veil, withhold
from tests.impact.build import QUESTIONS

BY_ID = {question.id: question for question in QUESTIONS}
Came = Mapping[tuple[int, ...], Mapping[str, int]]
"""By the quarters in which they were seen, how many gave each answer."""
World = Mapping[tuple[int, ...], tuple[int, ...]]
"""By the tables that count them, how many gave the first answer, the second, and so on."""


def table(question: str, counts: Mapping[str, int]) -> Table:
    codes = (*BY_ID[question].codes, "NSP", "NON_DEMANDE")
    return protect(question, dict.fromkeys(codes, 0) | counts)


def told(question: str, came: Came, year: bool = True) -> tuple[list[Table], Seen]:
    """The tables of as many quarters as there are, then of the year; and who was seen when."""
    last = max(quarter for quarters in came for quarter in quarters)
    tallies = [Counter[str]() for _ in range(last + 1 + year)]
    seen: Counter[frozenset[int]] = Counter()
    for quarters, answers in came.items():
        places = {*quarters, last + 1} if year else {*quarters}
        seen[frozenset(places)] += sum(answers.values())
        for place in places:
            tallies[place].update(answers)
    return [table(question, tally) for tally in tallies], seen


def closed(question: str, came: Came, year: bool = True) -> list[bool]:
    """Of each quarter, and of the year, whether it is given out closed."""
    return [one.is_withheld for one in in_turn(*told(question, came, year))]


def test_a_year_of_quarters_that_hide_nothing_opens_nothing() -> None:
    came = {(quarter,): {"SAL": 20, "IND": 30} for quarter in range(4)}
    assert closed("situation", came) == [False] * 5


def test_a_year_that_is_one_quarter_says_no_more_than_it() -> None:
    assert closed("situation", {(0,): {"SAL": 3, "IND": 8, "ETU": 40}}) == [False, False]


def test_a_year_is_told_beside_a_quarter_that_hides_where_it_opens_nothing() -> None:
    """Many came in two quarters, and nobody knows how many of SAL and how many of IND did."""
    often = {"SAL": 20, "IND": 20, "ETU": 20}
    few = {"SAL": 1, "IND": 4, "ETU": 10}
    came = {(0,): few, (0, 1): {**few, "SAL": 2}, (1,): often, (1, 2): often, (2, 3): often}
    tables, _ = told("situation", came)
    assert tables[0].has_hidden
    assert closed("situation", came) == [False] * 5


def shown(one: Table) -> dict[str, int | None]:
    return {cell.code: cell.count for cell in one.cells if cell.count != 0}


def test_a_year_hides_what_a_quarter_hides_where_it_would_open_it() -> None:
    """T1 hides 3 and 8; nobody else came but in T2, and the year would show that IND had 8 + 5."""
    came = {(0,): {"SAL": 3, "IND": 8, "ETU": 40}, (1,): {"SAL": 9, "IND": 5}}
    first, second, year = in_turn(*told("situation", came))
    assert shown(first) == {"SAL": None, "IND": None, "ETU": 40}
    assert shown(second) == {"SAL": 9, "IND": 5}
    assert shown(year) == {"SAL": None, "IND": None, "ETU": 40}


def test_a_year_groups_what_a_quarter_groups_where_it_would_open_it() -> None:
    """T1 groups 2 and 30; the year would show 30 of the elder, who were only there in T1."""
    came = {(0,): {"A00_11": 2, "A12_17": 30, "A25_39": 40}, (1,): {"A00_11": 6, "A40_59": 5}}
    *_, year = in_turn(*told("tranche_age", came))
    assert shown(year) == {"A00_11+A12_17": 38, "A25_39": 40, "A40_59": 5}


def test_hidden_cells_of_several_tables_are_added_up() -> None:
    """Each cell alone may be anything; together the hidden ones say that ETU is 3 in T2."""
    tables = [
        table("situation", {"SAL": 6, "IND": 5, "ETU": 12, "NSP": 17}),
        table("situation", {"SAL": 12, "IND": 4, "DEM": 4, "ETU": 3, "NSP": 20}),
        table("situation", {"SAL": 16, "IND": 9, "DEM": 4, "ETU": 15, "NSP": 34}),
    ]
    seen = {frozenset({0, 2}): 35, frozenset({1, 2}): 38, frozenset({0, 1, 2}): 5}
    assert tables[1].has_hidden
    assert opens(tables, seen)


def test_a_quarter_is_closed_when_all_came_again_and_were_shown_before() -> None:
    """Fifteen members in T1; the same and three more in T2, so that SAL can't be but three."""
    came = {(0, 1): {"DEM": 8, "ETU": 7}, (1,): {"SAL": 3}}
    assert closed("situation", came, year=False) == [False, True]


def test_a_few_who_came_in_are_not_told_by_a_quarter_that_hides_nothing() -> None:
    """Fifteen members in T1; the same and three women more in T2: 9 less 6 are theirs."""
    members = {"F": 6, "H": 9}
    assert closed("genre", {(0, 1): members, (1,): {"F": 3}}, year=False) == [False, True]
    assert closed("genre", {(0, 1): members, (1,): {"F": 6, "H": 5}}, year=False) == [False] * 2


def test_a_few_who_came_no_more_are_not_told_either() -> None:
    members = {"F": 12, "H": 9}
    assert closed("genre", {(0, 1): members, (0,): {"F": 3}}, year=False) == [False, True]


def test_a_few_who_came_in_among_others_who_left_are_not_told() -> None:
    """Three men came in, and who left may have been women; but so many that nobody can say."""
    came = {(0, 1): {"F": 12, "H": 9}, (0,): {"F": 8, "H": 8}, (1,): {"H": 3}}
    assert closed("genre", came, year=False) == [False, False]


def test_what_a_closed_quarter_would_have_said_does_not_close_the_next() -> None:
    came = {(0, 1, 2): {"DEM": 8, "ETU": 7}, (1,): {"SAL": 3}, (2,): {"SAL": 20}}
    assert closed("situation", came, year=False) == [False, True, False]


def test_a_reader_of_the_rule_knows_that_one_of_two_hidden_cells_is_small() -> None:
    """The women were shown in T1, and most came again: it is the men of T2 who are few."""
    came = {(0,): {"F": 1, "NSP": 9}, (0, 1): {"F": 8, "NSP": 6}, (1,): {"F": 20, "H": 2}}
    assert closed("genre", came, year=False) == [False, True]


def test_somebody_who_answered_later_does_not_close_the_year() -> None:
    """T1 had not asked twenty people who answered in T2: answers that never change deny that."""
    asked = {"SAL": 20, "IND": 20, "ETU": 20}
    first = table("situation", {**asked, "NON_DEMANDE": 20})
    later = table("situation", {**asked, "RET": 20})
    seen = {frozenset({0, 1, 2}): 80}
    assert not any(one.is_withheld for one in in_turn([first, later, later], seen))
    small = table("situation", {**asked, "RET": 18, "DEM": 2})
    assert not opens([first, small, small], seen)


def test_an_answer_that_was_changed_closes_what_nothing_else_can_explain() -> None:
    """All came in both quarters; somebody was SAL, then RET. No guess is made at who it was."""
    first = table("situation", {"SAL": 20, "IND": 30, "RET": 12, "AUT": 3})
    second = table("situation", {"SAL": 19, "IND": 30, "RET": 13, "AUT": 3})
    assert opens([first, second], {frozenset({0, 1}): 65})


def test_a_few_who_did_not_answer_are_not_found_out_either() -> None:
    """The year shows 7 and 5 apart; beside a T2 without any, T1's 7 would be all of theirs."""
    came = {
        (0,): {"F": 20, "H": 20, "NSP": 7, "NON_DEMANDE": 2},
        (1,): {"F": 20, "H": 20, "NON_DEMANDE": 5},
    }
    assert closed("genre", came) == [False, False, True]


def test_a_few_other_that_were_moved_are_told_by_their_own_table_alone() -> None:
    came = {(0,): {"F": 20, "H": 30, "A": 2, "NSP": 8}, (1,): {"F": 20, "H": 25, "A": 0, "NSP": 8}}
    assert closed("genre", came) == [False] * 3


def test_a_table_in_which_all_gave_one_answer_is_given_out_closed() -> None:
    assert closed("genre", {(0,): {"F": 40}}, year=False) == [True]
    assert closed("genre", {(0,): {"F": 40, "NSP": 5}}, year=False) == [False]
    assert closed("tranche_age", {(0,): {"A18_24": 30, "A25_39": 2}}, year=False) == [True]


def test_hidden_ages_and_a_few_who_did_not_answer_are_held_against_each_other() -> None:
    """The children of T1 are all of the year's, and can't be more than what the others leave."""
    first = {"A00_11": 1, "A25_39": 9, "A40_59": 20, "NSP": 3}
    came = {(0,): first, (1,): {"A25_39": 20, "A40_59": 20, "NSP": 9}}
    assert closed("tranche_age", came) == [False, False, True]
    more = {**first, "NSP": 9}
    assert closed("tranche_age", {(0,): more, (0, 1): more, (1,): more}) == [False] * 3


def test_a_cell_is_never_hidden_alone_for_the_sake_of_another_quarter() -> None:
    """All five of T2 gave one answer; hiding it as T1 does would leave it to be subtracted."""
    came = {(0,): {"F": 9, "NSP": 1}, (1,): {"F": 5}}
    assert closed("genre", came, year=False) == [False, True]


def test_a_child_and_two_who_did_not_answer_are_too_few_for_a_year() -> None:
    came = {(0,): {"A25_39": 20}, (0, 1): {"A12_17": 1}, (1,): {"NSP": 2}}
    assert closed("tranche_age", came) == [False, True, True]


def test_half_a_person_proves_nothing() -> None:
    """Between three quarters, each with badges in common, sums can hold with halves of people."""
    came = {
        (0, 1): {"NSP": 7, "H": 4},
        (1, 2): {"NSP": 9},
        (0, 2): {"A": 8, "F": 7, "H": 4},
    }
    assert closed("genre", came) == [False, True, False, False]


def test_what_was_told_is_given_out_as_it_was_and_held_against_what_follows() -> None:
    """The members whom T1 shows give away three of T2; not if T1 was told without a word."""
    tables, seen = told("situation", {(0, 1): {"DEM": 8, "ETU": 7}, (1,): {"SAL": 3}}, year=False)
    assert [one.is_withheld for one in in_turn(tables, seen)] == [False, True]
    nothing = withhold(tables[0])
    assert in_turn(tables, seen, {0: nothing}) == [nothing, tables[1]]
    assert in_turn(tables, seen, {1: tables[1]}) == [nothing, tables[1]], "T2 was told before T1"


def test_a_table_of_other_badges_than_those_that_are_known_closes_what_follows() -> None:
    """Somebody came into T1 after it was told: nothing explains its cells, and nothing is sure.

    The year, T1 and T2 together, once was given out for that, as if all had been known before.
    """
    few = table("situation", {"SAL": 3, "IND": 9, "ETU": 20})
    year = table("situation", {"SAL": 4, "IND": 9, "ETU": 40})
    seen = {frozenset({0, 2}): 33, frozenset({1, 2}): 20}
    second = table("situation", {"ETU": 20, "NSP": 0})
    assert opens([few, second, year], seen)
    assert in_turn([few, second, year], seen, {0: few, 1: second})[2].is_withheld


def test_whoever_came_in_since_is_not_told_by_what_follows() -> None:
    """T1 told of fifty; then one more came in, and nobody came again: the year would show whom."""
    told_before = table("situation", {"SAL": 20, "IND": 30})
    one = unsaid(BY_ID["situation"].codes, "situation", 1)
    year = table("situation", {"SAL": 21, "IND": 30})
    places = {0: told_before, 1: one}
    seen = {frozenset({0, 2}): 50, frozenset({1, 2}): 1}
    assert in_turn([told_before, one, year], seen, places)[2].is_withheld
    many = {frozenset({0, 2}): 50, frozenset({1, 2}): 1, frozenset({2}): 60}
    later = table("situation", {"SAL": 51, "IND": 60})
    assert in_turn([told_before, one, later], many, places)[2] == later


def test_a_table_of_which_all_would_be_hidden_is_closed() -> None:
    few = table("genre", {"F": 3, "H": 9, "NSP": 6})
    many = table("genre", {"F": 30, "H": 40, "A": 2, "NSP": 1})
    assert veil(many, few).is_withheld
    assert veil(table("genre", {"F": 30, "H": 40, "NSP": 8}), few).respondents == 70


def test_a_group_of_five_is_told_by_its_own_table_alone() -> None:
    """Had one of the two ages been 5 and the other 0, they would not have been put together."""
    came = {(0,): {"A00_11": 2, "A12_17": 3, "A25_39": 20}, (1,): {"A25_39": 9, "A40_59": 6}}
    assert closed("tranche_age", came) == [False] * 3


def test_nobody_is_nothing_to_hide() -> None:
    (empty,) = in_turn([table("genre", {})], {})
    assert not empty.has_hidden


def shares(badges: int, parts: int) -> list[tuple[int, ...]]:
    return [one for one in product(range(badges + 1), repeat=parts) if sum(one) == badges]


def counted(world: World, inside: int, outside: int = -1) -> tuple[int, ...]:
    """How many gave each answer of those in one table, or of those who are not in another."""
    there = [own for places, own in world.items() if inside in places and outside not in places]
    return tuple(map(sum, zip(*there, strict=True)))


@pytest.mark.parametrize(
    ("patterns", "tables", "least"),
    [
        ({(0,): 4, (1,): 3, (0, 1): 8}, 2, 15),
        ({(0,): 6, (0, 1): 10}, 2, 50),
        ({(0,): 5, (1,): 5, (0, 1): 5}, 2, 30),
        ({(0, 2): 3, (1, 2): 2, (0, 1, 2): 9}, 3, 4),
        ({(0, 2): 3, (0, 1, 2): 10}, 3, 10),
        ({(0, 2): 10, (1, 2): 10}, 3, 90),
    ],
)
def test_whoever_knows_who_came_when_and_all_the_rules_learns_no_small_answer(
    patterns: Mapping[tuple[int, ...], int], tables: int, least: int
) -> None:
    """All answers that these badges may have given, grouped by what is published of them.

    Where the tables could be given out as they were, a hidden answer is not small in all worlds of
    which the same is published; nor is one of a few who are in one table and not in another.
    least: so many ways to be given out as they were there are. (Three answers; the others are
    shown to be 0.)
    """
    codes = ("SAL", "IND", "DEM")
    seen = {frozenset(places): badges for places, badges in patterns.items()}
    sizes = {places: (badges,) for places, badges in patterns.items()}
    few = [pair for pair in permutations(range(tables), 2) if 0 < sum(counted(sizes, *pair)) < K]
    parts = [*((place,) for place in range(tables)), *few]
    alone: dict[tuple[int, ...], Table] = {}
    published: dict[tuple[object, ...], tuple[Table, ...]] = {}
    doubtful: defaultdict[tuple[Table, ...], set[tuple[object, int]]] = defaultdict(set)
    plain: set[tuple[Table, ...]] = set()
    for answers in product(*(shares(badges, len(codes)) for badges in patterns.values())):
        world = dict(zip(patterns, answers, strict=True))
        made = []
        for place in range(tables):
            own = counted(world, place)
            if own not in alone:
                alone[own] = table("situation", dict(zip(codes, own, strict=True)))
            made.append(alone[own])
        drawn = tuple(one.cells for one in made)
        if drawn not in published:
            published[drawn] = tuple(in_turn(made, seen))
        given = published[drawn]
        if given == tuple(made) and not any(one.is_withheld for one in given):
            plain.add(given)
        doubtful[given].update(
            (part, number)
            for part in parts
            for number, count in enumerate(counted(world, *part))
            if not 0 < count < K
        )
    assert len(plain) >= least
    assert all(len(doubtful[given]) == len(parts) * len(codes) for given in plain)
