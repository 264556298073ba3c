"""A page of the desk's visits, and an alias as it is typed, among a year of visits and among ten.

    python benchmarks/desk_search.py [--visits 50000] [--rounds 60]

Two places with the same badges: one has seen so many visits, the other ten times as many, over ten
times as long. In both, by turns, the desk opens the list, types an alias letter by letter, and
looks for an activity, for groups and for what was cancelled. All of the search is timed, from the
typed letter to the rows with their aliases.
"""

import argparse
import shutil
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from secrets import token_hex
from tempfile import TemporaryDirectory

from yardstick import Figure, alternately, timed, verdict

from kiosk.domain import badge
from kiosk.domain.clock import Reading, business_day
from kiosk.domain.corrections import Cancellation, Reason
from kiosk.domain.journal import Arrival, Exit
from kiosk.domain.visit import ExitBy
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.corrections.find import Search, find
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up
from kiosk.store import badges
from kiosk.store.batch import add_visits
from kiosk.store.journal import Draft
from kiosk.system_clock import read_clock

RATIO, SLOWEST_MS, OPENING_MS = 1.5, 50, 150
TIMES = 10
BADGES = 2000
A_DAY, AT_ONCE = 160, 2000
ACTIVITIES = ("A09", "A10", "E01", "T05", "A01", "A02")
RARE = "L09"
TYPED = ("r", "re", "ren", "bleu", "mésange", "x")


def add_past(place: OpenPlace, visitors: Sequence[str], visits: int, now: Reading) -> None:
    """Visits on as many days before today as it takes; one in forty a group, one in 500 cancelled."""
    chance = Random(1)
    drafts: list[Draft] = []
    for number in range(visits):
        back = timedelta(days=(visits - 1 - number) // A_DAY + 1)
        at = (now.at - back).replace(hour=9) + timedelta(minutes=4 * (number % A_DAY))
        visit, group = token_hex(16), number % 40 == 7
        visitor = None if group or number % 5 == 0 else chance.choice(visitors)
        activity = RARE if number % 997 == 0 else chance.choice(ACTIVITIES)
        arrival = Arrival(business_day(at, place.place.zone), 12 if group else 1, activity)
        drafts.append(Draft(visit, visitor, at, "door", arrival))
        drafts.append(Draft(visit, visitor, at + timedelta(hours=1), "door", Exit(ExitBy.SCAN)))
        if number % 500 == 3:
            cancelled = Cancellation(token_hex(16), Reason.TEST)
            drafts.append(Draft(visit, visitor, at + timedelta(hours=2), "host", cancelled))
        if len(drafts) >= 2 * AT_ONCE or number == visits - 1:
            with place.store.writing():
                add_visits(place.store, drafts)
            drafts = []


def visitors_of(place: OpenPlace, codes: Sequence[str]) -> list[str]:
    """Whom these badges stand for."""
    holders = (badges.holder(place.store, badge.keyed_hash(code, place.key)) for code in codes)
    return [holder.visitor for holder in holders if holder is not None]


def searches(now: Reading) -> dict[str, Callable[[OpenPlace], object]]:
    """What the desk does, by its name."""
    today, always = now.at.date(), date(2000, 1, 1)
    year = today - timedelta(days=365)

    def look(first: date = year, **wanted: object) -> Callable[[OpenPlace], object]:
        search = Search(first, today, **wanted)  # type: ignore[arg-type]
        return lambda place: find(place, search)

    def second_page(place: OpenPlace) -> object:
        search = Search(always, today)
        return find(place, search, find(place, search).rows[-1])

    return {
        "opening: a year, the newest first": look(),
        "two pages of all that ever was": second_page,
        "one day": look(today - timedelta(days=2)),
        **{f"typed: {text}": look(always, badge=text) for text in TYPED},
        "an activity": look(always, activity="A09"),
        "a rare activity": look(always, activity=RARE),
        "a badge for a rare activity": look(always, badge="bleu", activity=RARE),
        "groups": look(always, groups=True),
        "what was cancelled": look(always, cancelled=True),
        "without a badge": look(always, unbadged=True),
        "doubtful exits of a week": look(today - timedelta(days=6), unsure=True),
        "typed: a reference": look(always, badge="ADH-2041"),
    }


def figures_of(year: OpenPlace, ten: OpenPlace, rounds: int, now: Reading) -> list[Figure]:
    """Each search's ratio of the medians; both places take turns in leading."""
    figures = []
    for name, search in searches(now).items():
        runs = (partial(timed, partial(search, place)) for place in (year, ten))
        short, long = alternately(rounds, *runs)
        most = OPENING_MS if name.startswith("opening") else SLOWEST_MS
        figures.append(Figure(name, long / short, RATIO))
        figures.append(Figure(f"{name}, among {TIMES} ×", long, most, unit="ms"))
    return figures


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--visits", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    now, catalogue = read_clock(), load_catalogue()
    with TemporaryDirectory() as root:
        folders = DataFolder(Path(root) / "year"), DataFolder(Path(root) / "ten")
        place = set_up(folders[0], NewPlace("Essai", "fablab"), catalogue)
        codes = [made.code for made in make_badges(place, BADGES)]
        place.close()
        shutil.copytree(folders[0].root, folders[1].root)
        year, ten = (open_place(folder, catalogue) for folder in folders)
        with closing(year), closing(ten):
            visitors = visitors_of(year, codes)
            add_past(year, visitors, options.visits, now)
            add_past(ten, visitors, TIMES * options.visits, now)
            figures = figures_of(year, ten, options.rounds, now)
    return verdict(f"{options.visits} visits, and {TIMES} times as many", figures)


if __name__ == "__main__":
    sys.exit(main())
