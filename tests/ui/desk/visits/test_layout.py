"""Everything on the sheets of visits fits, can be hit, and is walked through as it is read."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.visits.page import VisitsPage
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.theme import DARK
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import FakeClock
from tests.ui.desk.test_layout import (
    SIZES,
    beneath_scroll_or_keypad,
    check_controls,
    check_part,
    place_in,
    shown,
)
from tests.ui.desk.visits.scene import stops, visits_page
from tests.ui.scenes import look as make_look


def check(desk: Desk, page: VisitsPage, name: str) -> None:
    QApplication.processEvents()
    for part in shown(desk):
        check_part(desk, part, name)
    if page.banner.isVisible():
        page.banner.clear()  # it lies upon what is below, for ten seconds
    check_controls(desk, name)
    blocks = [block for block in page.top.column.blocks if block.isVisibleTo(desk)]
    for one, other in pairwise(blocks):
        assert (one.geometry() & other.geometry()).isEmpty(), f"{name}: cards overlap"
    assert page.top.column.height() > blocks[-1].geometry().bottom(), f"{name}: no end"
    check_order(page, name)


def check_order(page: VisitsPage, name: str) -> None:
    """Tab never goes up, nor back on a line."""
    stops_of_tab = [widget for widget in chain_of(page.top) if is_stop(widget, page)]
    assert len(stops_of_tab) == len(
        [one for one in page.top.findChildren(QWidget) if is_stop(one, page)]
    )
    for one, other in pairwise(stops_of_tab):
        first, second = place_in(one, page), place_in(other, page)
        said = f"{name}: « {one.accessibleName()} », then « {other.accessibleName()} »"
        in_head = page.top.view.isAncestorOf(other) and not page.top.view.isAncestorOf(one)
        assert in_head or second.bottom() >= first.top(), said
        on_a_line = second.top() <= first.bottom() and first.top() <= second.bottom()
        assert in_head or not on_a_line or second.left() > first.left(), said


def chain_of(sheet: QWidget) -> list[QWidget]:
    """Where Tab leads, from the sheet on."""
    found, widget = list[QWidget](), sheet.nextInFocusChain()
    while widget is not None and widget is not sheet:
        found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def is_stop(widget: QWidget, page: VisitsPage) -> bool:
    return (
        isinstance(widget, Control | QLineEdit)
        and page.top.isAncestorOf(widget)
        and widget.isVisibleTo(page)
    )


KINDS = [(size, "long") for size in SIZES] + [((1024, 600), "fr"), ((800, 1280), "en")]
"""What fits in the longest language fits in the others; each is looked at once all the same."""


@pytest.mark.parametrize(("size", "language"), KINDS, indirect=["language"])
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock, size: tuple[int, int], language: str
) -> None:
    desk = make_desk(busy, size)
    page = visits_page(desk)
    for name in stops(busy, page, clock):
        assert desk.size().toTuple() == size
        check(desk, page, name)


def test_a_dark_page_is_laid_out_like_a_light_one_and_turns_with_the_screen(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    page = visits_page(desk)
    before = [block.geometry() for block in page.top.column.blocks]
    desk.set_look(make_look(DARK))
    QApplication.processEvents()
    assert [block.geometry() for block in page.top.column.blocks] == before
    for size in ((800, 1280), (1024, 600)):
        desk.resize(*size)
        check(desk, page, "turned")
        assert all(part.look.scale == desk.look.scale for part in shown(desk))


def test_right_to_left_is_the_mirror_image(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    page = visits_page(desk)
    for name in stops(busy, page, clock):
        if name in ("visits", "visits-sheet", "visits-paper"):
            kept = [part for part in shown(desk) if not beneath_scroll_or_keypad(part)]
            fields = [
                place_in(part, page.top.column) for part in shown(desk) if in_column(part, page)
            ]
            QApplication.processEvents()
            before = [place_in(part, desk) for part in kept]
            desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            QApplication.processEvents()
            for part, left in zip(kept, before, strict=True):
                right = place_in(part, desk)
                assert abs(right.left() - (desk.width() - left.right() - 1)) <= 3, f"{name}: {part}"
            turned = [
                place_in(part, page.top.column) for part in shown(desk) if in_column(part, page)
            ]
            wide = page.top.column.width()
            for left, right in zip(fields, turned, strict=True):
                assert abs(right.left() - (wide - left.right() - 1)) <= 3, f"{name}: {left}"
            desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            QApplication.processEvents()


def in_column(part: object, page: VisitsPage) -> bool:
    return isinstance(part, Control | QLineEdit) and page.top.column.isAncestorOf(part)
