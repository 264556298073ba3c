"""A session: an activity that is planned at a date and time."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Session:
    """One date of an activity. Its name is the activity's; weekly ones are of one series.

    `host` is the organisation that holds it where that is not the place itself (a mission locale,
    a town hall…), in a few words.
    """

    id: str
    activity: str
    day: date
    """The business day, fixed when it was planned."""
    starts: datetime
    ends: datetime
    series: str
    host: str | None = None
