"""The blue rail beside the desk's pages: the place, the way round, and the lock."""

from collections.abc import Sequence
from datetime import timedelta
from functools import partial
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.auto_lock import LOCK_AFTER, WARNING
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, on_blue2, tape, white
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, slab
from kiosk.ui.parts.panel import Monogram
from kiosk.ui.parts.part import Control, discard, in_order
from kiosk.ui.parts.tape import TapeCountdown
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import TAPE, TAPE_INK, WHITE, Role

if TYPE_CHECKING:
    from kiosk.ui.desk.pages import PageEntry

translate = QCoreApplication.translate

WIDTH = 212
"""Of the rail beside the page, in design pixels."""
HEIGHT = 100
"""Of the bar above the page, on an upright screen, without the pages that it lists."""
ENTRY, STEP, ABREAST = 52, 62, 4
"""Height of a page's entry, from one to the next; how many stand abreast in the bar."""


class Entry(Control):
    """A page of the desk; yellow marks the one on show."""

    radius = 16

    def __init__(self, look: Look, page: "PageEntry", parent: QWidget) -> None:
        super().__init__(look, parent)
        self.page = page
        self.is_current = False

    def mark(self, current: bool) -> None:
        """Say whether its page is on show, also to assistive technology."""
        self.is_current = current
        self.say(self.page.title())
        state = translate("Desk", "page affichée") if current else ""
        self.setAccessibleDescription(state)

    def texts(self) -> Sequence[Fitted]:
        return (self._words(QRectF(self.rect())),)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        scale, theme = self.look.scale, self.look.theme
        ink = TAPE_INK if self.is_current else WHITE
        if self.is_current:
            slab(painter, box, self.radius * scale, TAPE)
        elif self.isDown():
            slab(painter, box, self.radius * scale, theme.blue)
        side = 26 * scale
        icon = QRectF(box.left() + 14 * scale, box.center().y() - side / 2, side, side)
        self.look.icons.paint(painter, self.page.icon, mirrored(icon, box, painter), ink)
        room = box.adjusted(52 * scale, 0, -10 * scale, 0)
        self._words(box).paint(painter, mirrored(room, box, painter), ink)

    def _words(self, box: QRectF) -> Fitted:
        room = box.adjusted(52 * self.look.scale, 0, -10 * self.look.scale, 0)
        wording = Wording(self.label, Role.STAFF_HEAD, self.layoutDirection(), START, 2)
        return wording.fit(self.look, room.width(), room.height())


