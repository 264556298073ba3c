"""The end of a day that nobody closed: seen to beside the door's work, a few visits at a time."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QTimer

from kiosk.domain.clock import Reading, business_day
from kiosk.domain.errors import KioskError
from kiosk.services.corrections.closing import close_past_days
from kiosk.services.open_place import OpenPlace

BREATH_MS = 50
"""Between two transactions, for whoever is at the door."""


class DayEnd(QObject):
    """Closes what was left open on the days that are over; once a business day is enough.

    What could not be done, since the disk did not take it or the clock can't be right, is tried
    again at the next `look`.
    """

    def __init__(
        self, place: OpenPlace, clock: Callable[[], Reading], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._clock = clock
        self._seen_to: date | None = None
        self.timer = QTimer(self, interval=BREATH_MS)
        self.timer.timeout.connect(self._close_some)

    def look(self) -> None:
        """Begin, unless this business day has been seen to: at the start, then each minute."""
        if self._day(self._clock()) != self._seen_to:
            self.timer.start()

    def stop(self) -> None:
        """The place is being closed."""
        self.timer.stop()

    def _close_some(self) -> None:
        now = self._clock()
        try:
            closed = close_past_days(self._place, now)
        except KioskError:
            closed = None
        if closed:
            return
        self.timer.stop()
        if closed is not None:
            self._seen_to = self._day(now)

    def _day(self, now: Reading) -> date:
        return business_day(now.at, self._place.place.zone)
