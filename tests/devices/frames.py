"""Frames as cameras send them, with QR codes drawn in: the only faked part is the lens."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import qrcode
from PIL import Image
from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat, QVideoSink

Layout = QVideoFrameFormat.PixelFormat
WIDTH, HEIGHT = 1280, 720


@dataclass(frozen=True)
class Shown:
    """A QR code held before the camera: its text, its middle and its pixels a module."""

    text: str | bytes
    x: int = WIDTH // 2
    y: int = HEIGHT // 2
    module: int = 6
    inverted: bool = False


def scene(shown: Sequence[Shown] = (), light: int = 140) -> Image.Image:
    """A colour picture of a wall with QR codes before it."""
    picture = Image.new("RGB", (WIDTH, HEIGHT), (light, max(light - 20, 0), max(light - 60, 0)))
    for each in shown:
        code = qrcode.QRCode(
            box_size=each.module, error_correction=qrcode.constants.ERROR_CORRECT_Q
        )
        code.add_data(each.text)
        paper = code.make_image().get_image().convert("L")
        if each.inverted:
            paper = paper.point([255 - level for level in range(256)])
        picture.paste(paper, (each.x - paper.width // 2, each.y - paper.height // 2))
    return picture


def frame(picture: Image.Image, layout: Layout = Layout.Format_YUV420P) -> QVideoFrame:
    """``picture`` as a frame in the camera's layout, in full range."""
    if layout is Layout.Format_BGRX8888:
        pixels = picture.tobytes("raw", "BGRX")
        image = QImage(pixels, *picture.size, QImage.Format.Format_RGB32)
        return QVideoFrame(image)
    form = QVideoFrameFormat(QSize(*picture.size), layout)
    form.setColorRange(QVideoFrameFormat.ColorRange.ColorRange_Full)
    made = QVideoFrame(form)
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    for number, plane in enumerate(_planes(picture, layout)):
        made.bits(number)[: len(plane)] = plane
    made.unmap()
    return made


def _planes(picture: Image.Image, layout: Layout) -> list[bytes]:
    light, blue, red = picture.convert("YCbCr").split()
    half, quarter = (picture.width // 2, picture.height), (picture.width // 2, picture.height // 2)
    match layout:
        case Layout.Format_Y8:
            return [light.tobytes()]
        case Layout.Format_YUV420P:
            return [light.tobytes(), blue.resize(quarter).tobytes(), red.resize(quarter).tobytes()]
        case Layout.Format_YV12:
            return [light.tobytes(), red.resize(quarter).tobytes(), blue.resize(quarter).tobytes()]
        case Layout.Format_YUV422P:
            return [light.tobytes(), blue.resize(half).tobytes(), red.resize(half).tobytes()]
        case Layout.Format_NV12:
            return [light.tobytes(), _woven(blue.resize(quarter), red.resize(quarter))]
        case Layout.Format_NV21:
            return [light.tobytes(), _woven(red.resize(quarter), blue.resize(quarter))]
        case Layout.Format_YUYV | Layout.Format_UYVY:
            grey = light.tobytes()
            blues, reds = blue.resize(half).tobytes(), red.resize(half).tobytes()
            packed = bytearray(2 * len(grey))
            first = 0 if layout is Layout.Format_YUYV else 1
            packed[first::2] = grey
            packed[1 - first :: 4] = blues
            packed[3 - first :: 4] = reds
            return [bytes(packed)]
        case Layout.Format_Jpeg:
            file = BytesIO()
            picture.save(file, "JPEG", quality=90)
            return [file.getvalue()]
    raise AssertionError(layout)


def _woven(one: Image.Image, other: Image.Image) -> bytes:
    return Image.merge("LA", (one, other)).tobytes()


class FakeLens(QObject):
    """A camera that a test plugs in, pulls out, and holds things before."""

    lost = Signal()
    plugged = Signal()

    def __init__(self, there: bool = True, endless: bool = True) -> None:
        super().__init__()
        self.sink = QVideoSink(self)
        self.endless = endless
        self.there = there
        self.is_open = False
        self.openings = 0

    def open(self) -> bool:
        self.is_open = self.there
        self.openings += self.there
        return self.there

    def close(self) -> None:
        self.is_open = False

    def pull_out(self) -> None:
        self.there = False
        self.close()
        self.lost.emit()
        self.plugged.emit()

    def plug_in(self) -> None:
        self.there = True
        self.plugged.emit()

    def show(self, picture: Image.Image, layout: Layout = Layout.Format_YUV420P) -> None:
        self.sink.setVideoFrame(frame(picture, layout))


class Clock:
    """Steady seconds that only a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now
