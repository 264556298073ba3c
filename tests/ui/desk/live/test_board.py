"""The day at a glance: what is usual, spaces, a clock that was wrong, and the way to a visit."""

from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from kiosk.services.audit import By
from kiosk.services.open_place import OpenPlace
from kiosk.services.settings import CAPACITY, CLOSES, OPENS, change_all
from kiosk.services.staff import StaffRole
from kiosk.ui.desk import desk as desk_module
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.live.page import Live
from kiosk.ui.desk.page import Bench, Page
from kiosk.ui.desk.pages import PAGES, PageEntry
from kiosk.ui.parts.look import Look
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.live.scene import tuesdays, usual_tuesday
from tests.ui.desk.scene import FakeClock, arrive, come_in

LEFT = Qt.MouseButton.LeftButton


class Looking(Page):
    """A page that shows a visit, and remembers which."""

    shows_visits = True

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.shown: list[str] = []

    def show_visit(self, visit_id: str) -> None:
        self.shown.append(visit_id)


LOOKING = PageEntry(Looking, "fill/list-checks", lambda: "Visites")


@pytest.fixture
def with_visits(monkeypatch: pytest.MonkeyPatch, make_desk: MakeDesk) -> Desk:
    """A desk one of whose pages shows visits."""
    monkeypatch.setattr(desk_module, "pages_for", lambda role: [PAGES[0], LOOKING])
    desk = make_desk()
    desk.open(StaffRole.HOST)
    return desk


def settle(live: Live) -> None:
    """Let the moment pass after which the line and the loads are shown."""
    assert live.board.later.isActive()
    live.board.later.timeout.emit()


def test_a_usual_tuesday_is_dashed_beside_this_one(
    tmp_path: Path, make_desk: MakeDesk, clock: FakeClock
) -> None:
    place = usual_tuesday(tmp_path / "tuesday", clock)
    desk = make_desk(place)
    desk.open()
    assert desk.live is not None
    board = desk.live.board
    assert board.chart_card.remark.text() == "en pointillé\u00a0: mardi habituel"
    assert max(one.persons for one in board.chart.usual) == 31
    assert board.chart.most >= 31
    desk.lock()
    place.close()


def test_without_tuesdays_nothing_is_usual(live: Live) -> None:
    assert live.board.chart_card.remark.text() == ""
    assert not live.board.chart.usual


def test_the_gauge_and_the_line_follow_what_is_set_while_the_desk_is_open(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    first = live.board.chart.first
    by = By(StaffRole.MANAGER, clock())
    change_all(place, [(CAPACITY, 12), (OPENS, time(6)), (CLOSES, time(23))], by)
    live.refresh()
    settle(live)
    assert live.board.count.gauge.capacity == 12
    assert live.board.chart.first < first


def test_what_is_usual_is_read_once_a_day(live: Live, place: OpenPlace, clock: FakeClock) -> None:
    tuesdays(place)
    clock.pass_by(minutes=1)
    live.refresh()
    settle(live)
    assert not live.board.chart.usual
    clock.pass_by(days=7)
    live.refresh()
    settle(live)
    assert live.board.chart.usual


def test_spaces_stand_below_the_activities(
    tmp_path: Path, make_desk: MakeDesk, clock: FakeClock
) -> None:
    place = usual_tuesday(tmp_path / "tuesday", clock)
    desk = make_desk(place)
    desk.open()
    assert desk.live is not None
    loads = desk.live.board.loads
    assert loads.heading.isVisible()
    hall, garden = (row for row in loads.rows if row.view.activity is None)
    assert hall.view.name == "Grande salle du rez-de-chaussée"
    assert (hall.view.persons, hall.view.capacity) == (10, 30)
    assert hall.accessibleName() == "Grande salle du rez-de-chaussée, 10 personnes sur 30"
    assert garden.accessibleName() == "Jardin, 0 personne"
    assert all(text.fits for text in hall.texts())
    desk.lock()
    place.close()


def test_the_number_and_the_list_are_there_at_once_and_the_rest_a_moment_later(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    live.refresh()
    assert live.board.count.number.text() == "1"
    assert list(live.board.people.rows) == [visit.id]
    assert live.board.later.interval() == 60
    settle(live)
    assert live.board.chart.steps[-1].persons == 1
    assert sum(row.view.persons for row in live.board.loads.rows) == 1
    assert not live.board.later.isActive()


def test_what_a_wrong_clock_noted_for_later_is_said_in_amber(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    assert live.board.ahead.isHidden()
    clock.pass_by(days=30)
    come_in(place, clock, "A01")
    clock.set_back(days=30)
    live.refresh()
    assert live.board.ahead.isVisible()
    assert live.board.ahead.text().startswith("1 visite notée pour plus tard")
    assert live.board.correct.isVisible()
    clock.pass_by(days=30)
    live.refresh()
    assert live.board.ahead.isHidden()


def test_an_arrival_of_today_that_is_still_to_come_is_marked_in_the_list(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    clock.pass_by(hours=3)
    come_in(place, clock, "A01")
    clock.set_back(hours=3)
    live.refresh()
    (row,) = live.board.people.rows.values()
    assert row.view.remark == "notée par une horloge fausse"
    assert row.view.duration == "0\u00a0min"


def test_modify_leads_to_the_page_that_shows_visits(
    with_visits: Desk, place: OpenPlace, clock: FakeClock
) -> None:
    live = with_visits.live
    assert live is not None
    visit = arrive(place, clock, "A09")
    live.refresh()
    (row,) = live.board.people.rows.values()
    assert row.modify is not None
    assert row.modify.accessibleName() == f"Modifier\u00a0: {row.view.who}"
    QTest.mouseClick(row.modify, LEFT)
    assert isinstance(with_visits.page, Looking)
    assert with_visits.page.shown == [visit.id]
    assert with_visits.rail.entries[1].is_current


def test_the_first_visit_of_a_wrong_clock_can_be_corrected_from_here(
    with_visits: Desk, place: OpenPlace, clock: FakeClock
) -> None:
    clock.pass_by(days=30)
    first = come_in(place, clock, "A01")
    clock.pass_by(minutes=5)
    come_in(place, clock, "A01")
    clock.set_back(days=30)
    live = with_visits.live
    assert live is not None
    live.refresh()
    QTest.mouseClick(live.board.correct, LEFT)
    assert isinstance(with_visits.page, Looking)
    assert with_visits.page.shown == [first.id]


def test_without_a_page_of_visits_nothing_can_be_modified(
    monkeypatch: pytest.MonkeyPatch, make_desk: MakeDesk, place: OpenPlace, clock: FakeClock
) -> None:
    monkeypatch.setattr(desk_module, "pages_for", lambda role: [PAGES[0]])
    desk = make_desk()
    desk.open(StaffRole.HOST)
    live = desk.live
    assert live is not None
    arrive(place, clock, "A09")
    live.refresh()
    (row,) = live.board.people.rows.values()
    assert row.modify is None


def test_arrows_move_the_list(live: Live, place: OpenPlace, clock: FakeClock) -> None:
    for _ in range(12):
        come_in(place, clock, "A01")
    live.refresh()
    bar = live.board.people_card.list.verticalScrollBar()
    live.window().setFocus()
    QTest.keyClick(live.window(), Qt.Key.Key_Down)
    assert bar.value() > 0
    QTest.keyClick(live.window(), Qt.Key.Key_Up)
    assert bar.value() == 0
