"""From a camera's frame with a badge to the next screen painted, beside the sum of its parts.

    python benchmarks/scan_to_screen.py [--rounds 60]

A real frame is handed to the camera's sink while Home is shown and the reader waits for a frame
(between two frames it rests, on purpose); the end is when the activities are painted. The parts,
measured bare, by turns with it, each out of the same rest: zxing-cpp on that frame, one fsynced commit of as many bytes
on the same disk, one full repaint of that screen. Reduced motion is on.
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from scenery import a_kiosk, a_place, decode, filmed, run_for, run_until
from yardstick import Figure, alternately, timed, verdict

from kiosk.app import Kiosk
from kiosk.devices.frame_reader import PERIOD
from kiosk.store.sqlite import sqlite3

LIMIT = 1.5
AT_REST_MS = round(2500 * PERIOD)
"""After so long everything is painted, and the reader waits for the next frame."""


class Painted(QObject):
    """Notices that a widget is painted."""

    seen = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen = self.seen or event.type() is QEvent.Type.Paint
        return False


class Scan:
    """Somebody shows a badge at Home: a badge that is not in yet, another one each time."""

    def __init__(self, kiosk: Kiosk, sink: QVideoSink, frames: Iterator[QVideoFrame]) -> None:
        self._kiosk = kiosk
        self._sink = sink
        self._frames = frames
        self._painted = Painted()
        kiosk.stack.activity.installEventFilter(self._painted)

    def once(self) -> float:
        """Milliseconds from the hand-over of the frame to the painted screen."""
        self._kiosk.door.go_home()
        run_for(AT_REST_MS)
        frame = next(self._frames)
        self._painted.seen = False
        return timed(lambda: self._show(frame))

    def _show(self, frame: QVideoFrame) -> None:
        self._sink.setVideoFrame(frame)
        run_until(lambda: self._painted.seen)


def rested(what: Callable[[], None]) -> float:
    """Milliseconds that a part takes on its own, begun as the whole is: out of a rest."""
    run_for(AT_REST_MS)
    return timed(what)


class Commit:
    """One row into a bare database, on the disk when it returns."""

    def __init__(self, path: Path, size: int) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = wal")
        self._db.execute("PRAGMA synchronous = full")
        self._db.execute("CREATE TABLE event (content BLOB)")
        self._content = bytes(size)

    def once(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute("INSERT INTO event VALUES (?)", [self._content])
        self._db.execute("COMMIT")


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=60)
    options = parser.parse_args()
    with a_place(options.rounds + 3) as (place, codes), a_kiosk(place) as (kiosk, sink):
        folder = place.folder.root
        held = [filmed(code, folder)[1] for code in codes]
        scan = Scan(kiosk, sink, iter(held))
        for _ in range(3):  # the first ones load what stays loaded
            scan.once()
        wal = folder / "parvis.db-wal"
        before, page = wal.stat().st_size, 4096
        scan.once()
        commit = Commit(folder / "bare.db", wal.stat().st_size - before - page)
        screen = kiosk.stack.activity
        whole, decoding, committing, painting = alternately(
            options.rounds - 1,
            scan.once,
            lambda: rested(lambda: decode(held[0], inverted=False)),
            lambda: rested(commit.once),
            lambda: rested(screen.repaint),
        )
    parts = decoding + committing + painting
    return verdict(
        "A frame handed over → the next screen painted",
        [
            Figure("whole / (decoding + commit + repaint), all bare", whole / parts, LIMIT),
            Figure("whole", whole, unit="ms"),
            Figure("decoding", decoding, unit="ms"),
            Figure("one commit", committing, unit="ms"),
            Figure("one repaint", painting, unit="ms"),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
