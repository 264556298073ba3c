"""The eight kinds of place, each with what it is and the activities that it begins with."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Catalogue, Family, Kind
from kiosk.ui.desk.cards import PAD
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.parts.card import TILE_CORNER
from kiosk.ui.parts.label import Label, err
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, pressed, slab
from kiosk.ui.parts.part import Control, Part, in_order
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, BORDER, WHITE, Role

translate = QCoreApplication.translate

GAP, AIR, EDGE = 12, 10, 14
PICTOGRAM, STEP = 24, 28
LEAST = 220
"""Of a kind's card, in design pixels."""
TILE, TILE_GAP, TILE_LEAST = 44, 10, 210


def draw_pictogram(painter: QPainter, square: QRectF, family: Family, look: Look) -> None:
    """An activity's pictogram on its colour."""
    side = square.width()
    slab(painter, square, TILE_CORNER * side, ACTIVITY_COLOURS[family.colour])
    inset = side * 0.18
    look.icons.paint(painter, family.icon, square.adjusted(inset, inset, -inset, -inset), WHITE)


class KindCard(Control):
    """A kind: its name, one sentence, the pictograms of its activities. Yellow edge: chosen."""

    radius = 16

    def __init__(self, look: Look, kind: Kind, families: Sequence[Family], parent: QWidget) -> None:
        super().__init__(look, parent)
        self.kind = kind
        self.families = families
        self.is_chosen = False
        self.line = ""

    def tell(self, language: str) -> None:
        """Say what it is, in a language."""
        self.line = self.kind.line(language)
        self.say(self.kind.label(language), f"{self.kind.label(language)}. {self.line}.")
        self.setAccessibleDescription(translate("Kit", "choisi") if self.is_chosen else "")

    def tall(self, width: int) -> int:
        """How tall it must be at a width, in pixels."""
        head, line = self._words(width)
        return round(head.height + line.height) + self.look.px(2 * EDGE + 2 * AIR + PICTOGRAM) + 2

    def texts(self) -> Sequence[Fitted]:
        return self._words(self.width())

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        fill = theme.tint if self.is_chosen else theme.surface
        edge = theme.data if self.is_chosen else theme.line
        border = (3 if self.is_chosen else 1) * BORDER * scale
        fill = pressed(fill) if self.isDown() else fill
        slab(painter, box, self.radius * scale, fill, edge, border)
        head, line = self._words(self.width())
        left, top, room = EDGE * scale, box.top() + EDGE * scale, box.width() - 2 * EDGE * scale
        if self.is_chosen:
            side = 24 * scale
            place = QRectF(box.right() - left - side, top, side, side)
            self.look.icons.paint(painter, "bold/check", mirrored(place, box, painter), theme.data)
        place = QRectF(box.left() + left, top, room, head.height)
        head.paint(painter, mirrored(place, box, painter), theme.ink)
        place = QRectF(place.left(), place.bottom() + AIR / 2 * scale, room, line.height)
        line.paint(painter, mirrored(place, box, painter), theme.ink2)
        side, top = PICTOGRAM * scale, box.bottom() - (EDGE + PICTOGRAM) * scale
        step = min(STEP * scale, (room - side) / max(1, len(self.families) - 1))
        for number, family in enumerate(self.families):
            square = QRectF(box.left() + left + number * step, top, side, side)
            draw_pictogram(painter, mirrored(square, box, painter), family, self.look)

    def _words(self, width: float) -> tuple[Fitted, Fitted]:
        room, direction = width - 2 * EDGE * self.look.scale, self.layoutDirection()
        beside = 28 * self.look.scale
        head = Wording(self.label, Role.STAFF_HEAD, direction, START, 2)
        line = Wording(self.line, Role.STAFF_SMALL, direction, START, 8)
        return head.fit(self.look, room - beside, 1e6), line.fit(self.look, room, 1e6)


