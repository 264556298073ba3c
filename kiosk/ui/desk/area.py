"""What the desk's screens and their regions have in common: places, words, scale."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.look import Look, is_portrait
from kiosk.ui.parts.paint import placed
from kiosk.ui.parts.part import Part, dress
from kiosk.ui.parts.theme import TAPE, WHITE, Theme


class Area(Part, QWidget):
    """A region that gives its own parts their places, at the scale of the screen it is in."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def retranslate(self) -> None:
        """Take the words of the language in force."""

    def arrange(self) -> None:
        """Give every part its place."""

    def put(self, widget: QWidget, left: float, top: float, width: float, height: float) -> None:
        """Place a part where reading from left to right would have it."""
        self.fill(widget, QRect(round(left), round(top), round(width), round(height)))

    def fill(self, widget: QWidget, place: QRect) -> None:
        """The same, for a place that is at hand."""
        widget.setGeometry(placed(place, self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
            self.arrange()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self.arrange()


class Whole(Area):
    """An area that fills the screen: it sets the scale for all that is in it."""

    @property
    def portrait(self) -> bool:
        """Whether things are stacked rather than side by side."""
        return is_portrait(self.size())

    def set_look(self, look: Look) -> None:
        """Take another look, at the scale of this screen's size."""
        self.look = look.fitted_to(self.size())
        dress(self, self.look)
        self.arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QWidget.resizeEvent(self, event)
        self.set_look(self.look)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.look.theme.bg)
        painter.end()


def white(theme: Theme) -> QColor:
    """Words on blue."""
    return WHITE


def on_blue2(theme: Theme) -> QColor:
    """Words that explain, on blue."""
    return theme.on_blue2


def tape(theme: Theme) -> QColor:
    """Words on blue that ask for attention now."""
    return TAPE
