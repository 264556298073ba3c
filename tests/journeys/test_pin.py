"""The way back when a PIN was forgotten: the machine's own account, and a terminal."""

import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.clock import Reading
from kiosk.paths import DataFolder
from kiosk.services.audit import Act, trail
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import NewPlace, OpenPlace, set_up
from kiosk.services.staff import Opened, Paused, StaffRole, Wrong, enter_pin, set_pin
from kiosk.system_clock import read_clock

OLD, NEW = "271828", "905271"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    """Open as in a kiosk that runs, with a PIN that nobody knows any more."""
    opened = set_up(DataFolder(tmp_path / "lieu"), NewPlace("X", "fablab"), load_catalogue())
    set_pin(opened, StaffRole.MANAGER, OLD)
    yield opened
    opened.close()


def at_a_terminal(place: OpenPlace, *typed: str, role: str = "manager") -> tuple[int, str, str]:
    """Exit code, what the terminal showed of what was typed, and what was said."""
    ours, theirs = pty.openpty()
    program = subprocess.Popen(
        [*(sys.executable, "-m", "kiosk", "pin"), "--role", role, "--data", place.folder.root],
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    assert program.stderr is not None
    said = b""
    for line in typed:
        while not said.endswith(b": "):
            said += os.read(program.stderr.fileno(), 1)
        os.write(ours, line.encode() + b"\n")
        said += b"|"
    rest = program.communicate(timeout=60)[1]
    os.set_blocking(ours, False)
    try:
        shown = os.read(ours, 1000)
    except BlockingIOError:
        shown = b""
    os.close(ours)
    os.close(theirs)
    return program.returncode, shown.decode(), (said + rest).decode()


def now() -> Reading:
    return read_clock()


def test_a_new_pin_holds_at_once_for_a_kiosk_that_runs_and_is_noted(place: OpenPlace) -> None:
    for _ in range(5):
        paused = enter_pin(place, NEW, now())
    assert isinstance(paused, Paused)
    code, shown, said = at_a_terminal(place, NEW, NEW)
    assert code == 0, said
    assert NEW not in shown + said
    assert "Le code est changé" in said
    assert enter_pin(place, NEW, now()) == Opened(StaffRole.MANAGER), "the pause is over, too"
    assert enter_pin(place, OLD, now()) == Wrong(4)
    assert [line.act for line in trail(place, now())] == [Act.PIN_RESET]


@pytest.mark.parametrize(
    ("typed", "why"),
    [((NEW, OLD), "pas les mêmes"), (("1234",), "exactement 6"), (("123456",) * 2, "se devine")],
)
def test_what_is_no_pin_or_was_mistyped_changes_nothing(
    place: OpenPlace, typed: tuple[str, ...], why: str
) -> None:
    code, _, said = at_a_terminal(place, *typed, role="host")
    assert (code, why in said) == (2, True), said
    assert "Traceback" not in said
    assert trail(place, now()) == []
    assert enter_pin(place, OLD, now()) == Opened(StaffRole.MANAGER)


def test_a_pipe_is_no_terminal(place: OpenPlace) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "pin", "--data", place.folder.root],
        input=f"{NEW}\n{NEW}\n".encode(),
        capture_output=True,
        start_new_session=True,
        check=False,
    )
    assert done.returncode == 2
    assert "Il faut un terminal" in done.stderr.decode()
    assert enter_pin(place, OLD, now()) == Opened(StaffRole.MANAGER)
