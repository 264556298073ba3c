"""The roll of an evacuation: two actions away from anywhere, ticked off, printed, ended."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.services import check_in
from kiosk.services.audit import Act, trail
from kiosk.services.evacuation import call_roll
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.ui.desk.auto_lock import LOCK_AFTER
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.evacuation.printing import Printing
from kiosk.ui.desk.evacuation.roll_call import RollCall
from kiosk.ui.desk.evacuation.tick import Tally, Tick
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.evacuation.scene import roll_of, tick_all
from tests.ui.desk.reading import read_aloud
from tests.ui.desk.scene import FakeClock, arrive, come_in
from tests.ui.desk.test_live import spoil
from tests.ui.paper.reading import Paper

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def roll(make_desk: MakeDesk, busy: OpenPlace, tmp_path: Path) -> RollCall:
    """The roll of the busy place, as one press of the red button shows it; it has no printer."""
    desk = make_desk(busy)
    desk.open()
    QTest.mouseClick(desk.rail.evacuation, LEFT)
    roll = roll_of(desk)
    roll.use(Printing(find=lambda: None, folder=lambda: tmp_path / "Documents"))
    return roll


def desk_of(roll: RollCall) -> Desk:
    desk = roll.parentWidget()
    assert isinstance(desk, Desk)
    return desk


def ticks(roll: RollCall) -> list[Tick]:
    return [row for row in roll.ticks.rows if isinstance(row, Tick)]


def tallies(roll: RollCall) -> list[Tally]:
    return [row for row in roll.ticks.rows if isinstance(row, Tally)]


def test_one_press_shows_everyone_who_is_in_and_hides_all_else(
    roll: RollCall, busy: OpenPlace, clock: FakeClock
) -> None:
    there = presence(busy, clock())
    assert roll.number.text() == str(there.total) == "24"
    assert roll.title.text() == "personnes pas encore vues"
    assert roll.sub.text() == "0 sur 24 · appel commencé à 14:32"
    assert len(ticks(roll)) == len([one for one in there.visits if one.visitor is not None])
    assert [tally.whole for tally in tallies(roll)] == [1, 6]
    desk = desk_of(roll)
    assert not desk.rail.isVisible()
    assert desk.page is not None
    assert not desk.page.isVisible()


def test_people_are_called_by_alias_and_never_by_a_name(
    make_desk: MakeDesk, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    assert visit.visitor is not None
    place.store.db.execute("INSERT INTO first_name VALUES (?, 'Maryvonne')", [visit.visitor])
    desk = make_desk()
    desk.open()
    desk.rail.evacuation.click()
    said = read_aloud(roll_of(desk))
    (tick,) = ticks(roll_of(desk))
    assert len(tick.alias.split()) == 2
    assert any(tick.alias in text for text in said)
    assert not any("Maryvonne" in text for text in said)


def test_a_touch_ticks_and_another_unticks(roll: RollCall) -> None:
    first = ticks(roll)[0]
    QTest.mouseClick(first, LEFT)
    assert (roll.number.text(), first.accessibleDescription()) == ("23", "vu")
    QTest.mouseClick(first, LEFT)
    assert (roll.number.text(), first.accessibleDescription()) == ("24", "pas encore vu")
    unit = roll.look.px(48)
    assert first.height() >= unit


def test_those_without_a_badge_are_ticked_one_by_one_or_all_at_once(roll: RollCall) -> None:
    alone, group = tallies(roll)
    assert not alone.less.isEnabled()
    QTest.mouseClick(alone.more, LEFT)
    assert alone.is_complete
    assert not alone.more.isEnabled()
    QTest.mouseClick(group.more, LEFT)
    QTest.mouseClick(group.more, LEFT)
    assert group.count.text() == "2 sur 6"
    QTest.mouseClick(group.less, LEFT)
    assert roll.number.text() == "22"
    QTest.mouseClick(group.all, LEFT)
    assert (group.seen, roll.number.text()) == (6, "17")


def test_those_who_are_missing_can_be_looked_at_alone(roll: RollCall) -> None:
    tick_all(roll, but=2)
    QTest.mouseClick(roll.only, LEFT)
    seen = [row for row in roll.ticks.rows if row.isVisible()]
    assert seen == ticks(roll)[:2]
    seen[0].click()
    assert seen[0].isVisible(), "nothing moves under a finger"
    QTest.mouseClick(roll.only, LEFT)
    assert all(row.isVisible() for row in roll.ticks.rows)


def test_it_stays_as_it_was_and_says_what_was_noted_meanwhile(
    roll: RollCall, busy: OpenPlace, clock: FakeClock
) -> None:
    clock.pass_by(minutes=2)
    come_in(busy, clock, "A01", persons=2)
    check_in.leave(busy, next(iter(roll.roll.visits)), clock())
    desk_of(roll).refresh()
    assert roll.number.text() == "24"
    assert roll.news.text() == (
        "2 personnes notées entrées depuis, qui ne sont pas dans cette liste."
        " 1 notée sortie depuis."
    )


def test_what_another_program_notes_is_looked_for_by_itself(
    roll: RollCall, busy: OpenPlace, clock: FakeClock
) -> None:
    come_in(busy, clock, "A01")
    assert roll.timer.interval() == 10_000
    roll.timer.timeout.emit()
    assert roll.news.text().startswith("1 personne notée entrée depuis")


def test_data_that_cannot_be_read_any_more_leave_the_list(roll: RollCall, busy: OpenPlace) -> None:
    spoil(busy)
    roll.timer.timeout.emit()
    assert roll.number.text() == "24"


def test_the_desk_does_not_lock_itself_meanwhile_and_does_again_afterwards(
    roll: RollCall, clock: FakeClock
) -> None:
    desk = desk_of(roll)
    clock.pass_by(minutes=60)
    assert not desk.auto_lock.timer.isActive()
    QTest.keyClick(roll, Qt.Key.Key_Escape)
    assert desk.roll_call is roll
    tick_all(roll)
    QTest.mouseClick(roll.end, LEFT)
    assert desk.roll_call is None
    assert desk.rail.isVisible()
    assert desk.page is not None
    assert desk.page.isVisible()
    assert desk.auto_lock.timer.isActive()
    clock.pass_by(seconds=(LOCK_AFTER + timedelta(seconds=1)).total_seconds())
    desk.auto_lock.timer.timeout.emit()
    assert desk.page is None


def test_its_end_leaves_a_line_in_the_trail(
    roll: RollCall, busy: OpenPlace, clock: FakeClock
) -> None:
    tick_all(roll)
    assert roll.title.text() == "Tout le monde a été vu."
    clock.pass_by(minutes=12)
    QTest.mouseClick(roll.end, LEFT)
    (line,) = (one for one in trail(busy, clock()) if one.act is Act.EVACUATION_CALLED)
    assert (line.role, line.thing) == ("host", "24/24")


def test_while_somebody_is_missing_the_end_takes_two_presses(
    roll: RollCall, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = desk_of(roll)
    tick_all(roll, but=4)
    QTest.mouseClick(roll.end, LEFT)
    assert roll.end.label == "Terminer, 4 pas vues\u202f?"
    roll.confirm.timeout.emit()
    assert roll.end.label == "Appel terminé"
    QTest.mouseClick(roll.end, LEFT)
    QTest.mouseClick(roll.end, LEFT)
    assert desk.roll_call is None
    assert trail(busy, clock())[0].thing == "20/24"


def test_an_end_that_cannot_be_noted_is_said_and_closes_all_the_same(
    roll: RollCall, busy: OpenPlace
) -> None:
    desk = desk_of(roll)
    tick_all(roll)
    busy.store.db.execute("PRAGMA query_only = 1")
    QTest.mouseClick(roll.end, LEFT)
    assert roll.news.text().endswith("Appuyez encore pour fermer sans le noter.")
    assert desk.roll_call is roll
    QTest.mouseClick(roll.end, LEFT)
    busy.store.db.execute("PRAGMA query_only = 0")
    assert desk.roll_call is None


def test_p_prints_the_list_as_it_is_ticked(roll: RollCall, tmp_path: Path) -> None:
    tick_all(roll, but=3)
    QTest.keyClick(roll, Qt.Key.Key_P)
    (file,) = (tmp_path / "Documents").iterdir()
    assert file.name == "evacuation-2027-10-12-1432.pdf"
    assert roll.news.text() == f"Pas d’imprimante\u00a0: la liste est enregistrée, {file}."
    assert "24 à retrouver" in Paper(file.read_bytes()).text


def test_it_can_be_worked_by_keyboard_alone(roll: RollCall) -> None:
    roll.only.setFocus()
    for control in (roll.print, roll.end, ticks(roll)[0]):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert control.hasFocus()
    QTest.keyClick(ticks(roll)[0], Qt.Key.Key_Space)
    assert roll.number.text() == "23"
    QTest.keyClick(ticks(roll)[0], Qt.Key.Key_P)
    assert "enregistrée" in roll.news.text()


def test_no_two_controls_have_the_same_name(
    make_desk: MakeDesk, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(3):
        come_in(place, clock, "A01", persons=4)
    desk = make_desk()
    desk.open()
    desk.rail.evacuation.click()
    names = [
        control.accessibleName() for tally in tallies(roll_of(desk)) for control in tally.controls
    ]
    assert len(set(names)) == len(names) == 9


def test_a_roll_that_cannot_be_read_is_said_where_it_was_asked_for(
    make_desk: MakeDesk, busy: OpenPlace
) -> None:
    desk = make_desk(busy)
    desk.open()
    spoil(busy)
    desk.rail.evacuation.click()
    assert desk.roll_call is None
    assert desk.page is not None
    assert desk.page.banner.problem


def test_locking_throws_the_roll_away_too(roll: RollCall, busy: OpenPlace) -> None:
    desk, aliases = desk_of(roll), [tick.alias for tick in ticks(roll)]
    desk.lock()
    assert desk.roll_call is None
    assert not any(alias in text for text in read_aloud(desk) for alias in aliases)


def test_the_list_is_that_of_the_service(roll: RollCall, busy: OpenPlace, clock: FakeClock) -> None:
    told = call_roll(busy, clock())
    shown = [tick.alias for tick in ticks(roll)]
    assert shown == [one.alias for section in told.sections for one in section.called]
