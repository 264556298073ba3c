"""Who is meant, at a glance: as many short lines as there are visits, in columns."""

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.people import PersonView
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import Role

LINE, COLUMN, GAP, EDGE, TIME = 46, 290, 20, 14, 62
"""Height of a line, least width of a column, design pixels; the time before each."""


class Register(Block):
    """A painted list: hundreds of lines cost no more than what is seen of them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.views: Sequence[PersonView] = ()

    def show_people(self, views: Sequence[PersonView]) -> None:
        """Show these visits in this order, column by column."""
        self.views = views
        self.setAccessibleName(" · ".join(view.name for view in views))
        self.update()

    def tall(self, width: int) -> int:
        px = self.look.px
        return ceil(len(self.views) / self._columns(width)) * px(LINE) + 2 * px(EDGE)

    def texts(self) -> Sequence[Fitted]:
        return [text for number in range(len(self.views)) for _, text in self._lay(number)]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = painter_for(self)
        box, theme = QRectF(self.rect()), self.look.theme
        for number in range(len(self.views)):
            if not self._cell(number).intersects(QRectF(event.rect())):
                continue
            inks = theme.ink2, theme.ink, theme.ink2
            for (place, text), ink in zip(self._lay(number), inks, strict=True):
                text.paint(painter, mirrored(place, box, painter), ink)
        painter.end()

    def _columns(self, width: int) -> int:
        return max(1, (self.room(width) + self.look.px(GAP)) // self.look.px(COLUMN + GAP))

    def _cell(self, number: int) -> QRectF:
        px, room, columns = self.look.px, self.room(self.width()), self._columns(self.width())
        column, row = divmod(number, max(1, ceil(len(self.views) / columns)))
        wide = (room - (columns - 1) * px(GAP)) / columns
        left = (self.width() - room) / 2 + column * (wide + px(GAP))
        return QRectF(left, px(EDGE) + row * px(LINE), wide, px(LINE))

    def _lay(self, number: int) -> Sequence[tuple[QRectF, Fitted]]:
        """Time, who, what for."""
        px, view, cell = self.look.px, self.views[number], self._cell(number)
        room = cell.width() - px(TIME)
        left, half = cell.left() + px(TIME), cell.height() / 2
        time = QRectF(cell.left(), cell.top(), px(TIME), half)
        who = QRectF(left, cell.top(), room, half)
        what = QRectF(left, cell.top() + half - px(2), room, half)
        return (
            (time, self._fit(view.time, Role.STAFF_MARK, time)),
            (who, self._fit(view.label, Role.STAFF_MARK, who)),
            (what, self._fit(view.sub, Role.STAFF_SMALL, what)),
        )

    def _fit(self, text: str, role: Role, place: QRectF) -> Fitted:
        wording = Wording(text, role, self.layoutDirection(), START, 1)
        return wording.fit(self.look, place.width(), place.height())
