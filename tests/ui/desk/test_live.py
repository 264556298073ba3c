"""« En direct »: the figures, the list, and the way out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.catalogue import NOT_STATED
from kiosk.domain.clock import Reading
from kiosk.domain.visit import ExitBy
from kiosk.services import check_in
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.store import visits
from kiosk.store.journal import events_of
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.live.board import SHOWN
from kiosk.ui.desk.live.page import Live
from kiosk.ui.desk.people import PersonRow
from kiosk.ui.parts.words import Words
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import RULES, FakeClock, arrive, come_in, new_place


def row_of(live: Live, visit_id: str) -> PersonRow:
    return live.board.people.rows[visit_id]


def tap_exit(live: Live, visit_id: str) -> None:
    QTest.mouseClick(row_of(live, visit_id).exit, Qt.MouseButton.LeftButton)


def labels(live: Live) -> list[str]:
    return [row.view.label for row in live.board.people.rows.values()]


def test_what_is_shown_equals_presence(
    make_desk: MakeDesk, busy: OpenPlace, clock: FakeClock
) -> None:
    desk = make_desk(busy)
    desk.open()
    live = desk.live
    assert live is not None
    there = presence(busy, clock())
    assert live.board.count.number.text() == str(there.total)
    assert live.board.count.gauge.value == there.total
    assert list(live.board.people.rows) == [visit.id for visit in there.visits][:SHOWN]
    views = [row.view for row in live.board.loads.rows]
    shown = {view.activity.code: view.persons for view in views if view.activity is not None}
    assert {code: persons for code, persons in shown.items() if persons} == there.by_activity
    assert live.board.chart.steps[-1].persons == there.total


def test_a_row_tells_who_what_for_and_how_long(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    badge = arrive(place, clock, "A09")
    clock.pass_by(minutes=10)
    alone = come_in(place, clock, "A01")
    clock.pass_by(minutes=50)
    group = come_in(place, clock, NOT_STATED, persons=6)
    clock.pass_by(minutes=4)
    live.refresh()
    first, second, third = (row.view for row in live.board.people.rows.values())
    assert (first.visit, second.visit, third.visit) == (group.id, alone.id, badge.id)
    assert (first.time, first.label, first.sub) == ("09:30", "Groupe · 6 personnes", "Non précisée")
    assert first.duration == "4\u00a0min"
    assert (second.label, second.sub) == ("Sans badge", "Atelier, cours")
    assert len(third.label.split()) == 2, "two words, no name"
    assert (third.time, third.duration) == ("08:30", "1\u00a0h\u00a004")
    assert live.board.count.number.text() == "8"


def test_a_forgotten_exit_is_probable_after_five_hours(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    arrive(place, clock, "A09")
    clock.pass_by(hours=5)
    live.refresh()
    (row,) = live.board.people.rows.values()
    assert row.view.remark == ""
    clock.pass_by(minutes=1)
    live.timer.timeout.emit()
    assert row.view.remark == "oubli de sortie probable"


def test_an_exit_takes_two_taps_and_is_noted_as_the_teams(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    stays = arrive(place, clock, "A10")
    goes = arrive(place, clock, "A09")
    clock.pass_by(minutes=20)
    live.refresh()
    who = row_of(live, goes.id).view.label
    tap_exit(live, goes.id)
    assert row_of(live, goes.id).exit.label == "Confirmer la sortie"
    assert len(presence(place, clock()).visits) == 2
    tap_exit(live, goes.id)
    assert list(live.board.people.rows) == [stays.id]
    assert live.board.count.number.text() == "1"
    assert live.banner.text == f"{who} · sortie notée à 08:50"
    visit = visits.by_id(place.store, goes.id)
    assert visit is not None
    assert (visit.left, visit.left_by) == (clock().at, ExitBy.DESK)
    assert events_of(place.store, [goes.id])[-1].actor == "host"


def test_a_first_tap_is_forgotten_after_four_seconds(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    live.refresh()
    tap_exit(live, visit.id)
    row = row_of(live, visit.id)
    assert row.timer.interval() == 4000
    row.timer.timeout.emit()
    row.timer.stop()
    assert row.exit.label == "Sortie"
    tap_exit(live, visit.id)
    assert visit.id in live.board.people.rows


def test_a_trembling_hand_checks_nobody_out(live: Live, place: OpenPlace, clock: FakeClock) -> None:
    visit = arrive(place, clock, "A09")
    live.refresh()
    tap_exit(live, visit.id)
    button = row_of(live, visit.id).exit
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert visit.id in live.board.people.rows


def test_an_arrival_meanwhile_keeps_the_first_tap_and_the_focus(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    live.refresh()
    row = row_of(live, visit.id)
    row.exit.setFocus()
    tap_exit(live, visit.id)
    arrive(place, clock, "A10")
    live.refresh()
    assert row_of(live, visit.id) is row
    assert row.exit.hasFocus()
    tap_exit(live, visit.id)
    assert visit.id not in live.board.people.rows


def test_the_list_can_be_worked_by_keyboard_alone(
    desk: Desk, live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    for activity in ("A09", "A10", "A01"):
        arrive(place, clock, activity)
        clock.pass_by(minutes=1)
    live.refresh()
    last, middle, first = live.board.people.rows.values()
    rail = desk.rail
    ways = [*rail.entries, rail.evacuation, rail.lock, live.board.add]
    for control in (*ways, last.modify, last.exit, middle.modify, middle.exit):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert control is not None
        assert control.hasFocus()
    QTest.keyClick(middle.exit, Qt.Key.Key_Return)
    QTest.keyClick(middle.exit, Qt.Key.Key_Space)
    assert labels(live) == [last.view.label, first.view.label]
    assert first.exit.hasFocus()
    for row in (first, last):
        assert row.exit.hasFocus()
        QTest.keyClick(row.exit, Qt.Key.Key_Return)
        QTest.keyClick(row.exit, Qt.Key.Key_Return)
    assert labels(live) == []
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert desk.live is None


def test_a_failed_write_says_so_and_changes_nothing(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    live.refresh()
    place.store.db.execute("PRAGMA query_only = 1")
    tap_exit(live, visit.id)
    tap_exit(live, visit.id)
    assert live.banner.text == "La sortie n’a pas pu être enregistrée. Réessayez."
    assert live.banner.problem
    assert not live.banner.timer.isActive(), "a problem stays until there is other news"
    assert list(live.board.people.rows) == [visit.id]
    place.store.db.execute("PRAGMA query_only = 0")
    tap_exit(live, visit.id)
    tap_exit(live, visit.id)
    assert not live.banner.problem
    assert not live.board.people.rows


def test_someone_who_left_meanwhile_is_not_checked_out_twice(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    live.refresh()
    clock.pass_by(minutes=5)
    check_in.leave(place, visit.id, clock())
    tap_exit(live, visit.id)
    tap_exit(live, visit.id)
    assert live.banner.text == "Cette visite était déjà terminée."
    assert not live.board.people.rows
    told = visits.by_id(place.store, visit.id)
    assert told is not None
    assert told.left_by is ExitBy.SCAN


def test_data_that_cannot_be_read_leave_the_old_figures_with_their_time(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    arrive(place, clock, "A09")
    live.refresh()
    spoil(place)
    clock.pass_by(minutes=7)
    live.refresh()
    assert live.banner.text == "Les données ne se lisent pas. Ces chiffres datent de 08:30."
    assert live.board.count.number.text() == "1"
    assert live.board.count.fresh.text() == "à jour à 08:30"


def spoil(place: OpenPlace) -> None:
    """Overwrite the open database with what a dying disk may give back."""
    place.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    whole = place.folder.database.stat().st_size
    place.folder.database.write_bytes(b"\xa5" * whole)
    place.store.db.execute("PRAGMA shrink_memory")


@pytest.mark.parametrize(
    ("hour", "told"),
    [
        (6, "Ouvre à 8\u00a0h"),
        (8, "Ouvert jusqu’à 20\u00a0h"),
        (19, "Ouvert jusqu’à 20\u00a0h"),
        (20, "Fermé depuis 20\u00a0h"),
        (26, "Fermé depuis 20\u00a0h"),
    ],
)
def test_the_head_tells_the_day_and_whether_it_is_open(
    live: Live, place: OpenPlace, clock: FakeClock, hour: int, told: str
) -> None:
    midnight = datetime(2027, 10, 11, 22, tzinfo=UTC)
    clock.reading = Reading(midnight + timedelta(hours=hour))
    live.refresh()
    assert live.board.title.text() == "Mardi 12 octobre"
    assert live.board.sub.text() == f"{told} · 0 entrée, 0 sortie"


def test_a_change_of_activity_is_neither_an_entry_nor_an_exit(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, "A09")
    clock.pass_by(minutes=30)
    check_in.choose(place, visit.id, "A10", clock(), rules=RULES)
    live.refresh()
    assert live.board.sub.text().endswith("1 entrée, 0 sortie")


@pytest.mark.parametrize(
    ("persons", "told"),
    [(9, "1 place libre sur 10"), (10, "complet, 10 sur 10"), (12, "2 de plus que les 10 places")],
)
def test_the_count_says_what_room_is_left(
    tmp_path: Path, make_desk: MakeDesk, clock: FakeClock, persons: int, told: str
) -> None:
    place = new_place(tmp_path / "other", capacity=10)
    come_in(place, clock, "A01", persons)
    desk = make_desk(place)
    desk.open()
    assert desk.live is not None
    assert desk.live.board.count.sub.text() == f"{told} · pic {persons} à 8\u00a0h\u00a030"
    desk.lock()
    place.close()


def test_without_a_capacity_nothing_is_said_of_room(
    tmp_path: Path, make_desk: MakeDesk, clock: FakeClock
) -> None:
    place = new_place(tmp_path / "other", capacity=None)
    desk = make_desk(place)
    desk.open()
    assert desk.live is not None
    assert desk.live.board.count.sub.text() == ""
    assert desk.live.board.people_card.empty.isVisible()
    desk.lock()
    place.close()


def test_everything_follows_the_language(
    make_desk: MakeDesk, busy: OpenPlace, words: Words
) -> None:
    desk = make_desk(busy)
    desk.open()
    live = desk.live
    assert live is not None
    words.speak("en")
    QApplication.processEvents()
    assert live.board.title.text() == "Tuesday 12 October"
    assert live.board.sub.text().startswith("Open until 20:00 · 35 entries, ")
    assert live.board.count.title.text() == "people here"
    assert next(row.view.name for row in live.board.loads.rows) == "3D and laser"
    row = next(iter(live.board.people.rows.values()))
    assert row.exit.label == "Check out"
    assert row.view.sub == "Not stated"


def test_the_day_is_read_anew_each_minute(live: Live, place: OpenPlace, clock: FakeClock) -> None:
    assert live.timer.isActive()
    assert live.timer.interval() == 60_000
    arrive(place, clock, "A09")
    clock.pass_by(minutes=1)
    live.timer.timeout.emit()
    assert live.board.count.fresh.text() == "à jour à 08:31"
    assert live.board.count.number.text() == "1"


def test_no_two_controls_have_the_same_name(
    desk: Desk, live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(3):
        come_in(place, clock, "A01")
    live.refresh()
    names = [row.exit.accessibleName() for row in live.board.people.rows.values()]
    names += [desk.rail.entries[0].accessibleName(), desk.rail.lock.accessibleName()]
    assert all(names)
    assert len(set(names)) == len(names)


def test_a_list_dragged_by_a_button_is_not_a_tap_on_it(
    live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(20):
        come_in(place, clock, "A01")
    live.refresh()
    QApplication.processEvents()
    scroll = live.board.people_card.list
    row = list(live.board.people.rows.values())[3]
    QTest.mousePress(row.exit, Qt.MouseButton.LeftButton)
    scroll.verticalScrollBar().setValue(60)
    QTest.mouseRelease(row.exit, Qt.MouseButton.LeftButton)
    assert row.exit.label == "Sortie"
    QTest.mouseClick(row.exit, Qt.MouseButton.LeftButton)
    assert row.exit.label == "Confirmer la sortie"


def test_walking_down_a_long_list_by_tab_brings_each_row_into_sight(
    desk: Desk, live: Live, place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(20):
        come_in(place, clock, "A01")
    live.refresh()
    QApplication.processEvents()
    rows = list(live.board.people.rows.values())
    assert not in_sight(live, rows[-1])
    live.board.people_card.all.setFocus()
    for row in rows:
        for control in (row.modify, row.exit):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            assert control is QApplication.focusWidget()
        assert in_sight(live, row)


def in_sight(live: Live, row: PersonRow) -> bool:
    viewport = live.board.people_card.list.viewport()
    corner = row.exit.mapTo(viewport, row.exit.rect().topLeft())
    return viewport.rect().contains(QRect(corner, row.exit.size()))
