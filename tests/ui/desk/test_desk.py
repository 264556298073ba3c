"""The desk as a whole: what opens it, what keeps it open, what locks it, and what is left then."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kiosk.services.open_place import OpenPlace
from kiosk.services.today import today
from kiosk.ui.desk.auto_lock import LOCK_AFTER
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.live.page import Live
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.reading import read_aloud
from tests.ui.desk.scene import FakeClock, arrive, come_in, new_place

MINUTES = LOCK_AFTER.total_seconds() / 60


def beat(desk: Desk) -> None:
    desk.auto_lock.timer.timeout.emit()


def told(desk: Desk) -> str:
    return desk.rail.lock_in.text()


def test_before_the_code_there_is_nothing_of_the_place(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    desk.show_banner("Renard bleu · arrivée à 14:32")
    desk.refresh()
    assert desk.live is None
    personal = [here.alias for here in today(busy, clock()).people if here.alias]
    assert personal
    assert not any(name in text for name in [*personal, "Renard"] for text in read_aloud(desk))


@pytest.mark.parametrize("how", ["button", "escape", "time"])
def test_locking_leaves_nothing_personal(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock, qtbot: QtBot, how: str
) -> None:
    desk = make_desk(busy)
    desk.open()
    live = desk.live
    assert live is not None
    desk.show_banner("Renard bleu · arrivée à 14:32")
    personal = [row.view.label for row in live.board.people.rows.values()]
    assert any(personal[0] in text for text in read_aloud(desk))
    with qtbot.waitSignals([desk.locked, live.destroyed]):
        if how == "button":
            QTest.mouseClick(desk.rail.lock, Qt.MouseButton.LeftButton)
        elif how == "escape":
            QTest.keyClick(desk, Qt.Key.Key_Escape)
        else:
            clock.pass_by(minutes=MINUTES)
            beat(desk)
        spoken = read_aloud(desk)
        assert not any(label in text for label in [*personal, "Renard"] for text in spoken)
        assert is_blank(desk)
    assert desk.live is None


def is_blank(desk: Desk) -> bool:
    """Whether all of the screen has one colour."""
    picture = desk.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return len(set(bytes(picture.constBits()))) == 1


def test_locking_a_full_house_takes_less_than_a_tenth_of_a_second(
    make_desk: MakeDesk, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(200):
        come_in(place, clock, "A01")
    desk = make_desk()
    desk.open()
    begun = perf_counter()
    desk.lock()
    assert perf_counter() - begun < 0.1


def test_the_desk_warns_for_half_a_minute_then_locks(
    desk: Desk, live: Live, clock: FakeClock, qtbot: QtBot
) -> None:
    assert told(desk) == "Verrouillage dans 5\u00a0min"
    clock.pass_by(minutes=4, seconds=29)
    beat(desk)
    assert told(desk) == "Verrouillage dans 1\u00a0min"
    assert not desk.rail.tape.isVisible()
    clock.pass_by(seconds=1)
    beat(desk)
    assert told(desk) == "Verrouillage dans 30\u00a0s. Touchez pour rester."
    assert desk.rail.tape.isVisible()
    clock.pass_by(seconds=29)
    beat(desk)
    assert desk.live is live
    clock.pass_by(seconds=1)
    with qtbot.waitSignal(desk.locked):
        beat(desk)


def touch(desk: Desk) -> None:
    QTest.mouseClick(desk.live, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))


def press_a_key(desk: Desk) -> None:
    QTest.keyClick(desk, Qt.Key.Key_Down)


def walk(desk: Desk) -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


def turn_the_wheel(desk: Desk) -> None:
    point = QPointF(600, 500)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        point,
        desk.mapToGlobal(point),
        QPoint(),
        QPoint(0, -120),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(desk.live, event)


@pytest.mark.parametrize("stir", [touch, press_a_key, walk, turn_the_wheel])
def test_whoever_stirs_keeps_the_desk_open(
    desk: Desk, live: Live, clock: FakeClock, stir: Callable[[Desk], None]
) -> None:
    clock.pass_by(minutes=4, seconds=50)
    beat(desk)
    stir(desk)
    assert told(desk) == "Verrouillage dans 5\u00a0min"
    assert not desk.rail.tape.isVisible()
    clock.pass_by(minutes=4, seconds=50)
    beat(desk)
    assert desk.live is live


class Swallow(QObject):
    """Takes every key before a widget sees it, as the hand scanner does with a badge."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)


