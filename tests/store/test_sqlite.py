"""The connection: what it promises, what it refuses, and what it leaves behind."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import sqlite_utils.utils

from kiosk.domain.errors import DataUnusable, KioskError, WriteFailed
from kiosk.store.migrations import bring_up_to_date
from kiosk.store.sqlite import (
    FIXED,
    LIBRARY,
    connect,
    connect_to_read,
    pragmas,
    sqlite3,
    world_errors,
)

OLDER = (3, 40, 1)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "parvis.db"
    bring_up_to_date(path, tmp_path / "backups").close()
    return path


def folder(path: Path) -> dict[str, bytes]:
    """Every file beside the database, with its bytes."""
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if file.is_file()}


def test_every_promise_is_read_back_from_a_fresh_connection(database: Path) -> None:
    db = connect(database)
    kept = {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in pragmas(LIBRARY)}
    db.close()
    assert kept == pragmas(LIBRARY)


def test_a_sound_library_writes_ahead_and_syncs_each_commit() -> None:
    assert pragmas(FIXED) == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
    }


def test_an_older_library_keeps_to_the_journal_that_its_fault_cannot_touch() -> None:
    assert pragmas((3, 51, 2)) == pragmas(OLDER)
    assert pragmas(OLDER) | {"journal_mode": "wal", "synchronous": 2, "trusted_schema": 0} == (
        pragmas(FIXED)
    )
    assert pragmas(OLDER)["journal_mode"] == "delete"
    assert pragmas(OLDER)["synchronous"] == 3


def test_the_settings_for_an_older_library_are_kept_too(database: Path) -> None:
    db = connect(database)
    for name, wanted in pragmas(OLDER).items():
        db.execute(f"PRAGMA {name} = {wanted}")
        assert db.execute(f"PRAGMA {name}").fetchone()[0] == wanted
    db.execute("INSERT INTO setting VALUES ('a', '{}')")
    db.close()
    assert not database.with_name("parvis.db-wal").exists()


def test_a_library_older_than_the_schema_needs_is_refused(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = folder(database)
    monkeypatch.setattr("kiosk.store.sqlite.OLDEST", (99, 0, 0))
    with pytest.raises(DataUnusable) as caught:
        connect(database)
    assert caught.value.key == "data.old_library"
    assert folder(database) == before


def test_a_promise_that_is_not_kept_is_noticed_and_the_file_let_go(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.sqlite.pragmas", lambda library: {"page_size": 512})
    with pytest.raises(DataUnusable) as caught:
        connect(database)
    assert (caught.value.key, caught.value.facts["name"]) == ("data.promise_broken", "page_size")
    assert not open_files(database)


def open_files(path: Path) -> list[str]:
    """The files of this database that this process holds open."""
    held = []
    for link in Path("/proc/self/fd").iterdir():
        try:
            target = str(link.readlink())
        except FileNotFoundError:
            continue
        if target.startswith(str(path)):
            held.append(target)
    return held


def test_a_file_that_is_no_database_is_refused_and_let_go(tmp_path: Path) -> None:
    path = tmp_path / "parvis.db"
    path.write_text("Bonjour ! " * 500)
    for opening in (connect, connect_to_read):
        with pytest.raises(DataUnusable) as caught:
            opening(path)
        assert caught.value.key == "data.damaged"
        assert not open_files(path)
    assert path.read_text() == "Bonjour ! " * 500


def test_a_connection_makes_no_file_unless_asked_to(tmp_path: Path) -> None:
    for opening in (connect, connect_to_read):
        with pytest.raises(DataUnusable) as caught:
            opening(tmp_path / "parvis.db")
        assert caught.value.key == "data.unreachable"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["été à 20 %", "what?mode=memory", "a#b", "%41", "a;b&c=d"])
def test_a_path_is_taken_as_it_is_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name / "parvis.db"
    path.parent.mkdir()
    connect(path, create=True).close()
    assert [file.name for file in path.parent.iterdir()] == ["parvis.db"]
    connect_to_read(path).close()


def test_a_reader_writes_nothing_and_leaves_no_file_behind(database: Path) -> None:
    before = folder(database)
    db = connect_to_read(database)
    with pytest.raises(WriteFailed) as caught, world_errors():
        db.execute("INSERT INTO setting VALUES ('a', '1')")
    assert caught.value.key == "data.read_only"
    assert db.execute("SELECT count(*) FROM setting").fetchone() == (0,)
    db.close()
    assert folder(database) == before


def test_a_reader_sees_what_a_running_kiosk_just_wrote(database: Path) -> None:
    db = connect(database)
    db.execute("INSERT INTO setting VALUES ('a', '1')")
    reader = connect_to_read(database)
    assert reader.execute("SELECT count(*) FROM setting").fetchone() == (1,)
    reader.close()
    db.close()


CUT_SHORT = """
import os, signal, sys
from kiosk.store import sqlite
from pathlib import Path
db = sqlite.connect(Path(sys.argv[1]))
db.execute("PRAGMA journal_mode = " + sys.argv[2])
db.execute("PRAGMA cache_size = 1")
db.execute("INSERT INTO setting VALUES ('kept', '1')")
db.execute("BEGIN IMMEDIATE")
for n in range(500):
    db.execute("INSERT INTO setting VALUES (?, ?)", [f"lost {n}", '"' + "x" * 900 + '"'])
