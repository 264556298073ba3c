"""How many more people an activity can take, and the space that it shares with others."""

from collections import Counter
from collections.abc import Mapping
from datetime import date

from kiosk.domain.catalogue import Activity
from kiosk.domain.visit import Visit
from kiosk.services.open_place import OpenPlace
from kiosk.store import spaces, visits


def taken_places(place: OpenPlace, day: date, apart_from: Visit | None = None) -> Counter[str]:
    """People in, by activity. `apart_from`: whoever is choosing again takes no place."""
    taken = Counter(visits.present_by_activity(place.store, day))
    if apart_from is not None and apart_from.is_open and apart_from.day == day:
        taken[apart_from.activity] -= apart_from.persons
    return taken


def free_places(
    place: OpenPlace, known: Mapping[str, Activity], taken: Counter[str]
) -> dict[str, int]:
    """Places left by activity, of those that have a limit: their own, their space's, the lesser.

    Never less than none: what is over was put in by the team, or the limit was lowered.
    """
    limits = {space.id: space.capacity for space in spaces.read_spaces(place.store)}
    in_space: Counter[str | None] = Counter()
    for activity in known.values():
        in_space[activity.space] += taken[activity.code]
    free = {}
    for activity in known.values():
        left = []
        if activity.capacity is not None:
            left.append(activity.capacity - taken[activity.code])
        limit = limits.get(activity.space or "")
        if limit is not None:
            left.append(limit - in_space[activity.space])
        if left:
            free[activity.code] = max(0, min(left))
    return free
