"""Checked lines become visits: events in a chain, rows, answers, and whom they are about."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from hashlib import sha1
from itertools import groupby, islice
from operator import attrgetter
from typing import TypeVar
from uuid import UUID

from kiosk.domain.errors import KioskError, WriteFailed
from kiosk.services.import_visits.line import NEW, Line
from kiosk.services.import_visits.said import Answered, Said
from kiosk.services.import_visits.spool import Spool
from kiosk.services.import_visits.telling import Numbered, told_alone, told_together
from kiosk.services.open_place import OpenPlace
from kiosk.store import batch, tellings, unseen
from kiosk.store.batch import AnswerRow, Batch, Newcomer, Page
from kiosk.store.sqlite import world_errors

WISHED_SECONDS = 0.005
"""What a transaction is to take: a scan waits for it, and not even a slow one may reach 20 ms,
on a machine with others at work, who make four times as much of one in a hundred."""
STEPS = 3
"""Each line is folded, its events are written, and its visit is."""
SMALLEST, LARGEST = 5, 2000
"""Rows of one kind in a transaction."""
_LOOKED_UP = 500
_VERSION_5 = 5 << 76 | 0b10 << 62
_RANDOM_BITS = (1 << 128) - 1 & ~(0b1111 << 76 | 0b11 << 62)
"""All bits of a UUID but those of its version and variant (RFC 9562)."""

OnWritten = Callable[[int], None]
"""Told how many steps are done: so many for each line."""
Steady = Callable[[], float]
"""Seconds that nobody can set."""


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Someone:
    """Whom the lines at hand are about."""

    who: str
    visitor: str | None
    is_new: bool
    said: Said


class Writer:
    """Writes lines into a place while it is open to others; nobody sees them before the end.

    The lines come in the order of people, in which they are folded. Events are then written in the
    order of their visits' ids, which is none: the chain tells nothing of the file. Visits are
    written in the order of days and visitors, which is that of an index.
    """

    def __init__(self, place: OpenPlace, steady: Steady) -> None:
        self._place = place
        self._steady = steady
        self._versions = {question.id: question.version for question in place.catalogue.questions}
        self._someone = Someone("", None, False, Said(keep_all=True))
        self._batch: Batch | None = None
        self.added = 0

    def write(self, lines: Iterable[Line], count: int, on_written: OnWritten) -> None:
        """Write the lines that are not known yet (`added` of them), or nothing at all.

        `lines`, `count` of them, stand in their order. Raises `WriteFailed` when the disk does not
        take them. Whatever ends this early, what was written so far is taken away again.
        """
        try:
            with world_errors():
                self._write(lines, count, on_written)
        except BaseException:
            # Where that fails too, it is invisible, and taken away at the next start.
            with suppress(KioskError), world_errors():
                self._take_back()
            raise

    def _write(self, lines: Iterable[Line], count: int, on_written: OnWritten) -> None:
        folder, store = self._place.folder.root, self._place.store
        events, told = Spool(folder), Spool(folder)
        with closing(events), closing(told), unseen.unwaited(store):
            numbered = self._unknown(_numbered(lines, self._place.place.id), on_written)
            self._put(self._sort_out(numbered, events, told), _people)
            contents = (
                one for _, *contents in _counted(events, count, on_written) for one in contents
            )
            self._put(contents, lambda some: Page(contents=some))
            rows = (row for _, _, row in _counted(told, count + self.added, on_written))
            self._put(rows, lambda some: Page(rows=some))
        if self._batch is not None:
            self._batch.show()
        on_written(STEPS * count)

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

    def _sort_out(
        self, lines: Iterable[Numbered], events: Spool, told: Spool
    ) -> Iterator[Newcomer | AnswerRow]:
        """Fold the lines; who is not known yet and what they answered is to be written first.

        Into `events` goes each visit's id with the bodies of its events, into `told` its day and
        visitor with its row.
        """
        for unit in _units(lines):
            first = unit[0].line
            if first.who != self._someone.who:
                yield from self._rows(self._someone.said.end(), None)
                yield from self._meet(first.who)
            visitor = self._someone.visitor
            told_now = (
                [told_alone(unit[0], visitor)] if len(unit) == 1 else told_together(unit, visitor)
            )
            for contents, row in told_now:
                events.add((row[0], *contents))
                told.add((first.day, visitor or "", row))
            for visit, line in unit:
                answers = self._someone.said.hear(line.kind.answers, line.arrived_ms)
                yield from self._rows(answers, visit)
            if visitor is not None and not self._someone.is_new:
                self._begun().share(visitor, date.fromisoformat(first.day))
            self.added += len(unit)
        yield from self._rows(self._someone.said.end(), None)

    def _meet(self, who: str) -> Iterator[Newcomer]:
        """Turn to somebody's lines; whoever is not known yet becomes a visitor."""
        is_new = who.startswith(NEW)
        visitor = secrets.token_hex(16) if is_new else who or None
        if (
            not is_new
            and visitor is not None
            and not tellings.still_known(self._place.store, [who])
        ):
            raise WriteFailed("visits.under_way")  # erased since the lines were checked
        if is_new and visitor is not None:
            yield Newcomer(visitor, bytes.fromhex(who.removeprefix(NEW)))
        self._someone = Someone(who, visitor, is_new, Said(keep_all=not is_new))

    def _rows(self, answers: Iterable[Answered], visit: str | None) -> Iterator[AnswerRow]:
        visitor = self._someone.visitor
        for answer in answers:
            yield AnswerRow(
                secrets.token_hex(16),
                visitor,
                None if visitor else visit,
                answer.question,
                self._versions[answer.question],
                answer.choice,
                answer.at_ms,
            )

    def _put(self, items: Iterable[T], paged: Callable[[list[T]], Page]) -> None:
        """Write all of these, as many at a time as one transaction may take."""
        items, size = iter(items), SMALLEST
        while some := list(islice(items, size)):
            sealed = self._begun().seal(paged(some))
            begun = self._steady()
            self._begun().write(sealed)
            took = self._steady() - begun
            fit = round(size * WISHED_SECONDS / max(took, WISHED_SECONDS / 2))
            size = min(max(fit, size // 2, SMALLEST), LARGEST)
            unseen.make_room(self._place.store)

    def _begun(self) -> Batch:
        if self._batch is None:
            self._batch = Batch(self._place.store)
        return self._batch


def _people(some: list[Newcomer | AnswerRow]) -> Page:
    return Page(
        newcomers=[one for one in some if isinstance(one, Newcomer)],
        answers=[one for one in some if isinstance(one, AnswerRow)],
    )


def _counted(rows: Iterable[T], before: int, on_written: OnWritten) -> Iterator[T]:
    """Tell from time to time how many of these rows, and of those before, are done."""
    for done, row in enumerate(rows, 1):
        yield row
        if done % _LOOKED_UP == 0:
            on_written(before + done)


def _numbered(lines: Iterable[Line], place_id: str) -> Iterator[Numbered]:
    """Each line with its visit's id: a UUID of place, line and its number among equal lines."""
    place = UUID(place_id).bytes
    for text, equal in groupby(lines, key=attrgetter("text")):
        for number, line in enumerate(equal, 1):
            yield Numbered(hex_uuid5(place, f"{text}|{number}"), line)


def hex_uuid5(namespace: bytes, name: str) -> str:
    """As `uuid.uuid5` makes it, in a third of the time."""
    digest = sha1(namespace + name.encode(), usedforsecurity=False).digest()
    return f"{int.from_bytes(digest[:16]) & _RANDOM_BITS | _VERSION_5:032x}"


def _units(lines: Iterable[Numbered]) -> Iterator[list[Numbered]]:
    """What is folded together: a visitor's lines of one day, each line of nobody by itself."""
    for (who, _), unit in groupby(lines, key=lambda one: (one.line.who, one.line.day)):
        if who:
            yield list(unit)
        else:
            yield from ([one] for one in unit)
