"""The journal on disk: appending, redacting, verifying, and keeping the fold beside it.

Everything here runs inside `Store.writing`, except the reading functions.
"""

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from kiosk.domain.clock import Memory, from_ms, next_hlc, to_ms
from kiosk.domain.journal import (
    Event,
    Fact,
    commitment,
    decode,
    encode,
    first_link,
    next_link,
)
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True)
class Draft:
    """An event that has no place in the chain yet."""

    visit: str
    visitor: str | None
    at: datetime
    actor: str
    fact: Fact
    suspect: bool = False
    coarse: bool = False
    """`at` was rounded on purpose, and the hybrid clock must not tell the exact time."""


class Sealed(NamedTuple):
    """An event as it is written: the row of its envelope and that of its body."""

    envelope: tuple[str, int, str, bytes, bytes]
    body: tuple[str, bytes, str]


@dataclass(slots=True)
class Chain:
    """The end of a device's chain, to which sealed events are added."""

    device: str
    seq: int
    link: bytes

    def seal(self, content: str, event_id: str) -> Sealed:
        """The chain's next envelope, and the body that belongs into it."""
        salt = secrets.token_bytes(16)
        committed = commitment(salt, content)
        self.seq += 1
        self.link = next_link(self.link, self.device, self.seq, event_id, committed)
        return Sealed(
            (self.device, self.seq, event_id, committed, self.link), (event_id, salt, content)
        )


HOUR_MS = 3_600_000


def append(
    store: Store,
    *,
    visit: str,
    visitor: str | None,
    at: datetime,
    suspect: bool,
    actor: str,
    fact: Fact,
    coarse: bool = False,
) -> Event:
    """Write one event at the end of this device's chain."""
    (event,) = append_all(store, [Draft(visit, visitor, at, actor, fact, suspect, coarse)])
    return event


def append_all(store: Store, drafts: Iterable[Draft]) -> list[Event]:
    """Write events at the end of this device's chain, in this order."""
    last_hlc, last_ms = store.db.execute(
        "SELECT last_hlc, last_at_ms FROM device WHERE device_id = ?", [store.device]
    ).fetchone()
    chain = _end_of_chain(store)
    events, sealed = [], []
    for draft in drafts:
        at_ms = to_ms(draft.at)
        before = latest(store, draft.visit)
        coarse = max(at_ms << 16, before)
        hlc = coarse if draft.coarse else next_hlc(max(last_hlc, before), at_ms)
        event = Event(
            draft.visit, draft.visitor, draft.at, hlc, draft.actor, draft.fact, draft.suspect
        )
        events.append(event)
        sealed.append(chain.seal(encode(event), secrets.token_hex(16)))
        last_hlc = max(last_hlc, hlc)
        if not draft.suspect:
            last_ms = max(last_ms or 0, at_ms)
    write_sealed(store, sealed)
    store.db.execute(
        "UPDATE device SET last_hlc = ?, last_at_ms = ? WHERE device_id = ?",
        [last_hlc, last_ms, store.device],
    )
    return events


def latest(store: Store, visit: str) -> int:
    """The hybrid time of a visit's last event: no other may come before it.

    The device's own memory is set back to the hour with each redaction, as clocks may be, too.
    """
    found = store.db.execute("SELECT max(hlc) FROM body WHERE visit_id = ?", [visit])
    (hlc,) = found.fetchone()
    return hlc or 0


def write_sealed(store: Store, sealed: Sequence[Sealed]) -> None:
    """Write events that were sealed for the end of their chain."""
    store.db.executemany(
        "INSERT INTO envelope (device_id, seq, event_id, commitment, link) VALUES (?, ?, ?, ?, ?)",
        [one.envelope for one in sealed],
    )
    store.db.executemany(
        "INSERT INTO body (event_id, salt, content) VALUES (?, ?, ?)", [one.body for one in sealed]
    )


def _end_of_chain(store: Store) -> Chain:
    row = store.db.execute(
        "SELECT seq, link FROM envelope WHERE device_id = ? ORDER BY seq DESC LIMIT 1",
        [store.device],
    ).fetchone()
    seq, link = row or (0, first_link(store.device))
    return Chain(store.device, seq, link)


def memory(store: Store) -> Memory:
    """What this device remembers of its clock."""
    last_ms, doubted_ms, days = store.db.execute(
        "SELECT last_at_ms, doubted_ms, doubted_days FROM device WHERE device_id = ?",
        [store.device],
    ).fetchone()
    last, doubted = (None if ms is None else from_ms(ms) for ms in (last_ms, doubted_ms))
    return Memory(last, doubted, days)


