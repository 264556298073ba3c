"""How full the place was: a sweep over the arrivals and exits of each business day.

Intervals are half-open: who leaves at ten and who arrives at ten were not there together.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from itertools import accumulate
from math import ceil

from kiosk.impact.calendar import Calendar
from kiosk.impact.exact import Number, exact_sum, ratio
from kiosk.impact.presence import Interval


def peak(intervals: Iterable[Interval]) -> int | None:
    """PIC_PRESENCE: the most people who were in at one instant.

    Persons, over all hours, the team apart; None when an end is unknown. Sorted by time, exits
    before arrivals. An estimated end may lie between two microseconds: it is rounded up, which
    moves it past no arrival. Source: Parvis.
    """
    changes: list[tuple[int, int]] = []
    for interval in intervals:
        if interval.end is None:
            return None
        changes.append((interval.start, interval.persons))
        changes.append((ceil(interval.end), -interval.persons))
    return max(accumulate(change for _, change in sorted(changes)), default=0)


def highest_peak(days: Mapping[date, Sequence[Interval]]) -> int | None:
    """PIC_PRESENCE of a period: the highest of its days, which share no instant."""
    peaks = [peak(intervals) for intervals in days.values()]
    known = [found for found in peaks if found is not None]
    return max(known, default=0) if len(known) == len(peaks) else None


def mean_presence(
    days: Mapping[date, Sequence[Interval]], open_days: Collection[date], calendar: Calendar
) -> Fraction | None:
    """PRESENCE_MOYENNE: person-time within opening hours ÷ opening hours.

    Persons, 0 or more, over the days with at least one visit. None when an end is unknown, or
    when there is no such day. Source: Parvis.
    """
    shared: list[Number] = []
    for day in open_days:
        opens, closes = calendar.opening(day)
        for interval in days.get(day, ()):
            if interval.end is None:
                return None
            shared.append(
                interval.persons * max(0, min(interval.end, closes) - max(interval.start, opens))
            )
    lengths = [closes - opens for opens, closes in map(calendar.opening, open_days)]
    return ratio(exact_sum(shared), sum(lengths))


def occupancy_rate(mean: Fraction | None, capacity: int | None) -> Fraction | None:
    """TAUX_OCCUPATION: PRESENCE_MOYENNE ÷ capacity; None without one of them.

    A share, 0 or more: arrivals are recorded beyond the capacity too, so it can exceed 1.
    Labelled « jours avec visites ». Source: Parvis.
    """
    return None if mean is None or capacity is None else mean / capacity
