"""The rooms and corners of the place, whose capacity several activities share."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.clock import business_day
from kiosk.domain.errors import BadInput
from kiosk.services.audit import Act, By, manager_only, note
from kiosk.services.edit_activities import MOST_PERSONS, Remark
from kiosk.services.open_place import OpenPlace
from kiosk.services.room import taken_places
from kiosk.store import activities, spaces
from kiosk.store.spaces import Space
from kiosk.store.sqlite import world_errors

LONGEST = 40
"""Characters of a name."""


@dataclass(frozen=True, slots=True)
class SpaceLoad:
    """How many persons are in a space, for any of its activities."""

    space: Space
    persons: int


def space_loads(place: OpenPlace, by: By) -> Sequence[SpaceLoad]:
    """All spaces in their order, with who is in."""
    with world_errors():
        return [
            SpaceLoad(one, _present(place, one.id, by)) for one in spaces.read_spaces(place.store)
        ]


def add_space(place: OpenPlace, name: str, capacity: int | None, by: By) -> Space:
    """One more space, after the others.

    Raises `BadInput` for a name that is taken or can't be read, and for a capacity of nobody.
    """
    manager_only(by)
    with place.store.writing():
        known = spaces.read_spaces(place.store)
        position = max((one.position for one in known), default=-1) + 1
        added = _checked(Space(secrets.token_hex(16), name, capacity, position), known)
        spaces.write_space(place.store, added)
        note(place, by, Act.SPACE_ADDED, thing=added.name)
    return added


def change_space(
    place: OpenPlace, space: str, name: str, capacity: int | None, by: By
) -> Sequence[Remark]:
    """Call it otherwise, or let more or fewer people in. What there is to remark."""
    manager_only(by)
    with place.store.writing():
        known = spaces.read_spaces(place.store)
        before = _of(known, space)
        changed = _checked(replace(before, name=name, capacity=capacity), known)
        spaces.write_space(place.store, changed)
        note(place, by, Act.SPACE_CHANGED, thing=changed.name)
        persons = _present(place, space, by)
    if capacity is None or persons <= capacity:
        return []
    return [Remark("activity.over", {"persons": persons, "capacity": capacity})]


def remove_space(place: OpenPlace, space: str, by: By) -> None:
    """Remove a space; its activities are then in none, and lose nothing else."""
    manager_only(by)
    with place.store.writing():
        removed = _of(spaces.read_spaces(place.store), space)
        spaces.remove_space(place.store, space)
        note(place, by, Act.SPACE_REMOVED, thing=removed.name)


def _of(known: Sequence[Space], space: str) -> Space:
    found = next((one for one in known if one.id == space), None)
    if found is None:
        raise BadInput("spaces.gone")
    return found


def _checked(space: Space, known: Sequence[Space]) -> Space:
    name = " ".join(space.name.split())
    if not 1 <= len(name) <= LONGEST or not name.isprintable():
        raise BadInput("spaces.name", longest=LONGEST)
    if any(one.id != space.id and one.name.casefold() == name.casefold() for one in known):
        raise BadInput("spaces.taken", name=name)
    if space.capacity is not None and not 1 <= space.capacity <= MOST_PERSONS:
        raise BadInput("activity.capacity", most=MOST_PERSONS)
    return replace(space, name=name)


def _present(place: OpenPlace, space: str, by: By) -> int:
    taken = taken_places(place, business_day(by.now.at, place.place.zone))
    known = activities.read_activities(place.store, place.catalogue.families).values()
    return sum(taken[one.code] for one in known if one.space == space)
