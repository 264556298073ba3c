"""A sentence in the head of the page: what just happened at the door, or what went wrong."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, slab
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, BUTTON_RADIUS, Role

STAYS_MS = 8000
"""News goes away by itself; a problem stays until there is other news."""


class Banner(Part, QWidget):
    """Shown while there is something to say, and read aloud by assistive technology."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.text = ""
        self.problem = False
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(STAYS_MS)
        self.timer.timeout.connect(self.clear)
        self.hide()

    def show_news(self, text: str) -> None:
        """Say what happened, for eight seconds."""
        self._show(text, problem=False)
        self.timer.start()

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self._show(text, problem=True)
        self.timer.stop()

    def clear(self) -> None:
        """Say nothing any more."""
        self.timer.stop()
        self.text = ""
        self.setAccessibleName("")
        self.hide()

    def _show(self, text: str, *, problem: bool) -> None:
        self.text, self.problem = text, problem
        self.setAccessibleName(text)
        self.show()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def texts(self) -> Sequence[Fitted]:
        return (self._words(),) if self.text else ()

    def _room(self) -> QRectF:
        scale = self.look.scale
        return QRectF(self.rect()).adjusted(58 * scale, 2 * scale, -16 * scale, -2 * scale)

    def _words(self) -> Fitted:
        wording = Wording(self.text, Role.STAFF_BUTTON, self.layoutDirection(), START, 3)
        return wording.fit(self.look, self._room().width(), self._room().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale = self.look.theme, self.look.scale
        painter = painter_for(self)
        box = QRectF(self.rect())
        if self.problem:
            fill, ink, icon = theme.surface, theme.err, "fill/warning"
        else:
            fill, ink, icon = theme.tint, theme.ink, "fill/identification-badge"
        slab(painter, box, BUTTON_RADIUS * scale, fill, ink, BORDER * scale)
        side = 28 * scale
        square = QRectF(box.left() + 18 * scale, box.center().y() - side / 2, side, side)
        self.look.icons.paint(painter, icon, mirrored(square, box, painter), ink)
        self._words().paint(painter, mirrored(self._room(), box, painter), ink)
        painter.end()
