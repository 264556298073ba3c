"""Verified copies of the database."""

import os
from contextlib import closing, suppress
from pathlib import Path

from kiosk.domain.errors import DataUnusable, WriteFailed
from kiosk.store.sqlite import Connection, connect_to_read, world_errors


def verified_copy(db: Connection, target: Path) -> Path:
    """Write a copy of `db` to `target`, and open it to see that it is sound.

    The copy appears under its name only once it was checked and is on the disk; an older copy of
    that name is replaced. Raises `DataUnusable` if the copy is not sound, `WriteFailed` if it
    can't be written; nothing is left of it then.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with world_errors():
            db.execute("VACUUM INTO ?", [str(part)])
        problems = quick_check(part)
        if problems:
            raise DataUnusable("data.copy_unsound", path=target, problem=problems[0])
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        raise WriteFailed("data.no_copy", path=target) from error
    finally:
        for left in (part, part.with_name(part.name + "-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)
    return target


def quick_check(path: Path) -> list[str]:
    """What SQLite finds wrong with the pages of the file; empty when they are sound.

    Raises `DataUnusable` when it is too damaged, or too far away, to be looked at.
    """
    return _complaints(path, "quick_check")


def integrity_check(path: Path) -> list[str]:
    """As `quick_check`, and whether the indexes say the same as the tables. Takes longer."""
    return _complaints(path, "integrity_check")


def _complaints(path: Path, pragma: str) -> list[str]:
    with closing(connect_to_read(path)) as db, world_errors():
        found = [str(row[0]) for row in db.execute(f"PRAGMA {pragma}(10)")]
    return [] if found == ["ok"] else found
