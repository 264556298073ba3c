"""The desk locks itself: five minutes after the last touch or key, announced for thirty seconds."""

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.clock import Reading

LOCK_AFTER = timedelta(minutes=5)
WARNING = timedelta(seconds=30)
BEAT_MS = 1000

_TOUCHES = (
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseButtonDblClick,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
)


def steady_time(reading: Reading) -> datetime:
    """What a clock that nobody sets would show: for measuring spans, not for telling the time."""
    return reading.at - reading.drift


class AutoLock(QObject):
    """Counts down for one area of the screen while it is `start`ed.

    It watches touches in the area's window, and keys where the focus is. Not the keys of the whole
    program: a hand scanner types too, and visitors who show badges must not keep the desk open.
    The timer only looks at the clock; tests move the clock and let it beat.
    """

    beat = Signal(timedelta)
    """Each second, and when someone stirs: the time left until the lock."""
    ran_out = Signal()

    def __init__(self, clock: Callable[[], Reading], area: QWidget) -> None:
        super().__init__(area)
        self._clock = clock
        self._area = area
        self._stirred = steady_time(clock())
        self._touches = _Watcher(_TOUCHES, self._touched, self)
        self._keys = _Watcher((QEvent.Type.KeyPress,), lambda _: self.stir(), self)
        self.timer = QTimer(self)
        self.timer.setInterval(BEAT_MS)
        self.timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch, with all the time there is."""
        app = _app()
        app.installEventFilter(self._touches)
        app.focusChanged.connect(self._follow)
        self._area.installEventFilter(self._keys)
        self.timer.start()
        self.stir()

    def stop(self) -> None:
        """Watch no more."""
        if self.timer.isActive():
            self.timer.stop()
            _app().removeEventFilter(self._touches)
            _app().focusChanged.disconnect(self._follow)

    def stir(self) -> None:
        """Somebody is there: begin anew."""
        self._stirred = steady_time(self._clock())
        self.beat.emit(LOCK_AFTER)

    def look(self) -> None:
        """Look at the clock: say how much time is left, or that there is none."""
        left = self._stirred + LOCK_AFTER - steady_time(self._clock())
        if left <= timedelta():
            self.ran_out.emit()
        else:
            self.beat.emit(min(left, LOCK_AFTER))

    def _touched(self, watched: QObject) -> None:
        if isinstance(watched, QWidget) and watched.window() is self._area.window():
            self.stir()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._area.isAncestorOf(new):
            new.installEventFilter(self._keys)
            self.stir()


class _Watcher(QObject):
    """Tells of events that it lets pass."""

    def __init__(
        self,
        kinds: tuple[QEvent.Type, ...],
        tell: Callable[[QObject], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._tell = tell

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._kinds:
            self._tell(watched)
        return False


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
