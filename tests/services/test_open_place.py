"""Setting a place up, whole or not at all, and opening it again."""

import resource
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.errors import BadInput, DataUnusable, KioskError
from kiosk.domain.outcome import Arrived
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import KEY_BYTES, NewPlace, OpenPlace, open_place, set_up
from kiosk.store import activities, places
from kiosk.store.migrations import bring_up_to_date
from tests.services.front import Front
from tests.store.test_migrations import altered
from tests.store.test_sqlite import open_files

CATALOGUE = load_catalogue()
WANTED = NewPlace("L’Établi", "fablab", opens=time(9, 30), closes=time(19), capacity=40)


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    return DataFolder(tmp_path / "place")


def made(folder: DataFolder, wanted: NewPlace = WANTED) -> OpenPlace:
    return set_up(folder, wanted, CATALOGUE)


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_what_was_said_at_set_up_is_there_when_the_place_is_opened_again(
    folder: DataFolder,
) -> None:
    place = made(folder)
    place.close()
    again = open_place(folder, CATALOGUE)
    assert (again.place, again.key, again.store.device) == (
        place.place,
        place.key,
        place.store.device,
    )
    assert again.place.name == "L’Établi"
    assert (again.place.opens, again.place.closes) == (time(9, 30), time(19))
    assert (again.place.zone, again.place.capacity) == (ZoneInfo("Europe/Paris"), 40)
    again.close()


def test_a_new_place_offers_the_activities_of_its_kind(folder: DataFolder) -> None:
    place = made(folder)
    offered = activities.read_activities(place.store, CATALOGUE.families)
    assert tuple(offered.values()) == CATALOGUE.activities_for("fablab")
    place.close()


def test_nobody_else_on_the_machine_can_read_the_place(folder: DataFolder) -> None:
    made(folder).close()
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (folder.root, folder.database, folder.key, folder.key.parent)
    }
    assert modes == {"place": 0o700, "parvis.db": 0o600, "badge.key": 0o600, "keys": 0o700}


def test_the_key_is_not_in_the_database(folder: DataFolder) -> None:
    place = made(folder)
    place.close()
    assert len(place.key) == KEY_BYTES
    content = folder.database.read_bytes()
    assert place.key not in content
    assert place.key.hex().encode() not in content


def test_a_place_that_is_there_is_not_made_anew(folder: DataFolder) -> None:
    made(folder).close()
    before = folder.database.read_bytes(), folder.key.read_bytes()
    with pytest.raises(BadInput) as caught:
        made(folder, replace(WANTED, name="Autre"))
    assert caught.value.key == "place.exists"
    assert (folder.database.read_bytes(), folder.key.read_bytes()) == before


@pytest.mark.parametrize(
    ("wanted", "key"),
    [
        (replace(WANTED, kind="palace"), "place.kind"),
        (replace(WANTED, timezone="Europe/Nowhere"), "place.timezone"),
        (replace(WANTED, timezone="../../etc/passwd"), "place.timezone"),
        (replace(WANTED, timezone="/etc/localtime"), "place.timezone"),
        (replace(WANTED, timezone=""), "place.timezone"),
        (replace(WANTED, timezone="Europe"), "place.timezone"),
        (replace(WANTED, timezone="Europe/Paris\0"), "place.timezone"),
        (replace(WANTED, name=""), "place.name"),
        (replace(WANTED, name=" \t\n"), "place.name"),
        (replace(WANTED, name="a" * 81), "place.name"),
        (replace(WANTED, name="a\x1bb"), "place.name"),
    ],
)
def test_what_makes_no_sense_is_refused_before_anything_is_written(
    folder: DataFolder, wanted: NewPlace, key: str
) -> None:
    with pytest.raises(BadInput) as caught:
        made(folder, wanted)
    assert caught.value.key == key
    assert not folder.root.exists()


def test_white_space_in_a_name_is_put_right(folder: DataFolder) -> None:
    place = made(folder, replace(WANTED, name="  L’Établi \n de  Ménilmontant "))
    assert place.place.name == "L’Établi de Ménilmontant"
    place.close()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DataUnusable) as caught:
        made(DataFolder(tmp_path / "file" / "place"))
    assert caught.value.key == "data.unreachable"


