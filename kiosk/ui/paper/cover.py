"""The band across the top of the first page: whose report it is, and of when."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.ui.charts import Ink
from kiosk.ui.charts.ink import BOLD, HEAVY, PLAIN, STRONG, Laid, fill, line
from kiosk.ui.parts.theme import TAPE, TAPE_INK, WHITE

LARGEST, SMALLEST, WHEN, OVER, UNDER = 76, 34, 34, 21, 22
"""Sizes of the place's name, of the period, of the line above and the one below."""
TOP, BELOW, TAPE_TALL, STEP, STAMP, AFTER = 96, 44, 26, 11, 34, 34


@dataclass(frozen=True)
class Cover:
    """Blue to the paper's edges, a measuring tape along its lower one. margin: the page's, px."""

    over: str
    name: str
    when: str
    under: str
    stamp: str
    margin: float
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        said = sum(one.height for one, _ in self._lines(ink, width))
        stamp = ink.px(STAMP + 10) if self.stamp else 0.0
        return said + stamp + ink.px(TOP - self.margin + BELOW + TAPE_TALL + AFTER)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        margin = ink.px(self.margin)
        bottom = box.bottom() - ink.px(AFTER)
        band = QRectF(box.left() - margin, box.top() - margin, 0, 0)
        band.setRight(box.right() + margin)
        band.setBottom(bottom)
        fill(painter, band, ink.theme.blue)
        y = band.top() + ink.px(TOP)
        for said, colour in self._lines(ink, box.width()):
            said.paint(painter, box.left(), y, colour)
            y += said.height
        if self.stamp:
            words = ink.lay(self.stamp, size=OVER, weight=BOLD)
            chip = QRectF(box.left(), y + ink.px(6), words.width + ink.px(28), ink.px(STAMP))
            fill(painter, chip, TAPE)
            words.paint_beside(painter, chip.left() + ink.px(14), chip.center().y(), TAPE_INK)
        self._tape(painter, ink, QRectF(band.left(), bottom - ink.px(TAPE_TALL), band.width(), 0))

    def _tape(self, painter: QPainter, ink: Ink, top: QRectF) -> None:
        strip = QRectF(top.left(), top.top(), top.width(), ink.px(TAPE_TALL))
        fill(painter, strip, TAPE)
        for number in range(1, int(strip.width() / ink.px(STEP)) + 1):
            x = strip.left() + number * ink.px(STEP)
            long = ink.px(15 if number % 10 == 0 else 11 if number % 5 == 0 else 7)
            foot = QPointF(x, strip.top() + long)
            line(painter, QPointF(x, strip.top()), foot, TAPE_INK, ink.px(1.4))

    def _lines(self, ink: Ink, width: float) -> list[tuple[Laid, QColor]]:
        return [
            (ink.lay(self.over, width, OVER, STRONG), ink.theme.on_blue2),
            (ink.fit(self.name, width, LARGEST, SMALLEST, HEAVY), WHITE),
            (ink.lay(self.when, width, WHEN, BOLD, leading=1.3), TAPE),
            (ink.lay(self.under, width, UNDER, PLAIN), ink.theme.on_blue2),
        ]
