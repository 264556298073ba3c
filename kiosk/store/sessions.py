"""Planned sessions, as rows."""

from collections.abc import Sequence
from datetime import date, datetime

from kiosk.domain.clock import from_ms, to_ms
from kiosk.domain.session import Session
from kiosk.store.store import Store

_COLUMNS = "session_id, activity, day, starts_ms, ends_ms, series, host"


def between(store: Store, first: date, last: date) -> list[Session]:
    """The sessions of these business days, in their order."""
    return _select(
        store,
        "day BETWEEN ? AND ? ORDER BY starts_ms, activity",
        [first.isoformat(), last.isoformat()],
    )


def by_id(store: Store, session: str) -> Session | None:
    """One session."""
    found = _select(store, "session_id = ?", [session])
    return found[0] if found else None


def of_series(store: Store, series: str, since: datetime) -> list[Session]:
    """The sessions of a series that start at this instant or later, in their order."""
    where = "series = ? AND starts_ms >= ? ORDER BY starts_ms"
    return _select(store, where, [series, to_ms(since)])


def overlapping(store: Store, session: Session) -> Session | None:
    """Another session of the same activity that shares some time with this one."""
    found = _select(
        store,
        "activity = ? AND starts_ms < ? AND ends_ms > ? AND session_id <> ? ORDER BY starts_ms",
        [session.activity, to_ms(session.ends), to_ms(session.starts), session.id],
    )
    return found[0] if found else None


def write(store: Store, session: Session) -> None:
    """Keep a session, over the one with that id."""
    store.db.execute(
        f"INSERT OR REPLACE INTO session ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            session.id,
            session.activity,
            session.day.isoformat(),
            to_ms(session.starts),
            to_ms(session.ends),
            session.series,
            session.host,
        ],
    )


def remove(store: Store, session: str) -> None:
    """Remove a session: it does not take place."""
    store.db.execute("DELETE FROM session WHERE session_id = ?", [session])


def _select(store: Store, where: str, parameters: Sequence[object]) -> list[Session]:
    rows = store.db.execute(f"SELECT {_COLUMNS} FROM session WHERE {where}", parameters)
    return [
        Session(
            session_id,
            activity,
            date.fromisoformat(day),
            from_ms(starts_ms),
            from_ms(ends_ms),
            series,
            host,
        )
        for session_id, activity, day, starts_ms, ends_ms, series, host in rows
    ]
