"""Things to compare: a name, then a lying bar and its number for each measure."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import Bars
from kiosk.ui.charts.ink import SMALL, STRONG, Ink, Laid, fill, line

ROW, THICK, HEAD, GAP = 27, 15, 6, 18
"""Least height of a row, thickness of a bar, space below the header and between measures."""
LABELS = 0.32
"""Of the width: the most that names take before they are broken."""


def height(data: Bars, ink: Ink, width: float) -> float:
    """The header, and as many lines as the names need."""
    names = _names(data, ink, width)
    return _head(data, ink, width) + sum(_row_height(ink, name) for name in names)


def paint(data: Bars, painter: QPainter, ink: Ink, box: QRectF) -> None:
    """Rows of bars; each measure has its own scale, and its name above."""
    theme, names = ink.theme, _names(data, ink, box.width())
    left, wide = _columns(data, ink, box.width())
    head = _head(data, ink, box.width())
    for place, measure in enumerate(data.measures):
        x = box.left() + left + place * (wide + ink.px(GAP))
        said = ink.lay(measure, wide, weight=STRONG)
        said.paint(painter, x, box.top() + head - said.height - ink.px(4), theme.ink2)
        column = QRectF(x, box.top() + head, wide, box.height() - head)
        _paint_measure(data, place, painter, ink, column, names)
    y = box.top() + head
    for name in names:
        name.paint_beside(painter, box.left(), y + _row_height(ink, name) / 2, theme.ink)
        y += _row_height(ink, name)


def _paint_measure(
    data: Bars, place: int, painter: QPainter, ink: Ink, box: QRectF, names: Sequence[Laid]
) -> None:
    """One measure's bars, each with its number at its end."""
    amounts = [bar.amounts[place] for bar in data.bars]
    words = [ink.lay(amount.text, weight=STRONG) for amount in amounts]
    most = max([1e-9, *(amount.value or 0 for amount in amounts)])
    room = box.width() - max([0.0, *(one.width for one in words)]) - ink.px(6)
    start = y = box.top()
    for amount, said, name in zip(amounts, words, names, strict=True):
        middle = y + _row_height(ink, name) / 2
        long = max(0.0, room) * (amount.value or 0) / most
        thick = ink.px(THICK)
        fill(painter, QRectF(box.left(), middle - thick / 2, long, thick), ink.theme.data)
        said.paint_beside(painter, box.left() + long + ink.px(6), middle, ink.theme.ink)
        y += _row_height(ink, name)
    line(painter, QPointF(box.left(), start), QPointF(box.left(), y), ink.theme.ink, ink.px(1.5))


def _columns(data: Bars, ink: Ink, width: float) -> tuple[float, float]:
    """Where the first measure begins, and how wide each is."""
    names = _names(data, ink, width)
    left = max([0.0, *(name.width for name in names)]) + ink.px(GAP) * 0.7
    count = len(data.measures)
    return left, (width - left - (count - 1) * ink.px(GAP)) / count


def _head(data: Bars, ink: Ink, width: float) -> float:
    """The height of the measures' names."""
    _, wide = _columns(data, ink, width)
    return max(ink.lay(measure, wide, weight=STRONG).height for measure in data.measures) + ink.px(
        HEAD
    )


def _names(data: Bars, ink: Ink, width: float) -> list[Laid]:
    return [ink.lay(bar.label, width * LABELS, SMALL) for bar in data.bars]


def _row_height(ink: Ink, name: Laid) -> float:
    return max(ink.px(ROW), name.height + ink.px(6))
