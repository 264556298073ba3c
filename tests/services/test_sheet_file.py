"""A sheet of badges into a folder: whole under a name of its own, or nothing."""

from pathlib import Path

import pytest

from kiosk.domain.errors import BadInput
from kiosk.services.badge_sheet import PrintableBadge, draw_badges
from kiosk.services.make_badges import make_badges
from kiosk.services.sheet_file import SheetFile, write_paper
from tests.services.front import TODAY, Front


def write(front: Front, folder: Path, count: int = 9) -> SheetFile:
    sheet = SheetFile(front.place, make_badges(front.place, count), "a4", folder, TODAY)
    while sheet.step():
        assert not sheet.path.exists(), "it has no name before it is whole"
    return sheet


def test_it_is_the_same_sheet_as_the_command_writes(front: Front, tmp_path: Path) -> None:
    made = make_badges(front.place, 9)
    sheet = SheetFile(front.place, made, "card", tmp_path, TODAY)
    while sheet.step():
        pass
    printable = [PrintableBadge(badge.code, badge.alias) for badge in made]
    draw_badges(printable, front.place.place.name, "card", tmp_path / "same.pdf")
    assert sheet.path.read_bytes() == (tmp_path / "same.pdf").read_bytes()


def test_a_second_one_on_the_same_day_does_not_take_the_first_ones_name(
    front: Front, tmp_path: Path
) -> None:
    names = [write(front, tmp_path).path.name for _ in range(2)]
    assert names == ["badges-2026-11-23.pdf", "badges-2026-11-23-2.pdf"]
    assert sorted(path.name for path in tmp_path.glob("*.pdf*")) == sorted(names)


def test_what_is_given_up_leaves_nothing_behind(front: Front, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    sheet = SheetFile(front.place, make_badges(front.place, 9), "a4", folder, TODAY)
    assert sheet.step()
    sheet.give_up()
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(front: Front, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    for folder in (tmp_path / "none", tmp_path / "file", front.place.folder.root):
        with pytest.raises(BadInput, match=r"badges\.cannot_write"):
            write(front, folder)


def test_a_folder_that_goes_away_while_it_is_written_is_told(front: Front, tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    sheet = SheetFile(front.place, make_badges(front.place, 9), "a4", folder, TODAY)
    assert sheet.step()
    for path in folder.iterdir():
        path.unlink()
    folder.rmdir()
    with pytest.raises(BadInput, match=r"badges\.cannot_write"):
        while sheet.step():
            pass


def test_another_paper_gets_a_free_name_once_it_is_whole_and_only_its_owner_may_read_it(
    front: Front, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    for _ in range(2):
        write_paper(front.place, folder, "affiche", lambda out: bool(out.write_bytes(b"%PDF")))
    papers = sorted(folder.iterdir())
    assert [path.name for path in papers] == ["affiche-2.pdf", "affiche.pdf"]
    assert {path.stat().st_mode & 0o777 for path in papers} == {0o600}


def test_a_paper_that_cannot_be_written_to_its_end_leaves_nothing_behind(
    front: Front, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()

    def half(out: Path) -> None:
        out.write_bytes(b"%PDF")
        raise OSError("the disk is full")

    with pytest.raises(BadInput, match=r"badges\.cannot_write"):
        write_paper(front.place, folder, "affiche", half)
    assert list(folder.iterdir()) == []
