"""A kiosk and its camera, to be measured: a real place in a folder thrown away, frames as cameras
send them, made beforehand (what a camera's codec costs is not ours).
"""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import zxingcpp
from PIL import Image
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from kiosk.app import Kiosk, KioskOptions
from kiosk.devices.badge_film import RATE, film_badge
from kiosk.paths import DataFolder
from kiosk.program import qt_application
from kiosk.services.catalogue import load_catalogue
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, set_up
from kiosk.store.places import save_setting
from tests.devices.frames import Layout, frame

SIZE = (1280, 800)
PATIENCE_MS = 10_000
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@contextmanager
def a_place(badges: int) -> Iterator[tuple[OpenPlace, list[str]]]:
    """A place whose screens do without motion, and the codes of its badges."""
    with TemporaryDirectory() as root:
        place = set_up(
            DataFolder(Path(root) / "place"), NewPlace("Essai", "fablab"), load_catalogue()
        )
        try:
            save_setting(place.store, "reduced_motion", True)
            yield place, [badge.code for badge in make_badges(place, badges)]
        finally:
            place.close()


@contextmanager
def a_kiosk(place: OpenPlace) -> Iterator[tuple[Kiosk, QVideoSink]]:
    """A kiosk that shows Home, and the sink of its camera.

    The camera is a film of an empty room that has come to its end; from then on the sink, which
    is the real one, takes whatever frame is handed to it.
    """
    film = place.folder.root / "room.avi"
    film_badge("", film, seconds=0)
    kiosk = Kiosk(qt_application(), place, KioskOptions(camera=f"file:{film}"))
    kiosk.show(SIZE)
    kiosk.start()
    try:
        run_until(lambda: kiosk.camera.is_live)
        run_for(500)
        sink = kiosk.camera.findChild(QVideoSink)
        assert isinstance(sink, QVideoSink)
        yield kiosk, sink
    finally:
        kiosk.camera.stop()
        kiosk.scanner.stop()
        kiosk.window.close()


def run_until(true: Callable[[], bool]) -> None:
    """Let the program run until something is true."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not true():
        if deadline.hasExpired():
            raise SystemExit("what the benchmark waits for does not happen")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def run_for(span_ms: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(span_ms, loop.quit)
    loop.exec()


def filmed(code: str, folder: Path) -> tuple[QVideoFrame, QVideoFrame]:
    """A frame of 720p with a workshop and nobody in it, and one in which a hand holds a badge."""
    film = folder / "badge.avi"
    film_badge(code, film, seconds=3 / RATE)
    pictures = re.split(rb"00dc....(?=\xff\xd8)", film.read_bytes(), flags=re.DOTALL)[1:]
    empty, held, _ = (Image.open(BytesIO(picture)).convert("RGB") for picture in pictures)
    return frame(empty, Layout.Format_NV12), frame(held, Layout.Format_NV12)


def decode(frame: QVideoFrame, *, inverted: bool) -> None:
    """zxing-cpp on the light of a frame, and nothing else."""
    frame.map(QVideoFrame.MapMode.ReadOnly)
    width, height, stride = frame.width(), frame.height(), frame.bytesPerLine(0)
    view = zxingcpp.ImageView(frame.bits(0), width, height, zxingcpp.ImageFormat.Lum, stride)
    zxingcpp.read_barcodes(view, formats=QR, try_invert=inverted, try_downscale=True)
    frame.unmap()
