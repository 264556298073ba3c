"""The door's screen while a quarter's report is made, printed and shown.

    python benchmarks/report_beside_door.py [--visits 25000] [--rounds 5]

A kiosk shows Home, and a timer of 5 ms notes how long its thread goes without coming to it: alone,
while all files of a quarter are made by the program beside (figures, tables, PDF), and while the
desk's page fetches the report and builds itself, row by row. Then a badge is read again and again,
alone and beside such work. By turns; of each round the longest gap, of all rounds the median.

Of the longest gaps it is told how much of them the thread was waiting for a processor, which others
had: on a machine that has more to do than it can, no program keeps a limit. Linux.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication
from report import A_QUARTER, Past, fill, last_quarter
from scan_to_screen import Painted
from scenery import a_kiosk, run_for
from yardstick import Figure, verdict

from kiosk.app import Kiosk
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, set_up
from kiosk.services.report.jobs import WriteReport
from kiosk.services.staff import StaffRole
from kiosk.store.places import save_setting
from kiosk.system_clock import read_clock
from kiosk.ui.desk.beside import Beside
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.report.page import ReportPage

FRAME_MS = 50.0
TICK_MS = 5
ALONE_MS = 3000
SCANS = 20
"""In a row, each round."""
PATIENCE = 120.0


class Gaps(QObject):
    """Notes how long the screen's thread is away from its events."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = self._waited = 0.0
        self._found: list[Gap] = []

    def longest(self, work: Callable[[], None]) -> "Gap":
        """The longest gap between two ticks while some work goes on."""
        self._last, self._waited, self._found = perf_counter(), waited(), []
        self._timer.start()
        work()
        self._timer.stop()
        return max(self._found)

    def _tick(self) -> None:
        now, waited_now = perf_counter(), waited()
        self._found.append(((now - self._last) * 1000, waited_now - self._waited))
        self._last, self._waited = now, waited_now


Gap = tuple[float, float]
"""How long it was, and how much of that the thread was ready and had no processor; milliseconds."""


def waited() -> float:
    """For how long this thread has been ready without a processor since it began, milliseconds."""
    return int(Path("/proc/thread-self/schedstat").read_text("ascii").split()[1]) / 1e6


def until(true: Callable[[], bool]) -> None:
    """Let the program run until something is true, asleep whenever it has nothing to do."""
    end = perf_counter() + PATIENCE
    while not true():
        if perf_counter() > end:
            raise SystemExit("what the benchmark waits for does not happen")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, TICK_MS)


class Writing:
    """All files of the quarter, made by the program beside, again and again while it is wanted."""

    def __init__(self, place: OpenPlace, out: Path) -> None:
        self._place = place
        self._out = out
        self.beside = Beside()
        self.beside.failed.connect(self._refuse)
        self.beside.broken.connect(self._refuse)

    def begin(self) -> None:
        job = WriteReport(last_quarter(), self._out, "excel-fr", read_clock())
        self.beside.start(self._place.folder, job)

    def whole(self) -> None:
        self.begin()
        until(lambda: not self.beside.is_busy)

    def _refuse(self, *why: object) -> None:
        raise SystemExit(f"the report could not be written: {why}")


def desk_page(kiosk: Kiosk) -> ReportPage:
    """The desk of that kiosk, opened by the manager, at its report."""
    kiosk.window.open_desk()
    desk = kiosk.window.desk
    assert isinstance(desk, Desk)
    desk.open(StaffRole.MANAGER)
    desk.rail.entries[1].click()
    page = desk.page
    assert isinstance(page, ReportPage)
    return page


def show_anew(page: ReportPage) -> None:
    """Fetch the report once more, and show all its rows."""
    assert page.period is not None
    page.show_period(page.period)
    until(lambda: page.shown is not None and not page.is_telling)


def scans(kiosk: Kiosk, codes: Iterator[str], painted: Painted) -> list[float]:
    """Milliseconds from a badge read at Home to the activities painted."""
    took = []
    for _ in range(SCANS):
        kiosk.door.go_home()
        run_for(40)
        painted.seen = False
        begun = perf_counter()
        kiosk.camera.badge_read.emit(next(codes))
        until(lambda: painted.seen)
        took.append((perf_counter() - begun) * 1000)
    kiosk.door.go_home()
    return took


def scans_beside(writing: Writing, scan: Callable[[], list[float]]) -> list[float]:
    """The same while reports are written, one after the other."""
    writing.beside.done.connect(writing.begin)
    writing.begin()
    took = scan()
    writing.beside.done.disconnect(writing.begin)
    until(lambda: not writing.beside.is_busy)
    return took


def figures(place: OpenPlace, codes: list[str], out: Path, rounds: int) -> list[Figure]:
    """All of them by turns."""
    left = iter(codes)
    gaps: dict[str, list[Gap]] = {"alone": [], "written": [], "shown": []}
    took: dict[str, list[float]] = {"alone": [], "beside": []}
    with a_kiosk(place) as (kiosk, _):
        painted, watch, writing = Painted(), Gaps(), Writing(place, out)
        kiosk.stack.activity.installEventFilter(painted)
        scans(kiosk, left, painted)  # the first ones load what stays loaded
        for _ in range(rounds):
            gaps["alone"].append(watch.longest(lambda: run_for(ALONE_MS)))
            gaps["written"].append(watch.longest(writing.whole))
            took["alone"] += scans(kiosk, left, painted)
            took["beside"] += scans_beside(writing, lambda: scans(kiosk, left, painted))
        page = desk_page(kiosk)
        until(lambda: page.shown is not None and not page.is_telling)
        for _ in range(rounds):
            gaps["shown"].append(watch.longest(lambda: show_anew(page)))
        kiosk.window.close_desk()
    slower = median(took["beside"]) / median(took["alone"])
    return [
        *told("the longest gap, nothing else going on", gaps["alone"]),
        *told("the same while all files are made", gaps["written"], FRAME_MS),
        *told("the same while the page is fetched and shown", gaps["shown"], FRAME_MS),
        Figure("a scan beside that work, against one alone", slower),
        Figure("a scan alone", median(took["alone"]), unit="ms"),
    ]


def told(name: str, gaps: list[Gap], most: float | None = None) -> list[Figure]:
    """The median, with and without what the thread was waiting for a processor."""
    own = median(gap - without for gap, without in gaps)
    return [
        Figure(name, median(gap for gap, _ in gaps), most, unit="ms"),
        Figure("    without waiting for a processor", own, most, unit="ms"),
    ]


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--visits", type=int, default=A_QUARTER)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with TemporaryDirectory() as root:
        catalogue = load_catalogue()
        folder = DataFolder(Path(root) / "place")
        with closing(set_up(folder, NewPlace("Essai", "fablab"), catalogue)) as place:
            save_setting(place.store, "reduced_motion", True)
            codes = [one.code for one in make_badges(place, (2 * options.rounds + 1) * SCANS)]
            fill(Past(place, catalogue, []), 0, options.visits)
            found = figures(place, codes, Path(root) / "out", options.rounds)
    return verdict(f"A report of {options.visits} visits, made beside the door", found)


if __name__ == "__main__":
    sys.exit(main())
