"""Of which quarters there are visits: looked up by index, however long the past is."""

from collections.abc import Iterable
from datetime import date

from kiosk.store.store import SEEN, Store

_COUNTED = f"voided = 0 AND role <> 'EQUIPE' AND {SEEN}"


def first_day(store: Store) -> date | None:
    """The business day of the oldest visit; None without any."""
    (day,) = store.db.execute(f"SELECT min(day) FROM visit WHERE {_COUNTED}").fetchone()
    return None if day is None else date.fromisoformat(day)


def visited(store: Store, spans: Iterable[tuple[date, date]]) -> list[bool]:
    """Of each span of days, both included, whether anybody came but the team."""
    return [
        store.db.execute(
            f"SELECT 1 FROM visit WHERE day BETWEEN ? AND ? AND {_COUNTED} LIMIT 1",
            [first.isoformat(), last.isoformat()],
        ).fetchone()
        is not None
        for first, last in spans
    ]
