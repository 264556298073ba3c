"""What a line tells: events, and the visit that follows from them.

`fold` and `encode` say so, for each line by itself and for the lines of a visitor's day together.
For a line that is alone on its day, as most are, that is most of an import's time: what they said
of one such line is filled in for all lines that differ from it in nothing but who and when.
"""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple

from kiosk.domain.clock import from_ms
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Event, Exit, Fact, encode
from kiosk.domain.visit import ExitBy, Role
from kiosk.services.import_visits.line import Line
from kiosk.store import visits

ACTOR = "import"
_KINDS = 10_000
"""Days, activities and the like that are remembered together; each costs some 500 bytes."""


class Numbered(NamedTuple):
    """A line and its visit's id: the same for the same line of the same file."""

    visit: str
    line: Line


class Told(NamedTuple):
    """A visit: the bodies of its events, and its row."""

    contents: list[str]
    row: visits.Row


def told_together(unit: Iterable[Numbered], visitor: str | None) -> list[Told]:
    """What the lines of one visitor's day, or one line of nobody, tell."""
    happened = {one.visit: list(_events(one, visitor)) for one in unit}
    return [
        Told([encode(event) for event in happened[visit.id]], visits.as_row(visit))
        for visit in fold(chain.from_iterable(happened.values()))
    ]


def told_alone(one: Numbered, visitor: str | None) -> Told:
    """The same for a line that is alone on its day, in a fraction of the time."""
    visit, line = one
    who, ms = "null" if visitor is None else f'"{visitor}"', line.arrived_ms
    blank = _arrival(line.day, line.persons, line.activity, line.role)
    contents = [blank % (ms, ms << 16, line.offset_min, visit, who)]
    if line.left_ms is not None:
        ms = line.left_ms
        contents.append(_exit() % (ms, ms << 16, line.left_offset_min, visit, who))
    own = (visit, visitor, line.arrived_ms, line.offset_min, line.left_ms)
    form = _form(
        *(line.day, line.persons, line.activity, line.role),
        is_someone=visitor is not None,
        has_left=line.left_ms is not None,
    )
    return Told(contents, tuple(kept if at is None else own[at] for at, kept in form))


def _events(one: Numbered, visitor: str | None) -> Iterator[Event]:
    """What happened, each at the time when it did: past visits stand before today's."""
    visit, line = one
    arrival = Arrival(date.fromisoformat(line.day), line.persons, line.activity, Role(line.role))
    at = from_ms(line.arrived_ms, line.offset_min)
    yield Event(visit, visitor, at, line.arrived_ms << 16, ACTOR, arrival)
    if line.left_ms is not None:
        at = from_ms(line.left_ms, line.left_offset_min)
        yield Event(visit, visitor, at, line.left_ms << 16, ACTOR, Exit(ExitBy.SCAN))


@lru_cache(_KINDS)
def _arrival(day: str, persons: int, activity: str, role: str) -> str:
    return _blank(Arrival(date.fromisoformat(day), persons, activity, Role(role)))


@cache
def _exit() -> str:
    return _blank(Exit(ExitBy.SCAN))


def _blank(fact: Fact) -> str:
    """The body of an event with this fact, with blanks for all else that tells events apart."""
    text = encode(Event("", None, from_ms(0), 0, ACTOR, fact)).replace("%", "%%")
    for name, empty, blank in (
        *(("at", "0", "%d"), ("hlc", "0", "%d"), ("offset", "0", "%d")),
        *(("visit", '""', '"%s"'), ("visitor", "null", "%s")),
    ):
        before, found, after = text.partition(f'"{name}":{empty}')
        text = before + found.replace(empty, blank) + after
    return text


@lru_cache(_KINDS)
def _form(
    day: str, persons: int, activity: str, role: str, *, is_someone: bool, has_left: bool
) -> list[tuple[int | None, object]]:
    """For each column of the row, which of a line's own values stands there, or what always does.

    The values that it is tried with are none that a column could have by itself.
    """
    visit, visitor, arrived_ms, offset_min, left_ms = own = ("visit", "who", 7_000, -77, 77_000)
    line = Line(
        who="",
        arrived_ms=arrived_ms,
        text="",
        offset_min=offset_min,
        left_ms=left_ms if has_left else None,
        left_offset_min=offset_min,
        day=day,
        activity=activity,
        role=role,
        persons=persons,
        tranche_age="",
        genre="",
        situation="",
        residence="",
    )
    (told,) = told_together([Numbered(visit, line)], visitor if is_someone else None)
    return [(own.index(kept) if kept in own else None, kept) for kept in told.row]
