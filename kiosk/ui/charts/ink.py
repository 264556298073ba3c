"""What a chart is drawn with: colours, a scale, and words that never leave their place.

Words are laid out without ligatures and with the font's own figures: a PDF then carries each
letter as itself, and a reader can search and copy it.
"""

from dataclasses import dataclass, field
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from kiosk.ui.parts.look import FAMILIES
from kiosk.ui.parts.theme import WHITE, Theme, contrast

LEFT, RIGHT, CENTRE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignHCenter,
)
PLAIN, STRONG, BOLD, HEAVY = 400, 600, 700, 800
"""Weights of the shipped fonts."""
BLACK = QColor("#000000")
SMALL = 16
"""The size of a chart's words, in design pixels; the smallest that the desk shows."""
LEADING = 1.28
ENDLESS = 1e7
"""The width of a line that is never broken."""
OTHER_GLYPHS = ("liga", "clig", "dlig", "calt", "locl")
"""Features that put another glyph in the place of a letter: a PDF then no longer knows which.

`locl` too: where the subsets of the font were merged it has a second, equal A.
"""


@dataclass(frozen=True)
class Laid:
    """Words laid out, ready to be painted. Width of the widest line and height in device units."""

    layout: QTextLayout
    width: float
    height: float
    lines: int

    def paint(self, painter: QPainter, left: float, top: float, colour: QColor) -> None:
        """Paint with the top left corner of the place that was asked for there."""
        painter.setPen(colour)
        self.layout.draw(painter, QPointF(left, top))

    def paint_beside(self, painter: QPainter, left: float, middle: float, colour: QColor) -> None:
        """The same with the middle of its height there."""
        self.paint(painter, left, middle - self.height / 2, colour)


@dataclass(frozen=True)
class Ink:
    """Colours, and how many device units a design pixel is. Each thread has one of its own."""

    theme: Theme
    scale: float = 1.0
    _fonts: dict[tuple[float, int], QFont] = field(default_factory=dict, compare=False, repr=False)
    """Its own: Qt's fonts must not be shared between threads."""

    def px(self, design: float) -> float:
        """A length in device units."""
        return design * self.scale

    def lay(
        self,
        words: str,
        width: float = ENDLESS,
        size: float = SMALL,
        weight: int = PLAIN,
        align: Qt.AlignmentFlag = LEFT,
        leading: float = LEADING,
        lead: int = 0,
    ) -> Laid:
        """Words broken into lines no wider than `width`, within a word if there is no other way.

        lead: how many of the first letters are bold.
        """
        layout = QTextLayout(words, self._font(size, weight))
        option = QTextOption(align)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if lead:
            bold = QTextLayout.FormatRange()
            bold.start, bold.length = 0, lead
            bold.format = QTextCharFormat()
            bold.format.setFont(self._font(size, BOLD))
            layout.setFormats([bold])
        step, widest, count = size * self.scale * leading, 0.0, 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * step + (step - line.height()) / 2))
            widest, count = max(widest, line.naturalTextWidth()), count + 1
        layout.endLayout()
        return Laid(layout, widest, count * step, count)

    def fit(self, words: str, width: float, largest: float, smallest: float, weight: int) -> Laid:
        """Words on one line as large as they can be; at their smallest they take several."""
        one_line = self.lay(words, ENDLESS, largest, weight)
        size = largest * min(1.0, width / max(one_line.width, 1.0))
        return self.lay(words, width, max(smallest, size * 0.995), weight, leading=1.14)

    def on(self, ground: QColor) -> QColor:
        """The colour of words on this ground: whichever of white and black is easier to read.

        One of them always is at 4.5:1 or better.
        """
        return max(WHITE, BLACK, key=lambda colour: contrast(colour, ground))

    def _font(self, size: float, weight: int) -> QFont:
        key = (size, weight)
        if key not in self._fonts:
            self._fonts[key] = _make_font(size * self.scale, weight)
        return self._fonts[key]

    def shade(self, part: float) -> QColor:
        """From the ground (0) to the colour of data (1)."""
        low, high = self.theme.surface, self.theme.data
        return QColor.fromRgbF(
            low.redF() + (high.redF() - low.redF()) * part,
            low.greenF() + (high.greenF() - low.greenF()) * part,
            low.blueF() + (high.blueF() - low.blueF()) * part,
        )


def _make_font(size: float, weight: int) -> QFont:
    """The shipped font, `size` device units high."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(ceil(size))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in OTHER_GLYPHS:
        made.setFeature(QFont.Tag(feature), 0)
    return made


def fill(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """A plain rectangle."""
    painter.fillRect(box, colour)


def frame(painter: QPainter, box: QRectF, colour: QColor, width: float) -> None:
    """The outline of a rectangle, within it."""
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box.adjusted(width / 2, width / 2, -width / 2, -width / 2))


def line(painter: QPainter, start: QPointF, end: QPointF, colour: QColor, width: float) -> None:
    """A straight line."""
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    painter.drawLine(start, end)


def hatch(painter: QPainter, box: QRectF, colour: QColor, gap: float, width: float) -> None:
    """Slanting lines, cut at the edges of the rectangle."""
    painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
    tall, start = box.height(), gap / 2
    while start < box.width() + tall:
        # From the top edge down to the left, cut where it leaves the rectangle.
        over = max(0.0, start - box.width())
        under = max(0.0, tall - start)
        painter.drawLine(
            QPointF(box.left() + start - over, box.top() + over),
            QPointF(box.left() + max(0.0, start - tall), box.bottom() - under),
        )
        start += gap
