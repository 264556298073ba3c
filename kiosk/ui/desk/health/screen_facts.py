"""What only the program's own screen knows of its health."""

from PySide6.QtCore import qVersion
from PySide6.QtGui import QFontDatabase
from PySide6.QtPrintSupport import QPrinterInfo

from kiosk.domain.legibility import arc_minutes
from kiosk.paths import RESOURCES
from kiosk.services.health import ScreenFacts
from kiosk.services.open_place import OpenPlace
from kiosk.services.settings import PX_PER_METRE, VIEWING_CM, setting
from kiosk.ui.desk.settings.screen import SMALLEST
from kiosk.ui.parts.look import FAMILIES, Look
from kiosk.ui.parts.words import LANGUAGES


def smallest_arc(place: OpenPlace, look: Look) -> float | None:
    """Under which angle the door's smallest text is seen; None while nobody measured the screen."""
    px_per_metre = setting(place, PX_PER_METRE)
    if px_per_metre is None:
        return None
    return arc_minutes(SMALLEST * look.scale, px_per_metre, setting(place, VIEWING_CM))


def screen_facts() -> ScreenFacts:
    """Fonts, languages and printers, as they are found now; asking for printers may take a while."""
    known = set(QFontDatabase.families())
    return ScreenFacts(
        fonts_missing=tuple(family for family in FAMILIES if family not in known),
        languages_missing=tuple(
            name
            for code, name in LANGUAGES.items()
            if not (RESOURCES / "i18n" / f"parvis_{code}.qm").is_file()
        ),
        printers=len(QPrinterInfo.availablePrinterNames()),
        qt=qVersion(),
    )
