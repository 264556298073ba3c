"""Memory over 10,000 changes of screens, and the references to None.

    python benchmarks/soak.py [--changes 10000]

A kiosk is led from screen to screen as visitors would lead it, through its services, each screen
painted: someone comes in without a badge and leaves, a group thinks better of it, a badge comes in
and is undone, a strange code, another language, the PIN. Growth counts after the first thousand
changes, when all that is kept is there. It takes a minute or two.

PySide6 6.12 on Python 3.11 loses a reference to None in each call, until Python aborts. 6.11 takes
a few too many when it lets go of some objects, which does no harm: losing is what must not be.
"""

import argparse
import gc
import sys
from collections.abc import Iterator
from itertools import cycle

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QWidget
from scenery import a_kiosk, a_place
from yardstick import Figure, memory, verdict

from kiosk.app import Kiosk

WARM_UP = 1000
MOST_GROWTH_MB = 5
MOST_LOST = 1000
"""References to None that objects hold come and go; a leak loses one in each call."""


def a_round(kiosk: Kiosk, codes: Iterator[str]) -> Iterator[QWidget]:
    """Lead visitors through the door; after each step, the screen that must be there."""
    door, stack, window = kiosk.door, kiosk.stack, kiosk.window
    while True:
        stack.home.no_badge.click()
        yield stack.activity
        stack.activity.tiles[0].click()
        yield stack.done
        stack.done.finish.click()
        yield stack.home
        stack.home.leave.click()
        yield stack.leaving
        stack.leaving.tiles[0].click()
        yield stack.done
        stack.done.finish.click()
        yield stack.home
        stack.home.groups.click()
        yield stack.group
        stack.group.cancel.click()
        yield stack.home
        door.badge_read(next(codes))
        yield stack.activity
        stack.activity.tiles[1].click()
        yield stack.done
        stack.done.undo.click()
        yield stack.done
        stack.done.escape()
        yield stack.home
        door.foreign_read()
        yield stack.message
        stack.message.escape()
        yield stack.home
        stack.home.languages["en" if kiosk.words.language == "fr" else "fr"].click()
        stack.home.team.click()
        yield stack.home
        assert window.desk is not None
        window.close_desk()
        yield stack.home


class Soak:
    """Takes one step after the other whenever the program has nothing else to do."""

    def __init__(self, kiosk: Kiosk, codes: list[str]) -> None:
        self.kiosk = kiosk
        self.left = 0
        self._steps = a_round(kiosk, cycle(codes))
        self._loop = QEventLoop()
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._step)

    def run(self, changes: int) -> None:
        """Change the screen as often as that."""
        self.left = changes
        self._timer.start()
        self._loop.exec()
        gc.collect()

    def _step(self) -> None:
        awaited = next(self._steps)
        if self.kiosk.stack.current is not awaited:
            raise SystemExit(f"{awaited} awaited")
        self.left -= 1
        if self.left == 0:
            self._timer.stop()
            self._loop.quit()


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--changes", type=int, default=10_000)
    options = parser.parse_args()
    with a_place(50) as (place, codes), a_kiosk(place) as (kiosk, _):
        soak = Soak(kiosk, codes)
        soak.run(WARM_UP)
        before, references = memory()["Rss"], sys.getrefcount(None)
        soak.run(options.changes)
        growth, gained = memory()["Rss"] - before, sys.getrefcount(None) - references
    return verdict(
        f"Over {options.changes} changes of screens",
        [
            Figure("growth of memory (RSS)", growth, MOST_GROWTH_MB, unit="MB"),
            Figure("references to None lost", max(0, -gained), MOST_LOST, unit=""),
            Figure("references to None gained", max(0, gained), unit=""),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
