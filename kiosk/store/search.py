"""Looking visits up, a page at a time, the newest first.

Each query walks an index from where its page begins: what lies before and after costs nothing, so
that a page takes as long among a year of visits as among ten.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.clock import to_ms
from kiosk.domain.visit import Visit
from kiosk.store import visits
from kiosk.store.store import SEEN, Store

_ORDER = "ORDER BY day DESC, arrived_ms DESC, visit_id DESC LIMIT ?"
_FEW = 200
"""Visitors whose visits are looked up one by one; of more, one comes along soon enough."""

Key = tuple[str, int, str]
"""Day, arrival and id of a visit: its place in the order."""


@dataclass(frozen=True, slots=True)
class Query:
    """Which visits: of these business days, and of all that is said besides."""

    first: date
    last: date
    activity: str | None = None
    visitors: Sequence[str] | None = None
    groups: bool = False
    """Two or more together, without a badge."""
    cancelled: bool = False
    """Those that were cancelled or undone, instead of those that stand."""


def page(store: Store, query: Query, after: Visit | None, most: int) -> list[Visit]:
    """The first visits that are looked for, or those that follow `after`, at most so many."""
    if query.visitors is not None and query.groups:
        return []
    if query.visitors is not None and len(query.visitors) <= _FEW:
        return _of_few(store, query, query.visitors, after, most)
    where, parameters = _where(query, after)
    if query.visitors is not None:
        where += " AND visitor_id IN (SELECT value FROM json_each(?))"
        parameters.append(json.dumps(query.visitors))
    return visits.select(
        store,
        f"{where} {_ORDER}",
        [*parameters, most],
        source=f"visit INDEXED BY {_index(query)}",
    )


def _index(query: Query) -> str:
    if query.cancelled:
        return "visit_cancelled"
    if query.groups:
        return "visit_of_group"
    if query.activity is not None and query.visitors is None:
        return "visit_of_activity"
    return "visit_of_day"


def _where(query: Query, after: Visit | None) -> tuple[str, list[object]]:
    last = query.last if after is None else min(query.last, after.day)
    where = f"voided = {int(query.cancelled)} AND day BETWEEN ? AND ?"
    parameters: list[object] = [query.first.isoformat(), last.isoformat()]
    if query.groups:
        where += " AND persons > 1"
    if query.activity is not None:
        where += " AND activity = ?"
        parameters.append(query.activity)
    if after is not None:
        where += " AND (day, arrived_ms, visit_id) < (?, ?, ?)"
        parameters += [after.day.isoformat(), to_ms(after.arrived), after.id]
    return where, parameters


def _of_few(
    store: Store, query: Query, visitors: Sequence[str], after: Visit | None, most: int
) -> list[Visit]:
    """From each visitor's newest visits the newest of all."""
    where, parameters = _where(query, after)
    keys: list[Key] = []
    for visitor in visitors:
        keys += store.db.execute(
            "SELECT day, arrived_ms, visit_id FROM visit INDEXED BY visit_of_visitor"
            f" WHERE visitor_id = ? AND {where} AND {SEEN} {_ORDER}",
            [visitor, *parameters, most],
        )
    ids = [visit for _, _, visit in sorted(keys, reverse=True)[:most]]
    found = visits.select(store, "visit_id IN (SELECT value FROM json_each(?))", [json.dumps(ids)])
    place = {visit: number for number, visit in enumerate(ids)}
    return sorted(found, key=lambda visit: place[visit.id])


def versions(store: Store, ids: Iterable[str]) -> dict[str, tuple[int, bool]]:
    """By visit, how many events tell of it, and whether the desk said one of them."""
    rows = store.db.execute(
        "SELECT visit_id, count(*), count(deed) FROM body"
        " WHERE visit_id IN (SELECT value FROM json_each(?)) GROUP BY visit_id",
        [json.dumps(list(ids))],
    )
    return {visit: (events, bool(said)) for visit, events, said in rows}
