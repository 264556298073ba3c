"""What a weekday usually is like: how many were in, quarter of an hour by quarter of an hour."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate
from statistics import median, median_low

from kiosk.domain.clock import day_start, to_ms
from kiosk.domain.visit import ExitBy
from kiosk.services.open_place import OpenPlace
from kiosk.store import visits
from kiosk.store.sqlite import world_errors
from kiosk.store.visits import Move

DAYS, LEAST, WEEKS = 4, 2, 8
"""The median of so many same weekdays, of two at least, and none of them longer ago than this."""
EVERY = timedelta(minutes=15)

_DAY, _WEEK = timedelta(days=1), timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Usual:
    """How many are usually in at an instant of a day."""

    at: datetime
    """Local time of the place."""
    persons: float
    """A median: of an even number of days it may lie halfway."""


def usual_presence(place: OpenPlace, day: date) -> tuple[Usual, ...]:
    """The median of the last four same weekdays on which anyone came, from 04:00 to 04:00.

    Nothing where fewer than two such days are known. It is there to be looked at, not to be
    counted with: who left without a word is taken to have stayed as long as others did.
    Raises `DataUnusable` if the data can't be read.
    """
    known: list[tuple[date, list[Move]]] = []
    with world_errors():
        for weeks in range(1, WEEKS + 1):
            before = day - weeks * _WEEK
            moves = visits.moves(place.store, before)
            if moves:
                known.append((before, moves))
            if len(known) == DAYS:
                break
    if len(known) < LEAST:
        return ()
    stay = _usual_stay([move for _, moves in known for move in moves])
    curves = [_sampled(place, before, moves, stay) for before, moves in known]
    start, zone = day_start(day, place.place.zone), place.place.zone
    return tuple(
        Usual((start + number * EVERY).astimezone(zone), median(values))
        for number, values in enumerate(zip(*curves, strict=False))
    )


def _end(move: Move) -> int | None:
    """When they left, if somebody noted it."""
    return None if move.left_by == ExitBy.CLOSING else move.left_ms


def _usual_stay(moves: Sequence[Move]) -> int | None:
    """Milliseconds; None where nobody's exit was noted."""
    stays = [end - move.arrived_ms for move in moves if (end := _end(move)) is not None]
    return median_low(stays) if stays else None


def _sampled(place: OpenPlace, day: date, moves: Sequence[Move], stay: int | None) -> list[int]:
    """Persons in at each quarter of an hour of a day."""
    zone = place.place.zone
    _, closes = place.place.hours_on(day).span(day, zone)
    starts, ends = to_ms(day_start(day, zone)), to_ms(day_start(day + _DAY, zone))
    changes: Counter[int] = Counter()
    for move in moves:
        latest = move.until_ms or max(to_ms(closes), move.arrived_ms)
        guessed = latest if stay is None else min(latest, move.arrived_ms + stay)
        known = _end(move)
        changes[move.arrived_ms] += move.persons
        changes[guessed if known is None else known] -= move.persons
    instants = sorted(changes)
    levels = [0, *accumulate(changes[instant] for instant in instants)]
    step = EVERY // timedelta(milliseconds=1)
    return [levels[bisect_right(instants, at)] for at in range(starts, ends, step)]
