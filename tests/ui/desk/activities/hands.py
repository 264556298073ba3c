"""What a manager's hand does on the activities, again and again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.activities.activity_sheet import ActivitySheet
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.activities.session_sheet import SessionSheet
from kiosk.ui.desk.activities.sessions import SessionList
from tests.ui.desk.activities.scene import act, activity_on_show

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)


def press(widget: QWidget) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


def fill(line: QWidget, text: str) -> None:
    """Type over what stands there, as somebody who tabbed into it."""
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def open_sewing(page: ActivitiesPage) -> ActivitySheet:
    act(page.list.tiles, "COUTURE", "change")
    return activity_on_show(page)


def order_shown(page: ActivitiesPage) -> list[str]:
    return [*page.list.tiles.rows]


def planning(page: ActivitiesPage) -> SessionSheet:
    click(page.list.plan)
    sheet = page.top
    assert isinstance(sheet, SessionSheet)
    codes = [option.value for option in sheet.activity.options]
    click(sheet.activity.buttons[codes.index("COUTURE")])
    return sheet


def session_list(page: ActivitiesPage) -> SessionList:
    click(page.list.sessions)
    sheet = page.top
    assert isinstance(sheet, SessionList)
    return sheet
