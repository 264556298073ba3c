"""When people were in, with an estimate where nobody said when they left.

A forgotten exit lies somewhere between the last time they were seen and closing time. It is
estimated by the *donors*: the recorded durations of comparable visits, each cut to what was
possible for this one, and then their mean. Dropping such visits, or keeping them until closing
time, is wrong by a quarter to a half of all hours; this estimate is unbiased where exits are
forgotten at random.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from itertools import accumulate

from kiosk.impact.calendar import Calendar
from kiosk.impact.counting import Stay
from kiosk.impact.exact import HOUR, Number, exact_sum
from kiosk.impact.period import Period

ENOUGH_DONORS = 10


@dataclass(frozen=True, slots=True)
class Presence:
    """A stay within a period: from `start`, half-open, to one of three ends.

    low: the known exit, else the last time they were seen. end: the known exit, else the
    estimate; None where there was no donor. high: the known exit, else the latest possible.
    """

    stay: Stay
    persons: int
    start: int
    low: int
    end: Number | None
    high: int


@dataclass(frozen=True, slots=True)
class Interval:
    """Persons who were in from `start` to before `end` on one business day; None: unknown."""

    start: int
    end: Number | None
    persons: int


class _Pool:
    """Durations of donors, ready for many means."""

    def __init__(self, durations: Iterable[int]) -> None:
        self._sorted = sorted(durations)
        self._sums = [0, *accumulate(self._sorted)]

    def __len__(self) -> int:
        return len(self._sorted)

    def mean(self, least: int, most: int) -> Fraction:
        """The mean of all durations, each first moved to `least`…`most`."""
        below, within = bisect_left(self._sorted, least), bisect_left(self._sorted, most)
        total = (
            below * least
            + self._sums[within]
            - self._sums[below]
            + (len(self._sorted) - within) * most
        )
        return Fraction(total, len(self._sorted))


class Donors:
    """The recorded durations of a period's visits.

    They stand for a visit of the same activity and hour of arrival if there are at least ten,
    else of the same activity if there are at least ten, else of any. Those of a sensitive activity
    are too, though both their ends are rounded down to the hour: that moves the ends by as much on
    average, and so leaves the mean where it is.
    """

    def __init__(self, begun: Iterable[Stay]) -> None:
        durations: defaultdict[tuple[object, ...], list[int]] = defaultdict(list)
        for stay in begun:
            if stay.left is not None and stay.measured:
                for key in _keys(stay):
                    durations[key].append(stay.left - stay.arrived)
        self._pools = {key: _Pool(found) for key, found in durations.items()}

    def end(self, stay: Stay) -> Fraction | None:
        """The estimated exit of a stay; None when nobody's exit was recorded at all."""
        for key in _keys(stay):
            pool = self._pools.get(key)
            if pool and (len(pool) >= ENOUGH_DONORS or not key):
                least, most = stay.seen - stay.arrived, stay.latest - stay.arrived
                return stay.arrived + pool.mean(least, most)
        return None


def _keys(stay: Stay) -> tuple[tuple[object, ...], ...]:
    """From the closest comparison to the widest."""
    return (stay.activity, stay.hour), (stay.activity,), ()


def presences(stays: Sequence[Stay], period: Period, calendar: Calendar) -> list[Presence]:
    """The part of each stay that lies in the period, those that have none left out.

    Stays begun before the period count with what reaches into it, and are no donors.
    """
    donors = Donors(stay for stay in stays if period.contains(stay.day))
    begin, end = calendar.start(period.first), calendar.end(period.last)
    found = []
    for stay in stays:
        high = min(stay.latest if stay.left is None else stay.left, end)
        start = max(stay.arrived, begin)
        if high <= start:
            continue
        if stay.left is not None:
            found.append(Presence(stay, stay.persons, start, high, high, high))
        else:
            low = max(min(stay.seen, end), start)
            found.append(Presence(stay, stay.persons, start, low, donors.end(stay), high))
    return found


def by_day(found: Iterable[Presence], calendar: Calendar) -> dict[date, list[Interval]]:
    """The presences cut at the bounds of business days, in the order of days."""
    days: defaultdict[date, list[Interval]] = defaultdict(list)
    for presence in found:
        day, start = presence.stay.day, presence.start
        while presence.high > calendar.end(day):
            if start < calendar.end(day):
                days[day].append(Interval(start, calendar.end(day), presence.persons))
                start = calendar.end(day)
            day += timedelta(days=1)
        if presence.end is None or presence.end > start:
            days[day].append(Interval(start, presence.end, presence.persons))
    return dict(sorted(days.items()))


def person_hours(found: Iterable[Presence | Interval]) -> Fraction | None:
    """HEURES_PERSONNES: Σ persons × (end − start), exits that nobody noted estimated.

    Hours, 0 or more; the period's visits and what reaches into it of earlier ones, clipped to
    the period's business days. None when an estimate is needed and no exit was ever recorded.
    Source: Parvis; simulated against four other rules.
    """
    spans = []
    for presence in found:
        if presence.end is None:
            return None
        spans.append(presence.persons * (presence.end - presence.start))
    return exact_sum(spans) / HOUR


def least_person_hours(found: Iterable[Presence]) -> Fraction:
    """HEURES_PERSONNES_MIN: the same if whoever was not seen to leave left at once.

    Hours; nothing is added beyond the last time that they were seen. Source: Parvis.
    """
    return Fraction(sum(p.persons * (p.low - p.start) for p in found), HOUR)


def most_person_hours(found: Iterable[Presence]) -> Fraction:
    """HEURES_PERSONNES_MAX: the same if they stayed for as long as was possible.

    Hours; until closing time, or the badge's next arrival on that day. Source: Parvis.
    """
    return Fraction(sum(p.persons * (p.high - p.start) for p in found), HOUR)
