"""A number over time, in upright columns."""

from collections.abc import Set

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import Columns
from kiosk.ui.charts.ink import CENTRE, STRONG, Ink, fill, line

PLOT, LINE, GAP = 120, 22, 0.22
"""Height of the plot and of a line of words, design pixels; space between columns, of a column."""


def height(data: Columns, ink: Ink, width: float) -> float:
    """The plot, the numbers above it, and two lines below."""
    return ink.px(LINE + PLOT + 2 * LINE)


def paint(data: Columns, painter: QPainter, ink: Ink, box: QRectF) -> None:
    """Columns on a base line, each with its number above, its label and its group below."""
    theme, step = ink.theme, box.width() / max(1, len(data.columns))
    most = max([1.0, *(one.amount.value or 0 for one in data.columns)])
    top, base = box.top() + ink.px(LINE), box.bottom() - ink.px(2 * LINE)
    shown = _numbered(data, ink, step, most)
    for number, one in enumerate(data.columns):
        left, value = box.left() + number * step, one.amount.value or 0
        tall = (base - top) * value / most
        fill(
            painter,
            QRectF(left + step * GAP / 2, base - tall, step * (1 - GAP), tall),
            theme.data,
        )
        if number in shown:
            said = ink.lay(one.amount.text, weight=STRONG)
            x = left + (step - said.width) / 2
            x = max(box.left(), min(x, box.right() - said.width))
            said.paint(painter, x, base - tall - said.height, theme.ink)
        ink.lay(one.label, step, align=CENTRE).paint(painter, left, base + ink.px(2), theme.ink2)
    _paint_groups(data, painter, ink, QRectF(box.left(), base, box.width(), ink.px(2 * LINE)))
    ends = QPointF(box.left(), base), QPointF(box.right(), base)
    line(painter, *ends, theme.ink, ink.px(1.5))


def _numbered(data: Columns, ink: Ink, step: float, most: float) -> Set[int]:
    """Which columns have their number above: all, or the highest where there is no room."""
    widest = max((ink.lay(one.amount.text, weight=STRONG).width for one in data.columns), default=0)
    if widest <= step:
        return set(range(len(data.columns)))
    return {next(n for n, one in enumerate(data.columns) if one.amount.value == most)}


def _paint_groups(data: Columns, painter: QPainter, ink: Ink, below: QRectF) -> None:
    """The months, each once: below its days after a line, or below its only column."""
    theme, step, group = ink.theme, below.width() / max(1, len(data.columns)), ""
    for number, one in enumerate(data.columns):
        left = below.left() + number * step
        if one.group == group:
            continue
        group = one.group
        if not one.label:
            words = ink.lay(group, step, align=CENTRE)
            words.paint(painter, left, below.top(), theme.ink)
            continue
        if number:
            edge = QPointF(left, below.top()), QPointF(left, below.bottom())
            line(painter, *edge, theme.line, ink.px(1))
        words = ink.lay(group, weight=STRONG)
        x = min(left + step * GAP / 2, below.right() - words.width)
        words.paint(painter, x, below.top() + ink.px(LINE), theme.ink)
