"""The ten colours that a tile may have, each under its word."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.catalogue import COLOURS
from kiosk.ui.desk.activities.words import colour
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, pressed, slab
from kiosk.ui.parts.part import Control, in_order
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, BORDER, WHITE, Role

translate = QCoreApplication.translate

WIDE, TALL, GAP = 176, 52, 10
LEAD = 40
"""Before the word: the check of the one that is chosen."""


class Swatch(Control):
    """One colour, with its word in white on it as on the tile."""

    radius = 12

    def __init__(self, look: Look, code: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.code = code
        self.chosen = False

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(WIDE), self.look.px(TALL))

    def texts(self) -> Sequence[Fitted]:
        return (self._words(QRectF(self.rect())),)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        fill = ACTIVITY_COLOURS[self.code]
        edge = theme.line if theme.dark else None
        fill = pressed(fill) if self.isDown() else fill
        slab(painter, box, self.radius * scale, fill, edge, BORDER * scale)
        if self.chosen:
            side = 22 * scale
            square = QRectF(box.left() + 12 * scale, box.center().y() - side / 2, side, side)
            self.look.icons.paint(painter, "bold/check", mirrored(square, box, painter), WHITE)
        self._words(box).paint(painter, mirrored(self._room(box), box, painter), WHITE)

    def _room(self, box: QRectF) -> QRectF:
        return box.adjusted(LEAD * self.look.scale, 0, -10 * self.look.scale, 0)

    def _words(self, box: QRectF) -> Fitted:
        room = self._room(box)
        wording = Wording(self.label, Role.STAFF_BUTTON, self.layoutDirection(), START, 1)
        return wording.fit(self.look, room.width(), room.height())


class Swatches(Area):
    """All ten side by side, in as many lines as they need; one is chosen."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.keys = {code: Swatch(look, code, self) for code in COLOURS}
        for code, key in self.keys.items():
            key.clicked.connect(partial(self._tapped, code))
        in_order(self.keys.values())
        self.value = COLOURS[0]
        self._name = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, name: str) -> None:
        """What the colour is of: a part of each one's name."""
        self._name = name
        self.choose(self.value)

    def choose(self, code: str) -> None:
        """Show this one as chosen."""
        self.value = code
        for key in self.keys.values():
            key.chosen = key.code == code
            word = colour(key.code)
            key.say(word, f"{self._name} : {word}")
            key.setAccessibleDescription(translate("Kit", "choisi") if key.chosen else "")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1].bottom() + 1

    def arrange(self) -> None:
        for key, place in zip(self.keys.values(), self._places(self.width()), strict=True):
            self.put(key, place)

    def _places(self, width: int) -> list[QRect]:
        px = self.look.px
        abreast = max(1, (width + px(GAP)) // (px(WIDE) + px(GAP)))
        abreast = 5 if abreast in range(5, len(self.keys)) else abreast
        return [
            QRect(
                number % abreast * px(WIDE + GAP),
                number // abreast * px(TALL + GAP),
                px(WIDE),
                px(TALL),
            )
            for number in range(len(self.keys))
        ]

    def _tapped(self, code: str) -> None:
        self.choose(code)
        self.changed.emit()
