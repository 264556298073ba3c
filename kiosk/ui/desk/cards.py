"""The white cards of a desk page: a heading, and what it is about."""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for, slab
from kiosk.ui.parts.tape import TapeGauge
from kiosk.ui.parts.theme import BORDER, Role

RADIUS = 20
PAD = 20
_HEADING = 36


class Card(Area):
    """A surface with an edge."""

    def inner(self) -> QRect:
        """The room within its margins."""
        pad = self.look.px(PAD)
        return self.rect().adjusted(pad, pad - self.look.px(6), -pad, -pad + self.look.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        theme, scale = self.look.theme, self.look.scale
        box = QRectF(self.rect())
        slab(painter, box, RADIUS * scale, theme.surface, theme.hair, BORDER * scale)
        painter.end()


class CountCard(Card):
    """One number that can be read across the room, and the tape that it lies on."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.number = Label(look, Role.STAFF_NUMBER, max_lines=1, parent=self)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=1, parent=self)
        self.sub = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=2, parent=self)
        self.fresh = Label(look, Role.STAFF_SMALL, colour=ink2, max_lines=1, parent=self)
        self.gauge = TapeGauge(look, self)

    def arrange(self) -> None:
        px = self.look.px
        box = self.inner()
        gauge = px(46)
        self.put(self.gauge, QRect(box.left(), box.bottom() + 1 - gauge, box.width(), gauge))
        tall = box.height() - gauge - px(12)
        wide = self.number.sizeHint().width()
        self.put(self.number, QRect(box.left(), box.top(), wide, tall))
        left = box.left() + wide + px(18)
        fresh = self.fresh.sizeHint().width()
        title, sub = self.title.sizeHint().height(), 0
        room = box.right() + 1 - left
        sub = self.sub.heightForWidth(room)
        top = box.top() + (tall - title - sub) // 2
        self.put(self.title, QRect(left, top, room - fresh - px(12), title))
        self.put(self.fresh, QRect(box.right() + 1 - fresh, top, fresh, title))
        self.put(self.sub, QRect(left, top + title, room, sub))


class FilledCard(Card):
    """A heading, a remark beside it, and below them one thing that takes all the room left.

    `empty` stands in its place when there is nothing to show.
    """

    def __init__(self, look: Look, content: QWidget, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=1, parent=self)
        self.remark = Label(look, Role.STAFF_SMALL, colour=ink2, max_lines=1, parent=self)
        self.content = content
        content.setParent(self)
        self.empty = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=2, parent=self)
        self.empty.hide()

    def show_empty(self, sentence: str) -> None:
        """Show that there is nothing, in a sentence; show the content for an empty one."""
        self.empty.setText(sentence)
        self.empty.setVisible(bool(sentence))
        self.content.setVisible(not sentence)

    def height_for(self, content: int) -> int:
        """How tall the card must be for its content to be as tall as that."""
        around = self.height() - self.inner().height()
        return around + self.look.px(_HEADING) + content

    def arrange(self) -> None:
        px = self.look.px
        box = self.inner()
        tall = px(_HEADING - 4)
        wide = self.title.sizeHint().width()
        remark = self.remark.sizeHint().width() if self.remark.text() else 0
        self.put(self.title, QRect(box.left(), box.top(), wide, tall))
        top = box.top() + px(_HEADING)
        if wide + px(12) + remark <= box.width():
            self.put(self.remark, QRect(box.right() + 1 - remark, box.top(), remark, tall))
        else:  # no room for it beside the heading
            under = self.remark.sizeHint().height()
            self.put(self.remark, QRect(box.left(), top - px(4), min(remark, box.width()), under))
            top += under
        below = box.bottom() + 1 - top
        self.put(self.content, QRect(box.left(), top, box.width(), below))
        self.put(self.empty, QRect(box.left(), top, box.width(), min(below, px(60))))
