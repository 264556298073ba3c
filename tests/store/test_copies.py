"""A copy is looked at before it takes its name, and leaves nothing behind when it fails."""

from pathlib import Path

import pytest

from kiosk.domain.errors import DataUnusable, WriteFailed
from kiosk.store.copies import quick_check, verified_copy
from kiosk.store.migrations import bring_up_to_date
from kiosk.store.sqlite import Connection, connect_to_read


@pytest.fixture
def db(tmp_path: Path) -> Connection:
    return bring_up_to_date(tmp_path / "parvis.db", tmp_path / "backups")


def test_a_copy_holds_what_is_still_in_the_wal(db: Connection, tmp_path: Path) -> None:
    db.execute("INSERT INTO setting VALUES ('kept', '1')")
    copy = verified_copy(db, tmp_path / "copies" / "one.db")
    db.close()
    reader = connect_to_read(copy)
    assert reader.execute("SELECT name FROM setting").fetchall() == [("kept",)]
    reader.close()
    assert [file.name for file in copy.parent.iterdir()] == ["one.db"]


def test_a_copy_replaces_an_older_one_and_what_a_killed_one_left(
    db: Connection, tmp_path: Path
) -> None:
    target = tmp_path / "one.db"
    target.write_text("old")
    target.with_name("one.db.part").write_text("half")
    verified_copy(db, target)
    db.close()
    assert quick_check(target) == []
    assert not target.with_name("one.db.part").exists()


def test_a_copy_that_is_not_sound_never_takes_the_name(db: Connection, tmp_path: Path) -> None:
    db.execute("PRAGMA ignore_check_constraints = 1")
    db.execute("INSERT INTO setting VALUES ('bad', 'this is no JSON')")
    target = tmp_path / "one.db"
    target.write_text("the good one")
    with pytest.raises(DataUnusable) as caught:
        verified_copy(db, target)
    db.close()
    assert caught.value.key == "data.copy_unsound"
    assert "setting" in str(caught.value.facts["problem"])
    assert target.read_text() == "the good one"
    assert not target.with_name("one.db.part").exists()


def test_a_copy_that_cannot_be_written_says_so(db: Connection, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(WriteFailed) as caught:
        verified_copy(db, tmp_path / "file" / "one.db")
    db.close()
    assert caught.value.key == "data.no_copy"


def test_a_check_names_what_is_wrong_with_a_file(db: Connection, tmp_path: Path) -> None:
    copy = verified_copy(db, tmp_path / "one.db")
    db.close()
    assert quick_check(copy) == []
    with pytest.raises(DataUnusable, match=r"data\.unreachable"):
        quick_check(tmp_path / "nowhere.db")
    whole = copy.read_bytes()
    copy.write_bytes(b"no database" * 400)
    with pytest.raises(DataUnusable, match=r"data\.damaged"):
        quick_check(copy)
    damaged = bytearray(whole)
    damaged[8192:8200] = b"\xff" * 8
    copy.write_bytes(damaged)
    try:
        complaints = quick_check(copy)
    except DataUnusable as error:
        complaints = [error.key]
    assert complaints
