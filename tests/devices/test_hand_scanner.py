"""A scanner beside a keyboard, in a real window with a field and a button in focus."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.devices.hand_scanner import HandScanner
from kiosk.domain.badge import mint
from tests.devices.frames import Clock
from tests.devices.keyboards import LAYOUTS, Keyboard

ANNE, BRUNO = mint(b"anne "), mint(b"bruno")
ENDS = ["\r", "\n", "\r\n", "\t", ""]
OUR_LAYOUTS = ["us", "fr", "be", "de"]

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")  # no window manager off screen


class Desk:
    """A window that a scan could harm, and what the scanner told."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.window = QWidget()
        self.field = QLineEdit()
        self.button = QPushButton("Valider")
        self.button.setAutoDefault(True)
        self.pressed = 0
        self.told: list[str] = []
        self.button.clicked.connect(self._on_pressed)
        self.field.returnPressed.connect(self._on_pressed)
        column = QVBoxLayout(self.window)
        column.addWidget(self.field)
        column.addWidget(self.button)
        qtbot.addWidget(self.window)
        self.window.show()
        self.field.setFocus()
        self.scanner = HandScanner(Clock())
        self.scanner.badge_read.connect(self.told.append)
        self.scanner.foreign_read.connect(lambda: self.told.append("foreign"))
        self.scanner.start()

    def _on_pressed(self) -> None:
        self.pressed += 1

    @property
    def handle(self) -> QWindow:
        handle = self.window.windowHandle()
        assert handle is not None
        return handle

    def keyboard(self, layout: str = "us", caps_lock: bool = False) -> Keyboard:
        return Keyboard(self.handle, layout, caps_lock)

    def settled(self, told: list[str]) -> None:
        self.qtbot.waitUntil(lambda: self.told == told, timeout=2000)
        self.qtbot.waitUntil(lambda: self.scanner._burst is None, timeout=2000)
        assert self.told == told


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot)
    yield desk
    desk.scanner.stop()


@pytest.mark.parametrize("focus", ["field", "button"])
@pytest.mark.parametrize("end", ENDS)
def test_a_scan_is_read_and_touches_nothing_on_the_screen(desk: Desk, focus: str, end: str) -> None:
    getattr(desk, focus).setFocus()
    focused = desk.window.focusWidget()
    desk.keyboard().scan(ANNE, 5, end)
    desk.settled([ANNE])
    assert desk.field.text() == ""
    assert desk.pressed == 0
    assert desk.window.focusWidget() is focused


@pytest.mark.parametrize("gap", [0, 60, 150])
def test_a_scanner_may_be_quick_or_slow(desk: Desk, gap: int) -> None:
    desk.keyboard().scan(ANNE, gap, "\r\n")
    desk.settled([ANNE])
    assert (desk.field.text(), desk.pressed) == ("", 0)


@pytest.mark.parametrize("caps_lock", [False, True])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_countrys_keyboard_does_not_matter(desk: Desk, layout: str, caps_lock: bool) -> None:
    desk.keyboard(layout, caps_lock).scan(ANNE)
    desk.settled([ANNE])


def test_it_tells_whether_a_badge_could_be_read_by_the_places_of_its_keys_only(desk: Desk) -> None:
    told: list[str] = []
    for layout, garbled in (("fr", False), ("ru", True), ("us", False)):
        told.append(ANNE)
        keyboard = desk.keyboard(layout)
        keyboard.at += 10_000 * len(told)
        keyboard.scan(ANNE)
        desk.settled(told)
        assert desk.scanner.garbled is garbled, layout


@pytest.mark.parametrize("caps_lock", [False, True])
@pytest.mark.parametrize("layout", OUR_LAYOUTS)
def test_our_alphabet_is_read_even_where_keys_have_no_places(
    desk: Desk, layout: str, caps_lock: bool
) -> None:
    keyboard = desk.keyboard(layout, caps_lock)
    keyboard.places_known = False
    keyboard.scan(ANNE)
    desk.settled([ANNE])


@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("pause", [0, 10, 60, 250])
def test_two_badges_back_to_back_are_both_read(desk: Desk, pause: int, end: str) -> None:
    keyboard = desk.keyboard("fr")
    keyboard.scan(ANNE, 4, end)
    keyboard.at += pause
    keyboard.scan(BRUNO, 4, end)
    desk.settled([ANNE, BRUNO])
    assert desk.field.text() == ""
    assert desk.pressed == 0


def test_the_same_badge_twice_is_told_twice(desk: Desk) -> None:
    """Whether that means anything is not the scanner's business."""
    desk.keyboard().scan(ANNE)
    desk.keyboard().scan(ANNE)
    desk.settled([ANNE, ANNE])


@pytest.mark.parametrize(
    "text", ["3760123456789", "https://example.org/?a=1", "WIFI:T:WPA;S:canal;P:1234;;"]
)
@pytest.mark.parametrize(("layout", "end"), list(zip(OUR_LAYOUTS, ENDS[1:], strict=True)))
def test_somebody_elses_code_is_foreign_and_the_next_badge_is_read(
    desk: Desk, text: str, layout: str, end: str
) -> None:
    keyboard = desk.keyboard(layout)
    keyboard.scan(text, 5, end)
    desk.settled(["foreign"])
    keyboard.at += 1000
    keyboard.scan(ANNE)
    desk.settled(["foreign", ANNE])
    assert desk.field.text() == ""
    assert desk.pressed == 0


