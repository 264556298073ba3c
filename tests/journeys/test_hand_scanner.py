"""A hand scanner on a real screen: real key codes, real layouts, a real window that has focus."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Self

import pytest

from kiosk.domain.badge import mint
from tests.journeys.field_and_button import TITLE
from tests.journeys.x11 import Screen

ANNE, BRUNO = mint(b"anne "), mint(b"bruno")
LAYOUTS = ["fr", "be", "de", "us", "ru"]
"""The last has not one letter of a badge's: only the places of its keys can be read."""


class Window:
    """The window on the screen, and what it told since we last asked."""

    def __init__(self, screen: Screen, *options: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.field_and_button", *options],
            cwd=Path(__file__).parents[2],
            env=screen.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lines: Queue[str] = Queue()
        self._reader = Thread(target=self._read)
        self._reader.start()
        self._screen = screen

    def __enter__(self) -> Self:
        self.expect("ready")
        self._screen.focus(TITLE)
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._reader.join(20)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line.rstrip("\n"))

    def expect(self, *lines: str) -> None:
        """These lines come next, and no other before them."""
        for line in lines:
            assert self._lines.get(timeout=20) == line

    def expect_nothing(self, seconds: float = 0.25) -> None:
        with pytest.raises(Empty):
            self._lines.get(timeout=seconds)


@pytest.fixture(scope="module")
def screen() -> Iterator[Screen]:
    with Screen() as screen:
        yield screen


@pytest.fixture(scope="module")
def window(screen: Screen) -> Iterator[Window]:
    with Window(screen) as window:
        yield window


@pytest.fixture(params=LAYOUTS)
def layout(request: pytest.FixtureRequest, screen: Screen) -> Iterator[str]:
    screen.set_layout(request.param)
    yield request.param
    screen.set_caps_lock(False)
    screen.set_layout("us")


@pytest.mark.parametrize("caps_lock", [False, True])
def test_a_badge_is_read_and_the_window_feels_nothing(
    screen: Screen, window: Window, layout: str, caps_lock: bool
) -> None:
    screen.set_caps_lock(caps_lock)
    screen.scan(ANNE)
    window.expect(f"badge\t{ANNE}")
    window.expect_nothing()


@pytest.mark.parametrize(
    ("pause", "end"),
    [(0, "\r"), (10, "\r"), (60, "\r"), (250, "\r"), (0, "\r\n"), (10, "\t"), (0, ""), (60, "")],
)
def test_two_badges_back_to_back_are_both_read(
    screen: Screen, window: Window, pause: int, end: str
) -> None:
    screen.set_layout("fr")
    screen.scan(ANNE, BRUNO, pause=pause, end=end)
    window.expect(f"badge\t{ANNE}", f"badge\t{BRUNO}")
    window.expect_nothing()
    screen.set_layout("us")


def test_somebody_elses_code_is_foreign_and_the_next_badge_is_read(
    screen: Screen, window: Window, layout: str
) -> None:
    for text in ("3760123456789", "https://example.org/menu?table=4"):
        screen.scan(text, end="\r\n")
        window.expect("foreign")
    screen.scan(ANNE)
    window.expect(f"badge\t{ANNE}")
    window.expect_nothing()


def test_what_a_person_types_reaches_the_field(screen: Screen, window: Window, layout: str) -> None:
    screen.type("bon")
    screen.press("Return")
    window.expect("text\tb", "text\tbo", "text\tbon", "enter\tbon", "text\t")


@pytest.mark.parametrize(("caps_lock", "garbled"), [(False, ",aw)&é"), (True, ",AW)&É")])
def test_without_us_a_scan_is_garbled_and_presses_enter(caps_lock: bool, garbled: str) -> None:
    """That the scanner of these tests does what a real one does to a French machine."""
    with Screen() as screen, Window(screen, "--deaf") as window:
        screen.set_layout("fr")
        screen.set_caps_lock(caps_lock)
        screen.scan("mqz-12")
        window.expect(*(f"text\t{garbled[:end]}" for end in range(1, 7)), f"enter\t{garbled}")
