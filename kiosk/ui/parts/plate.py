"""An activity told, not offered."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, rounded, ticks
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.text import CENTRE, START, Fitted, Wording
from kiosk.ui.parts.theme import ACTIVITY_COLOURS, PANEL_RADIUS, WHITE, Role


class Plate(Part, QWidget):
    """A large plate in the colour of an activity, with its pictogram and its name."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.label = self.icon_name = self.colour = ""

    def show_activity(self, label: str, icon: str, colour: str) -> None:
        """Set what is told; all three empty for nothing."""
        self.label, self.icon_name, self.colour = label, icon, colour
        self.setAccessibleName(label)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(420), self.look.px(220))

    def texts(self) -> Sequence[Fitted]:
        return (self._lay(QRectF(self.rect()))[1],) if self.label else ()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.label:
            return
        painter = painter_for(self)
        box = QRectF(self.rect())
        shape = rounded(box, PANEL_RADIUS * self.look.scale)
        painter.fillPath(shape, ACTIVITY_COLOURS[self.colour])
        self._draw_ticks(painter, box)
        picture, label, place = self._lay(box)
        self.look.icons.paint(painter, self.icon_name, mirrored(picture, box, painter), WHITE)
        label.paint(painter, mirrored(place, box, painter), WHITE)
        painter.end()

    def _draw_ticks(self, painter: QPainter, box: QRectF) -> None:
        painter.save()
        painter.setClipPath(rounded(box, PANEL_RADIUS * self.look.scale))
        faint = QColor(WHITE)
        faint.setAlphaF(0.45)
        ticks(painter, self.look, box, faint)
        painter.restore()

    def _lay(self, box: QRectF) -> tuple[QRectF, Fitted, QRectF]:
        """The pictogram's square, the name, and its place: below it, or beside on a low plate."""
        scale = self.look.scale
        inner = box.adjusted(28 * scale, 30 * scale, -28 * scale, -24 * scale)
        beside = inner.width() > 1.8 * inner.height()
        align = START if beside else CENTRE
        wording = Wording(self.label, Role.ACTION, self.layoutDirection(), align, max_lines=3)
        if beside:
            side = min(150 * scale, inner.height())
            picture = QRectF(inner.left(), inner.center().y() - side / 2, side, side)
            place = inner.adjusted(side + 24 * scale, 0, 0, 0)
            return picture, wording.fit(self.look, place.width(), place.height()), place
        label = wording.fit(self.look, inner.width(), inner.height() * 0.4)
        side = min(180 * scale, inner.height() - label.height - 20 * scale)
        top = inner.center().y() - (side + 20 * scale + label.height) / 2
        picture = QRectF(inner.center().x() - side / 2, top, side, side)
        place = QRectF(inner.left(), picture.bottom() + 20 * scale, inner.width(), label.height)
        return picture, label, place
