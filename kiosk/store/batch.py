"""Many visits of the past at once.

`add_visits` writes them in one transaction, where nobody waits for the lock meanwhile. `Batch`
writes them in many small ones beside a running kiosk: it has a chain of its own, and its rows
cannot be seen until its last transaction.
"""

import json
import secrets
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from kiosk.domain.fold import fold
from kiosk.domain.journal import Arrival, Event, first_link
from kiosk.domain.visit import Role, Visit
from kiosk.store import visits
from kiosk.store.journal import Chain, Draft, Sealed, append_all, events_of, write_sealed
from kiosk.store.store import SEEN, Store

Unit = tuple[str, date]
"""A visitor's business day: what is folded together."""

_TRIES = 4
"""How often a batch that another program disturbed in its last moment begins that moment anew."""


class AnswerRow(NamedTuple):
    """What a visitor answered, or, without a badge, what was answered with a visit."""

    answer_id: str
    visitor: str | None
    visit: str | None
    question: str
    version: int
    choice: str
    at_ms: int


class Newcomer(NamedTuple):
    """A visitor who is not known yet, and the hash of the place's own reference for them."""

    visitor: str
    reference_hash: bytes


@dataclass(slots=True)
class Page:
    """What is written in one transaction, in an order that spares the disk.

    People come before what refers to them; else a visit's parts may stand on any page.
    """

    newcomers: list[Newcomer] = field(default_factory=list)
    answers: list[AnswerRow] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)
    """Bodies of events, as `journal.encode` makes them, in the order of the chain."""
    rows: list[visits.Row] = field(default_factory=list)
    """Visits, as a fold of these events tells them."""


@dataclass(frozen=True, slots=True)
class SealedPage:
    """A page whose events have their place in the chain: pages are written in that order."""

    page: Page
    sealed: Sequence[Sealed]


class Batch:
    """Visits that are written page by page, and told all at once."""

    def __init__(self, store: Store) -> None:
        """Begin: a number, a device whose chain nobody else writes, and where others' end."""
        self._store = store
        self._chain = Chain(secrets.token_hex(16), 0, b"")
        self._chain.link = first_link(self._chain.device)
        # The order of an import's ids says no more than its sequence; random ones would be spread
        # over the whole index, and each of them would cost a page in the log.
        self._ids = secrets.token_hex(12)
        self._shared: set[Unit] = set()
        with store.writing():
            self._ends = self._ends_of_chains()
            device = self._chain.device
            store.db.execute("INSERT INTO device (device_id, is_self) VALUES (?, 0)", [device])
            (self.number,) = store.db.execute(
                "INSERT INTO batch (device_id) VALUES (?) RETURNING number", [device]
            ).fetchone()

    def seal(self, page: Page) -> SealedPage:
        """Give the page's events their place in the chain; nothing is written yet."""
        return SealedPage(
            page,
            [self._chain.seal(one, f"{self._ids}{self._chain.seq:08x}") for one in page.contents],
        )

    def write(self, sealed: SealedPage) -> None:
        """Write a page, in one transaction. Nobody sees it yet."""
        page, db = sealed.page, self._store.db
        with self._store.writing():
            for visitor, reference_hash in page.newcomers:
                db.execute(
                    "INSERT INTO visitor (visitor_id, ordinal, role)"
                    " SELECT ?, coalesce(max(ordinal), 0) + 1, ? FROM visitor",
                    [visitor, Role.PARTICIPANT.value],
                )
                db.execute(
                    "INSERT INTO membership (reference_hash, visitor_id, batch) VALUES (?, ?, ?)",
                    [reference_hash, visitor, self.number],
                )
            write_sealed(self._store, sealed.sealed)
            visits.write_new(self._store, page.rows, self.number)
            db.executemany(
                "INSERT INTO answer (answer_id, visitor_id, visit_id, question, version, choice,"
                f" at_ms, one_in, batch) VALUES (?, ?, ?, ?, ?, ?, ?, 1, {self.number})",
                page.answers,
            )

    def share(self, visitor: str, day: date) -> None:
        """Note that a visitor's day has visits of this batch and, perhaps, others."""
        if came_before(self._store, visitor, day):
            self._shared.add((visitor, day))

    def show(self) -> None:
        """The last transaction: from its COMMIT on all of the batch is told.

        Days that also have visits of other origin are folded with them. That is prepared outside
        of the transaction, and again if another program wrote in between.
        """
        for tries_left in reversed(range(_TRIES)):
            version, changed = self._version(), self._folded_with_others()
            with self._store.writing():
                if self._version() != version:
                    if tries_left:
                        continue
                    changed = self._folded_with_others()
                visits.write(self._store, changed)
                self._store.db.execute(
                    "UPDATE batch SET complete = 1 WHERE number = ?", [self.number]
                )
                return

    def _version(self) -> int:
        """A number that is another one when another connection has written."""
        (version,) = self._store.db.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _folded_with_others(self) -> list[Visit]:
        """The visits of shared days that are told otherwise than by themselves."""
        changed: list[Visit] = []
        for visitor, day in self._shared | self._written_meanwhile():
            before = visits.of_visitor(self._store, visitor, day, with_batch=self.number)
            told = fold(events_of(self._store, sorted(visit.id for visit in before)))
            old = {visit.id: visit for visit in before}
            changed += [visit for visit in told if old.get(visit.id) != visit]
        return changed

    def _written_meanwhile(self) -> set[Unit]:
        """The visitors' days of which others wrote since the batch was begun."""
        found: set[Unit] = set()
        for device in self._ends_of_chains().keys() - {self._chain.device}:
            rows = self._store.db.execute(
                "SELECT DISTINCT visitor_id, day FROM visit WHERE visitor_id IS NOT NULL"
                f" AND {SEEN} AND visit_id IN (SELECT visit_id FROM envelope JOIN body"
                " USING (event_id) WHERE device_id = ? AND seq > ?)",
                [device, self._ends.get(device, 0)],
            )
            found |= {(visitor, date.fromisoformat(day)) for visitor, day in rows}
        return found

    def _ends_of_chains(self) -> dict[str, int]:
        rows = self._store.db.execute(
            "SELECT device_id, (SELECT coalesce(max(seq), 0) FROM envelope"
            " WHERE envelope.device_id = device.device_id) FROM device"
        )
        return dict(rows.fetchall())


