"""What a test does at the page of visits: clicks, keys, and a look at what is said."""

from datetime import date, time, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.domain.clock import wall_on
from kiosk.domain.visit import Visit
from kiosk.services.audit import By
from kiosk.services.corrections.add import Past, add
from kiosk.services.corrections.find import Row, Search, find
from kiosk.services.staff import StaffRole
from kiosk.store import visits
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.visits.faults import Spot
from kiosk.ui.desk.visits.page import VisitsPage
from kiosk.ui.desk.visits.past_form import PastForm
from kiosk.ui.desk.visits.visit_sheet import VisitSheet
from tests.ui.desk.visits.scene import on_top

LEFT = Qt.MouseButton.LeftButton


def click(button: QWidget) -> None:
    """Touch it, where it is in sight."""
    view = getattr(_sheet_of(button), "view", None)
    if view is not None:
        view.ensureWidgetVisible(button)
        QApplication.processEvents()
    QTest.mouseClick(button, LEFT)


def _sheet_of(widget: QWidget) -> QWidget | None:
    above: QWidget | None = widget
    while above is not None and not isinstance(above, Sheet):
        above = above.parentWidget()
    return above


def write(line: QLineEdit, text: str) -> None:
    """Type into a line, in place of what stands there."""
    line.setFocus()
    line.selectAll()
    if not text.isascii():
        line.insert(text)  # QTest knows no key for « œ », and ends the program
    elif text:
        QTest.keyClicks(line, text)
    else:
        QTest.keyClick(line, Qt.Key.Key_Delete)


def press(key: Qt.Key) -> None:
    """Press a key where the keyboard's focus is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key)


def listed(page: VisitsPage) -> list[str]:
    """What the rows of the list say first."""
    return [row.view.head for row in page.list.listing.rows.values()]


def rows_on(page: VisitsPage, day: date | None = None, **wanted: object) -> list[Row]:
    """The visits of a day, today if none is said, as the service tells them."""
    day = day or page.list.today
    return [*find(page.bench.place, Search(day, day, **wanted), most=500).rows]  # type: ignore[arg-type]


def unmistakable(page: VisitsPage, *, gone: bool = False) -> tuple[Row, str]:
    """A visit of today with a badge, and its alias, like which no other is called."""
    rows = [(row, row.alias) for row in rows_on(page) if row.alias is not None]
    return next(
        (row, alias)
        for row, alias in rows
        if gone is (row.visit.left is not None)
        and sum(other.startswith(alias[:-1]) for _, other in rows) == 1
    )


def told(page: VisitsPage, visit_id: str) -> Visit:
    """A visit as the database tells it."""
    found = visits.by_id(page.bench.place.store, visit_id)
    assert found is not None
    return found


def times(page: VisitsPage, visit_id: str) -> tuple[date, str, str | None]:
    """Day, arrival and exit on the place's clocks."""
    visit, zone = told(page, visit_id), page.bench.place.place.zone
    left = None if visit.known_exit is None else f"{visit.known_exit.astimezone(zone):%H:%M}"
    return visit.day, f"{visit.arrived.astimezone(zone):%H:%M}", left


def enter(
    page: VisitsPage, arrived: str, left: str | None = None, days_ago: int = 1, **said: object
) -> Visit:
    """A visit of an earlier day, noted by the manager."""
    day = page.list.today - timedelta(days=days_ago)
    said.setdefault("activity", "A09")
    wall = [
        None if text is None else wall_on(day, time.fromisoformat(text)) for text in (arrived, left)
    ]
    past = Past(arrived=wall[0], left=wall[1], **said)  # type: ignore[arg-type]
    (visit,) = add(page.bench.place, By(StaffRole.MANAGER, page.bench.clock()), past).visits
    return visit


def opened(page: VisitsPage, visit: Visit) -> VisitSheet:
    """The visit's sheet, on show."""
    page.show_visit(visit.id)
    return on_top(page, VisitSheet)


def faults(form: PastForm) -> dict[Spot, str]:
    """What is said to be wrong, and where."""
    return {spot: field.fault for spot, field in form.spots.items() if field.fault}
