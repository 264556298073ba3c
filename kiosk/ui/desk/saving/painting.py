"""Pages to print, painted by Qt: on the screen to be looked at, or by a printer."""

from functools import lru_cache

from PIL import Image
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from kiosk.services.drawing import (
    Box,
    Colour,
    Filled,
    Line,
    Page,
    Pasted,
    Picture,
    Rounded,
    Written,
    stencil,
)


def paint_page(painter: QPainter, page: Page, scale: float) -> None:
    """Paint a page from the painter's origin on, `scale` units of it a millimetre."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    for mark in page.marks:
        match mark:
            case Filled(colour, boxes):
                path = QPainterPath()  # as one shape, neighbours have no pale line between them
                path.setFillRule(Qt.FillRule.WindingFill)
                for box in boxes:
                    path.addRect(_place(box, scale))
                painter.fillPath(path, QColor(*colour))
            case Rounded(colour, box, radius):
                painter.setBrush(QColor(*colour))
                painter.drawRoundedRect(_place(box, scale), radius * scale, radius * scale)
            case Written(colour, line, box):
                _draw(painter, _words(line, colour), _place(box, scale))
            case Pasted(picture, box):
                _draw(painter, _picture(picture), _place(box, scale))


def picture_of(page: Page, width: int, ratio: float = 1.0) -> QImage:
    """A page on white paper, so many pixels wide, on a screen of that ratio."""
    across = max(1, round(width * ratio))
    scale = across / page.width
    image = QImage(across, max(1, round(page.height * scale)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_page(painter, page, scale)
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def _place(box: Box, scale: float) -> QRectF:
    left, top, width, height = (edge * scale for edge in box)
    return QRectF(left, top, width, height)


def _draw(painter: QPainter, image: QImage, place: QRectF) -> None:
    """Smaller images are made first: a painter alone leaves points out."""
    wanted = QSizeF(place.size()).toSize()
    if wanted.width() < image.width() and wanted.width() > 0 and wanted.height() > 0:
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    painter.drawImage(place, image)


@lru_cache(maxsize=64)
def _words(line: Line, colour: Colour) -> QImage:
    """A line's ink in its colour, on nothing."""
    ink = stencil(line).convert("L")
    drawn = Image.new("RGBA", ink.size, colour)
    drawn.putalpha(ink)
    return _image(drawn)


@lru_cache(maxsize=4)
def _picture(picture: Picture) -> QImage:
    size, points = picture
    return _image(Image.frombytes("RGB", size, points).convert("RGBA"))


def _image(drawn: Image.Image) -> QImage:
    width, height = drawn.size
    points = drawn.tobytes()
    return QImage(points, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
