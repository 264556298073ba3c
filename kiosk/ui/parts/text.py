"""Text that is never clipped and never too small: it wraps, then shrinks to its role's floor."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import Role

START, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
_BEFORE_WRAPPING = 0.84
"""A text shrinks to this part of its size rather than take one more line."""


@dataclass(frozen=True)
class Fitted:
    """A text laid out for a place: lines balanced, none wider than the place if `fits`."""

    layout: QTextLayout
    size: int
    lines: int
    width: float
    height: float
    fits: bool

    def paint(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        """Paint at the vertical middle of `place`; alignment is that given to `fit`."""
        painter.setPen(colour)
        top = place.top() + (place.height() - self.height) / 2
        self.layout.draw(painter, QPointF(place.left(), top))


@dataclass(frozen=True)
class Wording:
    """A text, what it is for, and how it may be set."""

    text: str
    role: Role
    direction: Qt.LayoutDirection
    align: Qt.AlignmentFlag = START
    max_lines: int = 8

    def fit(self, look: Look, width: float, height: float, largest: int | None = None) -> Fitted:
        """Lay the text out within `width` and `height` pixels, as large as its role allows.

        `largest` caps the size in design pixels, so that siblings can share one.
        """
        top = max(self.role.smallest, min(self.role.size, largest or self.role.size))
        gentle = max(self.role.smallest, round(top * _BEFORE_WRAPPING))
        for lines in range(1, self.max_lines + 1):
            for size in range(top, gentle - 1, -1):
                fitted = self._set(look, size, width, height)
                if fitted.fits and fitted.lines <= lines:
                    return fitted
                if fitted.lines > lines + 1:
                    break
        for size in range(gentle, self.role.smallest - 1, -1):
            fitted = self._set(look, size, width, height)
            if fitted.fits:
                return fitted
        return fitted

    def _set(self, look: Look, size: int, width: float, height: float) -> Fitted:
        layout, lines, natural = self._lay(look, size, width)
        if lines > 1 and natural <= width:
            narrow, wide = natural / 2, width
            for _ in range(6):
                middle = (narrow + wide) / 2
                _, count, widest = self._lay(look, size, middle)
                if count == lines and widest <= middle:
                    wide = middle
                else:
                    narrow = middle
            layout, lines, natural = self._lay(look, size, width, wide)
        tall = lines * self._step(look, size)
        fits = natural <= width + 0.5 and tall <= height + 0.5 and lines <= self.max_lines
        return Fitted(layout, size, lines, natural, tall, fits)

    def _step(self, look: Look, size: int) -> float:
        return look.font(self.role, size).pixelSize() * self.role.leading

    def _lay(
        self, look: Look, size: int, width: float, wrap_at: float | None = None
    ) -> tuple[QTextLayout, int, float]:
        """Lines wrapped at `wrap_at` and aligned within `width`; their number; the widest."""
        font = look.font(self.role, size)
        metrics = QFontMetricsF(font)
        step = self._step(look, size)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        option.setTextDirection(self.direction)
        layout = QTextLayout(self.text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        lines, widest = 0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wrap_at or width)
            used = line.naturalTextWidth()
            widest = max(widest, used)
            baseline = lines * step + (step + metrics.capHeight()) / 2
            line.setPosition(QPointF(self._indent(width, wrap_at or width, used), 0))
            line.setPosition(QPointF(line.position().x(), baseline - line.ascent()))
            lines += 1
        layout.endLayout()
        return layout, lines, widest

    def _indent(self, width: float, wrapped: float, used: float) -> float:
        """Where a line begins: Qt already sets it at the reading edge of the width it wraps at."""
        rightwards = self.direction is Qt.LayoutDirection.RightToLeft
        if self.align is CENTRE:
            return (width - used) / 2 - ((wrapped - used) if rightwards else 0)
        return width - wrapped if rightwards else 0
