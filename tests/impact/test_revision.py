"""A version after a correction, beside the one before."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from random import Random

import pytest

from kiosk.impact.disclosure import K, Table, protect, withhold
from kiosk.impact.revision import revise
from tests.impact.attacker import Attack
from tests.impact.published_files import CODES, Publication
from tests.impact.random_places import YEAR, Person, place, publication, tallied, whole
from tests.impact.test_crossing import shares, table

PERIOD = YEAR.quarters[0]


def situation(**counts: int) -> Table:
    return table("situation", counts)


BEFORE = situation(SAL=20, IND=30, DEM=12)
HIDING = situation(SAL=20, IND=3, DEM=8)
FEW = situation(SAL=3, IND=2)
ONE = situation(NSP=1)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(BEFORE, BEFORE, id="nothing changed"),
        pytest.param(BEFORE, situation(SAL=25, IND=30, DEM=7), id="five more, five fewer"),
        pytest.param(BEFORE, situation(SAL=20, IND=30, DEM=12, RET=5), id="five where nobody was"),
        pytest.param(HIDING, situation(SAL=26, IND=3, DEM=8), id="the hidden are as many"),
        pytest.param(HIDING, situation(SAL=20, IND=3, DEM=13), id="five more of the hidden"),
        pytest.param(HIDING, situation(SAL=20, IND=16, DEM=17), id="shown, and far more"),
        pytest.param(FEW, situation(SAL=10, IND=10), id="many who were missing"),
    ],
)
def test_what_changed_by_nobody_or_by_enough_is_published_anew(before: Table, after: Table) -> None:
    assert revise(after, before) is after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(BEFORE, situation(SAL=21, IND=30, DEM=12), id="one more"),
        pytest.param(BEFORE, situation(SAL=25, IND=30, DEM=8), id="four fewer beside five more"),
        pytest.param(BEFORE, situation(SAL=20, IND=30, DEM=3), id="shown, then hidden"),
        pytest.param(HIDING, situation(SAL=20, IND=5, DEM=8), id="hidden, then shown"),
        pytest.param(HIDING, situation(SAL=20, IND=3, DEM=9), id="one more of the hidden"),
        pytest.param(HIDING, situation(SAL=20, IND=16, DEM=15), id="shown, perhaps four more"),
        pytest.param(FEW, situation(SAL=5, IND=12), id="from nothing to little more"),
        pytest.param(FEW, situation(SAL=3, IND=12), id="from nothing to something hidden"),
        pytest.param(BEFORE, withhold(BEFORE), id="to nothing"),
        pytest.param(ONE, situation(NSP=7), id="from one of whom nothing was told to all silent"),
        pytest.param(
            table("genre", {"F": 20, "H": 20, "A": 3, "NSP": 9}),
            table("genre", {"F": 20, "H": 20, "A": 8, "NSP": 9}),
            id="no longer moved",
        ),
    ],
)
def test_what_a_few_changed_stays_what_it_was(before: Table, after: Table) -> None:
    assert revise(after, before) is before


def test_a_third_version_is_held_against_the_first_too() -> None:
    second = situation(SAL=26, IND=30, DEM=12)
    third = situation(SAL=21, IND=30, DEM=12)
    assert revise(third, second) is third
    assert revise(third, BEFORE, second) is second


@pytest.mark.parametrize(("badges", "more"), [(6, 1), (12, 3), (13, 5), (14, 6), (9, 10)])
def test_whoever_knows_that_badges_were_only_added_learns_of_no_few(badges: int, more: int) -> None:
    """All tables of three answers and all additions, grouped by the two versions published."""
    codes = ("SAL", "IND", "DEM")
    doubtful: dict[object, set[tuple[str, int]]] = {}
    for counts in shares(badges, len(codes)):
        first = given_out(dict(zip(codes, counts, strict=True)))
        for added in shares(more, len(codes)):
            later = tuple(a + b for a, b in zip(counts, added, strict=True))
            second = revise(given_out(dict(zip(codes, later, strict=True))), first)
            known = doubtful.setdefault((first, second), set())
            for what, values in (("before", counts), ("after", later), ("added", added)):
                known |= {(what, n) for n, value in enumerate(values) if not 0 < value < K}
    assert {len(known) for known in doubtful.values()} == {3 * len(codes)}


def given_out(counts: Mapping[str, int]) -> Table:
    alone = table("situation", counts)
    return withhold(alone) if alone.is_uniform else alone


def corrected(first: list[Person], rng: Random) -> list[Person]:
    """The same badges, and a class of people alike who had been forgotten."""
    return first + [rng.choice(first)] * rng.choice([1, 3, 5, 8, 20])


def versions(dimension: str, seed: int, *, revised: bool) -> list[Publication]:
    rng = Random(seed)
    first = place(seed, 1)
    second = corrected(first, rng)
    tables = [protect(dimension, tallied(people, dimension)) for people in (first, second)]
    given = [withhold(one) if one.is_uniform else one for one in tables]
    if revised:
        given[1] = revise(given[1], given[0])
    totals = [len(first), len(second)]
    return [
        replace(publication(PERIOD, [one], [whole("VISITEURS_UNIQUES", total)]), name=f"v{number}")
        for number, (one, total) in enumerate(zip(given, totals, strict=True), 1)
    ]


def outcome(dimension: str, seed: int, *, revised: bool) -> str:
    """What the attacker makes of two versions."""
    published = versions(dimension, seed, revised=revised)
    if published[0].cells(dimension) == published[1].cells(dimension):
        return "the same table again"
    attack = Attack(dimension, published, keeps=False, rules=True, grew=[("v1", "v2")])
    return "somebody found" if attack.recovered() else "nobody found"


def outcomes(*, revised: bool) -> Counter[str]:
    return Counter(outcome(code, seed, revised=revised) for seed in range(40) for code in CODES)


def test_the_attacker_subtracts_versions_that_were_not_held_against_each_other() -> None:
    assert outcomes(revised=False)["somebody found"] > 10


def test_the_attacker_learns_nothing_from_a_second_version() -> None:
    found = outcomes(revised=True)
    assert found["somebody found"] == 0
    assert found["nobody found"] > 10
