"""The roll of an evacuation: who is in at one instant, to be called and ticked off.

People with a badge are called by its alias, all others are counted: no name is ever in it.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import Reading, business_day
from kiosk.domain.visit import Visit
from kiosk.services.audit import Act, By, note
from kiosk.services.open_place import OpenPlace
from kiosk.services.today import Here, here
from kiosk.store import activities, visits
from kiosk.store.sqlite import world_errors


@dataclass(frozen=True, slots=True)
class Called:
    """Someone with a badge."""

    visit: Visit
    alias: str


@dataclass(frozen=True, slots=True)
class Section:
    """Those who are in for one activity."""

    activity: Activity
    called: tuple[Called, ...]
    """By alias, as one looks a word up."""
    alone: tuple[Visit, ...]
    """Each one person whom nothing is known of: they are counted together."""
    groups: tuple[Visit, ...]
    """Two persons or more: each is counted by itself, in the order of arrival."""

    @property
    def persons(self) -> int:
        """How many they are."""
        return len(self.called) + len(self.alone) + sum(group.persons for group in self.groups)


@dataclass(frozen=True, slots=True)
class Roll:
    """Everyone who was in when the alarm rang: the same people as `presence` tells."""

    at: datetime
    """Local time of the place."""
    sections: tuple[Section, ...]
    """In the order of the activities; those for which nobody is in are left out."""

    @property
    def persons(self) -> int:
        """How many there are to be found."""
        return sum(section.persons for section in self.sections)

    @property
    def visits(self) -> Mapping[str, int]:
        """Persons by visit."""
        found = (
            visit
            for section in self.sections
            for visit in (*(one.visit for one in section.called), *section.alone, *section.groups)
        )
        return {visit.id: visit.persons for visit in found}


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What was noted since the roll was made, which does not change by itself. Persons."""

    came: int
    left: int


def call_roll(place: OpenPlace, now: Reading) -> Roll:
    """Everyone who is in now. Raises `DataUnusable` if the data can't be read."""
    with world_errors():
        known = activities.read_activities(place.store, place.catalogue.families)
        under_way = visits.present(place.store, business_day(now.at, place.place.zone))
        people = here(place, list(reversed(under_way)), known)
    of: defaultdict[str, list[Here]] = defaultdict(list)
    for one in people:
        of[one.activity.code].append(one)
    sections = tuple(_section(known[code], of[code]) for code in known if code in of)
    return Roll(now.at.astimezone(place.place.zone), sections)


def meanwhile(place: OpenPlace, roll: Roll, now: Reading) -> Meanwhile:
    """How many were noted as coming or leaving since. Raises `DataUnusable` as above."""
    day = business_day(now.at, place.place.zone)
    with world_errors():
        present = {visit.id: visit.persons for visit in visits.present(place.store, day)}
    came = sum(present[visit] for visit in present.keys() - roll.visits.keys())
    left = sum(roll.visits[visit] for visit in roll.visits.keys() - present.keys())
    return Meanwhile(came, left)


def end_roll(place: OpenPlace, by: By, roll: Roll, seen: int) -> None:
    """The roll has been called: leave a line of it, with how many of how many were seen.

    Raises `WriteFailed` when the line could not be kept.
    """
    with place.store.writing():
        note(place, by, Act.EVACUATION_CALLED, thing=f"{seen}/{roll.persons}")


def _section(activity: Activity, people: list[Here]) -> Section:
    """A badge whose alias nobody knows any more is someone to be counted."""
    called = [Called(one.visit, one.alias) for one in people if one.alias is not None]
    rest = [one.visit for one in people if one.alias is None]
    return Section(
        activity,
        tuple(sorted(called, key=lambda one: (looked_up(one.alias), one.visit.arrived))),
        tuple(visit for visit in rest if visit.persons == 1),
        tuple(visit for visit in rest if visit.persons > 1),
    )


def looked_up(alias: str) -> str:
    """An alias as it is sorted: « Écureuil » stands between « Dauphin » and « Fauvette »."""
    apart = unicodedata.normalize("NFD", alias.casefold().replace("œ", "oe"))
    return "".join(one for one in apart if not unicodedata.combining(one))
