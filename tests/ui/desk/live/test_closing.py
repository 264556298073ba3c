"""« Tout le monde est sorti ? », and all who are in, one page after the other."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.visit import ExitBy
from kiosk.services import check_in
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.store import visits
from kiosk.store.journal import events_of
from kiosk.ui.desk.live.board import FEW
from kiosk.ui.desk.live.crowd import PAGE, Everyone, EveryoneGone
from kiosk.ui.desk.live.page import Live
from tests.ui.desk.scene import FakeClock, arrive, come_in
from tests.ui.desk.test_live import spoil

LEFT = Qt.MouseButton.LeftButton


def ask(live: Live) -> EveryoneGone:
    """Touch « Tout le monde est sorti ? »."""
    QTest.mouseClick(live.board.people_card.closing, LEFT)
    assert isinstance(live.top, EveryoneGone)
    return live.top


@pytest.fixture
def evening(place: OpenPlace, clock: FakeClock, live: Live) -> Live:
    """20:05, five minutes after closing time: a badge and a group are still noted."""
    arrive(place, clock, "A09")
    come_in(place, clock, "A01", persons=6)
    clock.pass_by(hours=11, minutes=35)
    live.refresh()
    return live


def test_it_is_asked_from_closing_time_on_while_anyone_is_in(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    button = live.board.people_card.closing
    arrive(place, clock, "A09")
    clock.pass_by(hours=11, minutes=29)
    live.refresh()
    assert button.isHidden(), "19:59"
    clock.pass_by(minutes=1)
    live.refresh()
    assert button.isVisible()
    check_in.leave(place, presence(place, clock()).visits[0].id, clock())
    live.refresh()
    assert button.isHidden()


def test_those_who_are_listed_are_gone_with_one_press_and_back_with_another(
    evening: Live, place: OpenPlace, clock: FakeClock
) -> None:
    here = [visit.id for visit in presence(place, clock()).visits]
    sheet = ask(evening)
    assert sheet.form.title.text() == "7 personnes encore notées ici."
    assert sheet.sub.text() == "Liste de 20:05"
    assert [view.visit for view in sheet.register.views] == here
    QTest.mouseClick(sheet.yes, LEFT)
    assert presence(place, clock()).total == 0
    told = [visits.by_id(place.store, visit) for visit in here]
    assert {visit and visit.left_by for visit in told} == {ExitBy.DESK}
    assert {events_of(place.store, [visit])[-1].actor for visit in here} == {"host"}
    assert evening.top is evening.board
    assert evening.banner.text == "7 sorties notées à 20:05"
    assert evening.board.people_card.empty.isVisible()
    QTest.mouseClick(evening.banner.action, LEFT)
    assert [visit.id for visit in presence(place, clock()).visits] == here
    assert evening.board.count.number.text() == "7"


def test_who_comes_in_after_the_list_was_shown_stays_in(
    evening: Live, place: OpenPlace, clock: FakeClock
) -> None:
    sheet = ask(evening)
    clock.pass_by(minutes=1)
    late = arrive(place, clock, "A10")
    evening.refresh()
    assert len(sheet.register.views) == 2
    QTest.mouseClick(sheet.yes, LEFT)
    assert [visit.id for visit in presence(place, clock()).visits] == [late.id]


def test_no_not_yet_changes_nothing(evening: Live, place: OpenPlace, clock: FakeClock) -> None:
    QTest.mouseClick(ask(evening).no, LEFT)
    assert evening.top is evening.board
    assert presence(place, clock()).total == 7


def test_a_disk_that_takes_nothing_says_so_and_the_list_stays(
    evening: Live, place: OpenPlace, clock: FakeClock
) -> None:
    sheet = ask(evening)
    place.store.db.execute("PRAGMA query_only = 1")
    QTest.mouseClick(sheet.yes, LEFT)
    place.store.db.execute("PRAGMA query_only = 0")
    assert evening.banner.problem
    assert evening.top is sheet
    QTest.mouseClick(sheet.yes, LEFT)
    assert presence(place, clock()).total == 0


def test_what_cannot_be_taken_back_says_why(
    evening: Live, place: OpenPlace, clock: FakeClock
) -> None:
    QTest.mouseClick(ask(evening).yes, LEFT)
    place.store.db.execute("PRAGMA query_only = 1")
    QTest.mouseClick(evening.banner.action, LEFT)
    place.store.db.execute("PRAGMA query_only = 0")
    assert evening.banner.problem
    assert presence(place, clock()).total == 0


def test_those_who_left_meanwhile_leave_nothing_to_take_back(
    evening: Live, place: OpenPlace, clock: FakeClock
) -> None:
    sheet = ask(evening)
    for visit in presence(place, clock()).visits:
        check_in.leave(place, visit.id, clock())
    QTest.mouseClick(sheet.yes, LEFT)
    assert evening.banner.text == "0 sortie notée à 20:05"
    assert evening.banner.action.isHidden()


def test_all_who_are_in_are_behind_one_button_and_follow_the_door(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(FEW):
        come_in(place, clock, "A01")
    live.refresh()
    assert live.board.people_card.all.isHidden()
    for _ in range(PAGE):
        come_in(place, clock, "A01")
    live.refresh()
    assert live.board.people_card.all.label == f"Voir les {FEW + PAGE}"
    QTest.mouseClick(live.board.people_card.all, LEFT)
    sheet = live.top
    assert isinstance(sheet, Everyone)
    assert len(sheet.people.rows) == PAGE
    QTest.mouseClick(sheet.crowd.more, LEFT)
    assert len(sheet.people.rows) == FEW + PAGE
    assert sheet.crowd.more.isHidden()
    come_in(place, clock, "A09")
    live.refresh()
    assert len(sheet.people.rows) == FEW + PAGE + 1
    first = next(iter(sheet.people.rows.values()))
    QTest.mouseClick(first.exit, LEFT)
    QTest.mouseClick(first.exit, LEFT)
    assert presence(place, clock()).total == FEW + PAGE
    assert len(sheet.people.rows) == FEW + PAGE


def test_data_that_cannot_be_read_open_no_list(
    evening: Live, place: OpenPlace, clock: FakeClock
) -> None:
    spoil(place)
    evening.board.people_card.closing.click()
    evening.board.add.click()
    assert evening.top is evening.board
    assert evening.banner.problem


def test_a_row_that_drops_out_takes_no_tap_along_to_whom_it_shows_next(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(20):
        come_in(place, clock, "A01")
        clock.pass_by(minutes=1)
    live.refresh()
    oldest = list(live.board.people.rows.values())[-1]
    oldest.exit.click()
    assert oldest.timer.isActive()
    new = arrive(place, clock, "A09")
    live.refresh()
    assert live.board.people.rows[new.id] is oldest
    assert not oldest.timer.isActive()
    assert oldest.exit.label == "Sortie"


def test_the_day_after_nothing_is_left_to_close(evening: Live, clock: FakeClock) -> None:
    clock.pass_by(hours=8)
    evening.refresh()
    assert evening.board.people_card.closing.isHidden()
