"""The tape measure: time that retracts, and places taken."""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, rounded
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.text import CENTRE, Fitted, Wording
from kiosk.ui.parts.theme import GAUGE_RADIUS, TAPE, TAPE_INK, WHITE, Role

_NUMBER_ROOM = 46
"""Least distance between two numbers on a gauge, in design pixels."""


class TapeCountdown(Part, QWidget):
    """Time left, as a tape that retracts towards the reading edge; a long mark every
    five seconds, or every second of a short time.

    It is an ornament of a sentence that says the same: it has no name of its own.
    """

    def __init__(self, look: Look, *, on_colour: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self.look = look
        self.on_colour = on_colour
        self.left = 1.0
        self.seconds = 20
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_left(self, left: float, seconds: int) -> None:
        """Show the part of `seconds` that is left, from 1 down to 0."""
        self.left, self.seconds = min(1.0, max(0.0, left)), max(1, seconds)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale = self.look.theme, self.look.scale
        painter = painter_for(self)
        box = QRectF(self.rect())
        track = QColor(255, 255, 255, 46) if self.on_colour else theme.hair
        radius = GAUGE_RADIUS * scale
        painter.fillPath(rounded(box, radius), track)
        painter.setClipPath(rounded(box, radius))
        length = box.width() * self.left
        tape = mirrored(QRectF(box.left(), box.top(), length, box.height()), box, painter)
        painter.fillRect(tape, TAPE)
        marks = self.seconds if self.seconds > 10 else 5 * self.seconds
        for number in range(1, ceil(marks * self.left)):
            x = box.left() + box.width() * number / marks
            tall = box.height() * (0.56 if number % 5 == 0 else 0.34)
            mark = mirrored(QRectF(x, box.top(), 0, tall), box, painter)
            painter.setPen(QPen(TAPE_INK, (2.4 if number % 5 == 0 else 1.6) * scale))
            painter.drawLine(mark.topLeft(), mark.bottomLeft())
        hook = QRectF(box.left() + length - 5 * scale, box.top(), 5 * scale, box.height())
        end = WHITE if self.on_colour or theme.dark else theme.ink
        painter.fillRect(mirrored(hook, box, painter), end)
        painter.end()


class TapeGauge(Part, QWidget):
    """How many people are in, out of how many may be: real numbers on a real tape.

    Without a capacity the tape ends at the next round number above the value.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.value = 0
        self.capacity: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: int, capacity: int | None, name: str) -> None:
        """Show `value` people; `name` is the sentence that says the same in words."""
        self.value, self.capacity = value, capacity
        self.setAccessibleName(name)
        self.update()

    @property
    def end(self) -> int:
        """The number at the end of the tape."""
        if self.capacity is not None and self.capacity >= self.value:
            return max(1, self.capacity)
        step = self.step_for(self.value)
        return max(10, (self.value // step + 1) * step)

    @staticmethod
    def step_for(end: int) -> int:
        """The distance between numbers: 5, 10, 20, 50, 100…, at most about eight numbers."""
        size = 5
        for factor in (2, 2, 2.5) * 5:
            if end / size <= 8:
                break
            size = int(size * factor)
        return size

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(46))

    def texts(self) -> Sequence[Fitted]:
        return tuple(text for _, text in self._numbers(QRectF(self.rect())))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale = self.look.theme, self.look.scale
        painter = painter_for(self)
        box = QRectF(self.rect())
        radius = GAUGE_RADIUS * scale
        painter.fillPath(rounded(box, radius), theme.hair)
        painter.setClipPath(rounded(box, radius))
        length = box.width() * min(1.0, self.value / self.end)
        for part, ground, ink in self._grounds(box):
            painter.save()
            painter.setClipRect(mirrored(part, box, painter), Qt.ClipOperation.IntersectClip)
            painter.fillRect(box, ground)
            self._draw_ticks(painter, box, ink)
            for number, text in self._numbers(box):
                text.paint(painter, mirrored(self._place(box, number), box, painter), ink)
            painter.restore()
        if 0 < self.value < self.end:
            hook = QRectF(box.left() + length - 2.5 * scale, box.top(), 5 * scale, box.height())
            painter.fillRect(mirrored(hook, box, painter), WHITE if theme.dark else theme.ink)
        painter.end()

    def _grounds(self, box: QRectF) -> Iterator[tuple[QRectF, QColor, QColor]]:
        """The tape, those beyond the capacity, the rest: where, its colour, and the ink on it."""
        theme = self.look.theme
        allowed = self.value if self.capacity is None else min(self.value, self.capacity)
        inks = (TAPE, TAPE_INK), (theme.err, theme.surface), (theme.hair, theme.ink2)
        start = box.left()
        for (ground, ink), number in zip(inks, (allowed, self.value, self.end), strict=True):
            end = box.left() + box.width() * number / self.end
            if end > start:
                yield QRectF(start, box.top(), end - start, box.height()), ground, ink
            start = end

    def _draw_ticks(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        step = self.step_for(self.end)
        fine = 1 if box.width() / self.end >= 8 * self.look.scale else max(1, step // 5)
        for number in range(fine, self.end, fine):
            long = number % step == 0
            if not long and number > self.value:
                continue
            x = box.left() + box.width() * number / self.end
            mark = mirrored(
                QRectF(x, box.top(), 0, (20 if long else 12) * self.look.scale), box, painter
            )
            painter.setPen(QPen(ink, (2.2 if long else 1.4) * self.look.scale))
            painter.drawLine(QPointF(mark.topLeft()), QPointF(mark.bottomLeft()))

    def _numbers(self, box: QRectF) -> list[tuple[int, Fitted]]:
        step = self.step_for(self.end)
        numbers = []
        for number in range(step, self.end, step):
            place = self._place(box, number)
            if place.right() <= box.right():
                wording = Wording(
                    str(number), Role.STAFF_MARK, Qt.LayoutDirection.LeftToRight, CENTRE, 1
                )
                numbers.append((number, wording.fit(self.look, place.width(), place.height())))
        return numbers

    def _place(self, box: QRectF, number: int) -> QRectF:
        wide = _NUMBER_ROOM * self.look.scale
        x = box.left() + box.width() * number / self.end
        top = box.top() + 18 * self.look.scale
        return QRectF(x - wide / 2, top, wide, box.bottom() - top - 2 * self.look.scale)
