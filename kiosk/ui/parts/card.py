"""Big targets: the home screen's actions, and the activities."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, rounded, slab
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import (
    CARD_RADIUS,
    LIP,
    LIP_PRESSED,
    TAPE,
    TAPE_INK,
    TAPE_LIP,
    Role,
)

TILE_CORNER = 0.14
"""Corner radius of a pictogram's ground, in parts of its side."""


class Card(Control):
    """A key one can press: it stands on a lip that gives way under the finger.

    Cards of one screen share one size of label (`even_out`), so that none seems to matter more.
    """

    radius = CARD_RADIUS

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.largest: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def label_size(self) -> int:
        """The size its label could have here, in design pixels."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.px(130))

    def _stand(self, painter: QPainter, box: QRectF, fill: QColor, lip: QColor) -> QRectF:
        """Paint the lip and the ground; return the part that holds the content."""
        scale = self.look.scale
        radius = self.radius * scale
        sunk = (LIP - LIP_PRESSED) * scale if self.isDown() else 0.0
        body = box.adjusted(0, sunk, 0, -LIP * scale + sunk)
        painter.fillPath(rounded(box.adjusted(0, sunk, 0, 0), radius), lip)
        slab(painter, body, radius, fill)
        return body


def even_out(cards: Iterable[Card]) -> None:
    """Let the cards share the largest label that all of them can hold."""
    shown = list(cards)
    for card in shown:
        card.largest = None
    if shown:
        shared = min(card.label_size() for card in shown)
        for card in shown:
            card.largest = shared
            card.update()


class ActionCard(Card):
    """One of a few ways to go on: a pictogram on a tile, a label, and a line that explains it."""

    def __init__(
        self, look: Look, icon: str, *, act: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.icon_name = icon
        self.act = act
        self.sub = ""

    def explain(self, label: str, sub: str = "") -> None:
        """Set the label and the line below it."""
        self.sub = sub
        self.say(label, f"{label}. {sub}" if sub else label)

    def label_size(self) -> int:
        return self._lay(QRectF(self.rect()))[1].size

    def texts(self) -> Sequence[Fitted]:
        _, label, sub, _ = self._lay(QRectF(self.rect()))
        return (label, sub) if self.sub else (label,)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        fill, lip = (TAPE, TAPE_LIP) if self.act else (theme.surface, theme.line)
        body = self._stand(painter, box, fill, lip)
        if not self.act:
            slab(painter, body, self.radius * scale, fill, theme.line, max(1.0, scale))
        content = box.translated(0, body.top() - box.top())
        tile, label, sub, words = self._lay(content)
        ground, drawing = (
            (TAPE_INK, TAPE) if self.act else (theme.tint, theme.data if theme.dark else theme.blue)
        )
        square = mirrored(tile, box, painter)
        slab(painter, square, TILE_CORNER * tile.width(), ground)
        inset = tile.width() * 0.2
        self.look.icons.paint(
            painter, self.icon_name, square.adjusted(inset, inset, -inset, -inset), drawing
        )
        ink, ink2 = (TAPE_INK, TAPE_INK) if self.act else (theme.ink, theme.ink2)
        below = sub.height + self._gap() if self.sub else 0.0
        top = words.top() + (words.height() - label.height - below) / 2
        place = QRectF(words.left(), top, words.width(), label.height)
        label.paint(painter, mirrored(place, box, painter), ink)
        if self.sub:
            place = QRectF(words.left(), place.bottom() + self._gap(), words.width(), sub.height)
            sub.paint(painter, mirrored(place, box, painter), ink2)

    def _gap(self) -> float:
        return 4 * self.look.scale

    def _lay(self, box: QRectF) -> tuple[QRectF, Fitted, Fitted, QRectF]:
        """The pictogram's tile, the two texts, and the room they share."""
        scale = self.look.scale
        body = box.adjusted(0, 0, 0, -LIP * scale)
        side = min(112 * scale, body.height() - 2 * 16 * scale)
        pad = min(24 * scale, (body.height() - side) / 2)
        tile = QRectF(body.left() + pad, body.center().y() - side / 2, side, side)
        words = QRectF(body)
        words.setLeft(tile.right() + 24 * scale)
        words.setRight(body.right() - 20 * scale)
        direction = self.layoutDirection()
        sub = Wording(self.sub, Role.BODY, direction, START, 2).fit(
            self.look, words.width(), words.height()
        )
        left = words.height() - 16 * scale - (sub.height + self._gap() if self.sub else 0.0)
        label = Wording(self.label, Role.ACTION, direction, START, 3).fit(
            self.look, words.width(), left, self.largest
        )
        return tile, label, sub, words
