"""From one shape of the database to the next: copied first, whole or not at all."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.domain.errors import DataUnusable, KioskError
from kiosk.store.copies import quick_check
from kiosk.store.migrations import (
    APPLICATION_ID,
    Steps,
    bring_up_to_date,
    misshapen,
    refuse_foreign,
    schema_text,
    steps,
)
from kiosk.store.sqlite import Connection, connect, connect_to_read, sqlite3
from tests.store.test_sqlite import folder, open_files

GOOD_STEP = "CREATE TABLE shelf (name TEXT PRIMARY KEY) STRICT;\nINSERT INTO shelf VALUES ('x');"
BAD_STEP = (
    "CREATE TABLE shelf (name TEXT) STRICT;\nDROP TABLE badge;\nINSERT INTO nowhere VALUES (1);"
)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    """A place's database at the shape of today, with something in it."""
    path = tmp_path / "parvis.db"
    db = bring_up_to_date(path, tmp_path / "backups")
    db.execute("INSERT INTO setting VALUES ('kept', '1')")
    db.close()
    return path


def next_steps(tmp_path: Path, sql: str, *, after: str = GOOD_STEP) -> Steps:
    """The steps of a program that is two versions on: `sql`, then `after`."""
    later = tmp_path / "later"
    later.mkdir()
    for file in paths.MIGRATIONS.glob("*.sql"):
        (later / file.name).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    (later / "9001_shelf.sql").write_text(sql, encoding="utf-8")
    (later / "9002_more.sql").write_text(after.replace("shelf", "more"), encoding="utf-8")
    return steps(later)


def test_the_written_schema_is_what_the_steps_make() -> None:
    assert paths.SCHEMA.read_text(encoding="utf-8") == schema_text()


def test_every_table_is_strict(database: Path) -> None:
    db = connect_to_read(database)
    tables = db.execute("SELECT name, strict FROM pragma_table_list WHERE schema = 'main'")
    loose = {name for name, strict in tables if not strict}
    db.close()
    assert loose == {"sqlite_schema", "_sqlite_migrations"}


def test_a_new_file_is_marked_as_ours_and_nothing_is_copied(tmp_path: Path) -> None:
    db = bring_up_to_date(tmp_path / "parvis.db", tmp_path / "backups")
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    db.close()
    assert not (tmp_path / "backups").exists()


def test_a_file_that_is_up_to_date_is_opened_without_copying_or_changing_it(
    database: Path,
) -> None:
    before = folder(database)
    bring_up_to_date(database, database.parent / "backups").close()
    assert folder(database) == before
    assert not (database.parent / "backups").exists()


def test_a_verified_copy_precedes_a_step(database: Path, tmp_path: Path) -> None:
    db = bring_up_to_date(database, tmp_path / "backups", next_steps(tmp_path, GOOD_STEP))
    assert db.execute("SELECT name FROM shelf").fetchall() == [("x",)]
    assert db.execute("SELECT name FROM more").fetchall() == [("x",)]
    db.close()
    assert [file.name for file in (tmp_path / "backups").iterdir()] == [
        "parvis-before-9001_shelf.db"
    ]
    copy = tmp_path / "backups" / "parvis-before-9001_shelf.db"
    assert quick_check(copy) == []
    db = connect_to_read(copy)
    assert db.execute("SELECT name FROM setting").fetchall() == [("kept",)]
    assert db.execute("SELECT 1 FROM sqlite_master WHERE name = 'shelf'").fetchall() == []
    assert db.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    db.close()


def test_a_copy_is_a_place_that_opens(database: Path, tmp_path: Path) -> None:
    bring_up_to_date(database, tmp_path / "backups", next_steps(tmp_path, GOOD_STEP)).close()
    copy = tmp_path / "backups" / "parvis-before-9001_shelf.db"
    db = bring_up_to_date(copy, tmp_path / "more")
    assert db.execute("SELECT name FROM setting").fetchall() == [("kept",)]
    db.close()


def test_a_step_that_fails_leaves_the_database_as_it_was_and_usable(
    database: Path, tmp_path: Path
) -> None:
    before = dump(database)
    known = next_steps(tmp_path, GOOD_STEP, after=BAD_STEP)
    with pytest.raises(sqlite3.OperationalError, match="no such table: nowhere"):
        bring_up_to_date(database, tmp_path / "backups", known)
    assert not open_files(database)
    assert dump(database) == before
    db = bring_up_to_date(database, tmp_path / "backups")
    db.execute("INSERT INTO setting VALUES ('later', '1')")
    db.close()


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """The whole of a database: its shape, and the rows of each table."""
    db = connect_to_read(path)
    whole = {"": db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()}
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        whole[name] = db.execute(f'SELECT * FROM "{name}"').fetchall()
    db.close()
    return whole


