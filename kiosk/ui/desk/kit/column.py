"""One long column: rows of cards, each as tall as it needs at this width."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.desk.cards import PAD, Card
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import discard

GAP = 14


class Block(Card):
    """A card that knows how tall it is at a width."""

    def tall(self, width: int) -> int:
        """Its height at that width, in pixels."""
        raise NotImplementedError

    def stops(self) -> Sequence[QWidget]:
        """Where Tab stops in it, in the order in which it is read."""
        return [part for part in self.findChildren(QWidget) if part.focusPolicy().value]

    def room(self, width: int) -> int:
        """The width within its margins."""
        return width - 2 * self.look.px(PAD)


@dataclass(frozen=True)
class Row:
    """Blocks side by side, as many as each can be `least` design pixels wide, all equally."""

    blocks: Sequence[Block]
    least: int = 0


class Column(Area):
    """The content of a `Scroll`, no wider than `most` pixels also where no bar stands beside it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.rows: list[Row] = []
        self.most = 0
        self._measured: dict[tuple[int, int], tuple[list[QRect], int]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def blocks(self) -> list[Block]:
        """All of them, in the order in which they are read."""
        return [block for row in self.rows for block in row.blocks]

    def clear(self) -> None:
        """Show nothing any more."""
        discard(self.blocks)
        self.rows = []
        self.forget()

    def add(self, row: Row) -> None:
        """Show a row below the others, which stay where they are."""
        self.rows.append(row)
        for block in row.blocks:
            block.setParent(self)
            block.show()
        self.updateGeometry()
        self._place(self.rows[-1:], self.heightForWidth(self.width()))

    def forget(self) -> None:
        """A block is of another height now: measure anew."""
        self._measured.clear()
        self.updateGeometry()
        self.arrange()

    def wear(self, look: Look) -> None:
        super().wear(look)
        self._measured.clear()

    def retranslate(self) -> None:
        self._measured.clear()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        gap, width = self.look.px(GAP), min(width, self.most)
        return max(0, sum(self._measure(row, width)[1] + gap for row in self.rows) - gap)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # It grows with each row; only another width moves those that are there.
        if event.oldSize().width() != event.size().width():
            super().resizeEvent(event)

    def arrange(self) -> None:
        self._place(self.rows, self.heightForWidth(self.width()))

    def _place(self, rows: Sequence[Row], end: int) -> None:
        """Give the last rows their places, so that they end there."""
        width, gap = min(self.width(), self.most), self.look.px(GAP)
        top = end + gap - sum(self._measure(row, width)[1] + gap for row in rows)
        for row in rows:
            places, tall = self._measure(row, width)
            for block, place in zip(row.blocks, places, strict=True):
                self.put(block, place.translated(0, top))
                block.arrange()
            top += tall + gap

    def _measure(self, row: Row, width: int) -> tuple[list[QRect], int]:
        """The places of a row's blocks below its top, and its height."""
        key = (id(row), width)
        if key not in self._measured:
            self._measured[key] = self._lay(row, width)
        return self._measured[key]

    def _lay(self, row: Row, width: int) -> tuple[list[QRect], int]:
        gap, top, found = self.look.px(GAP), 0, []
        abreast = self._abreast(row, width)
        for first in range(0, len(row.blocks), abreast):
            beside = row.blocks[first : first + abreast]
            # One alone on the last line takes all of it.
            count = 1 if len(beside) == 1 else abreast
            edges = [round(place * (width + gap) / count) for place in range(len(beside) + 1)]
            spans = [(left, end - gap - left) for left, end in pairwise(edges)]
            tall = max(block.tall(wide) for block, (_, wide) in zip(beside, spans, strict=True))
            found += [QRect(left, top, wide, tall) for left, wide in spans]
            top += tall + gap
        return found, top - gap

    def _abreast(self, row: Row, width: int) -> int:
        """Four abreast become two and two, not three and one."""
        most = max(1, (width + self.look.px(GAP)) // max(1, self.look.px(row.least + GAP)))
        if not row.least or most >= len(row.blocks):
            return max(1, len(row.blocks))
        return 2 if len(row.blocks) == 4 and most == 3 else most
