"""Closing a period: what was published stays, and a correction is a version of its own."""

import csv
import io
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput
from kiosk.services.check import check
from kiosk.services.report import Written, write_report
from kiosk.services.report.printing import Printable
from kiosk.store import answers
from kiosk.store.answers import Asked
from kiosk.store.sqlite import SqliteError
from tests.services.front import Front, make_front, visit_of

PEOPLE = 40
QUARTER = "2026-T4"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Front]:
    """Forty people came once; thirty of them live near."""
    front = make_front(tmp_path / "place", badges=PEOPLE + 10)
    for number in range(PEOPLE):
        come(front, number, "R1" if number < 30 else "R3")
    yield front
    front.place.close()


def come(front: Front, number: int, lives: str) -> None:
    visitor = visit_of(front.enter(number, "E01")).visitor
    with front.place.store.writing():
        answers.write_answer(
            front.place.store, Asked(visitor, None), "residence", 1, lives, front.now.at, 1
        )


def paper(told: Printable) -> bytes:
    return f"%PDF {told.report.version} {told.checksum}".encode()


def written(
    front: Front, out: Path, *, closing: bool = False, why: str = "", period: str = QUARTER
) -> Written:
    later = Reading(front.now.at + timedelta(days=60))
    return write_report(
        front.place, period, out, "excel-fr", later, paper, closing=closing, why=why
    )


def contents(made: Written) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in made.files}


def table(made: Written, name: str) -> list[dict[str, str]]:
    (file,) = [file for file in made.files if file.name.startswith(name)]
    text = file.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def values(made: Written, indicator: str, dimension: str = "ensemble") -> dict[str, str]:
    return {
        row["modalite"]: row["valeur"]
        for row in table(made, "frequentation")
        if (row["indicateur"], row["dimension"]) == (indicator, dimension)
    }


def test_a_sealed_report_is_the_one_that_was_made_before(place: Front, tmp_path: Path) -> None:
    open_one = written(place, tmp_path / "open")
    sealed = written(place, tmp_path / "sealed", closing=True)
    assert contents(sealed) == contents(open_one)
    assert (sealed.version, sealed.standing) == (1, ["report.sealed"])


def test_what_comes_later_leaves_a_sealed_report_as_it_was(place: Front, tmp_path: Path) -> None:
    sealed = written(place, tmp_path / "before", closing=True)
    come(place, PEOPLE, "R2")
    after = written(place, tmp_path / "after")
    assert contents(after) == contents(sealed)
    assert after.standing == ["report.as_sealed", "report.changed_since"]


def test_sealing_again_without_a_change_makes_no_version(place: Front, tmp_path: Path) -> None:
    first = written(place, tmp_path / "one", closing=True)
    again = written(place, tmp_path / "two", closing=True, why="par habitude")
    assert contents(again) == contents(first)
    assert again.standing == ["report.as_sealed"]


def test_a_correction_is_a_second_version_that_says_what_changed_and_why(
    place: Front, tmp_path: Path
) -> None:
    written(place, tmp_path / "one", closing=True)
    for number in range(PEOPLE, PEOPLE + 6):
        come(place, number, "R1")
    second = written(place, tmp_path / "two", closing=True, why="une feuille\nretrouvée")
    assert (second.version, second.standing) == (2, ["report.sealed"])
    assert values(second, "VISITES") == {"TOTAL": "46"}
    changed = {
        (row["indicateur"], row["dimension"], row["modalite"]): row
        for row in table(second, "changements")
    }
    row = changed["VISITEURS_UNIQUES", "residence", "R1"]
    assert (row["valeur_avant"], row["valeur_apres"]) == ("30", "36")
    assert ("VISITEURS_UNIQUES", "residence", "R3") not in changed
    read_me = contents(second)["LISEZMOI.txt"].decode("utf-8-sig")
    assert "remplace la version 1. Motif : une feuille retrouvée." in " ".join(read_me.split())
    assert {row["correction"] for row in changed.values()} == {"une feuille retrouvée"}


def test_a_later_version_needs_its_reason(place: Front, tmp_path: Path) -> None:
    written(place, tmp_path / "one", closing=True)
    come(place, PEOPLE, "R2")
    with pytest.raises(BadInput, match=r"report\.why_missing") as refused:
        written(place, tmp_path / "two", closing=True, why=" ")
    assert refused.value.facts == {"period": "T4 2026", "next": 2}
    assert not (tmp_path / "two").exists()
    assert written(place, tmp_path / "three").standing == [
        "report.as_sealed",
        "report.changed_since",
    ]


def test_a_reason_without_a_seal_is_not_lost_in_silence(place: Front, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"report\.why_alone"):
        written(place, tmp_path / "one", why="une feuille retrouvée")
    assert not (tmp_path / "one").exists()


