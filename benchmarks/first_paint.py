"""From the start of the program to its first picture, and its memory at rest.

    python benchmarks/first_paint.py [--rounds 9] [--idle 4]

Beside a bare PySide6 window that has imported QtMultimedia; whole processes, by turns. Nothing in
either is changed for it: Qt itself tells on stderr when a window's pixels go to the screen. Linux,
on a screen of its own (Xvfb), or on none (offscreen) where there is no Xvfb.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import which
from statistics import median

from yardstick import Figure, alternately, memory, verdict

BARE = """
import sys
import PySide6.QtMultimedia
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication(sys.argv)
window = QWidget()
window.resize(1280, 800)
window.show()
{then}
application.exec()
"""
LOOK_FOR_CAMERAS = "PySide6.QtMultimedia.QMediaDevices.videoInputs()"
LIMIT = 1.5
UNWANTED = ("PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY")


@contextmanager
def a_screen(compiled: str) -> Iterator[dict[str, str]]:
    """The environment of a program with a screen that nobody else paints on.

    Python keeps its compiled modules in the folder ``compiled``, as it does where it was installed.
    """
    own = {"QT_LOGGING_RULES": "qt.widgets.painting=true", "PYTHONPYCACHEPREFIX": compiled}
    inherited = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    if which("Xvfb") is None:
        yield {**inherited, **own, "QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1200x24"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        yield {**inherited, **own, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


class Program:
    """A program with a window, run again and again; what its memory was at rest."""

    def __init__(self, command: list[str], environment: dict[str, str], idle: float) -> None:
        self._command = command
        self._environment = environment
        self._idle = idle
        self._held: list[dict[str, float]] = []

    def held(self, kind: str) -> float:
        """MB at rest, the median of the runs so far."""
        return median(run[kind] for run in self._held)

    def first_paint(self) -> float:
        """Milliseconds from the start of the process to its window's first pixels."""
        start = time.perf_counter()
        process = subprocess.Popen(
            self._command, env=self._environment, stderr=subprocess.PIPE, text=True
        )
        assert process.stderr is not None
        try:
            painted = None
            for line in process.stderr:
                if "Flushing QRegion(0,0 1280x800)" in line:
                    painted = (time.perf_counter() - start) * 1000
                    break
            if painted is None:
                raise SystemExit(f"no picture from {self._command}")
            with suppress(subprocess.TimeoutExpired):
                process.communicate(timeout=self._idle)
            self._held.append(memory(process.pid))
            return painted
        finally:
            process.terminate()
            process.communicate()


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--idle", type=float, default=4, help="seconds before memory is read")
    options = parser.parse_args()
    kiosk = [sys.executable, "-m", "kiosk"]
    with tempfile.TemporaryDirectory() as root, a_screen(f"{root}/pyc") as environment:
        data = ["--data", str(Path(root) / "place")]
        subprocess.run(
            [*kiosk, "init", "--name", "Essai", "--kind", "fablab", *data],
            check=True,
            stderr=subprocess.DEVNULL,
        )
        ours = Program([*kiosk, "--windowed", "1280x800", *data], environment, options.idle)
        bare, looking = (
            Program([sys.executable, "-c", BARE.format(then=then)], environment, options.idle)
            for then in ("", LOOK_FOR_CAMERAS)
        )
        programs = [program.first_paint for program in (ours, bare, looking)]
        alternately(1, *programs)  # what is read from the disk once is in memory from here on
        first, bare_first, _ = alternately(options.rounds, *programs)
        shown = environment["QT_QPA_PLATFORM"]
    return verdict(
        f"First paint and idle memory, {shown}",
        [
            Figure("first paint of Home / of a bare window", first / bare_first, LIMIT),
            Figure("idle memory (RSS) / a bare window’s", held("Rss", ours, bare), LIMIT),
            Figure("idle memory (PSS) / a bare window’s", held("Pss", ours, bare), LIMIT),
            Figure("RSS / a bare window’s that looks for cameras", held("Rss", ours, looking)),
            Figure("first paint of Home", first, unit="ms"),
            Figure("idle memory of the kiosk (RSS)", ours.held("Rss"), unit="MB"),
        ],
    )


def held(kind: str, ours: Program, bare: Program) -> float:
    """How many times the memory of the bare program ours is."""
    return ours.held(kind) / bare.held(kind)


if __name__ == "__main__":
    sys.exit(main())
