"""The whole door can be walked through with a keyboard, and says what everything is."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.door.screen import Screen
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.words import Words
from tests.ui.scenes import SCENES

SCENE = pytest.mark.parametrize("name", SCENES)
SIDES = pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "tall"])


def usable(screen: Screen) -> list[Control]:
    """The controls on show that can be used, in no order."""
    return [
        control
        for control in screen.findChildren(Control)
        if control.isVisibleTo(screen) and control.isEnabled()
    ]


def chain(screen: Screen) -> list[Control]:
    """The same, in the order of the Tab key."""
    found: list[Control] = []
    widget = screen.nextInFocusChain()
    while widget is not screen:
        if isinstance(widget, Control) and widget in usable(screen):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@SCENE
def test_every_control_has_a_name_of_its_own_in_both_languages(
    door: DoorStack, words: Words, name: str
) -> None:
    spoken = []
    for language in ("fr", "en"):
        words.speak(language)
        QApplication.sendPostedEvents()
        SCENES[name](door, language)
        names = [control.accessibleName() for control in usable(door.current)]
        assert all(names)
        assert len(set(names)) == len(names), names
        spoken.append(names)
        for control in usable(door.current):
            interface = QAccessible.queryAccessibleInterface(control)
            assert interface.role() == QAccessible.Role.Button
    assert not spoken[0] or spoken[0] != spoken[1]


@SCENE
def test_every_text_can_be_read_aloud(door: DoorStack, name: str) -> None:
    SCENES[name](door, "fr")
    for label in door.current.findChildren(Label):
        if label.isVisibleTo(door.current) and label.text():
            interface = QAccessible.queryAccessibleInterface(label)
            assert interface.role() == QAccessible.Role.StaticText
            assert interface.text(QAccessible.Text.Name) == label.text()


@SIDES
@SCENE
def test_tab_visits_every_control_in_reading_order(
    door: DoorStack, name: str, size: tuple[int, int]
) -> None:
    door.resize(*size)
    SCENES[name](door, "fr")
    screen = door.current
    visited = chain(screen)
    assert sorted(map(id, visited)) == sorted(map(id, usable(screen)))
    for before, after in pairwise(visited):
        one, other = (control.mapTo(screen, QPoint(0, 0)) for control in (before, after))
        below = other.y() >= one.y() + before.height()
        onwards = other.x() >= one.x() + before.width()
        backwards = f"« {after.accessibleName()} » comes after « {before.accessibleName()} »"
        assert below or onwards, backwards


@SCENE
def test_the_order_is_the_same_from_right_to_left(door: DoorStack, name: str) -> None:
    SCENES[name](door, "fr")
    before = [control.accessibleName() for control in chain(door.current)]
    door.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    SCENES[name](door, "fr")
    assert [control.accessibleName() for control in chain(door.current)] == before


@SCENE
def test_nothing_is_chosen_or_has_the_focus_beforehand(
    qtbot: QtBot, door: DoorStack, name: str
) -> None:
    with qtbot.waitActive(door):
        door.activateWindow()
    SCENES[name](door, "fr")
    assert not isinstance(door.focusWidget(), Control)


def test_tab_and_enter_choose_an_activity(qtbot: QtBot, door: DoorStack) -> None:
    with qtbot.waitActive(door):
        door.activateWindow()
    SCENES["activity"](door, "fr")
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(door.activity.chosen) as signal:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert signal.args == ["CAFE"]


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("activity", "cancelled"),
        ("group", "cancelled"),
        ("leaving", "cancelled"),
        ("profile-age", "all_skipped"),
        ("already-in", "unchanged"),
        ("done", "finished"),
        ("message-foreign", "exit_chosen"),
    ],
)
def test_escape_leaves_without_an_answer(
    qtbot: QtBot, door: DoorStack, name: str, signal: str
) -> None:
    SCENES[name](door, "fr")
    with qtbot.waitSignal(getattr(door.current, signal)):
        qtbot.keyClick(door.current, Qt.Key.Key_Escape)
