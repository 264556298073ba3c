"""Where frames come from: a camera that may be pulled out at any time, or a film in its place."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaPlayer,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

FILM = "file:"
"""What a camera's name begins with when it is a video file."""

_SMALLEST, _LARGEST = 640 * 480, 1280 * 720
_SLOWEST = 9.0
"""Frames a second below which a moving badge is missed."""


class Lens(Protocol):
    """Anything that can fill a video sink."""

    sink: QVideoSink

    @property
    def lost(self) -> SignalInstance:
        """It gave up, or was pulled out, and has been closed."""

    @property
    def plugged(self) -> SignalInstance:
        """Something was plugged in or out: `open` may now succeed."""

    @property
    def endless(self) -> bool:
        """Whether frames never stop coming while it works."""

    def open(self) -> bool:
        """Begin to send frames; False when there is nothing to send any."""

    def close(self) -> None:
        """Stop and let the hardware go."""


class CameraLens(QObject):
    """A camera of this machine: the default one, or the first whose name contains ``name``."""

    lost = Signal()
    plugged = Signal()
    endless = True

    def __init__(
        self,
        name: str | None,
        parent: QObject | None = None,
        system: type[QMediaDevices] = QMediaDevices,
    ) -> None:
        """``system`` knows what is plugged in."""
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._name = name
        self._system = system
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._camera: QCamera | None = None
        self._devices = system(self)
        self._devices.videoInputsChanged.connect(self._on_inputs_changed)

    def open(self) -> bool:
        """Begin to send frames; False when no such camera is plugged in, or another program has it."""
        device = find_camera(self._name, self._system)
        if device is None:
            return False
        camera = self._camera = QCamera(device, self)
        formats = device.videoFormats()
        offers = [
            Offer(
                pixels=each.resolution().width() * each.resolution().height(),
                rate=each.maxFrameRate(),
                packed=each.pixelFormat() is QVideoFrameFormat.PixelFormat.Format_Jpeg,
            )
            for each in formats
        ]
        if offers:
            camera.setCameraFormat(formats[best_offer(offers)])
        camera.errorOccurred.connect(self._lose)
        self._session.setCamera(camera)
        camera.start()
        if camera.error() is not QCamera.Error.NoError:
            self.close()
        return self._camera is not None  # an error may have come, and closed it, meanwhile

    def close(self) -> None:
        """Stop and let the camera go, so that its light goes out."""
        if self._camera is not None:
            self._camera.errorOccurred.disconnect(self._lose)
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None
            self.sink.setVideoFrame(QVideoFrame())  # no picture is kept

    def _on_inputs_changed(self) -> None:
        plugged_in = self._system.videoInputs()
        if self._camera is not None and self._camera.cameraDevice() not in plugged_in:
            self._lose()
        self.plugged.emit()

    def _lose(self) -> None:
        self.close()
        self.lost.emit()


class FilmLens(QObject):
    """A video file, played once as fast as it was filmed; its last picture stays."""

    lost = Signal()
    plugged = Signal()
    endless = False

    def __init__(self, film: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._film = film
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self.sink)
        self._player.errorOccurred.connect(self._on_error)

    def open(self) -> bool:
        """Play it from the start; False when there is no such file."""
        if not self._film.is_file():
            return False
        self._player.setSource(QUrl.fromLocalFile(str(self._film.absolute())))
        self._player.play()
        return True

    def close(self) -> None:
        """Stop and let the file go."""
        self._player.stop()
        self._player.setSource(QUrl())
        self.sink.setVideoFrame(QVideoFrame())  # no picture is kept

    def _on_error(self) -> None:
        self.close()
        self.lost.emit()


def find_camera(name: str | None, system: type[QMediaDevices]) -> QCameraDevice | None:
    """The default camera, or the first whose description or path contains ``name``."""
    if not name:
        default = system.defaultVideoInput()
        return None if default.isNull() else default
    wanted = name.casefold()
    for device in system.videoInputs():
        path = bytes(device.id().data()).decode(errors="replace")
        if wanted in device.description().casefold() or wanted in path.casefold():
            return device
    return None


def lens_for(name: str | None, parent: QObject) -> Lens:
    """What ``name`` stands for: a part of a camera's name, ``file:VIDEO``, or the default camera."""
    if name and name.startswith(FILM):
        return FilmLens(Path(name.removeprefix(FILM)), parent)
    return CameraLens(name, parent)


@dataclass(frozen=True, slots=True)
class Offer:
    """A format that a camera can send: pixels a frame, frames a second at most, and whether
    frames come packed (JPEG), which costs more to open than a QR code to read."""

    pixels: int
    rate: float
    packed: bool


def best_offer(offers: Sequence[Offer]) -> int:
    """The place in ``offers`` of the one that reads best for the least work.

    Sharp enough before light: a badge is read from 30 cm at 1280 × 720, from 20 at 640 × 480;
    more only costs. Then fluid enough, then not packed, then the fewest frames.
    """

    def rank(place: int) -> tuple[object, ...]:
        offer = offers[place]
        return (
            offer.rate < _SLOWEST,
            offer.pixels < _SMALLEST,
            max(_LARGEST, offer.pixels),
            -offer.pixels,
            offer.packed,
            offer.rate,
        )

    return min(range(len(offers)), key=rank)
