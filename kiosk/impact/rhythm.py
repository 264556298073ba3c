"""When in the week people are in: the mean presence of each local hour of each weekday.

A host plans openings by it, a funder sees when the place lives. It is a count of persons, the
team apart, and says nothing of who they are.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from itertools import pairwise

from kiosk.domain.clock import DAY_CUT
from kiosk.impact.calendar import Calendar
from kiosk.impact.exact import Number, exact_sum, ratio
from kiosk.impact.presence import Interval
from kiosk.impact.splitting import WEEKDAYS


@dataclass(frozen=True, slots=True)
class HourRow:
    """One local hour (0–23) of one weekday, over its `days` with at least one visit.

    The hours after midnight belong to the business day that is ending.
    """

    weekday: str
    hour: int
    days: int
    mean: Fraction


def week_hours(
    days: Mapping[date, Sequence[Interval]], open_days: Collection[date], calendar: Calendar
) -> list[HourRow]:
    """Person-time within each hour ÷ the length of that hour, over the weekday's open days.

    Persons, 0 or more; exits that nobody noted are estimated. From the first to the last hour in
    which anybody was in, the same for all weekdays; weekdays without an open day have no row,
    nor has an hour that the clocks skipped on all of them. Nothing when an end is unknown.
    Source: Parvis.
    """
    shared: defaultdict[tuple[int, int], list[Number]] = defaultdict(list)
    lengths: defaultdict[tuple[int, int], int] = defaultdict(int)
    opened: defaultdict[int, int] = defaultdict(int)
    for day in sorted(open_days):
        weekday, bounds = day.weekday(), calendar.hours(day)
        opened[weekday] += 1
        for place, (start, end) in enumerate(pairwise(bounds)):
            lengths[weekday, place] += end - start
        for interval in days.get(day, ()):
            if interval.end is None:
                return []
            begin, end = bisect_right(bounds, interval.start) - 1, bisect_left(bounds, interval.end)
            for place in range(begin, end):
                shared[weekday, place].append(
                    interval.persons
                    * (min(interval.end, bounds[place + 1]) - max(interval.start, bounds[place]))
                )
    if not shared:
        return []
    lived = [place for _, place in shared]
    return [
        HourRow(WEEKDAYS[weekday], (DAY_CUT.hour + place) % 24, opened[weekday], mean)
        for weekday in sorted(opened)
        for place in range(min(lived), max(lived) + 1)
        if (mean := ratio(exact_sum(shared[weekday, place]), lengths[weekday, place])) is not None
    ]
