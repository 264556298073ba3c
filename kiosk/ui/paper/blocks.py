"""What a page is made of: blocks that know how tall they are at a width, and paint themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import Chart, KeyFigure
from kiosk.ui.charts import Ink, height, paint
from kiosk.ui.charts.ink import BOLD, HEAVY, PLAIN, STRONG, Laid, fill, frame
from kiosk.ui.charts.shares import legend_height, paint_legend
from kiosk.ui.parts.paint import rounded
from kiosk.ui.parts.theme import TAPE, TAPE_INK

TITLE, HEAD, BODY, SMALL, FINE = 33, 21, 18, 17, 16
"""Sizes of words, design pixels: a page's title, a heading, running text, then smaller ones."""
NUMBER = 50
RADIUS, INSET = 12, 16
BULLET = 9


class Block(Protocol):
    """Something that stands on a page, whole. keep: never the last one on a page."""

    @property
    def keep(self) -> bool: ...

    def height(self, ink: Ink, width: float) -> float: ...

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None: ...


@dataclass(frozen=True)
class Gap:
    """Nothing, of a height in design pixels."""

    tall: float
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        return ink.px(self.tall)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        """Nothing to paint."""


@dataclass(frozen=True)
class Text:
    """A paragraph. lead: how many of its first letters are bold. dim: said less loudly."""

    words: str
    size: float = BODY
    weight: int = PLAIN
    lead: int = 0
    dim: bool = False
    bullet: bool = False
    after: float = 8
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        return self._lay(ink, width).height + ink.px(self.after)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        said = self._lay(ink, box.width())
        left = box.left() + self._indent(ink)
        said.paint(painter, left, box.top(), ink.theme.ink2 if self.dim else ink.theme.ink)
        if self.bullet:
            middle = box.top() + said.height / said.lines / 2
            side = ink.px(BULLET)
            mark = QRectF(box.left(), middle - side / 2, side, side)
            fill(painter, mark, TAPE)
            frame(painter, mark, TAPE_INK, ink.px(1.2))

    def _indent(self, ink: Ink) -> float:
        return ink.px(2.2 * BULLET) if self.bullet else 0.0

    def _lay(self, ink: Ink, width: float) -> Laid:
        return ink.lay(
            self.words,
            width - self._indent(ink),
            self.size,
            self.weight,
            leading=1.34,
            lead=self.lead,
        )


@dataclass(frozen=True)
class Title:
    """A page's title, on a piece of tape."""

    words: str
    keep: bool = True

    def height(self, ink: Ink, width: float) -> float:
        return ink.lay(self.words, width, TITLE, HEAVY, leading=1.14).height + ink.px(26)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        said = ink.lay(self.words, box.width(), TITLE, HEAVY, leading=1.14)
        said.paint(painter, box.left(), box.top(), ink.theme.ink)
        tape = QRectF(box.left(), box.top() + said.height + ink.px(4), ink.px(84), ink.px(7))
        fill(painter, tape, TAPE)
        frame(painter, tape, TAPE_INK, ink.px(1))


@dataclass(frozen=True)
class Plot:
    """A chart under its title and its sentence; of a small one the sentence may stay unsaid."""

    chart: Chart
    with_sentence: bool = True
    after: float = 24
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        said = sum(block.height(ink, width) for block in self._above())
        return said + height(self.chart, ink, width) + ink.px(self.after)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        y = box.top()
        for block in self._above():
            tall = block.height(ink, box.width())
            block.paint(painter, ink, QRectF(box.left(), y, box.width(), tall))
            y += tall
        tall = height(self.chart, ink, box.width())
        paint(self.chart, painter, ink, QRectF(box.left(), y, box.width(), tall))

    def _above(self) -> Sequence[Block]:
        title = Text(self.chart.title, HEAD, BOLD, after=2)
        if not self.with_sentence:
            return [title, Gap(4)]
        return [title, Text(self.chart.sentence, BODY, dim=True, after=10)]


@dataclass(frozen=True)
class Legend:
    """What bars, margins and marks of shares are."""

    residents: bool
    keep: bool = True

    def height(self, ink: Ink, width: float) -> float:
        return legend_height(ink) + ink.px(6)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        place = QRectF(box.left(), box.top(), box.width(), legend_height(ink))
        paint_legend(painter, ink, place, self.residents)


