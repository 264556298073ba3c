"""Health on the screen: what is told, what its buttons do, and a diagnosis that names nobody."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import DataUnusable
from kiosk.services import settings, visitors
from kiosk.services.audit import By
from kiosk.services.health import DeviceFacts, Remedy, State, Subject
from kiosk.services.health_facts import DIAGNOSIS, Findings
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.health.page import HealthPage
from kiosk.ui.desk.health.trial import TrialSheet
from kiosk.ui.desk.page import HowRead
from kiosk.ui.desk.settings.section_page import SectionSheet
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.health.scene import SOUND, health_page, make_well, stops, tell
from tests.ui.desk.scene import FakeClock, arrive
from tests.ui.desk.test_layout import check_controls, check_part, shown

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(make_desk: MakeDesk, place: OpenPlace) -> HealthPage:
    return health_page(make_desk(place))


def said(page: HealthPage, subject: Subject) -> str:
    return page.sheet.cards[subject].words.text()


def test_where_all_is_well_the_head_says_so(page: HealthPage, clock: FakeClock) -> None:
    tell(page, make_well(page.bench.place, clock))
    assert page.sheet.sub.text() == "Tout va bien."
    assert {card.state.text() for card in page.sheet.cards.values()} == {"tout va bien"}
    assert said(page, Subject.CAMERA) == (
        "Elle voit. Images lues par seconde\u00a0: 8,7. "
        "Dernier badge lu\u00a0: mardi 12 octobre 2027, 08:30."
    )


def test_what_is_wrong_stands_first_with_a_word_and_a_way(page: HealthPage) -> None:
    first = page.sheet.column.blocks[0]
    assert first is page.sheet.cards[Subject.CAMERA]
    assert first.accessibleName().startswith("Caméra, à régler. Aucune n’est branchée.")
    assert page.sheet.sub.text().startswith("À régler\u00a0: 1. À savoir\u00a0: ")


def test_it_follows_the_devices_while_it_is_looked_at(page: HealthPage) -> None:
    tell(page, DeviceFacts("dark"))
    assert said(page, Subject.CAMERA).startswith("On n’y voit rien")
    tell(page, DeviceFacts("live", 9.0))
    assert page.sheet.cards[Subject.CAMERA].state.text() == "tout va bien"


def test_the_base_is_checked_beside_the_door(qtbot: QtBot, page: HealthPage) -> None:
    button = page.sheet.cards[Subject.BASE].button
    with qtbot.waitSignal(page.beside.done, timeout=60_000):
        QTest.mouseClick(button, LEFT)
        assert page.is_checking
        assert button.isHidden()
        assert said(page, Subject.BASE).startswith("La vérification est en cours")
    assert page.banner.text == "La vérification n’a rien trouvé à régler."
    assert "Saine à la dernière vérification" in said(page, Subject.BASE)
    assert button.isVisible()


def test_a_check_that_cannot_be_made_says_why(page: HealthPage) -> None:
    page.beside.failed.emit(DataUnusable("data.damaged"))
    assert page.banner.problem
    assert "abîmée" in page.banner.text
    page.show_findings(Findings(("check.fold",), ()))
    assert page.banner.problem
    line = page.sheet.cards[Subject.BASE].line
    assert line is not None
    assert line.state is State.WRONG
    page.beside.broken.emit()
    assert page.banner.text == "La vérification n’a pas pu se faire."


@pytest.mark.parametrize("subject", [Subject.CODES, Subject.SCREEN, Subject.BACKUP])
def test_a_button_leads_to_where_it_is_put_right_and_back(
    page: HealthPage, subject: Subject
) -> None:
    QTest.mouseClick(page.sheet.cards[subject].button, LEFT)
    assert page.top is not page.sheet
    if subject is Subject.SCREEN:
        sheet = page.top
        assert isinstance(sheet, SectionSheet)
        sheet.form.fields[3].control.px_per_metre = 6000  # type: ignore[attr-defined]
        sheet.save.click()
        assert page.banner.text == "C’est enregistré."
        assert said(page, subject).startswith("Les plus petits textes sont trop petits")
    else:
        page.top.back.click()
    assert page.top is page.sheet


def test_a_scanner_is_tried_without_noting_anybody(page: HealthPage) -> None:
    assert not page.take_scan("", HowRead.SCANNER), "elsewhere a badge is the door's"
    page.remedy(Remedy.TRY_SCANNER)
    sheet = page.top
    assert isinstance(sheet, TrialSheet)
    for code, how, words in (
        ("X", HowRead.SCANNER, "Elle tape dans la disposition de clavier de cette machine."),
        ("X", HowRead.SCANNER_GARBLED, "Parvis la corrige. Il n’y a rien à régler."),
        ("X", HowRead.CAMERA, "Cachez-le à la caméra pour essayer la douchette."),
        (None, HowRead.SCANNER, "américain (US)\u00a0» avec sa notice."),
    ):
        assert page.take_scan(code, how)
        assert sheet.result.remark.text().endswith(words)


def test_a_diagnosis_has_all_that_helps_and_nothing_personal(
    page: HealthPage, place: OpenPlace, clock: FakeClock
) -> None:
    by = By(StaffRole.MANAGER, clock())
    settings.change(place, settings.FIRST_NAMES, True, by)
    (badge,) = make_badges(place, 1)
    visit = arrive(place, clock, "A09", badge.code)
    assert visit.visitor is not None
    visitors.set_first_name(place, visit.visitor, "Zéphyrine", by)
    page.show_findings(SOUND)
    page.sheet.copy.click()
    text = QGuiApplication.clipboard().text()
    assert (place.folder.logs / DIAGNOSIS).read_text("utf-8") == text
    assert page.banner.text.endswith("Il n’y a rien de personnel dedans.")
    for card in page.sheet.cards.values():
        assert card.title.text() in text
        assert card.words.text() in text
    personal = [badge.code, badge.alias, *badge.alias.split(), "Zéphyrine", place.place.name]
    personal += [str(place.folder.root), place.place.id, place.key.hex(), visit.id, visit.visitor]
    for secret in personal:
        assert secret.casefold() not in text.casefold(), secret
    assert not re.search(r"[/\\](home|Users|root|tmp)[/\\]", text)
    assert not re.search(r"\b\d{6}\b", text), "no code"


def test_a_diagnosis_that_the_disk_did_not_take_is_on_the_clipboard_all_the_same(
    page: HealthPage, place: OpenPlace
) -> None:
    (place.folder.logs / DIAGNOSIS).mkdir(parents=True)
    page.sheet.copy.click()
    assert page.banner.problem
    assert QGuiApplication.clipboard().text().startswith("Diagnostic de Parvis")


SOME = (("fr", (1024, 600)), ("en", (800, 1280)), ("long", (600, 1024)), ("long", (1280, 800)))


@pytest.mark.parametrize(("language", "size"), SOME, indirect=["language"], ids=str)
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk, place: OpenPlace, clock: FakeClock, size: tuple[int, int], language: str
) -> None:
    desk = make_desk(place, size)
    page = health_page(desk)
    for name in stops(page, clock):
        for _ in range(3):
            QApplication.processEvents()
        for part in shown(desk):
            check_part(desk, part, name)
        check_controls(desk, name)
        blocks = page.top.column.blocks
        for number, block in enumerate(blocks):
            for other in blocks[number + 1 :]:
                assert (block.geometry() & other.geometry()).isEmpty(), f"{name}: cards overlap"
