"""All sections at a glance: a card each, which opens it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.cards import RADIUS
from kiosk.ui.desk.kit.column import GAP, Block
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, pressed, slab
from kiosk.ui.parts.part import Control, discard, in_order
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, Role

TALL, LEAST = 100, 300
"""Height of a card, and the width that it needs, in design pixels."""
ICON, EDGE, CARET = 30, 18, 20


@dataclass(frozen=True, slots=True)
class DoorwayView:
    """A card that leads to a sheet: its pictogram, its title, what is behind it."""

    key: str
    icon: str
    title: str
    about: str


class Doorway(Control):
    """A card that opens something."""

    radius = RADIUS

    def __init__(self, look: Look, view: DoorwayView, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.show_view(view)

    def show_view(self, view: DoorwayView) -> None:
        """Show what it leads to."""
        self.view = view
        self.say(view.title)
        self.setAccessibleDescription(view.about)

    def texts(self) -> Sequence[Fitted]:
        return [text for _, text in self._lay(QRectF(self.rect()))]

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        fill = pressed(theme.surface) if self.isDown() else theme.surface
        slab(painter, box, RADIUS * scale, fill, theme.line, BORDER * scale)
        side, caret = ICON * scale, CARET * scale
        icon = QRectF(box.left() + EDGE * scale, box.center().y() - side / 2, side, side)
        self.look.icons.paint(painter, self.view.icon, mirrored(icon, box, painter), theme.data)
        further = QRectF(
            box.right() - (EDGE - 4) * scale - caret, box.center().y() - caret / 2, caret, caret
        )
        back = self.isRightToLeft()
        pointer = "bold/caret-left" if back else "bold/caret-right"
        self.look.icons.paint(painter, pointer, mirrored(further, box, painter), theme.ink2)
        for (place, text), colour in zip(self._lay(box), (theme.ink, theme.ink2), strict=True):
            text.paint(painter, mirrored(place, box, painter), colour)

    def _lay(self, box: QRectF) -> list[tuple[QRectF, Fitted]]:
        scale = self.look.scale
        left = box.left() + (2 * EDGE + ICON - 4) * scale
        room = box.right() - (EDGE + CARET) * scale - left
        fitted = [
            Wording(words, role, self.layoutDirection(), START, lines).fit(self.look, room, tall)
            for words, role, lines, tall in (
                (self.view.title, Role.STAFF_HEAD, 1, 27 * scale),
                (self.view.about, Role.STAFF_SMALL, 3, 66 * scale),
            )
        ]
        top = box.center().y() - sum(text.height for text in fitted) / 2
        found = []
        for text in fitted:
            found.append((QRectF(left, top, room, text.height), text))
            top += text.height
        return found


class Doorways(Block):
    """Cards side by side, as many as there is room for."""

    wanted = Signal(str)
    """The key of the card that was touched."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.doorways: list[Doorway] = []

    def show_views(self, views: Sequence[DoorwayView]) -> None:
        """Lead to these."""
        discard(self.doorways[len(views) :])
        del self.doorways[len(views) :]
        for number, view in enumerate(views):
            if number == len(self.doorways):
                doorway = Doorway(self.look, view, self)
                doorway.clicked.connect(lambda _=False, one=doorway: self.wanted.emit(one.view.key))
                doorway.show()
                self.doorways.append(doorway)
            self.doorways[number].show_view(view)
        in_order(self.doorways)

    def tall(self, width: int) -> int:
        rows = -(-len(self.doorways) // self._abreast(width))
        return rows * (self.look.px(TALL) + self.look.px(GAP)) - self.look.px(GAP)

    def arrange(self) -> None:
        px, abreast = self.look.px, self._abreast(self.width())
        wide = (self.width() - (abreast - 1) * px(GAP)) // abreast
        for number, doorway in enumerate(self.doorways):
            row, column = divmod(number, abreast)
            left, top = column * (wide + px(GAP)), row * (px(TALL) + px(GAP))
            self.put(doorway, QRect(left, top, wide, px(TALL)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its cards are cards themselves: nothing is painted around them."""

    def _abreast(self, width: int) -> int:
        gap = self.look.px(GAP)
        return max(1, min(3, (width + gap) // (self.look.px(LEAST) + gap)))
