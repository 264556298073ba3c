"""Rows of the same kind: what each is, and what may be done with it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.card import TILE_CORNER
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, slab
from kiosk.ui.parts.part import discard, in_order
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import WHITE, Role

ROW, LINE = 68, 24
"""Height of a row with two lines of words, and of each further line, in design pixels."""
BUTTON, PICTOGRAM, LEAD, GAP, EDGE, HEADING = 52, 40, 74, 12, 14, 36
SPARE = 50
"""Rows that nobody wants now, kept for those to come."""
STACKED = 620
"""Below this width, in design pixels, the buttons stand under the words."""


@dataclass(frozen=True, slots=True)
class ActionView:
    """Something that may be done with a row."""

    key: str
    label: str
    icon: str = ""
    kind: Kind = Kind.SECONDARY
    name: str = ""
    """For assistive technology, where an icon stands without words."""
    enabled: bool = True
    """Whether it can be done now. Its button keeps its place."""


@dataclass(frozen=True, slots=True)
class RowView:
    """A row, in the staff's language. `key` tells it from all others, and so does `name`."""

    key: str
    head: str
    sub: str = ""
    remark: str = ""
    """A third line, in amber: something to look at."""
    lead: str = ""
    """Before the pictogram: a time."""
    aside: str = ""
    """At the far end of the words: a duration, a number."""
    icon: str = ""
    ground: QColor | None = None
    """Of the pictogram; None: it is drawn in ink on the card."""
    actions: tuple[ActionView, ...] = ()
    name: str = ""
    """For assistive technology and its buttons; the words of the row where it is empty."""

    @property
    def called(self) -> str:
        """What the row is called when it is not seen."""
        said = self.lead, self.head, self.sub, self.remark, self.aside
        return self.name or ", ".join(word for word in said if word)


