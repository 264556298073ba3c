"""Time as the place lives it: instants, business days, and a clock that may be wrong.

Inside the program every instant is an aware `datetime`. A *business day* starts at 04:00 local
time, so that a party that ends at one in the morning belongs to its evening. Old tablets forget
the time; a reading that cannot be right is recorded all the same, and marked *suspect*.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import cache
from zoneinfo import ZoneInfo

DAY_CUT = time(4)
"""Local time at which a business day begins."""

STEPPED_BACK = timedelta(minutes=2)
LEAPT_FORWARD = timedelta(days=400)
DRIFTED = timedelta(seconds=120)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND, _MINUTE = timedelta(milliseconds=1), timedelta(minutes=1)
_BEFORE_CUT = timedelta(hours=DAY_CUT.hour)
BELIEVED_ON_DAY = 3
"""On how many days a clock must say the same before it is believed against the last event."""


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
    return (at - _EPOCH) // _MILLISECOND


def from_ms(ms: int, offset_min: int = 0) -> datetime:
    """The instant of `to_ms`, told with its local offset in minutes."""
    at = _EPOCH + timedelta(milliseconds=ms)
    return at.astimezone(_fixed(offset_min)) if offset_min else at


@cache
def _fixed(offset_min: int) -> timezone:
    return timezone(timedelta(minutes=offset_min))


def offset_minutes(at: datetime) -> int:
    """How many minutes local time is ahead of UTC at this instant."""
    offset = at.utcoffset()
    if offset is None:
        raise ValueError("an instant without its offset")
    return offset // _MINUTE


def business_day(at: datetime, zone: ZoneInfo) -> date:
    """The day on which something that happens at `at` counts."""
    # What is taken from an instant in its zone is taken from what the clocks show.
    return (at.astimezone(zone) - _BEFORE_CUT).date()


def day_start(day: date, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which a business day begins; the next day's start is its end."""
    return datetime.combine(day, DAY_CUT, zone).astimezone(UTC)


def quarter_of(day: date) -> str:
    """The calendar quarter of a business day, such as `2026-T3`."""
    return f"{day.year:04d}-T{(day.month + 2) // 3}"


def from_wall(wall: datetime, zone: ZoneInfo) -> datetime | None:
    """The instant at which the place's clocks show this date and time; None if they skip it.

    Of an hour that they show twice the first is meant, or the second if `wall.fold` says so.
    """
    at = wall.replace(tzinfo=zone)
    return at if at.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == wall else None


def wall_on(day: date, wall: time) -> datetime:
    """The date and time of a clock that shows `wall` on a business day: at one, it is tomorrow."""
    return datetime.combine(day + timedelta(days=wall < DAY_CUT), wall)


def floored_to_hour(at: datetime) -> datetime:
    """The full hour before: all that is written of the time of a sensitive visit.

    The journal's order still tells between which other events it was (docs/decisions, 6).
    """
    return at.replace(minute=0, second=0, microsecond=0)


def next_hlc(last: int, at_ms: int) -> int:
    """Hybrid logical clock: milliseconds × 65,536 + a counter; it never goes back.

    Two events of one device keep their order even when its clock is set back between them.
    """
    return max(last + 1, at_ms << 16)


@dataclass(frozen=True, slots=True)
class Memory:
    """What a device remembers of its clock from one event to the next, over restarts.

    After one boot half a year ahead, every true reading of that half year would look set back. So
    a clock that goes on from one day to another is believed on the third, against the last event.
    """

    last: datetime | None = None
    """The last event with a clock that can have been right."""
    doubted: datetime | None = None
    """The latest of the readings in a row that nothing but `last` speaks against."""
    days: int = 0
    """On how many days (UTC) they were made."""

    def speaks_against(self, at: datetime) -> bool:
        """Whether the last event holds this reading to be wrong, and is still to be believed."""
        return not _follows(self.last, at) and self._doubting(at, at).days < BELIEVED_ON_DAY

    def after(self, reading: Reading, built: date, noted: datetime | None = None) -> "Memory":
        """What is remembered after this reading; `noted` is the time that was written down."""
        noted = noted or reading.at
        if _is_impossible(reading, built):
            return self
        if _follows(self.last, reading.at):
            return Memory(max(self.last or noted, noted))
        doubting = self._doubting(reading.at, noted)
        return doubting if doubting.days < BELIEVED_ON_DAY else Memory(noted)

    def _doubting(self, at: datetime, noted: datetime) -> "Memory":
        if self.doubted is None or not _follows(self.doubted, at):
            return Memory(self.last, noted, 1)
        is_another_day = at.astimezone(UTC).date() > self.doubted.astimezone(UTC).date()
        return Memory(self.last, max(self.doubted, noted), self.days + is_another_day)


def _follows(before: datetime | None, at: datetime) -> bool:
    """Whether a clock can come from the one to the other by itself."""
    return before is None or before - STEPPED_BACK <= at <= before + LEAPT_FORWARD


def _is_impossible(reading: Reading, built: date) -> bool:
    return reading.at.astimezone(UTC).date() < built or abs(reading.drift) > DRIFTED


def is_suspect(reading: Reading, memory: Memory, built: date) -> bool:
    """Whether this reading cannot be right.

    It lies before the program was made, or the wall clock moved by itself by more than 120 s; or
    the last event speaks against it: it lies more than two minutes before or 400 days after.
    """
    return _is_impossible(reading, built) or memory.speaks_against(reading.at)
