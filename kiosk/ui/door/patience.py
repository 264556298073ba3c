"""How long a screen waits for an answer. The only place of the door that measures time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

TICK_MS = 50
EXTENSION = 60.0
"""Seconds that « Plus de temps » adds, as often as one likes."""


@dataclass(frozen=True)
class Pace:
    """Seconds a screen stays silent, then warns; and what a touch makes of the silent span."""

    silent: float
    warning: float
    touched: float | None = None

    def after_touch(self) -> "Pace":
        """The pace once somebody touched the screen."""
        return self if self.touched is None else Pace(self.touched, self.warning, self.touched)


ASKING = Pace(45, 20)
ALREADY_IN = Pace(20, 20)
DONE = Pace(0, 5, touched=3)
"""Five seconds of visible tape; eight from the last touch."""
DONE_LEAVING = Pace(0, 8, touched=0)
"""Eight seconds, since an exit may have been noted without a tap."""
DONE_WITH_OFFER = Pace(0, 20, touched=0)
MESSAGE = Pace(8, 0)


class Patience(QObject):
    """Counts down a `Pace` by a monotonic clock given from outside, in seconds.

    `factor` stretches all spans (0.5 to 10); None waits for ever. Tests move the clock and call
    `check`; the running kiosk lets the timer call it.
    """

    warned = Signal(float, float)
    """(seconds left, seconds of the whole warning), repeatedly while the warning lasts."""
    eased = Signal()
    """The warning is withdrawn: somebody is there."""
    ran_out = Signal()

    def __init__(
        self,
        clock: Callable[[], float],
        factor: float | None = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.factor = factor
        self._pace: Pace | None = None
        self._warn_at = self._end_at = 0.0
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.check)

    def start(self, pace: Pace | None) -> None:
        """Begin to wait at that pace; None waits for ever."""
        self._ease()
        self._timer.stop()
        self._pace = pace
        if pace is None or self.factor is None:
            self._pace = None
            return
        self._wait(pace.silent * self.factor, pace.warning * self.factor)
        self._timer.start()
        self.check()

    def touched(self) -> None:
        """Somebody is there: begin anew."""
        if self._pace is not None:
            self.start(self._pace.after_touch())

    def extend(self) -> None:
        """Give a minute more before the next warning."""
        if self._pace is not None:
            self._ease()
            self._wait(EXTENSION, self._pace.warning * (self.factor or 1.0))

    def check(self) -> None:
        """Look at the clock, and say what it is time for."""
        if self._pace is None:
            return
        now = self._clock()
        if now >= self._end_at:
            self.start(None)
            self.ran_out.emit()
        elif now >= self._warn_at:
            self._warning = True
            self.warned.emit(self._end_at - now, self._end_at - self._warn_at)

    def _wait(self, silent: float, warning: float) -> None:
        self._warn_at = self._clock() + silent
        self._end_at = self._warn_at + warning

    def _ease(self) -> None:
        if self._warning:
            self._warning = False
            self.eased.emit()
