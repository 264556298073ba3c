"""What others' grids have in common with our questions: sums of published cells, and no more."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.impact.disclosure import NOT_ASKED
from kiosk.impact.report import Report
from kiosk.services.catalogue import load_catalogue
from kiosk.services.report.crosswalks import crosswalk_rows, load_crosswalks
from kiosk.services.report.files import report_files
from tests.impact.build import QUESTIONS, answered, crowd, report
from tests.services.report.test_publish import made

COOP, COMMUNE = load_crosswalks()
Told = Mapping[tuple[str, str], tuple[str, str]]


def told(report: Report, grid: int = 0) -> Told:
    """By dimension and our codes, the count and its status."""
    return {
        (dimension, codes): (value, str(status))
        for _, _, dimension, codes, _, value, status, _, _ in crosswalk_rows(
            load_crosswalks()[grid], report
        )
    }


def of(question: str, **choices: int) -> Report:
    """Sixty badges or more, who answered so."""
    return report(*crowd(max(60, sum(choices.values()))), answers=answered(question, choices))


def test_a_category_is_the_sum_of_the_published_cells_that_answer_to_it() -> None:
    found = told(of("situation", SAL=12, IND=8, DEM=7, ETU=10, RET=9, AUT=6, NSP=8))
    assert found["situation", "SAL+IND"] == ("20", "publie")
    assert found["situation", "DEM+AUT"] == ("13", "publie")
    assert found["situation", "ETU"] == ("10", "publie")
    assert found["situation", "NSP+NON_DEMANDE"] == ("8", "publie")


def test_a_category_with_a_hidden_cell_is_secret() -> None:
    """SAL 2 hides IND 9: together they are eleven, which only the hidden cells know."""
    found = told(of("situation", SAL=2, IND=9, RET=49))
    assert found["situation", "SAL+IND"] == ("", "secret")
    assert found["situation", "RET"] == ("49", "publie")
    assert found["situation", "DEM+AUT"] == ("0", "publie")


def test_half_of_a_grouped_cell_is_secret_and_the_whole_of_it_is_not() -> None:
    published = of("tranche_age", A00_11=3, A12_17=7, A25_39=50)
    assert told(published)["tranche_age", "A00_11"] == ("", "secret")
    assert told(published)["tranche_age", "A12_17"] == ("", "secret")
    assert told(published, 1)["tranche_age", "A00_11+A12_17"] == ("10", "publie")


@pytest.mark.parametrize(("others", "declined", "total"), [(3, 7, 10), (6, 7, 13), (3, 1, 40)])
def test_others_count_as_not_communicated_whether_they_were_moved_or_not(
    others: int, declined: int, total: int
) -> None:
    """40: with one who declined and 36 who were not asked, all three are shown as one."""
    women = 50 if total < 40 else 20
    asked = {"F": women, "A": others, "NSP": declined}
    badges = sum(asked.values()) if total < 40 else women + total
    found = told(report(*crowd(badges), answers=answered("genre", asked)))
    assert found["genre", "A+NSP+NON_DEMANDE"] == (str(total), "publie")


def test_a_dimension_of_which_nothing_is_published_gives_nothing() -> None:
    found = told(of("genre", F=3))
    hidden = {value for (dimension, _), value in found.items() if dimension == "genre"}
    assert hidden == {("", "secret")}


def test_what_a_grid_asks_and_the_questionnaire_does_not_is_told_as_such() -> None:
    rows = [*crosswalk_rows(COMMUNE, made())]
    (row,) = (row for row in rows if row[1] == "Famille")
    assert row[2:8] == (
        "",
        "",
        "",
        "",
        "non_calculable",
        "rien n’y correspond dans le questionnaire",
    )


def test_each_row_says_what_is_inexact_about_it() -> None:
    assert all(row[-1] for grid in load_crosswalks() for row in crosswalk_rows(grid, made()))


@given(
    st.fixed_dictionaries(
        {one.id: st.lists(st.integers(0, 9), min_size=9, max_size=9) for one in QUESTIONS}
    )
)
def test_nothing_is_told_that_the_published_table_does_not_tell(
    drawn: Mapping[str, list[int]],
) -> None:
    """Each count is a sum of shown cells that hold these codes and no others."""
    answers = []
    for question in QUESTIONS:
        codes = [*question.codes, "NSP"]
        answers += answered(question.id, dict(zip(codes, drawn[question.id], strict=False)))
    published = report(*crowd(81), answers=answers)
    shown = {
        (one.dimension, one.modality): one.value
        for one in published.figures
        if one.indicator == "VISITEURS_UNIQUES"
    }
    for grid in (0, 1):
        for (dimension, joined), (value, _) in told(published, grid).items():
            if not value:
                continue
            wanted = set(joined.split("+"))
            if {"NSP", NOT_ASKED} <= wanted and (dimension, "SANS_REPONSE") in shown:
                wanted = wanted - {"NSP", NOT_ASKED} | {"SANS_REPONSE"}
            if (dimension, "A") not in shown:
                wanted.discard("A")
            cells = [
                count
                for (asked, modality), count in shown.items()
                if asked == dimension and {*modality.split("+")} <= wanted
            ]
            assert None not in cells
            assert int(value) == sum(count for count in cells if count is not None)


def test_the_grids_name_questions_and_codes_that_there_are() -> None:
    known = {one.id: {*one.codes, "NSP", NOT_ASKED} for one in load_catalogue().questions}
    for grid in load_crosswalks():
        for category in grid.categories:
            assert set(category.codes) <= known.get(category.dimension, set())


def test_the_categories_of_the_coop_cover_each_of_its_dimensions_once() -> None:
    for question in QUESTIONS[:3]:
        own = [one.codes for one in COOP.categories if one.dimension == question.id]
        assert sorted(sum(own, ())) == sorted([*question.codes, "NSP", NOT_ASKED])


def test_a_period_that_has_not_ended_has_no_crosswalk(tmp_path: Path) -> None:
    names = report_files(report(*crowd(60), today=date(2026, 8, 1)), "ouvert")
    assert not [name for name in names if name.startswith("passerelle")]
