"""Looking visits up, a page at a time, the newest first.

Each query walks an index from where its page begins: what lies before and after costs nothing, so
that a page takes as long among a year of visits as among ten.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from kiosk.domain.clock import to_ms
from kiosk.domain.visit import ExitBy, Visit
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
    unbadged: bool = False
    """Of people without a badge."""
    unsure: bool = False
    """Whose exit nobody noted, or that was taken to be theirs."""


def page(store: Store, query: Query, after: Visit | None, most: int) -> list[Visit]:
    """The first visits that are looked for, or those that follow `after`, at most so many."""
    if query.visitors is not None and (query.groups or query.unbadged):
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
    if query.unbadged:
        where += " AND visitor_id IS NULL"
    if query.unsure:
        where += f" AND (left_by IS NULL OR left_by IN ('{ExitBy.CLOSING}', '{ExitBy.COUNT}'))"
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
    """From each visitor's newest visits the newest of all.

    A few of each at first, and as many as may be needed only of those who came most.
    """
    where, (_, *parameters) = _where(query, after)

    def newest(visitor: str, limit: int, since: str) -> list[Key]:
        rows = store.db.execute(
            "SELECT day, arrived_ms, visit_id FROM visit INDEXED BY visit_of_visitor"
            f" WHERE visitor_id = ? AND {where} AND {SEEN} {_ORDER}",
            [visitor, since, *parameters, limit],
        )
        return rows.fetchall()

    first, some = query.first.isoformat(), 2 * most // (len(visitors) + 1) + 1
    of_each = {visitor: newest(visitor, some, first) for visitor in visitors}
    since = [day for day, _, _ in _first(of_each.values(), most)[most - 1 :]] or [first]
    for visitor, keys in of_each.items():
        if len(keys) == some and keys[-1][0] >= since[0]:
            of_each[visitor] = newest(visitor, most, since[0])
    ids = [visit for _, _, visit in _first(of_each.values(), most)]
    found = visits.select(store, "visit_id IN (SELECT value FROM json_each(?))", [json.dumps(ids)])
    place = {visit: number for number, visit in enumerate(ids)}
    return sorted(found, key=lambda visit: place[visit.id])


def _first(of_each: Iterable[Sequence[Key]], most: int) -> list[Key]:
    return sorted(chain.from_iterable(of_each), reverse=True)[:most]


def touched(store: Store, ids: Iterable[str]) -> set[str]:
    """Those of these visits of which the desk has said something."""
    rows = store.db.execute(
        "SELECT value FROM json_each(?)"
        " WHERE EXISTS (SELECT 1 FROM body WHERE visit_id = value AND deed IS NOT NULL)",
        [json.dumps(list(ids))],
    )
    return {visit for (visit,) in rows}
