"""`parvis import visits` as somebody types it: real processes, a real terminal."""

import os
import pty
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.journeys.test_commands import parvis

HEADER = "badge;arrivee;depart;activite\n"
LINES = 8000


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "lieu"
    made = parvis("init", "--name", "Le Garage", "--kind", "garage-solidaire", data=folder)
    assert made.returncode == 0, made.stderr.decode()
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "visites.csv"
    lines = [
        f"{n % 300};2025-{1 + n % 12:02d}-{1 + n % 28:02d}T{9 + n % 9:02d}:{n % 60:02d};;E01"
        for n in range(LINES)
    ]
    path.write_text(HEADER + "\n".join(lines), encoding="utf-8")
    return path


def visits(data: Path) -> str:
    """What a check counts."""
    return parvis("check", data=data).stderr.decode().splitlines()[-1]


def test_a_file_is_checked_comes_in_once_and_is_reported(
    data: Path, file: Path, tmp_path: Path
) -> None:
    checked = parvis("import", "visits", file, "--check", data=data)
    assert (checked.returncode, checked.stdout) == (0, b"")
    assert "Le fichier est bon" in checked.stderr.decode()
    assert "Visites\u00a0: 0." in visits(data)
    done = parvis("import", "visits", file, data=data)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.decode() == f"Visites ajoutées\u00a0: {LINES}.\n"
    again = parvis("import", "visits", file, data=data)
    assert again.returncode == 0
    assert f"pas comptées deux fois\u00a0: {LINES}" in again.stderr.decode()
    assert f"Visites\u00a0: {LINES}." in visits(data)
    assert parvis("report", "2025-T1", "--out", tmp_path, data=data).returncode == 0


def test_every_bad_line_is_named_up_to_fifty(data: Path, tmp_path: Path) -> None:
    path = tmp_path / "visites.csv"
    path.write_text(HEADER + ";hier;;E01\n" * 5000, encoding="utf-8")
    done = parvis("import", "visits", path, data=data)
    told = done.stderr.decode().splitlines()
    assert (done.returncode, done.stdout) == (2, b"")
    assert told[0].startswith("Ligne 2, colonne arrivee\u00a0: «\u00a0hier\u00a0» ne se lit pas.")
    assert told[49].startswith("Ligne 51,")
    assert told[50:] == ["… et 4950 de plus.", "Rien n’a été écrit."]
    english = parvis("import", "visits", path, "--lang", "en", "--check", data=data)
    assert english.returncode == 2
    assert '"hier" can\'t be read' in english.stderr.decode()


def test_a_file_that_can_t_be_used_is_told_in_a_sentence(data: Path, tmp_path: Path) -> None:
    empty, book, only = (tmp_path / name for name in ("vide.csv", "v.xlsx", "seul.csv"))
    empty.write_bytes(b"")
    book.write_bytes(b"PK\x03\x04" + bytes(40))
    only.write_text(HEADER, encoding="utf-8")
    for path, code, said in (
        (tmp_path / "nulle-part.csv", 2, "n’existe pas"),
        (tmp_path, 2, "n’est pas un fichier"),
        (book, 2, "est un classeur"),
        (empty, 2, "Ligne 1"),
        (only, 0, "n’a que son en-tête"),
    ):
        done = parvis("import", "visits", path, data=data)
        told = done.stderr.decode()
        assert (done.returncode, said in told, "Traceback" in told) == (code, True, False), told


@contextmanager
def on_a_terminal(*words: str | Path) -> Iterator[tuple["subprocess.Popen[bytes]", int]]:
    """The program, and the end of the terminal on which it speaks."""
    ours, theirs = pty.openpty()
    program = subprocess.Popen([sys.executable, "-m", "kiosk", *map(str, words)], stderr=theirs)
    os.close(theirs)
    with program, closing(os.fdopen(ours, "rb", buffering=0)):
        yield program, ours


def said_on(terminal: int, until: bytes = b"") -> bytes:
    """What the program says, up to some word or to its end."""
    told = b""
    while not until or until not in told:
        try:
            told += os.read(terminal, 4096)
        except OSError:  # the program has gone
            break
    return told


def test_progress_is_shown_on_a_terminal_and_cleared(data: Path, file: Path) -> None:
    with on_a_terminal("import", "visits", file, "--data", data) as (program, terminal):
        told = said_on(terminal).decode()
    assert program.returncode == 0
    assert "\rVérification\u00a0: " in told
    assert "\rÉcriture\u00a0: 100\u202f%" in told
    assert told.endswith(f" \rVisites ajoutées\u00a0: {LINES}.\r\n")


def test_ctrl_c_in_the_middle_keeps_nothing_and_says_so(data: Path, file: Path) -> None:
    with on_a_terminal("import", "visits", file, "--data", data) as (program, terminal):
        said_on(terminal, "Écriture".encode())
        program.send_signal(signal.SIGINT)
        told = said_on(terminal).decode()
    assert program.returncode == 130
    assert told.endswith("Annulé\u00a0: rien n’est gardé.\r\n")
    assert "Traceback" not in told
    assert "Visites\u00a0: 0." in visits(data)
    assert parvis("import", "visits", file, data=data).returncode == 0
    assert f"Visites\u00a0: {LINES}." in visits(data)
