"""The report's files, as a manager and a researcher find them."""

import csv
import hashlib
import io
import json
import resource
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.domain.errors import BadInput
from kiosk.impact.report import Report
from kiosk.services.report.dictionary import load_dictionary
from kiosk.services.report.files import slug
from tests.impact.build import PLACE, QUESTIONS, answered, crowd, report, visit
from tests.services.report.written import publish

NAMES = [
    "frequentation_la-fabrique_2026-T3_v1.csv",
    "jours_la-fabrique_2026-T3_v1.csv",
    "activites_la-fabrique_2026-T3_v1.csv",
    "heures_la-fabrique_2026-T3_v1.csv",
    "dictionnaire.csv",
    "passerelle_coop-mediation-numerique_la-fabrique_2026-T3_v1.csv",
    "passerelle_commune-mesure_la-fabrique_2026-T3_v1.csv",
    "datapackage.json",
    "LISEZMOI.txt",
]
HEADER = (
    "periode;date_debut;date_fin;indicateur;dimension;modalite;libelle;valeur;unite;ic95_bas;"
    "ic95_haut;n_repondants;taux_reponse;statut;provisoire;motif;borne_bas;borne_haut"
)


def made() -> Report:
    """Hidden, grouped and plain cells, estimates, a group, two days."""
    visits = [
        *crowd(60),
        visit("10:00", "12:20", persons=24, activity="Z00", day="2026-08-02"),
        visit("18:00", activity="T05"),
    ]
    answers = [
        *answered("tranche_age", {"A00_11": 3, "A12_17": 7, "A25_39": 50}),
        *answered("genre", {"F": 30, "H": 20, "A": 3, "NSP": 7}),
        *answered("situation", {"SAL": 2, "IND": 9, "RET": 49}),
    ]
    return report(*visits, answers=answers)


def rows(path: Path, delimiter: str = ";") -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def test_the_files_stand_in_a_folder_named_like_the_period(tmp_path: Path) -> None:
    paths = publish(made(), tmp_path)
    assert paths == [tmp_path / "2026-T3" / name for name in NAMES]
    assert sorted(path.name for path in (tmp_path / "2026-T3").iterdir()) == sorted(NAMES)


def test_a_french_spreadsheet_finds_its_bom_its_semicolons_and_its_commas(tmp_path: Path) -> None:
    tidy, *_ = publish(made(), tmp_path)
    content = tidy.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf" + HEADER.encode() + b"\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    by_key = {(r["indicateur"], r["dimension"], r["modalite"]): r for r in rows(tidy)}
    hours = by_key["HEURES_PERSONNES", "ensemble", "TOTAL"]
    assert (hours["valeur"], hours["borne_bas"], hours["borne_haut"]) == ("117,0164", "116", "118")
    assert (hours["libelle"], hours["unite"]) == ("T3 2026", "heures")
    assert (hours["date_debut"], hours["date_fin"]) == ("2026-07-01", "2026-09-30")
    share = by_key["PART", "tranche_age", "A25_39"]
    assert (share["valeur"], share["n_repondants"], share["taux_reponse"]) == (
        "0,833333",
        "60",
        "1",
    )
    assert share["ic95_bas"].startswith("0,71")
    hidden = by_key["VISITEURS_UNIQUES", "situation", "SAL"]
    assert (hidden["valeur"], hidden["statut"]) == ("", "secret")


def test_other_programs_find_points_and_commas(tmp_path: Path) -> None:
    tidy, *_ = publish(made(), tmp_path, "ouvert")
    assert tidy.read_bytes().startswith(HEADER.replace(";", ",").encode() + b"\r\n")
    values = {row["indicateur"]: row["valeur"] for row in rows(tidy, ",")}
    assert values["HEURES_PERSONNES_MIN"] == "116"
    assert values["COUVERTURE_BADGE"] == "0.705882"