class ListRow(Area):
    """One row. It looks the same whatever it is about."""

    acted = Signal(str, str)
    """The row's key, and the action's."""

    def __init__(self, look: Look, view: RowView, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.view = view
        self.buttons: list[Button] = []
        self.show_view(view)

    def show_view(self, view: RowView) -> None:
        """Show this; the buttons stay where there are as many."""
        self.view = view
        if len(self.buttons) != len(view.actions):
            discard(self.buttons)
            self.buttons = [desk_button(self.look, self, height=BUTTON) for _ in view.actions]
            for number, button in enumerate(self.buttons):
                button.clicked.connect(partial(self._act, number))
                button.show()
        for action, button in zip(view.actions, self.buttons, strict=True):
            button.become(action.kind)
            button.icon_name = action.icon
            button.setEnabled(action.enabled)
            button.say(action.label, f"{action.name or action.label} : {view.called}")
        self.setAccessibleName(view.called)
        self.update()

    def tall(self, width: int) -> int:
        """Its height at that width, in pixels."""
        px = self.look.px
        lines = 1 + bool(self.view.sub) + bool(self.view.remark)
        least = px(ROW + max(0, lines - 2) * LINE)
        room = self._words_room(width)
        told = sum(line.height for line, _ in self._lines(room[1] - room[0]))
        words = max(least, round(told) + px(ROW - 2 * LINE))
        below = px(BUTTON + GAP) if self._stacked(width) else 0
        return words + below

    def arrange(self) -> None:
        px, right, tall = self.look.px, self.width(), self.look.px(BUTTON)
        top = (self.height() - tall) // 2
        if self._stacked(self.width()):
            left, top = self._words_left(), self.height() - tall - px(GAP // 2)
            for button in self.buttons:
                wide = button.sizeHint().width()
                self.put(button, QRect(round(left), top, wide, tall))
                left += wide + px(GAP)
            return
        for button in reversed(self.buttons):
            wide = button.sizeHint().width()
            self.put(button, QRect(right - wide, top, wide, tall))
            right -= wide + px(GAP)

    def texts(self) -> Sequence[Fitted]:
        return [text for _, text, _ in self._lay()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        hair = max(1.0, self.look.scale)
        painter.fillRect(box.adjusted(0, box.height() - hair, 0, 0), self.look.theme.hair)
        for place, text, colour in self._lay():
            text.paint(painter, mirrored(place, box, painter), colour)
        if self.view.icon:
            self._draw_pictogram(painter, box)
        painter.end()

    def _act(self, number: int) -> None:
        self.acted.emit(self.view.key, self.view.actions[number].key)

    def _stacked(self, width: int) -> bool:
        return bool(self.buttons) and width < self.look.px(STACKED)

    def _words_tall(self) -> float:
        below = self.look.px(BUTTON + GAP) if self._stacked(self.width()) else 0
        return self.height() - below

    def _words_left(self) -> float:
        lead = LEAD if self.view.lead else 0
        return (lead + (PICTOGRAM + 14 if self.view.icon else 0)) * self.look.scale

    def _draw_pictogram(self, painter: QPainter, box: QRectF) -> None:
        scale, ground = self.look.scale, self.view.ground
        side = PICTOGRAM * scale
        left = (LEAD if self.view.lead else 0) * scale
        square = mirrored(QRectF(left, (self._words_tall() - side) / 2, side, side), box, painter)
        inset = side * 0.2
        if ground is not None:
            slab(painter, square, TILE_CORNER * side, ground)
        colour = self.look.theme.ink if ground is None else WHITE
        drawn = square.adjusted(inset, inset, -inset, -inset)
        self.look.icons.paint(painter, self.view.icon, drawn, colour)

    def _lay(self) -> list[tuple[QRectF, Fitted, QColor]]:
        """Each text, where it stands, in what colour."""
        px, view, theme = self.look.px, self.view, self.look.theme
        (left, right), tall = self._words_room(self.width()), self._words_tall()
        found = []
        if view.lead:
            lead = self._fit(view.lead, Role.STAFF_HEAD, px(LEAD), tall)
            found.append((QRectF(0, 0, px(LEAD), tall), lead, theme.ink))
        if view.aside:
            end = self._end(self.width())
            aside = self._fit(view.aside, Role.STAFF_BODY, (end - left) * 0.4, tall)
            place = QRectF(end - aside.width - px(4), 0, aside.width + px(4), tall)
            found.append((place, aside, theme.ink2))
        lines = self._lines(right - left)
        top = (tall - sum(line.height for line, _ in lines)) / 2
        for line, colour in lines:
            found.append((QRectF(left, top, right - left, line.height), line, colour))
            top += line.height
        return found

    def _words_room(self, width: int) -> tuple[float, float]:
        """Where the words begin and end in a row so wide."""
        left, right = self._words_left(), self._end(width)
        if self.view.aside:
            aside = self._fit(self.view.aside, Role.STAFF_BODY, (right - left) * 0.4, 1e6)
            right -= aside.width + self.look.px(GAP + 4)
        return left, max(left + 1.0, right)

    def _end(self, width: int) -> float:
        """Where the buttons begin, in a row so wide."""
        if self._stacked(width):
            return float(width)
        px = self.look.px
        return float(width - sum(button.sizeHint().width() + px(GAP) for button in self.buttons))

    def _lines(self, room: float) -> list[tuple[Fitted, QColor]]:
        """What is said line by line, each in two where it must be."""
        view, theme = self.view, self.look.theme
        lines = (
            (view.head, Role.STAFF_HEAD, theme.ink),
            (view.sub, Role.STAFF_SMALL, theme.ink2),
            (view.remark, Role.STAFF_SMALL, theme.warn),
        )
        return [
            (self._fit(text, role, room, 1e6, 2), colour) for text, role, colour in lines if text
        ]

    def _fit(self, text: str, role: Role, width: float, height: float, lines: int = 1) -> Fitted:
        wording = Wording(text, role, self.layoutDirection(), START, lines)
        return wording.fit(self.look, width, height)


class Listing(Block):
    """A card of rows under a heading; a sentence where there are none, [more] where there are."""

    acted = Signal(str, str)
    """The row's key, and the action's."""
    more_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=1, parent=self)
        self.remark = Label(look, Role.STAFF_SMALL, colour=ink2, max_lines=1, parent=self)
        self.empty = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=4, parent=self)
        self.more = desk_button(look, self, height=BUTTON)
        self.more.clicked.connect(self.more_wanted)
        self.more.hide()
        self.rows: dict[str, ListRow] = {}
        self._spare: list[ListRow] = []

    def say(self, title: str, remark: str = "", *, empty: str = "", more: str = "") -> None:
        """The heading, a remark beside it, the sentence for no rows, the word for more of them."""
        self.title.setText(title)
        self.remark.setText(remark)
        self.empty.setText(empty)
        self.more.say(more)
        self.more.setVisible(bool(more))
        self.title.setVisible(bool(title))
        self.remark.setVisible(bool(remark))

    def show_rows(self, views: Sequence[RowView]) -> None:
        """Show these, in this order. Rows that stay keep their focus."""
        keys = {view.key for view in views}
        before = {key: row for key, row in self.rows.items() if key in keys}
        self._let_go(row for key, row in self.rows.items() if key not in keys)
        self.rows = {view.key: self._row(before.get(view.key), view) for view in views}
        self.empty.setVisible(not self.rows)
        in_order(self.stops())
        self.updateGeometry()

    def stops(self) -> Sequence[QWidget]:
        return [*(button for row in self.rows.values() for button in row.buttons), self.more]

    def tall(self, width: int) -> int:
        room, px = self.room(width), self.look.px
        rows = sum(row.tall(room) for row in self.rows.values())
        if not self.rows:
            rows = self.empty.heightForWidth(room) + px(GAP)
        more = px(BUTTON + GAP) if not self.more.isHidden() else 0
        return self._heading() + rows + more + 2 * px(EDGE)

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        wide = min(self.title.sizeHint().width(), box.width())
        beside = max(0, box.width() - wide - px(GAP))
        remark = min(self.remark.sizeHint().width(), beside)
        self.put(self.title, QRect(box.left(), box.top(), wide, px(HEADING - 4)))
        place = QRect(box.right() + 1 - remark, box.top(), remark, px(HEADING - 4))
        self.put(self.remark, place)
        top = box.top() + self._heading()
        if not self.rows:
            tall = self.empty.heightForWidth(box.width())
            self.put(self.empty, QRect(box.left(), top, box.width(), tall))
            top += tall + px(GAP)
        for row in self.rows.values():
            tall = row.tall(box.width())
            self.put(row, QRect(box.left(), top, box.width(), tall))
            row.arrange()
            top += tall
        place = QRect(box.left(), top + px(GAP), self.more.sizeHint().width(), px(BUTTON))
        self.put(self.more, place)

    def _heading(self) -> int:
        return self.look.px(HEADING) if self.title.text() or self.remark.text() else 0

    def _row(self, row: ListRow | None, view: RowView) -> ListRow:
        if row is None and self._spare:
            row = self._spare.pop()
            row.show_view(view)
            row.show()
        elif row is None:
            row = ListRow(self.look, view, self)
            row.acted.connect(self.acted)
            row.show()
        else:
            row.show_view(view)
        return row

    def _let_go(self, rows: Iterable[ListRow]) -> None:
        """Keep them for rows to come, which is faster than to make new ones at each key.

        Not one that is being pressed or has the focus: what is meant by it must not become another.
        """
        for row in rows:
            if len(self._spare) >= SPARE or any(
                button.isDown() or button.hasFocus() for button in row.buttons
            ):
                discard([row])
            else:
                row.hide()
                self._spare.append(row)
