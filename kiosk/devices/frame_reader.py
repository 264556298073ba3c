"""Reads the camera's frames in a thread of its own, so that no screen ever waits for one."""

from collections.abc import Callable
from threading import Condition, Event, Thread
from time import monotonic as steady

from PySide6.QtCore import QObject, Signal
from PySide6.QtMultimedia import QVideoFrame

from kiosk.devices.in_view import Hint, Sight
from kiosk.devices.picture import FrameUnreadable, opened
from kiosk.devices.qr import Luma, QrCode, find_codes
from kiosk.domain.badge import parse

PERIOD = 0.11
"""Seconds from one frame's reading to the next one's: nine in a second, however many are sent."""

LEAST_REST = PERIOD / 2
"""Seconds of rest after each frame, also on a machine that needs long to read one."""

INVERTED_EVERY = 3
"""Light-on-dark codes (a phone in dark mode) are looked for in every third frame only."""


class FrameReader(QObject):
    """Takes frames, tells what it sees. A busy reader keeps the newest frame and no other."""

    seen = Signal(object)
    """A `Sight`, for each frame read."""
    pictured = Signal(object, float)
    """The mirrored preview (a QImage) and the frame's mean light, while a preview is wanted."""
    unreadable = Signal()
    """A frame could not be opened at all."""

    def __init__(
        self,
        parent: QObject | None = None,
        monotonic: Callable[[], float] = steady,
        rest: Callable[[float], object] | None = None,
    ) -> None:
        """``monotonic`` tells steady seconds, ``rest`` lets so many go by, or fewer at the end."""
        super().__init__(parent)
        self.preview_wanted = True  # False where no screen shows it: half the work
        self._news = Condition()
        self._newest: QVideoFrame | None = None
        self._stopping = Event()
        self._monotonic = monotonic
        self._rest = rest or self._stopping.wait
        self._thread = Thread(target=self._run, name="camera", daemon=True)

    def start(self) -> None:
        """Begin to read. A reader starts once."""
        self._thread.start()

    def offer(self, frame: QVideoFrame) -> None:
        """Read ``frame`` next, unless a newer one comes first. Never waits for a reading."""
        with self._news:
            self._newest = frame
            self._news.notify()

    def stop(self) -> None:
        """Let go of the last frame and wait for the thread's end, a few milliseconds."""
        with self._news:
            self._stopping.set()
            self._newest = None
            self._news.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        number = 0
        while (frame := self._next()) is not None:
            begun = self._monotonic()
            rested = self._read(frame, inverted=number % INVERTED_EVERY == 0)
            del frame  # a camera has few buffers: none may wait here for the next frame
            number += 1
            self._rest(max(LEAST_REST - rested, begun + PERIOD - self._monotonic()))

    def _next(self) -> QVideoFrame | None:
        with self._news:
            self._news.wait_for(lambda: self._stopping.is_set() or self._newest is not None)
            frame, self._newest = self._newest, None
        return frame

    def _read(self, frame: QVideoFrame, inverted: bool) -> float:
        """Tell what is seen; the seconds rested meanwhile."""
        rested = 0.0
        try:
            with opened(frame) as picture:
                sight = _sight(find_codes(picture.luma, inverted=inverted), picture.luma)
                self.seen.emit(sight)
                if sight.codes:  # the next screen first, then this one's preview
                    rested = LEAST_REST
                    self._rest(rested)
                if self.preview_wanted:
                    self.pictured.emit(*picture.preview())
        except FrameUnreadable:
            self.unreadable.emit()
        return rested


def _sight(found: list[QrCode], luma: Luma) -> Sight:
    texts = [code.text for code in found if code.text is not None]
    codes = [parse(text) for text in texts]
    unread = [code.side for code in found if code.text is None]
    return Sight(
        codes=frozenset(code for code in codes if code is not None),
        foreign=None in codes,
        hint=_hint(max(unread), luma.height) if unread and not texts else None,
    )


def _hint(side: float, frame_height: int) -> Hint:
    """From a symbol's side: a badge's 21 modules want some four pixels each."""
    if side < 90:
        return Hint.CLOSER
    return Hint.BACK if side > 0.6 * frame_height else Hint.TILT
