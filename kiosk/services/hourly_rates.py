"""What an hour of a volunteer is worth here: the rates that ship, and those that the place sets."""

import tomllib
from functools import cache

from kiosk import paths
from kiosk.domain.hourly_rate import HourlyRate, with_own
from kiosk.services.audit import Act, By, manager_only, note
from kiosk.services.open_place import OpenPlace
from kiosk.store import hourly_rates


@cache
def usual_rates() -> tuple[HourlyRate, ...]:
    """The rates of `resources/catalogue/hourly_rates.toml`, read once."""
    path = paths.RESOURCES / "catalogue" / "hourly_rates.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return tuple(HourlyRate(**entry) for entry in raw["rate"])


def rates(place: OpenPlace) -> tuple[HourlyRate, ...]:
    """The rates that hold at this place, in the order of their days."""
    return with_own(usual_rates(), hourly_rates.read_rates(place.store))


def set_rate(place: OpenPlace, rate: HourlyRate, by: By | None = None) -> None:
    """Set the place's own rate from a day on; from the first such day, the usual ones end.

    `by`: whoever does it at the desk; the trail then tells. Raises `WriteFailed` when the disk did
    not take it.
    """
    if by is not None:
        manager_only(by)
    with place.store.writing():
        hourly_rates.write_rate(place.store, rate)
        if by is not None:
            note(place, by, Act.RATE_CHANGED, thing=rate.since.isoformat())
