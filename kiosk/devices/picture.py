"""What is done with one frame of the camera: its grey plane to read, a small copy to show.

Frames come in the camera's own layout. The usual ones are used where they lie, without
converting the whole picture; any other is left to Qt. Nothing here keeps a frame.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import cast

from PIL import Image, ImageStat
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.devices.qr import Luma

PREVIEW_WIDTH = 640
"""Pixels, about: the preview is the frame divided by a whole number."""

_Format = QVideoFrameFormat.PixelFormat
# Layout -> (plane of blueness, plane of redness, rows of light a row of colour)
_PLANAR = {
    _Format.Format_YUV420P: (1, 2, 2),
    _Format.Format_YV12: (2, 1, 2),
    _Format.Format_YUV422P: (1, 2, 1),
}
# Layout -> (channel of blueness, channel of redness) in the one plane of both
_TWO_PLANES = {_Format.Format_NV12: ("L", "A"), _Format.Format_NV21: ("A", "L")}
# Layout -> bytes of (light, blueness, redness) in each four, which make two pixels
_PACKED = {_Format.Format_YUYV: (0, 1, 3), _Format.Format_UYVY: (1, 0, 2)}

# Layout -> the same in Pillow's words
_RGB = {
    _Format.Format_BGRA8888: "BGRX",
    _Format.Format_BGRX8888: "BGRX",
    _Format.Format_RGBA8888: "RGBX",
    _Format.Format_RGBX8888: "RGBX",
}

# Television's range of light, which cameras use unless they say otherwise: 16 is black.
_STRETCH = [max(0, min(255, round((level - 16) * 255 / 219))) for level in range(256)]


class FrameUnreadable(Exception):
    """The frame lies in video memory that programs can't read, or its layout is unknown."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A frame while it is open: valid only within `opened`."""

    luma: Luma
    light: Image.Image
    colours: Callable[[], list[Image.Image]]
    """Blueness and redness; not looked at where only the badge is read."""
    full_range: bool

    def preview(self) -> tuple[QImage, float]:
        """A small copy as in a mirror, and its mean light from 0 (black) to 255."""
        factor = max(1, round(self.luma.width / PREVIEW_WIDTH))
        size = (self.luma.width // factor, self.luma.height // factor)
        light = _shrunk(self.light, size)
        if not self.full_range:
            light = light.point(_STRETCH)
        colours = [_shrunk(colour, size) for colour in self.colours()]
        rgb = Image.merge("YCbCr", [light, *colours]).convert("RGB").tobytes()
        image = QImage(rgb, *size, 3 * size[0], QImage.Format.Format_RGB888)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
        return image.flipped(Qt.Orientation.Horizontal), ImageStat.Stat(light).mean[0]


@contextmanager
def opened(frame: QVideoFrame) -> Iterator[Picture]:
    """The frame's pixels, for as long as the block lasts.

    Raises FrameUnreadable.
    """
    layout = frame.pixelFormat()
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        raise FrameUnreadable
    try:
        if layout in _PLANAR or layout in _TWO_PLANES:
            yield _planar(frame)
        elif layout in _PACKED:
            yield _packed(frame)
        else:
            yield _from_colours(_unpacked(frame))
    finally:
        frame.unmap()


def _planar(frame: QVideoFrame) -> Picture:
    layout, width, height = frame.pixelFormat(), frame.width(), frame.height()

    def colours() -> list[Image.Image]:
        if layout in _PLANAR:
            *numbers, rows = _PLANAR[layout]
            return [_plane(frame, number, "L", width // 2, height // rows) for number in numbers]
        both = _plane(frame, 1, "LA", width // 2, height // 2)
        return [both.getchannel(channel) for channel in _TWO_PLANES[layout]]

    luma = Luma(_bits(frame, 0), width, height, frame.bytesPerLine(0))
    light = _plane(frame, 0, "L", width, height)
    return Picture(luma, light, colours, _full_range(frame))


def _packed(frame: QVideoFrame) -> Picture:
    width, height, stride = frame.width(), frame.height(), frame.bytesPerLine(0)
    offset, *channels = _PACKED[frame.pixelFormat()]
    fours, bits = _plane(frame, 0, "RGBA", width // 2, height), _bits(frame, 0)
    pixels = bytes(bits[offset:]) + bytes(offset) if offset else bits
    luma = Luma(pixels, width, height, stride, step=2)
    light = fours.getchannel(offset)
    return Picture(
        luma, light, lambda: [fours.getchannel(channel) for channel in channels], _full_range(frame)
    )


def _unpacked(frame: QVideoFrame) -> Image.Image:
    """Any other frame, as light, blueness and redness together."""
    layout = frame.pixelFormat()
    if layout is _Format.Format_Jpeg:
        try:
            image = Image.open(BytesIO(_bits(frame, 0)))
            image.draft("YCbCr", image.size)
            return image.convert("YCbCr")
        except (OSError, SyntaxError) as error:
            raise FrameUnreadable from error
    if layout in _RGB:
        return _plane(frame, 0, "RGB", frame.width(), frame.height()).convert("YCbCr")
    drawn = frame.toImage().convertToFormat(QImage.Format.Format_RGB888)
    if drawn.isNull():
        raise FrameUnreadable
    size, bits = (drawn.width(), drawn.height()), cast(bytes, drawn.constBits())
    rgb = Image.frombuffer("RGB", size, bits, "raw", "RGB", drawn.bytesPerLine(), 1)
    return rgb.convert("YCbCr")


def _from_colours(image: Image.Image) -> Picture:
    light, *colours = image.split()
    luma = Luma(light.tobytes(), *light.size, stride=light.width)
    return Picture(luma, light, lambda: colours, full_range=True)


def _full_range(frame: QVideoFrame) -> bool:
    return frame.surfaceFormat().colorRange() is QVideoFrameFormat.ColorRange.ColorRange_Full


def _plane(frame: QVideoFrame, number: int, mode: str, width: int, height: int) -> Image.Image:
    """A plane of an open frame, not copied where Pillow knows the layout."""
    stride = frame.bytesPerLine(number)
    raw = _RGB.get(frame.pixelFormat(), mode)
    bits = cast(bytes, _bits(frame, number))  # Pillow reads any buffer; its types know fewer
    return Image.frombuffer(mode, (width, height), bits, "raw", raw, stride, 1)


def _bits(frame: QVideoFrame, number: int) -> memoryview:
    return cast(memoryview, frame.bits(number))


def _shrunk(plane: Image.Image, size: tuple[int, int]) -> Image.Image:
    if plane.size == size:
        return plane
    across, rest_across = divmod(plane.width, size[0])
    down, rest_down = divmod(plane.height, size[1])
    if rest_across or rest_down or not across or not down:
        return plane.resize(size, Image.Resampling.BOX)
    return plane.reduce((across, down))
