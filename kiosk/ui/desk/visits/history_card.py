"""What happened to a visit, in plain words, the latest first; and the way back."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for
from kiosk.ui.parts.part import discard
from kiosk.ui.parts.theme import Role

AIR, GAP, EDGE, BUTTON = 10, 14, 14, 52


@dataclass(frozen=True, slots=True)
class PastView:
    """One thing that happened, in the staff's language."""

    head: str
    sub: str
    """When, and who noted it."""
    changes: Sequence[str] = ()
    undo: str = ""
    """The words of the button that takes it back; empty where it can't be."""
    deed: str = ""


class PastRow(Area):
    """What happened, below it when and who, below that each change in a line."""

    undo_wanted = Signal(str)

    def __init__(self, look: Look, view: PastView, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.view = view
        self.head = Label(look, Role.STAFF_HEAD, max_lines=3, text=view.head, parent=self)
        self.sub = Label(look, Role.STAFF_SMALL, colour=ink2, text=view.sub, parent=self)
        self.changes = [
            Label(look, Role.STAFF_BODY, text=words, parent=self) for words in view.changes
        ]
        self.undo = desk_button(look, self, "bold/arrow-counter-clockwise", height=BUTTON)
        self.undo.say(view.undo, f"{view.undo} : {view.head}")
        self.undo.setVisible(bool(view.undo))
        self.undo.clicked.connect(lambda: self.undo_wanted.emit(view.deed))
        for label in (self.head, self.sub, *self.changes):
            label.show()

    def tall(self, width: int) -> int:
        """Its height at that width, in pixels."""
        return self._lay(width, place=False)

    def arrange(self) -> None:
        self._lay(self.width(), place=True)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        hair = max(1.0, self.look.scale)
        box = QRectF(self.rect())
        painter.fillRect(box.adjusted(0, box.height() - hair, 0, 0), self.look.theme.hair)
        painter.end()

    def _lay(self, width: int, *, place: bool) -> int:
        px, top = self.look.px, self.look.px(AIR)
        hint, room, below = self.undo.sizeHint(), width, False
        if self.view.undo:
            below = width - hint.width() < px(360)
            room = width if below else width - hint.width() - px(GAP)
        for label in (self.head, self.sub, *self.changes):
            tall = label.heightForWidth(room)
            if place:
                self.put(label, QRect(0, top, room, tall))
            top += tall
        if self.view.undo and below:
            top += px(AIR // 2)
            if place:
                self.put(self.undo, QRect(0, top, min(hint.width(), width), hint.height()))
            top += hint.height()
        elif self.view.undo:
            if place:
                left = width - hint.width()
                self.put(self.undo, QRect(left, px(AIR), hint.width(), hint.height()))
            top = max(top, px(AIR) + hint.height())
        return top + px(AIR)


class HistoryCard(Block):
    """A heading and its rows."""

    undo_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.rows: list[PastRow] = []
        self.title.show()

    def show_past(self, title: str, views: Sequence[PastView]) -> None:
        """Show these, from above."""
        self.title.setText(title)
        if [row.view for row in self.rows] == [*views]:
            return
        discard(self.rows)
        self.rows = [PastRow(self.look, view, self) for view in views]
        for row in self.rows:
            row.undo_wanted.connect(self.undo_wanted)
            row.show()

    def tall(self, width: int) -> int:
        room = self.room(width)
        rows = sum(row.tall(room) for row in self.rows)
        return self.title.heightForWidth(room) + rows + 2 * self.look.px(EDGE)

    def arrange(self) -> None:
        box = self.inner()
        tall = self.title.heightForWidth(box.width())
        self.put(self.title, QRect(box.left(), box.top(), box.width(), tall))
        top = box.top() + tall
        for row in self.rows:
            tall = row.tall(box.width())
            self.put(row, QRect(box.left(), top, box.width(), tall))
            row.arrange()
            top += tall
