"""The week, hour by hour: the darker, the more people; the number stands in each cell."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import HeatMap
from kiosk.ui.charts.ink import STRONG, Ink, fill, hatch, line

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
    _paint_hours(data, painter, ink, QRectF(left, box.top(), wide * len(data.hours), ink.px(HEAD)))
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
                words = ink.lay(cell.text, weight=STRONG)
                if words.width <= place.width():
                    x = place.center().x() - words.width / 2
                    words.paint_beside(painter, x, middle, ink.on(ground))


def _paint_hours(data: HeatMap, painter: QPainter, ink: Ink, above: QRectF) -> None:
    """The hours, each at the edge of the cells that begin then; as many as there is room for."""
    wide = above.width() / max(1, len(data.hours))
    words = [ink.lay(hour) for hour in data.hours]
    every = ceil((max([0.0, *(one.width for one in words)]) + ink.px(6)) / wide)
    for column in range(0, len(words), every):
        x = above.left() + column * wide
        said = words[column]
        edge = min(x, above.right() - said.width)
        said.paint(painter, edge, above.top(), ink.theme.ink2)
        tick = above.top() + said.height - ink.px(1)
        line(painter, QPointF(x, tick), QPointF(x, above.bottom()), ink.theme.line, ink.px(1))
