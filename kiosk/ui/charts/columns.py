"""A number over time, in upright columns."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import Columns
from kiosk.ui.charts.ink import CENTRE, LEFT, STRONG, Ink, fill, line

PLOT, LINE, GAP = 120, 22, 0.22
"""Height of the plot and of a line of words, design pixels; space between columns, of a column."""


def height(data: Columns, ink: Ink, width: float) -> float:
    """The plot, the numbers above it, and two lines below."""
    return ink.px(LINE + PLOT + 2 * LINE)


def paint(data: Columns, painter: QPainter, ink: Ink, box: QRectF) -> None:
    """Columns on a base line, each with its number above, its label and its group below."""
    theme, step = ink.theme, box.width() / max(1, len(data.columns))
    most = max([1.0, *(one.amount.value or 0 for one in data.columns)])
    top = box.top() + ink.px(LINE)
    base = box.bottom() - ink.px(2 * LINE)
    group = ""
    for number, one in enumerate(data.columns):
        left, value = box.left() + number * step, one.amount.value or 0
        tall = (base - top) * value / most
        column = QRectF(left + step * GAP / 2, base - tall, step * (1 - GAP), tall)
        fill(painter, column, theme.data)
        said = ink.lay(one.amount.text, step, weight=STRONG, align=CENTRE)
        said.paint(painter, left, column.top() - said.height, theme.ink)
        labels = [one.label] if one.label else []
        if one.group != group:
            if labels and number:
                edge = box.left() + number * step
                foot = QPointF(edge, base + ink.px(2 * LINE))
                line(painter, QPointF(edge, base), foot, theme.line, ink.px(1))
            group = one.group
            align = LEFT if labels else CENTRE
            name = ink.lay(group, weight=STRONG) if labels else ink.lay(group, step, align=align)
            indent = step * GAP / 2 if labels else 0
            name.paint(painter, left + indent, base + ink.px(LINE * len(labels)), theme.ink)
        for words in labels:
            ink.lay(words, step, align=CENTRE).paint(painter, left, base + ink.px(2), theme.ink2)
    line(painter, QPointF(box.left(), base), QPointF(box.right(), base), theme.ink, ink.px(1.5))
