"""Times and codes without a keyboard: all of it by taps."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.ui.desk.kit.digits import Digits
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.time_input import TimeInput
from kiosk.ui.parts.look import Look

LEFT = Qt.MouseButton.LeftButton


def test_a_time_is_moved_by_a_quarter_of_an_hour_and_goes_round(qtbot: QtBot, look: Look) -> None:
    one = TimeInput(look, first=time(18))
    qtbot.addWidget(one)
    one.say("Fermeture")
    assert one.value is None
    with qtbot.waitSignal(one.changed):
        QTest.mouseClick(one.more, LEFT)
    assert one.value == time(18)
    one.more.click()
    assert one.value == time(18, 15)
    one.show_value(time(0, 5))
    one.less.click()
    assert one.value == time(23, 50)
    one.line.setText("bientôt")
    assert one.value is None
    assert one.less.accessibleName() == "Fermeture\u00a0: un quart d’heure plus tôt"


def test_digits_go_to_the_line_that_was_touched_and_a_full_one_leads_on(
    qtbot: QtBot, look: Look
) -> None:
    lines = [TextInput(look, longest=2) for _ in range(3)]
    digits = Digits(look, lines)
    card = Form(look)
    card.ask(*(Field(look, line) for line in lines), Field(look, digits))
    qtbot.addWidget(card)
    card.resize(900, card.tall(900))
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    for digit in "123":
        QTest.mouseClick(digits.keys[digit], LEFT)
    assert [line.text() for line in lines] == ["12", "3", ""]
    QTest.mouseClick(lines[2], LEFT)
    for digit in "9987":
        QTest.mouseClick(digits.keys[digit], LEFT)
    assert lines[2].text() == "99", "there is no line after the last"
    QTest.mouseClick(digits.erase, LEFT)
    assert [line.text() for line in lines] == ["12", "3", "9"]


def test_digits_stand_in_two_rows_where_there_is_no_room_for_one(qtbot: QtBot, look: Look) -> None:
    digits = Digits(look, [TextInput(look)])
    qtbot.addWidget(digits)
    assert digits.heightForWidth(800) == 56
    assert digits.heightForWidth(500) == 122
