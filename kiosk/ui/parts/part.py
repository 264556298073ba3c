"""What all painted parts have in common."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import focus_ring, painter_for
from kiosk.ui.parts.text import Fitted


class Part:
    """A widget that paints itself after a `Look`."""

    look: Look

    def wear(self, look: Look) -> None:
        """Take another look: another theme, or the scale of another screen."""
        self.look = look
        assert isinstance(self, QWidget)
        self.updateGeometry()
        self.update()

    def texts(self) -> Sequence[Fitted]:
        """The texts of this part as they are laid out now, for whoever checks that all fit."""
        return ()


def dress(widget: QWidget, look: Look) -> None:
    """Give a look to every part within `widget`."""
    for child in widget.findChildren(QWidget):
        if isinstance(child, Part):
            child.wear(look)


def discard(widgets: Iterable[QWidget]) -> None:
    """Take widgets off the screen and out of the tree now; Qt frees them when it may."""
    for widget in widgets:
        widget.hide()
        widget.setParent(None)
        widget.deleteLater()


def in_order(controls: Iterable[QWidget]) -> None:
    """Make the keyboard's focus follow the reading order."""
    for before, after in pairwise(controls):
        QWidget.setTabOrder(before, after)


class Control(Part, QPushButton):
    """A painted control: acts on release inside it, on Space and on Enter; says its name.

    It takes the keyboard's focus with Tab only, so a touch never leaves a ring behind. The second
    tap of a double click does nothing, unless `repeats`: what the first one changed may by then
    mean something else.
    """

    repeats = False
    radius: float = 16

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.label = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, label: str, name: str = "") -> None:
        """Set the words on it, and its accessible name if that must tell more."""
        self.label = label
        self.setAccessibleName(name or label)
        self.updateGeometry()
        self.update()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        """Paint the control into `box`."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        self.draw(painter, box)
        if self.hasFocus():
            focus_ring(painter, self.look, box, self.radius * self.look.scale)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.repeats:
            super().mouseDoubleClickEvent(event)
        else:
            event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()
