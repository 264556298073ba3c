"""Bringing a database to the shape that this program knows.

The steps are the files of `db/migrations/`, applied once each and in order. A database that
has steps unknown here comes from a newer program: it is refused before a byte of it changes.
A database that has visits is copied, and the copy verified, before any step touches it.

`python -m kiosk.store.migrations` prints the whole shape: it is kept as `db/schema.sql`.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.domain.errors import DataUnusable, KioskError, WriteFailed
from kiosk.store.copies import verified_copy
from kiosk.store.sqlite import Connection, connect, connect_to_read, in_memory, world_errors

if TYPE_CHECKING:
    from sqlite_utils import Database

Steps = Mapping[str, Path]
"""The file of each step by the step's name, in order."""

APPLICATION_ID = 0x50525653
"""« PRVS », in the file's header: this SQLite file is one of ours."""


OURS = "parvis"
"""The name under which the file keeps which of our steps were applied to it."""


def steps(folder: Path = paths.MIGRATIONS) -> Steps:
    """The steps that this program knows."""
    return {file.stem: file for file in sorted(folder.glob("*.sql"))}


def applied(db: Connection) -> set[str]:
    """The steps that made this database what it is, as sqlite-utils has noted them."""
    noted = "SELECT 1 FROM sqlite_master WHERE name = '_sqlite_migrations'"
    if db.execute(noted).fetchone() is None:
        return set()
    rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", [OURS])
    return {name for (name,) in rows}


def apply(db: Connection, known: Steps) -> None:
    """Take the steps that are still to be taken, in order."""
    from sqlite_utils import Database, Migrations  # loaded when there is something to do

    migrations = Migrations(OURS)
    for name, file in known.items():
        migrations(name=name)(_step(file))
    migrations.apply(Database(db, execute_plugins=False))


def _step(file: Path) -> Callable[["Database"], None]:
    def take(db: "Database") -> None:
        db.executescript(file.read_text(encoding="utf-8"))

    return take


def refuse_foreign(path: Path, known: Steps) -> None:
    """Raise `DataUnusable` if the file isn't ours, or is from a newer program. Changes nothing."""
    with closing(connect_to_read(path)) as db, world_errors():
        (application,) = db.execute("PRAGMA application_id").fetchone()
        names = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
        if application != APPLICATION_ID and (application or names):
            raise DataUnusable("data.not_ours", path=path)
        taken = applied(db)
    newer = taken - known.keys()
    if newer:
        raise DataUnusable("data.newer", path=path, steps=", ".join(sorted(newer)))
    if names and (not taken or taken != set(list(known)[: len(taken)])):
        raise DataUnusable("data.damaged", path=path)


def _refuse_incomplete(db: Connection) -> None:
    """Raise `DataUnusable` if a table or an index that our queries name isn't there."""
    written = paths.SCHEMA.read_text(encoding="utf-8")
    named = re.findall(r"^CREATE (?:UNIQUE )?(?:TABLE|INDEX) (\w+)", written, re.MULTILINE)
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_master")}
    if not there.issuperset(named):
        raise DataUnusable("data.damaged")


def misshapen(path: Path, known: Steps | None = None) -> Iterator[tuple[str, str]]:
    """What somebody did to the shape of the database, by name.

    A table, index or trigger that the steps taken have made and that is gone is `lost`, one with
    other words `altered`, one that no step made `strange`.
    """
    with closing(connect_to_read(path)) as db, world_errors():
        found, taken = _shape(db), applied(db)
    with closing(in_memory()) as fresh:
        apply(fresh, {name: file for name, file in (known or steps()).items() if name in taken})
        made = _shape(fresh)
    for name in sorted(made.keys() | found.keys()):
        if made.get(name) != found.get(name):
            yield name, "lost" if name not in found else "altered" if name in made else "strange"


def _shape(db: Connection) -> dict[str, str]:
    """By name, the words that made each table, index and trigger, SQLite's own left out."""
    rows = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
        " AND name NOT GLOB 'sqlite_*' AND tbl_name <> '_sqlite_migrations'"
    )
    return dict(rows.fetchall())


def is_empty(path: Path) -> bool:
    """Whether the file holds no table yet: a set-up was cut short, or a full disk took all."""
    with closing(connect_to_read(path)) as db, world_errors():
        (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return not tables


def bring_up_to_date(path: Path, copies: Path, known: Steps | None = None) -> Connection:
    """Open the database at `path`, made or migrated as needed; a writing connection.

    `copies`: folder for the verified copy that precedes a migration. Raises `DataUnusable` for a
    file that isn't ours, is from a newer program, or can't be used.
    """
    known = known or steps()
    if path.exists():
        refuse_foreign(path, known)
    db = connect(path, create=True)
    try:
        with world_errors():
            if known.keys() - applied(db):
                _migrate(db, path, copies, known)
            _refuse_incomplete(db)
    except BaseException:
        db.close()
        raise
    return db


def open_as_it_is(path: Path) -> Connection:
    """The database at `path` where nothing can be written; a connection that only reads.

    Raises `WriteFailed` if it would have to be migrated, `DataUnusable` as `bring_up_to_date` does.
    """
    known = steps()
    refuse_foreign(path, known)
    db = connect_to_read(path)
    try:
        if known.keys() - applied(db):
            raise WriteFailed("data.read_only")
        _refuse_incomplete(db)
    except KioskError:
        db.close()
        raise
    return db


def _migrate(db: Connection, path: Path, copies: Path, known: Steps) -> None:
    # Two programs may start at once: the second waits here, and then finds nothing left to do.
    db.execute("BEGIN IMMEDIATE")
    try:
        taken = applied(db)
        pending = [name for name in known if name not in taken]
        if pending and taken:
            # The write lock is ours already: nothing can slip in between the copy and the step.
            with closing(connect(path)) as before:
                verified_copy(before, copies / f"{path.stem}-before-{pending[0]}.db")
        apply(db, known)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def schema_text() -> str:
    """The shape that all steps together make, as `db/schema.sql` shows it."""
    db = in_memory()
    apply(db, steps())
    rows = db.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_%' ESCAPE '\\'"
    )
    parts = [sql + ";" for (sql,) in rows if "_sqlite_migrations" not in sql]
    header = "-- Made by `python -m kiosk.store.migrations > db/schema.sql`; a test compares. Don't edit.\n"
    return header + "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
