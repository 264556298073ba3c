"""Which disks are offered to write a report to."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from kiosk.ui.desk.saving.places import Volume, documents, plugged_in, system_disk, volumes


def test_where_disks_are_mounted_those_that_were_plugged_in_are_offered() -> None:
    found = [
        Volume(Path("/"), "/", 1),
        Volume(Path("/home"), "home", 1),
        Volume(Path("/boot/efi"), "EFI", 1),
        Volume(Path("/run/media/team/PHOTOS"), "PHOTOS", 2),
        Volume(Path("/media/team/4A2F-11"), "/media/team/4A2F-11", 3),
        Volume(Path("/Volumes/Sauvegarde"), "Sauvegarde", 4),
        Volume(Path("/mediatheque"), "mediatheque", 5),
    ]
    offered = [(disk.name, disk.free) for disk in plugged_in(found, Path("/"))]
    assert offered == [("4A2F-11", 3), ("PHOTOS", 2), ("Sauvegarde", 4)]


def test_where_disks_have_letters_all_but_the_systems_own_are_offered() -> None:
    letters = [PureWindowsPath(f"{letter}:/") for letter in "CDE"]
    found = [Volume(root, name, 1) for root, name in zip(letters, ("", "CLE", ""), strict=True)]  # type: ignore[arg-type]
    offered = plugged_in(found, letters[0])  # type: ignore[arg-type]
    assert [disk.name for disk in offered] == ["CLE", "E:\\"]


def test_this_machine_has_a_system_disk_and_a_folder_for_documents() -> None:
    assert system_disk() in [one.root for one in volumes()]
    assert PurePosixPath(documents()).name


def test_where_there_is_no_folder_for_documents_the_users_own_is_offered(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert documents() == tmp_path
    (tmp_path / "Documents").mkdir()
    assert documents() == tmp_path / "Documents"
