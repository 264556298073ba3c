"""Who is in, now."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.clock import Reading, business_day
from kiosk.domain.visit import Visit
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges, visits
from kiosk.store.sqlite import world_errors


@dataclass(frozen=True, slots=True)
class Presence:
    """The people in the place at one instant. EQUIPE counts here: the alarm rings for all."""

    at: datetime
    visits: tuple[Visit, ...]
    """Under way, the newest first."""

    @property
    def total(self) -> int:
        """Persons, groups and companions included."""
        return sum(visit.persons for visit in self.visits)

    @property
    def by_activity(self) -> dict[str, int]:
        """Persons for each activity that has any."""
        counts: dict[str, int] = {}
        for visit in self.visits:
            counts[visit.activity] = counts.get(visit.activity, 0) + visit.persons
        return dict(sorted(counts.items()))

    @property
    def alone_without_badge(self) -> dict[str, int]:
        """For each activity, how many came one by one without a badge."""
        counts: dict[str, int] = {}
        for visit in self.visits:
            if visit.visitor is None and visit.persons == 1:
                counts[visit.activity] = counts.get(visit.activity, 0) + 1
        return counts

    @property
    def oldest(self) -> datetime | None:
        """The earliest arrival among those who are in."""
        return min((visit.arrived for visit in self.visits), default=None)


def presence(place: OpenPlace, now: Reading) -> Presence:
    """Who is in. A visit of an earlier business day has ended by itself at 04:00."""
    with world_errors():
        under_way = visits.present(place.store, business_day(now.at, place.place.zone))
    return Presence(now.at.astimezone(place.place.zone), tuple(under_way))


def alias(place: OpenPlace, visit: Visit) -> str | None:
    """The two words by which the desk knows a badge; None for people without one."""
    if visit.visitor is None:
        return None
    with world_errors():
        return badges.alias_of(place.store, visit.visitor)
