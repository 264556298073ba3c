"""The place: what the whole house needs to know of where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from zoneinfo import ZoneInfo

from kiosk.domain.hours import Hours


@dataclass(frozen=True, slots=True)
class Place:
    """One tiers-lieu. `opens` and `closes` are its usual hours; a weekday may have its own."""

    id: str
    name: str
    kind: str
    zone: ZoneInfo
    opens: time = time(8)
    closes: time = time(20)
    capacity: int | None = None
    """How many people may be in at once; None when nobody said."""
    week: Mapping[int, Hours | None] = field(default_factory=dict, hash=False)
    """By weekday (0 = Monday) the hours that are not the usual ones; None: closed."""

    def opens_on(self, day: date) -> bool:
        """Whether people are expected on this business day."""
        weekday = day.weekday()
        return weekday not in self.week or self.week[weekday] is not None

    def hours_on(self, day: date) -> Hours:
        """The hours of a business day; of one that is closed the usual ones, if anyone comes."""
        return self.week.get(day.weekday()) or Hours(self.opens, self.closes)
