"""A job in a program beside the kiosk: what is heard of it, and that it ends when nobody wants it."""

import logging
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import BadInput, DataUnusable
from kiosk.paths import DataFolder
from kiosk.services.beside import Tools
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.beside import Beside, own_program

PATIENCE_MS = 60_000


@dataclass(frozen=True)
class Name:
    """Tells the place's name, letter by letter, then whole."""

    def run(self, place: OpenPlace, tools: Tools) -> str:
        for letter in place.place.name:
            tools.tell(letter)
        return place.place.name


@dataclass(frozen=True)
class Refusal:
    """Can't be done."""

    def run(self, place: OpenPlace, tools: Tools) -> None:
        raise BadInput("report.no_room", path="/media/CLE")


@dataclass(frozen=True)
class Fault:
    """Has a bug."""

    def run(self, place: OpenPlace, tools: Tools) -> None:
        raise ZeroDivisionError("ours")


@dataclass(frozen=True)
class Endless:
    """Begins to write a file, and never ends."""

    path: Path

    def run(self, place: OpenPlace, tools: Tools) -> None:
        self.path.touch()
        try:
            tools.tell("begun")
            while True:
                pass
        finally:
            self.path.unlink()


@pytest.fixture
def beside(qtbot: QtBot) -> Beside:
    """Nothing to do yet."""
    return Beside()


def test_what_a_job_says_is_heard_in_order(beside: Beside, place: OpenPlace, qtbot: QtBot) -> None:
    letters: list[object] = []
    beside.told.connect(letters.append)
    with qtbot.waitSignal(beside.done, timeout=PATIENCE_MS) as done:
        beside.start(place.folder, Name())
        assert beside.is_busy
    assert done.args == ["La Fabrique du Canal"]
    assert "".join(map(str, letters)) == "La Fabrique du Canal"
    assert not beside.is_busy


def test_why_a_job_cannot_be_done_comes_as_it_was_said(
    beside: Beside, place: OpenPlace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(beside.failed, timeout=PATIENCE_MS) as failed:
        beside.start(place.folder, Refusal())
    (error,) = failed.args
    assert isinstance(error, BadInput)
    assert (error.key, error.facts) == ("report.no_room", {"path": "/media/CLE"})


def test_a_place_that_is_not_there_is_told(beside: Beside, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(beside.failed, timeout=PATIENCE_MS) as failed:
        beside.start(DataFolder(tmp_path), Name())
    (error,) = failed.args
    assert isinstance(error, DataUnusable)
    assert error.key == "place.none"


def test_a_fault_of_ours_is_noted_in_the_log(
    beside: Beside, place: OpenPlace, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(beside.broken, timeout=PATIENCE_MS):
        beside.start(place.folder, Fault())
    assert "ZeroDivisionError" in caplog.text


def test_a_program_that_does_not_start_is_a_fault_of_ours(
    beside: Beside,
    place: OpenPlace,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(sys, "executable", "/there/is/no/such/program")
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(beside.broken, timeout=PATIENCE_MS):
        beside.start(place.folder, Name())
    assert "beside the door" in caplog.text
    assert not beside.is_busy


def test_a_job_that_is_cancelled_takes_back_what_it_began(
    beside: Beside, place: OpenPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "half"
    with qtbot.waitSignal(beside.told, timeout=PATIENCE_MS):
        beside.start(place.folder, Endless(path))
    assert path.exists()
    with qtbot.waitSignal(beside.cancelled, timeout=PATIENCE_MS):
        beside.cancel()
    assert not path.exists()
    assert not beside.is_busy


def test_of_a_job_that_is_ended_nothing_more_is_heard(
    beside: Beside, place: OpenPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "half"
    with qtbot.waitSignal(beside.told, timeout=PATIENCE_MS):
        beside.start(place.folder, Endless(path))
    process = beside.process
    assert process is not None
    signals = (beside.cancelled, beside.done, beside.failed, beside.broken)
    heard: list[object] = []
    for signal in signals:
        signal.connect(lambda *what: heard.append(what))
    with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS):
        beside.end()
    assert not path.exists()
    assert heard == []


def test_a_new_job_ends_the_one_before(
    beside: Beside, place: OpenPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "half"
    with qtbot.waitSignal(beside.told, timeout=PATIENCE_MS):
        beside.start(place.folder, Endless(path))
    first = beside.process
    assert first is not None
    with qtbot.waitSignals([first.finished, beside.done], timeout=PATIENCE_MS):
        beside.start(place.folder, Name())
    assert not path.exists()


def test_there_is_nothing_to_cancel_before_the_first_job(beside: Beside) -> None:
    beside.cancel()
    beside.end()
    assert not beside.is_busy


def test_a_packed_program_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_program() == [sys.executable, "-m", "kiosk"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_program() == [sys.executable]
