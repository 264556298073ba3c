"""Visits that a place no longer keeps: what must outlive them, and how they go."""

import json
from collections.abc import Collection
from datetime import date, timedelta
from typing import NamedTuple

from kiosk.store import figures, tellings
from kiosk.store.journal import redact_events
from kiosk.store.places import save_setting, setting
from kiosk.store.store import SEEN, Store

_MARK = "visits_forgotten_before"
_SINCE = "visits_forgotten_since"


class Gone(NamedTuple):
    """What a transaction removed: how many visits and visitors, and the ids to be listed."""

    visits: int
    visitors: int
    listed: list[str]


def before_forgetting(store: Store, before: date) -> None:
    """Prepare that the visits older than a business day go, and note for good that they went.

    Whatever removes them calls this first, in the same transaction, while they are still there.
    The quarter of a first visit is kept with its visitor; who was counted in which report goes
    with the visits; and no period that would need them is computed again.
    """
    figures.remember_first_quarters(store, before)
    tellings.forget_counted(store, before)
    known, since = forgotten_before(store), _day(store, _SINCE)
    save_setting(store, _MARK, max(known or before, before).isoformat())
    oldest = min(oldest_day(store) or before, before)
    if known is None or since is not None:
        save_setting(store, _SINCE, min(since or oldest, oldest).isoformat())


def forgotten_before(store: Store) -> date | None:
    """Visits of business days before this one were removed; None: none ever were."""
    return _day(store, _MARK)


def forgotten_since(store: Store) -> date:
    """The first business day of which visits were removed, if any were."""
    return _day(store, _SINCE) or date.min


def _day(store: Store, name: str) -> date | None:
    found = setting(store, name, None)
    return None if found is None else date.fromisoformat(found)


def oldest_day(store: Store) -> date | None:
    """The business day of the oldest visit that is kept, undone ones too."""
    days = [
        store.db.execute(
            f"SELECT min(day) FROM visit INDEXED BY {index} WHERE voided = {voided} AND {SEEN}"
        ).fetchone()[0]
        for index, voided in (("visit_of_day", 0), ("visit_cancelled", 1))
    ]
    return min((date.fromisoformat(day) for day in days if day is not None), default=None)


def forget_some(store: Store, before: date, most: int) -> Gone | None:
    """Remove about so many visits of the oldest business day before `before`; None: there are none.

    Their bodies, rows and answers go, and with a visitor's last visit the visitor: badges, answers
    and first name. A visitor's day, which is folded together, goes as a whole, so that after each
    transaction the rest is told as before.
    """
    day = oldest_day(store)
    if day is None or day >= before:
        return None
    before_forgetting(store, day + timedelta(days=1))
    rows = store.db.execute(
        "SELECT * FROM (SELECT visit_id, visitor_id FROM visit INDEXED BY visit_of_day"
        f" WHERE day = ?1 AND voided = 0 AND {SEEN} UNION ALL"
        " SELECT visit_id, visitor_id FROM visit INDEXED BY visit_cancelled"
        f" WHERE day = ?1 AND voided = 1 AND {SEEN}) LIMIT ?2",
        [day.isoformat(), most],
    ).fetchall()
    visitors = {visitor for _, visitor in rows if visitor is not None}
    together = store.db.execute(
        "SELECT visit_id FROM json_each(?) JOIN visit INDEXED BY visit_of_visitor"
        f" ON visitor_id = value WHERE day = ? AND {SEEN}",
        [_listed(visitors), day.isoformat()],
    )
    visits = {visit for visit, _ in rows} | {visit for (visit,) in together}
    events = forget_visits(store, visits)
    gone = _without_visits(store, visitors)
    forget_visitors(store, gone)
    return Gone(len(visits), len(gone), events + gone)


def visits_of(store: Store, visitor: str, before: date, most: int) -> list[str]:
    """A visitor's visits of whole business days before `before`, about `most` of them; -1: all."""
    rows = store.db.execute(
        "SELECT visit_id FROM visit INDEXED BY visit_of_visitor WHERE visitor_id = ?1"
        f" AND {SEEN} AND day IN (SELECT day FROM visit INDEXED BY visit_of_visitor"
        f" WHERE visitor_id = ?1 AND day < ?2 AND {SEEN} ORDER BY day LIMIT ?3)",
        [visitor, before.isoformat(), most],
    )
    return [visit for (visit,) in rows]


def forget_visits(store: Store, visits: Collection[str]) -> list[str]:
    """Redact all that is told of these visits, with what was answered; the redacted events' ids.

    Of a visitor's day either all or none of them.
    """
    ids = _listed(visits)
    found = store.db.execute(
        "SELECT event_id FROM json_each(?) JOIN body ON visit_id = value", [ids]
    )
    events = [event for (event,) in found]
    redact_events(store, events)
    for table in ("visit", "answer"):
        store.db.execute(
            f"DELETE FROM {table} WHERE visit_id IN (SELECT value FROM json_each(?))", [ids]
        )
    return events


def forget_visitors(store: Store, visitors: Collection[str]) -> None:
    """Remove visitors and all that was said of them, for good: their ids are redacted as well.

    Their visits must be gone.
    """
    if not visitors:
        return
    redact_events(store, sorted(visitors))
    store.db.execute(
        "DELETE FROM visitor WHERE visitor_id IN (SELECT value FROM json_each(?))",
        [_listed(visitors)],
    )


def _without_visits(store: Store, visitors: Collection[str]) -> list[str]:
    """Those of whom no visit is left, not even one of an import under way."""
    rows = store.db.execute(
        "SELECT visitor_id FROM json_each(?) JOIN visitor ON visitor_id = value WHERE NOT EXISTS"
        " (SELECT 1 FROM visit WHERE visit.visitor_id = visitor.visitor_id)",
        [_listed(visitors)],
    )
    return [visitor for (visitor,) in rows]


def _listed(ids: Collection[str]) -> str:
    return json.dumps(sorted(ids))
