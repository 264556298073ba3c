"""A finished period that is reported again: what is told of people can not be subtracted."""

from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.clock import Reading
from kiosk.impact.period import Period
from kiosk.impact.report import Report
from kiosk.services.report import jobs, telling
from kiosk.services.report.jobs import Shown, ShowReport
from kiosk.store.sqlite import SqliteError, connect_to_read
from tests.services.front import Front, make_front
from tests.services.report.test_jobs import tools
from tests.services.report.test_sealing import (
    PEOPLE,
    QUARTER,
    come,
    contents,
    table,
    values,
    written,
)

FIGURES = ("VISITEURS_UNIQUES", "PART", "PART_VISITES", "TAUX_REPONSE", "BRASSAGE", "SEPARATION")


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Front]:
    """Forty people came once; thirty of them live near."""
    front = make_front(tmp_path / "place", badges=PEOPLE + 20)
    for number in range(PEOPLE):
        come(front, number, "R1" if number < 30 else "R3")
    yield front
    front.place.close()


def read_me(made: jobs.Written) -> str:
    return " ".join(contents(made)["LISEZMOI.txt"].decode("utf-8-sig").split())


def test_an_open_period_told_again_after_one_more_says_of_people_what_it_said(
    place: Front, tmp_path: Path
) -> None:
    first = written(place, tmp_path / "one")
    come(place, PEOPLE, "R2")
    second = written(place, tmp_path / "two")
    assert values(second, "VISITES") == {"TOTAL": "41"}
    assert second.version == 1
    for indicator in FIGURES:
        assert values(second, indicator, "residence") == values(first, indicator, "residence")
    assert "disent encore ce qu’il disait : " in read_me(second)
    assert "disent encore" not in read_me(first)


def test_an_open_period_told_again_after_enough_more_follows(place: Front, tmp_path: Path) -> None:
    written(place, tmp_path / "one")
    for number in range(PEOPLE, PEOPLE + 6):
        come(place, number, "R3")
    second = written(place, tmp_path / "two")
    assert values(second, "VISITEURS_UNIQUES", "residence")["R3"] == "16"
    come(place, PEOPLE + 6, "R3")
    third = written(place, tmp_path / "three")
    assert values(third, "VISITEURS_UNIQUES", "residence")["R3"] == "16"


def test_the_same_data_are_the_same_bytes_however_often_they_are_told(
    place: Front, tmp_path: Path
) -> None:
    first = written(place, tmp_path / "one")
    assert contents(written(place, tmp_path / "again")) == contents(first)
    come(place, PEOPLE, "R2")
    second = written(place, tmp_path / "two")
    count = place.count("telling")
    assert contents(written(place, tmp_path / "two again")) == contents(second)
    assert place.count("telling") == count == 2, "the second one told of one badge more"


def test_a_first_seal_is_held_against_what_was_told_before_it(place: Front, tmp_path: Path) -> None:
    first = written(place, tmp_path / "one")
    come(place, PEOPLE, "R2")
    sealed = written(place, tmp_path / "two", closing=True)
    assert sealed.version == 1
    assert values(sealed, "VISITEURS_UNIQUES", "residence") == values(
        first, "VISITEURS_UNIQUES", "residence"
    )


def test_an_open_year_told_again_after_a_quarters_second_version_stays(
    place: Front, tmp_path: Path
) -> None:
    """A year's table, less an earlier one of the same year, would be the one who came in since."""
    written(place, tmp_path / "one", closing=True)
    first = written(place, tmp_path / "year", period="2026")
    come(place, PEOPLE, "R1")
    written(place, tmp_path / "two", closing=True, why="oubli")
    second = written(place, tmp_path / "year again", period="2026")
    assert values(second, "VISITES") == {"TOTAL": "41"}
    assert values(second, "VISITEURS_UNIQUES", "residence") == values(
        first, "VISITEURS_UNIQUES", "residence"
    )


def test_a_year_does_not_show_the_one_who_came_in_after_its_only_quarter_was_told(
    place: Front, tmp_path: Path
) -> None:
    written(place, tmp_path / "quarter")
    come(place, PEOPLE, "R1")
    year = written(place, tmp_path / "year", period="2026")
    assert set(values(year, "VISITEURS_UNIQUES", "residence").values()) == {""}
    assert set(values(year, "PART_VISITES", "residence").values()) == {""}


def test_what_the_page_of_the_desk_showed_counts_as_told(place: Front, tmp_path: Path) -> None:
    later = Reading(place.now.at + timedelta(days=60))
    job = ShowReport(Period.parse(QUARTER), later)
    first = job.run(place.place, tools([]))
    come(place, PEOPLE, "R2")
    second = job.run(place.place, tools([]))
    assert residence(second) == residence(first)
    assert values(written(place, tmp_path), "VISITEURS_UNIQUES", "residence")["R2"] == "0"


def residence(shown: Shown) -> list[tuple[str, str, object]]:
    return [
        (one.indicator, one.modality, one.value)
        for one in shown.report.figures
        if one.dimension == "residence"
    ]


