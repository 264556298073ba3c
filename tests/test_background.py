"""The program that the kiosk starts beside itself, spoken to as the kiosk does."""

import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

from kiosk.domain.clock import Reading
from kiosk.domain.errors import DataUnusable
from kiosk.impact.period import Period
from kiosk.paths import DataFolder
from kiosk.services.beside import Frames, Result, framed
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import NewPlace, set_up
from kiosk.services.report import Written
from kiosk.services.report.jobs import Shown, ShowReport, WriteReport

NOW = Reading(datetime(2026, 11, 23, 13, tzinfo=UTC))
TOP = Path(__file__).parent.parent


def spoken_to(folder: Path, said: bytes) -> "subprocess.CompletedProcess[bytes]":
    """Hand it these bytes, and end its input only when it has ended by itself."""
    command = [sys.executable, "-m", "kiosk", "--data", str(folder), "--background"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=TOP
    ) as process:
        assert process.stdin and process.stdout and process.stderr
        process.stdin.write(said)
        process.stdin.flush()
        told = process.stdout.read()
        wrong = process.stderr.read()
        code = process.wait()
    return subprocess.CompletedProcess(command, code, told, wrong)


def a_place(folder: Path) -> Path:
    set_up(DataFolder(folder), NewPlace("Essai", "fablab"), load_catalogue()).close()
    return folder


def test_it_does_one_job_and_ends(tmp_path: Path) -> None:
    folder = a_place(tmp_path / "place")
    done = spoken_to(folder, framed(ShowReport(Period(2026, 3), NOW)))
    assert (done.returncode, done.stderr) == (0, b"")
    (result,) = Frames().take(done.stdout)
    assert isinstance(result, Result)
    assert isinstance(result.value, Shown)
    assert result.value.report.place_name == "Essai"


def test_it_prints_without_a_screen(tmp_path: Path) -> None:
    folder = a_place(tmp_path / "place")
    job = WriteReport(Period(2026, 3), tmp_path / "out", "excel-fr", NOW, only=".pdf")
    done = spoken_to(folder, framed(job))
    *_, result = Frames().take(done.stdout)
    assert isinstance(result, Result)
    assert isinstance(result.value, Written)
    assert result.value.files[0].read_bytes().startswith(b"%PDF")


def test_what_is_wrong_with_the_place_is_told_as_it_is(tmp_path: Path) -> None:
    done = spoken_to(tmp_path / "none", framed(ShowReport(Period(2026, 3), NOW)))
    (error,) = Frames().take(done.stdout)
    assert isinstance(error, DataUnusable)
    assert error.key == "place.none"


def test_without_a_job_it_does_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "kiosk", "--data", str(tmp_path), "--background"]
    done = subprocess.run(command, input=b"", capture_output=True, cwd=TOP, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")
