"""The camera at the door: badges read, a preview, and what is wrong when it can't see.

It may be missing, pulled out, covered or unsupported at any time; the door goes on without it.
No frame is kept anywhere: the newest one is read, a small copy is shown, both are forgotten.
"""

import logging
from collections import deque
from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.devices.in_view import Hint, InView, Sight, Struggle

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QVideoFrame

    from kiosk.devices.frame_reader import FrameReader
    from kiosk.devices.lens import Lens

RETRY_SECONDS = 5.0
"""Between two tries to open a camera that is not there, or that went away."""

SILENT_SECONDS = 10.0
"""Without a frame for so long, a camera hangs and is opened anew."""

DARK_LUMA = 12.0
DARK_SECONDS = 10.0
"""Mean light (of 255) below which, for so long, the camera counts as covered."""


MEASURED = 30
"""Pictures over which their number each second is told."""


class CameraState(Enum):
    """What the camera can do now."""

    ABSENT = auto()
    """None is plugged in, or none of that name."""
    STARTING = auto()
    LIVE = auto()
    DARK = auto()
    """Covered, or the light is off."""
    UNPLUGGED = auto()
    """It was there and went away; it comes back by itself."""
    UNSUPPORTED = auto()
    """This machine can't give us pictures."""


class Camera(QObject):
    """One camera, or a film in its place. Everything is told from the thread that made it."""

    badge_read = Signal(str)
    """A badge of our form, once for as long as it is held there."""
    foreign_read = Signal()
    """A QR code that is not a badge; its content is gone already."""
    several_seen = Signal()
    """Different badges at once: none is read until one is alone."""
    hinted = Signal(object)
    """A `Hint` for someone whose code can't be read, or None when it is over."""
    preview = Signal(QImage)
    """What the camera sees, mirrored and small, some nine times a second while it is not dark."""
    state_changed = Signal(object)
    """The new `CameraState`."""

    def __init__(
        self,
        name: str | None,
        monotonic: Callable[[], float],
        lens: "Lens | None" = None,
        parent: QObject | None = None,
    ) -> None:
        """``name`` is a part of a camera's name, ``file:VIDEO``, or None for the default one;
        ``monotonic`` tells steady seconds. ``lens`` replaces what ``name`` stands for."""
        super().__init__(parent)
        self.state = CameraState.ABSENT
        self._name = name
        self._monotonic = monotonic
        self._lens = lens
        self._reader: FrameReader | None = None
        self._in_view = InView()
        self._struggle = Struggle()
        self._hint: Hint | None = None
        self._open = False
        self._opened_at = self._last_frame = self._last_light = float("-inf")
        self._read_at: deque[float] = deque(maxlen=MEASURED)
        self._pulse = QTimer(self, interval=1000)
        self._pulse.timeout.connect(self.look_after)

    def start(self) -> None:
        """Look for the camera and begin to read. Loads QtMultimedia, which takes a moment."""
        try:
            from kiosk.devices.frame_reader import FrameReader
            from kiosk.devices.lens import lens_for
        except ImportError as error:
            logging.getLogger(__name__).warning("no camera on this machine: %s", error)
            self._enter(CameraState.UNSUPPORTED)
            return
        self._reader = FrameReader(self)
        self._reader.seen.connect(self._on_seen)
        self._reader.pictured.connect(self._on_pictured)
        self._reader.unreadable.connect(self._on_unreadable)
        self._reader.start()
        self._lens = self._lens or lens_for(self._name, self)
        self._lens.sink.videoFrameChanged.connect(self._on_frame)
        self._lens.lost.connect(self._on_lost)
        self._lens.plugged.connect(self._on_plugged)
        self._try_to_open(self._lens)
        self._pulse.start()
        if not self._open:
            self.state_changed.emit(self.state)  # whoever shows it may think of one to come

    @property
    def is_live(self) -> bool:
        """Whether it gives pictures now."""
        return self.state is CameraState.LIVE

    @property
    def pictures(self) -> float | None:
        """How many pictures it reads each second, of late; None while there are none."""
        if not self.is_live or len(self._read_at) < 2:
            return None
        return (len(self._read_at) - 1) / max(0.001, self._read_at[-1] - self._read_at[0])

    def stop(self) -> None:
        """Let the camera go and end the reading thread. May be called twice, or without a start."""
        self._pulse.stop()
        self._open = False
        if self._lens is not None:
            self._lens.close()
        if self._reader is not None:
            self._reader.stop()

    def want_preview(self, wanted: bool) -> None:
        """Whether a screen shows the preview; without one, frames are only read."""
        if self._reader is not None:
            self._reader.preview_wanted = wanted
        self._last_light = self._monotonic()

    @Slot()
    def look_after(self) -> None:
        """Reopen a camera that went away or fell silent. Runs every second by itself."""
        now = self._monotonic()
        if self._lens is None:
            return
        if not self._open:
            if now - self._opened_at >= RETRY_SECONDS:
                self._try_to_open(self._lens)
        elif self._lens.endless and now - self._last_frame >= SILENT_SECONDS:
            self._lens.close()
            self._on_lost()

    def _try_to_open(self, lens: "Lens") -> None:
        self._read_at.clear()
        self._opened_at = self._last_frame = self._last_light = self._monotonic()
        self._open = lens.open()
        if self._open and self.state is CameraState.ABSENT:
            self._enter(CameraState.STARTING)  # one that went away is back with its first frame

    @Slot()
    def _on_lost(self) -> None:
        self._open = False
        self._enter(CameraState.UNPLUGGED)

    @Slot()
    def _on_plugged(self) -> None:
        if self._lens is not None and not self._open:
            self._try_to_open(self._lens)

    @Slot(object)
    def _on_frame(self, frame: "QVideoFrame") -> None:
        if self._reader is not None and frame.isValid():
            self._last_frame = self._monotonic()
            self._reader.offer(frame)

    @Slot(object)
    def _on_seen(self, sight: Sight) -> None:
        if not self._open:
            return  # the last frame of a camera that is gone
        if self.state is not CameraState.DARK:
            self._enter(CameraState.LIVE)
        now = self._monotonic()
        self._read_at.append(now)
        news = self._in_view.notice(sight, now)
        if news.badge is not None:
            self.badge_read.emit(news.badge)
        if news.foreign:
            self.foreign_read.emit()
        if news.several:
            self.several_seen.emit()
        hint = self._struggle.notice(sight, now)
        if hint is not self._hint:
            self._hint = hint
            self.hinted.emit(hint)

    @Slot(object, float)
    def _on_pictured(self, image: QImage, light: float) -> None:
        if not self._open:
            return
        now = self._monotonic()
        if light >= DARK_LUMA:
            self._last_light = now
            self._enter(CameraState.LIVE)
        elif now - self._last_light >= DARK_SECONDS:
            self._enter(CameraState.DARK)
        if self.state is not CameraState.DARK:
            self.preview.emit(image)

    @Slot()
    def _on_unreadable(self) -> None:
        if self._open and self.state not in (CameraState.LIVE, CameraState.DARK):
            self._enter(CameraState.UNSUPPORTED)

    def _enter(self, state: CameraState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state)
