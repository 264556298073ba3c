"""Make parvis.png and parvis.ico from parvis.svg: `python resources/icons/make.py`."""

import io
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).parent
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)


def drawn(renderer: QSvgRenderer, side: int) -> Image.Image:
    """The mark drawn at this size, not scaled down to it."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


if __name__ == "__main__":
    mark = QSvgRenderer(str(HERE / "parvis.svg"))
    *smaller, largest = [drawn(mark, side) for side in ICO_SIZES]
    largest.save(HERE / "parvis.png", optimize=True)
    sizes = [(side, side) for side in ICO_SIZES]
    largest.save(HERE / "parvis.ico", sizes=sizes, append_images=smaller)
