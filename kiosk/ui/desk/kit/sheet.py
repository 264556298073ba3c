"""A page that shows one thing at a time: a sheet with its head, and below it cards that scroll.

A sheet opened upon another takes its place until it is closed; nothing is a window of its own,
which a kiosk without a window manager could not close.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.desk.kit.column import Block, Column, Row
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.page import Bench, Page
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

MARGIN, TOP, GAP, AIR = 22, 16, 12, 14
BANNER = 72
LINE = 60
"""How far an arrow key scrolls, in design pixels."""


class Sheet(Area):
    """A head (title, what it is about, what may be done with all of it) and its cards.

    Make one by setting `title`, `sub` and the cards (`show_cards`) in `tell`, which is called when
    the sheet is shown and whenever the language changes; what the cards hold is then said anew.
    """

    closed = Signal()
    """[←] was touched, or Escape pressed: back to the sheet below."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, root: bool = False) -> None:
        super().__init__(look, parent)
        self.root = root
        self.back = desk_button(look, self, "bold/arrow-left")
        self.back.setVisible(not root)
        self.back.clicked.connect(self.closed)
        self.title = Label(look, Role.STAFF_TITLE, max_lines=2, parent=self)
        self.sub = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=3, parent=self)
        self.tools: list[Button] = []
        self.column = Column(look)
        self.view = Scroll(look, self.column, self)
        self._watched: set[Block] = set()
        self._measure = QTimer(self, singleShot=True, interval=0)
        self._measure.timeout.connect(self.measure)

    def tell(self) -> None:
        """Say everything, in the language in force, as it is now."""

    def retranslate(self) -> None:
        self.back.say("", translate("Kit", "Retour"))
        self.tell()

    def tool(self, icon: str = "", kind: Kind = Kind.SECONDARY) -> Button:
        """One more button in the head."""
        button = desk_button(self.look, self, icon, kind)
        button.show()
        self.tools.append(button)
        return button

    def show_cards(self, *cards: Block | Row) -> None:
        """Show these cards below the head, and no others; those that were there already stay."""
        rows = [card if isinstance(card, Row) else Row((card,)) for card in cards]
        kept = {block for row in rows for block in row.blocks}
        for block in self.column.blocks:
            if block not in kept:
                block.hide()
                block.setParent(None)
        self.column.rows = []
        for row in rows:
            self.column.add(row)
        for block in kept - self._watched:
            if isinstance(block, Form):
                block.grown.connect(self._measure.start)
        self._watched |= kept
        self.measure()

    def measure(self) -> None:
        """A card is of another height now: give all of them their places anew."""
        self.column.retranslate()
        self.column.updateGeometry()
        self.arrange()

    def arrange(self) -> None:
        px, box = (
            self.look.px,
            self.rect().adjusted(self.look.px(MARGIN), self.look.px(TOP), -self.look.px(MARGIN), 0),
        )
        left, tall = box.left(), px(HEIGHT)
        if not self.root:
            self.put(self.back, QRect(left, box.top(), tall, tall))
            left += tall + px(GAP)
        shown = [button for button in self.tools if not button.isHidden()]
        taken = sum(button.sizeHint().width() + px(GAP) for button in shown)
        below = taken > (box.right() - left) * 0.6
        beside = bool(shown) and not below
        right, top = box.right() + 1, box.top()
        room = box.right() + 1 - left - (0 if below else taken)
        title = self.title.heightForWidth(room)
        sub = self.sub.heightForWidth(room) if self.sub.text() else 0
        self.put(self.title, QRect(left, top, room, title))
        self.put(self.sub, QRect(left, top + title, room, sub))
        bottom = max(top + title + sub, top + (tall if beside or not self.root else 0))
        if below:
            bottom = self._put_below(shown, box, bottom + px(GAP))
        else:
            for button in reversed(shown):
                wide = button.sizeHint().width()
                self.put(button, QRect(right - wide, top, wide, tall))
                right -= wide + px(GAP)
        body = QRect(box.left(), bottom + px(AIR), box.width(), 0)
        body.setBottom(self.height() - 1)
        self.column.most = body.width()
        self.put(self.view, body.adjusted(0, 0, px(18), 0))
        self.column.arrange()
        cards = (stop for block in self.column.blocks for stop in block.stops())
        in_order([self.back, *shown, *cards])

    def _put_below(self, buttons: Sequence[Button], box: QRect, top: int) -> int:
        """The tools in lines of their own; where they end."""
        px, left = self.look.px, box.left()
        for button in buttons:
            wide = min(button.sizeHint().width(), box.width())
            if left > box.left() and left + wide > box.right() + 1:
                left, top = box.left(), top + px(HEIGHT + GAP)
            self.put(button, QRect(left, top, wide, px(HEIGHT)))
            left += wide + px(GAP)
        return top + px(HEIGHT)

    def take_key(self, event: QKeyEvent) -> bool:
        """Escape closes a sheet that lies upon another; arrows and pages move its cards."""
        bar, step = self.view.verticalScrollBar(), self.look.px(LINE)
        moves = {
            Qt.Key.Key_Down: bar.value() + step,
            Qt.Key.Key_Up: bar.value() - step,
            Qt.Key.Key_PageDown: bar.value() + bar.pageStep() - step,
            Qt.Key.Key_PageUp: bar.value() - bar.pageStep() + step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: bar.maximum(),
        }
        if event.key() in moves:
            bar.setValue(moves[Qt.Key(event.key())])
            return True
        if event.key() == Qt.Key.Key_Escape and not self.root:
            self.closed.emit()
            return True
        return False


class SheetPage(Page):
    """A page of the desk that shows the topmost of its sheets."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.sheets: list[Sheet] = []

    @property
    def top(self) -> Sheet:
        """The sheet on show."""
        return self.sheets[-1]

    def open(self, sheet: Sheet) -> None:
        """Show a sheet upon the others, until it is closed."""
        sheet.setParent(self)
        sheet.closed.connect(self.close_top)
        sheet.retranslate()
        if self.sheets:
            self.top.hide()
        self.sheets.append(sheet)
        self.arrange()
        sheet.show()
        self.banner.raise_()

    def close_top(self) -> None:
        """Back to the sheet below, which is told anew."""
        if len(self.sheets) == 1:
            return
        gone = self.sheets.pop()
        gone.hide()
        gone.setParent(None)
        gone.deleteLater()
        self.top.tell()
        self.top.show()
        self.arrange()
        self.setFocus()

    def go_to_first(self) -> None:
        while len(self.sheets) > 1:
            top = self.top
            top.back.click()
            if self.top is top:
                return  # it asks first whether that is meant

    def refresh(self) -> None:
        """The door moved: what lies below is told anew; a sheet that is being filled in is not."""
        if len(self.sheets) == 1:
            self.top.tell()

    def take_key(self, event: QKeyEvent) -> bool:
        return self.top.take_key(event)

    def arrange(self) -> None:
        px, box = self.look.px, self.rect()
        for sheet in self.sheets:
            self.put(sheet, box)
            sheet.arrange()
        inner = box.adjusted(px(MARGIN), 0, -px(MARGIN), -px(TOP))
        tall = px(BANNER)
        place = QRect(inner.left(), inner.bottom() + 1 - tall, inner.width(), tall)
        self.put(self.banner, place)
