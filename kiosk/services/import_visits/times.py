"""Instants as a file tells them, with an offset or in the local time of the place."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

_FORM = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.,][0-9]{1,6})?)?"
    r"(Z|[+-][0-9]{2}:?[0-9]{2})?"
)
_EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


class Unfit(ValueError):
    """A cell that is not as it should be; `key` names the sentence of its reason."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Told:
    """An instant, told in the zone of the place. `twice`: its hour came twice on that night."""

    at: datetime
    twice: bool = False


def read_time(text: str, zone: ZoneInfo, latest: datetime) -> Told:
    """The instant that `text` names: ISO 8601, to the minute or finer.

    Without an offset it is local time; of an hour that the clocks show twice the first is taken.
    Raises `Unfit` when it can't be read, lies in an hour that the clocks skip, before 1970, or
    after `latest`.
    """
    if _FORM.fullmatch(text) is None:
        raise Unfit("visits.time")
    try:
        told = _told(datetime.fromisoformat(text), zone)
        too_early = told.at < _EARLIEST
    except (ValueError, OverflowError) as error:  # a 31st of June, the year 0
        if isinstance(error, Unfit):
            raise
        raise Unfit("visits.time") from error
    if too_early:
        raise Unfit("visits.too_early")
    if told.at > latest:
        raise Unfit("visits.future")
    return told


def _told(at: datetime, zone: ZoneInfo) -> Told:
    if at.tzinfo is not None:
        return Told(at.astimezone(zone))
    local = at.replace(tzinfo=zone)
    first, second = local.utcoffset(), local.replace(fold=1).utcoffset()
    if first is None or second is None or first == second:
        return Told(local)
    if first < second:  # what the clocks showed before would come after what they show then
        raise Unfit("visits.skipped_hour")
    return Told(local, twice=True)
