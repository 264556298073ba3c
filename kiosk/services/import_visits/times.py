"""Instants as a file tells them, with an offset or in the local time of the place."""

import re
from datetime import datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from kiosk.domain.clock import to_ms

_FORM = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,6})?)?"
    r"(?P<offset>Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_DAY, _SECOND = len("2026-07-14"), len("2026-07-14T00:00:00")
_HALF_HOUR = timedelta(minutes=30)
_DAYS = 10_000
"""Days whose offset is remembered; each costs some 200 bytes."""


class Unfit(ValueError):
    """A cell that is not as it should be; `key` names the sentence of its reason."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class Told(NamedTuple):
    """An instant, told in the zone of the place. `twice`: its hour came twice on that night."""

    at: datetime
    ms: int
    """The same as UTC milliseconds."""
    twice: bool = False


def read_time(text: str, zone: ZoneInfo, latest_ms: int) -> Told:
    """The instant that `text` names: ISO 8601, to the minute or finer.

    Without an offset it is local time; of an hour that the clocks show twice the first is taken.
    Raises `Unfit` when it can't be read, lies in an hour that the clocks skip, before 1970, or
    after `latest_ms`.
    """
    form = _FORM.fullmatch(text)
    if form is None:
        raise Unfit("visits.time")
    try:
        told = _with_offset(text, zone) if form["offset"] else _local(text, zone)
    except (ValueError, OverflowError) as error:  # a 31st of June, the year 0
        if isinstance(error, Unfit):
            raise
        raise Unfit("visits.time") from error
    if told.ms < 0:
        raise Unfit("visits.too_early")
    if told.ms > latest_ms:
        raise Unfit("visits.future")
    return told


def _with_offset(text: str, zone: ZoneInfo) -> Told:
    at = datetime.fromisoformat(text).astimezone(zone)
    return Told(at, to_ms(at))


def _local(text: str, zone: ZoneInfo) -> Told:
    """Most days have one offset, and then it is enough to write it behind the time."""
    offset = _offset_all_day(text[:_DAY], zone)
    if offset is not None:
        at = datetime.fromisoformat(text + offset)
        return Told(at, to_ms(at))
    local = datetime.fromisoformat(text).replace(tzinfo=zone)
    first, second = local.utcoffset(), local.replace(fold=1).utcoffset()
    if first is None or second is None or first == second:
        return Told(local, to_ms(local))
    if first < second:  # what the clocks showed before would come after what they show then
        raise Unfit("visits.skipped_hour")
    return Told(local, to_ms(local), twice=True)


@lru_cache(_DAYS)
def _offset_all_day(day: str, zone: ZoneInfo) -> str | None:
    """The offset of local times from midnight to midnight, as ISO 8601 has it.

    None when the clocks change then: they do so at most once in half an hour.
    """
    midnight = datetime.fromisoformat(day).replace(tzinfo=zone)
    looks = [midnight + half_hours * _HALF_HOUR for half_hours in range(48)]
    looks.append(datetime.combine(midnight, time.max, zone))
    offsets = {look.replace(fold=fold).utcoffset() for look in looks for fold in (0, 1)}
    return midnight.isoformat()[_SECOND:] if len(offsets) == 1 else None