def test_what_is_said_when_a_period_is_first_closed_stands_in_its_files(
    place: Front, tmp_path: Path
) -> None:
    first = written(place, tmp_path / "one", closing=True, why="relu avec le bureau")
    read_me = " ".join(contents(first)["LISEZMOI.txt"].decode("utf-8-sig").split())
    assert "Version 1 : relu avec le bureau." in read_me


def test_a_question_of_which_one_answer_changed_says_again_what_it_said(
    place: Front, tmp_path: Path
) -> None:
    first = written(place, tmp_path / "one", closing=True)
    come(place, PEOPLE, "R1")
    second = written(place, tmp_path / "two", closing=True, why="oubli")
    assert values(second, "VISITEURS_UNIQUES")["TOTAL"] == "41"
    for indicator in ("VISITEURS_UNIQUES", "PART", "PART_VISITES", "BRASSAGE"):
        assert values(second, indicator, "residence") == values(first, indicator, "residence")
    read_me = " ".join(contents(second)["LISEZMOI.txt"].decode("utf-8-sig").split())
    assert "disent encore ce qu’il disait : tranche_age, genre, situation, residence." in read_me


def test_both_profiles_are_kept(place: Front, tmp_path: Path) -> None:
    written(place, tmp_path / "excel", closing=True)
    come(place, PEOPLE, "R2")
    later = Reading(place.now.at + timedelta(days=60))
    made = write_report(place.place, QUARTER, tmp_path / "open", "ouvert", later, paper)
    assert made.is_sealed
    assert made.files[0].read_bytes().startswith(b"periode,date_debut")


def test_a_year_stands_beside_the_quarters_as_they_were_sealed(
    place: Front, tmp_path: Path
) -> None:
    quarter = written(place, tmp_path / "quarter", closing=True)
    year = written(place, tmp_path / "year", period="2026")
    assert values(year, "VISITEURS_UNIQUES", "residence") == values(
        quarter, "VISITEURS_UNIQUES", "residence"
    )


def test_the_key_figures_of_the_period_before_are_those_that_were_sealed(
    place: Front, tmp_path: Path
) -> None:
    written(place, tmp_path / "one", closing=True)
    come(place, PEOPLE, "R1")
    told: list[Printable] = []

    def listen(printable: Printable) -> bytes:
        told.append(printable)
        return b"%PDF"

    later = Reading(place.now.at + timedelta(days=150))
    write_report(place.place, "2027-T1", tmp_path / "next", "excel-fr", later, listen)
    visits = [one.value for one in told[0].before if one.indicator == "VISITES"]
    assert visits[0] == PEOPLE


def test_a_period_that_goes_on_can_not_be_closed(place: Front, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"report\.not_ended"):
        write_report(place.place, QUARTER, tmp_path, "excel-fr", place.now, paper, closing=True)
    assert not list(tmp_path.glob("2026*"))


@pytest.mark.parametrize("why", ["x" * 201, "a\0b"])
def test_a_reason_is_one_line(place: Front, tmp_path: Path, why: str) -> None:
    with pytest.raises(BadInput, match=r"report\.why"):
        written(place, tmp_path / "one", closing=True, why=why)


def test_a_period_that_goes_on_or_has_not_begun_says_so(place: Front, tmp_path: Path) -> None:
    said = {
        period: write_report(place.place, period, tmp_path, "excel-fr", place.now, paper).standing
        for period in (QUARTER, "2027-T2", "2026-T1")
    }
    assert said == {
        QUARTER: ["report.provisional"],
        "2027-T2": ["report.to_come", "report.empty"],
        "2026-T1": ["report.empty"],
    }


def test_an_empty_period_can_be_closed(place: Front, tmp_path: Path) -> None:
    sealed = written(place, tmp_path, closing=True, period="2026-T1")
    assert sealed.standing == ["report.sealed"]
    assert table(sealed, "jours") == []


def test_a_seal_can_be_neither_changed_nor_removed(place: Front, tmp_path: Path) -> None:
    written(place, tmp_path, closing=True)
    db = place.place.store.db
    for sql in (
        "UPDATE seal SET version = 2",
        "DELETE FROM seal",
        "UPDATE sealed_file SET content = x'00'",
        "DELETE FROM sealed_file",
    ):
        with pytest.raises(SqliteError, match="never"):
            db.execute(sql)


def test_a_seal_that_somebody_opened_is_found(place: Front, tmp_path: Path) -> None:
    written(place, tmp_path, closing=True)
    db, later = place.place.store.db, Reading(place.now.at + timedelta(days=60))
    assert check(place.place, later).problems == ()
    trigger = "sealed_file_is_never_changed"
    (guard,) = db.execute("SELECT sql FROM sqlite_master WHERE name = ?", [trigger]).fetchone()
    db.execute(f"DROP TRIGGER {trigger}")
    db.execute("UPDATE sealed_file SET content = x'00' WHERE position = 0")
    db.execute(guard)
    (problem,) = check(place.place, later).problems
    assert (problem.key, problem.detail) == ("check.seal", "2026-T4, version 1")
