"""The tiles that a visitor is shown: which, in what order, and how many places are left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import Reading, business_day
from kiosk.domain.hours import is_open
from kiosk.domain.tile_order import order, row_for_badge, row_for_day
from kiosk.domain.visit import Visit
from kiosk.services.open_place import OpenPlace
from kiosk.services.room import free_places, taken_places
from kiosk.store import activities, badges, visits
from kiosk.store.sqlite import world_errors


@dataclass(frozen=True, slots=True)
class Tiles:
    """What to lay out, slot by slot."""

    activities: tuple[Activity, ...]
    row: int
    """Row of the balanced square: logged with the choice, to measure the bias of the order."""
    taken: Mapping[str, int]
    """People in, by activity."""
    last_time: str | None
    """What this badge came for on an earlier day."""
    left: Mapping[str, int] = field(default_factory=dict)
    """Places left, by activity with a limit of its own or of its space."""
    closed: frozenset[str] = frozenset()
    """Activities that don't take place now: greyed, in their slot, and they may be tapped."""

    def free(self, activity: Activity) -> int | None:
        """Places left, None where there is no limit. A full activity stays in its slot."""
        return self.left.get(activity.code)


def activities_of(place: OpenPlace) -> dict[str, Activity]:
    """All activities of the place by code, archived ones too, in the order of the catalogue."""
    with world_errors():
        return activities.read_activities(place.store, place.catalogue.families)


def tiles(place: OpenPlace, visit: Visit | None, now: Reading) -> Tiles:
    """The tiles for one visitor: the same places for a badge all quarter, for others all day."""
    day = business_day(now.at, place.place.zone)
    visitor = None if visit is None else visit.visitor
    with world_errors():
        known = activities_of(place)
        offered = {code: activity for code, activity in known.items() if activity.is_tile}
        slots = max(1, len(offered))
        if visitor is None:
            row = row_for_day(day.toordinal(), slots)
            last_time = None
        else:
            row = row_for_badge(badges.ordinal(place.store, visitor), _quarter(day), slots)
            last_time = visits.last_activity(place.store, visitor, day)
        taken = taken_places(place, day, visit)
        left = free_places(place, known, taken)
    shown = tuple(offered[code] for code in order(list(offered), row))
    closed = frozenset(
        one.code for one in shown if one.week and not is_open(one.week, now.at, place.place.zone)
    )
    return Tiles(shown, row, taken, last_time, left, closed)


def sample_orders(place: OpenPlace, now: Reading, count: int) -> Sequence[tuple[Activity, ...]]:
    """How the tiles stand this quarter for so many badges, made one after the other."""
    quarter = _quarter(business_day(now.at, place.place.zone))
    offered = {code: one for code, one in activities_of(place).items() if one.is_tile}
    rows = (
        row_for_badge(ordinal, quarter, max(1, len(offered))) for ordinal in range(1, count + 1)
    )
    return [tuple(offered[code] for code in order(list(offered), row)) for row in rows]


def _quarter(day: date) -> int:
    """Its number, without gap over the years."""
    return 4 * day.year + (day.month - 1) // 3