os.kill(os.getpid(), signal.SIGKILL)
"""


def cut_short(database: Path, journal_mode: str) -> None:
    """Kill a process in the middle of a transaction that has already reached the file."""
    command = [sys.executable, "-c", CUT_SHORT, str(database), journal_mode]
    assert subprocess.run(command, check=False).returncode == -signal.SIGKILL


def test_what_a_killed_program_left_unfinished_is_read_without_tidying_it_up(
    database: Path,
) -> None:
    cut_short(database, "wal")
    before = folder(database)
    assert before["parvis.db-wal"]
    db = connect_to_read(database)
    assert db.execute("SELECT name FROM setting").fetchall() == [("kept",)]
    db.close()
    after = folder(database)
    for name in ("parvis.db", "parvis.db-wal"):
        assert after[name] == before[name]


def test_a_rollback_journal_left_by_a_killed_program_does_not_lock_the_place_out(
    database: Path,
) -> None:
    """This is how an older library leaves the file after a power cut."""
    cut_short(database, "delete")
    assert folder(database)["parvis.db-journal"]
    db = bring_up_to_date(database, database.parent / "backups")
    assert db.execute("SELECT name FROM setting").fetchall() == [("kept",)]
    db.close()


def test_what_sqlite_says_of_our_own_mistakes_is_left_alone(database: Path) -> None:
    db = connect(database)
    with pytest.raises(sqlite3.OperationalError, match="no such table"), world_errors():
        db.execute("SELECT * FROM nowhere")
    with pytest.raises(sqlite3.IntegrityError), world_errors():
        db.execute("INSERT INTO setting VALUES ('a', 'no json')")
    db.close()


def test_a_database_that_stays_locked_is_said_to_be_busy(database: Path) -> None:
    one, other = connect(database), connect(database)
    other.execute("PRAGMA busy_timeout = 50")
    one.execute("BEGIN IMMEDIATE")
    with pytest.raises(WriteFailed) as caught, world_errors():
        other.execute("BEGIN IMMEDIATE")
    assert caught.value.key == "data.busy"
    one.close()
    other.close()


def test_a_damaged_page_is_noticed(database: Path) -> None:
    bytes_ = bytearray(database.read_bytes())
    bytes_[4096:] = os.urandom(len(bytes_) - 4096)
    database.write_bytes(bytes_)
    with pytest.raises(KioskError) as caught, world_errors():
        connect_to_read(database).execute("SELECT count(*) FROM visit").fetchone()
    assert caught.value.key == "data.damaged"


def test_sqlite_utils_uses_the_same_library() -> None:
    """Two of them on one file in one process lose each other's locks."""
    assert sqlite_utils.utils.sqlite3 is sqlite3
