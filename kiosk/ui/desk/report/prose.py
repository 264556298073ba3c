"""Paragraphs of the report: as wide as their place, as tall as they need, never smaller."""

from collections.abc import Callable, Sequence
from math import ceil

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.charts.ink import ENDLESS, Ink, Laid
from kiosk.ui.parts.label import ink
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.text import Fitted
from kiosk.ui.parts.theme import Role, Theme


class Prose(Part, QLabel):
    """French words, read from left to right whatever language the screen speaks.

    A `Label` makes its lines equally long and its words as small as need be: right for a word on
    a button, slow and ragged for a paragraph in a column that can grow.
    """

    def __init__(
        self,
        look: Look,
        text: str,
        parent: QWidget,
        role: Role = Role.STAFF_BODY,
        colour: Callable[[Theme], QColor] = ink,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.role = role
        self.colour = colour
        self._laid: tuple[float, Laid] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return ceil(self._lay(width).height)

    def sizeHint(self) -> QSize:
        laid = self._lay(ENDLESS)
        return QSize(ceil(laid.width), ceil(laid.height))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def texts(self) -> Sequence[Fitted]:
        laid = self._lay(self.width())
        fits = laid.height <= self.height() + 0.5 and laid.width <= self.width() + 0.5
        size = self.role.size
        return (Fitted(self.text(), laid.layout, size, laid.lines, laid.width, laid.height, fits),)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._lay(self.width()).paint(painter, 0, 0, self.colour(self.look.theme))
        painter.end()

    def wear(self, look: Look) -> None:
        self._laid = None
        super().wear(look)

    def setText(self, text: str) -> None:
        self._laid = None
        super().setText(text)

    def _lay(self, width: float) -> Laid:
        """Its lines at that width, kept for as long as nothing changes."""
        if self._laid is None or self._laid[0] != width:
            made, role = Ink(self.look.theme, self.look.scale), self.role
            weight = role.weight.value
            laid = made.lay(self.text(), width, role.size, weight, leading=role.leading)
            self._laid = (width, laid)
        return self._laid[1]