def only_to_read(front: Front) -> None:
    """From now on, nothing can be written in this place's file."""
    front.place.store.db = connect_to_read(front.place.folder.database)
    front.place.store.db.execute("PRAGMA query_only = 1")


def test_where_nothing_can_be_remembered_nothing_is_told_of_people(
    place: Front, tmp_path: Path
) -> None:
    with closing(place.place.store.db):
        only_to_read(place)
        made = written(place, tmp_path / "one")
        assert values(made, "VISITES") == {"TOTAL": "40"}
        assert values(made, "VISITEURS_UNIQUES", "residence") == {}
        assert not [file for file in made.files if file.name.startswith("passerelle")]
        assert "n’ont pas pu être retenus" in read_me(made)
        assert made.standing == ["report.not_remembered"]


def test_what_is_remembered_already_is_told_from_a_read_only_medium_too(
    place: Front, tmp_path: Path
) -> None:
    first = written(place, tmp_path / "one")
    with closing(place.place.store.db):
        only_to_read(place)
        assert contents(written(place, tmp_path / "two")) == contents(first)


def test_shares_of_visits_that_a_few_moved_are_said_again_and_all_files_say_so(
    place: Front, tmp_path: Path
) -> None:
    """The badges are the same; one of those who live near came once more."""
    first = written(place, tmp_path / "one", closing=True)
    place.wait(days=1)
    place.enter(0, "E02")
    second = written(place, tmp_path / "two", closing=True, why="oubli")
    assert (second.version, values(second, "VISITES")["TOTAL"]) == (2, "41")
    assert values(second, "VISITEURS_UNIQUES", "residence")["R1"] == "30"
    assert values(second, "PART_VISITES", "residence") == values(first, "PART_VISITES", "residence")
    said = read_me(second)
    assert "Trop peu de visites ont changé" in said
    assert "disent encore ce qu’il disait : residence." in said
    assert reasons(second, "frequentation", "VISITEURS_UNIQUES") == {""}
    for table_name in ("frequentation", "changements"):
        assert "repris d’un rapport précédent" in reasons(second, table_name, "PART_VISITES")


def test_a_question_said_again_says_so_in_every_row(place: Front, tmp_path: Path) -> None:
    written(place, tmp_path / "one")
    come(place, PEOPLE, "R2")
    second = written(place, tmp_path / "two")
    assert reasons(second, "frequentation", "VISITEURS_UNIQUES") == {
        "repris d’un rapport précédent"
    }


def reasons(made: jobs.Written, name: str, indicator: str) -> set[str]:
    """What the rows of an indicator of the residence give as their reason."""
    return {
        row["motif"]
        for row in table(made, name)
        if (row["indicateur"], row["dimension"]) == (indicator, "residence")
    }


def test_a_quarter_is_told_with_those_before_it(place: Front, tmp_path: Path) -> None:
    """It is held against them; so they must stay what they were then."""
    year = written(place, tmp_path / "year", period="2026")
    come(place, PEOPLE, "R2")
    quarter = written(place, tmp_path / "quarter")
    assert values(quarter, "VISITES") == {"TOTAL": "41"}
    assert values(quarter, "VISITEURS_UNIQUES", "residence") == values(
        year, "VISITEURS_UNIQUES", "residence"
    )


def test_somebody_who_was_erased_is_not_told_by_what_is_missing(
    place: Front, tmp_path: Path
) -> None:
    first = written(place, tmp_path / "one")
    with place.place.store.writing():
        place.place.store.db.execute("DELETE FROM visitor WHERE ordinal = 1")
    for out in ("two", "three"):
        second = written(place, tmp_path / out)
        assert values(second, "VISITEURS_UNIQUES", "residence") == values(
            first, "VISITEURS_UNIQUES", "residence"
        )
    assert place.count("telling") == 1
    assert set(values(written(place, tmp_path / "year", period="2026"), "PART", "residence")) == {
        "R1",
        "R2",
        "R3",
        "R4",
        "R5",
    }


def test_two_who_report_at_once_are_told_one_after_the_other(
    place: Front, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between the figures and their being remembered, somebody else reports of one more."""
    first = written(place, tmp_path / "one")
    for number in range(PEOPLE, PEOPLE + 6):
        come(place, number, "R3")
    made_of, others = telling.made_of, [0]

    def slowly(*args: Any) -> Report:
        made = made_of(*args)
        if others:
            others.pop()
            written(place, tmp_path / "other")
            come(place, PEOPLE + 6, "R3")
        return made

    monkeypatch.setattr(telling, "made_of", slowly)
    second = written(place, tmp_path / "two")
    assert values(first, "VISITEURS_UNIQUES", "residence")["R3"] == "10"
    assert values(second, "VISITEURS_UNIQUES", "residence")["R3"] == "16"
    assert values(second, "VISITES")["TOTAL"] == "47"


def test_what_was_told_can_be_neither_changed_nor_removed(place: Front, tmp_path: Path) -> None:
    written(place, tmp_path)
    for sql in ("UPDATE telling SET content = '{}'", "DELETE FROM telling"):
        with pytest.raises(SqliteError, match="never"):
            place.place.store.db.execute(sql)
