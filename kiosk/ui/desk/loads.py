"""How full each activity is."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Activity
from kiosk.services.today import Load
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, slab
from kiosk.ui.parts.part import Part, discard
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, WHITE, Role

ROW = 41


def draw_pictogram(painter: QPainter, look: Look, square: QRectF, activity: Activity) -> None:
    """The activity's pictogram on its colour."""
    edge = look.theme.line if look.theme.dark else None
    colour = ACTIVITY_COLOURS[activity.colour]
    slab(painter, square, 0.24 * square.width(), colour, edge, max(1.0, look.scale))
    inset = 0.2 * square.width()
    look.icons.paint(painter, activity.icon, square.adjusted(inset, inset, -inset, -inset), WHITE)


class LoadRow(Part, QWidget):
    """An activity, how many are in for it, and out of how many there is room for.

    The bar is measured against the capacity. Where there is none it is measured against all who
    are in, and has no track: there is nothing to be filled.
    """

    def __init__(self, look: Look, load: Load, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.load = load
        self.name = ""
        self.total = 0

    def show_load(self, load: Load, total: int, name: str, sentence: str) -> None:
        """Show how full it is while `total` are in; `sentence` says the same in words."""
        self.load, self.total, self.name = load, total, name
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(ROW))

    def texts(self) -> Sequence[Fitted]:
        _, _, name, count = self._lay()
        return name, count

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale = self.look.theme, self.look.scale
        painter = painter_for(self)
        box = QRectF(self.rect())
        square, words, name, count = self._lay()
        draw_pictogram(painter, self.look, mirrored(square, box, painter), self.load.activity)
        name.paint(painter, mirrored(words, box, painter), theme.ink)
        number = QRectF(box.right() - count.width, words.top(), count.width, words.height())
        capacity, persons = self.load.activity.capacity, self.load.persons
        full = capacity is not None and persons >= capacity
        count.paint(painter, mirrored(number, box, painter), theme.err if full else theme.ink)
        track = QRectF(
            words.left(), box.bottom() - 12 * scale, box.right() - words.left(), 8 * scale
        )
        if capacity is not None:
            slab(painter, mirrored(track, box, painter), track.height() / 2, theme.hair)
        if persons:
            part = min(1.0, persons / (capacity or self.total))
            track.setWidth(max(track.height(), track.width() * part))
            colour = ACTIVITY_COLOURS[self.load.activity.colour]
            edge = theme.line if theme.dark else None
            bar = mirrored(track, box, painter)
            slab(painter, bar, track.height() / 2, colour, edge, max(1.0, scale))
        painter.end()

    def _lay(self) -> tuple[QRectF, QRectF, Fitted, Fitted]:
        """The pictogram's square, the place of the words, the name, the count."""
        scale = self.look.scale
        box = QRectF(self.rect())
        side = 34 * scale
        square = QRectF(box.left(), box.center().y() - side / 2, side, side)
        capacity = self.load.activity.capacity
        told = f"{self.load.persons}" + (f" / {capacity}" if capacity is not None else "")
        bare = capacity is None and not self.load.persons
        tall = box.height() - (0 if bare else 14 * scale)
        direction = self.layoutDirection()
        count = Wording(told, Role.STAFF_HEAD, direction, START, 1).fit(
            self.look, 110 * scale, tall
        )
        words = QRectF(square.right() + 10 * scale, box.top(), 0, tall)
        words.setRight(box.right() - count.width - 10 * scale)
        name = Wording(self.name, Role.STAFF_HEAD, direction, START, 1).fit(
            self.look, words.width(), tall
        )
        return square, words, name, count


class Loads(Area):
    """The activities, one below the other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rows: list[LoadRow] = []

    def show_loads(self, views: Sequence[tuple[Load, str, str]], total: int) -> None:
        """Show each load with its name and the sentence that says the same in words."""
        discard(self.rows[len(views) :])
        del self.rows[len(views) :]
        for number, (load, name, sentence) in enumerate(views):
            if number == len(self.rows):
                self.rows.append(LoadRow(self.look, load, self))
                self.rows[-1].show()
            self.rows[number].show_load(load, total, name, sentence)
        self.updateGeometry()
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(200), self.look.px(ROW) * len(self.rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def arrange(self) -> None:
        tall = self.look.px(ROW)
        for number, row in enumerate(self.rows):
            row.setGeometry(0, number * tall, self.width(), tall)
