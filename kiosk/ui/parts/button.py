"""Buttons: one line of words, perhaps a pictogram before them."""

from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, pressed, slab
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, BUTTON_RADIUS, TAPE, TAPE_INK, WHITE, Role


class Kind(Enum):
    """What a button is for, which is also how it looks."""

    SECONDARY = auto()
    PRIMARY = auto()
    ACT = auto()
    """Yellow: « you can act now »."""
    DANGER = auto()
    CHOSEN = auto()
    """The option in force among several."""
    ON_BLUE = auto()
    """On a blue panel."""


class Button(Control):
    """A button of 76 design pixels (12.9 mm on the smallest panel), or `height` at the desk."""

    def __init__(
        self,
        look: Look,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        *,
        height: int = 76,
        role: Role = Role.BUTTON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.kind = kind
        self.icon_name = icon
        self.role = role
        self.design_height = height
        self.radius = BUTTON_RADIUS

    def become(self, kind: Kind) -> None:
        """Change what the button is for."""
        self.kind = kind
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the words on one line; a screen may give less width, and they wrap."""
        words = QFontMetricsF(self.look.font(self.role)).horizontalAdvance(self.label)
        width = words + self._lead() + 2 * self._padding() + 2
        least = self.design_height if self.label else 0
        return QSize(max(round(width), self.look.px(least)), self.look.px(self.design_height))

    def texts(self) -> Sequence[Fitted]:
        return (self._words(self._room(QRectF(self.rect()))),) if self.label else ()

    def draw(self, painter: QPainter, box: QRectF) -> None:
        fill, edge, ink = self._colours()
        if self.isDown():
            fill = pressed(fill)
        slab(painter, box, self.radius * self.look.scale, fill, edge, BORDER * self.look.scale)
        room = self._room(box)
        words = self._words(room)
        used = self._lead() + (words.width if self.label else 0)
        left = box.left() + max(self._padding(), (box.width() - used) / 2)
        if self.icon_name:
            side = self._icon_side()
            square = QRectF(left, box.center().y() - side / 2, side, side)
            self.look.icons.paint(painter, self.icon_name, mirrored(square, box, painter), ink)
        if self.label:
            room.moveLeft(left + self._lead())
            words.paint(painter, mirrored(room, box, painter), ink)

    def _room(self, box: QRectF) -> QRectF:
        return box.adjusted(self._padding() + self._lead(), 0, -self._padding(), 0)

    def _words(self, room: QRectF) -> Fitted:
        wording = Wording(self.label, self.role, self.layoutDirection(), START, max_lines=2)
        return wording.fit(self.look, room.width(), room.height())

    def _colours(self) -> tuple[QColor, QColor | None, QColor]:
        theme = self.look.theme
        if not self.isEnabled():
            return theme.surface, theme.hair, theme.line
        match self.kind:
            case Kind.SECONDARY:
                return theme.surface, theme.line, theme.ink
            case Kind.PRIMARY:
                return theme.blue, None, WHITE
            case Kind.ACT:
                return TAPE, None, TAPE_INK
            case Kind.DANGER:
                return theme.surface, theme.err, theme.err
            case Kind.CHOSEN:
                return theme.chosen, None, theme.on_chosen
            case Kind.ON_BLUE:
                return theme.blue, WHITE, WHITE

    def _padding(self) -> float:
        return self.role.size * 0.84 * self.look.scale

    def _icon_side(self) -> float:
        return self.role.size * 1.2 * self.look.scale

    def _lead(self) -> float:
        """Room before the words: the icon, and a gap if there are words."""
        if not self.icon_name:
            return 0.0
        return self._icon_side() + (10 * self.look.scale if self.label else 0)
