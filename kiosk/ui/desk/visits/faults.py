"""At which field an error of the corrections is said."""

from datetime import datetime
from enum import Enum, auto
from zoneinfo import ZoneInfo

from kiosk.domain.clock import from_wall
from kiosk.domain.errors import KioskError


class Spot(Enum):
    """What a form about a visit asks."""

    DAY = auto()
    ARRIVAL = auto()
    EXIT = auto()
    ACTIVITY = auto()
    PERSONS = auto()
    ADULTS = auto()
    BADGE = auto()
    ALIKE = auto()


_SPOTS = {
    "correction.too_early": Spot.DAY,
    "correction.left_before": Spot.EXIT,
    "correction.too_long": Spot.EXIT,
    "correction.overlap": Spot.ARRIVAL,
    "correction.persons": Spot.PERSONS,
    "correction.persons_with_badge": Spot.PERSONS,
    "correction.adults": Spot.ADULTS,
    "correction.alike": Spot.ALIKE,
    "correction.no_visitor": Spot.BADGE,
    "activity.unknown": Spot.ACTIVITY,
}


def spot_of(
    error: KioskError, arrived: datetime | None, zone: ZoneInfo, now: datetime
) -> Spot | None:
    """Where it is said; None: of no field. `arrived`: what was asked for, on the place's clocks."""
    match error.key:
        case "correction.skipped_hour":
            is_arrival = arrived is not None and from_wall(arrived, zone) is None
            return Spot.ARRIVAL if is_arrival else Spot.EXIT
        case "correction.future":
            at = None if arrived is None else from_wall(arrived, zone)
            return Spot.ARRIVAL if at is not None and at > now else Spot.EXIT
        case key:
            return _SPOTS.get(key)