@pytest.mark.parametrize("first", [True, False])
def test_a_badge_that_is_scanned_does_not_keep_the_desk_open(
    desk: Desk, clock: FakeClock, qapp: QApplication, first: bool
) -> None:
    scanner = Swallow()
    if first:
        qapp.installEventFilter(scanner)
    desk.open()
    if not first:
        qapp.installEventFilter(scanner)
    clock.pass_by(minutes=4, seconds=50)
    beat(desk)
    QTest.keyClicks(desk, "TLKNFSXGDDBSVG")
    QTest.keyClick(desk, Qt.Key.Key_Return)
    qapp.removeEventFilter(scanner)
    assert told(desk).startswith("Verrouillage dans 10\u00a0s")


def test_a_touch_on_another_screen_does_not_keep_the_desk_open(
    desk: Desk, live: Live, clock: FakeClock, qtbot: QtBot
) -> None:
    other = QLabel("the door, on its own screen")
    qtbot.addWidget(other)
    other.show()
    clock.pass_by(minutes=4, seconds=50)
    beat(desk)
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    assert told(desk).startswith("Verrouillage dans 10\u00a0s")


def test_a_clock_that_is_set_back_does_not_keep_the_desk_open(
    desk: Desk, live: Live, clock: FakeClock
) -> None:
    clock.pass_by(minutes=3)
    clock.set_back(hours=5)
    clock.pass_by(minutes=2)
    beat(desk)
    assert desk.live is None


def test_a_locked_desk_watches_nobody(desk: Desk, live: Live, clock: FakeClock) -> None:
    desk.lock()
    assert not desk.auto_lock.timer.isActive()
    clock.pass_by(hours=1)
    QTest.keyClick(desk, Qt.Key.Key_Escape)
    desk.lock()
    assert desk.live is None


def test_a_scan_at_the_open_desk_is_told_and_disturbs_nothing(
    desk: Desk, live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    desk.refresh()
    button = live.board.people.rows[visit.id].exit
    button.setFocus()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    arrive(place, clock, "A10")
    desk.refresh()
    desk.show_banner("Renard bleu · arrivée à 08:30")
    assert live.banner.isVisible()
    assert live.banner.accessibleName() == "Renard bleu · arrivée à 08:30"
    assert button.hasFocus()
    assert button.label == "Confirmer la sortie"
    assert live.board.count.number.text() == "2"
    live.banner.timer.timeout.emit()
    assert not live.banner.isVisible()
    assert not live.banner.accessibleName()


def test_the_page_of_now_can_be_asked_for_again(
    desk: Desk, live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    arrive(place, clock, "A09")
    QTest.mouseClick(desk.rail.entries[0], Qt.MouseButton.LeftButton)
    assert live.board.count.number.text() == "1"


def test_a_long_name_is_shortened_on_the_rail_and_read_in_full(
    tmp_path: Path, make_desk: MakeDesk
) -> None:
    name = "La Grande Fabrique coopérative du canal et des jardins partagés du faubourg"
    place = new_place(tmp_path / "other", name=name)
    desk = make_desk(place)
    desk.open()
    shown = desk.rail.place
    assert shown.text().startswith("La Grande")
    assert shown.text().endswith("…")
    assert all(text.fits for text in shown.texts())
    assert shown.accessibleName() == name
    desk.lock()
    place.close()
