"""What a camera costs a kiosk at rest: frames read, processor time, beside the bare parts.

    python benchmarks/idle_camera.py [--rounds 7] [--seconds 4] [--rate 30]

Frames of 720p that were made beforehand are handed to the camera's sink at the camera's rate: its
codec is not ours. Home shows their preview. Processor time is that of all threads, less what it
costs to send the same frames to a sink that nobody listens to.

The parts, bare, by turns with it and as often in a second: zxing-cpp on such a frame, looking for
light codes on dark in one of three; making the small picture; painting that as large as on Home.
"""

import argparse
import sys
from collections.abc import Callable
from functools import partial
from itertools import count, cycle, pairwise
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtWidgets import QWidget
from scenery import a_kiosk, a_place, decode, filmed, run_for
from yardstick import Figure, alternately, verdict

from kiosk.devices.frame_reader import INVERTED_EVERY
from kiosk.devices.picture import opened

SHARE, RATIO = 8, 1.5
BARE_RATE = 10


class Bare(QWidget):
    """A window with nothing but the picture of a frame in it."""

    def __init__(self, frame: QVideoFrame) -> None:
        super().__init__()
        self._frame = frame
        self._picture = QImage()
        self._numbers = count()

    def once(self) -> None:
        """Decode the frame, make its small picture and paint it."""
        decode(self._frame, inverted=next(self._numbers) % INVERTED_EVERY == 0)
        with opened(self._frame) as picture:
            self._picture, _ = picture.preview()
        self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(self.rect()), self._picture)
        painter.end()


class Load:
    """Something done at a steady rate."""

    def __init__(self, rate: float, what: Callable[[], object]) -> None:
        self._timer = QTimer(interval=round(1000 / rate))
        self._timer.timeout.connect(what)

    def cpu(self, seconds: float) -> float:
        """Percent of one core that the whole program needs meanwhile."""
        self._timer.start()
        run_for(200)
        at, start = perf_counter(), process_time()
        run_for(round(1000 * seconds))
        used, took = process_time() - start, perf_counter() - at
        self._timer.stop()
        return 100 * used / took


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=4)
    parser.add_argument("--rate", type=int, default=30, help="frames a second")
    options = parser.parse_args()
    with a_place(1) as (place, codes), a_kiosk(place) as (kiosk, sink):
        # A sink does not tell of a frame that it has already: two of them take turns.
        frames = cycle([filmed(codes[0], place.folder.root)[0] for _ in range(2)])
        nobody = QVideoSink()
        window = Bare(next(frames))
        window.resize(kiosk.stack.home.invitation.frame.size())
        window.show()
        read: list[float] = []
        kiosk.camera.preview.connect(lambda: read.append(perf_counter()))
        on, off, bare = alternately(
            options.rounds,
            *(
                partial(load.cpu, options.seconds)
                for load in (
                    Load(options.rate, lambda: sink.setVideoFrame(next(frames))),
                    Load(options.rate, lambda: nobody.setVideoFrame(next(frames))),
                    Load(BARE_RATE, window.once),
                )
            ),
        )
    rate = 1 / median(after - before for before, after in pairwise(read))
    return verdict(
        f"At rest with a camera of 720p at {options.rate} frames a second",
        [
            Figure("frames read in a second", rate, most=10, least=8, unit="/s"),
            Figure("decoding and preview, of one core", on - off, SHARE, unit="%"),
            Figure("the same / its bare parts", (on - off) / rate * BARE_RATE / bare, RATIO),
            Figure("frames sent to nobody, of one core", off, unit="%"),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
