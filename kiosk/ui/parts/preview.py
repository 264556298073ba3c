"""What the camera sees, or what stands in its place."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QRegion,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for, rounded
from kiosk.ui.parts.panel import draw_check
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.sample import draw_badge
from kiosk.ui.parts.theme import DONE, NIGHT, TAPE, WHITE

SEEN_MS = 200
"""How long the frame stays green after a badge was read."""


TINY = QSize(48, 27)
"""The surroundings are made so small that nobody can be known in them."""


class Sight(Enum):
    """What the frame has to show."""

    WAITING = auto()
    """The camera has sent no picture yet: a drawn badge shows what to do."""
    LIVE = auto()
    DARK = auto()
    """It sends pictures, but they are black."""
    ABSENT = auto()
    SCANNER = auto()
    """No camera, but a hand scanner: badges pass under that."""


_STAND_INS = {
    Sight.DARK: "bold/eye-slash",
    Sight.ABSENT: "bold/camera-slash",
    Sight.SCANNER: "bold/barcode",
}


class PreviewFrame(Part, QWidget):
    """A frame with yellow corners around a mirrored picture, as one expects of a mirror.

    Around the corners the picture is grey and blurred: passers-by are nobody's business.
    `badge_seen` turns the frame green with a check for 200 ms.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.sight = Sight.WAITING
        self._picture = QImage()
        self._around = QImage()
        self._seen = QTimer(self)
        self._seen.setSingleShot(True)
        self._seen.setInterval(SEEN_MS)
        self._seen.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_sight(self, sight: Sight) -> None:
        """Say what there is to show; anything but LIVE forgets the last picture."""
        self.sight = sight
        if sight is not Sight.LIVE:
            self._picture = self._around = QImage()
        self.update()

    def show_picture(self, picture: QImage) -> None:
        """Show a picture of the camera, which has made a mirror image of it already."""
        self.sight = Sight.LIVE
        self._picture = picture
        self._around = _dimmed(picture.scaled(TINY, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
        self.update()

    def badge_seen(self) -> None:
        """Show for an instant that a badge was read."""
        self._seen.start()
        self.update()

    @property
    def is_green(self) -> bool:
        """Whether the frame says « read » right now."""
        return self._seen.isActive()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(480), self.look.px(320))

    def target(self, box: QRectF) -> QRectF:
        """The square between the corners, where a badge is held."""
        side = min(box.height() * 0.88, box.width() * 0.8)
        square = QRectF(0, 0, min(side * 1.02, box.width() * 0.9), side)
        square.moveCenter(box.center())
        return square

    def paintEvent(self, event: QPaintEvent) -> None:
        scale = self.look.scale
        painter = painter_for(self)
        box = QRectF(self.rect())
        target = self.target(box)
        painter.save()
        painter.setClipPath(rounded(box, 18 * scale))
        if self.sight is Sight.LIVE and not self._picture.isNull():
            self._draw_picture(painter, box, target)
        else:
            ground = QLinearGradient(box.topLeft(), box.bottomRight())
            ground.setColorAt(0, NIGHT.lighter(190))
            ground.setColorAt(0.6, NIGHT)
            painter.fillRect(box, ground)
            if self.sight in _STAND_INS:
                self._draw_stand_in(painter, target, _STAND_INS[self.sight])
            else:
                draw_badge(painter, box, target, self.look)
        if self.is_green:
            veil = QColor(DONE)
            veil.setAlphaF(0.55)
            painter.fillRect(box, veil)
        painter.restore()
        if self.is_green:
            side = target.height() * 0.5
            place = QRectF(0, 0, side, side)
            place.moveCenter(target.center())
            painter.setBrush(WHITE)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(place)
            draw_check(painter, place, DONE)
        if self.sight not in _STAND_INS or self.is_green:
            self._draw_corners(painter, target)
        painter.end()

    def _draw_picture(self, painter: QPainter, box: QRectF, target: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        radius = self.look.px(18)
        hidden = target.toAlignedRect().adjusted(radius, radius, -radius, -radius)
        intersect = Qt.ClipOperation.IntersectClip
        painter.save()
        painter.setClipRegion(QRegion(self.rect()) - QRegion(hidden), intersect)
        painter.drawImage(box, self._around, _cover(self._around.size(), box))
        painter.restore()
        painter.save()
        painter.setClipPath(rounded(target, radius), intersect)
        painter.drawImage(box, self._picture, _cover(self._picture.size(), box))
        painter.restore()

    def _draw_stand_in(self, painter: QPainter, target: QRectF, icon: str) -> None:
        side = target.height() * 0.56
        place = QRectF(0, 0, side, side)
        place.moveCenter(target.center())
        self.look.icons.paint(painter, icon, place, self.look.theme.on_blue2)

    def _draw_corners(self, painter: QPainter, target: QRectF) -> None:
        scale = self.look.scale
        arm, bend = min(64 * scale, target.height() * 0.24), 14 * scale
        pen = QPen(WHITE if self.is_green else TAPE, 9 * scale)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = target.adjusted(4, 4, -4, -4)
        for corner, x, y in (
            (inset.topLeft(), 1, 1),
            (inset.topRight(), -1, 1),
            (inset.bottomLeft(), 1, -1),
            (inset.bottomRight(), -1, -1),
        ):
            path = QPainterPath(corner + QPointF(0, y * arm))
            path.lineTo(corner + QPointF(0, y * bend))
            path.quadTo(corner, corner + QPointF(x * bend, 0))
            path.lineTo(corner + QPointF(x * arm, 0))
            painter.drawPath(path)


def _dimmed(picture: QImage) -> QImage:
    """A picture without its colours, as in the dark."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    grey = grey.convertToFormat(QImage.Format.Format_RGB32)
    veil = QColor(NIGHT)
    veil.setAlphaF(0.45)
    painter = QPainter(grey)
    painter.fillRect(grey.rect(), veil)
    painter.end()
    return grey


def _cover(picture: QSize, box: QRectF) -> QRectF:
    """The middle part of a picture with the proportions of `box`."""
    ratio = min(picture.width() / box.width(), picture.height() / box.height())
    part = QRectF(0, 0, box.width() * ratio, box.height() * ratio)
    part.moveCenter(QPointF(picture.width() / 2, picture.height() / 2))
    return part
