"""What a line tells: events, and the visit that follows from them.

`fold` and `encode` say so, for each line by itself and for the lines of a visitor's day together.
For a line that is alone on its day, as most are, that is most of an import's time: what they said
of one such line is filled in for all lines that differ from it in nothing but who and when.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from kiosk.domain.clock import from_ms
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Event, Exit, encode
from kiosk.domain.visit import ExitBy, Role
from kiosk.services.import_visits.line import Kind, Line
from kiosk.store import visits

ACTOR = "import"
_KINDS = 10_000
"""So many kinds of lines are remembered; each costs a kilobyte or two."""


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
    _, ms, _, offset, left_ms, left_offset, day, kind = line
    form = _form(kind, visitor is not None, left_ms is not None)
    who = "null" if visitor is None else f'"{visitor}"'
    contents = [form.arrival % (ms, day, ms << 16, offset, visit, who)]
    if left_ms is not None:
        contents.append(form.exit % (left_ms, left_ms << 16, left_offset, visit, who))
    return Told(contents, form.row((visit, visitor, day, ms, offset, left_ms, *form.kept)))


def _events(one: Numbered, visitor: str | None) -> Iterator[Event]:
    """What happened, each at the time when it did: past visits stand before today's."""
    visit, line = one
    activity, role, persons, _ = line.kind
    arrival = Arrival(date.fromisoformat(line.day), persons, activity, Role(role))
    at = from_ms(line.arrived_ms, line.offset_min)
    yield Event(visit, visitor, at, line.arrived_ms << 16, ACTOR, arrival)
    if line.left_ms is not None:
        at = from_ms(line.left_ms, line.left_offset_min)
        yield Event(visit, visitor, at, line.left_ms << 16, ACTOR, Exit(ExitBy.SCAN))


class _Form(NamedTuple):
    """What is told of all lines of a kind, with blanks for who and when."""

    arrival: str
    """The event's body, to be filled with `%`: at, day, hlc, offset, visit, visitor in JSON."""
    exit: str
    """The same, without the day."""
    row: Callable[[tuple[object, ...]], visits.Row]
    """Picks the visit's row out of visit, visitor, day, arrival, offset, exit, and `kept`."""
    kept: visits.Row


@lru_cache(_KINDS)
def _form(kind: Kind, is_someone: bool, has_left: bool) -> _Form:
    """For each column of the row, which of a line's own values stands there, or what always does.

    The values that it is tried with are none that a column could have by itself.
    """
    visit, who, day, ms, offset, left_ms = own = ("visit", "who", "1970-01-02", 7_000, -77, 77_000)
    line = Line("", ms, "", offset, left_ms if has_left else None, offset, day, kind)
    (told,) = told_together([Numbered(visit, line)], who if is_someone else None)
    places = [
        own.index(value) if value in own else len(own) + column
        for column, value in enumerate(told.row)
    ]
    arrival = Arrival(date.fromisoformat(day), kind.persons, kind.activity, Role(kind.role))
    return _Form(_blank(arrival), _blank(Exit(ExitBy.SCAN)), itemgetter(*places), told.row)


def _blank(fact: Arrival | Exit) -> str:
    """The body of an event with this fact, with blanks for all else that tells events apart."""
    text = encode(Event("", None, from_ms(0), 0, ACTOR, fact)).replace("%", "%%")
    for name, empty, blank in (
        *(("at", "0", "%d"), ("day", '"1970-01-02"', '"%s"'), ("hlc", "0", "%d")),
        *(("offset", "0", "%d"), ("visit", '""', '"%s"'), ("visitor", "null", "%s")),
    ):
        text = text.replace(f'"{name}":{empty}', f'"{name}":{blank}', 1)
    return text