@dataclass(frozen=True)
class Side:
    """Stacks of blocks side by side, equally wide."""

    stacks: Sequence[Sequence[Block]]
    gap: float = 36
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        wide = self._width(ink, width)
        return max(sum(block.height(ink, wide) for block in stack) for stack in self.stacks)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        wide = self._width(ink, box.width())
        for number, stack in enumerate(self.stacks):
            left, y = box.left() + number * (wide + ink.px(self.gap)), box.top()
            for block in stack:
                tall = block.height(ink, wide)
                block.paint(painter, ink, QRectF(left, y, wide, tall))
                y += tall

    def _width(self, ink: Ink, width: float) -> float:
        count = len(self.stacks)
        return (width - (count - 1) * ink.px(self.gap)) / count


@dataclass(frozen=True)
class Halves:
    """Stacks in two columns that are most equally tall; in each of them they keep their order."""

    stacks: Sequence[Sequence[Block]]
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        return self._side(ink, width).height(ink, width)

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        self._side(ink, box.width()).paint(painter, ink, box)

    def _side(self, ink: Ink, width: float) -> Side:
        first, *others = self.stacks
        sides = []
        for goes_right in product((False, True), repeat=len(others)):
            left, right = [*first], list[Block]()
            for stack, right_of in zip(others, goes_right, strict=True):
                (right if right_of else left).extend(stack)
            sides.append(Side([left, right]))
        return min(sides, key=lambda side: side.height(ink, width))


@dataclass(frozen=True)
class Card:
    """A number to remember. tall: at least that, so that neighbours are of one height."""

    key: KeyFigure
    tall: float = 0.0
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        inner = width - 2 * ink.px(INSET)
        said = sum(block.height(ink, inner) for block in self._below())
        return max(self.tall, self._number(ink, inner).height + said + 2 * ink.px(INSET))

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        edge = ink.px(1)
        painter.setPen(ink.theme.hair)
        painter.fillPath(rounded(box, ink.px(RADIUS)), ink.theme.hair)
        inside = box.adjusted(edge, edge, -edge, -edge)
        painter.fillPath(rounded(inside, ink.px(RADIUS) - edge), ink.theme.bg)
        inner = box.adjusted(*(ink.px(end) for end in (INSET, INSET, -INSET, -INSET)))
        number = self._number(ink, inner.width())
        number.paint(painter, inner.left(), inner.top(), ink.theme.data)
        y = inner.top() + number.height
        for block in self._below():
            tall = block.height(ink, inner.width())
            block.paint(painter, ink, QRectF(inner.left(), y, inner.width(), tall))
            y += tall

    def _number(self, ink: Ink, width: float) -> Laid:
        return ink.fit(self.key.text, width, NUMBER, HEAD, HEAVY)

    def _below(self) -> Sequence[Block]:
        return [
            Text(self.key.label, HEAD, STRONG, after=2),
            Text(self.key.before, BODY, STRONG, dim=True, after=8),
            Text(self.key.sentence, SMALL, dim=True, after=0),
        ]


@dataclass(frozen=True)
class Cards:
    """Numbers to remember, two in a row."""

    keys: Sequence[KeyFigure]
    gap: float = 18
    keep: bool = False

    def height(self, ink: Ink, width: float) -> float:
        return sum(side.height(ink, width) + ink.px(self.gap) for side in self._rows(ink, width))

    def paint(self, painter: QPainter, ink: Ink, box: QRectF) -> None:
        y = box.top()
        for side in self._rows(ink, box.width()):
            tall = side.height(ink, box.width())
            side.paint(painter, ink, QRectF(box.left(), y, box.width(), tall))
            y += tall + ink.px(self.gap)

    def _rows(self, ink: Ink, width: float) -> list[Side]:
        wide = (width - ink.px(self.gap)) / 2
        rows = [self.keys[start : start + 2] for start in range(0, len(self.keys), 2)]
        return [
            Side(
                [[Card(key, max(Card(one).height(ink, wide) for one in row))] for key in row],
                self.gap,
            )
            for row in rows
        ]
