"""Which periods there is something to tell of, and the way from one to the next."""

from collections.abc import Sequence
from datetime import date

from kiosk.domain.clock import Reading, business_day
from kiosk.impact.period import Period
from kiosk.services.open_place import OpenPlace
from kiosk.store import periods
from kiosk.store.sqlite import world_errors

__all__ = ["Period", "after", "before", "known_quarters", "other", "usual"]


def known_quarters(place: OpenPlace, now: Reading) -> Sequence[Period]:
    """The quarters with visits up to today's, the oldest first.

    A visit that a wrong clock put into the future opens no quarter of its own.
    """
    today = business_day(now.at, place.place.zone)
    with world_errors():
        first = periods.first_day(place.store)
        if first is None:
            return ()
        listed: list[Period] = []
        quarter = _quarter(today)
        while quarter.last >= first:
            listed.append(quarter)
            quarter = quarter.previous
        found = periods.visited(place.store, [(one.first, one.last) for one in listed])
    return [one for one, lived in zip(reversed(listed), reversed(found), strict=True) if lived]


def usual(known: Sequence[Period], today: date) -> Period:
    """The one to begin with: the last that has ended, else the one that is under way."""
    ended = [one for one in known if one.ended(today)]
    return (ended or known)[-1]


def before(known: Sequence[Period], period: Period) -> Period | None:
    """The last one of its kind before it."""
    return next((one for one in reversed(_alike(known, period)) if one.first < period.first), None)


def after(known: Sequence[Period], period: Period) -> Period | None:
    """The next one of its kind."""
    return next((one for one in _alike(known, period) if one.first > period.first), None)


def other(known: Sequence[Period], period: Period) -> Period:
    """Of a quarter its year; of a year its last quarter with visits."""
    if period.quarter is not None:
        return Period(period.year)
    return [one for one in known if one.year == period.year][-1]


def _alike(known: Sequence[Period], period: Period) -> Sequence[Period]:
    """Quarters as they are, or the years that they belong to."""
    if period.quarter is not None:
        return known
    return [Period(year) for year in dict.fromkeys(one.year for one in known)]


def _quarter(day: date) -> Period:
    return Period(day.year, (day.month + 2) // 3)
