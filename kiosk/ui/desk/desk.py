"""The staff's side of the kiosk: the PIN, then the rail and a page, until it is locked."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import Reading
from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.evacuation import call_roll
from kiosk.services.health import DeviceFacts
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.auto_lock import AutoLock
from kiosk.ui.desk.evacuation.counts import Counts
from kiosk.ui.desk.evacuation.roll_call import RollCall
from kiosk.ui.desk.live.page import Live
from kiosk.ui.desk.page import Bench, HowRead, Page
from kiosk.ui.desk.pages import PageEntry, pages_for
from kiosk.ui.desk.pin import Pin
from kiosk.ui.desk.rail import WIDTH, Rail
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
    changed = Signal()
    """A setting was changed."""
    locked = Signal()
    """Locked, or left without a PIN: back to the door."""
    counting = Signal(bool)
    """Whether it counts for an evacuation, without a PIN: the door goes on behind it, unseen."""

    def __init__(
        self,
        place: OpenPlace,
        look: Look,
        words: Words,
        clock: Callable[[], Reading],
        parent: QWidget | None = None,
        devices: Callable[[], DeviceFacts] = DeviceFacts,
    ) -> None:
        super().__init__(look, parent)
        self._place = place
        self._words = words
        self._clock = clock
        self._devices = devices
        self._pages: dict[PageEntry, Page] = {}
        self._visits: PageEntry | None = None
        self.page: Page | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rail = Rail(look, place.place.name, self)
        self.rail.hide()
        self.pin = Pin(place, clock, look, self)
        self.counts = Counts(place, clock, lambda: words.language, look, self)
        self.counts.hide()
        self.roll_call: RollCall | None = None
        self.auto_lock = AutoLock(clock, self)
        self.pin.opened.connect(self.open)
        self.pin.cancelled.connect(self.locked)
        self.pin.evacuation_wanted.connect(self._show_counts)
        self.counts.closed.connect(self._show_pin)
        self.counts.ran_out.connect(self._leave_counts)
        self.rail.evacuation_wanted.connect(self.call_roll)
        self.rail.page_wanted.connect(self._go_to_page)
        self.rail.lock_wanted.connect(self.lock)
        self.auto_lock.beat.connect(self.rail.show_left)
        self.auto_lock.ran_out.connect(self.lock)
        self.pin.begin()

    @property
    def live(self) -> Live | None:
        """« En direct », once it was on show; None while the desk is locked."""
        return next((page for page in self._pages.values() if isinstance(page, Live)), None)

    def open(self, role: StaffRole = StaffRole.HOST) -> None:
        """The PIN was right: show the day."""
        pages = pages_for(role)
        self._visits = next((entry for entry in pages if entry.shows_visits), None)
        self._bench = Bench(
            self._place,
            self._clock,
            lambda: self._words.language,
            role,
            self._devices,
            shows_visits=self._visits is not None,
        )
        self.pin.forget()
        self.pin.hide()
        self.rail.list_pages(pages)
        self.rail.show()
        self.show_page(pages[0])
        self.setFocus()
        self.auto_lock.start()
        self.opened.emit()

    def show_page(self, entry: PageEntry) -> None:
        """Put a page beside the rail, as it was left, and up to date."""
        if entry in self._pages:
            self._pages[entry].refresh()
        else:
            self._pages[entry] = entry.make(self._bench, self.look, self)
            self._pages[entry].changed.connect(self._follow)
            self._pages[entry].visit_wanted.connect(self._show_visit)
        for page in self._pages.values():
            page.setVisible(page is self._pages[entry])
        self.page = self._pages[entry]
        self.rail.mark(entry)
        self.arrange()

    def _go_to_page(self, entry: PageEntry) -> None:
        """To another page as it was left; touched again, to what that page begins with."""
        if self.page is not None and self._pages.get(entry) is self.page:
            self.page.go_to_first()
        self.show_page(entry)

    def _follow(self) -> None:
        self.rail.show_place(self._place.place.name)
        self.changed.emit()

    def _show_visit(self, visit_id: str) -> None:
        """A page wants a visit to be looked at: show it on the page that can."""
        if self._visits is not None:
            self.show_page(self._visits)
            self._pages[self._visits].show_visit(visit_id)

    def call_roll(self) -> None:
        """Put the roll of everyone who is in before all else, until it has been called."""
        try:
            roll = call_roll(self._place, self._clock())
        except KioskError as error:
            if self.page is not None:
                self.page.banner.show_problem(told(error, self._words.language))
            return
        self.auto_lock.stop()
        self.roll_call = RollCall(self._bench, roll, self.look, self)
        self.roll_call.ended.connect(self._end_roll)
        self._show_behind(False)
        self.arrange()
        self.roll_call.show()
        self.roll_call.setFocus()

    def _end_roll(self) -> None:
        self._drop_roll()
        self._show_behind(True)
        self.refresh()
        self.auto_lock.start()
        self.setFocus()

    def _drop_roll(self) -> None:
        if self.roll_call is not None:
            self.roll_call.leave()
            discard([self.roll_call])
            self.roll_call = None

    def _show_behind(self, shown: bool) -> None:
        self.rail.setVisible(shown)
        if self.page is not None:
            self.page.setVisible(shown)

    def _show_counts(self) -> None:
        self.pin.forget()
        self.pin.hide()
        self.counts.begin()
        self.counts.show()
        self.counts.setFocus()
        self.arrange()
        self.counting.emit(True)

    def _show_pin(self) -> None:
        self._hide_counts()
        self.pin.show()
        self.pin.begin()

    def _leave_counts(self) -> None:
        self._hide_counts()
        self.locked.emit()

    def _hide_counts(self) -> None:
        self.counts.leave()
        self.counts.hide()
        self.counting.emit(False)

    def refresh(self) -> None:
        """Show what the door did just now."""
        if self.counts.isVisible():
            self.counts.refresh()
        elif self.roll_call is not None:
            self.roll_call.look_again()
        elif self.page is not None:
            self.page.refresh()

    def take_scan(self, code: str | None, how: HowRead) -> bool:
        """A badge was read, or (None) a code that is none; whether the page on show wanted it."""
        return self.page is not None and self.page.take_scan(code, how)

    def show_banner(self, text: str) -> None:
        """Say what a badge scanned meanwhile came to."""
        if self.page is not None:
            self.page.banner.show_news(text)

    def lock(self) -> None:
        """Nothing of the pages is left on the screen or among the parts when this returns."""
        if self.page is None:
            return
        self.auto_lock.stop()
        self._drop_roll()
        pages, self._pages, self.page = [*self._pages.values()], {}, None
        for page in pages:
            page.leave()
        discard(pages)
        self.rail.hide()
        self.repaint()
        self.locked.emit()

    def arrange(self) -> None:
        px, whole, bar = self.look.px, self.rect(), self.rail.bar_height()
        if self.portrait:
            rail = whole.adjusted(0, 0, 0, bar - whole.height())
            page = whole.adjusted(0, bar, 0, 0)
        else:
            rail = whole.adjusted(0, 0, px(WIDTH) - whole.width(), 0)
            page = whole.adjusted(px(WIDTH), 0, 0, 0)
        self.put(self.pin, whole)
        self.put(self.counts, whole)
        if self.roll_call is not None:
            self.put(self.roll_call, whole)
            self.roll_call.arrange()
        self.put(self.rail, rail)
        self.rail.arrange()
        for one in self._pages.values():
            self.put(one, page)
            one.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.page is not None and self.page.take_key(event):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.lock()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.page is None:
            self.pin.setFocus()
