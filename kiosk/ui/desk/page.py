"""What every page of the desk is, and what it is handed."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import Reading
from kiosk.services.health import DeviceFacts
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.banner import Banner
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look


class HowRead(Enum):
    """What read a badge."""

    CAMERA = auto()
    SCANNER = auto()
    SCANNER_GARBLED = auto()
    """A hand scanner that types in another keyboard layout than the machine's."""


@dataclass(frozen=True, slots=True)
class Bench:
    """What a page works with: the place, the time, the screen's language, and for whom.

    `devices` tells how the devices are doing; nothing is known where no kiosk runs around the desk.
    """

    place: OpenPlace
    clock: Callable[[], Reading]
    language: Callable[[], str]
    role: StaffRole
    devices: Callable[[], DeviceFacts] = DeviceFacts
    shows_visits: bool = False
    """Whether one of the desk's pages shows a visit that another wants to be looked at."""


class Page(Area):
    """A page of the desk: made when it is first asked for, thrown away when the desk is locked.

    Its `banner` tells what a badge scanned meanwhile came to.
    """

    changed = Signal()
    """A setting was changed: the door and the desk follow it at once."""
    shows_visits = False
    """Whether `show_visit` does what it says: one page of the desk may."""

    visit_wanted = Signal(str)
    """Someone wants to look at this visit, on the page that shows them."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.bench = bench
        self.banner = Banner(look, self)

    def refresh(self) -> None:
        """The door moved, or the page is shown again: look anew at what that may have changed."""

    def show_visit(self, visit_id: str) -> None:
        """Open what is known of this visit, upon whatever the page shows."""
        raise NotImplementedError

    def go_to_first(self) -> None:
        """Its entry on the rail was touched again: back to what it began with, if nothing asks."""

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that no control wanted; whether the page did something with it."""
        return False

    def take_scan(self, code: str | None, how: HowRead) -> bool:
        """A badge was read, or (None) a code that is none; whether this page wanted it.

        What it does not want is noted at the door, as ever.
        """
        return False

    def leave(self) -> None:
        """The desk is being locked: end whatever goes on by itself."""
