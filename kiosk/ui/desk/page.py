"""What every page of the desk is, and what it is handed."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import Reading
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.banner import Banner
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look


@dataclass(frozen=True, slots=True)
class Bench:
    """What a page works with: the place, the time, the screen's language, and for whom."""

    place: OpenPlace
    clock: Callable[[], Reading]
    language: Callable[[], str]
    role: StaffRole
    shows_visits: bool = False
    """Whether one of the desk's pages shows a visit that another wants to be looked at."""


class Page(Area):
    """A page of the desk: made when it is first asked for, thrown away when the desk is locked.

    Its `banner` tells what a badge scanned meanwhile came to.
    """

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

    def take_key(self, event: QKeyEvent) -> bool:
        """A key that no control wanted; whether the page did something with it."""
        return False

    def leave(self) -> None:
        """The desk is being locked: end whatever goes on by itself."""
