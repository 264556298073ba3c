"""The notice for visitors is found again in the settings, with what is set there."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.saving.choosing import FolderSheet
from kiosk.ui.desk.settings.notice import NoticeForm
from kiosk.ui.desk.settings.section_page import SectionSheet
from kiosk.ui.parts.part import Control
from tests.ui.desk.settings.scene import settings_page


def press(control: Control) -> None:
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def test_the_notice_is_saved_where_somebody_chose(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "home" / "Documents"
    documents.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(documents.parent))
    page = settings_page(desk)
    page.open_section("privacy")
    sheet = page.top
    assert isinstance(sheet, SectionSheet)
    assert isinstance(sheet.paper, NoticeForm)
    press(sheet.paper.save_button)
    assert isinstance(page.top, FolderSheet)
    (own,) = [one for one in page.top.findChildren(Control) if one.label == "Documents"]
    press(own)
    assert page.top is sheet
    (saved,) = documents.iterdir()
    assert saved.name == "information-des-personnes.pdf"
    assert saved.read_bytes().startswith(b"%PDF")


def test_other_sections_have_no_paper(desk: Desk) -> None:
    page = settings_page(desk)
    page.open_section("capacity")
    assert isinstance(page.top, SectionSheet)
    assert page.top.paper is None
