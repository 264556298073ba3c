"""A quarter's report out of ten years of visits, beside the same quarter with hardly any past.

    python benchmarks/report.py [--visits 1000000] [--short 50000] [--rounds 5]

Two places with the same quarter of 25,000 visits, the last that has ended, and the one before it;
one of them has a long past besides. From both, by turns, `parvis report` makes all files of the
quarter. Then it does so again and again in a process of its own while somebody shows a badge; and
the figures are computed in a thread of this process, as the desk does.

Of the past there are badges, answers and the rows of the visits; the journal that tells of them is
left out, which the report never reads.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event, Thread
from time import perf_counter, process_time, sleep

from yardstick import Figure, alternately, timed, verdict

from kiosk.cli import main as parvis
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.clock import Reading, business_day, quarter_of
from kiosk.domain.outcome import Arrived, Rules
from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.impact.period import Period
from kiosk.paths import DataFolder
from kiosk.services import check_in
from kiosk.services.catalogue import load_catalogue
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up
from kiosk.services.report import report
from kiosk.store import answers, badges, visits
from kiosk.store.answers import Asked
from kiosk.system_clock import read_clock

ACTIVITIES = ("A09", "A10", "A01", "A02", "E01", "T05", "L09", "Z00")
ROLES = [Role.PARTICIPANT] * 17 + [Role.VOLUNTEER] * 2 + [Role.TEAM]
A_QUARTER = 25_000
REGULARS, NEWCOMERS = 3000, 600
"""Badges in use in a quarter, and how many of them are new in it: as many have stopped coming."""
ONE_IN = 3
RATIO, SECONDS, FRAME_MS = 1.3, 5.0, 50.0
"""The limits: a long past against a short one, a whole report, a pause of the screen."""
SCANS = 200
MINUTE = timedelta(minutes=1)


@dataclass
class Past:
    """Quarters of a place, written from the newest to the oldest; the same ones each time."""

    place: OpenPlace
    catalogue: Catalogue
    people: list[str]

    def write(self, quarter: Period, number: int, count: int) -> None:
        """So many visits in a quarter; `number`: how many quarters before the last it lies."""
        chance = Random(f"quarter {number}")
        store = self.place.store
        with store.writing():
            newest = number * NEWCOMERS + REGULARS
            while len(self.people) < newest:
                self.people.append(badges.issue(store, chance.randbytes(32), "Renard bleu"))
                self._answer(Asked(self.people[-1], None), quarter.first, 1, chance)
            present = self.people[newest - REGULARS : newest]
            told = [self._visit(quarter, present, chance) for _ in range(count)]
            visits.write(store, told)
            for one in told:
                if one.visitor is None and one.persons == 1 and int(one.id[:8], 16) % ONE_IN == 0:
                    self._answer(Asked(None, one.id), one.day, ONE_IN, chance)

    def _visit(self, quarter: Period, present: list[str], chance: Random) -> Visit:
        day = quarter.first + timedelta(days=chance.randrange(90))
        at = datetime(day.year, day.month, day.day, 7, tzinfo=UTC) + chance.randrange(660) * MINUTE
        with_badge = chance.random() < 0.7
        left = at + chance.randrange(10, 240) * MINUTE if chance.random() < 0.8 else None
        return Visit(
            id=f"{chance.getrandbits(128):032x}",
            visitor=chance.choice(present) if with_badge else None,
            day=business_day(at, self.place.place.zone),
            persons=1 if with_badge or chance.random() < 0.9 else chance.randrange(2, 30),
            activity=chance.choice(ACTIVITIES),
            role=chance.choice(ROLES),
            arrived=at,
            chosen=at,
            last=left or at,
            left=left,
            left_by=None if left is None else ExitBy.SCAN,
        )

    def _answer(self, asked: Asked, day: date, one_in: int, chance: Random) -> None:
        at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
        for question in self.catalogue.questions:
            choice = chance.choice([*question.codes, "NSP"])
            store = self.place.store
            answers.write_answer(store, asked, question.id, question.version, choice, at, one_in)


def last_quarter() -> Period:
    """The last one that has ended."""
    return Period.parse(quarter_of(read_clock().at.date())).previous


def fill(past: Past, already: int, wanted: int) -> None:
    """Write quarters, the newest first, until there are so many visits."""
    quarter = last_quarter()
    for number, before in enumerate(range(0, wanted, A_QUARTER)):
        if before >= already:
            past.write(quarter, number, min(A_QUARTER, wanted - before))
        quarter = quarter.previous


def write_files(folder: DataFolder, out: Path) -> None:
    """Make the report as it is made from the command line."""
    with redirect_stderr(StringIO()) as said:
        period = str(last_quarter())
        code = parvis(["--data", str(folder.root), "report", period, "--out", str(out)])
    if code:
        raise SystemExit(said.getvalue())


def scans(place: OpenPlace, codes: list[str]) -> list[float]:
    """Milliseconds of each scan, a little apart from each other."""
    took = []
    for code in codes:
        clock = read_clock()

        def scan(code: str = code, clock: Reading = clock) -> None:
            receipt = check_in.scan(place, code, clock, rules=Rules())
            assert isinstance(receipt.outcome, Arrived), receipt.outcome

        took.append(timed(scan))
        sleep(0.01)
    return took


@contextmanager
def reporting_beside(folder: DataFolder, out: Path) -> Iterator[None]:
    """Report after report in a process of its own."""
    command = [sys.executable, __file__, "--again", str(folder.root), str(out)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()  # the first one is done, with the program's start
    try:
        yield
        assert process.poll() is None
    finally:
        process.kill()
        process.wait()


def longest_wait(folder: DataFolder, catalogue: Catalogue) -> float:
    """Milliseconds that this thread waits at most for its turn while another computes the figures."""
    done = Event()

    def run() -> None:
        place = open_place(folder, catalogue)
        try:
            report(place, last_quarter(), read_clock())
        finally:
            place.close()
            done.set()

    thread = Thread(target=run)
    longest, before = 0.0, perf_counter()
    thread.start()
    while not done.is_set():
        sleep(0.001)
        now = perf_counter()
        longest, before = max(longest, now - before), now
    thread.join()
    return longest * 1000


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--visits", type=int, default=1_000_000)
    parser.add_argument("--short", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--again", nargs=2, type=Path, metavar="DIR", help=argparse.SUPPRESS)
    options = parser.parse_args()
    catalogue = load_catalogue()
    if options.again:
        again(DataFolder(options.again[0]), options.again[1])
    with TemporaryDirectory() as root:
        young, old = DataFolder(Path(root) / "young"), DataFolder(Path(root) / "old")
        place = set_up(young, NewPlace("Essai", "fablab", capacity=60), catalogue)
        codes = [made.code for made in make_badges(place, 2 * SCANS)]
        past = Past(place, catalogue, [])
        fill(past, 0, options.short)
        place.close()
        shutil.copytree(young.root, old.root)
        past.place = open_place(old, catalogue)
        fill(past, options.short, options.visits)
        past.place.close()
        figures = figures_of(young, old, Path(root), codes, options.rounds)
    title = f"A quarter's report among {options.visits} visits, against {options.short}"
    return verdict(title, figures)


def again(folder: DataFolder, out: Path) -> None:
    """Make reports until somebody puts an end to it."""
    while True:
        write_files(folder, out)
        print("one", flush=True)


def figures_of(
    young: DataFolder, old: DataFolder, root: Path, codes: list[str], rounds: int
) -> list[Figure]:
    """The report's own figures, then those of a door beside it."""
    catalogue = load_catalogue()
    took: list[float] = []

    def worked(folder: DataFolder) -> float:
        """Processor time: it hardly depends on what else this machine is doing."""
        start = process_time()
        milliseconds = timed(lambda: write_files(folder, root / "out"))
        if folder is old:
            took.append(milliseconds / 1000)
        return process_time() - start

    long, short = alternately(rounds, lambda: worked(old), lambda: worked(young))
    wait = median(longest_wait(old, catalogue) for _ in range(rounds))
    place = open_place(old, catalogue)
    try:
        alone = scans(place, codes[:SCANS])
        with reporting_beside(old, root / "beside"):
            beside = scans(place, codes[SCANS:])
    finally:
        place.close()
    return [
        Figure("processor time, with a long past against a short one", long / short, RATIO),
        Figure("the same with a long past", long, unit="s"),
        Figure("from the command to the last file", median(took), SECONDS, unit="s"),
        Figure("a scan while reports are made, against one alone", median(beside) / median(alone)),
        Figure("the longest of those scans", max(beside), unit="ms"),
        Figure("the longest one alone", max(alone), unit="ms"),
        Figure("the longest wait of a thread beside the report's", wait, FRAME_MS, unit="ms"),
    ]


if __name__ == "__main__":
    sys.exit(main())