def test_a_vcard_of_many_lines_is_one_foreign_code(desk: Desk) -> None:
    desk.button.setFocus()
    desk.keyboard().scan("BEGIN:VCARD\rVERSION:4.0\rFN:Camille Petit\rEND:VCARD", 3)
    desk.settled(["foreign"])
    assert desk.pressed == 0


def test_a_badge_with_a_slip_is_foreign(desk: Desk) -> None:
    desk.keyboard().scan(ANNE[:-1] + "B" if ANNE[-1] != "B" else ANNE[:-1] + "C")
    desk.settled(["foreign"])


@pytest.mark.parametrize("layout", OUR_LAYOUTS)
@pytest.mark.parametrize("gap", [60, 90, 130, 300])
def test_what_a_person_types_arrives_in_order(desk: Desk, layout: str, gap: int) -> None:
    desk.keyboard(layout).type("bon", gap)
    desk.qtbot.waitUntil(lambda: desk.field.text() == "bon")
    assert desk.told == []


def test_a_person_may_type_what_begins_like_a_badge(desk: Desk) -> None:
    desk.keyboard("fr").type("tlk tltl", 130)
    desk.qtbot.waitUntil(lambda: desk.field.text() == "tlk tltl")


def test_enter_after_typing_comes_after_the_letters(desk: Desk) -> None:
    texts: list[str] = []
    desk.field.returnPressed.connect(lambda: texts.append(desk.field.text()))
    desk.keyboard("fr").type("bon\r", 70)
    assert texts == ["bon"]
    assert desk.pressed == 1


def test_enter_and_space_alone_are_not_kept_waiting(desk: Desk) -> None:
    desk.keyboard().type("\r")
    assert desk.pressed == 1
    desk.button.setFocus()
    desk.keyboard().type(" ")
    assert desk.pressed == 2


def test_typing_goes_on_after_a_scan(desk: Desk) -> None:
    keyboard = desk.keyboard("fr")
    keyboard.type("a", 200)
    keyboard.scan(ANNE)
    keyboard.at += 300
    keyboard.type("bon", 130)
    desk.qtbot.waitUntil(lambda: desk.field.text() == "abon")
    assert desk.told == [ANNE]


def test_a_command_waits_for_the_letters_before_it(desk: Desk) -> None:
    keyboard = desk.keyboard()
    keyboard.type("ab", 50)
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, 22, 0, 0, "\b"
    )
    event.setTimestamp(keyboard.at)
    QCoreApplication.sendEvent(desk.handle, event)
    assert desk.field.text() == "a"


def test_no_letter_of_a_scan_is_a_shortcut(desk: Desk) -> None:
    fired: list[bool] = []
    QShortcut(QKeySequence("L"), desk.window).activated.connect(lambda: fired.append(True))
    keyboard = desk.keyboard()
    for letter in ANNE:
        override = QKeyEvent(
            QEvent.Type.ShortcutOverride, Qt.Key(ord(letter)), Qt.KeyboardModifier.NoModifier
        )
        override.setTimestamp(keyboard.at)
        override.ignore()
        QCoreApplication.sendEvent(desk.field, override)
        assert override.isAccepted() or letter == ANNE[0]
        keyboard.scan_key(letter)
        keyboard.at += 5
    desk.settled([ANNE])
    assert not fired


def test_a_key_held_down_repeats_as_ever(desk: Desk) -> None:
    keyboard = desk.keyboard()
    keyboard.type("a", 250)
    repeat = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "a", True
    )
    repeat.setTimestamp(keyboard.at)
    QCoreApplication.sendEvent(desk.handle, repeat)
    assert desk.field.text() == "aa"


def test_keys_without_a_time_are_timed_by_the_clock(qtbot: QtBot) -> None:
    """Keys of a test, or of a keyboard on the screen."""
    desk = Desk(qtbot)
    clock = Clock()
    desk.scanner.stop()
    scanner = HandScanner(clock)
    scanner.start()
    for letter in "bon":
        qtbot.keyClick(desk.field, letter)
        clock.now += 0.13
    qtbot.waitUntil(lambda: desk.field.text() == "bon")
    with qtbot.waitSignal(scanner.badge_read) as read:
        qtbot.keyClicks(desk.field, ANNE)
    assert read.args == [ANNE]
    scanner.stop()
    assert desk.field.text() == "bon"


def test_keys_held_back_for_a_window_that_closed_are_dropped(desk: Desk, qtbot: QtBot) -> None:
    other = QWidget()
    other.show()
    handle = other.windowHandle()
    assert handle is not None
    Keyboard(handle).type("a", 0)
    other.close()
    other.deleteLater()
    del other, handle
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    qtbot.waitUntil(lambda: desk.scanner._burst is None)
    assert desk.told == []


def test_a_scan_during_a_stall_is_read_whole(desk: Desk) -> None:
    """The silence's timer runs out while keys that came in time are still in the queue."""
    keyboard = desk.keyboard()
    for letter in ANNE[:7]:
        keyboard.scan_key(letter)
        keyboard.at += 5
    desk.scanner._silence.timeout.emit()
    for letter in ANNE[7:]:
        keyboard.scan_key(letter)
        keyboard.at += 5
    desk.settled([ANNE])


def test_after_a_stop_keys_go_straight_to_the_window(desk: Desk) -> None:
    keyboard = desk.keyboard()
    keyboard.type("a", 10)
    desk.scanner.stop()
    assert desk.field.text() == "a"
    keyboard.type("b", 10)
    assert desk.field.text() == "ab"
