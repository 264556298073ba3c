"""What a camera costs a kiosk at rest: frames read, processor time, beside the bare parts.

    python benchmarks/idle_camera.py [--rounds 5] [--seconds 4] [--rate 30]

Frames of 720p that were made beforehand are handed to the camera's sink at the camera's rate (its
codec is not ours). Home is shown with its preview. Processor time counts all threads; that of the
same kiosk while the frames go to a sink that nobody listens to is taken off. The parts, bare and by turns with it: zxing-cpp on such a
frame as often as frames were read, looking for light codes on dark in one of three; making the
small picture of it; painting that picture as large as the preview is shown, with nothing around.
"""

import argparse
import sys
from itertools import cycle
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QWidget
from scenery import a_kiosk, a_place, decode, filmed, run_for
from yardstick import Figure, alternately, verdict

from kiosk.app import Kiosk
from kiosk.devices.frame_reader import INVERTED_EVERY
from kiosk.devices.picture import opened

SHARE, RATIO = 8, 1.5
TIMES = 60


class Plain(QWidget):
    """A window with nothing but a picture in it."""

    picture = QImage()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self.picture)
        painter.end()


class Camera:
    """Hands frames to a sink again and again, and counts what is made of them."""

    def __init__(
        self, kiosk: Kiosk, sink: QVideoSink, frames: list[QVideoFrame], rate: int
    ) -> None:
        self.rates: list[float] = []
        self._read = 0
        self._sinks = {True: sink, False: QVideoSink()}
        self._sink = sink
        self._frames = cycle(frames)
        self._timer = QTimer(interval=round(1000 / rate))
        self._timer.timeout.connect(self._send)
        kiosk.camera.preview.connect(self._count)

    def cpu(self, seconds: float, *, on: bool) -> float:
        """Percent of one core that the program needs with frames for its camera, or for nobody."""
        self._sink = self._sinks[on]
        self._timer.start()
        run_for(200)
        read, at, start = self._read, perf_counter(), process_time()
        run_for(round(1000 * seconds))
        used, took = process_time() - start, perf_counter() - at
        self._timer.stop()
        if on:
            self.rates.append((self._read - read) / took)
        return 100 * used / took

    def _send(self) -> None:
        self._sink.setVideoFrame(next(self._frames))

    def _count(self) -> None:
        self._read += 1


def bare(frame: QVideoFrame, window: Plain) -> float:
    """Percent of one core for a second's frames decoded, scaled and painted, nothing else."""
    start = process_time()
    for number in range(TIMES):
        decode(frame, inverted=number % INVERTED_EVERY == 0)
        with opened(frame) as picture:
            window.picture, _ = picture.preview()
        window.repaint()
    return 100 * (process_time() - start) / TIMES


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--rate", type=int, default=30, help="frames a second")
    options = parser.parse_args()
    with a_place(1) as (place, codes), a_kiosk(place) as (kiosk, sink):
        # A sink does not tell of a frame that it has already: two of them take turns.
        frames = [filmed(codes[0], place.folder.root)[0] for _ in range(2)]
        camera = Camera(kiosk, sink, frames, options.rate)
        window = Plain()
        window.resize(kiosk.stack.home.invitation.frame.size())
        window.show()
        on, off, a_frame = alternately(
            options.rounds,
            lambda: camera.cpu(options.seconds, on=True),
            lambda: camera.cpu(options.seconds, on=False),
            lambda: bare(frames[0], window),
        )
        rate = median(camera.rates)
    return verdict(
        f"At rest with a camera of 720p at {options.rate} frames a second",
        [
            Figure("frames read in a second", rate, most=10, least=8, unit="/s"),
            Figure("decoding and preview, of one core", on - off, SHARE, unit="%"),
            Figure("the same / its bare parts", (on - off) / (a_frame * rate), RATIO),
            Figure("at rest, frames sent to nobody, of one core", off, unit="%"),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
