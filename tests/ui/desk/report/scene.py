"""A place with two quarters behind it and a third begun, and the stops on its report page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput
from kiosk.impact.period import Period
from kiosk.impact.report import Report
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.jobs import Shown
from kiosk.services.staff import StaffRole
from kiosk.store import answers, badges, visits
from kiosk.store.answers import Asked
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.pages import PAGES
from kiosk.ui.desk.report.cards import ChartCard
from kiosk.ui.desk.report.export_words import Files, State
from kiosk.ui.desk.report.page import ReportPage
from tests.impact.build import crowd, visit
from tests.ui.desk.scene import new_place
from tests.ui.paper.cases import usual_answers, usual_visits

SUMMER, SPRING, AUTUMN = Period(2026, 3), Period(2026, 2), Period(2026, 4)
REPORTS = [entry.make for entry in PAGES].index(ReportPage)
"""Where the manager's rail has them."""
NOVEMBER = Reading(datetime(2026, 11, 23, 13, tzinfo=UTC))
"""Autumn is under way, summer the last quarter that has ended."""


def lived_in(folder: Path) -> OpenPlace:
    """A lively summer after a quiet spring, and a few days of autumn."""
    place = new_place(folder)
    told = [*usual_visits(), *crowd(50, "2026-05-05"), *crowd(8, "2026-10-12")]
    told += [visit("10:00", "12:00", persons=9, day="2026-10-13")]
    with place.store.writing():
        known = {
            name: badges.issue(place.store, number.to_bytes(32, "big"), "Renard bleu")
            for number, name in enumerate(f"v{number}" for number in range(80))
        }
        own = [replace(one, visitor=one.visitor and known[one.visitor]) for one in told]
        visits.write(place.store, own)
        for given in usual_answers():
            asked = Asked(known[given.visitor], None)
            answers.write_answer(place.store, asked, given.question, 1, given.choice, given.at, 1)
    return place


def report_page(desk: Desk) -> ReportPage:
    """Open the desk for the manager, and go to the report."""
    desk.open(StaffRole.MANAGER)
    desk.rail.entries[REPORTS].click()
    page = desk.page
    assert isinstance(page, ReportPage)
    return page


def put_on_show(page: ReportPage, report: Report, before: Report | None = None) -> None:
    """Show a report that was made beforehand, whole."""
    page.beside.end()
    page.period = report.period
    page.show_report(Shown(report, () if before is None else before.figures))
    while page.is_telling:
        QApplication.processEvents()


def stops(page: ReportPage) -> Iterator[str]:
    """What there is to see of a report that is on show; a name for each."""
    bar = page.sheet.verticalScrollBar()
    yield "report"
    charts = [block for block in page.column.blocks if isinstance(block, ChartCard)]
    for number, part in ((0, "weeks"), (3, "groups"), (6, "answers"), (-1, "last")):
        bar.setValue(charts[number].y())
        yield f"report-{part}"
    for chart in charts:
        chart.table.click()
    QApplication.processEvents()
    for number, part in ((0, "weeks"), (2, "activities"), (-1, "last")):
        bar.setValue(charts[number].y())
        yield f"report-tables-{part}"
    charts[0].copy.click()
    yield "report-copied"
    page.banner.clear()
    bar.setValue(bar.maximum())
    yield "report-end"
    page.head.csv.click()
    yield "export"
    page.export.profiles[1].click()
    yield "export-open-data"
    page.export.elsewhere.click()
    yield "export-elsewhere"
    page.export.back()
    page.export.back()
    page.head.pdf.click()
    assert page.export.files is Files.PDF
    yield "export-pdf"
    page.export.end_with(State.REFUSED, BadInput("report.no_room", path=Path("/media/CLE/2026-T3")))
    yield "export-refused"
    page.export.closed.emit()
    page.notice.show_busy()
    page.sheet.hide()
    yield "report-busy"
    page.fail(BadInput("data.busy"))
    yield "report-failed"
