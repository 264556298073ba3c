"""Every sheet of the activities fits, on every screen, in every language, and can be hit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.parts.part import Control
from tests.ui.desk.activities.scene import activities_page, furnish, plain_stops, stops
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import FakeClock
from tests.ui.desk.test_layout import check_controls, check_part, place_in, shown

SCREENS = (
    ((1280, 800), "fr"),
    ((1024, 600), "long"),
    ((600, 1024), "long"),
    ((800, 1280), "en"),
    ((1920, 1080), "en"),
)
"""Every size once, the narrowest with the longest words."""


@pytest.mark.parametrize(("size", "language"), SCREENS, indirect=["language"])
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk,
    busy: OpenPlace,
    clock: FakeClock,
    size: tuple[int, int],
    language: str,
) -> None:
    furnish(busy, clock)
    desk = make_desk(busy, size)
    page = activities_page(desk)
    for name in stops(page):
        QApplication.processEvents()
        assert desk.size().toTuple() == size
        for part in shown(desk):
            check_part(desk, part, name)
        said = page.banner.isVisible()
        page.banner.hide()  # it lies upon what it is about, until it is clicked or goes away
        check_controls(desk, name)
        page.banner.setVisible(said)


def test_a_place_where_nothing_is_set_up_fits_too(
    make_desk: MakeDesk, place: OpenPlace, language: str
) -> None:
    desk = make_desk(place, (600, 1024))
    for name in plain_stops(activities_page(desk)):
        QApplication.processEvents()
        for part in shown(desk):
            check_part(desk, part, name)
        check_controls(desk, name)


def test_tab_reaches_every_control_card_by_card(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    furnish(busy, clock)
    desk = make_desk(busy)
    page = activities_page(desk)
    for name in stops(page):
        QApplication.processEvents()
        desk.setFocus()
        met: list[QWidget] = []
        while True:
            QTest.keyClick(QApplication.focusWidget() or desk, Qt.Key.Key_Tab)
            widget = QApplication.focusWidget()
            assert widget is not None
            if widget in met:
                break
            met.append(widget)
        top = page.top
        wanted = [
            one
            for one in [*top.findChildren(Control), *top.findChildren(TextInput)]
            if one.isVisibleTo(page) and one.isEnabled() and one.focusPolicy().value
        ]
        assert {*wanted} <= {*met}, name
        cards = [top.column.blocks.index(card) for one in met for card in [_card(one, top)] if card]
        assert cards == sorted(cards), name


def _card(widget: QWidget, sheet: Sheet) -> Block | None:
    """The card that a control is on."""
    return next((card for card in sheet.column.blocks if card.isAncestorOf(widget)), None)


def test_right_to_left_every_control_is_mirrored(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    furnish(busy, clock)
    desk = make_desk(busy)
    page = activities_page(desk)
    for name in stops(page):
        QApplication.processEvents()
        column = page.top.column
        controls = [one for one in column.findChildren(Control) if one.isVisibleTo(page)]
        before = [place_in(one, column) for one in controls]
        desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        for one, left in zip(controls, before, strict=True):
            right = place_in(one, column)
            off = abs(right.left() - (column.width() - left.right() - 1))
            assert off <= 3, f"{name}: {one.accessibleName()}"
        desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QApplication.processEvents()
