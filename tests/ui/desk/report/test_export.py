"""A report's files into a folder: the right ones, all of them or none, and told in the end."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.services.report import Written
from kiosk.services.report.jobs import Step
from kiosk.services.report.table_file import DIALECTS
from kiosk.ui.desk.auto_lock import LOCK_AFTER
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.report import export as export_module
from kiosk.ui.desk.report.export import PARTS, PROFILES
from kiosk.ui.desk.report.export_words import State
from kiosk.ui.desk.report.page import ReportPage
from kiosk.ui.desk.saving.places import Volume
from tests.ui.desk.scene import FakeClock
from tests.ui.desk.test_desk import beat, told

PATIENCE_MS = 60_000
W = "\u00a0"


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def ended(page: ReportPage, qtbot: QtBot) -> State:
    qtbot.waitUntil(
        lambda: page.export.state not in (State.WRITING, State.CANCELLING), timeout=PATIENCE_MS
    )
    return page.export.state


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_the_profiles_that_are_offered_are_those_there_are() -> None:
    assert set(PROFILES) == set(DIALECTS)


def test_all_files_are_written_and_the_folder_is_told(
    page: ReportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    click(page.head.csv)
    assert not page.sheet.isVisible()
    assert not any(button.isVisible() for button in (*page.head.ways, *page.head.files))
    steps: list[Step] = []
    page.export.beside.told.connect(steps.append)
    page.export.write(tmp_path / "out")
    assert page.export.tape.isVisible()
    assert page.export.title.text() == f"Rapport T3 2026{W}: il s’écrit"
    assert ended(page, qtbot) is State.WRITTEN
    assert steps == [*Step]
    found = names(tmp_path / "out")
    folder = tmp_path / "out" / "2026-T3"
    assert page.export.sentence.text() == f"{len(found)} fichiers dans {folder}."
    assert [name for name in found if name.endswith(".pdf")] == [
        "rapport_la-fabrique-du-canal_2026-T3_v1.pdf"
    ]
    assert "LISEZMOI.txt" in found
    table = folder / "frequentation_la-fabrique-du-canal_2026-T3_v1.csv"
    assert table.read_bytes().startswith(b"\xef\xbb\xbfperiode;")
    click(page.export.close_button)
    assert page.sheet.isVisible()
    assert all(button.isVisible() for button in page.head.files)


def test_open_data_have_commas(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    click(page.head.csv)
    click(page.export.profiles[1])
    assert page.export.profiles[1].accessibleDescription() == "choisi"
    assert page.export.profiles[0].accessibleDescription() == ""
    assert "virgule entre les colonnes" in page.export.remark.text()
    page.export.write(tmp_path)
    assert ended(page, qtbot) is State.WRITTEN
    table = tmp_path / "2026-T3" / "frequentation_la-fabrique-du-canal_2026-T3_v1.csv"
    assert table.read_bytes().startswith(b"periode,")


def test_the_pdf_comes_alone(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    click(page.head.pdf)
    assert not any(button.isVisible() for button in page.export.profiles)
    page.export.write(tmp_path)
    assert ended(page, qtbot) is State.WRITTEN
    (pdf,) = (tmp_path / "2026-T3").iterdir()
    assert pdf.read_bytes().startswith(b"%PDF")
    assert page.export.sentence.text() == f"1 fichier dans {pdf.parent}."


def test_a_folder_that_cannot_be_written_is_told_and_another_can_be_chosen(
    page: ReportPage, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "2026-T3").write_text("a file where the folder should be")
    click(page.head.csv)
    page.export.write(tmp_path)
    assert ended(page, qtbot) is State.REFUSED
    assert page.export.sentence.text().startswith("Impossible d’écrire dans")
    assert page.export.cancel.label == "Choisir un autre dossier"
    click(page.export.cancel)
    page.export.write(tmp_path / "other")
    assert ended(page, qtbot) is State.WRITTEN


@pytest.mark.parametrize("how", ["button", "escape"])
def test_what_is_broken_off_leaves_nothing_behind(
    page: ReportPage, tmp_path: Path, qtbot: QtBot, how: str
) -> None:
    click(page.head.csv)
    with qtbot.waitSignal(page.export.beside.told, timeout=PATIENCE_MS):
        page.export.write(tmp_path / "out")
    if how == "button":
        click(page.export.cancel)
    else:
        QTest.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.export.state is State.CANCELLING
    assert page.export.sentence.text() == "Annulation…"
    assert page.export.back()
    assert ended(page, qtbot) is State.CHOOSING
    assert not (tmp_path / "out").exists()


def test_locking_breaks_the_writing_off(page: ReportPage, tmp_path: Path, qtbot: QtBot) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    click(page.head.csv)
    with qtbot.waitSignal(page.export.beside.told, timeout=PATIENCE_MS):
        page.export.write(tmp_path / "out")
    process = page.export.beside.process
    assert process is not None
    with qtbot.waitSignal(process.finished, timeout=PATIENCE_MS):
        desk.lock()
    assert not (tmp_path / "out").exists()


def test_escape_goes_back_step_by_step_and_locks_only_then(page: ReportPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    click(page.head.csv)
    click(page.export.elsewhere)
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert page.export.state is State.CHOOSING
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert not page.export.isVisible()
    assert page.sheet.isVisible()
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    assert desk.page is None


def test_disks_that_are_plugged_in_are_offered_first(
    page: ReportPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disks = [Volume(Path("/media/team") / name, name, 12_400_000_000) for name in ("B", "A")]
    monkeypatch.setattr(export_module, "volumes", lambda: disks)
    click(page.head.csv)
    assert [button.label for button in page.export.places] == [
        f"Disque «{W}A{W}» · 12{W}Go libres",
        f"Disque «{W}B{W}» · 12{W}Go libres",
        "Documents",
    ]


def test_any_folder_can_be_chosen_within_the_page(
    page: ReportPage, tmp_path: Path, qtbot: QtBot, clock: FakeClock
) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    (tmp_path / "Rapports").mkdir()
    click(page.head.pdf)
    click(page.export.elsewhere)
    dialog = page.export.browse.dialog
    assert isinstance(dialog, QFileDialog)
    assert not dialog.isWindow()
    assert page.rect().contains(dialog.geometry())
    field = dialog.findChild(QLineEdit)
    clock.pass_by(seconds=LOCK_AFTER.total_seconds() - 10)
    beat(desk)
    field.setFocus()
    field.setText(str(tmp_path / "Rapports"))
    QTest.keyClick(field, Qt.Key.Key_End)
    assert told(desk) == f"Verrouillage dans 5{W}min"
    buttons = dialog.findChild(QDialogButtonBox)
    with qtbot.waitSignal(page.export.browse.chosen):
        click(buttons.buttons()[0])
    assert ended(page, qtbot) is State.WRITTEN
    assert names(tmp_path / "Rapports") == ["rapport_la-fabrique-du-canal_2026-T3_v1.pdf"]


def test_the_dialog_can_be_left_without_a_folder(page: ReportPage) -> None:
    click(page.head.pdf)
    click(page.export.elsewhere)
    dialog = page.export.browse.dialog
    assert dialog is not None
    click(dialog.findChild(QDialogButtonBox).buttons()[1])
    assert page.export.state is State.CHOOSING
    click(page.export.elsewhere)
    assert page.export.browse.isVisible()


def test_every_step_draws_the_tape_further_out() -> None:
    assert list(PARTS) == [*Step]
    assert sorted(PARTS.values()) == list(PARTS.values())


def test_what_is_written_says_how_it_stands(page: ReportPage, tmp_path: Path) -> None:
    click(page.head.csv)
    files = [tmp_path / "a.csv", tmp_path / "b.csv"]
    page.export.end_with(State.WRITTEN, Written(tmp_path, files, 1, is_empty=True))
    assert page.export.sentence.text() == (
        f"2 fichiers dans {tmp_path}. Personne n’est venu{W}: ils le disent."
    )
    sealed = Written(tmp_path, files, 2, is_sealed=True, has_changed=True)
    page.export.end_with(State.WRITTEN, sealed)
    assert page.export.sentence.text() == (
        f"2 fichiers dans {tmp_path}. Cette période est close{W}: c’est sa version 2."
        " Des corrections faites depuis n’y sont pas."
    )
    page.export.end_with(State.REFUSED, None)
    assert page.export.sentence.text() == "Parvis s’est arrêté en chemin. Rien n’a été changé."
