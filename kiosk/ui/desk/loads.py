"""How full each activity is, and each space."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Activity
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, slab
from kiosk.ui.parts.part import Part, discard
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, WHITE, Role

ROW, HEADING, _COUNT = 41, 44, 110


def draw_pictogram(painter: QPainter, look: Look, square: QRectF, activity: Activity) -> None:
    """The activity's pictogram on its colour."""
    edge = look.theme.line if look.theme.dark else None
    colour = ACTIVITY_COLOURS[activity.colour]
    slab(painter, square, 0.24 * square.width(), colour, edge, max(1.0, look.scale))
    inset = 0.2 * square.width()
    look.icons.paint(painter, activity.icon, square.adjusted(inset, inset, -inset, -inset), WHITE)


@dataclass(frozen=True, slots=True)
class LoadView:
    """An activity, or a space where there is no activity, in the staff's language."""

    name: str
    sentence: str
    """The same in words."""
    persons: int
    capacity: int | None
    activity: Activity | None = None


class LoadRow(Part, QWidget):
    """How many are in for something, and out of how many there is room for.

    The bar is measured against the capacity. Where there is none it is measured against all who
    are in, and has no track: there is nothing to be filled.
    """

    def __init__(self, look: Look, view: LoadView, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.view = view
        self.total = 0

    def show_load(self, view: LoadView, total: int) -> None:
        """Show how full it is while `total` are in."""
        if (view, total) != (self.view, self.total):
            self.view, self.total = view, total
            self.update()
        self.setAccessibleName(view.sentence)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(ROW))

    def texts(self) -> Sequence[Fitted]:
        _, _, name, count = self._lay()
        return name, count

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale, view = self.look.theme, self.look.scale, self.view
        painter = painter_for(self)
        box = QRectF(self.rect())
        square, words, name, count = self._lay()
        if view.activity is not None:
            draw_pictogram(painter, self.look, mirrored(square, box, painter), view.activity)
        name.paint(painter, mirrored(words, box, painter), theme.ink)
        number = QRectF(box.right() - count.width, words.top(), _COUNT * scale, words.height())
        full = view.capacity is not None and view.persons >= view.capacity
        count.paint(painter, mirrored(number, box, painter), theme.err if full else theme.ink)
        track = QRectF(
            words.left(), box.bottom() - 12 * scale, box.right() - words.left(), 8 * scale
        )
        if view.capacity is not None:
            slab(painter, mirrored(track, box, painter), track.height() / 2, theme.hair)
        if view.persons:
            part = min(1.0, view.persons / (view.capacity or self.total))
            track.setWidth(max(track.height(), track.width() * part))
            colour = theme.data if view.activity is None else ACTIVITY_COLOURS[view.activity.colour]
            edge = theme.line if theme.dark else None
            bar = mirrored(track, box, painter)
            slab(painter, bar, track.height() / 2, colour, edge, max(1.0, scale))
        painter.end()

    def _lay(self) -> tuple[QRectF, QRectF, Fitted, Fitted]:
        """The pictogram's square, the place of the words, the name, the count."""
        scale, view = self.look.scale, self.view
        box = QRectF(self.rect())
        side = 34 * scale
        square = QRectF(box.left(), box.center().y() - side / 2, side, side)
        told = f"{view.persons}" + (f" / {view.capacity}" if view.capacity is not None else "")
        bare = view.capacity is None and not view.persons
        tall = box.height() - (0 if bare else 14 * scale)
        direction = self.layoutDirection()
        count = Wording(told, Role.STAFF_HEAD, direction, START, 1).fit(
            self.look, _COUNT * scale, tall
        )
        left = square.left() if view.activity is None else square.right() + 10 * scale
        words = QRectF(left, box.top(), 0, tall)
        words.setRight(box.right() - count.width - 10 * scale)
        return square, words, self._shortened(view.name, words.width(), tall), count

    def _shortened(self, name: str, width: float, height: float) -> Fitted:
        """The name, its end left out where it is too long: a space's may have forty letters."""
        told = name
        while True:
            wording = Wording(told, Role.STAFF_HEAD, self.layoutDirection(), START, 1)
            words = wording.fit(self.look, width, height)
            if words.fits or len(told) < 3:
                return words
            told = f"{told.rstrip('…')[:-1].rstrip()}…"


class Loads(Area):
    """The activities one below the other; after them, under a heading, the spaces."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rows: list[LoadRow] = []
        self.heading = Label(look, Role.STAFF_HEAD, max_lines=1, parent=self)
        self.heading.hide()

    def show_loads(self, views: Sequence[LoadView], total: int, spaces: str) -> None:
        """Show each load; `spaces` is the heading of those that are no activity's."""
        before = len(self.rows)
        discard(self.rows[len(views) :])
        del self.rows[len(views) :]
        for number, view in enumerate(views):
            if number == len(self.rows):
                self.rows.append(LoadRow(self.look, view, self))
                self.rows[-1].show()
            self.rows[number].show_load(view, total)
        self.heading.setText(spaces)
        self.heading.setVisible(any(view.activity is None for view in views))
        if len(views) != before:
            self.updateGeometry()
        self.arrange()

    def sizeHint(self) -> QSize:
        heading = 0 if self.heading.isHidden() else self.look.px(HEADING)
        return QSize(self.look.px(200), self.look.px(ROW) * len(self.rows) + heading)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def arrange(self) -> None:
        tall, top, headed = self.look.px(ROW), 0, self.heading.isHidden()
        for row in self.rows:
            if row.view.activity is None and not headed:
                headed = True
                self.put(self.heading, QRect(0, top, self.width(), self.look.px(HEADING)))
                top += self.look.px(HEADING)
            row.setGeometry(0, top, self.width(), tall)
            top += tall