def already_told(store: Store, ids: Collection[str]) -> set[str]:
    """Which of these visits are told, undone ones too."""
    rows = store.db.execute(
        f"SELECT visit_id FROM visit WHERE {SEEN} AND visit_id IN (SELECT value FROM json_each(?))",
        [json.dumps(list(ids))],
    )
    return {visit for (visit,) in rows}


def member(store: Store, reference_hash: bytes) -> str | None:
    """Whom the place knew by this reference, if visits of theirs came in before."""
    row = store.db.execute(
        "SELECT visitor_id FROM membership WHERE reference_hash = ?"
        " AND batch IN (SELECT number FROM batch WHERE complete = 1)",
        [reference_hash],
    ).fetchone()
    return row[0] if row else None


def add_visits(store: Store, drafts: Sequence[Draft]) -> None:
    """Append the events of whole visits, in the order of their writing, and tell the visits.

    The same rows as one deed after the other would write, in a fraction of the time; it belongs
    into a `Store.writing`. Raises ValueError, before anything is written, when a visit's arrival
    is not among them.
    """
    days = {draft.visit: draft.fact.day for draft in drafts if isinstance(draft.fact, Arrival)}
    for draft in drafts:
        if draft.visit not in days:
            raise ValueError(f"a batch without the arrival of visit {draft.visit}")
    units: dict[tuple[str, date], list[Event]] = {}
    for event in append_all(store, drafts):
        units.setdefault((event.visitor or event.visit, days[event.visit]), []).append(event)
    told: list[Visit] = []
    for unit in units.values():
        visitor, day = unit[0].visitor, days[unit[0].visit]
        if visitor is not None and came_before(store, visitor, day):
            for visit in {event.visit for event in unit}:
                visits.refold(store, visit, visitor, day)
        else:
            told += fold(unit)
    visits.write(store, told)


def came_before(store: Store, visitor: str, day: date) -> bool:
    """Whether rows already tell of this visitor's day: then old and new fold together."""
    found = store.db.execute(
        f"SELECT 1 FROM visit WHERE visitor_id = ? AND day = ? AND {SEEN} LIMIT 1",
        [visitor, day.isoformat()],
    )
    return found.fetchone() is not None
