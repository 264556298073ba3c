"""The week, hour by hour: the darker, the more people; the number stands in each cell."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import HeatMap
from kiosk.ui.charts.ink import CENTRE, STRONG, Ink, fill, hatch, line

CELL, HEAD, LABELS, GAP = 27, 24, 92, 2
"""Height of a cell and of the hours, width of the weekdays' names, seam; design pixels."""
VISIBLE = 0.05


def height(data: HeatMap, ink: Ink, width: float) -> float:
    """A line of hours above the seven days."""
    return ink.px(HEAD + CELL * len(data.weekdays))


def paint(data: HeatMap, painter: QPainter, ink: Ink, box: QRectF) -> None:
    """Cells under their hours; a weekday that was never open is hatched."""
    theme = ink.theme
    left, top = box.left() + ink.px(LABELS), box.top() + ink.px(HEAD)
    wide = (box.right() - left) / max(1, len(data.hours))
    values = [cell.value or 0 for line_ in data.cells for cell in line_ if cell is not None]
    most = max([VISIBLE, *values])
    for column, hour in enumerate(data.hours):
        # An hour begins at the left edge of its cells.
        x = left + column * wide
        words = ink.lay(hour, 2 * wide)
        words.paint(painter, x, box.top(), theme.ink2)
        tick = box.top() + words.height - ink.px(1)
        line(painter, QPointF(x, tick), QPointF(x, top), theme.line, ink.px(1))
    for row, (weekday, cells) in enumerate(zip(data.weekdays, data.cells, strict=True)):
        y = top + row * ink.px(CELL)
        middle = y + ink.px(CELL) / 2
        ink.lay(weekday).paint_beside(painter, box.left(), middle, theme.ink)
        for column, cell in enumerate(cells):
            place = QRectF(left + column * wide, y, wide, ink.px(CELL))
            place.adjust(ink.px(GAP) / 2, ink.px(GAP) / 2, -ink.px(GAP) / 2, -ink.px(GAP) / 2)
            if cell is None:
                hatch(painter, place, theme.hair, ink.px(6), ink.px(1))
                continue
            part = (cell.value or 0) / most
            ground = ink.shade(0.04 + 0.96 * part)
            fill(painter, place, ground)
            if (cell.value or 0) >= VISIBLE:
                words = ink.lay(cell.text, place.width(), weight=STRONG, align=CENTRE)
                words.paint_beside(painter, place.left(), middle, ink.on(ground))
