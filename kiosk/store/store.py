"""The open database of a place, and the one way to write in it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.domain.errors import WriteFailed
from kiosk.store.sqlite import BUSY_TIMEOUT_MS, Connection, SqliteError, world_errors

SEEN = "(batch IS NULL OR batch IN (SELECT number FROM batch WHERE complete = 1))"
"""What every query of `visit` and `answer` asks for: a batch under way is not there yet."""


class Store:
    """One connection, used in the thread that opened it, and the identity it writes under."""

    def __init__(self, db: Connection, device: str) -> None:
        self.db = db
        self.device = device
        self._path = Path(db.execute("PRAGMA database_list").fetchone()[2])
        self._file = _file_at(self._path)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that holds the write lock from its first read to its COMMIT.

        What is decided inside is decided on what will still be true when it is written. Leaving
        the block means that all of it is on the disk; an exception, that none of it is.
        Raises `WriteFailed` or `DataUnusable` for the world's faults; so it does when the file
        was moved, deleted or replaced: SQLite would go on writing what nobody finds again.
        """
        if _file_at(self._path) != self._file:
            raise WriteFailed("data.gone")
        with world_errors():
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                with suppress(SqliteError):  # the first complaint is the one to hear
                    self.db.rollback()
                raise

    def empty_log(self) -> None:
        """Take what was just forgotten out of the write-ahead log too, unless somebody reads.

        Whoever reads the log right now keeps it; it is emptied with the next such call, at the
        close, or by `scrub` at the next start.
        """
        with suppress(SqliteError):
            self.db.execute("PRAGMA busy_timeout = 0")
            self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.db.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()


def _file_at(path: Path) -> tuple[int, int] | None:
    """Which file stands under this name, whatever is in it."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
