"""A scan among 100,000 visits of the past, beside the same scan in a place without any.

    python benchmarks/history.py [--visits 100000] [--rounds 300]

Two places with the same badges, one of them with a past: the same people came again and again
on earlier days. In both, by turns, someone shows a badge, the activities are looked up, one is
tapped, and somebody leaves; each of it is timed with its wait for the disk.
"""

import argparse
import shutil
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random
from secrets import token_hex
from statistics import median
from tempfile import TemporaryDirectory

from yardstick import Figure, timed, verdict

from kiosk.domain import badge
from kiosk.domain.clock import Reading, business_day
from kiosk.domain.journal import Arrival, Choice, Exit
from kiosk.domain.outcome import Arrived, Changed, Left, Rules
from kiosk.domain.visit import ExitBy
from kiosk.paths import DataFolder
from kiosk.services import check_in
from kiosk.services.catalogue import load_catalogue
from kiosk.services.deed import Receipt
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up
from kiosk.services.presence import presence
from kiosk.services.tiles import tiles
from kiosk.store import badges
from kiosk.store.batch import add_visits
from kiosk.store.journal import Draft
from kiosk.system_clock import read_clock

LIMIT = 1.1
ACTIVITIES = ("A09", "A10", "E01", "T05")
A_DAY, AT_ONCE = 120, 3000
BADGES = 500


def add_past(place: OpenPlace, codes: list[str], visits: int, now: Reading) -> None:
    """Visits on as many days before today as it takes: an arrival, an activity, an exit each."""
    chance = Random(1)
    visitors = []
    for code in codes:
        holder = badges.holder(place.store, badge.keyed_hash(code, place.key))
        assert holder is not None
        visitors.append(holder.visitor)
    drafts: list[Draft] = []
    for number in range(visits):
        if number % A_DAY == 0:
            present = chance.sample(visitors, A_DAY)
        back = timedelta(days=(visits - 1 - number) // A_DAY + 1)
        at = (now.at - back).replace(hour=9) + timedelta(minutes=3 * (number % A_DAY))
        visit, visitor = token_hex(16), present[number % A_DAY]
        day = business_day(at, place.place.zone)
        for fact, minutes in (
            (Arrival(day), 0),
            (Choice(chance.choice(ACTIVITIES)), 1),
            (Exit(ExitBy.SCAN), chance.randrange(20, 240)),
        ):
            drafts.append(Draft(visit, visitor, at + timedelta(minutes=minutes), "door", fact))
        if len(drafts) >= 3 * AT_ONCE or number == visits - 1:
            with place.store.writing():
                add_visits(place.store, drafts)
            drafts = []


class Door:
    """The door of one place, where the same people come and go in the same order."""

    def __init__(self, place: OpenPlace, codes: list[str]) -> None:
        self._place = place
        self._codes = iter(codes)
        self._in: list[str] = []
        self._clock = read_clock()

    def _do(self, wanted: type, deed: Callable[[], Receipt]) -> float:
        receipts: list[Receipt] = []
        took = timed(lambda: receipts.append(deed()))
        assert isinstance(receipts[0].outcome, wanted), receipts[0].outcome
        assert receipts[0].visit is not None
        self._in.append(receipts[0].visit.id)
        return took

    def come_in(self) -> float:
        """A badge is shown, and the tiles for it are looked up."""
        code = next(self._codes)

        def scanned() -> Receipt:
            receipt = check_in.scan(self._place, code, self._clock, rules=Rules())
            tiles(self._place, receipt.visit, self._clock)
            return receipt

        return self._do(Arrived, scanned)

    def choose(self) -> float:
        """Who came in last taps a tile."""
        visit = self._in[-1]
        return self._do(
            Changed,
            lambda: check_in.choose(self._place, visit, "A09", self._clock, rules=Rules()),
        )

    def leave(self) -> float:
        """Who came in last goes again, and Home tells how many are in."""
        visit = self._in[-1]

        def left() -> Receipt:
            receipt = check_in.leave(self._place, visit, self._clock)
            presence(self._place, self._clock)
            return receipt

        return self._do(Left, left)


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=300)
    options = parser.parse_args()
    catalogue = load_catalogue()
    with TemporaryDirectory() as root:
        new = DataFolder(Path(root) / "new")
        place = set_up(new, NewPlace("Essai", "fablab"), catalogue)
        codes = [made.code for made in make_badges(place, max(BADGES, options.rounds))]
        place.close()
        old = DataFolder(Path(root) / "old")
        shutil.copytree(new.root, old.root)
        aged, place = open_place(old, catalogue), open_place(new, catalogue)
        add_past(aged, codes, options.visits, read_clock())
        try:
            with_past, without = Door(aged, codes), Door(place, codes)
            figures = figures_of(with_past, without, options.rounds)
        finally:
            aged.close()
            place.close()
    return verdict(f"With {options.visits} visits in the past, against none", figures)


def figures_of(with_past: Door, without: Door, rounds: int) -> list[Figure]:
    """The ratio of the medians, step by step; both doors take turns in leading."""
    took: dict[Door, list[list[float]]] = {with_past: [], without: []}
    for number in range(rounds):
        for door in (with_past, without) if number % 2 else (without, with_past):
            took[door].append([door.come_in(), door.choose(), door.leave()])
    figures = []
    for index, name in enumerate(("a scan and its tiles", "a tap", "an exit, and who is in")):
        long, short = (median(row[index] for row in took[door]) for door in (with_past, without))
        figures += [Figure(name, long / short, LIMIT), Figure(f"{name}, with", long, unit="ms")]
    return figures


if __name__ == "__main__":
    sys.exit(main())
