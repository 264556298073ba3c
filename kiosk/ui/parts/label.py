"""A paragraph or a heading."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import TAPE, WHITE, Role, Theme


def ink(theme: Theme) -> QColor:
    """The colour of words that matter."""
    return theme.ink


def ink2(theme: Theme) -> QColor:
    """The colour of words that explain."""
    return theme.ink2


def err(theme: Theme) -> QColor:
    """The colour of words about what can't be."""
    return theme.err


def ok(theme: Theme) -> QColor:
    """The colour of words that say that all is well."""
    return theme.ok


def warn(theme: Theme) -> QColor:
    """The colour of words about something to look at."""
    return theme.warn


def white(theme: Theme) -> QColor:
    """The colour of words on a coloured ground."""
    return WHITE


def on_blue2(theme: Theme) -> QColor:
    """The colour of words that explain, on blue."""
    return theme.on_blue2


def tape(theme: Theme) -> QColor:
    """The colour of words on blue that ask for attention now."""
    return TAPE


class Label(Part, QLabel):
    """Words that are shown, never touched; read aloud as they are written."""

    def __init__(
        self,
        look: Look,
        role: Role = Role.BODY,
        *,
        colour: Callable[[Theme], QColor] = ink,
        align: Qt.AlignmentFlag = START,
        max_lines: int = 6,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.role = role
        self.colour = colour
        self.align = align
        self.max_lines = max_lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(max_lines > 1)
        self.setSizePolicy(policy)

    def fitted(self, width: float, height: float = 1e6) -> Fitted:
        """The text as it would be laid out in such a place."""
        wording = Wording(
            self.text(), self.role, self.layoutDirection(), self.align, self.max_lines
        )
        return wording.fit(self.look, width, height)

    def texts(self) -> Sequence[Fitted]:
        return (self.fitted(self.width(), self.height()),) if self.text() else ()

    def hasHeightForWidth(self) -> bool:
        return self.max_lines > 1

    def heightForWidth(self, width: int) -> int:
        return round(self.fitted(width).height + 0.5)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self.look.font(self.role))
        width = metrics.horizontalAdvance(self.text())
        return QSize(round(width + 2), round(self.fitted(width + 2).height + 0.5))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(0, hint.height()) if self.max_lines > 1 else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        self.fitted(box.width(), box.height()).paint(painter, box, self.colour(self.look.theme))
        painter.end()
