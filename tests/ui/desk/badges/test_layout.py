"""Everything about badges fits, on every screen, in every language, and can be hit."""

from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.services.make_badges import NewBadge
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.badges.page import BadgesPage
from kiosk.ui.desk.desk import Desk
from kiosk.ui.parts.theme import DARK
from tests.ui.desk.badges.scene import badges_page, stops
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.test_layout import (
    beneath_scroll_or_keypad,
    check_controls,
    check_part,
    place_in,
    shown,
)
from tests.ui.scenes import look as make_look

SCREENS = [
    ("long", (1024, 600)),
    ("long", (600, 1024)),
    ("fr", (800, 1280)),
    ("en", (1920, 1080)),
]
"""The tightest in the longest language; the others in French and English."""


def check(desk: Desk, page: BadgesPage, name: str) -> None:
    QApplication.processEvents()
    for part in shown(desk):
        check_part(desk, part, name)
    check_controls(desk, name)
    sheet = page.top
    for one, other in combinations(sheet.column.blocks, 2):
        assert (one.geometry() & other.geometry()).isEmpty(), f"{name}: cards overlap"
    heads = [sheet.title, *(tool for tool in sheet.tools if tool.isVisible())]
    heads += [sheet.back] if sheet.back.isVisible() else []
    heads += [sheet.view] if sheet.view.isVisible() else []
    for one, other in combinations(heads, 2):
        assert (one.geometry() & other.geometry()).isEmpty(), f"{name}: the head overlaps"


@pytest.mark.parametrize(("language", "size"), SCREENS, indirect=["language"])
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk,
    busy: OpenPlace,
    made: list[NewBadge],
    size: tuple[int, int],
    language: str,
) -> None:
    desk = make_desk(busy, size)
    page = badges_page(desk)
    for name in stops(page, busy, made):
        if name != "badges-logo":  # Qt's own dialog
            check(desk, page, name)


def test_a_dark_page_is_laid_out_like_a_light_one(page: BadgesPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    before = [place_in(part, desk) for part in shown(desk)]  # type: ignore[arg-type]
    desk.set_look(make_look(DARK))
    QApplication.processEvents()
    assert [place_in(part, desk) for part in shown(desk)] == before  # type: ignore[arg-type]


def test_right_to_left_is_the_mirror_image(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge]
) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    for name in stops(page, busy, made):
        if name not in {"badges", "badges-made", "badges-visitor", "badges-phone"}:
            continue
        kept = [part for part in shown(desk) if not beneath_scroll_or_keypad(part)]
        QApplication.processEvents()
        before = [place_in(part, desk) for part in kept]  # type: ignore[arg-type]
        desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        for part, left in zip(kept, before, strict=True):
            right = place_in(part, desk)  # type: ignore[arg-type]
            assert abs(right.left() - (desk.width() - left.right() - 1)) <= 3, f"{name}: {part}"
        desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QApplication.processEvents()


@pytest.mark.parametrize("where", ["badges", "badges-make-one", "badges-made", "badges-visitor"])
def test_tab_follows_the_reading_order(
    page: BadgesPage, busy: OpenPlace, made: list[NewBadge], where: str
) -> None:
    desk = page.window()
    for name in stops(page, busy, made):
        if name == where:
            break
    QApplication.processEvents()
    desk.setFocus()
    seen: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now in seen:
            break
        seen.append(now)
    sheet = page.top
    head = [sheet.back, *sheet.tools] if not sheet.root else [*sheet.tools]
    wanted: list[QWidget] = [*head]
    for block in sheet.column.blocks:
        parts = [part for part in block.findChildren(QWidget) if part.focusPolicy().value]
        shown = [part for part in parts if part.isVisibleTo(page) and part.isEnabled()]
        wanted += sorted(shown, key=lambda part: _reading(part, block))
    reached = [part for part in seen if sheet.isAncestorOf(part)]
    assert [part.accessibleName() for part in reached] == [part.accessibleName() for part in wanted]


def _reading(part: QWidget, block: QWidget) -> tuple[int, int]:
    """From top to bottom in lines, in each from left to right."""
    place = place_in(part, block)
    return place.center().y() // 20, place.left()
