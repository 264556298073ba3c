"""What a batch under way has written: how it is written, and how it is taken away again."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from kiosk.store.sqlite import LIBRARY, SqliteError, pragmas
from kiosk.store.store import Store

_AT_ONCE = 100
"""Rows taken away in one transaction."""
_LOGGED = 1500
"""Pages in the log, six megabytes, before it is taken over: three waits for the disk each time, of
which the last is in the transaction that begins the log anew."""
_CACHE_KB = 32_000
"""Memory for the pages of a batch: ids fall anywhere into an index of hundreds of megabytes."""


@contextmanager
def unwaited(store: Store) -> Iterator[None]:
    """In here no COMMIT waits until it is on the disk: what nobody sees yet may still be lost.

    The next COMMIT outside, and each of the door's, brings all before it to the disk as well. With
    an older library's rollback journal that would not be so, and nothing changes.
    """
    usual = pragmas(LIBRARY)
    if usual["journal_mode"] == "wal":
        store.db.execute("PRAGMA synchronous = 1")
    store.db.execute("PRAGMA wal_autocheckpoint = 0")
    store.db.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    try:
        yield
    finally:
        store.db.execute(f"PRAGMA synchronous = {usual['synchronous']}")
        store.db.execute("PRAGMA wal_autocheckpoint = 1000")
        store.db.execute("PRAGMA cache_size = -2000")


def make_room(store: Store) -> None:
    """Take the log over into the database when it has grown, outside of any transaction.

    Else the next COMMIT would do it, the door's perhaps.
    """
    with suppress(SqliteError):  # no room for it: the next transaction tells
        _, logged, taken = store.db.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()
        if logged - taken >= _LOGGED:
            store.db.execute("PRAGMA wal_checkpoint(PASSIVE)")


def under_way(store: Store) -> list[int]:
    """The batches whose last transaction has not come: of a program that is at it, or is dead."""
    rows = store.db.execute("SELECT number FROM batch WHERE complete = 0")
    return [number for (number,) in rows]


def discard(store: Store, number: int) -> None:
    """Take away all that a batch under way has written, in many small transactions.

    After each of them what is left is sound, and the batch itself goes last: what breaks off in
    between is taken up again.
    """
    db = store.db
    (device,) = db.execute("SELECT device_id FROM batch WHERE number = ?", [number]).fetchone()
    for table, key, listed in (
        ("answer", "answer_id", "answer"),
        ("visit", "visit_id", "visit"),
        ("visitor", "visitor_id", "membership"),
    ):
        for keys in _keys(store, key, listed, number):
            with store.writing():
                _delete(store, table, key, keys)
    # From its end on: a chain without its beginning would look as if somebody had been at it.
    last = "SELECT event_id FROM envelope WHERE device_id = ? ORDER BY seq DESC LIMIT ?"
    while rows := db.execute(last, [device, _AT_ONCE]).fetchall():
        with store.writing():
            for table in ("body", "envelope"):
                _delete(store, table, "event_id", [event_id for (event_id,) in rows])
        make_room(store)
    with store.writing():
        db.execute("DELETE FROM batch WHERE number = ?", [number])
        db.execute("DELETE FROM device WHERE device_id = ?", [device])


def _keys(store: Store, key: str, table: str, number: int) -> Iterator[list[str]]:
    """The keys of a batch's rows, some at a time, each read where the last ones ended."""
    last = ""
    while rows := store.db.execute(
        f"SELECT {key} FROM {table} WHERE batch = ? AND {key} > ? ORDER BY {key} LIMIT ?",
        [number, last, _AT_ONCE],
    ).fetchall():
        last = rows[-1][0]
        make_room(store)
        yield [found for (found,) in rows]


def _delete(store: Store, table: str, key: str, keys: list[str]) -> None:
    store.db.execute(
        f"DELETE FROM {table} WHERE {key} IN (SELECT value FROM json_each(?))", [json.dumps(keys)]
    )
