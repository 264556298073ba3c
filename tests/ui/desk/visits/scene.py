"""Visits put right at the desk of a busy place: what the tests open and the gallery shows."""

from collections.abc import Iterator
from typing import TypeVar

from PySide6.QtWidgets import QApplication

from kiosk.domain.corrections import Reason
from kiosk.services.audit import By
from kiosk.services.corrections.change import Wished, change
from kiosk.services.corrections.find import Row, Search, find
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import cancel
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.kit.options import Options
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.pages import PAGES
from kiosk.ui.desk.visits.add_sheet import AddSheet
from kiosk.ui.desk.visits.cancel_sheet import CancelSheet
from kiosk.ui.desk.visits.finder import Kind
from kiosk.ui.desk.visits.merge_sheet import MergeSheet
from kiosk.ui.desk.visits.page import VisitsPage
from kiosk.ui.desk.visits.paper_sheet import PaperSheet
from kiosk.ui.desk.visits.visit_sheet import VisitSheet
from tests.ui.desk.scene import FakeClock, come_in


def visits_page(desk: Desk, role: StaffRole = StaffRole.HOST) -> VisitsPage:
    """Open the desk at its page of visits."""
    if desk.page is None:
        desk.open(role)
    desk.show_page(next(entry for entry in PAGES if entry.make is VisitsPage))
    assert isinstance(desk.page, VisitsPage)
    QApplication.processEvents()
    return desk.page


def all_of_today(page: VisitsPage) -> list[Row]:
    """Every visit of the day, whatever the list shows."""
    day = page.list.today
    return [*find(page.bench.place, Search(day, day), most=500).rows]


def settle(place: OpenPlace, page: VisitsPage, clock: FakeClock) -> str:
    """Something was corrected twice, something cancelled; the visit that was corrected."""
    by = By(StaffRole.MANAGER, clock())
    rows = [row for row in all_of_today(page) if row.alias is not None]
    seen = history(place, rows[3].visit.id).seen
    change(place, by, seen, Wished(activity="A10"))
    seen = history(place, rows[3].visit.id).seen
    zone = place.place.zone
    wall = rows[3].visit.arrived.astimezone(zone).replace(tzinfo=None, minute=0, second=0)
    change(place, by, seen, Wished(arrived=wall, stays=True))
    cancel(place, by, history(place, rows[8].visit.id).seen, Reason.TWICE)
    page.refresh()
    return rows[3].visit.id


def sheet_of(page: VisitsPage, number: int, *, badge: bool) -> VisitSheet:
    """Open a visit of today with a badge, or of one person without."""
    rows = [
        row
        for row in all_of_today(page)
        if (row.alias is not None) is badge and row.visit.persons == 1
    ]
    page.show_visit(rows[number].visit.id)
    return on_top(page, VisitSheet)


T = TypeVar("T", bound=Sheet)


def on_top(page: VisitsPage, kind: type[T]) -> T:
    """The sheet on show."""
    sheet = page.top
    assert isinstance(sheet, kind)
    QApplication.processEvents()
    return sheet


def choose(options: Options, value: object) -> None:
    """Tap one option."""
    numbers = [number for number, one in enumerate(options.options) if one.value == value]
    options.buttons[numbers[0]].click()


def stops(place: OpenPlace, page: VisitsPage, clock: FakeClock) -> Iterator[str]:
    """Lead the page through what there is to see; a name for each stop."""
    yield "visits"
    corrected = settle(place, page, clock)
    finder = page.list.finder
    finder.text.setText(next(row.alias for row in all_of_today(page) if row.alias)[:3])
    yield "visits-search"
    finder.text.setText("xyz")
    yield "visits-search-nothing"
    finder.want_all()
    page.list.filter.click()
    choose(finder.activity, "A10")
    yield "visits-filters"
    finder.want_all()
    choose(finder.kind, Kind.CANCELLED)
    page.list.filter.click()
    yield "visits-cancelled"
    yield from _sheets(page, clock, corrected)
    yield from _entries(page)


def _sheets(page: VisitsPage, clock: FakeClock, corrected: str) -> Iterator[str]:
    sheet = sheet_of(page, 3, badge=True)
    yield "visits-sheet"
    sheet.form.exit.setText("7 h")
    sheet.save_button.click()
    yield "visits-sheet-fault"
    page.show_visit(corrected)
    bar = on_top(page, VisitSheet).view.verticalScrollBar()
    QApplication.processEvents()
    bar.setValue(bar.maximum())
    yield "visits-history"
    sheet = sheet_of(page, 0, badge=False)
    sheet.link.click()
    yield "visits-link"
    page.close_top()
    sheet.cancel.click()
    on_top(page, CancelSheet).cancel_button.click()
    yield "visits-cancel"
    choose(on_top(page, CancelSheet).reason, Reason.TEST)
    on_top(page, CancelSheet).cancel_button.click()
    yield "visits-offer"
    page.banner.clear()
    sheet = sheet_of(page, 1, badge=True)
    sheet.merge.click()
    yield "visits-merge-none"
    page.show_visit(twins(page, clock).visit.id)
    on_top(page, VisitSheet).merge.click()
    merge = on_top(page, MergeSheet)
    yield "visits-merge"
    merge.pick(next(iter(merge.listing.rows)))
    yield "visits-merge-becoming"


def twins(page: VisitsPage, clock: FakeClock) -> Row:
    """Someone without badge was noted twice; the second of their visits."""
    place = page.bench.place
    come_in(place, clock, "E01")
    come_in(place, clock, "L09")
    page.refresh()
    return all_of_today(page)[0]


def _entries(page: VisitsPage) -> Iterator[str]:
    page.close_top()
    page.close_top()
    page.list.add.click()
    add = on_top(page, AddSheet)
    add.badge.setText(all_of_today(page)[2].alias or "a")
    add.add_button.click()
    yield "visits-add"
    page.close_top()
    page.list.paper.click()
    paper = on_top(page, PaperSheet)
    paper.form.day.before.click()
    choose(paper.form.activity, "A09")
    for arrival, left, alike in (("9", "11h30", 3), ("9 h 05", "", 1), ("14", "16.45", 1)):
        paper.form.arrival.setText(arrival)
        paper.form.exit.setText(left)
        paper.alike.show_value(alike)
        paper.enter()
    paper.take_back(1)
    page.banner.clear()
    paper.form.arrival.setText("25 h")
    paper.enter()
    yield "visits-paper"
