"""The place's activities: adding, changing, archiving and ordering them.

None is ever deleted, since visits tell of it. What is unwise and allowed is done, and said.
"""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.catalogue import (
    BOTTOM_BAR,
    COLOURS,
    FALLBACK_LANGUAGE,
    NOT_STATED,
    SHORT_LABEL_MAX,
    Activity,
)
from kiosk.domain.clock import business_day
from kiosk.domain.errors import BadInput
from kiosk.domain.hours import Week
from kiosk.services.audit import Act, By, manager_only, note
from kiosk.services.open_place import OpenPlace
from kiosk.store import activities, spaces, visitors, visits
from kiosk.store.sqlite import world_errors

ALWAYS_THERE = (NOT_STATED, *BOTTOM_BAR)
"""What every door needs: they can be neither archived nor given another code."""
MOST_PERSONS = 2000
SPARE_PICTURES = ("needle",)
"""Pictograms that ship with the program and belong to no family."""

_CODE = re.compile(r"[A-Z0-9_]{2,16}")


@dataclass(frozen=True, slots=True)
class Said:
    """What the desk says of an activity, to be checked before it is kept.

    `names` by language, French at least; without any it is called like its family, which only
    the activity that has its family's code may be. `family` is a code of the catalogue.
    """

    family: str
    icon: str
    colour: str
    names: Mapping[str, str]
    capacity: int | None = None
    sensitive: bool = False
    space: str | None = None
    week: Week | None = None


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that was done, and that somebody may not have meant: the name of its sentence."""

    key: str
    facts: Mapping[str, object]


def activity_in(place: OpenPlace, code: str) -> Activity:
    """An activity of the place, archived or not. Raises `BadInput` where there is none."""
    found = activities.read_activity(place.store, place.catalogue.families, code)
    if found is None:
        raise BadInput("activity.unknown", code=code)
    return found


def pictures(place: OpenPlace) -> Mapping[str, str | None]:
    """The pictograms to choose from, with the family whose name says what each shows."""
    return {family.icon: code for code, family in place.catalogue.families.items()} | dict.fromkeys(
        SPARE_PICTURES
    )


def proposed_code(place: OpenPlace, name: str) -> str:
    """A free code made of a name: « Couture à la main » gives COUTURE_A_LA_MA."""
    apart = unicodedata.normalize("NFKD", name.replace("œ", "oe").replace("Œ", "OE"))
    words = re.findall(r"[A-Z0-9]+", "".join(c for c in apart if ord(c) < 128 or c == " ").upper())
    stem = "_".join(words)[:16].rstrip("_")
    with world_errors():
        known = activities.read_activities(place.store, place.catalogue.families)
    taken = known.keys() | place.catalogue.families.keys()
    stem = stem if len(stem) >= 2 else "ACTIVITE"
    tried, number = stem, 1
    while tried in taken:
        number += 1
        tried = f"{stem[: 15 - len(str(number))]}_{number}"
    return tried


def add_activity(place: OpenPlace, code: str, said: Said, by: By) -> Activity:
    """Offer one more activity, after the others.

    Raises `BadInput` with a sentence for a code, a name, a capacity… that can't be, `WriteFailed`
    when the disk did not take it.
    """
    manager_only(by)
    if not _CODE.fullmatch(code) or (code in place.catalogue.families and code != said.family):
        raise BadInput("activity.code", code=code)
    with place.store.writing():
        known = activities.read_activities(place.store, place.catalogue.families)
        if code in known:
            raise BadInput("activity.taken", code=code)
        position = max((one.position for one in known.values()), default=-1) + 1
        added = _checked(place, code, position, said, known)
        activities.write_activity(place.store, added)
        note(place, by, Act.ACTIVITY_ADDED, thing=code)
    return added


def change_activity(place: OpenPlace, code: str, said: Said, by: By) -> Sequence[Remark]:
    """Change what is said of an activity; its code, place and visits stay. What there is to remark.

    Its family is what past reports count it under: once there are visits it can't be changed,
    and another activity is what is wanted. Raises as `add_activity`.
    """
    manager_only(by)
    with place.store.writing():
        known = activities.read_activities(place.store, place.catalogue.families)
        before = activity_in(place, code)
        changed = replace(
            _checked(place, code, before.position, said, known), archived=before.archived
        )
        if changed.family is not before.family and activities.has_visits(place.store, code):
            raise BadInput("activity.family_kept")
        activities.write_activity(place.store, changed)
        if changed.sensitive:
            visitors.forget_usual(place.store, code)
        note(place, by, Act.ACTIVITY_CHANGED, thing=code)
        return _remarks(place, changed, by, before)


def archive_activity(place: OpenPlace, code: str, by: By) -> Sequence[Remark]:
    """Offer it no longer. Whoever is in for it stays in, and leaves as usual: that is remarked.

    Raises `BadInput` for what every door needs, and for the last tile.
    """
    manager_only(by)
    with place.store.writing():
        activity = activity_in(place, code)
        if code in ALWAYS_THERE:
            raise BadInput("activity.needed")
        known = activities.read_activities(place.store, place.catalogue.families).values()
        if all(one.code == code for one in known if one.is_tile):
            raise BadInput("activity.last")
        activities.write_activity(place.store, replace(activity, archived=True))
        note(place, by, Act.ACTIVITY_ARCHIVED, thing=code)
        persons = _present(place, code, by)
    return [Remark("activity.archived_with", {"persons": persons})] if persons else []


def restore_activity(place: OpenPlace, code: str, by: By) -> Sequence[Remark]:
    """Offer an archived activity again. Raises `BadInput` where another took its name since."""
    manager_only(by)
    with place.store.writing():
        activity = replace(activity_in(place, code), archived=False)
        known = activities.read_activities(place.store, place.catalogue.families)
        _require_own_name(activity, known)
        activities.write_activity(place.store, activity)
        note(place, by, Act.ACTIVITY_RESTORED, thing=code)
        return _remarks(place, activity, by)


def order_activities(place: OpenPlace, codes: Sequence[str], by: By) -> None:
    """Put the tiles in this order, all of them; the rows that visitors see are made of it.

    Raises `BadInput` when another desk added or archived one meanwhile.
    """
    manager_only(by)
    with place.store.writing():
        known = activities.read_activities(place.store, place.catalogue.families)
        tiles = {code for code, one in known.items() if one.is_tile}
        if {*codes} != tiles or len(codes) != len(tiles):
            raise BadInput("activity.order")
        rest = [code for code in known if code not in tiles]
        for position, code in enumerate([*codes, *rest]):
            activities.write_activity(place.store, replace(known[code], position=position))
        note(place, by, Act.ACTIVITIES_ORDERED)


def _checked(
    place: OpenPlace, code: str, position: int, said: Said, known: Mapping[str, Activity]
) -> Activity:
    family = place.catalogue.families.get(said.family)
    if family is None:
        raise BadInput("activity.family")
    if said.icon not in pictures(place) or said.colour not in COLOURS:
        raise ValueError(f"no pictogram {said.icon} or no colour {said.colour}")
    if said.capacity is not None and not 1 <= said.capacity <= MOST_PERSONS:
        raise BadInput("activity.capacity", most=MOST_PERSONS)
    if family.sensitive and not said.sensitive:
        raise BadInput("activity.sensitive")
    if said.space is not None and said.space not in {
        space.id for space in spaces.read_spaces(place.store)
    }:
        raise BadInput("spaces.gone")
    activity = Activity(
        code=code,
        family=family,
        position=position,
        icon=said.icon,
        colour=said.colour,
        sensitive=said.sensitive,
        capacity=said.capacity,
        names=_clean_names(said.names, needed=code != family.code),
        space=said.space,
        week=said.week or {},
    )
    _require_own_name(activity, known)
    return activity


def _clean_names(names: Mapping[str, str], *, needed: bool) -> Mapping[str, str]:
    clean = {language: " ".join(name.split()) for language, name in names.items()}
    clean = {language: name for language, name in clean.items() if name}
    if (clean or needed) and FALLBACK_LANGUAGE not in clean:
        raise BadInput("activity.name_needed")
    for name in clean.values():
        if len(name) > SHORT_LABEL_MAX or not name.isprintable():
            raise BadInput("activity.name", name=name, longest=SHORT_LABEL_MAX)
    return clean


def _require_own_name(activity: Activity, known: Mapping[str, Activity]) -> None:
    """Two tiles of the same name could not be told apart."""
    language = FALLBACK_LANGUAGE
    for other in known.values():
        if other.code == activity.code or other.archived:
            continue
        if other.short(language).casefold() == activity.short(language).casefold():
            raise BadInput("activity.name_taken", name=activity.short(language))


def _remarks(
    place: OpenPlace, activity: Activity, by: By, before: Activity | None = None
) -> list[Remark]:
    remarks = []
    persons = _present(place, activity.code, by)
    if activity.capacity is not None and persons > activity.capacity:
        facts = {"persons": persons, "capacity": activity.capacity}
        remarks.append(Remark("activity.over", facts))
    if before is not None and activity.sensitive and not before.sensitive:
        remarks.append(Remark("activity.now_sensitive", {}))
    return remarks


def _present(place: OpenPlace, code: str, by: By) -> int:
    day = business_day(by.now.at, place.place.zone)
    return visits.present_by_activity(place.store, day).get(code, 0)