def test_a_set_up_that_ran_out_of_room_can_be_done_again(folder: DataFolder) -> None:
    """Wherever it was cut short: in the key, in the first shape of the file, in the place itself."""
    refusals = 0
    for room in (0, 10, 64, *range(4096, 1 << 20, 8192)):
        try:
            with no_file_longer_than(room):
                place = made(folder)
        except KioskError as error:
            assert error.key in ("data.full", "data.unreachable")
            assert not open_files(folder.database)
            with pytest.raises(DataUnusable) as caught:
                open_place(folder, CATALOGUE)
            assert caught.value.key == "place.none"
            refusals += 1
        else:
            break
    assert refusals > 4
    assert places.read_place(place.store) == place.place
    place.close()


def test_a_database_without_a_place_is_no_place_and_can_become_one(folder: DataFolder) -> None:
    folder.root.mkdir()
    bring_up_to_date(folder.database, folder.backups).close()
    with pytest.raises(DataUnusable) as caught:
        open_place(folder, CATALOGUE)
    assert caught.value.key == "place.none"
    made(folder).close()


def test_where_there_is_nothing_there_is_no_place_and_nothing_is_made(folder: DataFolder) -> None:
    with pytest.raises(DataUnusable) as caught:
        open_place(folder, CATALOGUE)
    assert caught.value.key == "place.none"
    assert not folder.root.exists()


def test_a_key_that_is_there_is_kept_so_that_printed_badges_still_open(
    front: Front,
) -> None:
    front.place.close()
    folder, key = front.place.folder, front.place.key
    shutil.copytree(folder.key.parent, folder.root.parent / "new" / "keys")
    place = set_up(DataFolder(folder.root.parent / "new"), WANTED, CATALOGUE)
    assert place.key == key
    place.close()
    front.reopen()
    assert front.scan().outcome == Arrived()


@pytest.mark.parametrize("content", [None, "", "ab" * 31, "ab" * 33, "zz" * 32, "clé"])
def test_without_its_key_no_place_opens_and_the_file_is_let_go(
    folder: DataFolder, content: str | None
) -> None:
    made(folder).close()
    before = folder.database.read_bytes()
    folder.key.unlink()
    if content is not None:
        folder.key.write_text(content)
    for attempt in (lambda: open_place(folder, CATALOGUE), lambda: other_place(folder)):
        with pytest.raises(DataUnusable) as caught:
            attempt()
        assert caught.value.key == "key.missing"
        if content is None:
            break
    assert not open_files(folder.database)
    assert folder.database.read_bytes() == before


def other_place(folder: DataFolder) -> None:
    """Set a place up where only a damaged key was left."""
    other = DataFolder(folder.root.parent / "other")
    if not other.key.exists():
        shutil.copytree(folder.key.parent, other.key.parent)
    set_up(other, WANTED, CATALOGUE).close()


def test_a_damaged_database_is_said_to_be_and_left_alone(folder: DataFolder) -> None:
    made(folder).close()
    folder.database.write_bytes(b"\xff" * 9000)
    for attempt in (lambda: open_place(folder, CATALOGUE), lambda: made(folder)):
        with pytest.raises(DataUnusable) as caught:
            attempt()
        assert caught.value.key == "data.damaged"
    assert folder.database.read_bytes() == b"\xff" * 9000


@pytest.mark.parametrize(
    "statements",
    [
        ["DELETE FROM place"],
        ["DELETE FROM device"],
        ["DELETE FROM place", "DELETE FROM device"],
    ],
)
def test_a_place_that_lost_its_own_row_is_damaged_and_not_made_anew(
    folder: DataFolder, statements: list[str]
) -> None:
    """« There is no place yet: make one » would write over the journal of a place."""
    made(folder).close()
    altered(folder.database, *statements)
    before = folder.database.read_bytes()
    for attempt, key in (
        (lambda: open_place(folder, CATALOGUE), "data.damaged"),
        (lambda: made(folder), "place.exists"),
    ):
        with pytest.raises(KioskError) as caught:
            attempt()
        assert caught.value.key == key
        assert not open_files(folder.database)
    assert folder.database.read_bytes() == before
