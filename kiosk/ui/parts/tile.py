"""The tile of an activity."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.card import Card
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, rounded, slab, ticks
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, BORDER, TAPE, TAPE_INK, WHITE, Role

translate = QCoreApplication.translate

WIDE_TILE = 1.6
"""From this ratio of width to height the label stands beside the pictogram, not below it."""
STRIP = 44
"""Height of the yellow « La dernière fois »."""
PAD = 22
BIG = 300
"""Room from which a label is set larger: few activities, large tiles."""


@dataclass(frozen=True)
class TileView:
    """What an activity's tile shows, in the visitor's language.

    `free` counts the places left, None where there is no limit; `colour` is a key of
    `ACTIVITY_COLOURS`; `icon` a pictogram's name.
    """

    code: str
    label: str
    icon: str
    colour: str
    free: int | None = None
    closed: bool = False
    last_time: bool = False

    @property
    def full(self) -> bool:
        """Whether no place is left."""
        return self.free is not None and self.free <= 0


@dataclass(frozen=True)
class _Layout:
    """Where the parts of a tile go, placed for reading from left to right."""

    picture: QRectF
    label: Fitted
    sub: Fitted
    words: QRectF
    strip: Fitted | None
    strip_height: float


class Tile(Card):
    """An activity: its colour, its pictogram, its name, its places; a tape along the top.

    Full or closed now, it loses its colour and says so, but keeps its place and can be tapped:
    who comes all the same is recorded, and the team decides.
    """

    def __init__(
        self,
        look: Look,
        view: TileView,
        *,
        show_places: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self.view = view
        self.show_places = show_places
        self.retranslate()

    @property
    def sub(self) -> str:
        """The line below the label."""
        if not self.show_places:
            return ""
        if self.view.closed:
            return translate("Tile", "Fermé maintenant")
        if self.view.full:
            return translate("Tile", "Complet")
        if self.view.free is None:
            return translate("Tile", "Libre accès")
        return self.tr("%n place(s) libre(s)", "", self.view.free)

    def retranslate(self) -> None:
        """Take the words of the language in force."""
        marks = [self.view.label, self.sub, self._strip_words()]
        self.say(self.view.label, ", ".join(mark for mark in marks if mark))

    def show_view(self, view: TileView) -> None:
        """Stand for another activity, or for the same in another state."""
        self.view = view
        self.setDown(False)
        self.retranslate()

    def _strip_words(self) -> str:
        return translate("Tile", "La dernière fois") if self.view.last_time else ""

    def label_size(self) -> int:
        return self._lay(QRectF(self.rect())).label.size

    def texts(self) -> Sequence[Fitted]:
        lay = self._lay(QRectF(self.rect()))
        shown = (lay.label, lay.sub if self.sub else None, lay.strip)
        return tuple(text for text in shown if text is not None)

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        colour = ACTIVITY_COLOURS[self.view.colour]
        plain = self.view.full or self.view.closed
        ground = theme.surface if plain else colour
        body = self._stand(painter, box, ground, theme.line if plain else colour.darker(150))
        if plain or theme.dark:
            edge, border = theme.line, BORDER * scale
            slab(painter, body, self.radius * scale, ground, edge, border)
        lay = self._lay(box.translated(0, body.top() - box.top()))
        painter.save()
        painter.setClipPath(rounded(body, self.radius * scale))
        if lay.strip is not None:
            self._draw_strip(painter, body, lay.strip, lay.strip_height)
        else:
            faint = QColor(theme.ink2 if plain else WHITE)
            faint.setAlphaF(0.45)
            ticks(painter, self.look, body, faint)
        painter.restore()
        picture = mirrored(lay.picture, box, painter)
        drawing = theme.ink2 if plain else WHITE
        self.look.icons.paint_ink(painter, self.view.icon, picture, drawing)
        if self.view.full:
            self._draw_prohibited(painter, picture, ground)
        self._draw_words(painter, box, lay, plain)

    def _draw_words(self, painter: QPainter, box: QRectF, lay: _Layout, plain: bool) -> None:
        theme = self.look.theme
        words = lay.words
        label = QRectF(words.left(), words.top(), words.width(), lay.label.height)
        ink = theme.ink2 if self.view.closed else theme.ink if plain else WHITE
        lay.label.paint(painter, mirrored(label, box, painter), ink)
        if self.sub:
            sub = QRectF(words.left(), label.bottom(), words.width(), lay.sub.height)
            ink = theme.err if self.view.full and not self.view.closed else ink
            lay.sub.paint(painter, mirrored(sub, box, painter), ink)

    def _draw_strip(self, painter: QPainter, body: QRectF, words: Fitted, height: float) -> None:
        scale = self.look.scale
        strip = QRectF(body.left(), body.top(), body.width(), height)
        painter.fillRect(strip, TAPE)
        ticks(painter, self.look, strip, TAPE_INK, (7, 12))
        side = 24 * scale
        middle = strip.center().y() + 6 * scale
        clock = QRectF(body.left() + PAD * scale, middle - side / 2, side, side)
        icon = mirrored(clock, body, painter)
        self.look.icons.paint(painter, "bold/clock-counter-clockwise", icon, TAPE_INK)
        place = QRectF(clock.right() + 8 * scale, middle - words.height / 2, 0, words.height)
        place.setRight(body.right() - 12 * scale)
        words.paint(painter, mirrored(place, body, painter), TAPE_INK)

    def _draw_prohibited(self, painter: QPainter, picture: QRectF, ground: QColor) -> None:
        side = picture.width() * 0.44
        sign = QRectF(picture.right() - side * 0.8, picture.bottom() - side * 0.8, side, side)
        whole = picture.adjusted(-side, 0, side, 0)
        sign = mirrored(sign, whole, painter)
        painter.setBrush(ground)
        painter.setPen(ground)
        painter.drawEllipse(sign.adjusted(-2, -2, 2, 2))
        self.look.icons.paint(painter, "bold/prohibit", sign, self.look.theme.err)

    def _lay(self, box: QRectF) -> _Layout:
        scale, direction = self.look.scale, self.layoutDirection()
        body = box.adjusted(PAD * scale, 0, -PAD * scale, -7 * scale)
        strip, tall = self._lay_strip(body.width() - (24 + 8 - 10) * scale)
        top = body.top() + (tall or 18 * scale)
        room = QRectF(body.left(), top + 6 * scale, body.width(), body.bottom() - top - 6 * scale)
        role = Role.STRONG if self.view.full else Role.BODY
        sub = Wording(self.sub, role, direction, START, 2)
        if box.width() > WIDE_TILE * box.height():
            side = min(max(124 * scale, 0.62 * room.height()), room.height() - 20 * scale)
            picture = QRectF(room.left(), room.center().y() - side / 2, side, side)
            gap = max(16 * scale, 0.05 * room.width())
            words_left = room.adjusted(side + gap, 0, 6 * scale, -8 * scale)
            name = self._name(words_left.width())
            below = sub.fit(self.look, words_left.width(), room.height())
            under = below.height if self.sub else 0.0
            label = name.fit(
                self.look, words_left.width(), words_left.height() - under, self.largest
            )
            used = label.height + under
            place = words_left.adjusted(0, (words_left.height() - used) / 2, 0, 0)
            return _Layout(picture, label, below, place, strip, tall)
        below = sub.fit(self.look, room.width(), room.height())
        under = below.height if self.sub else 0.0
        foot = 14 * scale
        name = self._name(room.width())
        label = name.fit(
            self.look, room.width(), room.height() - under - foot - 46 * scale, self.largest
        )
        place = room.adjusted(0, room.height() - foot - under - label.height, 0, 0)
        side = min(max(124 * scale, 0.36 * room.height()), place.top() - room.top() - 8 * scale)
        middle = (room.top() + place.top()) / 2
        picture = QRectF(room.left(), middle - side / 2, side, side)
        return _Layout(picture, label, below, place, strip, tall)

    def _name(self, width: float) -> Wording:
        role = Role.BIG_TILE if width >= BIG * self.look.scale else Role.TILE
        return Wording(self.label, role, self.layoutDirection(), START, 3)

    def _lay_strip(self, width: float) -> tuple[Fitted | None, float]:
        """The words on the yellow strip and its height; nothing and 0 without one."""
        if not self.view.last_time:
            return None, 0.0
        wording = Wording(self._strip_words(), Role.STRONG, self.layoutDirection(), START, 2)
        words = wording.fit(self.look, width, 1e6)
        return words, STRIP * self.look.scale + words.height * (words.lines - 1) / words.lines
