"""Pictograms: SVG files drawn in one colour (`currentColor`), rendered once per size and colour."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

DIRECTIONAL = frozenset(
    {
        "bold/sign-out",
        "bold/sign-in",
        "bold/arrow-left",
        "bold/arrow-right",
        "bold/caret-left",
        "bold/caret-right",
        "fill/sign-out",
        "fill/skip-forward",
    }
)
"""Icons that point along the reading direction: mirrored when it runs from right to left.

Checks, clocks, QR codes and numbers never are.
"""

_PROBE = 64


class Icons:
    """The icons of one folder, by style and name: `"bold/x"`; a bare name means the fill style."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pixmaps: dict[tuple[str, int, int], QPixmap] = {}
        self._inks: dict[str, QRectF] = {}

    def paint(self, painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
        """Paint the icon's square into `box` (square), mirrored if it points and we read so."""
        ratio = painter.device().devicePixelRatioF()
        side = max(1, round(box.width() * ratio))
        pixmap = self._pixmap(name, side, colour)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._full(name) in DIRECTIONAL and (
            painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        ):
            painter.translate(2 * box.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
        painter.restore()

    def paint_ink(self, painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
        """Paint the icon so that what is drawn of it starts at the reading edge of `box`.

        An SVG leaves a margin of its own around each drawing; aligning the drawings and not the
        squares keeps pictograms of unequal width in line with the words below them.
        """
        ink = self.ink(name)
        side = box.width()
        if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            shift = (1 - ink.right()) * side
        else:
            shift = -ink.left() * side
        self.paint(painter, name, box.translated(QPointF(shift, 0)), colour)

    def ink(self, name: str) -> QRectF:
        """The part of the icon's square that is drawn upon, in fractions of its side."""
        if name not in self._inks:
            self._inks[name] = _ink(self._pixmap(name, _PROBE, QColor("black")).toImage())
        return self._inks[name]

    def _pixmap(self, name: str, side: int, colour: QColor) -> QPixmap:
        key = (name, side, colour.rgba())
        if key not in self._pixmaps:
            source = self._path(name).read_text("utf-8").replace("currentColor", colour.name())
            renderer = QSvgRenderer(QByteArray(source.encode()))
            image = QImage(QSize(side, side), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            renderer.render(painter)
            painter.end()
            self._pixmaps[key] = QPixmap.fromImage(image)
        return self._pixmaps[key]

    def _path(self, name: str) -> Path:
        return self._folder / f"{self._full(name)}.svg"

    @staticmethod
    def _full(name: str) -> str:
        return name if "/" in name else f"fill/{name}"


def _ink(image: QImage) -> QRectF:
    inked = [
        (x, y) for y in range(_PROBE) for x in range(_PROBE) if image.pixelColor(x, y).alpha() > 127
    ]
    if not inked:
        return QRectF(0, 0, 1, 1)
    left, right = min(x for x, _ in inked), max(x for x, _ in inked) + 1
    top, bottom = min(y for _, y in inked), max(y for _, y in inked) + 1
    return QRectF(left / _PROBE, top / _PROBE, (right - left) / _PROBE, (bottom - top) / _PROBE)
