"""A recovery sheet made at the desk: saved where somebody chose, in force once it is proved."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.services.open_place import OpenPlace
from kiosk.services.recovery import recipient
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.saving.choosing import FolderSheet
from kiosk.ui.desk.settings.backup import BackupSheet
from kiosk.ui.desk.settings.section_page import BACKUP
from kiosk.ui.parts.part import Control
from tests.ui.desk.settings.scene import settings_page


def press(control: Control) -> None:
    QTest.mouseClick(control, Qt.MouseButton.LeftButton)


def test_it_is_saved_proved_and_can_be_made_again(
    desk: Desk, place: OpenPlace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "home" / "Documents"
    documents.mkdir(parents=True)
    monkeypatch.setenv("HOME", str(documents.parent))
    page = settings_page(desk)
    page.open_section(BACKUP)
    sheet = page.top
    assert isinstance(sheet, BackupSheet)
    press(sheet.recovery.save_button)
    assert isinstance(page.top, FolderSheet)
    (own,) = [one for one in page.top.findChildren(Control) if one.label == "Documents"]
    press(own)
    assert page.top is sheet
    assert [path.name for path in documents.iterdir()] == ["feuille-de-secours.pdf"]
    identity = sheet.recovery.identity
    assert identity is not None
    sheet.recovery.line.setText("XXXXXX")
    QTest.keyClick(sheet.recovery.line, Qt.Key.Key_Return)
    assert sheet.recovery.proof.fault
    assert recipient(place) is None
    sheet.recovery.line.setText(identity.proof)
    QTest.keyClick(sheet.recovery.line, Qt.Key.Key_Return)
    assert recipient(place) == identity.recipient
    assert "vérifiée" in page.banner.text
    assert "Une nouvelle ne change rien" in sheet.recovery.remark.text()
    sheet.recovery.save_into(documents)
    assert sheet.recovery.identity not in (None, identity)
    assert recipient(place) == identity.recipient, "until the new one is proved"


def test_a_folder_that_takes_nothing_is_said_and_no_sheet_is_asked_about(
    desk: Desk, tmp_path: Path
) -> None:
    page = settings_page(desk)
    page.open_section(BACKUP)
    sheet = page.top
    assert isinstance(sheet, BackupSheet)
    sheet.recovery.save_into(tmp_path / "nowhere")
    assert sheet.recovery.remark.text().startswith("Impossible d’écrire")
    assert sheet.recovery.proof.isHidden()
