"""Grounds and marks: the round-cornered panel, the place's monogram, the check."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, reads_left, slab
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.text import CENTRE, Wording
from kiosk.ui.parts.theme import (
    ACTIVITY_COLOURS,
    BORDER,
    CHECK_DRAW_MS,
    DONE,
    PANEL_RADIUS,
    TAPE,
    WHITE,
    Role,
    Theme,
)


def surface(theme: Theme) -> QColor:
    """The ground of a card at the desk."""
    return theme.surface


def blue(theme: Theme) -> QColor:
    """The ground of what invites a visitor to show a badge."""
    return theme.blue


def green(theme: Theme) -> QColor:
    """The ground of « C’est noté »."""
    return DONE


class Panel(Part, QWidget):
    """A ground with round corners for other parts; with an edge on plain surfaces."""

    def __init__(
        self,
        look: Look,
        fill: Callable[[Theme], QColor] = surface,
        *,
        radius: int = PANEL_RADIUS,
        edged: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.fill = fill
        self.radius = radius
        self.edged = edged

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        edge = self.look.theme.hair if self.edged else None
        radius = self.radius * self.look.scale
        slab(
            painter,
            QRectF(self.rect()),
            radius,
            self.fill(self.look.theme),
            edge,
            BORDER * self.look.scale,
        )
        painter.end()


ARTICLES = frozenset({"le", "la", "les", "l", "un", "une", "des", "the", "a", "an"})


def initial(name: str) -> str:
    """The first letter of the first word that is not an article: « La Fabrique » gives F."""
    words = [word for word in name.replace("’", " ").replace("'", " ").split() if word]
    telling = [word for word in words if word.lower() not in ARTICLES] or words
    return telling[0][0].upper() if telling else ""


class Monogram(Part, QWidget):
    """A place's initial on workwear blue."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.letter = ""

    def show_name(self, name: str) -> None:
        """Take the initial of a name."""
        self.letter = initial(name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(60), self.look.px(60))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        slab(painter, box, box.width() * 0.26, self.look.theme.blue)
        wording = Wording(
            self.letter, Role.ACTION, Qt.LayoutDirection.LeftToRight, CENTRE, max_lines=1
        )
        wording.fit(self.look, box.width(), box.height()).paint(painter, box, TAPE)
        painter.end()


class Stamp(Part, QWidget):
    """A large round sign, and beside it the pictogram of an activity if there is one.

    The check is drawn in 220 ms; with reduced motion it is simply there.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.icon_name = ""
        self.colour = ""
        self._drawn = 1.0
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setDuration(CHECK_DRAW_MS)
        self._motion.valueChanged.connect(self._draw_part)

    def show_activity(self, icon: str, colour: str) -> None:
        """Set the activity's pictogram and colour, both empty for none; draw the check."""
        self.icon_name, self.colour = icon, colour
        self._motion.stop()
        self._draw_part(1.0 if self.look.reduced_motion else 0.0)
        if not self.look.reduced_motion:
            self._motion.start()

    def sizeHint(self) -> QSize:
        side = self.look.px(190)
        return QSize(round(side * (1.88 if self.icon_name else 1)), side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        side = min(box.height(), box.width() / (1.88 if self.icon_name else 1))
        used = QRectF(0, 0, side * (1.88 if self.icon_name else 1), side)
        used.moveCenter(box.center())
        disc = mirrored(QRectF(used.left(), used.top(), side, side), used, painter)
        if self.icon_name:
            self._draw_activity(painter, used, side)
            rim = 0.035 * side
            painter.setBrush(DONE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(disc.adjusted(-rim, -rim, rim, rim))
        painter.setBrush(WHITE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(disc)
        draw_check(painter, disc, DONE, self._drawn)
        painter.end()

    def _draw_activity(self, painter: QPainter, used: QRectF, side: float) -> None:
        small = 0.92 * side
        square = QRectF(used.right() - small, used.center().y() - small / 2, small, small)
        square = mirrored(square, used, painter)
        slab(painter, square, 0.2 * small, ACTIVITY_COLOURS[self.colour], WHITE, 0.032 * side)
        inset = 0.2 * small
        picture = square.adjusted(inset, inset, -inset, -inset)
        picture.translate((-0.02 if reads_left(painter) else 0.02) * side, 0)
        self.look.icons.paint(painter, self.icon_name, picture, WHITE)

    def _draw_part(self, drawn: float) -> None:
        self._drawn = drawn
        self.update()


def draw_check(painter: QPainter, disc: QRectF, colour: QColor, drawn: float = 1.0) -> None:
    """The first `drawn` part of a check mark within a disc."""
    side = disc.width()
    points = [
        disc.topLeft() + QPointF(x * side, y * side)
        for x, y in ((0.28, 0.53), (0.43, 0.68), (0.74, 0.36))
    ]
    path = QPainterPath(points[0])
    first = 0.33
    path.lineTo(_between(points[0], points[1], min(1.0, drawn / first)))
    if drawn > first:
        path.lineTo(_between(points[1], points[2], (drawn - first) / (1 - first)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(
            colour,
            0.066 * side,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.drawPath(path)


def _between(start: QPointF, end: QPointF, part: float) -> QPointF:
    return start + (end - start) * part