def test_a_first_step_that_fails_leaves_nothing_of_itself(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "0001_x.sql").write_text("CREATE TABLE x (a TEXT);\nCREATE TABLE x (b TEXT);")
    path = tmp_path / "parvis.db"
    with pytest.raises(sqlite3.OperationalError, match="already exists"):
        bring_up_to_date(path, tmp_path / "backups", steps(broken))
    db = bring_up_to_date(path, tmp_path / "backups")
    assert db.execute("SELECT count(*) FROM setting").fetchone() == (0,)
    db.close()


def test_without_its_copy_no_step_is_taken(database: Path, tmp_path: Path) -> None:
    before = dump(database)
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(KioskError):
        bring_up_to_date(database, tmp_path / "backups", next_steps(tmp_path, GOOD_STEP))
    assert not open_files(database)
    assert dump(database) == before


def test_a_database_of_a_newer_program_is_refused_and_not_touched(
    database: Path, tmp_path: Path
) -> None:
    bring_up_to_date(database, tmp_path / "backups", next_steps(tmp_path, GOOD_STEP)).close()
    before, times = folder(database), database.stat()
    with pytest.raises(DataUnusable) as caught:
        bring_up_to_date(database, tmp_path / "backups")
    assert caught.value.key == "data.newer"
    assert caught.value.facts["steps"] == "9001_shelf, 9002_more"
    assert folder(database) == before
    assert database.stat().st_mtime_ns == times.st_mtime_ns


def test_a_newer_program_that_is_running_or_was_killed_loses_nothing_by_our_refusal(
    database: Path, tmp_path: Path
) -> None:
    newer = bring_up_to_date(database, tmp_path / "backups", next_steps(tmp_path, GOOD_STEP))
    newer.execute("INSERT INTO shelf VALUES ('only in the -wal')")
    before = folder(database)
    with pytest.raises(DataUnusable):
        bring_up_to_date(database, tmp_path / "backups")
    after = folder(database)
    for name in before.keys() - {"parvis.db-shm"}:  # whoever reads is noted there
        assert after[name] == before[name]
    newer.close()


@pytest.mark.parametrize(
    "script",
    [
        "CREATE TABLE recipe (name TEXT); INSERT INTO recipe VALUES ('crêpes');",
        "CREATE TABLE _sqlite_migrations (something TEXT, else_ TEXT);",
        "PRAGMA application_id = 1196444487;",
        "PRAGMA application_id = 1196444487; CREATE TABLE gpkg_contents (x TEXT);",
    ],
)
def test_a_database_of_another_program_is_refused_and_not_touched(
    tmp_path: Path, script: str
) -> None:
    path = tmp_path / "parvis.db"
    db = connect(path, create=True)
    db.executescript(script)
    db.close()
    before = folder(path)
    with pytest.raises(DataUnusable) as caught:
        bring_up_to_date(path, tmp_path / "backups")
    assert caught.value.key == "data.not_ours"
    assert folder(path) == before


def test_our_own_file_is_not_foreign(database: Path) -> None:
    refuse_foreign(database, steps())


OPEN = """
import sys
from pathlib import Path
from kiosk.store.migrations import bring_up_to_date, steps
sys.stdout.write("ready\\n"); sys.stdout.flush()
sys.stdin.readline()
path = Path(sys.argv[1])
db = bring_up_to_date(path, path.parent / "backups", steps(Path(sys.argv[2])))
print(db.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()[0])
"""


