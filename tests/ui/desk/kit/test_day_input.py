"""A day, typed or reached by its two buttons."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.desk.kit.day_input import DayInput
from kiosk.ui.parts.look import Look

TODAY = date(2026, 3, 1)


def shown(qtbot: QtBot, look: Look) -> DayInput:
    control = DayInput(look)
    control.say("Jour")
    control.show_day(TODAY, TODAY)
    qtbot.addWidget(control)
    control.resize(control.sizeHint())
    with qtbot.waitActive(control):
        control.show()
        control.activateWindow()
    return control


def test_its_buttons_lead_to_the_day_before_and_never_beyond_the_latest(
    qtbot: QtBot, look: Look
) -> None:
    control = shown(qtbot, look)
    with qtbot.waitSignal(control.changed):
        QTest.mouseClick(control.before, Qt.MouseButton.LeftButton)
    assert control.day == date(2026, 2, 28)
    assert control.line.text() == "28/02/2026"
    for _ in range(2):
        control.after.click()
    assert control.day == TODAY
    assert control.before.accessibleName() == "Jour\u00a0: la veille"
    assert control.after.accessibleName() == "Jour\u00a0: le lendemain"


def test_what_is_typed_counts_with_return_or_when_it_is_left(qtbot: QtBot, look: Look) -> None:
    control = shown(qtbot, look)
    heard: list[date | None] = []
    control.changed.connect(lambda: heard.append(control.day))
    control.line.setFocus()
    control.line.selectAll()
    QTest.keyClicks(control.line, "14/2")
    assert not heard
    QTest.keyClick(control.line, Qt.Key.Key_Return)
    control.before.setFocus()
    assert heard == [date(2026, 2, 14)]
    control.line.setFocus()
    control.line.selectAll()
    QTest.keyClicks(control.line, "14/2/2027")
    control.before.setFocus()
    assert heard == [date(2026, 2, 14), None]
    control.after.click()
    assert control.day == TODAY
