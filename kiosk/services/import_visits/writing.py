"""Checked lines become visits: events in a chain, rows, answers, and whom they are about."""

import secrets
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from itertools import chain, groupby, islice
from typing import NamedTuple

from kiosk.domain.clock import from_ms
from kiosk.domain.errors import KioskError
from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Event, Exit
from kiosk.domain.visit import ExitBy, Role
from kiosk.services.import_visits.checking import ANSWERS
from kiosk.services.import_visits.said import Answered, Said
from kiosk.services.import_visits.spool import NEW, Line
from kiosk.services.open_place import OpenPlace
from kiosk.store import batch, unseen
from kiosk.store.batch import AnswerRow, Batch, Page
from kiosk.store.sqlite import world_errors

ACTOR = "import"
WISHED_SECONDS = 0.008
"""What a transaction is to take: a scan waits for it, and not even a slow one may reach 20 ms."""
LOGGED = 400
"""Visits in the log, some ten megabytes, before it is taken over into the database."""
SMALLEST, LARGEST = 5, 500
"""Visits in a transaction."""
_LOOKED_UP = 500

OnWritten = Callable[[int], None]
"""Told how many lines are done."""
Steady = Callable[[], float]
"""Seconds that nobody can set."""


class Numbered(NamedTuple):
    """A line and its visit's id: the same for the same line of the same file."""

    visit: str
    line: Line


@dataclass(frozen=True, slots=True)
class Someone:
    """Whom the lines at hand are about."""

    who: str
    visitor: str | None
    is_new: bool
    said: Said


class Writer:
    """Writes lines into a place while it is open to others; nobody sees them before the end."""

    def __init__(self, place: OpenPlace, steady: Steady) -> None:
        self._place = place
        self._steady = steady
        self._versions = {question.id: question.version for question in place.catalogue.questions}
        self._size = SMALLEST
        self._page = Page()
        self._someone = Someone("", None, False, Said(keep_all=True))
        self._batch: Batch | None = None
        self._logged = 0
        self.added = 0

    def write(self, lines: Iterable[Line], on_written: OnWritten) -> None:
        """Write the lines that are not known yet (`added` of them), or nothing at all.

        `lines` stand in the order of a `Spool`. Raises `WriteFailed` when the disk does not take
        them. Whatever ends this early, what was written so far is taken away again.
        """
        try:
            with world_errors():
                self._write(lines, on_written)
        except BaseException:
            # Where that fails too, it is invisible, and taken away at the next start.
            with suppress(KioskError), world_errors():
                self._take_back()
            raise

    def _write(self, lines: Iterable[Line], on_written: OnWritten) -> None:
        with unseen.unwaited(self._place.store):
            numbered = _numbered(lines, self._place.place.id)
            for unit in _units(self._unknown(numbered, on_written)):
                self._tell(unit)
            self._leave()
            self._turn()
        if self._batch is not None:
            self._batch.show()

    def _take_back(self) -> None:
        store = self._place.store
        if self._batch is not None and self._batch.number in unseen.under_way(store):
            with unseen.unwaited(store):
                unseen.discard(store, self._batch.number)

    def _unknown(self, lines: Iterable[Numbered], on_written: OnWritten) -> Iterator[Numbered]:
        """The lines whose visits are not told already."""
        lines, done = iter(lines), 0
        while some := list(islice(lines, _LOOKED_UP)):
            known = batch.already_told(self._place.store, [one.visit for one in some])
            yield from (one for one in some if one.visit not in known)
            done += len(some)
            on_written(done)

    def _tell(self, unit: list[Numbered]) -> None:
        """Put one visitor's day, or a visit of nobody, on the page."""
        if unit[0].line.who != self._someone.who:
            self._leave()
            self._meet(unit[0].line.who)
        visitor = self._someone.visitor
        events = [list(_events(one, visitor)) for one in unit]
        told = {visit.id: visit for visit in fold(chain.from_iterable(events))}
        for one, happened in zip(unit, events, strict=True):
            self._page.visits.append(told[one.visit])
            self._page.events += happened
            for question, choice in zip(ANSWERS, one.line[-len(ANSWERS) :], strict=True):
                if choice:
                    answer = Answered(question, str(choice), one.line.arrived_ms)
                    self._keep(self._someone.said.hear(answer), one.visit)
            if len(self._page.visits) >= self._size:
                self._turn()
        if visitor is not None and not self._someone.is_new:
            self._begun().share(visitor, date.fromisoformat(unit[0].line.day))
        self.added += len(unit)

    def _meet(self, who: str) -> None:
        """Turn to somebody's lines; whoever is not known yet becomes a visitor."""
        is_new = who.startswith(NEW)
        visitor = secrets.token_hex(16) if is_new else who or None
        if is_new and visitor is not None:
            self._page.newcomers.append((visitor, bytes.fromhex(who.removeprefix(NEW))))
        self._someone = Someone(who, visitor, is_new, Said(keep_all=not is_new))

    def _leave(self) -> None:
        """The lines of whoever was at hand are over."""
        self._keep(self._someone.said.end(), None)

    def _keep(self, answers: Iterable[Answered], visit: str | None) -> None:
        visitor = self._someone.visitor
        for answer in answers:
            version = self._versions[answer.question]
            self._page.answers.append(
                AnswerRow(
                    secrets.token_hex(16),
                    visitor,
                    None if visitor else visit,
                    answer.question,
                    version,
                    answer.choice,
                    answer.at_ms,
                )
            )

    def _turn(self) -> None:
        """Write the page, and take as many visits on the next as one transaction may have."""
        if not self._page.visits and not self._page.answers:
            return
        sealed = self._begun().seal(self._page)
        begun = self._steady()
        self._begun().write(sealed)
        took = self._steady() - begun
        fit = self._size * WISHED_SECONDS / max(took, WISHED_SECONDS / 2)
        self._size = min(max(round(fit), self._size // 2, SMALLEST), LARGEST)
        self._logged += len(self._page.visits)
        self._page = Page()
        if self._logged >= LOGGED:
            unseen.make_room(self._place.store)
            self._logged = 0

    def _begun(self) -> Batch:
        if self._batch is None:
            self._batch = Batch(self._place.store)
        return self._batch


def _numbered(lines: Iterable[Line], place_id: str) -> Iterator[Numbered]:
    """Each line with its visit's id: a UUID of place, line and its number among equal lines."""
    place = uuid.UUID(place_id)
    for text, equal in groupby(lines, key=lambda line: line.text):
        for number, line in enumerate(equal, 1):
            yield Numbered(uuid.uuid5(place, f"{text}|{number}").hex, line)


def _units(lines: Iterable[Numbered]) -> Iterator[list[Numbered]]:
    """What is folded together: a visitor's lines of one day, each line of nobody by itself."""
    for (who, _), unit in groupby(lines, key=lambda one: (one.line.who, one.line.day)):
        if who:
            yield list(unit)
        else:
            yield from ([one] for one in unit)


def _events(one: Numbered, visitor: str | None) -> Iterator[Event]:
    """What happened, each at the time when it did: past visits stand before today's."""
    visit, line = one
    arrival = Arrival(date.fromisoformat(line.day), line.persons, line.activity, Role(line.role))
    at = from_ms(line.arrived_ms, line.offset_min)
    yield Event(visit, visitor, at, line.arrived_ms << 16, ACTOR, arrival)
    if line.left_ms is not None:
        at = from_ms(line.left_ms, line.left_offset_min)
        yield Event(visit, visitor, at, line.left_ms << 16, ACTOR, Exit(ExitBy.SCAN))
