"""Wholes cut in parts: a strip each, with a pattern for each part and a legend above."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from kiosk.services.report.story.shapes import Strips
from kiosk.ui.charts.ink import STRONG, Ink, Laid, fill, frame, hatch
from kiosk.ui.parts.theme import TAPE, TAPE_INK

ROW, THICK, LEGEND, SWATCH, LABELS = 31, 23, 10, 15, 0.17
"""Heights of a row and a strip, space below the legend, side of a sample; part of the names."""


def height(data: Strips, ink: Ink, width: float) -> float:
    """The legend, which may take several lines, and the strips."""
    return _legend_height(data, ink, width) + sum(_row_height(data, ink, width))


def paint(data: Strips, painter: QPainter, ink: Ink, box: QRectF) -> None:
    """The legend, then a named strip for each whole."""
    theme = ink.theme
    for entry in _legend(data, ink, box.width()):
        top = box.top() + entry.top
        sample = QRectF(box.left() + entry.left, top + ink.px(4), ink.px(SWATCH), ink.px(SWATCH))
        _part(painter, ink, sample, entry.which)
        beside = sample.right() + ink.px(6)
        entry.words.paint(painter, beside, top + ink.px(2), theme.ink)
    y = box.top() + _legend_height(data, ink, box.width())
    left = box.left() + box.width() * LABELS
    for strip, tall in zip(data.strips, _row_height(data, ink, box.width()), strict=True):
        middle = y + tall / 2
        name = ink.lay(strip.label, box.width() * LABELS - ink.px(8))
        name.paint_beside(painter, box.left(), middle, theme.ink)
        place = QRectF(left, middle - ink.px(THICK) / 2, box.right() - left, ink.px(THICK))
        if strip.note:
            frame(painter, place, theme.line, ink.px(1))
            ink.lay(strip.note).paint_beside(painter, left + ink.px(8), middle, theme.ink2)
        x = left
        for number, amount in enumerate(strip.parts):
            part = QRectF(x, place.top(), place.width() * (amount.value or 0), place.height())
            x = part.right()
            if amount.value:
                _part(painter, ink, part, number)
                _number(painter, ink, part, amount.text, number)
        y += tall


def _row_height(data: Strips, ink: Ink, width: float) -> list[float]:
    room = width * LABELS - ink.px(8)
    return [
        max(ink.px(ROW), ink.lay(strip.label, room).height + ink.px(4)) for strip in data.strips
    ]


@dataclass(frozen=True)
class _Entry:
    """What a pattern stands for, and its place in the legend."""

    top: float
    left: float
    which: int
    words: Laid


def _legend(data: Strips, ink: Ink, width: float) -> list[_Entry]:
    """Of each part that is to be seen, beside the one before or on the next line."""
    found: list[_Entry] = []
    top = x = 0.0
    for which, name in enumerate(data.legend):
        if not any(strip.parts and strip.parts[which].value for strip in data.strips):
            continue
        words = ink.lay(name, width - ink.px(SWATCH + 6))
        wide = ink.px(SWATCH + 6) + words.width
        if x and x + wide > width:
            top, x = top + max(entry.words.height for entry in found) + ink.px(4), 0.0
        found.append(_Entry(top, x, which, words))
        x += wide + ink.px(26)
    return found


def _legend_height(data: Strips, ink: Ink, width: float) -> float:
    ends = [entry.top + entry.words.height for entry in _legend(data, ink, width)]
    return max(ends) + ink.px(LEGEND) if ends else 0.0


def _part(painter: QPainter, ink: Ink, box: QRectF, place: int) -> None:
    """One part: plain dark, yellow, hatched, empty; each outlined."""
    theme = ink.theme
    grounds = (theme.data, TAPE, theme.surface, theme.sunken)
    fill(painter, box, grounds[place % len(grounds)])
    if place == 2:
        hatch(painter, box, theme.line, ink.px(7), ink.px(1.5))
    frame(painter, box, theme.ink2, ink.px(1))


def _number(painter: QPainter, ink: Ink, part: QRectF, text: str, place: int) -> None:
    """Its number, where there is room for it, on a ground of its own where that is hatched."""
    words = ink.lay(text, weight=STRONG)
    if words.width + ink.px(10) > part.width():
        return
    colour: QColor = (ink.on(ink.theme.data), TAPE_INK, ink.theme.ink, ink.theme.ink)[place % 4]
    left = part.left() + ink.px(6)
    if place == 2:
        tall = ink.px(THICK - 6)
        ground = QRectF(
            left - ink.px(2), part.center().y() - tall / 2, words.width + ink.px(4), tall
        )
        fill(painter, ground, ink.theme.surface)
    words.paint_beside(painter, left, part.center().y(), colour)
