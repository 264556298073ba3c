"""One screen at a time; nothing of a visitor stays behind; motion is short or none."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QPoint, QPointF, Qt, QVariantAnimation
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.door.screen import Screen
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.theme import DARK
from kiosk.ui.parts.words import Words
from tests.ui.door.conftest import Clock
from tests.ui.scenes import SCENES, someone


def everything_said(widget: QWidget) -> set[str]:
    """All words in the accessibility tree below a widget, on show or not."""
    said = set()
    for child in widget.findChildren(QWidget):
        said.add(child.accessibleName())
        if isinstance(child, QLabel):
            said.add(child.text())
    return said


def touch(door: DoorStack) -> None:
    """A finger on a part of the screen where nothing is."""
    QTest.mouseClick(door.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(640, 40))


def picture(door: DoorStack) -> QImage:
    return door.grab().toImage()


@pytest.mark.parametrize("name", SCENES)
def test_one_screen_is_on_show(door: DoorStack, name: str) -> None:
    SCENES[name](door, "fr")
    shown = [screen for screen in door.screens if screen.isVisible()]
    assert shown == [door.current]


@pytest.mark.parametrize("name", [name for name in SCENES if not name.startswith("home")])
def test_nothing_of_the_visitor_is_left_after_the_return_to_home(
    door: DoorStack, name: str
) -> None:
    SCENES["home"](door, "fr")
    before, said = picture(door), everything_said(door)
    SCENES[name](door, "fr")
    door.go_to(door.home)
    QApplication.sendPostedEvents(None, 52)
    assert picture(door) == before
    left = everything_said(door) - said
    for word in ("Couture", "14:32", "16:05", "24", "Atelier bois", "Quel âge"):
        assert not [text for text in left if word in text], left


def test_a_screen_starts_its_time_and_says_when_it_is_over(
    qtbot: QtBot, door: DoorStack, clock: Clock
) -> None:
    SCENES["activity"](door, "fr")
    clock.now += 50
    door.patience.check()
    assert door.activity.time_left.isVisible()
    assert door.activity.time_left.sentence.text() == (
        "Arrivée enregistrée. Retour à l’accueil dans 15\u00a0s"
    )
    with qtbot.waitSignal(door.ran_out) as signal:
        clock.now += 15
        door.patience.check()
    assert signal.args == [door.activity]


def test_more_time_withdraws_the_warning(qtbot: QtBot, door: DoorStack, clock: Clock) -> None:
    SCENES["activity-four"](door, "fr")
    clock.now += 50
    door.patience.check()
    assert door.activity.time_left.sentence.text().startswith("Sans réponse")
    door.activity.time_left.more.click()
    assert not door.activity.time_left.isVisible()
    clock.now += 59
    door.patience.check()
    assert not door.activity.time_left.isVisible()


def test_a_touch_anywhere_on_the_screen_begins_the_time_anew(
    qtbot: QtBot, door: DoorStack, clock: Clock
) -> None:
    SCENES["activity"](door, "fr")
    clock.now += 50
    door.patience.check()
    touch(door)
    assert not door.activity.time_left.isVisible()


def strike(door: DoorStack, control: Control, at: int) -> None:
    """Press and release on a control through the window, `at` milliseconds of its clock."""
    where = QPointF(control.mapTo(door, control.rect().center()))
    for kind in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(
            kind,
            where,
            door.mapToGlobal(where),
            Qt.MouseButton.LeftButton,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setTimestamp(at)
        QApplication.sendEvent(door.windowHandle(), event)


def test_a_second_tap_at_once_does_not_press_what_came_under_the_finger(
    door: DoorStack,
) -> None:
    chosen: list[str] = []
    door.activity.chosen.connect(chosen.append)
    door.home.without_badge.connect(lambda: SCENES["activity"](door, "fr"))
    SCENES["home"](door, "fr")
    strike(door, door.home.no_badge, at=10_000)
    assert door.current is door.activity
    strike(door, door.activity.tiles[2], at=10_300)
    assert not chosen
    strike(door, door.activity.tiles[2], at=10_600)
    assert chosen == ["COWO"]


def test_quick_taps_on_one_screen_all_count(door: DoorStack) -> None:
    SCENES["group"](door, "fr")
    for number in range(3):
        strike(door, door.group.plus, at=20_000 + 150 * number)
    assert door.group.count == 27


def test_a_message_stays_while_it_is_touched(qtbot: QtBot, door: DoorStack, clock: Clock) -> None:
    over: list[Screen] = []
    door.ran_out.connect(over.append)
    SCENES["message-foreign"](door, "fr")
    for _ in range(3):
        clock.now += 7
        door.patience.check()
        touch(door)
    assert not over


def test_with_reduced_motion_nothing_moves(door: DoorStack) -> None:
    for show in SCENES.values():
        show(door, "fr")
        for motion in door.findChildren(QVariantAnimation):
            assert motion.state() is QAbstractAnimation.State.Stopped


def test_a_change_of_screen_is_short_and_ends_in_place(
    qtbot: QtBot, look: Look, clock: Clock
) -> None:
    door = DoorStack(replace(look, reduced_motion=False), clock)
    qtbot.addWidget(door)
    door.resize(1280, 800)
    door.show()
    SCENES["activity"](door, "fr")
    motions = door.findChildren(QVariantAnimation)
    assert all(motion.duration() <= 250 for motion in motions)
    running = [m for m in motions if m.state() is QAbstractAnimation.State.Running]
    assert running
    qtbot.waitUntil(
        lambda: all(m.state() is QAbstractAnimation.State.Stopped for m in motions), timeout=5000
    )
    assert door.activity.pos().toTuple() == (0, 0)


def test_a_screen_can_be_touched_while_it_comes(qtbot: QtBot, look: Look, clock: Clock) -> None:
    door = DoorStack(replace(look, reduced_motion=False), clock)
    qtbot.addWidget(door)
    door.resize(1280, 800)
    door.show()
    SCENES["activity"](door, "fr")
    tile = door.activity.tiles[0]
    where = tile.mapTo(door, tile.rect().center())
    assert door.childAt(where) is tile


def test_the_camera_is_seen_on_home_and_on_leaving(door: DoorStack) -> None:
    SCENES["home"](door, "fr")
    before = picture(door)
    door.show_picture(someone())
    assert picture(door) != before
    SCENES["leaving"](door, "fr")
    door.show_sight(Sight.ABSENT)
    assert door.leaving.invitation.title.text() == "Caméra débranchée"
    door.show_picture(someone())
    assert door.leaving.invitation.title.text() == "Présentez votre badge"
    SCENES["activity"](door, "fr")
    before = picture(door)
    door.show_picture(someone())
    assert picture(door) == before


@pytest.mark.parametrize("name", ["home", "leaving-nobody"])
def test_no_picture_of_a_visitor_waits_for_the_next_one(door: DoorStack, name: str) -> None:
    SCENES[name](door, "fr")
    door.show_sight(Sight.WAITING)
    before = picture(door)
    door.show_picture(someone())
    SCENES["activity"](door, "fr")
    SCENES[name](door, "fr")
    assert picture(door) == before


def test_a_camera_that_is_back_is_back_on_every_screen(door: DoorStack) -> None:
    SCENES["home"](door, "fr")
    door.show_sight(Sight.ABSENT)
    door.show_picture(someone())
    SCENES["leaving"](door, "fr")
    assert door.leaving.invitation.title.text() == "Présentez votre badge"


def test_a_covered_camera_is_still_covered_for_the_next_visitor(door: DoorStack) -> None:
    SCENES["home"](door, "fr")
    door.show_sight(Sight.DARK)
    SCENES["activity"](door, "fr")
    SCENES["home"](door, "fr")
    assert door.home.invitation.title.text() == "On n’y voit rien"


def test_another_theme_reaches_every_part(door: DoorStack, look: Look) -> None:
    SCENES["activity"](door, "fr")
    light = picture(door)
    door.set_look(replace(look, theme=DARK))
    assert picture(door).pixelColor(2, 2) == DARK.bg
    assert picture(door) != light


def test_the_language_changes_on_every_screen_at_once(door: DoorStack, words: Words) -> None:
    SCENES["activity"](door, "fr")
    words.speak("en")
    QApplication.processEvents()
    assert door.activity.title.text() == "What are you here for?"
    assert door.activity.tiles[2].sub == "6 places left"
    assert door.home.no_badge.label == "I don’t have a badge"
