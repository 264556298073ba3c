"""Shares with their margins, and the residents' share as a mark of the measuring tape."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import Share, Shares
from kiosk.ui.charts.ink import STRONG, Ink, Laid, fill, frame, line
from kiosk.ui.parts.theme import TAPE, TAPE_INK

ROW, THICK, LABELS, GAP, NOTE = 29, 14, 0.42, 8, 4
"""Least height of a row, thickness of a bar; part taken by the names; spaces. Design pixels."""
NUMBERS = 50
"""Room for « 100 % »; a range takes its place below the name's share of the width."""


def height(data: Shares, ink: Ink, width: float) -> float:
    """The rows, and the notes below."""
    rows = sum(_row_height(ink, share, width) for share in data.shares)
    return rows + _notes(data, ink, width).height + ink.px(NOTE)


def paint(data: Shares, painter: QPainter, ink: Ink, box: QRectF) -> None:
    """A row each: the name, the bar with its margin, the share."""
    y = box.top()
    for share in data.shares:
        tall = _row_height(ink, share, box.width())
        _paint_row(data, share, painter, ink, QRectF(box.left(), y, box.width(), tall))
        y += tall
    _notes(data, ink, box.width()).paint(painter, box.left(), y + ink.px(NOTE), ink.theme.ink2)


def legend_height(ink: Ink) -> float:
    """The height of the legend: a line."""
    return ink.px(ROW)


def paint_legend(painter: QPainter, ink: Ink, box: QRectF, residents: bool) -> None:
    """What the bar and the margin are, and the mark if there are residents to compare with."""
    middle, x = box.center().y(), box.left()
    bar = QRectF(x, middle - ink.px(THICK) / 2, ink.px(30), ink.px(THICK))
    fill(painter, bar, ink.theme.data)
    x = _named(painter, ink, bar.right(), middle, "part des réponses")
    _whisker(painter, ink, x, x + ink.px(46), middle, False)
    x = _named(painter, ink, x + ink.px(46), middle, "marge à 95\u202f%")
    if residents:
        _mark(painter, ink, x + ink.px(3), middle)
        _named(painter, ink, x + ink.px(6), middle, "part dans le territoire")


def _named(painter: QPainter, ink: Ink, x: float, middle: float, words: str) -> float:
    """Words beside a sample; where the next sample begins."""
    said = ink.lay(words)
    said.paint_beside(painter, x + ink.px(7), middle, ink.theme.ink)
    return x + said.width + ink.px(7 + 24)


def _paint_row(data: Shares, share: Share, painter: QPainter, ink: Ink, row: QRectF) -> None:
    theme, middle = ink.theme, row.center().y()
    _name(ink, share, row.width()).paint_beside(painter, row.left(), middle, theme.ink)
    left = row.left() + row.width() * LABELS + ink.px(GAP)
    words = ink.lay(share.amount.text, weight=STRONG)
    track = QRectF(left, middle - ink.px(THICK) / 2, 0, ink.px(THICK))
    if share.margin is None:
        track.setRight(row.right())
        frame(painter, track.adjusted(0, -ink.px(3), 0, ink.px(3)), theme.line, ink.px(1))
        ink.lay(share.amount.text).paint_beside(painter, left + ink.px(6), middle, theme.ink2)
        return
    numbers = max(ink.px(NUMBERS), words.width + ink.px(4))
    track.setRight(row.right() - numbers)
    fill(painter, track, theme.sunken)

    def x(value: float) -> float:
        return track.left() + track.width() * min(1.0, value / data.most)

    if share.amount.value is not None:
        bar = QRectF(track)
        bar.setRight(x(share.amount.value))
        fill(painter, bar, theme.data)
    low, high = share.margin
    _whisker(painter, ink, x(low), x(high), middle, share.amount.value is not None)
    if share.resident is not None:
        _mark(painter, ink, x(share.resident.value or 0), middle)
    words.paint_beside(painter, row.right() - words.width, middle, theme.ink)


def _whisker(
    painter: QPainter, ink: Ink, low: float, high: float, middle: float, over_bar: bool
) -> None:
    """The margin: dark with a light border, to be seen on the bar and beside it."""
    tall = ink.px(5)
    for colour, wide in ((ink.theme.surface, 4.5), (ink.theme.ink, 1.8)):
        pen = ink.px(wide)
        line(painter, QPointF(low, middle), QPointF(high, middle), colour, pen)
        for end in (low, high):
            over = tall + (ink.px(1.2) if wide > 2 else 0)
            line(painter, QPointF(end, middle - over), QPointF(end, middle + over), colour, pen)


def _mark(painter: QPainter, ink: Ink, x: float, middle: float) -> None:
    """Whom they are compared to: a yellow mark with a dark edge, taller than the bar."""
    tall, wide = ink.px(THICK / 2 + 5), ink.px(6)
    mark = QRectF(x - wide / 2, middle - tall, wide, 2 * tall)
    fill(painter, mark, TAPE)
    frame(painter, mark, TAPE_INK, ink.px(1.4))


def _name(ink: Ink, share: Share, width: float) -> Laid:
    return ink.lay(share.label, width * LABELS, leading=1.15)


def _row_height(ink: Ink, share: Share, width: float) -> float:
    return max(ink.px(ROW), _name(ink, share, width).height + ink.px(6))


def _notes(data: Shares, ink: Ink, width: float) -> Laid:
    return ink.lay(" ".join(data.notes), width)
