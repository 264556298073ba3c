"""The real program in a real window, with a scanner on a keyboard of any country."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, set_up
from tests.journeys.x11 import Screen

PATIENCE_MS = 60_000
LAYOUTS = [(layout, caps) for layout in ("us", "fr", "be", "de") for caps in (False, True)]
PAUSES_MS = (0, 10, 60, 250)

PROGRAM = [sys.executable, "-m", "kiosk"]


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lieu") / "place"


@pytest.fixture(scope="module")
def codes(data: Path) -> list[str]:
    place = set_up(DataFolder(data), NewPlace("La Fabrique", "fablab"), load_catalogue())
    made = make_badges(place, len(LAYOUTS) + 2 * len(PAUSES_MS))
    place.close()
    return [badge.code for badge in made]


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen() as opened:
        yield opened


@pytest.fixture(scope="module")
def kiosk(screen: Screen, data: Path, codes: list[str]) -> "Iterator[subprocess.Popen[bytes]]":
    running = subprocess.Popen(
        [*PROGRAM, "--windowed", "1280x800", "--data", str(data)], env=screen.environment
    )
    screen.focus("Parvis")
    yield running
    running.terminate()
    running.wait(20)


def present(data: Path) -> int:
    """What `parvis presence` says while the kiosk runs."""
    told = subprocess.run(
        [*PROGRAM, "presence", "--data", str(data)], capture_output=True, check=True
    )
    total: int = json.loads(told.stdout)["total"]
    return total


def test_a_scanner_is_understood_on_every_keyboard_and_two_in_a_row_are_both_in(
    qtbot: QtBot,
    screen: Screen,
    kiosk: "subprocess.Popen[bytes]",
    data: Path,
    codes: list[str],
) -> None:
    waiting = iter(codes)
    expected = 0
    for layout, caps in LAYOUTS:
        screen.set_layout(layout)
        screen.set_caps_lock(caps)
        screen.scan(next(waiting))
        expected += 1
        qtbot.waitUntil(lambda n=expected: present(data) == n, timeout=PATIENCE_MS)
    screen.set_caps_lock(False)
    screen.set_layout("fr")
    for pause in PAUSES_MS:
        screen.scan(next(waiting), next(waiting), pause=pause)
        expected += 2
        qtbot.waitUntil(lambda n=expected: present(data) == n, timeout=PATIENCE_MS)
    assert kiosk.poll() is None


def test_it_fills_the_screen_also_where_no_window_manager_gives_it(tmp_path: Path) -> None:
    data = tmp_path / "place"
    set_up(DataFolder(data), NewPlace("L’Atelier", "fablab"), load_catalogue()).close()
    with Screen("1024x600") as own:
        running = subprocess.Popen([*PROGRAM, "--data", str(data)], env=own.environment)
        own.focus("Parvis")
        told = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Parvis", "getwindowgeometry"],
            env=own.environment,
            capture_output=True,
            check=True,
        )
        running.terminate()
        running.wait(20)
    assert b"1024x600" in told.stdout


def test_a_wish_to_stop_is_followed_and_the_place_can_be_opened_again(
    tmp_path: Path,
) -> None:
    data = tmp_path / "place"
    set_up(DataFolder(data), NewPlace("L’Atelier", "fablab"), load_catalogue()).close()
    for wish in (signal.SIGINT, signal.SIGTERM):
        with Screen() as own:
            running = subprocess.Popen(
                [*PROGRAM, "--windowed", "--data", str(data)],
                env=own.environment,
                stderr=subprocess.PIPE,
            )
            own.focus("Parvis")
            running.send_signal(wish)
            _, told = running.communicate(timeout=20)
        assert (running.returncode, b"Traceback" in told) == (0, False)
    assert present(data) == 0


def test_a_second_start_on_the_same_place_is_refused_in_words(
    screen: Screen, kiosk: "subprocess.Popen[bytes]", data: Path
) -> None:
    second = subprocess.run(
        [*PROGRAM, "--windowed", "--data", str(data)],
        env=screen.environment,
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert second.returncode == 3
    assert "déjà ouvert" in second.stderr.decode()
    assert kiosk.poll() is None
