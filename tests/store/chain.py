"""A journal to write in, for the tests of the journal on disk."""

import secrets
from datetime import UTC, datetime, timedelta

from kiosk.domain.journal import Arrival, Choice, Event, Exit, Fact
from kiosk.domain.visit import ExitBy
from kiosk.store import journal, visits
from kiosk.store.sqlite import Connection
from kiosk.store.store import Store

NINE = datetime(2026, 11, 23, 9, tzinfo=UTC)
DAY = NINE.date()
ANN = "a" * 32


def opened(db: Connection) -> Store:
    store = Store(db, secrets.token_hex(16))
    store.db.execute("INSERT INTO device (device_id, is_self) VALUES (?, 1)", [store.device])
    return store


def write(
    store: Store,
    visit: str,
    fact: Fact,
    minutes: float = 0,
    *,
    visitor: str | None = ANN,
    suspect: bool = False,
    coarse: bool = False,
) -> Event:
    with store.writing():
        event = journal.append(
            store,
            visit=visit * 32,
            visitor=visitor,
            at=NINE + timedelta(minutes=minutes),
            suspect=suspect,
            actor="door",
            fact=fact,
            coarse=coarse,
        )
        visits.refold(store, visit * 32, visitor, DAY)
    return event


def a_day(store: Store) -> None:
    """Two visits, six events."""
    for visit in "12":
        write(store, visit, Arrival(DAY), 60 * int(visit))
        write(store, visit, Choice("A09"), 60 * int(visit) + 1)
        write(store, visit, Exit(ExitBy.SCAN), 60 * int(visit) + 30)


def broken(store: Store) -> list[str]:
    return list(journal.broken_links(store))