def remember(store: Store, memory: Memory) -> None:
    """Keep what this device is to remember of its clock."""
    last_ms, doubted_ms = (
        None if at is None else to_ms(at) for at in (memory.last, memory.doubted)
    )
    store.db.execute(
        "UPDATE device SET last_at_ms = ?, doubted_ms = ?, doubted_days = ? WHERE device_id = ?",
        [last_ms, doubted_ms, memory.days, store.device],
    )


def events_of(store: Store, visits: Iterable[str]) -> list[Event]:
    """The unredacted events of these visits, in the order of their writing on each device."""
    ids = list(visits)
    marks = ",".join("?" * len(ids))
    rows = store.db.execute(
        "SELECT content FROM body JOIN envelope USING (event_id)"
        f" WHERE visit_id IN ({marks}) ORDER BY hlc, device_id, seq",
        ids,
    )
    return [decode(content) for (content,) in rows]


def version(store: Store, visit: str) -> int:
    """How many events tell of a visit: whoever saw it with fewer has not seen it as it is."""
    found = store.db.execute("SELECT count(*) FROM body WHERE visit_id = ?", [visit])
    (events,) = found.fetchone()
    return int(events)


def visits_of_deed(store: Store, deed: str) -> list[str]:
    """The visits of which a deed of the desk told something."""
    rows = store.db.execute("SELECT DISTINCT visit_id FROM body WHERE deed = ?", [deed])
    return [visit for (visit,) in rows]


def redact(store: Store, visit: str) -> list[str]:
    """Delete all bodies of a visit, with their salts; the event ids, for the list beside the key."""
    ids = [
        row[0] for row in store.db.execute("SELECT event_id FROM body WHERE visit_id = ?", [visit])
    ]
    redact_events(store, ids)
    return ids


def redact_events(store: Store, event_ids: Sequence[str]) -> None:
    """Delete these bodies. Ids without a body here are remembered all the same."""
    for event_id in event_ids:
        store.db.execute("INSERT OR IGNORE INTO redaction (event_id) VALUES (?)", [event_id])
        store.db.execute("DELETE FROM body WHERE event_id = ?", [event_id])
    _blur_clock(store)


def _blur_clock(store: Store) -> None:
    """Take the exact time of what was just forgotten out of this device's own memory of it."""
    store.db.execute(
        f"UPDATE device SET last_hlc = (last_hlc >> 16) / {HOUR_MS} * {HOUR_MS} << 16,"
        f" last_at_ms = last_at_ms / {HOUR_MS} * {HOUR_MS},"
        f" doubted_ms = doubted_ms / {HOUR_MS} * {HOUR_MS} WHERE device_id = ?",
        [store.device],
    )


def redacted(store: Store) -> set[str]:
    """The ids of all redacted events, and of the visitors who were erased."""
    return {row[0] for row in store.db.execute("SELECT event_id FROM redaction")}


def count_redacted(store: Store) -> int:
    """How many ids were redacted."""
    (number,) = store.db.execute("SELECT count(*) FROM redaction").fetchone()
    return int(number)


def broken_links(store: Store) -> Iterator[str]:
    """What is wrong with the chains, a line each: a link, a gap, or a body that isn't the one."""
    before: dict[str, tuple[int, bytes]] = {}
    rows = store.db.execute(
        "SELECT device_id, seq, event_id, commitment, link, salt, content,"
        " event_id IN (SELECT event_id FROM redaction)"
        " FROM envelope LEFT JOIN body USING (event_id) ORDER BY device_id, seq"
    )
    for device, seq, event_id, committed, link, salt, content, is_redacted in rows:
        last_seq, last_link = before.get(device, (0, first_link(device)))
        name = f"{device[:8]}/{seq}"
        if seq != last_seq + 1:
            yield f"{name}: sequence after {last_seq}"
        if link != next_link(last_link, device, seq, event_id, committed):
            yield f"{name}: link"
        if content is not None and commitment(salt, content) != committed:
            yield f"{name}: body"
        if (content is None) is not bool(is_redacted):
            yield f"{name}: {'missing' if content is None else 'redacted'} body"
        before[device] = (seq, link)
    yield from _cut_short({device: seq for device, (seq, _) in before.items()}, store)


def _cut_short(ends: Mapping[str, int], store: Store) -> Iterator[str]:
    """The chains that once were longer, as far as the device's own clock still tells.

    Where something was redacted it can't: the last event may be the one that was forgotten.
    """
    rows = store.db.execute(
        "SELECT device_id, last_hlc > coalesce((SELECT max(hlc) FROM body"
        " JOIN envelope USING (event_id) WHERE envelope.device_id = device.device_id), 0),"
        " (SELECT count(*) FROM redaction) FROM device"
    )
    for device, went_on, redactions in rows:
        if went_on and not (redactions and device in ends):
            yield f"{device[:8]}/{ends.get(device, 0) + 1}: end"
