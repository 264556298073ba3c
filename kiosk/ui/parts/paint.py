"""The shapes that every painted part is made of."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.look import Look

TICK_STEP, TICKS_TO_LONG = 11, 5


def painter_for(widget: QWidget) -> QPainter:
    """An antialiased painter that reads in the widget's direction.

    Without the direction, « 4 places » would print as « places 4 » from right to left.
    """
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setLayoutDirection(widget.layoutDirection())
    return painter


def reads_left(painter: QPainter) -> bool:
    """Whether reading runs from right to left, towards the left."""
    return painter.layoutDirection() is Qt.LayoutDirection.RightToLeft


def mirrored(part: QRectF, whole: QRectF, painter: QPainter) -> QRectF:
    """`part`, placed for reading from left to right, where it belongs in this direction."""
    if not reads_left(painter):
        return part
    return QRectF(
        whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height()
    )


def placed(place: QRect, within: QWidget) -> QRect:
    """`place`, given for reading from left to right, where it belongs in that widget.

    `QStyle.visualRect` does the same, but loading `QStyle` alone takes longer than a first picture
    can spare.
    """
    if within.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return place
    left = within.rect().left() + within.rect().right() - place.right()
    return QRect(left, place.top(), place.width(), place.height())


def rounded(box: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    return path


def slab(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor,
    edge: QColor | None = None,
    border: float = 0.0,
) -> None:
    """A filled rounded box; its border lies inside, so that boxes align on their fill."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill if edge is None else edge)
    painter.drawPath(rounded(box, radius))
    if edge is not None:
        inner = box.adjusted(border, border, -border, -border)
        painter.setBrush(fill)
        painter.drawPath(rounded(inner, max(0.0, radius - border)))


def pressed(colour: QColor) -> QColor:
    """The colour of a ground while a finger is on it."""
    return colour.darker(112) if colour.lightness() > 60 else colour.lighter(140)


def ticks(
    painter: QPainter, look: Look, box: QRectF, colour: QColor, tall: tuple[int, int] = (9, 16)
) -> None:
    """The marks of a measuring tape along the top edge of `box`; `tall`: fine and long ones."""
    step = TICK_STEP * look.scale
    painter.setPen(QPen(colour, max(1.0, 1.6 * look.scale)))
    leftwards = reads_left(painter)
    start = box.right() - step if leftwards else box.left() + step
    for number in range(int((box.width() - step) / step)):
        x = start - number * step if leftwards else start + number * step
        length = tall[number % TICKS_TO_LONG == 0] * look.scale
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.top() + length))


def focus_ring(painter: QPainter, look: Look, box: QRectF, radius: float) -> None:
    """Two rings inside the edge, one of which stands out on any ground."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outer, inner = 4 * look.scale, 3 * look.scale
    for colour, width, inset in (
        (look.theme.focus_outer, outer, outer / 2),
        (look.theme.focus_inner, inner, outer + inner / 2),
    ):
        painter.setPen(QPen(colour, width))
        painter.drawPath(
            rounded(box.adjusted(inset, inset, -inset, -inset), max(0.0, radius - inset))
        )
