"""What is ticked on the roll: someone by alias, and people who are only counted."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label, ink, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, pressed, rounded, slab
from kiosk.ui.parts.panel import draw_check
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.text import CENTRE, START, Fitted, Wording
from kiosk.ui.parts.theme import BORDER, DONE, WHITE, Role

translate = QCoreApplication.translate

TALL, BOX, GAP = 64, 48, 12
"""Height of a row, side of its box, air between things, in design pixels."""


class Tick(Control):
    """A box of 48 design pixels and an alias; a touch anywhere on it ticks, another unticks."""

    radius = 14
    repeats = True

    def __init__(self, look: Look, alias: str, since: str, where: str, parent: QWidget) -> None:
        """`since`: when they came in; `where`: their activity, for assistive technology."""
        super().__init__(look, parent)
        self.alias, self.since, self.where = alias, since, where
        self.setCheckable(True)
        self.toggled.connect(self.tell)
        self.tell()

    @property
    def is_complete(self) -> bool:
        """Whether there is nobody of it left to be found."""
        return self.isChecked()

    @property
    def seen(self) -> int:
        """Persons."""
        return int(self.isChecked())

    def tell(self) -> None:
        """Say who it is, and whether they were seen."""
        self.say(self.alias, f"{self.alias}, {self.where}, {self.since}")
        state = translate("Evacuation", "vu") if self.isChecked() else ""
        self.setAccessibleDescription(state or translate("Evacuation", "pas encore vu"))

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(280), self.look.px(TALL))

    def texts(self) -> Sequence[Fitted]:
        return [text for _, text in self._lay(QRectF(self.rect()))]

    def draw(self, painter: QPainter, box: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        done = self.isChecked()
        ground = theme.sunken if done else theme.surface
        ground = pressed(ground) if self.isDown() else ground
        edge = theme.hair if done else theme.line
        slab(painter, box, self.radius * scale, ground, edge, BORDER * scale)
        side, inset = BOX * scale, (box.height() - BOX * scale) / 2
        square = mirrored(QRectF(box.left() + inset, box.top() + inset, side, side), box, painter)
        if done:
            slab(painter, square, 10 * scale, DONE)
            draw_check(painter, square, WHITE)
        else:
            painter.setPen(QPen(theme.ink, 3 * scale))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = 1.5 * scale
            painter.drawPath(rounded(square.adjusted(half, half, -half, -half), 10 * scale))
        for place, text in self._lay(box):
            text.paint(painter, mirrored(place, box, painter), theme.ink2 if done else theme.ink)

    def _lay(self, box: QRectF) -> Sequence[tuple[QRectF, Fitted]]:
        scale = self.look.scale
        left = box.left() + (box.height() + BOX * scale) / 2 + GAP * scale
        since = self._fit(self.since, Role.STAFF_SMALL, 54 * scale, box.height())
        right = box.right() - since.width - GAP * scale
        room = right - left - 8 * scale
        words = self._fit(self.alias, Role.STAFF_HEAD, room, box.height())
        return (
            (QRectF(left, box.top(), room, box.height()), words),
            (QRectF(right, box.top(), 54 * scale, box.height()), since),
        )

    def _fit(self, text: str, role: Role, width: float, height: float) -> Fitted:
        wording = Wording(text, role, self.layoutDirection(), START, 2)
        return wording.fit(self.look, width, height)


class Tally(Area):
    """People who are only counted, ticked one by one: [−] 1 / 3 [+], and all at once."""

    moved = Signal()

    def __init__(self, look: Look, whole: int, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.whole = whole
        self.seen = 0
        self.label = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.less = desk_button(look, self, "bold/minus", height=BOX)
        self.count = Label(look, Role.STAFF_HEAD, align=CENTRE, max_lines=1, parent=self)
        self.more = desk_button(look, self, "bold/plus", height=BOX)
        self.all = desk_button(look, self, "bold/check", height=BOX)
        for button, step in ((self.less, -1), (self.more, 1), (self.all, whole)):
            button.repeats = True
            button.clicked.connect(lambda _=False, by=step: self._move(by))

    @property
    def is_complete(self) -> bool:
        """Whether there is nobody of it left to be found."""
        return self.seen == self.whole

    @property
    def controls(self) -> Sequence[QWidget]:
        """What can be pressed, in reading order."""
        return self.less, self.more, self.all

    def say(self, label: str, where: str) -> None:
        """Who they are, and for assistive technology where."""
        self.label.setText(label)
        name = f"{label}, {where}"
        self.less.setAccessibleName(
            translate("Evacuation", "{name} : un de moins").format(name=name)
        )
        self.more.setAccessibleName(
            translate("Evacuation", "{name} : un de plus").format(name=name)
        )
        self.all.say(
            translate("Evacuation", "Tous"),
            translate("Evacuation", "{name} : tous vus").format(name=name),
        )
        self._tell()

    def arrange(self) -> None:
        px, side = self.look.px, self.look.px(BOX)
        top, count = (self.height() - side) // 2, px(104)
        everyone = self.all.sizeHint().width() if self.whole > 1 else 0
        self.all.setVisible(bool(everyone))
        right = self.width() - px(8)
        if everyone:
            self.put(self.all, QRect(right - everyone, top, everyone, side))
            right -= everyone + px(GAP)
        self.put(self.more, QRect(right - side, top, side, side))
        right -= side + count
        self.put(self.count, QRect(right, top, count, side))
        self.put(self.less, QRect(right - side, top, side, side))
        self.put(self.label, QRect(px(GAP), 0, right - side - px(2 * GAP), self.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale = self.look.theme, self.look.scale
        painter = painter_for(self)
        ground, edge = theme.surface, theme.line
        if self.is_complete:
            ground, edge = theme.sunken, theme.hair
        slab(painter, QRectF(self.rect()), Tick.radius * scale, ground, edge, BORDER * scale)
        painter.end()

    def _move(self, by: int) -> None:
        self.seen = max(0, min(self.whole, self.seen + by))
        self._tell()
        self.moved.emit()

    def _tell(self) -> None:
        words = translate("Evacuation", "{seen} sur {whole}")
        self.count.setText(words.format(seen=self.seen, whole=self.whole))
        self.less.setEnabled(self.seen > 0)
        self.more.setEnabled(self.seen < self.whole)
        self.all.setEnabled(self.seen < self.whole)
        self.label.colour = ink2 if self.is_complete else ink
        self.update()
