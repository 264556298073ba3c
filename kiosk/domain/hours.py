"""Opening hours by weekday, of the place or of one activity."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.clock import business_day, day_start

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when, local time to the minute. Closing not after opening: the next morning."""

    opens: time
    closes: time

    def span(self, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Both instants (UTC) of a business day, within it; the same instant twice when closed."""
        morning = _DAY if self.closes <= self.opens else timedelta()
        begins, ends = day_start(day, zone), day_start(day + _DAY, zone)
        opens = max(datetime.combine(day, self.opens, zone).astimezone(begins.tzinfo), begins)
        closes = datetime.combine(day + morning, self.closes, zone).astimezone(begins.tzinfo)
        return opens, max(opens, min(closes, ends))


Week = Mapping[int, Hours]
"""By weekday, 0 = Monday; on a day that is missing it is closed."""


def is_open(week: Week, at: datetime, zone: ZoneInfo) -> bool:
    """Whether it is open at this instant."""
    day = business_day(at, zone)
    hours = week.get(day.weekday())
    if hours is None:
        return False
    opens, closes = hours.span(day, zone)
    return opens <= at < closes


def plain(week: Week) -> dict[str, list[str]]:
    """The week for JSON; `week_of` reads it."""
    return {str(day): [f"{h.opens:%H:%M}", f"{h.closes:%H:%M}"] for day, h in sorted(week.items())}


def week_of(raw: Mapping[str, list[str]]) -> Week:
    """The week that `plain` wrote. Raises ValueError for what it can't have written."""
    return {_weekday(day): Hours(*map(time.fromisoformat, hours)) for day, hours in raw.items()}


def _weekday(text: str) -> int:
    if text not in {"0", "1", "2", "3", "4", "5", "6"}:
        raise ValueError(f"no weekday: {text}")
    return int(text)
