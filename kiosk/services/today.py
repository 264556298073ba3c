"""The day so far, as the desk follows it: who is in, for what, and how the day went."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import Reading, business_day, from_ms, to_ms
from kiosk.domain.visit import ExitBy, Visit
from kiosk.services.open_place import OpenPlace
from kiosk.store import activities, badges, spaces, visits
from kiosk.store.spaces import Space
from kiosk.store.sqlite import world_errors
from kiosk.store.visits import Move

FORGOTTEN = timedelta(hours=5)
"""Whoever is in for longer has probably left without a word."""
AHEAD = timedelta(minutes=2)
"""An arrival so much later than now was noted by a clock that was wrong."""


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
class SpaceLoad:
    """How many persons are in a space, for any of its activities."""

    space: Space
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
    """Under way, the newest first: all of them, or as many as were asked for."""
    visits: int
    """Under way in all."""
    forgotten: int
    """Of these, how many have probably left without a word."""
    loads: tuple[Load, ...]
    """In the order of the tiles; the activities off the tiles only while someone is in for them."""
    spaces: tuple[SpaceLoad, ...]
    """In their order."""
    entries: int
    """Persons who came in; a change of activity is not an entry."""
    steps: tuple[Step, ...]
    """In UTC: there are hundreds of them, and few are ever told in words."""
    ahead: tuple[Visit, ...]
    """Noted later than now, on this day or on one to come: they stay until someone puts them right."""

    @property
    def total(self) -> int:
        """Persons who are in, groups and companions included."""
        return sum(load.persons for load in self.loads)

    @property
    def exits(self) -> int:
        """Persons who came in and are no longer here, however that became known."""
        return self.entries - self.total

    @property
    def peak(self) -> Step | None:
        """When most persons were in, the first time, in local time; None before anyone came."""
        found = max(self.steps, key=lambda step: step.persons, default=None)
        return found and Step(found.at.astimezone(self.at.tzinfo), found.persons)


def today(place: OpenPlace, now: Reading, most: int | None = None) -> Today:
    """The business day that `now` belongs to; of the people in it, the `most` newest by name.

    Raises `DataUnusable` if the data can't be read.
    """
    zone = place.place.zone
    at, day = now.at.astimezone(zone), business_day(now.at, zone)
    long_ago, soon = to_ms(at - FORGOTTEN), to_ms(at + AHEAD)
    with world_errors():
        moves = visits.moves(place.store, day)
        known = activities.read_activities(place.store, place.catalogue.families)
        rooms = spaces.read_spaces(place.store)
        people = here(place, visits.present(place.store, day, most), known)
        ahead = visits.of_later_days(place.store, day)
        if any(move.arrived_ms > soon for move in moves):
            of_day = visits.between(place.store, day, day)
            ahead = [visit for visit in of_day if to_ms(visit.arrived) > soon] + ahead
    under_way = [move for move in moves if _is_open(move)]
    persons: Counter[str] = Counter()
    for move in under_way:
        persons[move.activity] += move.persons
    return Today(
        at,
        day,
        people,
        len(under_way),
        sum(move.arrived_ms < long_ago for move in under_way),
        _loads(known.values(), persons),
        _in_spaces(rooms, known.values(), persons),
        sum(move.persons for move in moves if move.left_by != ExitBy.CHANGE),
        _steps(moves, at),
        tuple(ahead),
    )


def all_loads(place: OpenPlace, now: Reading) -> tuple[Load, ...]:
    """Every activity of the place with who is in, archived ones too, in the catalogue's order."""
    with world_errors():
        present = visits.present_by_activity(place.store, business_day(now.at, place.place.zone))
        known = activities.read_activities(place.store, place.catalogue.families)
    return tuple(Load(one, present.get(one.code, 0)) for one in known.values())


def here(
    place: OpenPlace, under_way: Sequence[Visit], known: Mapping[str, Activity]
) -> tuple[Here, ...]:
    """These visits with their activities and aliases."""
    whose = (visit.visitor for visit in under_way if visit.visitor is not None)
    names = badges.aliases_of(place.store, whose)
    return tuple(
        Here(visit, known[visit.activity], names.get(visit.visitor or "")) for visit in under_way
    )


def _is_open(move: Move) -> bool:
    return move.left_ms is None and move.until_ms is None


def _loads(known: Iterable[Activity], persons: Mapping[str, int]) -> tuple[Load, ...]:
    loads = [Load(activity, persons[activity.code]) for activity in known]
    return tuple(load for load in loads if load.persons or load.activity.is_tile)


def _in_spaces(
    rooms: Iterable[Space], known: Iterable[Activity], persons: Mapping[str, int]
) -> tuple[SpaceLoad, ...]:
    inside: Counter[str | None] = Counter()
    for activity in known:
        inside[activity.space] += persons[activity.code]
    return tuple(SpaceLoad(room, inside[room.id]) for room in rooms)


def _steps(moves: Iterable[Move], at: datetime) -> tuple[Step, ...]:
    """The presence of the day, one step for each instant at which it changed.

    What a wrong clock put after `at` is taken to happen at `at`: the line ends with who is in.
    """
    changes: defaultdict[int, int] = defaultdict(int)
    now = to_ms(at)
    for move in moves:
        changes[min(move.arrived_ms, now)] += move.persons
        end = move.left_ms or move.until_ms
        if end is not None:
            changes[min(end, now)] -= move.persons
    steps, persons = [], 0
    for instant, change in sorted(changes.items()):
        if change:
            persons += change
            steps.append(Step(from_ms(instant), persons))
    return tuple(steps)
