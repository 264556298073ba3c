"""Where one is: the steps beside the page, or in a bar above it on an upright screen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.services.setting_up import Step
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label, on_blue2, white
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, slab
from kiosk.ui.parts.panel import Monogram, draw_check
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.text import CENTRE, START, Fitted, Wording
from kiosk.ui.parts.theme import TAPE, TAPE_INK, WHITE, Role
from kiosk.ui.setup.words import step_name

translate = QCoreApplication.translate

WIDTH = 252
"""Of the rail beside the page, in design pixels."""
HEIGHT = 96
"""Of the bar above it."""
ENTRY, DISC = 52, 30


class StepMark(Part, QWidget):
    """One step: its number, a check once it is done, yellow while it is on show."""

    def __init__(self, look: Look, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.step = step
        self.is_current = self.is_done = self.is_later = False

    def mark(self, *, current: bool, done: bool, later: bool) -> None:
        """Say where it is at, also to assistive technology."""
        self.is_current, self.is_done, self.is_later = current, done, later
        state = ""
        if current:
            state = translate("Setup", "étape affichée")
        elif done:
            state = translate("Setup", "fait")
        elif later:
            state = translate("Setup", "plus tard")
        name = step_name(self.step)
        self.setAccessibleName(f"{name}, {state}" if state else name)
        self.update()

    def texts(self) -> Sequence[Fitted]:
        return tuple(text for text in self._words() if text is not None)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        scale, box = self.look.scale, QRectF(self.rect())
        ink = TAPE_INK if self.is_current else WHITE
        if self.is_current:
            slab(painter, box, 16 * scale, TAPE)
        side = DISC * scale
        disc = QRectF(box.left() + 10 * scale, box.center().y() - side / 2, side, side)
        self._draw_disc(painter, mirrored(disc, box, painter))
        name, below = self._words()
        tall = name.height + (below.height if below is not None else 0)
        room = self._room(box)
        place = QRectF(room.left(), box.center().y() - tall / 2, room.width(), name.height)
        name.paint(painter, mirrored(place, box, painter), ink)
        if below is not None:
            place = QRectF(room.left(), place.bottom(), room.width(), below.height)
            below.paint(painter, mirrored(place, box, painter), self.look.theme.on_blue2)
        painter.end()

    def _draw_disc(self, painter: QPainter, disc: QRectF) -> None:
        if self.is_done and not self.is_current:
            slab(painter, disc, disc.width() / 2, WHITE)
            draw_check(painter, disc, self.look.theme.blue_deep)
            return
        ink = TAPE_INK if self.is_current else WHITE
        ground = TAPE if self.is_current else self.look.theme.blue_deep
        slab(painter, disc, disc.width() / 2, ground, ink, 2 * self.look.scale)
        if self.is_later and not self.is_current:
            inset = disc.width() * 0.12
            clock = disc.adjusted(inset, inset, -inset, -inset)
            self.look.icons.paint(painter, "fill/clock-countdown", clock, ink)
            return
        number = [*Step].index(self.step) + 1
        direction = self.layoutDirection()
        wording = Wording(str(number), Role.STAFF_MARK, direction, CENTRE, 1)
        wording.fit(self.look, disc.width(), disc.height()).paint(painter, disc, ink)

    def _room(self, box: QRectF) -> QRectF:
        scale = self.look.scale
        return box.adjusted((DISC + 22) * scale, 0, -8 * scale, 0)

    def _words(self) -> tuple[Fitted, Fitted | None]:
        room, direction = self._room(QRectF(self.rect())), self.layoutDirection()
        whole = Wording(step_name(self.step), Role.STAFF_HEAD, direction, START, 2)
        name = whole.fit(self.look, room.width(), room.height())
        if self.is_later and not self.is_current:
            said = Wording(translate("Setup", "plus tard"), Role.STAFF_SMALL, direction, START, 1)
            below = said.fit(self.look, room.width(), room.height())
            short = Wording(step_name(self.step), Role.STAFF_HEAD, direction, START, 1)
            above = short.fit(self.look, room.width(), room.height() - below.height)
            if above.fits:  # else the clock in its place says so
                return above, below
        return name, None


class StepsRail(Area):
    """The place, « Mise en place », and the steps; not to be touched: steps follow each other."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.current = Step.WELCOME
        self.monogram = Monogram(look, self)
        self.place = Label(look, Role.STAFF_HEAD, colour=white, max_lines=3, parent=self)
        self.what = Label(look, Role.STAFF_SMALL, colour=on_blue2, max_lines=2, parent=self)
        self.marks = [StepMark(look, step, self) for step in Step]
        self.name = ""
        self.show_place("")

    def show_place(self, name: str) -> None:
        """Name the place, once it has a name."""
        self.name = name
        self.monogram.show_name(name or "Parvis")
        self.arrange()

    def mark(self, current: Step, done: frozenset[Step]) -> None:
        """Say where one is."""
        self.current = current
        steps = [*Step]
        for mark in self.marks:
            before = steps.index(mark.step) < steps.index(current)
            is_done = mark.step in done
            mark.mark(current=mark.step is current, done=is_done, later=before and not is_done)
        self.retranslate()
        self.arrange()

    def retranslate(self) -> None:
        for mark in self.marks:
            mark.mark(current=mark.is_current, done=mark.is_done, later=mark.is_later)
        number, count = [*Step].index(self.current) + 1, len(Step)
        words = translate("Setup", "Étape {number} sur {count}")
        self.what.setText(words.format(number=number, count=count))

    def arrange(self) -> None:
        px, upright = self.look.px, self.width() > self.height()
        side, left, top = px(48), px(16), px(20)
        if upright:
            top = (self.height() - side) // 2
        self.put(self.monogram, QRect(left, top, side, side))
        beside = left + side + px(12)
        room = self.width() - beside - px(12)
        self._shorten_place(room)
        tall = self.place.heightForWidth(room)
        small = self.what.heightForWidth(room)
        top = max(px(8), top + (side - tall - small) // 2)
        self.put(self.place, QRect(beside, top, room, tall))
        self.put(self.what, QRect(beside, top + tall, room, small))
        below = max(top + tall + small, px(20) + side) + px(16)
        step = min(px(62), (self.height() - below - px(12)) // len(self.marks))
        for number, mark in enumerate(self.marks):
            mark.setVisible(not upright)
            place = QRect(px(12), below + number * step, self.width() - px(24), px(ENTRY))
            self.put(mark, place)

    def _shorten_place(self, width: int) -> None:
        """As many of the first words of the name as there is room for."""
        name = self.name or translate("Setup", "Mise en place")
        words = name.split()
        self.place.setText(name)
        while len(words) > 1 and not self.place.fitted(width).fits:
            words.pop()
            self.place.setText(" ".join(words) + "…")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.look.theme.blue_deep)
        painter.end()
