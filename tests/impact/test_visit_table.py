"""Shares of visits that were published once, and may or may not be anew."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain, product

import pytest

from kiosk.impact.disclosure import K, Table, protect
from kiosk.impact.visit_shares import Tally, close, share_out
from kiosk.impact.visit_table import VisitTable, may_follow
from tests.impact.build import QUESTIONS
from tests.impact.test_crossing import shares as shares_of

(SITUATION,) = [one for one in QUESTIONS if one.id == "situation"]
CODES = (*SITUATION.codes, "NSP", "NON_DEMANDE")
BADGES = {"SAL": 20, "IND": 30, "RET": 10}
VISITS = {"SAL": 40, "IND": 33, "RET": 12}
ALONE = {"SAL": 8, "IND": 9}
HIDING = {"SAL": 3, "IND": 8, "RET": 40}


def shares(
    badges: Mapping[str, int],
    visits: Mapping[str, int],
    alone: Mapping[str, int],
    weights: Mapping[str, int] | None = None,
) -> tuple[VisitTable, Table]:
    table = protect("situation", {code: badges.get(code, 0) for code in CODES})
    counted = Tally(Counter(visits), Counter(alone), Counter(weights or alone), 200)
    return share_out(SITUATION, table, counted), table


BEFORE = shares(BADGES, VISITS, ALONE)


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(BEFORE, id="nothing changed"),
        pytest.param(shares(BADGES, VISITS, {**ALONE, "RET": 5}), id="five more without a badge"),
        pytest.param(
            shares({**BADGES, "SAL": 25}, {**VISITS, "SAL": 52}, ALONE), id="of five more badges"
        ),
        pytest.param(
            shares(BADGES, VISITS, {**ALONE, "SAL": 13}, {**ALONE, "SAL": 39}),
            id="five more without a badge, who speak for others",
        ),
    ],
)
def test_what_nobody_or_enough_changed_is_published_anew(now: tuple[VisitTable, Table]) -> None:
    assert may_follow(*now, *BEFORE)


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(shares(BADGES, VISITS, {**ALONE, "SAL": 9}), id="one more without a badge"),
        pytest.param(
            shares(BADGES, {**VISITS, "SAL": 41}, ALONE), id="one more of the same badges"
        ),
        pytest.param(
            shares({**BADGES, "SAL": 25}, {**VISITS, "SAL": 52, "IND": 34}, ALONE),
            id="one more of the same badges beside five others",
        ),
        pytest.param(shares(BADGES, VISITS, ALONE, {**ALONE, "SAL": 24}), id="who speak for more"),
        pytest.param((close(BEFORE[0]), BEFORE[1]), id="shown, then nothing"),
    ],
)
def test_what_a_few_visits_changed_is_not(now: tuple[VisitTable, Table]) -> None:
    assert not may_follow(*now, *BEFORE)


def test_shares_that_told_nothing_may_be_told_as_soon_as_enough_came() -> None:
    few = shares(BADGES, VISITS, {"SAL": 3})
    assert few[0].is_closed
    assert may_follow(*few, *few)
    assert not may_follow(*shares(BADGES, VISITS, {"SAL": 6}), *few)
    assert not may_follow(*shares(BADGES, VISITS, {"SAL": 8}), *few), "then the three were SAL too"
    assert may_follow(*shares(BADGES, VISITS, {"SAL": 8, "IND": 8}), *few)


def test_visits_of_hidden_cells_are_told_only_with_others_badges() -> None:
    """One more visit of a badge in one of two hidden cells says that it is in one of them."""
    visits = {"SAL": 5, "IND": 9, "RET": 44}
    before = shares(HIDING, visits, {})
    assert not may_follow(*shares(HIDING, {**visits, "SAL": 6}, {}), *before)
    more = shares({**HIDING, "IND": 13}, {**visits, "IND": 20}, {})
    assert may_follow(*more, *before)


def test_other_groups_are_not_told_beside_those_that_were() -> None:
    table, alone = BEFORE
    other = replace(table, cells=table.cells[:-1], with_badge=table.with_badge[:-1])
    assert not may_follow(other, alone, *BEFORE)


THREE = replace(SITUATION, choices=SITUATION.choices[:3])
MOST = 8


@pytest.mark.parametrize("more", [(0, 1), (5, 6)])
def test_whoever_knows_the_badges_learns_of_no_few_visits_without_one(more: Sequence[int]) -> None:
    """All tables of three answers, and all additions, grouped by what is published of both.

    The attacker knows how many visits each group of badges made, and about how many came without.
    """
    codes = THREE.codes
    badges = dict.fromkeys(codes, 20)
    table = protect("situation", {**badges, "NSP": 0, "NON_DEMANDE": 0})

    def given_out(counts: tuple[int, ...]) -> VisitTable:
        alone = Counter(dict(zip(codes, counts, strict=True)))
        return share_out(THREE, table, Tally(Counter(badges), alone, Counter(alone), 200))

    known: dict[tuple[int, ...], VisitTable] = {}
    groups: defaultdict[object, list[tuple[tuple[int, ...], tuple[int, ...]]]] = defaultdict(list)
    for counts in product(range(MOST), repeat=3):
        first = known.setdefault(counts, given_out(counts))
        for added in chain.from_iterable(shares_of(size, 3) for size in more):
            later = tuple(a + b for a, b in zip(counts, added, strict=True))
            second = known.setdefault(later, given_out(later))
            second = second if may_follow(second, table, first, table) else first
            groups[said(first), said(second)].append((counts, added))
    for alike in groups.values():
        before, added = zip(*alike, strict=True)
        if max(map(max, before)) < MOST - 1:  # else some tables like these are too large
            for column in (*zip(*before, strict=True), *zip(*added, strict=True)):
                assert not {*column} <= set(range(1, K))


def said(table: VisitTable) -> object:
    """All that is published of it."""
    return tuple(cell.count for cell in table.cells), table.whole, table.answered
