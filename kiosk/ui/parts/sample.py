"""The drawn badge that shows what to hold before the camera."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import rounded
from kiosk.ui.parts.theme import LIGHT, NIGHT, TAPE, TAPE_INK, TAPE_LIP, WHITE

MODULES = 21
_TILT = -3.5


def draw_badge(painter: QPainter, box: QRectF, target: QRectF, look: Look) -> None:
    """A badge on its ribbon, held a little aslant in the middle of `target`."""
    height = target.height() * 0.88
    width = height * 0.66
    middle = target.center()
    _draw_ribbon(
        painter, box, QPointF(middle.x() - 0.03 * width, middle.y() - 0.44 * height), width
    )
    painter.save()
    painter.translate(middle + QPointF(0, 0.05 * height))
    painter.rotate(_TILT)
    card = QRectF(-width / 2, -height / 2, width, height)
    shadow = QColor(0, 0, 0, 70)
    painter.fillPath(rounded(card.translated(0, 0.02 * height), 0.09 * width), shadow)
    outline = rounded(card, 0.09 * width)
    painter.fillPath(outline, WHITE)
    painter.save()
    painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
    head = QRectF(card.left(), card.top(), width, 0.2 * height)
    painter.fillRect(head, LIGHT.blue)
    painter.restore()
    slot = QRectF(0, 0, 0.28 * width, 0.04 * height)
    slot.moveCenter(QPointF(0, card.top() + 0.08 * height))
    painter.fillPath(rounded(slot, slot.height() / 2), NIGHT)
    code = QRectF(0, 0, 0.76 * width, 0.76 * width)
    code.moveCenter(QPointF(0, card.top() + 0.53 * height))
    _draw_code(painter, code)
    line = QRectF(0, 0, 0.56 * width, 0.042 * height)
    line.moveCenter(QPointF(0, card.bottom() - 0.085 * height))
    painter.fillPath(rounded(line, line.height() / 2), LIGHT.hair)
    painter.restore()


def _draw_ribbon(painter: QPainter, box: QRectF, end: QPointF, width: float) -> None:
    half = 0.07 * width
    for colour, left, right in ((TAPE, -half, 0.0), (TAPE_LIP, 0.0, half)):
        ribbon = QPolygonF(
            [
                QPointF(end.x() + left - 0.5 * half, box.top()),
                QPointF(end.x() + right - 0.5 * half, box.top()),
                QPointF(end.x() + right * 0.9, end.y()),
                QPointF(end.x() + left * 0.9, end.y()),
            ]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(ribbon)


def _draw_code(painter: QPainter, box: QRectF) -> None:
    """Something that everybody takes for a QR code and no reader does."""
    module = box.width() / MODULES
    dark = QPainterPath()
    dark.setFillRule(Qt.FillRule.WindingFill)
    for row in range(MODULES):
        for column in range(MODULES):
            if _dark(row, column):
                left, top = box.left() + column * module, box.top() + row * module
                dark.addRect(QRectF(left, top, module * 1.02, module * 1.02))
    painter.fillPath(dark, TAPE_INK)


def _dark(row: int, column: int) -> bool:
    for top, left in ((0, 0), (0, MODULES - 7), (MODULES - 7, 0)):
        y, x = row - top, column - left
        if -1 <= y <= 7 and -1 <= x <= 7:
            ring = max(abs(y - 3), abs(x - 3))
            return ring == 3 or ring <= 1
    return (row * row * 7 + column * 13 + row * column * 5) % 11 < 5