def test_days_and_activities_are_wide_tables(tmp_path: Path) -> None:
    """The forgotten exit at T05 is worth 62/61 h: sixty hours and one cut to two, averaged."""
    _, days, activities, *_ = publish(made(), tmp_path)
    assert days.read_text(encoding="utf-8-sig").splitlines() == [
        "date;visites;entrees;passages;heures_personnes;pic_presence",
        "2026-07-14;61;61;60;61,0164;60",
        "2026-08-02;1;24;0;56;24",
    ]
    assert activities.read_text(encoding="utf-8-sig").splitlines() == [
        ";".join(load_dictionary().columns["activites"]),
        "A09;Fabrication numérique (3D, laser…);A09;FAIRE;APPRENDRE;60;60;60;60;60",
        "T05;Produire pour mon activité;T05;FAIRE;TRAVAIL;1;1;0;1,0164;",
        "Z00;Non précisée;Z00;;;1;24;0;56;",
    ]


@pytest.mark.parametrize("profile", ["excel-fr", "ouvert"])
@pytest.mark.parametrize("empty", [False, True])
def test_the_package_validates_with_frictionless(tmp_path: Path, profile: str, empty: bool) -> None:
    publish(report() if empty else made(), tmp_path, profile)
    run = subprocess.run(
        [sys.executable, "-m", "frictionless", "validate", "datapackage.json", "--json"],
        cwd=tmp_path / "2026-T3",
        capture_output=True,
        text=True,
        check=False,
    )
    found = json.loads(run.stdout)
    assert (found["valid"], found["warnings"]) == (True, [])
    assert len(found["tasks"]) == 7
    for task in found["tasks"]:
        assert task["warnings"] == []


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    once = [path.read_bytes() for path in publish(made(), tmp_path / "once")]
    again = [path.read_bytes() for path in publish(made(), tmp_path / "again")]
    assert once == again
    assert [path.read_bytes() for path in publish(made(), tmp_path / "once")] == once


def test_the_hours_of_the_week_are_a_wide_table_too(tmp_path: Path) -> None:
    """Sixty people from ten to eleven, a group from ten to twenty past twelve on a Sunday."""
    _, _, _, hours, *_ = publish(made(), tmp_path)
    lines = hours.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "jour_semaine;heure;jours;presence_moyenne"
    assert lines[1] == "mardi;10;1;60"
    assert "dimanche;12;1;8" in lines
    assert {line.split(";")[0] for line in lines[1:]} == {"mardi", "dimanche"}


def test_the_pdf_stands_beside_the_tables_and_knows_the_first_of_them(tmp_path: Path) -> None:
    asked = []

    def paper(table: str, checksum: str) -> bytes:
        asked.append((table, checksum))
        return b"%PDF"

    *others, read_me, printed = publish(made(), tmp_path, paper=paper)
    assert printed.name == "rapport_la-fabrique_2026-T3_v1.pdf"
    assert printed.read_bytes() == b"%PDF"
    tidy = others[0]
    assert asked == [(tidy.name, hashlib.sha256(tidy.read_bytes()).hexdigest())]
    assert printed.name in read_me.read_text(encoding="utf-8-sig")


def test_an_empty_period_gives_headers_and_says_so(tmp_path: Path) -> None:
    tidy, days, activities, hours, _, *crosswalks, _, read_me = publish(report(), tmp_path)
    for path in (tidy, days, activities, hours, *crosswalks):
        assert len(path.read_bytes().splitlines()) == 1
    assert "Aucune visite dans cette période" in read_me.read_text(encoding="utf-8-sig")


