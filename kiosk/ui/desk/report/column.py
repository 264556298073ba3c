"""The report as one long column: rows of cards, each as tall as it needs at this width."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSizePolicy

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

    def room(self, width: int) -> int:
        """The width within its margins."""
        return width - 2 * self.look.px(PAD)


@dataclass(frozen=True)
class Row:
    """Blocks side by side, as many as each can be `least` design pixels wide, all equally."""

    blocks: Sequence[Block]
    least: int = 0


class Column(Area):
    """The content of a `Scroll`."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.rows: list[Row] = []
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
        self.updateGeometry()

    def add(self, row: Row) -> None:
        """Show a row below the others."""
        self.rows.append(row)
        for block in row.blocks:
            block.setParent(self)
            block.show()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for _, place in self._places(width)), default=0)

    def arrange(self) -> None:
        for block, place in self._places(self.width()):
            self.put(block, place)
            block.arrange()

    def _places(self, width: int) -> list[tuple[Block, QRect]]:
        gap, top, found = self.look.px(GAP), 0, []
        for row in self.rows:
            abreast = self._abreast(row, width)
            wide = (width - (abreast - 1) * gap) // abreast
            for first in range(0, len(row.blocks), abreast):
                beside = row.blocks[first : first + abreast]
                # One alone on the last line takes all of it.
                each = width if len(beside) == 1 else wide
                tall = max(block.tall(each) for block in beside)
                for place, block in enumerate(beside):
                    found.append((block, QRect(place * (each + gap), top, each, tall)))
                top += tall + gap
        return found

    def _abreast(self, row: Row, width: int) -> int:
        """Four abreast become two and two, not three and one."""
        most = max(1, (width + self.look.px(GAP)) // max(1, self.look.px(row.least + GAP)))
        if not row.least or most >= len(row.blocks):
            return max(1, len(row.blocks))
        return 2 if len(row.blocks) == 4 and most == 3 else most
