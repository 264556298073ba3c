"""The desk's pages: who sees which, and the way from one to another."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.services import staff
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.live.page import Live
from kiosk.ui.desk.page import Page
from kiosk.ui.desk.pages import PAGES, PageEntry, pages_for
from kiosk.ui.desk.report.page import ReportPage
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.gallery import type_in
from tests.ui.desk.report.scene import REPORTS
from tests.ui.desk.scene import PIN

HOST_PIN = "161803"


def listed(desk: Desk) -> list[str]:
    return [entry.label for entry in desk.rail.entries if entry.isVisible()]


def test_the_managers_pin_opens_all_pages_and_a_hosts_the_day_alone(
    make_desk: MakeDesk, place: OpenPlace
) -> None:
    staff.set_pin(place, StaffRole.HOST, HOST_PIN)
    desk = make_desk()
    type_in(desk, HOST_PIN)
    assert listed(desk) == [page.title() for page in PAGES if not page.for_manager]
    desk.lock()
    desk.pin.show()
    desk.pin.begin()
    type_in(desk, PIN)
    assert listed(desk) == [page.title() for page in PAGES]
    assert isinstance(desk.page, Live)


def test_no_page_for_managers_is_listed_for_hosts() -> None:
    assert list(pages_for(StaffRole.MANAGER)) == list(PAGES)
    assert not any(page.for_manager for page in pages_for(StaffRole.HOST))


def click(desk: Desk, number: int) -> None:
    QTest.mouseClick(desk.rail.entries[number], Qt.MouseButton.LeftButton)


def press_enter(desk: Desk, number: int) -> None:
    desk.setFocus()
    for _ in range(number + 1):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("go", [click, press_enter])
def test_a_page_is_opened_by_touch_and_by_keyboard(
    desk: Desk, go: Callable[[Desk, int], None]
) -> None:
    desk.open(StaffRole.MANAGER)
    live = desk.page
    go(desk, REPORTS)
    assert isinstance(desk.page, ReportPage)
    told = [(entry.is_current, entry.accessibleDescription()) for entry in desk.rail.entries]
    assert told.pop(REPORTS) == (True, "page affichée")
    assert set(told) == {(False, "")}
    go(desk, 0)
    assert desk.page is live
    assert live.isVisible()


def test_locking_throws_every_page_away(desk: Desk, qtbot: QtBot) -> None:
    desk.open(StaffRole.MANAGER)
    click(desk, REPORTS)
    with qtbot.waitSignals([page.destroyed for page in desk.findChildren(Page)]):
        desk.lock()
        assert desk.findChildren(Page) == []
    assert desk.live is None


@pytest.mark.parametrize("count", [1, 2, 5, 8])
@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (600, 1024), (800, 1280)])
def test_there_is_room_on_the_rail_for_the_pages_to_come(
    make_desk: MakeDesk, size: tuple[int, int], count: int
) -> None:
    desk = make_desk(size=size)
    desk.open(StaffRole.MANAGER)
    names = ("En direct", "Évacuation", "Visites", "Badges", "Activités", "Rapports", "Santé")
    desk.rail.list_pages([_named((*names, "Réglages")[number]) for number in range(count)])
    desk.arrange()
    parts = [*desk.rail.entries, desk.rail.lock, desk.rail.lock_in, desk.rail.place]
    for number, one in enumerate(parts):
        assert desk.rail.rect().contains(one.geometry())
        assert all(text.fits for text in one.texts()), one.accessibleName()
        for other in parts[number + 1 :]:
            assert (one.geometry() & other.geometry()).isEmpty()
    assert desk.page is not None
    assert (desk.rail.geometry() & desk.page.geometry()).isEmpty()


def _named(name: str) -> PageEntry:
    return PageEntry(Live, "fill/house", lambda: name)
