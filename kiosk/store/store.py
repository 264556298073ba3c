"""The open database of a place, and the one way to write in it."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.store.sqlite import SqliteError, world_errors


@dataclass(frozen=True, slots=True)
class Store:
    """One connection, used in the thread that opened it, and the identity it writes under."""

    db: Database
    device: str

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction that holds the write lock from its first read to its COMMIT.

        What is decided inside is decided on what will still be true when it is written. Leaving
        the block means that all of it is on the disk; an exception, that none of it is.
        Raises `WriteFailed` or `DataUnusable` for the world's faults.
        """
        with world_errors():
            self.db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                with suppress(SqliteError):  # the first complaint is the one to hear
                    self.db.rollback()
                raise

    def close(self) -> None:
        """Let go of the file."""
        self.db.close()
