"""Somebody who tries, with every file and a solver, to find out which answers few people gave."""

from collections.abc import Mapping, Sequence

import pytest

from kiosk.impact.disclosure import Cell, Table, protect
from tests.impact.attacker import Attack, Part, recovered
from tests.impact.published_files import CODES, Publication, unexplained
from tests.impact.random_places import YEAR, place, publication, published, whole

T1 = YEAR.quarters[0]


def alone(table: Table) -> Publication:
    """The files of a quarter with one table."""
    return publication(T1, [table], [whole("VISITEURS_UNIQUES", table.total)])


def weakly(counts: Sequence[int], *, cells: int, total: int) -> Table:
    """Situations, of which small cells and the next are hidden until there are so many."""
    codes = CODES["situation"]
    order = sorted(range(len(codes)), key=lambda n: (counts[n], n))
    hidden = [n for n in order if 0 < counts[n] < 5]
    for n in order:
        enough = len(hidden) >= cells and sum(counts[one] for one in hidden) >= total
        if counts[n] >= 5 and hidden and not enough:
            hidden.append(n)
    answers = [
        Cell(code, (code,), None if n in hidden else counts[n]) for n, code in enumerate(codes)
    ]
    silent = [Cell(code, (code,), 0) for code in ("NSP", "NON_DEMANDE")]
    return Table("situation", tuple(answers), tuple(silent), sum(counts))


def properly(counts: Sequence[int]) -> Table:
    silent = {"NSP": 0, "NON_DEMANDE": 0}
    return protect("situation", dict(zip(CODES["situation"], counts, strict=True)) | silent)


def found(table: Table) -> list[Part]:
    return recovered("situation", [alone(table)], keeps=False)


@pytest.mark.parametrize(
    ("counts", "cells", "total", "expected"),
    [
        pytest.param((3, 9, 12, 30, 26, 14), 1, 0, ["SAL"], id="no second cell"),
        pytest.param((1, 4, 30, 40, 26, 14), 2, 5, ["SAL", "IND"], id="k instead of 2k"),
        pytest.param((6, 6, 4, 30, 26, 14), 2, 10, ["DEM"], id="a rule that speaks for itself"),
    ],
)
def test_a_weaker_rule_gives_small_cells_away(
    counts: Sequence[int], cells: int, total: int, expected: Sequence[str]
) -> None:
    assert found(weakly(counts, cells=cells, total=total)) == [
        (str(T1), (code,)) for code in expected
    ]
    assert found(properly(counts)) == []


def test_what_may_still_be_the_case_is_an_interval() -> None:
    attack = Attack(
        "situation", [alone(properly((3, 9, 12, 30, 26, 14)))], keeps=False, rules=False
    )
    assert attack.interval(str(T1), "SAL") == (1, 11)
    assert attack.interval(str(T1), "SAL", "IND") == (12, 12)
    assert attack.interval(str(T1), "DEM") == (12, 12)


def test_a_year_that_was_not_held_against_its_quarters_gives_small_cells_away() -> None:
    assert any(
        recovered(dimension, published(place(seed, 4), in_order=False), keeps=True)
        for seed in range(12)
        for dimension in CODES
    )


@pytest.mark.parametrize(
    ("indicator", "value"), [("DIVERSITE", "0.71"), ("PART", "0.03"), ("PART_VISITES", "0.03")]
)
def test_a_figure_that_says_more_than_the_table_is_noticed(indicator: str, value: str) -> None:
    published_ = alone(properly((3, 9, 12, 30, 26, 14)))
    more = {"indicateur": indicator, "dimension": "situation", "modalite": "SAL", "valeur": value}
    assert unexplained(published_, "situation") == []
    leaky = Publication(published_.name, [*published_.rows, more])
    assert unexplained(leaky, "situation") == [indicator]


def test_an_index_that_was_not_computed_from_the_groups_is_noticed() -> None:
    counts = dict.fromkeys((*CODES["tranche_age"], "NSP", "NON_DEMANDE"), 20)
    grouped = alone(protect("tranche_age", {**counts, "A00_11": 2}))
    assert unexplained(grouped, "tranche_age") == []

    def altered(row: Mapping[str, str]) -> Mapping[str, str]:
        return {**row, "valeur": "0.84"} if row["indicateur"] == "DIVERSITE" else row

    leaky = Publication(grouped.name, [altered(row) for row in grouped.rows])
    assert unexplained(leaky, "tranche_age") == ["DIVERSITE"]


def attacked(seed: int, quarters: int) -> list[object]:
    """All that is recovered of a place, or said beside its tables."""
    files = published(place(seed, quarters))
    return [
        *(part for code in CODES for part in recovered(code, files, keeps=quarters > 1)),
        *(figure for one in files for code in CODES for figure in unexplained(one, code)),
    ]


@pytest.mark.parametrize("first", range(0, 300, 50))
def test_of_no_quarter_of_any_place_is_a_small_cell_recovered(first: int) -> None:
    assert [found for seed in range(first, first + 50) for found in attacked(seed, 1)] == []


@pytest.mark.parametrize("first", range(0, 30, 10))
def test_of_no_year_with_its_quarters_is_a_small_cell_recovered(first: int) -> None:
    assert [found for seed in range(first, first + 10) for found in attacked(seed, 4)] == []
