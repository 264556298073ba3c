"""Text that is never clipped and never too small: it wraps, then shrinks to its role's floor."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout, QTextOption

from kiosk.ui.parts.look import Look, font_for
from kiosk.ui.parts.theme import Role

START, CENTRE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter
BEFORE_WRAPPING = 0.84
"""A text shrinks to this part of its size rather than take one more line."""


@dataclass(frozen=True)
class Fitted:
    """A text laid out for a place: lines balanced, none wider than the place if `fits`.

    `size` is in design pixels, `width` of the widest line and `height` in pixels.
    """

    text: str
    layout: QTextLayout
    size: int
    lines: int
    width: float
    height: float
    fits: bool

    def paint(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        """Paint at the vertical middle of `place`; alignment is that given to `Wording`."""
        painter.setPen(colour)
        top = place.top() + (place.height() - self.height) / 2
        self.layout.draw(painter, QPointF(place.left(), top))


@dataclass(frozen=True)
class Wording:
    """A text, what it is for, and how it may be set. With `roomy` it wraps before it shrinks."""

    text: str
    role: Role
    direction: Qt.LayoutDirection
    align: Qt.AlignmentFlag = START
    max_lines: int = 8
    roomy: bool = False

    def fit(self, look: Look, width: float, height: float, largest: int | None = None) -> Fitted:
        """Lay the text out within `width` and `height` pixels, as large as its role allows.

        `largest`, in design pixels, is the size that siblings share: then nothing is gained by
        shrinking further, and the text wraps as it must.
        """
        return _fit(self, look.scale, width, height, largest)


@lru_cache(maxsize=1024)
def _fit(wording: Wording, scale: float, width: float, height: float, shared: int | None) -> Fitted:
    role = wording.role
    top = role.size if shared is None else max(role.smallest, min(role.size, shared))
    if shared is None and not wording.roomy:
        gentle = max(role.smallest, round(top * BEFORE_WRAPPING))
        for lines in range(1, wording.max_lines):
            for size in range(top, gentle - 1, -1):
                fitted = _set(wording, scale, size, width, height)
                if fitted.fits and fitted.lines <= lines:
                    return fitted
    for size in range(top, role.smallest, -1):
        fitted = _set(wording, scale, size, width, height)
        if fitted.fits:
            return fitted
    return _set(wording, scale, role.smallest, width, height)


@lru_cache(maxsize=1024)
def _set(wording: Wording, scale: float, size: int, width: float, height: float) -> Fitted:
    """The text at one size, its lines of about the same length."""
    step = font_for(wording.role, size, scale).pixelSize() * wording.role.leading
    layout, lines, natural = _lay(wording, scale, size, width, width)
    if lines > 1 and natural <= width:
        narrow, wide = natural / 2, width
        for _ in range(6):
            middle = (narrow + wide) / 2
            _, count, widest = _lay(wording, scale, size, middle, middle)
            if count == lines and widest <= middle:
                wide = middle
            else:
                narrow = middle
        layout, lines, natural = _lay(wording, scale, size, width, wide)
    tall = lines * step
    fits = natural <= width + 0.5 and tall <= height + 0.5 and lines <= wording.max_lines
    return Fitted(wording.text, layout, size, lines, natural, tall, fits)


def _lay(
    wording: Wording, scale: float, size: int, width: float, wrap_at: float
) -> tuple[QTextLayout, int, float]:
    """Lines wrapped at `wrap_at` and aligned within `width`; their number; the widest.

    Each line stands with its capitals in the middle of its step, whatever the script: the lines
    of Noto Sans Arabic would otherwise be 1.9 em apart.
    """
    font = font_for(wording.role, size, scale)
    capitals = QFontMetricsF(font).capHeight()
    step = font.pixelSize() * wording.role.leading
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    option.setTextDirection(wording.direction)
    layout = QTextLayout(wording.text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines, widest = 0, 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(wrap_at)
        used = line.naturalTextWidth()
        baseline = lines * step + (step + capitals) / 2
        indent = _indent(wording, width, used)
        line.setPosition(QPointF(indent, baseline - line.ascent()))
        widest = max(widest, used)
        lines += 1
    layout.endLayout()
    return layout, lines, widest


def _indent(wording: Wording, width: float, used: float) -> float:
    """Where a line begins, from the left: at the reading edge, or so that its middle is central."""
    if wording.align is CENTRE:
        return (width - used) / 2
    return width - used if wording.direction is Qt.LayoutDirection.RightToLeft else 0
