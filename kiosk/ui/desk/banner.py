"""A sentence in the head of the page: what just happened at the door, or what went wrong."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, slab
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, BUTTON_RADIUS, Role

STAYS_MS = 8000
"""News goes away by itself; a problem stays until there is other news."""
UNDO_MS = 10_000
"""What can be taken back at once is offered for so long."""
ACTION = 48
"""Height of the button of what is offered, in design pixels."""


class Banner(Area):
    """Shown while there is something to say, and read aloud by assistive technology."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.text = ""
        self.problem = False
        self.action = Button(look, height=ACTION, role=Role.STAFF_BUTTON, parent=self)
        self.action.clicked.connect(self._act)
        self.action.hide()
        self._then: Callable[[], None] | None = None
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(STAYS_MS)
        self.timer.timeout.connect(self.clear)
        self.hide()

    def show_news(self, text: str) -> None:
        """Say what happened, for eight seconds."""
        self._show(text, problem=False)
        self.timer.start(STAYS_MS)

    def offer(self, text: str, label: str, then: Callable[[], None], icon: str = "") -> None:
        """Say what happened, and for ten seconds offer to do something about it."""
        self._show(text, problem=False)
        self._then = then
        self.action.icon_name = icon
        self.action.say(label, f"{label} : {text}")
        self.action.show()
        self.arrange()
        self.timer.start(UNDO_MS)

    def show_problem(self, text: str) -> None:
        """Say what went wrong."""
        self._show(text, problem=True)
        self.timer.stop()

    def clear(self) -> None:
        """Say nothing any more."""
        self.timer.stop()
        self.text, self._then = "", None
        self.setAccessibleName("")
        self.action.hide()
        self.hide()

    def arrange(self) -> None:
        px, wide = self.look.px, self.action.sizeHint().width()
        top = (self.height() - px(ACTION)) // 2
        self.put(self.action, QRect(self.width() - px(12) - wide, top, wide, px(ACTION)))

    def _show(self, text: str, *, problem: bool) -> None:
        self.text, self.problem, self._then = text, problem, None
        self.setAccessibleName(text)
        self.action.hide()
        self.show()
        self.raise_()
        self.update()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def texts(self) -> Sequence[Fitted]:
        return (self._words(),) if self.text else ()

    def _room(self) -> QRectF:
        scale = self.look.scale
        beside = 0 if self.action.isHidden() else self.action.sizeHint().width() + 8 * scale
        return QRectF(self.rect()).adjusted(58 * scale, 2 * scale, -16 * scale - beside, -2 * scale)

    def _act(self) -> None:
        then = self._then
        self.clear()
        if then is not None:
            then()

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