class KindsBlock(Block):
    """All kinds, of which one is chosen."""

    changed = Signal()

    def __init__(self, look: Look, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.fault = Label(look, Role.STAFF_SMALL, colour=err, max_lines=2, parent=self)
        self.cards = [
            KindCard(look, kind, [catalogue.families[code] for code in kind.tiles], self)
            for kind in catalogue.kinds.values()
        ]
        for card in self.cards:
            card.clicked.connect(partial(self._take, card.kind.code))
        in_order(self.cards)

    @property
    def chosen(self) -> KindCard | None:
        """The one that is chosen."""
        return next((card for card in self.cards if card.is_chosen), None)

    def choose(self, code: str) -> None:
        """Show one as chosen."""
        for card in self.cards:
            card.is_chosen = card.kind.code == code
            card.setAccessibleDescription(translate("Kit", "choisi") if card.is_chosen else "")
            card.update()

    def tell(self, language: str) -> None:
        """Say everything, in a language."""
        self.title.setText(translate("Setup", "À quoi ressemble-t-il le plus ?"))
        for card in self.cards:
            card.tell(language)

    def find_fault(self, sentence: str) -> None:
        """Say that none is chosen; nothing is wrong, for an empty sentence."""
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))
        self.updateGeometry()

    def tall(self, width: int) -> int:
        px, room = self.look.px, self.room(width)
        _, rows, tall = self._grid(room)
        return self._head(room) + rows * tall + (rows - 1) * px(GAP) + 2 * px(PAD - 6)

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        title = self.title.heightForWidth(box.width())
        self.put(self.title, QRect(box.left(), box.top(), box.width(), title))
        fault = self.fault.heightForWidth(box.width())
        self.put(self.fault, QRect(box.left(), box.top() + title, box.width(), fault))
        top = box.top() + self._head(box.width())
        wide, rows, tall = self._grid(box.width())
        abreast = len(self.cards) // rows
        for number, card in enumerate(self.cards):
            row, column = divmod(number, abreast)
            left = box.left() + column * (wide + px(GAP))
            self.put(card, QRect(left, top + row * (tall + px(GAP)), wide, tall))

    def _head(self, room: int) -> int:
        fault = self.fault.heightForWidth(room) if self.fault.text() else 0
        return self.title.heightForWidth(room) + fault + self.look.px(AIR)

    def _grid(self, room: int) -> tuple[int, int, int]:
        """The width of a card, the rows, and how tall each is."""
        px = self.look.px
        abreast = next(
            n for n in (4, 2, 1) if n == 1 or (room - (n - 1) * px(GAP)) // n > px(LEAST)
        )
        wide = (room - (abreast - 1) * px(GAP)) // abreast
        return wide, len(self.cards) // abreast, max(card.tall(wide) for card in self.cards)

    def _take(self, code: str) -> None:
        self.choose(code)
        self.find_fault("")
        self.changed.emit()


class ActivityMark(Part, QWidget):
    """An activity: its pictogram and its name."""

    def __init__(self, look: Look, family: Family, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.family = family
        self.label = ""

    def tell(self, language: str) -> None:
        """Say its name, in a language."""
        self.label = self.family.label(language)
        self.setAccessibleName(self.label)
        self.update()

    def texts(self) -> Sequence[Fitted]:
        return (self._words(),)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        square = QRectF(box.left(), box.top(), box.height(), box.height())
        draw_pictogram(painter, mirrored(square, box, painter), self.family, self.look)
        room = box.adjusted(box.height() + 10 * self.look.scale, 0, 0, 0)
        self._words().paint(painter, mirrored(room, box, painter), self.look.theme.ink)
        painter.end()

    def _words(self) -> Fitted:
        room = self.width() - self.height() - 10 * self.look.scale
        wording = Wording(self.label, Role.STAFF_SMALL, self.layoutDirection(), START, 2)
        return wording.fit(self.look, room, self.height())


class ActivitiesBlock(Block):
    """What visitors will choose from, in a place of the kind that is chosen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.remark = Label(look, Role.STAFF_SMALL, max_lines=3, parent=self)
        self.marks: list[ActivityMark] = []

    def show_kind(self, card: KindCard, language: str) -> None:
        """Show what one kind begins with."""
        words = translate("Setup", "Ses activités : {kind}")
        self.title.setText(words.format(kind=card.kind.label(language)))
        self.remark.setText(
            translate(
                "Setup",
                "Elles se changent ensuite, une à une. « Autre chose » est toujours proposé.",
            )
        )
        for mark in self.marks:
            mark.hide()
            mark.deleteLater()
        self.marks = [ActivityMark(self.look, family, self) for family in card.families]
        for mark in self.marks:
            mark.tell(language)
            mark.show()

    def tall(self, width: int) -> int:
        room, px = self.room(width), self.look.px
        rows = -(-len(self.marks) // self._abreast(room))
        words = self.title.heightForWidth(room) + self.remark.heightForWidth(room)
        return words + px(AIR) + rows * px(TILE + TILE_GAP) + 2 * px(PAD - 6)

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        top = box.top()
        for label in (self.title, self.remark):
            tall = label.heightForWidth(box.width())
            self.put(label, QRect(box.left(), top, box.width(), tall))
            top += tall
        top += px(AIR)
        abreast = self._abreast(box.width())
        wide = (box.width() - (abreast - 1) * px(TILE_GAP)) // abreast
        for number, mark in enumerate(self.marks):
            row, column = divmod(number, abreast)
            left = box.left() + column * (wide + px(TILE_GAP))
            self.put(mark, QRect(left, top + row * px(TILE + TILE_GAP), wide, px(TILE)))

    def _abreast(self, room: int) -> int:
        px = self.look.px
        return max(1, min(4, (room + px(TILE_GAP)) // px(TILE_LEAST + TILE_GAP)))
