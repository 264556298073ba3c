"""« En direct » with 300 people in: opening it, and an arrival on it, after a year of visits and ten.

    python benchmarks/desk_live.py [--visits 50000] [--rounds 60]

Two places with 300 people in: one has seen so many visits, the other ten times as many, over ten
times as long. In both, by turns, the desk is opened, and somebody's arrival, that the service has
just committed, is shown. The end is when the row of who came last is painted. Motion is reduced.
On a machine that is shared, the time of the processor tells what is ours of it.
"""

import argparse
import os
import shutil
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from desk_search import ACTIVITIES, add_past, visitors_of
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from scenery import SIZE, run_for, run_until
from yardstick import Figure, alternately, timed, verdict

from kiosk.domain.clock import Reading
from kiosk.domain.outcome import Rules
from kiosk.paths import RESOURCES, DataFolder
from kiosk.program import qt_application
from kiosk.services import check_in
from kiosk.services.catalogue import load_catalogue
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up
from kiosk.system_clock import read_clock
from kiosk.ui.desk.desk import Desk
from kiosk.ui.parts.icons import Icons
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import LIGHT
from kiosk.ui.parts.words import Words

OPENING_MS, FRAME_MS, RATIO, TIMES = 150, 16.7, 1.5, 10
PEOPLE, BADGES = 300, 2000
AT_REST_MS = 60


class Painted(QObject):
    """Notices that a widget is painted."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


class Post:
    """A desk on the screen, over a place where many are in."""

    def __init__(self, place: OpenPlace, codes: Sequence[str], words: Words, now: Reading) -> None:
        self._place, self._words, self._now = place, words, now
        self._codes: Iterator[str] = cycle(codes[PEOPLE:])
        self._worked: defaultdict[str, list[float]] = defaultdict(list)
        for number, code in enumerate(codes[:PEOPLE]):
            self._come(code, ACTIVITIES[number % len(ACTIVITIES)], number - PEOPLE)
        look = Look(LIGHT, Icons(RESOURCES / "icons"), reduced_motion=True)
        self.desk = Desk(place, look, words, lambda: self._now)
        self.desk.resize(*SIZE)
        self.desk.show()

    def open(self) -> float:
        """Milliseconds from the right PIN to the page, read and painted."""
        self.desk.lock()
        run_for(AT_REST_MS)
        return self._timed("opening", self._open)

    def arrive(self) -> float:
        """Milliseconds from the commit of an arrival to its row on the screen."""
        visit = self._come(next(self._codes), ACTIVITIES[0], 1)
        taken = self._timed("arrival", lambda: self._show(visit))
        check_in.leave(self._place, visit, self._now)
        self.desk.refresh()
        run_for(AT_REST_MS)
        return taken

    def call_roll(self) -> float:
        """Milliseconds from the red button to the list of everyone, painted."""

        def pressed() -> None:
            self.desk.call_roll()
            assert self.desk.roll_call is not None
            _until_painted(self.desk.roll_call)

        taken = self._timed("roll", pressed)
        assert self.desk.roll_call is not None
        self.desk.roll_call.ended.emit()
        run_for(AT_REST_MS)
        return taken

    def worked(self, what: str) -> float:
        """The median of the processor's milliseconds that it took so far."""
        return median(self._worked[what])

    def _timed(self, name: str, what: Callable[[], None]) -> float:
        """The same in milliseconds of the wall's clock, and noted in those of the processor."""
        before = thread_time()
        taken = timed(what)
        self._worked[name].append((thread_time() - before) * 1000)
        return taken

    def _come(self, code: str, activity: str, minutes: int) -> str:
        at = replace(self._now, at=self._now.at + timedelta(seconds=minutes))
        rules = Rules()
        receipt = check_in.scan(self._place, code, at, rules=rules, activity=activity)
        assert receipt.visit is not None
        return receipt.visit.id

    def _open(self) -> None:
        self.desk.open()
        assert self.desk.live is not None
        _until_painted(self.desk.live.board.count)

    def _show(self, visit: str) -> None:
        self.desk.refresh()
        assert self.desk.live is not None
        _until_painted(self.desk.live.board.people.rows[visit])


def _until_painted(widget: QObject) -> None:
    painted = Painted()
    widget.installEventFilter(painted)
    run_until(lambda: painted.seen)
    QApplication.processEvents()  # all that is painted with it


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    now, catalogue = read_clock(), load_catalogue()
    now = replace(now, at=now.at.replace(hour=15, minute=0))
    words = Words(qt_application(), RESOURCES / "i18n")
    words.speak("fr")
    with TemporaryDirectory() as root:
        folders = DataFolder(Path(root) / "year"), DataFolder(Path(root) / "ten")
        place = set_up(folders[0], NewPlace("Essai", "fablab", capacity=400), catalogue)
        codes = [made.code for made in make_badges(place, BADGES)]
        place.close()
        shutil.copytree(folders[0].root, folders[1].root)
        year, ten = (open_place(folder, catalogue) for folder in folders)
        with closing(year), closing(ten):
            visitors = visitors_of(year, codes)
            add_past(year, visitors, options.visits, now)
            add_past(ten, visitors, TIMES * options.visits, now)
            posts = [Post(one, codes, words, now) for one in (year, ten)]
            opening, opening_ten = alternately(options.rounds // 3, *(one.open for one in posts))
            arrival, arrival_ten = alternately(options.rounds, *(one.arrive for one in posts))
            roll, roll_ten = alternately(options.rounds // 3, *(one.call_roll for one in posts))
            worked = {what: posts[0].worked(what) for what in ("opening", "arrival", "roll")}
            for post in posts:
                post.desk.lock()
    return verdict(
        f"« En direct », {PEOPLE} people in, {options.visits} visits and {TIMES} times as many",
        [
            Figure("opening", opening, OPENING_MS, unit="ms"),
            Figure("opening, of the processor", worked["opening"], OPENING_MS, unit="ms"),
            Figure(f"opening, {TIMES} × the visits, beside that", opening_ten / opening, RATIO),
            Figure("an arrival, from its commit to the screen", arrival, FRAME_MS, unit="ms"),
            Figure("an arrival, of the processor", worked["arrival"], FRAME_MS, unit="ms"),
            Figure(f"an arrival, {TIMES} × the visits, beside that", arrival_ten / arrival, RATIO),
            Figure("the roll of an evacuation", roll, OPENING_MS, unit="ms"),
            Figure("the roll, of the processor", worked["roll"], OPENING_MS, unit="ms"),
            Figure(f"the roll, {TIMES} × the visits, beside that", roll_ten / roll, RATIO),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