class Rail(Area):
    """What stays when pages change. It names the place and nobody in it."""

    page_wanted = Signal(object)
    """The `PageEntry` that was touched, also if it is on show already."""
    lock_wanted = Signal()
    evacuation_wanted = Signal()
    """From every page, with one press."""

    def __init__(self, look: Look, place: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._left = LOCK_AFTER
        self.monogram = Monogram(look, self)
        self.place = Label(look, Role.STAFF_HEAD, colour=white, max_lines=3, parent=self)
        self.team = Label(look, Role.STAFF_SMALL, colour=on_blue2, max_lines=1, parent=self)
        self.entries: list[Entry] = []
        self.evacuation = Button(
            look,
            Kind.DANGER,
            "fill/fire-extinguisher",
            height=ENTRY,
            role=Role.STAFF_BUTTON,
            parent=self,
        )
        self.evacuation.clicked.connect(self.evacuation_wanted)
        self.lock_in = Label(look, Role.STAFF_SMALL, colour=on_blue2, max_lines=4, parent=self)
        self.tape = TapeCountdown(look, on_colour=True, parent=self)
        self.tape.hide()
        self.lock = Button(
            look, Kind.ON_BLUE, "fill/lock-key", height=58, role=Role.STAFF_BUTTON, parent=self
        )
        self.lock.clicked.connect(self.lock_wanted)
        self.retranslate()
        self.show_place(place)

    def show_place(self, name: str) -> None:
        """Name the place."""
        self.name = name
        self.monogram.show_name(name)
        self.place.setAccessibleName(name)
        self.arrange()

    def list_pages(self, pages: Sequence["PageEntry"]) -> None:
        """List the pages of whoever opened the desk."""
        discard(self.entries)
        self.entries = [Entry(self.look, page, self) for page in pages]
        for entry in self.entries:
            entry.clicked.connect(partial(self.page_wanted.emit, entry.page))
            entry.mark(False)
            entry.show()
        in_order([*self.entries, self.evacuation, self.lock])
        self.arrange()

    def mark(self, page: "PageEntry") -> None:
        """Say which page is on show."""
        for entry in self.entries:
            entry.mark(entry.page is page)

    def bar_height(self) -> int:
        """How tall it is above the page: the evacuation stands after the last of the pages."""
        rows = ceil((len(self.entries) + 1) / ABREAST)
        return self.look.px(HEIGHT + rows * STEP)

    def show_left(self, left: timedelta) -> None:
        """Show how long until the desk locks itself, and warn when that is soon."""
        self._left = left
        soon = left <= WARNING
        self.tape.show_left(left / WARNING, int(WARNING.total_seconds()))
        self.lock_in.colour = tape if soon else on_blue2
        if soon is self.tape.isHidden():
            self.tape.setVisible(soon)
            self.retranslate()
            self.arrange()
        else:
            self.retranslate()

    def retranslate(self) -> None:
        self.team.setText(translate("Desk", "Équipe"))
        for entry in self.entries:
            entry.mark(entry.is_current)
        self.evacuation.say(translate("Desk", "Évacuation"))
        self.lock.say(
            translate("Desk", "Verrouiller"),
            translate("Desk", "Verrouiller et revenir à l’accueil"),
        )
        seconds = ceil(self._left.total_seconds())
        if self._left <= WARNING:
            words = translate("Desk", "Verrouillage dans {seconds} s. Touchez pour rester.")
        else:
            words = translate("Desk", "Verrouillage dans {minutes} min")
        self.lock_in.setText(words.format(seconds=seconds, minutes=ceil(seconds / 60)))

    def arrange(self) -> None:
        if self.width() > self.height():
            self._arrange_bar()
        else:
            self._arrange_rail()

    def _arrange_rail(self) -> None:
        px = self.look.px
        left, width = px(14), self.width() - 2 * px(14)
        side = px(48)
        self.put(self.monogram, QRect(left, px(20), side, side))
        beside = left + side + px(12)
        room = self.width() - beside - px(8)
        self._shorten_place(room)
        tall = self.place.heightForWidth(room)
        small = self.team.sizeHint().height()
        top = max(px(12), px(44) - (tall + small) // 2)
        self.put(self.place, QRect(beside, top, room, tall))
        self.put(self.team, QRect(beside, top + tall, room, small))
        top = max(top + tall + small, px(68)) + px(18)
        for number, entry in enumerate(self.entries):
            self.put(entry, QRect(left, top + number * px(STEP), width, px(ENTRY)))
        bottom = self.height() - px(18) - px(58)
        self.put(self.lock, QRect(left, bottom, width, px(58)))
        if not self.tape.isHidden():
            bottom -= px(10 + 24)
            self.put(self.tape, QRect(left, bottom, width, px(24)))
        tall = self.lock_in.heightForWidth(width)
        bottom -= px(10) + tall
        self.put(self.lock_in, QRect(left, bottom, width, tall))
        self.put(self.evacuation, QRect(left, bottom - px(10 + ENTRY), width, px(ENTRY)))

    def _arrange_bar(self) -> None:
        px = self.look.px
        middle = px(HEIGHT) // 2
        side = px(56)
        self.put(self.monogram, QRect(px(20), middle - side // 2, side, side))
        lock = self.lock.sizeHint().width()
        right = self.width() - px(20) - lock
        self.put(self.lock, QRect(right, middle - px(29), lock, px(58)))
        told = px(178)
        right -= px(16) + told
        tall = self.lock_in.heightForWidth(told)
        strip = 0 if self.tape.isHidden() else px(18)
        top = middle - (tall + strip) // 2
        self.put(self.lock_in, QRect(right, top, told, tall))
        self.put(self.tape, QRect(right, top + tall + px(2), told, px(16)))
        self._arrange_rows()
        left = px(20) + side + px(14)
        room = right - px(16) - left
        self._shorten_place(room)
        tall, small = self.place.heightForWidth(room), self.team.sizeHint().height()
        top = middle - (tall + small) // 2
        self.put(self.place, QRect(left, top, room, tall))
        self.put(self.team, QRect(left, top + tall, room, small))

    def _arrange_rows(self) -> None:
        px, listed = self.look.px, [*self.entries, self.evacuation]
        abreast = min(ABREAST, len(listed))
        step = (self.width() - px(40) + px(10)) // abreast
        for number, entry in enumerate(listed):
            row, column = divmod(number, abreast)
            top = px(HEIGHT) + row * px(STEP)
            self.put(entry, QRect(px(20) + column * step, top, step - px(10), px(ENTRY)))

    def _shorten_place(self, width: int) -> None:
        """As many of the first words of the place's name as there is room for."""
        words = self.name.split()
        self.place.setText(self.name)
        while len(words) > 1 and not self.place.fitted(width).fits:
            words.pop()
            self.place.setText(" ".join(words) + "…")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.theme.blue_deep)
        painter.end()
