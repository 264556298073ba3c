"""Looking visits up at the desk: by day, activity, badge and group, as somebody types."""

import unicodedata
from dataclasses import dataclass
from datetime import date

from kiosk.domain import badge
from kiosk.domain.visit import Visit
from kiosk.services.import_visits.people import reference_hash
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges, batch, search, visitors
from kiosk.store.sqlite import world_errors

PAGE = 50
"""Visits on a page."""


@dataclass(frozen=True, slots=True)
class Search:
    """Which visits to look for: all that is said must be true of them."""

    first: date
    """Business days, both included."""
    last: date
    activity: str | None = None
    badge: str = ""
    """The beginning of an alias or of its second word, accents and capitals as one likes; a code, or
    a reference of an import."""
    visitor: str | None = None
    """One visitor, known by their id."""
    groups: bool = False
    cancelled: bool = False
    """Those that were cancelled or undone, instead of those that stand."""
    unbadged: bool = False
    """Those of people without a badge."""
    unsure: bool = False
    """Those whose exit nobody noted, or that was taken to be theirs. They are few, and there is no
    index of them: over years it takes as long as there are visits."""


@dataclass(frozen=True, slots=True)
class Row:
    """A visit as a list shows it."""

    visit: Visit
    alias: str | None
    """None for people without a badge."""
    is_touched: bool
    """The desk has said something of it: its history is worth a look."""


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the visits that were found, the newest first."""

    rows: tuple[Row, ...]
    has_more: bool


def find(place: OpenPlace, wanted: Search, after: Row | None = None, most: int = PAGE) -> Page:
    """A page of visits: the newest, or those that follow the last row of the page before.

    What is done to one of them is done to what its `history` shows.
    """
    store = place.store
    with world_errors():
        query = search.Query(
            wanted.first,
            wanted.last,
            wanted.activity,
            _visitors(place, wanted),
            wanted.groups,
            wanted.cancelled,
            wanted.unbadged,
            wanted.unsure,
        )
        found = search.page(store, query, None if after is None else after.visit, most + 1)
        touched = search.touched(store, [visit.id for visit in found])
        aliases = {
            visitor: badges.alias_of(store, visitor)
            for visitor in {visit.visitor for visit in found if visit.visitor is not None}
        }
    rows = (
        Row(visit, visit.visitor and aliases[visit.visitor], visit.id in touched)
        for visit in found[:most]
    )
    return Page(tuple(rows), len(found) > most)


def _visitors(place: OpenPlace, wanted: Search) -> list[str] | None:
    """Whose visits are looked for; None for everybody's."""
    found: list[str] | None = None
    text = _plain(wanted.badge)
    code = badge.parse(wanted.badge)
    if code is not None:
        holder = badges.holder(place.store, badge.keyed_hash(code, place.key))
        found = [] if holder is None else [holder.visitor]
    elif text:
        found = list(visitors.by_alias(place.store, text))
        named = " ".join(wanted.badge.split())
        member = batch.member(place.store, reference_hash(named, place.key))
        if member is not None and member not in found:
            found.append(member)
    if wanted.visitor is None:
        return found
    return [wanted.visitor] if found is None or wanted.visitor in found else []


def _plain(text: str) -> str:
    """As the database keeps aliases beside themselves: no capitals, no accents, single spaces."""
    apart = unicodedata.normalize("NFD", " ".join(text.lower().split()).replace("œ", "oe"))
    return "".join(one for one in apart if not unicodedata.combining(one))
