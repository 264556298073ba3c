"""The kiosk on an invented place; where there is no screen, a tour of it that plays by itself."""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.app import Kiosk, KioskOptions, run
from kiosk.devices.badge_film import film_badge
from kiosk.paths import DataFolder
from kiosk.program import Wishes, has_screen, qt_application
from kiosk.sentences import sentence
from kiosk.services.badge_sheet import PrintableBadge, draw_badges
from kiosk.services.catalogue import load_catalogue
from kiosk.services.invent import PIN, OnProgress, demo_place
from kiosk.system_clock import read_clock
from kiosk.tour import Tour


@dataclass(frozen=True, slots=True)
class Trial:
    """The demo as a part of something else."""

    on_progress: OnProgress
    wishes: Wishes
    frame: Callable[[QWidget], QWidget]
    painted: Callable[[], object]


def run_demo(options: KioskOptions, trial: Trial | None = None) -> int:
    """Open an invented place, thrown away at the end; without a screen play the tour.

    The real data are never touched: the demo has a folder of its own.
    """
    shown = has_screen()
    options = replace(options, forgets=False)
    language = options.language or "fr"
    application = qt_application(offscreen=not shown)
    with tempfile.TemporaryDirectory(prefix="parvis-demo-", ignore_cleanup_errors=True) as root:
        folder = DataFolder(Path(root) / "place")
        on_progress = (lambda _done, _total: None) if trial is None else trial.on_progress
        say(sentence("demo.building", language))
        demo = demo_place(folder, load_catalogue(), read_clock(), on_progress)
        say(sentence("demo.place", language, path=folder.root))
        if not shown:
            say(sentence("demo.tour", language))
            out = Path(tempfile.mkdtemp(prefix="parvis-visite-"))
            film_badge(demo.badges[0].code, Path(root) / "badge.avi")
            filmed = replace(options, camera=f"file:{Path(root) / 'badge.avi'}")
            kiosk = Kiosk(application, demo.place, filmed)
            try:
                Tour(kiosk, out).play(PIN)
            finally:
                kiosk.stop()
            say(sentence("demo.left", language, path=out))
            return 0
        sheet = Path(root) / "badges.pdf"
        printable = [PrintableBadge(badge.code, badge.alias) for badge in demo.badges]
        draw_badges(printable, demo.place.place.name, "a4", sheet)
        say(sentence("demo.badges", language, path=sheet, pin=PIN))
        if trial is None:
            return run(demo.place, options)
        return run(
            demo.place, options, wishes=trial.wishes, frame=trial.frame, painted=trial.painted
        )


def say(words: str) -> None:
    """Tell whoever started the program."""
    sys.stderr.write(words + "\n")
