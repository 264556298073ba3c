"""A place's days on the line of time: when each begins, opens, closes and ends.

Bounds are microseconds (see `exact`), so a day on which the clocks change has its true length.
"""

from datetime import date, datetime, time, timedelta
from functools import cache

from kiosk.domain.clock import DAY_CUT, day_start
from kiosk.domain.place import Place
from kiosk.impact.exact import micros

_DAY = timedelta(days=1)


class Calendar:
    """The business days of one place; each is worked out once."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self.start = cache(self._start)
        self.opening = cache(self._opening)
        self.hours = cache(self._hours)

    def end(self, day: date) -> int:
        """The instant at which the business day ends and the next begins."""
        return self.start(day + _DAY)

    def latest(self, day: date, arrived: int) -> int:
        """How long someone who arrived then may have stayed: until closing time.

        Who comes after closing time may have stayed until the business day's end.
        """
        _, closes = self.opening(day)
        return closes if arrived < closes else self.end(day)

    def hour(self, at: datetime) -> int:
        """The local hour, 0–23."""
        return at.astimezone(self._place.zone).hour

    def _hours(self, day: date) -> tuple[int, ...]:
        """Where its 24 local hours begin, and its end; the hour of a change of clocks is 0 or 2 h."""
        first = DAY_CUT.hour
        return tuple(
            self._at(day + _DAY * (hour // 24), time(hour % 24))
            for hour in range(first, first + 25)
        )

    def _start(self, day: date) -> int:
        """The instant at which the business day begins, 04:00 local time."""
        return micros(day_start(day, self._place.zone))

    def _opening(self, day: date) -> tuple[int, int]:
        """Opening and closing time, within the business day."""
        opens, closes = self._place.hours_on(day).span(day, self._place.zone)
        return micros(opens), micros(closes)

    def _at(self, day: date, wall: time) -> int:
        return micros(datetime.combine(day, wall, self._place.zone))
