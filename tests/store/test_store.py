"""One way to write: all of it or nothing, and never a wrong word about it."""

from pathlib import Path

import pytest

from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.store.sqlite import connect, sqlite3
from kiosk.store.store import Store


def note(store: Store, name: str) -> None:
    store.db.execute("INSERT INTO setting VALUES (?, '1')", [name])


def noted(store: Store) -> list[str]:
    return [name for (name,) in store.db.execute("SELECT name FROM setting ORDER BY name")]


def test_what_is_written_is_there_for_others_when_the_block_is_left(
    store: Store, tmp_path: Path
) -> None:
    other = connect(tmp_path / "parvis.db")
    with store.writing():
        note(store, "a")
        assert other.execute("SELECT count(*) FROM setting").fetchone() == (0,)
    assert other.execute("SELECT count(*) FROM setting").fetchone() == (1,)
    other.close()


@pytest.mark.parametrize("error", [ValueError, BadInput, KeyboardInterrupt, SystemExit])
def test_an_exception_takes_all_of_it_back_and_the_next_write_works(
    store: Store, error: type[BaseException]
) -> None:
    with pytest.raises(error), store.writing():
        note(store, "a")
        raise error("x")
    assert noted(store) == []
    with store.writing():
        note(store, "b")
    assert noted(store) == ["b"]


def test_a_rule_of_the_schema_that_is_broken_is_our_mistake_and_nothing_is_kept(
    store: Store,
) -> None:
    with pytest.raises(sqlite3.IntegrityError), store.writing():
        note(store, "a")
        note(store, "a")
    assert noted(store) == []


def test_the_write_lock_is_held_from_the_first_read_on(store: Store, tmp_path: Path) -> None:
    other = connect(tmp_path / "parvis.db")
    other.execute("PRAGMA busy_timeout = 0")
    with store.writing(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_lock_that_is_not_given_up_is_said_and_the_next_write_works(
    store: Store, tmp_path: Path
) -> None:
    other = connect(tmp_path / "parvis.db")
    other.execute("BEGIN IMMEDIATE")
    store.db.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(WriteFailed) as caught, store.writing():
        pytest.fail("the block must not run")
    assert caught.value.key == "data.busy"
    other.rollback()
    with store.writing():
        note(store, "a")
    assert noted(store) == ["a"]
    other.close()


def test_a_full_disk_takes_all_of_it_back_and_the_next_write_works(store: Store) -> None:
    """The page limit gives the very answer of a full disk, in the middle of a transaction."""
    (pages,) = store.db.execute("PRAGMA page_count").fetchone()
    store.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(WriteFailed) as caught, store.writing():
        for count in range(1000):
            note(store, f"{count} {'x' * 500}")
    assert caught.value.key == "data.full"
    assert noted(store) == []
    store.db.execute("PRAGMA max_page_count = 1000000")
    with store.writing():
        note(store, "a")
    assert noted(store) == ["a"]


@pytest.mark.parametrize("fate", ["deleted", "replaced"])
def test_a_database_that_went_away_under_the_program_takes_nothing(
    store: Store, tmp_path: Path, fate: str
) -> None:
    database = tmp_path / "parvis.db"
    elsewhere = database.rename(tmp_path / "elsewhere.db")
    if fate == "replaced":
        database.write_bytes(elsewhere.read_bytes())
    with pytest.raises(WriteFailed, match=r"data\.gone"), store.writing():
        note(store, "a")
