"""New badges: made, printed, saved or shown while their codes are known, and never lost unsaid."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kiosk.devices.qr import decode_image
from kiosk.domain.errors import BadInput
from kiosk.services.logo import logo_of
from kiosk.services.make_badges import NewBadge
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.services.try_badge import Verdict, try_badge
from kiosk.services.visitors import card
from kiosk.ui.desk.badges import made as made_module
from kiosk.ui.desk.badges.finding import FindSheet
from kiosk.ui.desk.badges.made import Fate, MadeSheet
from kiosk.ui.desk.badges.making import MakeSheet
from kiosk.ui.desk.badges.page import BadgesPage
from kiosk.ui.desk.badges.showing import ShowSheet
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.saving import choosing
from kiosk.ui.desk.saving.choosing import BrowseSheet, FolderSheet
from kiosk.ui.desk.saving.places import Disk
from kiosk.ui.parts.theme import DARK
from tests.services.test_badge_sheet import rendered
from tests.ui.desk.badges.scene import badges_page, visitor_of
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import FakeClock
from tests.ui.scenes import look as make_look

W = "\u00a0"


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


@pytest.fixture
def page(make_desk: MakeDesk) -> BadgesPage:
    """The page of a new place, opened by the manager."""
    return badges_page(make_desk())


def making(page: BadgesPage) -> MakeSheet:
    assert isinstance(page.top, FindSheet)
    click(page.top.make)
    assert isinstance(page.top, MakeSheet)
    return page.top


def make(page: BadgesPage, count: int, layout: int = 0) -> MadeSheet:
    sheet = making(page)
    sheet.count.line.selectAll()
    QTest.keyClicks(sheet.count.line, str(count))
    click(sheet.layout_options.buttons[layout])
    click(sheet.go)
    assert isinstance(page.top, MadeSheet)
    return page.top


def verdicts(place: OpenPlace, made: Sequence[NewBadge]) -> list[Verdict]:
    return [try_badge(place, badge.code).verdict for badge in made]


def codes_on(sheet: Path) -> list[str]:
    return [code for image in rendered(sheet, dots=150) for code in decode_image(image)]


@pytest.fixture
def paper(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two printers; what is printed on either lands in this file."""
    paper = tmp_path / "paper.pdf"

    def printer(name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return printer

    monkeypatch.setattr(made_module, "printers", lambda: ["Bureau", "Étiqueteuse"])
    monkeypatch.setattr(made_module, "printer_named", printer)
    return paper


def test_badges_are_made_and_printed_and_open(
    page: BadgesPage, place: OpenPlace, paper: Path, qtbot: QtBot
) -> None:
    sheet = make(page, 9)
    assert sheet.title.text() == "9 badges créés"
    assert verdicts(place, sheet.made) == [Verdict.OPENS] * 9
    assert sheet.preview.which.text() == "page 1 sur 2"
    with qtbot.waitSignal(sheet.errand.done):
        click(sheet.print_button)
        assert sheet.form.remark.text() == "Page 1 sur 2…"
        assert not sheet.print_button.isVisible()
    assert codes_on(paper) == [badge.code for badge in sheet.made]
    assert sheet.form.remark.text().startswith("Envoyé à l’imprimante.")
    assert sheet.left == []
    click(sheet.back)
    assert isinstance(page.top, FindSheet), "the sheet that made them is not come back to"


@pytest.mark.parametrize("layout", [0, 1, 2], ids=["a4", "card", "label"])
def test_a_saved_sheet_is_read(page: BadgesPage, tmp_path: Path, qtbot: QtBot, layout: int) -> None:
    sheet = make(page, 3, layout)
    with qtbot.waitSignal(sheet.errand.done):
        sheet.save(tmp_path)
    file = tmp_path / "badges-2027-10-12.pdf"
    assert codes_on(file) == [badge.code for badge in sheet.made]
    assert f"Enregistré{W}: {file}." in sheet.form.remark.text()
    assert sheet.fates[sheet.made[0].code] == {Fate.SAVED}


def test_a_sheet_is_saved_to_a_disk_that_is_plugged_in(
    page: BadgesPage, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = Disk(tmp_path, "CLE", 8_000_000_000)
    monkeypatch.setattr(choosing, "plugged_in", lambda *_: [disk])
    sheet = make(page, 1)
    click(sheet.save_button)
    folders = page.top
    assert isinstance(folders, FolderSheet)
    assert [one.label for one in folders.form.buttons] == [
        f"Disque «{W}CLE{W}» · 8{W}Go libres",
        "Documents",
        "Autre dossier…",
    ]
    with qtbot.waitSignal(sheet.errand.done):
        click(folders.form.buttons[0])
    assert page.top is sheet
    assert (tmp_path / "badges-2027-10-12.pdf").is_file()


def test_a_sheet_is_saved_to_any_other_folder(
    page: BadgesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "Badges").mkdir()
    sheet = make(page, 1)
    click(sheet.save_button)
    assert isinstance(page.top, FolderSheet)
    click(page.top.form.buttons[-1])
    browsing = page.top
    assert isinstance(browsing, BrowseSheet)
    dialog = browsing.browse.dialog
    assert dialog is not None
    assert not dialog.isWindow()
    dialog.findChild(QLineEdit).setText(str(tmp_path / "Badges"))
    with qtbot.waitSignal(sheet.errand.done):
        click(dialog.findChild(QDialogButtonBox).buttons()[0])
    assert page.top is sheet
    assert (tmp_path / "Badges" / "badges-2027-10-12.pdf").is_file()


def test_a_folder_that_cannot_be_written_is_told_and_the_badges_are_kept(
    page: BadgesPage, place: OpenPlace, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = make(page, 2)
    sheet.save(tmp_path / "none")
    assert "Impossible d’écrire" in sheet.form.remark.text()
    assert f"Les badges sont gardés{W}:" in sheet.form.remark.text()
    assert verdicts(place, sheet.made) == [Verdict.OPENS] * 2
    with qtbot.waitSignal(sheet.errand.done):
        sheet.save(tmp_path)
    assert sheet.left == []


def test_a_printer_that_fails_is_told_and_another_prints_the_same_badges(
    page: BadgesPage, paper: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = made_module.printer_named

    def gone(name: str) -> QPrinter:
        raise BadInput("printer.gone", name=name)

    monkeypatch.setattr(made_module, "printer_named", gone)
    sheet = make(page, 2)
    click(sheet.print_button)
    assert f"L’imprimante «{W}Bureau{W}» n’est plus là." in sheet.form.remark.text()
    assert len(sheet.left) == 2
    monkeypatch.setattr(made_module, "printer_named", good)
    click(sheet.printers.buttons[1])
    for _ in range(2):  # as often as needed, while the sheet is open
        with qtbot.waitSignal(sheet.errand.done):
            click(sheet.print_button)
    assert codes_on(paper) == [badge.code for badge in sheet.made]


def test_without_a_printer_the_page_says_so_and_offers_the_file(
    page: BadgesPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_module, "printers", list)
    sheet = make(page, 1)
    assert not sheet.print_button.isVisible()
    assert sheet.save_button.isVisible()
    assert sheet.printer_field.remark.text().startswith("Aucune n’est installée.")


def test_printing_can_be_stopped(page: BadgesPage, paper: Path, qtbot: QtBot) -> None:
    sheet = make(page, 200, 1)
    with qtbot.waitSignal(sheet.errand.told):
        click(sheet.print_button)
    click(sheet.back)
    assert page.top is sheet, "it is not left while it prints"
    click(sheet.stop_button)
    assert sheet.form.remark.text() == "Arrêté. Les badges sont gardés."
    assert len(sheet.left) == 200


def test_the_door_goes_on_while_badges_are_printed(
    page: BadgesPage, place: OpenPlace, paper: Path, clock: FakeClock, qtbot: QtBot
) -> None:
    sheet = make(page, 10, 1)
    with qtbot.waitSignal(sheet.errand.told):
        click(sheet.print_button)
    page.refresh()
    assert sheet.errand.is_under_way
    with qtbot.waitSignal(sheet.errand.done):
        pass
    assert len(codes_on(paper)) == 10


def test_leaving_unprinted_badges_is_asked_about_and_withdraws_them(
    page: BadgesPage, place: OpenPlace
) -> None:
    sheet = make(page, 3)
    made = [*sheet.made]
    click(sheet.listing.rows[made[0].code].buttons[0])
    assert isinstance(page.top, ShowSheet)
    click(page.top.back)
    for leave in (
        lambda: click(sheet.back),
        lambda: QTest.keyClick(page.window(), Qt.Key.Key_Escape),
    ):
        leave()
        assert page.top is sheet
        assert (
            sheet.question.title.text()
            == "2 badges ne sont ni imprimés, ni enregistrés, ni montrés"
        )
        click(sheet.stay)
        assert not sheet.question.isVisible()
    click(sheet.back)
    QTest.keyClick(page.window(), Qt.Key.Key_Escape)
    assert page.top is sheet, "Escape takes the question back"
    assert not sheet.question.isVisible()
    click(sheet.back)
    click(sheet.drop)
    assert isinstance(page.top, FindSheet)
    assert verdicts(place, made) == [Verdict.OPENS, Verdict.REVOKED, Verdict.REVOKED]


def test_one_badge_that_reached_nobody_is_asked_about_as_one(page: BadgesPage) -> None:
    sheet = make(page, 1)
    click(sheet.back)
    assert sheet.question.title.text() == "1 badge n’est ni imprimé, ni enregistré, ni montré"
    assert sheet.question.remark.text().startswith("Son code n’est connu que de cette page.")
    assert sheet.drop.label == "Quitter et le désactiver"


def test_the_rails_entry_of_the_page_on_show_leads_back_as_far_as_nothing_is_lost(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk()
    page = badges_page(desk)
    entry = next(one for one in desk.rail.entries if one.is_current)
    made = make(page, 2)
    made.listing.acted.emit(made.made[0].code, "show")
    click(entry)
    assert page.top is made
    assert made.question.isVisible()
    click(made.drop)
    making(page)
    click(entry)
    assert isinstance(page.top, FindSheet)


def test_badges_that_cannot_be_withdrawn_are_not_left(page: BadgesPage, place: OpenPlace) -> None:
    sheet = make(page, 3)
    click(sheet.back)
    place.store.db.execute("PRAGMA query_only = 1")
    click(sheet.drop)
    place.store.db.execute("PRAGMA query_only = 0")
    assert page.top is sheet
    assert page.banner.problem


def test_locking_withdraws_what_nobody_has(page: BadgesPage, place: OpenPlace) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    made = make(page, 3).made
    desk.lock()
    assert verdicts(place, made) == [Verdict.REVOKED] * 3


def test_another_page_may_be_looked_at_meanwhile(page: BadgesPage, place: OpenPlace) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    sheet = make(page, 3)
    click(desk.rail.entries[0])
    desk.show_page(next(entry for entry, one in desk._pages.items() if one is page))
    assert page.top is sheet
    assert verdicts(place, sheet.made) == [Verdict.OPENS] * 3


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 800), (600, 1024)], ids=["wide", "tall"])
def test_a_badge_on_the_screen_is_read(
    make_desk: MakeDesk, tmp_path: Path, dark: bool, size: tuple[int, int]
) -> None:
    desk = make_desk(size=size)
    page = badges_page(desk)
    if dark:
        desk.set_look(make_look(DARK))
    sheet = make(page, 1)
    click(sheet.listing.rows[sheet.made[0].code].buttons[0])
    shown = page.top
    assert isinstance(shown, ShowSheet)
    assert desk.grab().save(str(tmp_path / "screen.png"))
    assert decode_image(tmp_path / "screen.png") == [sheet.made[0].code]
    assert sheet.fates[sheet.made[0].code] == {Fate.SHOWN}


def test_the_preview_shows_each_page(page: BadgesPage, tmp_path: Path) -> None:
    sheet = make(page, 9)
    click(sheet.preview.after)
    assert sheet.preview.which.text() == "page 2 sur 2"
    assert not sheet.preview.after.isEnabled()
    click(sheet.layout_options.buttons[1])
    assert sheet.preview.which.text() == "page 1 sur 9"
    assert sheet.preview.paper.grab().save(str(tmp_path / "paper.png"))
    assert decode_image(tmp_path / "paper.png") == [sheet.made[0].code]


def test_long_lists_are_shown_a_part_at_a_time(page: BadgesPage) -> None:
    sheet = make(page, 45)
    assert len(sheet.listing.rows) == 20
    click(sheet.listing.more)
    click(sheet.listing.more)
    assert len(sheet.listing.rows) == 45
    assert not sheet.listing.more.isVisible()


@pytest.mark.parametrize("typed", ["", "0", "201", "huit"])
def test_a_count_that_is_none_is_told_at_its_field(
    page: BadgesPage, place: OpenPlace, typed: str
) -> None:
    sheet = making(page)
    sheet.count.line.setText(typed)
    QTest.keyClick(sheet.count.line, Qt.Key.Key_Return)
    assert sheet.count_field.fault == "Il faut un nombre de 1 à 200."
    assert sheet.count.line.text() == typed
    assert page.top is sheet
    click(sheet.count.less)
    assert sheet.count_field.fault == ""


def test_one_badge_for_a_child_says_that_the_parents_know(
    page: BadgesPage, place: OpenPlace
) -> None:
    sheet = making(page)
    assert not sheet.whom_field.isVisible()
    sheet.count.line.selectAll()
    QTest.keyClicks(sheet.count.line, "1")
    assert sheet.whom_field.isVisible()
    click(sheet.whom.buttons[1])
    click(sheet.go)
    made = page.top
    assert isinstance(made, MadeSheet)
    assert made.title.text() == f"Nouveau badge{W}: «{W}{made.made[0].alias}{W}»"
    visitor = visitor_of(place, made.made[0])
    assert card(place, visitor).visitor.parents_informed


def test_a_full_disk_makes_nothing_and_says_so(page: BadgesPage, place: OpenPlace) -> None:
    sheet = making(page)
    place.store.db.execute("PRAGMA query_only = 1")
    click(sheet.go)
    place.store.db.execute("PRAGMA query_only = 0")
    assert page.top is sheet
    assert page.banner.problem


def test_a_logo_is_picked_from_a_file_shown_and_removed(
    page: BadgesPage, place: OpenPlace, tmp_path: Path
) -> None:
    Image.new("RGB", (300, 100), "brown").save(tmp_path / "logo.png")
    sheet = making(page)
    click(sheet.pick)
    browsing = page.top
    assert isinstance(browsing, BrowseSheet)
    assert browsing.browse.dialog is not None
    browsing.browse.chosen.emit(tmp_path / "logo.png")
    assert page.top is sheet
    assert logo_of(place) is not None
    assert sheet.remove.isVisible()
    assert page.banner.text == "Le logo est sur les badges, à partir de maintenant."
    click(sheet.remove)
    assert logo_of(place) is None
    assert not sheet.remove.isVisible()


def test_a_logo_of_50_mb_or_that_is_no_picture_is_refused_with_a_sentence(
    page: BadgesPage, place: OpenPlace, tmp_path: Path
) -> None:
    large, none = tmp_path / "large.png", tmp_path / "none.png"
    with large.open("wb") as file:
        file.truncate(50_000_000)
    none.write_text("no picture")
    sheet = making(page)
    for file_name, words in (
        (large, "dépasse 5 Mo"),
        (none, "Ce fichier n’est pas une image PNG ou JPEG lisible."),
        (tmp_path / "missing.png", "ne peut pas être lu"),
    ):
        sheet.take_logo(file_name)
        assert words in sheet.logo_form.remark.text()
    assert logo_of(place) is None


def test_a_host_makes_badges_and_leaves_the_logo_alone(make_desk: MakeDesk) -> None:
    page = badges_page(make_desk(), StaffRole.HOST)
    sheet = making(page)
    assert not sheet.pick.isVisible()
    click(sheet.go)
    assert isinstance(page.top, MadeSheet)
