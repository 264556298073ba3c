"""The staff's side of the kiosk: the PIN, then the rail and a page, until it is locked."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import Reading
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.auto_lock import AutoLock
from kiosk.ui.desk.live import Live
from kiosk.ui.desk.pin import Pin
from kiosk.ui.desk.rail import HEIGHT, WIDTH, Rail
from kiosk.ui.parts.area import Whole
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import discard
from kiosk.ui.parts.words import Words


class Desk(Whole):
    """One stay of the team at the desk; it begins with the PIN and ends with `locked`.

    The app calls `refresh` when the door moved, and `show_banner` with what a badge scanned
    meanwhile came to. Before `opened` there is nothing to see of the place: a scan should win
    over the PIN as it does over any screen of the door.
    """

    opened = Signal()
    locked = Signal()
    """Locked, or left without a PIN: back to the door."""

    def __init__(
        self,
        place: OpenPlace,
        look: Look,
        words: Words,
        clock: Callable[[], Reading],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._place = place
        self._words = words
        self._clock = clock
        self.live: Live | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rail = Rail(look, place.place.name, self)
        self.rail.hide()
        self.pin = Pin(place, clock, look, self)
        self.auto_lock = AutoLock(clock, self)
        self.pin.opened.connect(self.open)
        self.pin.cancelled.connect(self.locked)
        self.rail.live_wanted.connect(self.refresh)
        self.rail.lock_wanted.connect(self.lock)
        self.auto_lock.beat.connect(self.rail.show_left)
        self.auto_lock.ran_out.connect(self.lock)
        self.pin.begin()

    def open(self) -> None:
        """The PIN was right: show the day."""
        self.live = Live(self._place, self._clock, self.look, self._language, self)
        self.pin.hide()
        self.rail.show()
        self.live.show()
        self.arrange()
        self.setFocus()
        self.auto_lock.start()
        self.opened.emit()

    def refresh(self) -> None:
        """Show the day as it is now."""
        if self.live is not None:
            self.live.refresh()

    def show_banner(self, text: str) -> None:
        """Say what a badge scanned meanwhile came to."""
        if self.live is not None:
            self.live.banner.show_news(text)

    def lock(self) -> None:
        """Nothing of the page is left on the screen or among the parts when this returns."""
        if self.live is None:
            return
        self.auto_lock.stop()
        page, self.live = self.live, None
        page.timer.stop()
        discard([page])
        self.rail.hide()
        self.repaint()
        self.locked.emit()

    def arrange(self) -> None:
        px, whole = self.look.px, self.rect()
        if self.portrait:
            rail = whole.adjusted(0, 0, 0, px(HEIGHT) - whole.height())
            page = whole.adjusted(0, px(HEIGHT), 0, 0)
        else:
            rail = whole.adjusted(0, 0, px(WIDTH) - whole.width(), 0)
            page = whole.adjusted(px(WIDTH), 0, 0, 0)
        self.put(self.pin, whole)
        self.put(self.rail, rail)
        self.rail.arrange()
        if self.live is not None:
            self.put(self.live, page)
            self.live.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.lock()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.live is None:
            self.pin.setFocus()

    def _language(self) -> str:
        return self._words.language