def test_a_period_that_has_not_ended_says_so_in_each_row(tmp_path: Path) -> None:
    tidy, *_, read_me = publish(report(*crowd(3), today=date(2026, 8, 1)), tmp_path)
    assert {row["provisoire"] for row in rows(tidy)} == {"1"}
    assert "provisoires" in read_me.read_text(encoding="utf-8-sig")
    tidy, *_, read_me = publish(made(), tmp_path)
    assert {row["provisoire"] for row in rows(tidy)} == {"0"}
    assert "provisoires" not in read_me.read_text(encoding="utf-8-sig")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("La Fabrique de l’Œuvre", "la-fabrique-de-l-oeuvre"),
        ("  Chez   Ægir & Fils! ", "chez-aegir-fils"),
        ("Le Café d'à côté", "le-cafe-d-a-cote"),
        ("../../etc/passwd", "etc-passwd"),
        ("工房", "lieu"),
        ("", "lieu"),
        ("x" * 39 + " yz", "x" * 39),
    ],
)
def test_a_name_becomes_part_of_a_file_name(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_place_with_any_name_publishes(tmp_path: Path) -> None:
    odd = report(*crowd(1), place=replace(PLACE, name='= "Tout;\nà {fait}'))
    tidy, *_ = publish(odd, tmp_path)
    assert tidy.name == "frequentation_tout-a-fait_2026-T3_v1.csv"


# What can go wrong


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """A disk without room for more than that in one file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def everything_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_folder_that_cannot_be_made_is_the_worlds_fault(tmp_path: Path) -> None:
    (tmp_path / "2026-T3").write_text("in the way")
    with pytest.raises(BadInput) as error:
        publish(made(), tmp_path)
    assert error.value.key == "report.cannot_write"
    assert (tmp_path / "2026-T3").read_text() == "in the way"


@pytest.mark.parametrize("room", [0, 1500, 5000])
def test_a_disk_that_fills_up_in_the_middle_leaves_the_older_files_as_they_were(
    tmp_path: Path, room: int
) -> None:
    publish(report(*crowd(3)), tmp_path)
    before = everything_in(tmp_path / "2026-T3")
    with no_file_longer_than(room), pytest.raises(BadInput) as error:
        publish(made(), tmp_path)
    assert error.value.key == "report.no_room"
    assert everything_in(tmp_path / "2026-T3") == before


def test_a_disk_that_is_full_is_left_without_an_empty_folder(tmp_path: Path) -> None:
    with no_file_longer_than(1500), pytest.raises(BadInput):
        publish(made(), tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_replaced_keeps_all_others_as_they_were(tmp_path: Path) -> None:
    """A folder stands in the way of the last one; a table open in a spreadsheet would too."""
    publish(report(*crowd(3)), tmp_path)
    folder = tmp_path / "2026-T3"
    (folder / "LISEZMOI.txt").unlink()
    before = everything_in(folder)
    (folder / "LISEZMOI.txt").mkdir()
    with pytest.raises(BadInput) as error:
        publish(made(), tmp_path)
    assert error.value.key == "report.cannot_write"
    (folder / "LISEZMOI.txt").rmdir()
    assert everything_in(folder) == before


QUARTERS = {
    "nobody": report(),
    "one visitor": report(visit("10:00", "11:00", "v0")),
    "one visitor who never left": report(visit("10:00", None, "v0")),
    "all refused": report(
        *crowd(60), answers=[one for q in QUESTIONS for one in answered(q.id, {"NSP": 60})]
    ),
    "one activity": report(*crowd(60), answers=answered("genre", {"F": 30, "H": 30})),
    "groups only": report(visit("10:00", "12:00", persons=24), visit("14:00", persons=9)),
    "not over": report(*crowd(12), today=date(2026, 8, 1)),
}


@pytest.mark.parametrize("published", QUARTERS.values(), ids=list(QUARTERS))
def test_a_quarter_of_an_unusual_kind_is_published_and_says_why_it_says_little(
    tmp_path: Path, published: Report
) -> None:
    """No value without a reason, and no reason that hides a value away."""
    tidy, *_ = publish(published, tmp_path)
    for row in rows(tidy):
        missing = row["statut"] in ("secret", "non_calculable")
        assert missing == (row["valeur"] == ""), row
        assert not missing or row["motif"], row


def test_one_visitor_is_counted_and_not_described(tmp_path: Path) -> None:
    answers = [
        one for question in QUESTIONS for one in answered(question.id, {question.codes[0]: 1})
    ]
    tidy, *_, crosswalk, _, _ = publish(
        report(visit("10:00", "11:00", "v0"), answers=answers), tmp_path
    )
    profiles = [row for row in rows(tidy) if row["dimension"] in {one.id for one in QUESTIONS}]
    assert {row["statut"] for row in profiles} == {"secret"}
    assert {row["n_repondants"] for row in profiles} == {""}
    assert "publie" not in {row["statut"] for row in rows(crosswalk)}


def test_values_lie_within_the_bounds_that_the_dictionary_gives(tmp_path: Path) -> None:
    known = load_dictionary().indicators
    for figure in made().figures:
        entry = known[figure.indicator]
        if figure.value is not None:
            assert not entry.min or figure.value >= int(entry.min)
            assert not entry.max or figure.value <= int(entry.max)
