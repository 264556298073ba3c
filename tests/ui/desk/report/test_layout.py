"""Everything on the report page fits, on every screen, in every language, whatever it tells."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.impact.report import Report
from kiosk.services.open_place import OpenPlace
from kiosk.ui.charts.view import ChartView
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.report.cards import ChartCard
from kiosk.ui.desk.report.page import ReportPage
from kiosk.ui.desk.report.table import TableView
from kiosk.ui.parts.theme import DARK
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.report.scene import put_on_show, report_page, stops
from tests.ui.desk.test_layout import (
    SIZES,
    beneath_scroll_or_keypad,
    check_controls,
    check_part,
    place_in,
    shown,
)
from tests.ui.paper.cases import CASES
from tests.ui.scenes import look as make_look

SCROLLED = {"report-weeks", "report-groups", "report-answers", "report-tables-weeks", "report-end"}
"""Stops with nothing new to them but the place of the bar."""


def check(desk: Desk, page: ReportPage, name: str) -> None:
    QApplication.processEvents()
    for part in shown(desk):
        check_part(desk, part, name)
        if isinstance(part, TableView):
            assert part.widest() <= part.width(), f"{name}: {part.accessibleName()}"
        if isinstance(part, TableView | ChartView):
            assert part.height() >= part.heightForWidth(part.width()), f"{name}: {part}"
    check_controls(desk, name)
    blocks = page.column.blocks
    for number, block in enumerate(blocks):
        for other in blocks[number + 1 :]:
            assert (block.geometry() & other.geometry()).isEmpty(), f"{name}: cards overlap"
    if blocks and page.sheet.isVisible():
        low = max(block.geometry().bottom() for block in blocks)
        assert page.column.height() > low, f"{name}: the end can't be reached"
    for one, other in ((page.head, page.sheet), (page.head, page.export), (desk.rail, page)):
        assert (one.geometry() & other.geometry()).isEmpty(), name


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk,
    lived: OpenPlace,
    reports: tuple[Report, Report],
    size: tuple[int, int],
    language: str,
) -> None:
    desk = make_desk(lived, size)
    page = report_page(desk)
    put_on_show(page, *reports)
    for name in stops(page):
        if name not in SCROLLED:
            check(desk, page, name)


@pytest.mark.parametrize("size", [(1024, 600), (600, 1024)], ids=["wide", "tall"])
@pytest.mark.parametrize("case", CASES)
def test_every_kind_of_report_fits(
    make_desk: MakeDesk, lived: OpenPlace, case: str, size: tuple[int, int]
) -> None:
    desk = make_desk(lived, size)
    page = report_page(desk)
    put_on_show(page, CASES[case]())
    check(desk, page, case)
    for block in page.column.blocks:
        if isinstance(block, ChartCard):
            block.table.click()
    check(desk, page, f"{case}, tables")


def test_the_screen_turns_with_the_report_on_it(page: ReportPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    for size in ((800, 1280), (1920, 1080), (1024, 600)):
        desk.resize(*size)
        check(desk, page, "turned")
        assert all(part.look.scale == desk.look.scale for part in shown(desk))


def test_a_dark_report_is_laid_out_like_a_light_one(page: ReportPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    before = [block.geometry() for block in page.column.blocks]
    desk.set_look(make_look(DARK))
    QApplication.processEvents()
    assert [block.geometry() for block in page.column.blocks] == before
    assert all(part.look.theme is DARK for part in shown(desk))


def test_right_to_left_is_the_mirror_image_around_the_report(page: ReportPage) -> None:
    desk = page.window()
    assert isinstance(desk, Desk)
    for name in ("report", "export"):
        if name == "export":
            page.head.csv.click()
        kept = [part for part in shown(desk) if not beneath_scroll_or_keypad(part)]
        QApplication.processEvents()
        before = [place_in(part, desk) for part in kept]
        desk.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        QApplication.processEvents()
        for part, left in zip(kept, before, strict=True):
            right = place_in(part, desk)
            assert abs(right.left() - (desk.width() - left.right() - 1)) <= 3, f"{name}: {part}"
        desk.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QApplication.processEvents()
