"""The connection to the place's one file: which SQLite, which promises, which complaints.

SQLite 3.7.0 to 3.51.2 can corrupt a WAL database that several connections write at once. With a
fixed library (the `pysqlite3` wheel) the file is in WAL mode with synchronous=FULL: one fsync
makes a commit durable. With an older one it is kept in rollback-journal mode with
synchronous=EXTRA instead, which that bug can't touch: slower, and as safe.

This module alone chooses the library, the same as sqlite-utils does: two of them in one process
would lose each other's locks. sqlite-utils itself is loaded where it has something to do (a
migration): its own imports are a sixth of what the start costs.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.errors import DataUnusable, WriteFailed

if TYPE_CHECKING:
    import sqlite3 as sqlite3
else:
    try:
        import pysqlite3 as sqlite3
    except ImportError:  # no wheel for this machine: Python's own library
        import sqlite3

Connection = sqlite3.Connection
SqliteError: type[Exception] = sqlite3.Error

LIBRARY: tuple[int, ...] = sqlite3.sqlite_version_info
"""The SQLite library that this program runs with."""

FIXED = (3, 51, 3)
"""The first library without the WAL-reset bug."""

OLDEST = (3, 38, 0)
"""The first library with all that the schema uses (STRICT tables, JSON built in)."""

BUSY_TIMEOUT_MS = 5000
"""How long a transaction waits for another program's to end."""

_BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 8, 10, 11, 13, 14, 26
_MEANS = {
    _BUSY: (WriteFailed, "data.busy"),
    _READONLY: (WriteFailed, "data.read_only"),
    _IOERR: (WriteFailed, "data.full"),
    _FULL: (WriteFailed, "data.full"),
    _CANTOPEN: (DataUnusable, "data.unreachable"),
    _CORRUPT: (DataUnusable, "data.damaged"),
    _NOTADB: (DataUnusable, "data.damaged"),
}


@contextmanager
def world_errors(path: Path | None = None) -> Iterator[None]:
    """Turn what SQLite says of the world into an error with a sentence; leave our bugs alone.

    `path`: the file that is being opened. Where SQLite can't write beside a file it may have to,
    and says no more than that it failed.
    """
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code not in _MEANS:
            raise
        if code in (_CANTOPEN, _IOERR) and path is not None and is_read_only(path):
            code = _READONLY
        kind, sentence = _MEANS[code]
        raise kind(sentence) from error


def is_read_only(path: Path) -> bool:
    """Whether this file is there, and it or its folder is not for us to write."""
    return path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def pragmas(library: tuple[int, ...]) -> dict[str, str | int]:
    """What every writing connection is set to, and must read back, with this library."""
    wal = library >= FIXED
    return {
        "journal_mode": "wal" if wal else "delete",
        "synchronous": 2 if wal else 3,
        "foreign_keys": 1,
        "secure_delete": 1,
        # An older library takes json_valid() in a CHECK for unsafe when the schema isn't trusted.
        "trusted_schema": 0 if wal else 1,
        "cell_size_check": 1,
        "busy_timeout": BUSY_TIMEOUT_MS,
    }


def connect(path: Path, *, create: bool = False) -> Connection:
    """A connection that writes, every PRAGMA read back.

    Raises `DataUnusable` if the library is too old, the file isn't there (unless `create`), is
    damaged, or a promise is not kept; `WriteFailed` on a read-only disk. Transactions are begun
    by hand (`Store.writing`). The caller closes it, in the thread that opened it.
    """
    if LIBRARY < OLDEST:
        raise DataUnusable("data.old_library", found=sqlite3.sqlite_version)
    if is_read_only(path):
        raise WriteFailed("data.read_only")
    with _opening(path, "rwc" if create else "rw") as db:
        for name, wanted in pragmas(LIBRARY).items():
            _patiently(db, f"PRAGMA {name} = {wanted}")
            (found,) = db.execute(f"PRAGMA {name}").fetchone()
            if found != wanted:
                raise DataUnusable("data.promise_broken", name=name, found=found)
    return db


def connect_to_read(path: Path) -> Connection:
    """A connection that changes no fact, and leaves the folder as it found it.

    What another program left in its -wal stays there: only a read-only connection does not tidy
    it up. Such a one would leave an empty -wal of its own behind, and could not take back what an
    older library's rollback journal holds, so it is used where there is something to keep only.
    Raises `WriteFailed` where nothing can be written and SQLite would have to, to read them.
    """
    log, journal = (_has_content(path.with_name(path.name + end)) for end in ("-wal", "-journal"))
    try:
        return _reader(path, "ro" if log else "rw")
    except WriteFailed as error:
        if log or journal or error.key != "data.read_only":
            raise
        # All is in the file itself. Whoever begins to write it right now, by another way than
        # ours, could make us see half of a change: we are read out in a second, and may.
        return _reader(path, "ro&immutable=1")


def _has_content(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0


def _reader(path: Path, mode: str) -> Connection:
    with _opening(path, mode) as db:
        db.execute("PRAGMA query_only = 1")
        db.execute("PRAGMA busy_timeout = 5000")
        db.execute("SELECT count(*) FROM sqlite_master")
    return db


def in_memory() -> Connection:
    """A connection to an empty database that nobody else sees, gone with it."""
    return sqlite3.connect(":memory:", isolation_level=None)


@contextmanager
def _opening(path: Path, mode: str) -> Iterator[Connection]:
    """A new connection, let go again if it can't be made ready."""
    # A path is not a URI: `?`, `#` and `%` in a folder's name must not be read as one.
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    with world_errors(path):
        connection = sqlite3.connect(uri, uri=True, isolation_level=None)
        try:
            yield connection
        except BaseException:
            connection.close()
            raise


def _patiently(db: Connection, pragma: str) -> None:
    """Set a PRAGMA; where two programs switch a new file's journal at once, one after the other.

    SQLite tells the second of them at once that the file is busy. Waiting for the write lock is
    waiting for the first, and there is nothing left to switch then.
    """
    for _ in range(9):
        try:
            db.execute(pragma)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != _BUSY:
                raise
            db.execute("BEGIN IMMEDIATE")
            db.rollback()
        else:
            return
    db.execute(pragma)
