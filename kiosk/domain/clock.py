"""Time as the place lives it: instants, business days, and a clock that may be wrong.

Inside the program every instant is an aware `datetime`. A *business day* starts at 04:00 local
time, so that a party that ends at one in the morning belongs to its evening. Old tablets forget
the time; a reading that cannot be right is recorded all the same, and marked *suspect*.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

DAY_CUT = time(4)
"""Local time at which a business day begins."""

STEPPED_BACK = timedelta(minutes=2)
LEAPT_FORWARD = timedelta(days=400)
DRIFTED = timedelta(seconds=120)


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the clock: the wall's time, and how far it has strayed from steady time."""

    at: datetime
    drift: timedelta = timedelta()


class Watch:
    """Compares the wall clock with steady time, and tells when it moved by itself.

    Slow drift is followed, and a clock that was impossible is believed as soon as it is put right
    (`built`: no event of the program can be older). After any other jump every reading is told as drifted for ten minutes; then
    the new time is believed, since it is more often the network's correction of a tablet that
    woke up with yesterday's time than somebody's mischief.
    """

    BELIEVED_AFTER = 600.0
    """Seconds for which a jump is held against the clock."""

    def __init__(self, built: date) -> None:
        self._built = built
        self._base: tuple[datetime, float] | None = None
        self._jumped_at: float | None = None

    def reading(self, wall: datetime, steady: float) -> Reading:
        """One look: `wall` in UTC, `steady` in seconds, also running while the machine sleeps."""
        if self._base is None or self._base[0].date() < self._built:
            self._base = (wall, steady)
        since, then = self._base
        drift = (wall - since) - timedelta(seconds=steady - then)
        if abs(drift) <= DRIFTED:
            self._base, self._jumped_at = (wall, steady), None
        elif self._jumped_at is None:
            self._jumped_at = steady
        elif steady - self._jumped_at >= self.BELIEVED_AFTER:
            self._base, self._jumped_at = (wall, steady), None
            return Reading(wall)
        return Reading(wall, drift)


def to_ms(at: datetime) -> int:
    """Milliseconds since 1970 UTC, rounded down."""
    return (at - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1)


def from_ms(ms: int, offset_min: int = 0) -> datetime:
    """The instant of `to_ms`, told with its local offset in minutes."""
    zone = timezone(timedelta(minutes=offset_min)) if offset_min else UTC
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)).astimezone(zone)


def offset_minutes(at: datetime) -> int:
    """How many minutes local time is ahead of UTC at this instant."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("an instant without its offset")
    return offset // timedelta(minutes=1)


def business_day(at: datetime, zone: ZoneInfo) -> date:
    """The day on which something that happens at `at` counts."""
    wall = at.astimezone(zone).replace(tzinfo=None)
    return (wall - timedelta(hours=DAY_CUT.hour)).date()


def day_start(day: date, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which a business day begins; the next day's start is its end."""
    return datetime.combine(day, DAY_CUT, zone).astimezone(UTC)


def quarter_of(day: date) -> str:
    """The calendar quarter of a business day, such as `2026-T3`."""
    return f"{day.year:04d}-T{(day.month + 2) // 3}"


def floored_to_hour(at: datetime) -> datetime:
    """The full hour before: all that is kept of the time of a sensitive visit."""
    return at.replace(minute=0, second=0, microsecond=0)


def next_hlc(last: int, at_ms: int) -> int:
    """Hybrid logical clock: milliseconds × 65,536 + a counter; it never goes back.

    Two events of one device keep their order even when its clock is set back between them.
    """
    return max(last + 1, at_ms << 16)


def is_suspect(reading: Reading, last_event: datetime | None, built: date) -> bool:
    """Whether this reading cannot be right.

    It lies before the last event (by more than two minutes), before the program was made, more
    than 400 days after the last event, or the wall clock moved by itself by more than 120 s.
    """
    if reading.at.astimezone(UTC).date() < built or abs(reading.drift) > DRIFTED:
        return True
    if last_event is None:
        return False
    return not last_event - STEPPED_BACK <= reading.at <= last_event + LEAPT_FORWARD
