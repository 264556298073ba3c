"""One line that is typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kiosk.ui.parts.look import FAMILIES, Look
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.theme import BORDER, Role

HEIGHT = 52
"""Of a line to type in, in design pixels."""

_STYLE = """
QLineEdit {{
    background: {surface}; color: {ink}; border: {edge}px solid {line}; border-radius: {radius}px;
    padding: 0 {pad}px; font-family: "{family}"; font-size: {size}px;
    selection-background-color: {blue}; selection-color: white;
}}
QLineEdit:focus {{ border: {ring}px solid {focus}; }}
QLineEdit:read-only {{ background: {sunken}; color: {ink2}; }}
"""


class TextInput(Part, QLineEdit):
    """A line to type in; `entered` with Return, `left` when the keyboard's focus goes elsewhere."""

    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, longest: int = 120) -> None:
        super().__init__(parent)
        self.look = look
        self.setMaxLength(longest)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._style()

    def say(self, name: str, placeholder: str = "") -> None:
        """What it is for, and what could stand there."""
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)

    def wear(self, look: Look) -> None:
        super().wear(look)
        self._style()

    def sizeHint(self) -> QSize:
        wide = QFontMetricsF(self.look.font(Role.STAFF_HEAD)).averageCharWidth() * 24
        return QSize(round(wide), self.look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(80), self.look.px(HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _style(self) -> None:
        px, theme = self.look.px, self.look.theme
        self.setStyleSheet(
            _STYLE.format(
                surface=theme.surface.name(),
                sunken=theme.sunken.name(),
                ink=theme.ink.name(),
                ink2=theme.ink2.name(),
                line=theme.line.name(),
                blue=theme.blue.name(),
                focus=theme.focus_outer.name(),
                family=FAMILIES[0],
                size=self.look.font(Role.STAFF_HEAD).pixelSize(),
                edge=px(BORDER),
                ring=px(3),
                radius=px(12),
                pad=px(12),
            )
        )
