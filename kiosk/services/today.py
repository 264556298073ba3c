"""The day so far, as the desk follows it: who is in, for what, and how the day went."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import Reading, business_day
from kiosk.domain.visit import ExitBy, Visit
from kiosk.services.open_place import OpenPlace
from kiosk.store import activities, badges, visits
from kiosk.store.sqlite import world_errors


@dataclass(frozen=True, slots=True)
class Here:
    """A visit under way, as the desk knows it."""

    visit: Visit
    activity: Activity
    alias: str | None
    """The two words on the badge; None for people without one."""


@dataclass(frozen=True, slots=True)
class Load:
    """How many persons are in for an activity."""

    activity: Activity
    persons: int


@dataclass(frozen=True, slots=True)
class Step:
    """From this instant on so many persons were in, until the next step."""

    at: datetime
    persons: int


@dataclass(frozen=True, slots=True)
class Today:
    """One business day up to an instant. EQUIPE counts: the alarm rings for all."""

    at: datetime
    """Local time of the place."""
    day: date
    people: tuple[Here, ...]
    """Under way, the newest first."""
    loads: tuple[Load, ...]
    """In the order of the tiles; the activities off the tiles only while someone is in for them."""
    entries: int
    """Persons who came in; a change of activity is not an entry."""
    steps: tuple[Step, ...]

    @property
    def total(self) -> int:
        """Persons who are in, groups and companions included."""
        return sum(here.visit.persons for here in self.people)

    @property
    def exits(self) -> int:
        """Persons who came in and are no longer here, however that became known."""
        return self.entries - self.total

    @property
    def peak(self) -> Step | None:
        """When most persons were in, the first time; None before anyone came."""
        return max(self.steps, key=lambda step: step.persons, default=None)


def today(place: OpenPlace, now: Reading) -> Today:
    """The business day that `now` belongs to. Raises `DataUnusable` if the data can't be read."""
    at = now.at.astimezone(place.place.zone)
    day = business_day(now.at, place.place.zone)
    with world_errors():
        of_the_day = visits.between(place.store, day, day)
        known = activities.read_activities(place.store, place.catalogue.families)
        under_way = [visit for visit in reversed(of_the_day) if visit.is_open]
        people = tuple(
            Here(visit, known[visit.activity], _alias(place, visit)) for visit in under_way
        )
    entries = sum(visit.persons for visit in of_the_day if visit.left_by is not ExitBy.CHANGE)
    return Today(
        at, day, people, _loads(known.values(), under_way), entries, _steps(of_the_day, at)
    )


def all_loads(place: OpenPlace, now: Reading) -> tuple[Load, ...]:
    """Every activity of the place with who is in, archived ones too, in the catalogue's order."""
    with world_errors():
        present = visits.present_by_activity(place.store, business_day(now.at, place.place.zone))
        known = activities.read_activities(place.store, place.catalogue.families)
    return tuple(Load(one, present.get(one.code, 0)) for one in known.values())


def _alias(place: OpenPlace, visit: Visit) -> str | None:
    return None if visit.visitor is None else badges.alias_of(place.store, visit.visitor)


def _loads(known: Iterable[Activity], under_way: Iterable[Visit]) -> tuple[Load, ...]:
    persons: defaultdict[str, int] = defaultdict(int)
    for visit in under_way:
        persons[visit.activity] += visit.persons
    loads = [Load(activity, persons[activity.code]) for activity in known]
    return tuple(load for load in loads if load.persons or load.activity.is_tile)


def _steps(of_the_day: Iterable[Visit], at: datetime) -> tuple[Step, ...]:
    """The presence of the day, one step for each instant at which it changed.

    What a wrong clock put after `at` is taken to happen at `at`: the line ends with who is in.
    """
    changes: defaultdict[datetime, int] = defaultdict(int)
    for visit in of_the_day:
        changes[min(visit.arrived, at)] += visit.persons
        end = visit.left or visit.until
        if end is not None:
            changes[min(end, at)] -= visit.persons
    steps, persons = [], 0
    for instant, change in sorted(changes.items()):
        if change:
            persons += change
            steps.append(Step(instant, persons))
    return tuple(steps)
