"""Visits: the fold of the journal, as rows.

The rows are never written but from the bodies, by `refold` and, many at once, by `batch`;
`differences` shows where the two disagree, which they must not. What a batch under way has
written is not told.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from kiosk.domain.clock import from_ms, offset_minutes, to_ms
from kiosk.domain.fold import fold
from kiosk.domain.journal import decode
from kiosk.domain.visit import Added, ExitBy, Role, Visit
from kiosk.store.journal import events_of, redact_events
from kiosk.store.store import SEEN, Store

_COLUMNS = (
    "visit_id, visitor_id, day, persons, activity, role, arrived_ms, offset_min, chosen_ms,"
    " left_ms, left_by, until_ms, last_ms, group_kind, adults, voided, suspect, added, into_visit"
)


def of_visitor(store: Store, visitor: str, day: date, with_batch: int | None = None) -> list[Visit]:
    """All visits of a visitor on a business day, undone ones too, in the order of arrival.

    `with_batch`: a batch under way whose visits are told as well.
    """
    return select(
        store,
        "visitor_id = ? AND day = ? ORDER BY arrived_ms, visit_id",
        [with_batch, visitor, day.isoformat()],
        seen=f"({SEEN} OR batch = ?)",
    )


def by_id(store: Store, visit_id: str) -> Visit | None:
    """One visit."""
    found = select(store, "visit_id = ?", [visit_id])
    return found[0] if found else None


def present(store: Store, day: date, most: int | None = None) -> list[Visit]:
    """The visits under way on this business day, the newest first; the `most` newest alone."""
    return select(
        store,
        "day = ? AND voided = 0 AND left_ms IS NULL AND until_ms IS NULL"
        " ORDER BY arrived_ms DESC, visit_id LIMIT ?",
        [day.isoformat(), -1 if most is None else most],
        source="visit INDEXED BY visit_present",  # those who left, most of a day, are not read
    )


def left_open(store: Store, before: date, most: int) -> list[Visit]:
    """Visits of earlier days of which nobody noted an end, the oldest first.

    Those that were imported have never been under way here: they are as their file tells them.
    """
    return select(
        store,
        "day < ? AND batch IS NULL AND voided = 0 AND left_ms IS NULL AND until_ms IS NULL"
        " ORDER BY day LIMIT ?",
        [before.isoformat(), most],
        source="visit INDEXED BY visit_present",
    )


def in_future(store: Store, today: date, at_ms: int) -> int:
    """How many visits arrive only after this instant: a clock was wrong, or a line mistyped."""
    (count,) = store.db.execute(
        f"SELECT count(*) FROM visit WHERE day >= ? AND arrived_ms > ? AND voided = 0 AND {SEEN}",
        [today.isoformat(), at_ms],
    ).fetchone()
    return int(count)


class Move(NamedTuple):
    """A visit as far as it tells how many were in, and when."""

    persons: int
    activity: str
    arrived_ms: int
    left_ms: int | None
    left_by: str | None
    until_ms: int | None


def moves(store: Store, day: date) -> list[Move]:
    """All visits of a business day that were not undone: much less of each than `between` tells."""
    rows = store.db.execute(
        f"SELECT {', '.join(Move._fields)} FROM visit WHERE day = ? AND voided = 0 AND {SEEN}",
        [day.isoformat()],
    )
    return [Move(*row) for row in rows]


def of_later_days(store: Store, day: date) -> list[Visit]:
    """Visits that were noted on days that are still to come: by a clock that was wrong."""
    return select(
        store,
        "day > ? AND batch IS NULL AND voided = 0 ORDER BY arrived_ms, visit_id",
        [day.isoformat()],
        source="visit INDEXED BY visit_of_day",
    )


def merged_into(store: Store, visit: Visit) -> list[Visit]:
    """The visits that are a part of this one, and those that are a part of them."""
    parts = select(
        store,
        "day = ? AND into_visit = ? AND voided = 1",
        [visit.day.isoformat(), visit.id],
        source="visit INDEXED BY visit_cancelled",
    )
    return [part for each in parts for part in (each, *merged_into(store, each))]


def between(store: Store, first: date, last: date) -> list[Visit]:
    """The visits of these business days that were not undone, in the order of arrival."""
    return select(
        store,
        "day BETWEEN ? AND ? AND voided = 0 ORDER BY arrived_ms, visit_id",
        [first.isoformat(), last.isoformat()],
    )


def present_by_activity(store: Store, day: date) -> dict[str, int]:
    """How many people are in for each activity."""
    rows = store.db.execute(
        "SELECT activity, sum(persons) FROM visit WHERE day = ? AND voided = 0"
        f" AND left_ms IS NULL AND until_ms IS NULL AND {SEEN}"
        " GROUP BY activity ORDER BY activity",
        [day.isoformat()],
    )
    return dict(rows.fetchall())


def last_activity(store: Store, visitor: str, before: date) -> str | None:
    """What the visitor came for on the last earlier day on which they said so."""
    row = store.db.execute(
        "SELECT activity FROM visit WHERE visitor_id = ? AND day < ? AND voided = 0"
        f" AND activity <> 'Z00' AND {SEEN} ORDER BY day DESC, arrived_ms DESC LIMIT 1",
        [visitor, before.isoformat()],
    ).fetchone()
    return row[0] if row else None


def refold(store: Store, visit_id: str, visitor: str | None, day: date) -> Visit | None:
    """Fold anew all that belongs with this visit, and write the rows that changed.

    `visitor`, `day`: where it belonged until now; a correction may have moved it. Returns what is
    now told of this visit, None where nothing is.
    """
    before = _belonging(store, visit_id, visitor, day)
    after = _folded(store, visit_id, before)
    now = after.get(visit_id)
    if now is not None and (now.visitor, now.day) != (visitor, day):
        before |= _belonging(store, visit_id, now.visitor, now.day)
        after = _folded(store, visit_id, before)
    for each in before.keys() - after.keys():
        store.db.execute("DELETE FROM visit WHERE visit_id = ?", [each])
    write(store, [visit for visit in after.values() if before.get(visit.id) != visit])
    return after.get(visit_id)


def _belonging(store: Store, visit_id: str, visitor: str | None, day: date) -> dict[str, Visit]:
    """The rows that are folded together with this visit, its own among them if it has one."""
    one = by_id(store, visit_id)
    unit = [] if visitor is None else of_visitor(store, visitor, day)
    return {visit.id: visit for visit in (*unit, *([one] if one else []))}


def _folded(store: Store, visit_id: str, before: Iterable[str]) -> dict[str, Visit]:
    return {visit.id: visit for visit in fold(events_of(store, sorted({*before, visit_id})))}


def forget(store: Store, listed: Iterable[str]) -> None:
    """Redact these events, and fold anew the visits that they told of; remove these visitors.

    What was answered at a visit that is not told any more goes with it.
    """
    ids = json.dumps(list(listed))
    told_by = "SELECT visit_id FROM body WHERE event_id IN (SELECT value FROM json_each(?))"
    touched = select(store, f"visit_id IN ({told_by})", [ids])
    redact_events(store, json.loads(ids))
    for visit in touched:
        refold(store, visit.id, visit.visitor, visit.day)
    store.db.execute(
        "DELETE FROM answer WHERE visit_id IN (SELECT value FROM json_each(?))"
        f" AND visit_id NOT IN (SELECT visit_id FROM visit WHERE {SEEN})",
        [json.dumps([visit.id for visit in touched])],
    )
    store.db.execute(
        "DELETE FROM visitor WHERE visitor_id IN (SELECT value FROM json_each(?))"
        " AND NOT EXISTS (SELECT 1 FROM visit WHERE visit.visitor_id = visitor.visitor_id)",
        [ids],
    )


Row = tuple[object, ...]
"""A visit as it is kept: the values of its columns."""


def write(store: Store, told: Iterable[Visit]) -> None:
    """Write these visits, over what was told of them. Only a fold may say what they are.

    A visit that a batch brought stays that batch's.
    """
    anew = ", ".join(f"{name} = excluded.{name}" for name in _COLUMNS.split(", ")[1:])
    _insert(store, map(as_row, told), None, f" ON CONFLICT (visit_id) DO UPDATE SET {anew}")


def write_new(store: Store, rows: Iterable[Row], batch: int) -> None:
    """Write rows of visits of which nothing was told yet, as a part of a batch."""
    _insert(store, rows, batch)


def _insert(store: Store, rows: Iterable[Row], batch: int | None, otherwise: str = "") -> None:
    marks = ",".join("?" * len(_COLUMNS.split(", ")))
    whose = "NULL" if batch is None else int(batch)
    store.db.executemany(
        f"INSERT INTO visit ({_COLUMNS}, batch) VALUES ({marks}, {whose}){otherwise}", rows
    )


def differences(store: Store) -> Iterator[str]:
    """Where the rows and a fresh fold of the whole journal disagree, a line each."""
    bodies = store.db.execute(
        "SELECT content FROM body JOIN envelope USING (event_id) WHERE device_id NOT IN"
        " (SELECT device_id FROM batch WHERE complete = 0) ORDER BY hlc, device_id, seq"
    )
    told = {visit.id: visit for visit in fold(decode(content) for (content,) in bodies)}
    rows = {visit.id: visit for visit in select(store, "1", [])}
    for visit_id in sorted(told.keys() | rows.keys()):
        if _kept(told.get(visit_id)) != _kept(rows.get(visit_id)):
            yield visit_id


def _kept(visit: Visit | None) -> Row | None:
    """A visit as it is kept: two instants may be equal and yet be told with other offsets."""
    return None if visit is None else as_row(visit)


def select(
    store: Store,
    where: str,
    parameters: Sequence[object],
    source: str = "visit",
    seen: str = SEEN,
) -> list[Visit]:
    """The visits of which this is true, as rows tell them; for the queries of this room."""
    rows = store.db.execute(f"SELECT {_COLUMNS} FROM {source} WHERE {seen} AND {where}", parameters)
    return [_visit(*row) for row in rows]


def _visit(
    visit_id: str,
    visitor_id: str | None,
    day: str,
    persons: int,
    activity: str,
    role: str,
    arrived_ms: int,
    offset_min: int,
    chosen_ms: int,
    left_ms: int | None,
    left_by: str | None,
    until_ms: int | None,
    last_ms: int,
    group_kind: str | None,
    adults: int | None,
    voided: int,
    suspect: int,
    added: str | None,
    into_visit: str | None,
) -> Visit:
    """A visit from its columns, in the order of `_COLUMNS`."""
    return Visit(
        id=visit_id,
        visitor=visitor_id,
        day=date.fromisoformat(day),
        persons=persons,
        activity=activity,
        role=Role(role),
        arrived=from_ms(arrived_ms, offset_min),
        chosen=from_ms(chosen_ms, offset_min),
        last=from_ms(last_ms, offset_min),
        left=None if left_ms is None else from_ms(left_ms, offset_min),
        left_by=None if left_by is None else ExitBy(left_by),
        until=None if until_ms is None else from_ms(until_ms, offset_min),
        group=group_kind,
        adults=adults,
        voided=bool(voided),
        suspect=bool(suspect),
        added=None if added is None else Added(added),
        into=into_visit,
    )


def as_row(visit: Visit) -> Row:
    """What is kept of a visit."""
    return (
        visit.id,
        visit.visitor,
        visit.day.isoformat(),
        visit.persons,
        visit.activity,
        visit.role.value,
        to_ms(visit.arrived),
        offset_minutes(visit.arrived),
        to_ms(visit.chosen),
        None if visit.left is None else to_ms(visit.left),
        None if visit.left_by is None else visit.left_by.value,
        None if visit.until is None else to_ms(visit.until),
        to_ms(visit.last),
        visit.group,
        visit.adults,
        visit.voided,
        visit.suspect,
        None if visit.added is None else visit.added.value,
        visit.into,
    )
