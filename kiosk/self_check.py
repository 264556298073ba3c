"""Is this installation complete? What a packager, a test machine and a worried host run.

Each check does the real thing once, in a folder that is thrown away: a library may be there and
still not work. Nothing of the place's own data is opened.
"""

import platform
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.outcome import Arrived, Rules
from kiosk.paths import RESOURCES, DataFolder
from kiosk.sentences import sentence
from kiosk.system_clock import read_clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

WHEELS = {("linux", "x86_64"), ("win32", "AMD64"), ("darwin", "arm64")}
"""For which system and processor a sound SQLite comes with the program; elsewhere Python's does."""


def self_check(language: str) -> int:
    """Run all checks, a line each; 0 when all are good, else 1."""
    failed = False
    for name, look in CHECKS.items():
        problem = look()
        failed = failed or problem is not None
        key = "self_check.ok" if problem is None else "self_check.bad"
        sys.stdout.write(sentence(key, language, name=name, problem=problem) + "\n")
    return 1 if failed else 0


def _sqlite() -> str | None:
    from kiosk.store.sqlite import FIXED, LIBRARY, OLDEST

    needed = FIXED if (sys.platform, platform.machine()) in WHEELS else OLDEST
    found, wanted = (".".join(map(str, version)) for version in (LIBRARY, needed))
    return f"{found} < {wanted}" if needed > LIBRARY else None


def _a_day_at_the_door() -> str | None:
    from kiosk.services.catalogue import load_catalogue
    from kiosk.services.check import check
    from kiosk.services.check_in import choose, scan
    from kiosk.services.make_badges import make_badges
    from kiosk.services.open_place import NewPlace, set_up

    with tempfile.TemporaryDirectory() as root:
        place = set_up(
            DataFolder(Path(root) / "place"), NewPlace("Parvis", "fablab"), load_catalogue()
        )
        try:
            (badge,) = make_badges(place, 1)
            now = read_clock()
            came = scan(place, badge.code, now, rules=Rules())
            if came.outcome != Arrived() or came.visit is None:
                return repr(came.outcome)
            choose(place, came.visit.id, "A09", now, rules=Rules())
            health = check(place, now)
        finally:
            place.close()
    return "; ".join(f"{problem.key} {problem.detail}" for problem in health.problems) or None


def _qr() -> str | None:
    from kiosk.devices.qr import decode_image
    from kiosk.domain.badge import mint
    from kiosk.services.badge_sheet import qr_image

    code = mint(bytes(range(5)))
    with tempfile.TemporaryDirectory() as root:
        path = Path(root) / "badge.png"
        qr_image(code, 8).save(path)
        found = decode_image(path)
    return None if found == [code] else repr(found)


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    return QApplication(["parvis", "-platform", "offscreen"])


def _camera() -> str | None:
    try:
        from PySide6.QtMultimedia import QMediaPlayer
    except ImportError as error:
        return str(error)
    return None if QMediaPlayer(_application()).isAvailable() else "QtMultimedia"


def _fonts() -> str | None:
    from kiosk.ui.parts.look import FAMILIES, load_fonts

    _application()
    missing = set(FAMILIES) - set(load_fonts(RESOURCES / "fonts"))
    return ", ".join(sorted(missing)) or None


def _translations() -> str | None:
    missing = [
        name
        for name in ("parvis_fr.qm", "parvis_en.qm")
        if not (RESOURCES / "i18n" / name).is_file()
    ]
    return ", ".join(missing) or None


CHECKS: dict[str, Callable[[], str | None]] = {
    "SQLite": _sqlite,
    "Journal": _a_day_at_the_door,
    "QR": _qr,
    "Camera": _camera,
    "Fonts": _fonts,
    "Translations": _translations,
}
"""What is looked at, by the name it is told under; a check answers with what is wrong."""