def open_together(path: Path, migrations: Path, programs: int) -> list[str]:
    """What each of so many programs says that open this file at the same moment."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN, str(path), str(migrations)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for _ in range(programs)
    ]
    for program in started:
        assert program.stdout is not None
        program.stdout.readline()
    for program in started:
        assert program.stdin is not None
        program.stdin.write("\n")
        program.stdin.flush()
    return [program.communicate()[0].strip() for program in started]


@pytest.mark.parametrize("attempt", range(3))
def test_programs_that_make_a_place_at_the_same_moment_all_open_it(
    tmp_path: Path, attempt: int
) -> None:
    applied = str(len(list(paths.MIGRATIONS.glob("*.sql"))))
    assert open_together(tmp_path / "parvis.db", paths.MIGRATIONS, 3) == [applied] * 3


def test_programs_that_migrate_a_place_at_the_same_moment_do_it_once(
    database: Path, tmp_path: Path
) -> None:
    next_steps(tmp_path, GOOD_STEP)
    applied = str(2 + len(list(paths.MIGRATIONS.glob("*.sql"))))
    assert open_together(database, tmp_path / "later", 2) == [applied] * 2
    copy = tmp_path / "backups" / "parvis-before-9001_shelf.db"
    assert quick_check(copy) == []


def test_a_step_keeps_what_guards_the_journal(database: Path, tmp_path: Path) -> None:
    before = triggers(connect_to_read(database))
    db = bring_up_to_date(database, tmp_path / "backups", next_steps(tmp_path, GOOD_STEP))
    assert triggers(db) == before
    db.close()


def triggers(db: Connection) -> set[str]:
    return {row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}


# What somebody did to the shape, or to the list of its steps


def altered(path: Path, *statements: str) -> None:
    """Change the file as another program would, the list of its steps too."""
    db = connect(path)
    db.execute("PRAGMA foreign_keys = 0")
    db.execute("PRAGMA writable_schema = 1")
    for statement in statements:
        db.execute(statement)
    db.close()


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE _sqlite_migrations", "DELETE FROM _sqlite_migrations"],
)
def test_a_place_whose_list_of_steps_is_lost_is_damaged_and_not_made_anew(
    database: Path, statement: str
) -> None:
    altered(database, statement)
    before = folder(database)
    with pytest.raises(DataUnusable) as caught:
        bring_up_to_date(database, database.parent / "backups")
    assert caught.value.key == "data.damaged"
    assert folder(database) == before
    assert not (database.parent / "backups").exists()
    assert not open_files(database)


def test_a_list_of_steps_that_lost_an_earlier_one_is_damage_and_nothing_is_done_again(
    database: Path, tmp_path: Path
) -> None:
    known = next_steps(tmp_path, GOOD_STEP)
    bring_up_to_date(database, tmp_path / "backups", known).close()
    altered(database, "DELETE FROM _sqlite_migrations WHERE name = '9001_shelf'")
    before = folder(database)
    with pytest.raises(DataUnusable) as caught:
        bring_up_to_date(database, tmp_path / "more", known)
    assert caught.value.key == "data.damaged"
    assert folder(database) == before


@pytest.mark.parametrize(
    "statement", ["DROP TABLE place", "DROP TABLE visit", "DROP INDEX visit_present"]
)
def test_without_a_table_or_an_index_of_ours_the_file_is_damaged_and_left_alone(
    database: Path, statement: str
) -> None:
    altered(database, statement)
    before = folder(database)
    with pytest.raises(DataUnusable) as caught:
        bring_up_to_date(database, database.parent / "backups")
    assert caught.value.key == "data.damaged"
    assert folder(database) == before


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("DROP TABLE answer", {"answer": "lost", "answer_of_visitor": "lost"}),
        ("DROP INDEX badge_of_visitor", {"badge_of_visitor": "lost"}),
        ("DROP TRIGGER body_is_never_changed", {"body_is_never_changed": "lost"}),
        ("ALTER TABLE visitor ADD COLUMN name TEXT", {"visitor": "altered"}),
        (
            "UPDATE sqlite_master SET sql = replace(sql, 'IN (0, 1)', '< 9') WHERE name = 'badge'",
            {"badge": "altered"},
        ),
        ("CREATE TABLE names (badge BLOB, name TEXT)", {"names": "strange"}),
        (
            "CREATE TRIGGER quietly AFTER INSERT ON body BEGIN DELETE FROM setting; END",
            {"quietly": "strange"},
        ),
    ],
)
def test_whatever_was_done_to_the_shape_is_named(
    database: Path, statement: str, found: dict[str, str]
) -> None:
    altered(database, statement)
    assert found.items() <= dict(misshapen(database)).items()


def test_a_shape_is_measured_by_the_steps_that_were_taken_and_not_by_later_ones(
    database: Path, tmp_path: Path
) -> None:
    assert list(misshapen(database)) == []
    assert list(misshapen(database, next_steps(tmp_path, GOOD_STEP))) == []


def test_vacuum_and_analyze_leave_a_shape_as_it_was(database: Path) -> None:
    altered(database, "ANALYZE", "VACUUM")
    assert list(misshapen(database)) == []
