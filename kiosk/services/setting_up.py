"""The first start: a place is made, and how far its first setting-up has come is kept.

What is typed is on the disk step by step. A start that was broken off, by the power or by whoever
had to leave, goes on where it was; a place made by `parvis init`, or whose first start is over,
has nothing waiting.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.errors import BadInput
from kiosk.paths import DataFolder
from kiosk.services.audit import By, manager_only
from kiosk.services.open_place import NewPlace, OpenPlace, clean_name, set_up
from kiosk.services.settings import LANGUAGE
from kiosk.store import activities, places
from kiosk.store.sqlite import world_errors

_PROGRESS = "first_start"


class Step(StrEnum):
    """The steps, in their order. The first two make the place; the last one opens the door."""

    WELCOME = "welcome"
    PLACE = "place"
    HOURS = "hours"
    CODES = "codes"
    SEEING = "seeing"
    SCREEN = "screen"
    BADGES = "badges"
    NOTICE = "notice"
    RECOVERY = "recovery"
    READY = "ready"


@dataclass(frozen=True, slots=True)
class Progress:
    """Where the first start is, and which steps were done; those passed over wait in Settings."""

    at: Step
    done: frozenset[Step]


MADE = Progress(Step.HOURS, frozenset({Step.WELCOME, Step.PLACE}))
"""Of a place that was made just now."""


def make_place(
    folder: DataFolder, catalogue: Catalogue, name: str, kind: str, zone: str, language: str
) -> OpenPlace:
    """Make the place that somebody is setting up, in the language that they chose.

    Raises `BadInput` for a name that is none, `DataUnusable` or `WriteFailed` when the disk did
    not take it; no place is made then.
    """
    begun = {LANGUAGE.name: language, _PROGRESS: _written(MADE)}
    return set_up(folder, NewPlace(name, kind, zone, settings=begun), catalogue)


def change_mind(place: OpenPlace, name: str, kind: str, by: By) -> None:
    """Another name or kind, before the door was ever opened: another kind's activities come.

    Raises `BadInput` for a name that is none or when the first start is over, `WriteFailed` when
    the disk did not take it.
    """
    manager_only(by)
    if progress(place) is None:
        raise BadInput("place.exists", path=place.folder.root)
    changed = replace(place.place, name=clean_name(name), kind=kind)
    with place.store.writing():
        places.write_place(place.store, changed, places.key_mark(place.store))
        if kind != place.place.kind:
            offered = place.catalogue.activities_for(kind)
            activities.replace_activities(place.store, offered)
    place.place = changed


def progress(place: OpenPlace) -> Progress | None:
    """How far the first start has come; None when nothing waits."""
    with world_errors():
        kept = places.setting(place.store, _PROGRESS, None)
    return None if kept is None else Progress(Step(kept["at"]), frozenset(map(Step, kept["done"])))


def keep_progress(place: OpenPlace, now: Progress) -> None:
    """From here the next start goes on. Raises `WriteFailed` when the disk did not take it."""
    with place.store.writing():
        places.save_setting(place.store, _PROGRESS, _written(now))


def open_the_door(place: OpenPlace) -> None:
    """The first start is over. Raises `WriteFailed` when the disk did not take it."""
    with place.store.writing():
        places.save_setting(place.store, _PROGRESS, None)


def _written(now: Progress) -> Mapping[str, object]:
    return {"at": now.at.value, "done": sorted(step.value for step in now.done)}
