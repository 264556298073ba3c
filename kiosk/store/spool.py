"""Lines that wait on the disk until all of them are read, and come back in order.

A file of a million lines is checked to its end before the first is written, and visits of one
person's day may stand anywhere in it. So the lines wait here, in a database without a name that
SQLite deletes as soon as it is open: nothing is left of it, whatever happens.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.store.sqlite import sqlite3, world_errors


class Line(NamedTuple):
    """One visit of a file, checked and put into the place's own terms.

    Instants are UTC milliseconds with the local offset in minutes. An answer is a code of its
    question, `NSP`, or empty where the question was not asked.
    """

    who: str
    """A visitor's id, `NEW` and the hash of a reference that is not known yet, or nothing."""
    arrived_ms: int
    text: str
    """All that tells this line from others: by that its visit is known when it comes again."""
    offset_min: int
    left_ms: int | None
    left_offset_min: int
    day: str
    activity: str
    role: str
    persons: int
    tranche_age: str
    genre: str
    situation: str
    residence: str


NEW = "+"
_READ_AT_ONCE = 1000


class Spool:
    """Lines in, lines out: by who, then by arrival, then by their text."""

    def __init__(self) -> None:
        with world_errors():
            self._db = sqlite3.connect("", isolation_level=None)
            self._db.execute("PRAGMA synchronous = 0")
            self._db.execute("PRAGMA journal_mode = OFF")
            self._db.execute(f"CREATE TABLE line ({', '.join(Line._fields)})")

    def add(self, lines: Sequence[Line]) -> None:
        """Keep these lines. Raises `WriteFailed` when there is no room for them."""
        marks = ", ".join("?" * len(Line._fields))
        with world_errors():
            self._db.execute("BEGIN")
            self._db.executemany(f"INSERT INTO line VALUES ({marks})", lines)
            self._db.execute("COMMIT")

    def __iter__(self) -> Iterator[Line]:
        """All lines in order, those of nobody first."""
        with world_errors():
            rows = self._db.execute("SELECT * FROM line ORDER BY who, arrived_ms, text")
            while found := rows.fetchmany(_READ_AT_ONCE):
                yield from map(Line._make, found)

    def close(self) -> None:
        """Let go of the lines."""
        self._db.close()
