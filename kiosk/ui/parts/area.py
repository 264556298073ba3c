"""Regions of the screen that give their own parts their places."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.look import Look, is_portrait
from kiosk.ui.parts.paint import placed
from kiosk.ui.parts.part import Part, dress


class Area(Part, QWidget):
    """A region of a screen, at the scale of that screen.

    It arranges its parts anew when its size, the words or the reading direction change.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look

    def retranslate(self) -> None:
        """Take the words of the language in force."""

    def arrange(self) -> None:
        """Give every part its place."""

    def put(self, widget: QWidget, place: QRect) -> None:
        """Place a part where reading from left to right would have it."""
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
    """An area that fills the window: it sets the scale for all that is in it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # nothing behind is painted

    @property
    def portrait(self) -> bool:
        """Whether things are stacked rather than side by side."""
        return is_portrait(self.size())

    def set_look(self, look: Look) -> None:
        """Take another look, at the scale of this size."""
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
