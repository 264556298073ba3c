"""Everything in the settings fits, on every screen, in every language, and can be hit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.settings.page import SettingsPage
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import FakeClock
from tests.ui.desk.settings.scene import busy_team, settings_page, stops
from tests.ui.desk.test_layout import (
    beneath_scroll_or_keypad,
    check_controls,
    check_part,
    place_in,
    shown,
)

SOME = (("fr", (1024, 600)), ("en", (800, 1280)), ("long", (600, 1024)), ("long", (1280, 800)))
"""The narrowest and lowest screens, and the longest words: what fits there fits elsewhere."""


def check(desk: Desk, page: SettingsPage, name: str) -> None:
    for _ in range(3):  # a card that grew is measured, then its column, then what scrolls it
        QApplication.processEvents()
    for part in shown(desk):
        check_part(desk, part, name)
    check_controls(desk, name)
    blocks = page.top.column.blocks
    for number, block in enumerate(blocks):
        for other in blocks[number + 1 :]:
            assert (block.geometry() & other.geometry()).isEmpty(), f"{name}: cards overlap"
    for field in page.top.findChildren(Field):
        if field.isVisible():
            assert field.control.geometry().bottom() < field.height(), f"{name}: {field.control}"


@pytest.mark.parametrize(("language", "size"), SOME, indirect=["language"], ids=str)
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk, place: OpenPlace, clock: FakeClock, size: tuple[int, int], language: str
) -> None:
    busy_team(place, clock)
    desk = make_desk(place, size)
    page = settings_page(desk)
    for name in stops(page):
        check(desk, page, name)


def test_right_to_left_is_the_mirror_image(
    make_desk: MakeDesk, place: OpenPlace, clock: FakeClock
) -> None:
    busy_team(place, clock)
    desk = make_desk(place)
    page = settings_page(desk)
    for name in stops(page):
        QApplication.processEvents()
        kept = [part for part in shown(desk) if not beneath_scroll_or_keypad(part)]
        before = [place_in(part, desk) for part in kept if isinstance(part, QWidget)]
        desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        for part, left in zip(kept, before, strict=True):
            assert isinstance(part, QWidget)
            right = place_in(part, desk)
            assert abs(right.left() - (desk.width() - left.right() - 1)) <= 3, f"{name}: {part}"
        desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_tab_leads_through_a_section_in_reading_order_and_escape_back(
    qtbot: QtBot, make_desk: MakeDesk, place: OpenPlace
) -> None:
    desk = make_desk(place)
    with qtbot.waitActive(desk):
        desk.activateWindow()
    page = settings_page(desk)
    page.open_section("exit")
    page.top.back.setFocus()
    stops_at = []
    for _ in range(3):
        QTest.keyClick(_focused(), Qt.Key.Key_Tab)
        stops_at.append(_focused().accessibleName())
    assert stops_at == [
        "Enregistrer",
        "Quand un badge déjà présent est montré : demander ce que veut la personne",
        "Quand un badge déjà présent est montré : noter son départ",
    ]
    QTest.keyClick(_focused(), Qt.Key.Key_Escape)
    assert page.top is page.index


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
