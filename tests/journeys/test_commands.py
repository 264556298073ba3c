"""The commands as cron jobs, other programs and a worried host call them: real processes."""

import csv
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.domain.badge import mint

NEVER_MADE = mint(b"\0\1\2\3\4")


def parvis(
    *words: str | Path, data: Path, stdin: bytes = b""
) -> "subprocess.CompletedProcess[bytes]":
    """Run the program on a data folder."""
    return subprocess.run(
        [sys.executable, "-m", "kiosk", *map(str, words), "--data", str(data)],
        input=stdin,
        capture_output=True,
        check=False,
    )


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lieu") / "données"
    made = parvis(
        *("init", "--name", "Le Garage", "--kind", "garage-solidaire"),
        *("--capacity", "2", "--hours", "09:00-19:00", "--pin", "123456"),
        data=folder,
    )
    assert made.returncode == 0, made.stderr.decode()
    return folder


@pytest.fixture(scope="module")
def codes(data: Path, tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    out = tmp_path_factory.mktemp("badges")
    made = parvis(
        *("badges", "new", "4", "--out", out / "b.pdf", "--codes", out / "c.csv"), data=data
    )
    assert made.returncode == 0, made.stderr.decode()
    with (out / "c.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert all(row["alias"] for row in rows)
    return [row["code"] for row in rows]


def answers(data: Path, lines: bytes, *options: str) -> list[dict[str, object]]:
    door = parvis("door", *options, data=data, stdin=lines)
    assert door.returncode == 0, door.stderr.decode()
    return [json.loads(line) for line in door.stdout.splitlines()]


def test_a_morning_at_a_door_without_a_screen(data: Path, codes: list[str], tmp_path: Path) -> None:
    lines = "\n".join(
        [
            f"{codes[0]}\tE02\r",
            codes[0].lower(),
            f"{codes[0]}\tE03",
            f"{codes[1]}\te01",
            codes[2],
            NEVER_MADE,
            "https://example.org",
            "",
            f"{codes[3]}\tNIMPORTE",
        ]
    )
    told = answers(data, lines.encode())
    assert [answer["outcome"] for answer in told] == [
        *("arrived", "already_in", "changed", "arrived", "arrived"),
        *("unknown", "foreign", "foreign", "failed"),
    ]
    assert [answer["activity"] for answer in told[:5]] == ["E02", "E02", "E03", "E01", "Z00"]
    assert [answer["present"] for answer in told[:5]] == [1, 1, 1, 2, 3]
    assert told[4]["full"] is True
    assert "full" not in told[3]
    assert told[8]["reason"] == "activity.unknown"
    assert told[0]["visit"] == told[2]["visit"]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d", str(told[0]["at"]))

    here = json.loads(parvis("presence", data=data).stdout)
    assert (here["total"], here["activities"]) == (3, {"E01": 1, "E03": 1, "Z00": 1})
    assert here["oldest"] is not None

    again = answers(data, f"{codes[0]}\n{codes[0]}\n".encode(), "--arrivals-only")
    assert [answer["outcome"] for answer in again] == ["already_in", "already_in"]

    checked = parvis("check", data=data)
    assert checked.returncode == 0, checked.stderr.decode()

    year = str(told[0]["at"])[:4]
    reported = parvis("report", year, "--out", tmp_path, data=data)
    assert reported.returncode == 0, reported.stderr.decode()
    (tidy,) = (tmp_path / year).glob("frequentation_le-garage_*.csv")
    with tidy.open(encoding="utf-8-sig", newline="") as file:
        rows = {
            (row["indicateur"], row["dimension"], row["modalite"]): row
            for row in csv.DictReader(file, delimiter=";")
        }
    assert rows["VISITES", "ensemble", "TOTAL"]["valeur"] == "3"
    assert rows["VISITES", "activite", "E03"]["valeur"] == "1"
    assert rows["VISITES", "ensemble", "TOTAL"]["provisoire"] == "1"
    before = {path.name: path.read_bytes() for path in (tmp_path / year).iterdir()}
    assert before[f"rapport_le-garage_{year}_v1.pdf"].startswith(b"%PDF")
    assert parvis("report", year, "--out", tmp_path, data=data).returncode == 0
    assert {path.name: path.read_bytes() for path in (tmp_path / year).iterdir()} == before


def test_a_period_that_has_not_begun_is_told_as_such(data: Path, tmp_path: Path) -> None:
    done = parvis("report", "2999-T1", "--out", tmp_path, data=data)
    assert done.returncode == 0
    assert done.stderr.decode().splitlines() == [
        "La période 2999-T1 n’a pas encore commencé.",
        "Aucune visite dans cette période\u00a0: les fichiers sont vides, et le disent.",
        f"Fichiers écrits dans {tmp_path / '2999-T1'}\u00a0: 8",
    ]


def test_no_code_and_no_alias_is_in_the_database(data: Path, codes: list[str]) -> None:
    content = b"".join(path.read_bytes() for path in data.glob("parvis.db*"))
    assert not [code for code in codes if code.encode() in content]


def test_what_is_mistyped_is_told_in_a_sentence_and_writes_nothing(
    data: Path, tmp_path: Path
) -> None:
    empty = tmp_path / "rien"
    for words, code, said in (
        (("init", "--name", "X", "--kind", "fablab"), 2, "Il y a déjà un lieu"),
        (("report", "2026-T5", "--out", tmp_path), 2, "n’existe pas"),
        (("report", "hier", "--out", tmp_path), 2, "n’existe pas"),
        (("badges", "new", "0", "--out", tmp_path / "b.pdf"), 2, "compris entre"),
        (("badges", "new", "3", "--out", tmp_path / "pas" / "là.pdf"), 2, "Impossible d’écrire"),
        (("badges", "new", "3", "--out", tmp_path / ("x" * 304)), 2, "trop long"),
        (("report", "2026-T3", "--out", tmp_path, "--why", "pour rien"), 2, "qu’avec --seal"),
        (("report", "2026-T3", "--out", tmp_path / ("x" * 304)), 2, "Impossible d’écrire"),
        (("badges", "new", "beaucoup", "--out", tmp_path / "b.pdf"), 2, "Commande mal écrite"),
        (("--windowed", "grand"), 2, "ne se lit pas"),
        (("--windowed", "99999x99999"), 2, "ne se lit pas"),
        (("door", "--activity", "NULLE"), 2, "n’existe pas dans ce lieu"),
        (("--camera", "file:/pas/là.avi"), 2, "n’existe pas"),
        (("danser",), 2, "Commande mal écrite"),
    ):
        done = parvis(*words, data=data)
        told = done.stderr.decode()
        assert (done.returncode, said in told) == (code, True), (words, told)
        assert "Traceback" not in told
    for words, code, said in (
        (("presence",), 3, "pas encore de lieu"),
        (("door",), 3, "pas encore de lieu"),
        (("check",), 3, "pas encore de lieu"),
        (("init", "--name", " ", "--kind", "fablab"), 2, "nom du lieu"),
        (("init", "--name", "X", "--kind", "palais"), 2, "genre de lieu"),
        (("init", "--name", "X", "--kind", "fablab", "--hours", "9-19"), 2, "horaires"),
        (("init", "--name", "X", "--kind", "fablab", "--pin", "1234"), 2, "6 chiffres"),
        (("init", "--name", "X", "--kind", "fablab", "--timezone", "Mars"), 2, "fuseau"),
    ):
        done = parvis(*words, data=empty)
        told = done.stderr.decode()
        assert (done.returncode, said in told) == (code, True), (words, told)
    assert not (empty / "parvis.db").exists()


def test_a_sheet_never_takes_the_name_of_the_places_own_data(data: Path, tmp_path: Path) -> None:
    before = (data / "parvis.db").read_bytes(), (data / "keys" / "badge.key").read_bytes()
    link = tmp_path / "lien.pdf"
    link.symlink_to(tmp_path / "b.pdf")
    for words in (
        ("--out", data / "parvis.db"),
        ("--out", data / "keys" / "badge.key"),
        ("--out", tmp_path),
        ("--out", "/dev/null"),
        ("--out", tmp_path / "b.pdf", "--codes", link),
    ):
        done = parvis("badges", "new", "1", *words, data=data)
        assert (done.returncode, "Impossible d’écrire" in done.stderr.decode()) == (2, True)
    after = (data / "parvis.db").read_bytes(), (data / "keys" / "badge.key").read_bytes()
    assert after == before


def test_another_places_key_is_noticed(data: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copie"
    shutil.copytree(data, copy)
    (copy / "keys" / "badge.key").write_text("ab" * 32)
    done = parvis("check", data=copy)
    assert (done.returncode, "autre lieu" in done.stderr.decode()) == (3, True)


def test_where_results_cannot_be_written_nothing_crashes(data: Path) -> None:
    with Path("/dev/full").open("wb") as nowhere:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "presence", "--data", str(data)],
            stdout=nowhere,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert (done.returncode, "La sortie" in done.stderr.decode()) == (3, True)


def test_reading_pictures(data: Path, codes: list[str], tmp_path: Path) -> None:
    from kiosk.services.badge_sheet import qr_image

    good, blank, text = tmp_path / "bon.png", tmp_path / "blanc.png", tmp_path / "texte.png"
    picture = qr_image(codes[0], 6)
    picture.save(good)
    picture.point(lambda _: 255).save(blank)
    text.write_text("pas une image")
    done = parvis("read", good, blank, text, data=data)
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [f"{good}\t{codes[0]}", f"{blank}\t", f"{text}\t"]
    assert parvis("read", good, data=data).returncode == 0


def test_what_is_past_its_retention_is_closed_and_erased(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "2023.csv"
    file.write_text("badge;arrivee;activite\nM-17;2023-02-06T10:00;E02\n", encoding="utf-8")
    assert parvis("import", "visits", file, data=data).returncode == 0
    done = parvis("purge", data=data)
    said = done.stderr.decode()
    assert done.returncode == 0, said
    assert "T1 2023" in said
    assert "2023." in said
    assert "ne viennent plus\u00a0: 1" in said
    assert "encore à nettoyer" not in said
    made = parvis("report", "2023-T1", "--out", tmp_path, data=data)
    assert made.returncode == 0, made.stderr.decode()
    assert "Cette période est close" in made.stderr.decode()
    assert parvis("check", data=data).returncode == 0
    again = parvis("purge", data=data)
    assert (again.returncode, "close" in again.stderr.decode()) == (0, False)


def test_one_person_is_erased_by_their_badge(data: Path, tmp_path: Path) -> None:
    codes = tmp_path / "codes.csv"
    made = parvis("badges", "new", "1", "--out", tmp_path / "b.pdf", "--codes", codes, data=data)
    assert made.returncode == 0, made.stderr.decode()
    code = codes.read_text("utf-8-sig").splitlines()[1].split(";")[0]
    assert answers(data, code.encode())[0]["outcome"] == "arrived"
    done = parvis("erase", code.lower(), data=data)
    assert (done.returncode, done.stdout) == (0, b"")
    assert "(1)" in done.stderr.decode()
    assert answers(data, code.encode())[0]["outcome"] == "unknown"
    again = parvis("erase", code, data=data)
    assert (again.returncode, "pas d’ici" in again.stderr.decode()) == (2, True)
    assert parvis("check", data=data).returncode == 0


def test_a_sheet_of_twenty_printed_at_150_dpi_is_read_whole(data: Path, tmp_path: Path) -> None:
    sheet, codes = tmp_path / "b.pdf", tmp_path / "codes.csv"
    made = parvis("badges", "new", "20", "--out", sheet, "--codes", codes, data=data)
    assert made.returncode == 0, made.stderr.decode()
    subprocess.run(["pdftoppm", "-r", "150", "-png", sheet, tmp_path / "p"], check=True)
    done = parvis("read", *sorted(tmp_path.glob("p*.png")), data=data)
    assert done.returncode == 0
    read = [line.split("\t")[1] for line in done.stdout.decode().splitlines()]
    lines = codes.read_text("utf-8-sig").splitlines()
    assert lines[0] == "code;alias"
    assert sorted(read) == sorted(line.split(";")[0] for line in lines[1:])


def test_the_language_of_the_messages_can_be_english(tmp_path: Path) -> None:
    done = parvis("presence", "--lang", "en", data=tmp_path / "nothing")
    assert "There is no place" in done.stderr.decode()


def test_without_a_screen_the_kiosk_says_so(data: Path) -> None:
    without = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "--data", str(data)],
        env=without,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 3
    assert "Aucun écran" in done.stderr.decode()


def test_the_installation_is_complete(tmp_path: Path) -> None:
    done = parvis("--self-check", data=tmp_path)
    assert done.returncode == 0, done.stdout.decode()
    assert len(done.stdout.splitlines()) >= 6
