"""Finding visitors at the desk, and what the team may say of one.

A visitor is an alias on a badge, and nobody's name is needed. Where a place wants first names all
the same (a setting, off), they are kept apart, shown behind the PIN only, and never leave.
"""

import unicodedata
from collections.abc import Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from itertools import islice

from kiosk.domain import badge
from kiosk.domain.errors import BadInput
from kiosk.domain.visit import Role
from kiosk.services.audit import Act, By, note
from kiosk.services.edit_activities import activity_in
from kiosk.services.import_visits.people import reference_hash
from kiosk.services.open_place import OpenPlace
from kiosk.services.settings import FIRST_NAMES, setting
from kiosk.store import badges, batch, visitors
from kiosk.store.badges import Badge
from kiosk.store.sqlite import world_errors
from kiosk.store.visitors import Visitor

__all__ = [
    "Badge",
    "Card",
    "Page",
    "Visitor",
    "Wanted",
    "card",
    "find_visitors",
    "say_parents_informed",
    "set_first_name",
    "set_role",
    "set_usual_activity",
]

PAGE = 50
LONGEST_NAME = 40
"""Characters of a first name."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to look for. Without anything: all, who came last first, who never came at the end."""

    text: str = ""
    """The beginning of a word of the alias, a badge's code, or a reference of an import."""
    day: date | None = None
    """Who came on that business day."""
    unused: bool = False
    """Without a day: only those whose badge lies in a drawer still."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page of those found."""

    rows: Sequence[Visitor]
    more: bool
    """There is a next page."""


@dataclass(frozen=True, slots=True)
class Card:
    """All that the desk shows of one visitor, their profile apart."""

    visitor: Visitor
    badges: Sequence[Badge]
    """The one in force first, then the newest."""
    first_name: str | None
    """None also where the place wants no first names."""


def find_visitors(place: OpenPlace, wanted: Wanted, *, skipped: int = 0, most: int = PAGE) -> Page:
    """A page of the visitors that are looked for; fast whatever the number of visits."""
    with world_errors(), closing(_found(place, wanted)) as found:
        ids = list(islice(found, skipped, skipped + most + 1))
        read = [visitors.read(place.store, visitor) for visitor in ids[:most]]
    return Page([one for one in read if one is not None], len(ids) > most)


def card(place: OpenPlace, visitor: str) -> Card:
    """One visitor. Raises `BadInput` when they are not known any more."""
    with world_errors():
        known = _known(place, visitor)
        named = setting(place, FIRST_NAMES)
        name = visitors.first_name(place.store, visitor) if named else None
        return Card(known, badges.badges_of(place.store, visitor), name)


def set_role(place: OpenPlace, visitor: str, role: Role, by: By) -> None:
    """In what capacity they usually come, from their next arrival on."""
    with place.store.writing():
        if _known(place, visitor).role is not role:
            visitors.set_role(place.store, visitor, role)
            note(place, by, Act.VISITOR_ROLE, visitor=visitor)


def set_usual_activity(place: OpenPlace, visitor: str, code: str | None, by: By) -> None:
    """What they usually come for: their arrivals begin with it. None: nothing in particular.

    Raises `BadInput` for an activity that is not offered, and for a sensitive one: that somebody
    comes for it is nowhere kept with them.
    """
    with place.store.writing():
        _known(place, visitor)
        if code is not None:
            activity = activity_in(place, code)
            if activity.archived:
                raise BadInput("activity.archived")
            if activity.sensitive:
                raise BadInput("visitors.sensitive")
        visitors.set_usual(place.store, visitor, code)
        note(place, by, Act.VISITOR_ACTIVITY, visitor=visitor)


def say_parents_informed(place: OpenPlace, visitor: str, informed: bool, by: By) -> None:
    """The parents of somebody under 15 know of the badge, or it was ticked by mistake."""
    with place.store.writing():
        if _known(place, visitor).parents_informed is not informed:
            visitors.set_parents_informed(place.store, visitor, informed)
            note(place, by, Act.VISITOR_PARENTS, visitor=visitor)


def set_first_name(place: OpenPlace, visitor: str, name: str, by: By) -> None:
    """Keep a first name, where the place wants them; an empty one forgets it.

    Raises `BadInput` where it doesn't, and for what is no first name.
    """
    clean = " ".join(name.split())
    if len(clean) > LONGEST_NAME or not clean.isprintable() or any(map(str.isdigit, clean)):
        raise BadInput("visitors.first_name", longest=LONGEST_NAME)
    with place.store.writing():
        _known(place, visitor)
        if clean and not setting(place, FIRST_NAMES):
            raise BadInput("visitors.no_first_names")
        visitors.write_first_name(place.store, visitor, clean or None)
        note(place, by, Act.VISITOR_FIRST_NAME, visitor=visitor)
    if not clean:
        place.store.empty_log()


def _found(place: OpenPlace, wanted: Wanted) -> Generator[str, None, None]:
    """Ids of visitors, in the order to show them, each once; read as far as anyone asks."""
    text = " ".join(wanted.text.split())
    if not text:
        if wanted.day is not None:
            yield from visitors.of_day(place.store, wanted.day)
        elif wanted.unused:
            yield from visitors.unused(place.store)
        else:
            yield from visitors.recent(place.store)
        return
    code = badge.parse(text)
    if code is not None:
        shown = badges.visitor_of(place.store, badge.keyed_hash(code, place.key))
    else:
        shown = batch.member(place.store, reference_hash(text, place.key))
    among: set[str] | None = None
    if wanted.day is not None:
        among = {*visitors.of_day(place.store, wanted.day)}
    elif wanted.unused:
        among = {*visitors.unused(place.store)}
    alike = () if code is not None else visitors.by_alias(place.store, _plain(text))
    if shown is not None and (among is None or shown in among):
        yield shown
    for visitor in alike:
        if visitor != shown and (among is None or visitor in among):
            yield visitor


def _known(place: OpenPlace, visitor: str) -> Visitor:
    found = visitors.read(place.store, visitor)
    if found is None:
        raise BadInput("visitors.gone")
    return found


def _plain(text: str) -> str:
    """As `badge.plain` has it: without capitals and accents."""
    apart = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("Œ", "oe"))
    return "".join(one for one in apart if not unicodedata.combining(one)).lower()
