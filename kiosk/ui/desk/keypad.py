"""Ten keys in a fixed order, and dots that say how many were pressed but not which."""

from functools import partial

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, reads_left, slab
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.theme import TAPE, TAPE_INK, WHITE, Role

KEY = 120
"""Least side of a key: 20 mm on a panel of 10.1 inches with 1280 by 800 pixels."""
WIDEST, TALLEST = 168, 140
GAP = 16


class Key(Button):
    """A key of the keypad. The same digit twice in a row is meant."""

    repeats = True

    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(look, icon=icon, height=KEY, role=Role.TITLE, parent=parent)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        super().draw(painter, box)
        painter.setOpacity(1.0)


class Keypad(Area):
    """1 to 9 as on a telephone, 0 below, and a key that takes the last digit back."""

    digit = Signal(str)
    erased = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.keys = {digit: Key(look, "", self) for digit in "1234567890"}
        for digit, key in self.keys.items():
            key.say(digit)
            key.clicked.connect(partial(self._press, digit))
        self.erase = Key(look, "bold/backspace", self)
        self.erase.clicked.connect(self.erased)

    def _press(self, digit: str) -> None:
        self.digit.emit(digit)

    def arrange(self) -> None:
        """As large as there is room for, in the middle."""
        gap = self.look.px(GAP)
        wide = min(self.look.px(WIDEST), (self.width() - 2 * gap) // 3)
        tall = min(self.look.px(TALLEST), (self.height() - 3 * gap) // 4)
        left = (self.width() - 3 * wide - 2 * gap) / 2
        top = (self.height() - 4 * tall - 3 * gap) / 2
        places = [*range(9), 10, 11]
        for place, key in zip(places, [*self.keys.values(), self.erase], strict=True):
            row, column = divmod(place, 3)
            # Digits stand in the same place in every language, like those of a telephone.
            key.setGeometry(
                round(left + column * (wide + gap)), round(top + row * (tall + gap)), wide, tall
            )


class Dots(Part, QWidget):
    """One dot a digit; the yellow ones were typed."""

    def __init__(self, look: Look, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.count = count
        self.filled = 0

    def show_filled(self, filled: int) -> None:
        """Show that so many digits were typed."""
        self.filled = filled
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(self.count * 56), self.look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        radius, step = self.height() / 2 - 2 * self.look.scale, 56 * self.look.scale
        for number in range(self.count):
            x = self.height() / 2 + number * step
            middle = QPointF(self.width() - x if reads_left(painter) else x, self.height() / 2)
            if number < self.filled:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(TAPE)
            else:
                painter.setPen(QPen(WHITE, 3 * self.look.scale))
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)
        painter.end()


class Padlock(Part, QWidget):
    """A padlock on tape-measure yellow."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(96), self.look.px(96))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        side = self.height()
        box = QRectF(self.rect())
        square = mirrored(QRectF(0, 0, side, side), box, painter)
        slab(painter, square, 0.2 * side, TAPE)
        inset = 0.2 * side
        picture = square.adjusted(inset, inset, -inset, -inset)
        self.look.icons.paint(painter, "fill/lock-key", picture, TAPE_INK)
        painter.end()
