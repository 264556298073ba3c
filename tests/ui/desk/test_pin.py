"""The keypad before the desk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.paths import DataFolder
from kiosk.services import staff
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.services.pins import reset_pin
from kiosk.ui.desk.desk import Desk
from kiosk.ui.parts.words import Words
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.reading import read_aloud
from tests.ui.desk.scene import PIN, FakeClock, new_place
from tests.ui.desk.test_live import spoil

WRONG = "000000"


def tap(desk: Desk, digits: str) -> None:
    for digit in digits:
        QTest.mouseClick(desk.pin.keypad.keys[digit], Qt.MouseButton.LeftButton)


def message(desk: Desk) -> str:
    return desk.pin.message.text()


def typed(symbol: str) -> QKeyEvent:
    none = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, ord(symbol.upper()), none, symbol)


def test_the_right_code_opens_the_desk(desk: Desk, qtbot: QtBot) -> None:
    tap(desk, PIN[:5])
    assert desk.live is None
    with qtbot.waitSignal(desk.opened):
        tap(desk, PIN[5])
    assert desk.live is not None
    assert desk.live.isVisible()
    assert not desk.pin.isVisible()


def test_the_code_can_be_typed_on_a_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.setFocus()
    assert QApplication.focusWidget() is desk.pin
    qtbot.keyClicks(desk.pin, "2719")
    QTest.keyClick(desk.pin, Qt.Key.Key_Backspace)
    qtbot.keyClicks(desk.pin, PIN[3:])
    assert desk.live is not None


def test_a_french_keyboard_without_shift_types_digits_too(desk: Desk) -> None:
    for symbol in "éè&_é_":
        QApplication.sendEvent(desk.pin, typed(symbol))
    assert desk.live is not None


def test_the_same_digit_twice_in_quick_succession_is_meant(desk: Desk) -> None:
    key = desk.pin.keypad.keys["7"]
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(key, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(key, Qt.MouseButton.LeftButton)
    assert desk.pin.dots.filled == 2


def test_a_wrong_code_says_how_many_tries_are_left(desk: Desk) -> None:
    tap(desk, WRONG)
    assert message(desk) == "Code inexact. Encore 4 essais."
    assert desk.pin.dots.filled == 0
    for _ in range(3):
        tap(desk, WRONG)
    assert message(desk) == "Code inexact. Encore 1 essai."
    assert desk.live is None


def test_the_message_goes_with_the_next_digit(desk: Desk) -> None:
    tap(desk, WRONG)
    tap(desk, "1")
    assert message(desk) == ""


def test_enter_before_the_sixth_digit_says_what_is_missing(desk: Desk) -> None:
    tap(desk, "12")
    QTest.keyClick(desk.pin, Qt.Key.Key_Return)
    assert message(desk) == "Le code a 6\u00a0chiffres."
    assert desk.pin.dots.filled == 2


def test_too_many_wrong_codes_pause_the_keypad_and_count_down(desk: Desk, clock: FakeClock) -> None:
    for _ in range(5):
        tap(desk, WRONG)
    assert message(desk) == "Trop d’essais. Réessayez dans 60\u00a0s."
    assert not desk.pin.keypad.isEnabled()
    clock.pass_by(seconds=18)
    desk.pin.timer.timeout.emit()
    assert message(desk) == "Trop d’essais. Réessayez dans 42\u00a0s."
    for digit in PIN:
        QTest.keyClick(desk.pin, digit)
    assert desk.live is None
    clock.pass_by(seconds=43)
    desk.pin.timer.timeout.emit()
    assert message(desk) == ""
    tap(desk, PIN)
    assert desk.live is not None


def test_a_new_code_from_the_terminal_ends_the_pause_on_show(
    desk: Desk, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(5):
        tap(desk, WRONG)
    reset_pin(place, staff.StaffRole.MANAGER, "161803", clock())
    desk.pin.timer.timeout.emit()
    assert message(desk) == ""
    tap(desk, "161803")
    assert desk.live is not None


def test_a_pause_goes_on_while_the_data_cannot_be_read(desk: Desk, place: OpenPlace) -> None:
    for _ in range(5):
        tap(desk, WRONG)
    spoil(place)
    desk.pin.timer.timeout.emit()
    assert not desk.pin.keypad.isEnabled()


def test_a_long_pause_is_told_in_minutes(desk: Desk, clock: FakeClock) -> None:
    for _ in range(6):
        tap(desk, WRONG)
        clock.pass_by(minutes=5)
        desk.pin.begin()
    tap(desk, WRONG)
    assert message(desk) == "Trop d’essais. Réessayez dans 4\u00a0min."


def test_the_pause_outlives_a_restart(
    tmp_path: Path, make_desk: MakeDesk, clock: FakeClock
) -> None:
    place = new_place(tmp_path / "other")
    first = make_desk(place)
    for _ in range(5):
        tap(first, WRONG)
    place.close()
    clock.pass_by(seconds=20)
    again = open_place(DataFolder(tmp_path / "other"), load_catalogue())
    second = make_desk(again)
    assert message(second) == "Trop d’essais. Réessayez dans 40\u00a0s."
    assert not second.pin.keypad.isEnabled()
    again.close()


def test_a_place_without_a_code_asks_for_one_twice(tmp_path: Path, make_desk: MakeDesk) -> None:
    place = new_place(tmp_path / "other", pin=None)
    desk = make_desk(place)
    assert desk.pin.title.text() == "Choisissez un code"
    tap(desk, "314159")
    assert desk.pin.title.text() == "Encore une fois"
    assert not staff.has_pin(place)
    tap(desk, "314158")
    assert message(desk) == "Les deux codes diffèrent. Recommencez."
    assert desk.pin.title.text() == "Choisissez un code"
    tap(desk, "314159" * 2)
    assert desk.live is not None
    assert staff.has_pin(place)
    desk.lock()
    after = make_desk(place)
    assert after.pin.title.text() == "Code de l’équipe"
    tap(after, "314159")
    assert after.live is not None
    after.lock()
    place.close()


def test_the_code_is_never_read_aloud(desk: Desk) -> None:
    tap(desk, PIN[:5])
    spoken = read_aloud(desk)
    assert "Code\u00a0: 5 chiffres sur 6" in spoken
    assert {text for text in spoken if text.isdigit()} <= set("0123456789")
    assert not any(PIN[:2] in text for text in spoken)


def test_cancel_and_escape_lead_back_to_the_door(desk: Desk, qtbot: QtBot) -> None:
    for leave in (
        lambda: QTest.mouseClick(desk.pin.cancel, Qt.MouseButton.LeftButton),
        lambda: QTest.keyClick(desk.pin, Qt.Key.Key_Escape),
    ):
        desk.pin.begin()
        tap(desk, "123")
        with qtbot.waitSignal(desk.locked):
            leave()
        assert desk.pin.dots.filled == 0


def test_a_keypad_that_nobody_touches_gives_way_to_the_door(
    desk: Desk, clock: FakeClock, qtbot: QtBot
) -> None:
    clock.pass_by(seconds=60)
    tap(desk, "12")
    clock.pass_by(seconds=89)
    desk.pin.timer.timeout.emit()
    assert desk.pin.dots.filled == 2
    clock.pass_by(seconds=1)
    with qtbot.waitSignal(desk.locked):
        desk.pin.timer.timeout.emit()


def test_a_disk_that_takes_nothing_is_not_taken_for_a_wrong_code(
    desk: Desk, place: OpenPlace
) -> None:
    place.store.db.execute("PRAGMA query_only = 1")
    tap(desk, WRONG)
    assert message(desk) == "La borne n’arrive pas à enregistrer. Réessayez."
    place.store.db.execute("PRAGMA query_only = 0")
    tap(desk, WRONG)
    assert message(desk) == "Code inexact. Encore 4 essais."


def test_the_right_code_opens_also_when_the_disk_takes_nothing(
    desk: Desk, place: OpenPlace
) -> None:
    tap(desk, WRONG)
    place.store.db.execute("PRAGMA query_only = 1")
    tap(desk, PIN)
    assert desk.live is not None


@pytest.mark.parametrize("wait", [0, 18])
def test_what_is_said_follows_the_language(
    desk: Desk, words: Words, clock: FakeClock, wait: int
) -> None:
    for _ in range(5 if wait else 4):
        tap(desk, WRONG)
    clock.pass_by(seconds=wait)
    desk.pin.timer.timeout.emit()
    words.speak("en")
    QApplication.processEvents()
    expected = "Too many tries. Try again in 42\u00a0s." if wait else "Wrong code. 1 try left."
    assert message(desk) == expected
    assert desk.pin.title.text() == "Staff code"
