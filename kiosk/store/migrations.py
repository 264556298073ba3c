"""Bringing a database to the shape that this program knows.

The steps are the files of `db/migrations/`, applied once each and in order. A database that
has steps unknown here comes from a newer program: it is refused before a byte of it changes.
A database that has visits is copied, and the copy verified, before any step touches it.

`python -m kiosk.store.migrations` prints the whole shape: it is kept as `db/schema.sql`.
"""

import sys
from contextlib import closing
from pathlib import Path

from sqlite_utils import Database, Migrations

from kiosk import paths
from kiosk.domain.errors import DataUnusable
from kiosk.store.copies import verified_copy
from kiosk.store.sqlite import connect, connect_to_read, world_errors

APPLICATION_ID = 0x50525653
"""« PRVS », in the file's header: this SQLite file is one of ours."""


def steps(folder: Path = paths.MIGRATIONS) -> Migrations:
    """The steps that this program knows."""
    known = Migrations("parvis")
    for file in sorted(folder.glob("*.sql")):
        known(name=file.stem)(_step(file))
    return known


def _step(file: Path):  # type: ignore[no-untyped-def]
    def apply(db: Database) -> None:
        db.executescript(file.read_text(encoding="utf-8"))

    return apply


def refuse_foreign(path: Path, known: Migrations) -> None:
    """Raise `DataUnusable` if the file isn't ours, or is from a newer program. Changes nothing."""
    with closing(connect_to_read(path)) as db, world_errors():
        (application,) = db.execute("PRAGMA application_id").fetchone()
        (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if application != APPLICATION_ID and (application or tables):
            raise DataUnusable("data.not_ours", path=path)
        applied = {step.name for step in known.applied(db)}
    if tables and not applied:
        raise DataUnusable("data.damaged", path=path)
    newer = applied - {step.name for step in known._migrations}
    if newer:
        raise DataUnusable("data.newer", path=path, steps=", ".join(sorted(newer)))


def is_empty(path: Path) -> bool:
    """Whether the file holds no table yet: a set-up was cut short, or a full disk took all."""
    with closing(connect_to_read(path)) as db, world_errors():
        (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return not tables


def bring_up_to_date(path: Path, copies: Path, known: Migrations | None = None) -> Database:
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
            if known.pending(db):
                _migrate(db, path, copies, known)
    except BaseException:
        db.close()
        raise
    return db


def _migrate(db: Database, path: Path, copies: Path, known: Migrations) -> None:
    # Two programs may start at once: the second waits here, and then finds nothing left to do.
    db.execute("BEGIN IMMEDIATE")
    try:
        pending = known.pending(db)
        if pending and known.applied(db):
            # The write lock is ours already: nothing can slip in between the copy and the step.
            with closing(connect(path)) as before:
                verified_copy(before, copies / f"{path.stem}-before-{pending[0].name}.db")
        known.apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise


def schema_text() -> str:
    """The shape that all steps together make, as `db/schema.sql` shows it."""
    db = Database(memory=True, execute_plugins=False)
    steps().apply(db)
    rows = db.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '\\_%' ESCAPE '\\'"
    )
    parts = [sql + ";" for (sql,) in rows if "_sqlite_migrations" not in sql]
    header = "-- Made by `python -m kiosk.store.migrations > db/schema.sql`; a test compares. Don't edit.\n"
    return header + "\n".join(parts) + "\n"


if __name__ == "__main__":
    sys.stdout.write(schema_text())
