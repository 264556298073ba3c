"""People come in without a badge, and the desk notes it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.visit import Visit
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.store.journal import events_of
from kiosk.ui.desk.live.add import Add
from kiosk.ui.desk.live.page import Live
from tests.ui.desk.scene import FakeClock, come_in

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def sheet(live: Live) -> Add:
    """[Ajouter] was touched."""
    QTest.mouseClick(live.board.add, LEFT)
    assert isinstance(live.top, Add)
    return live.top


def choose(sheet: Add, activity: str) -> None:
    codes = [option.value for option in sheet.activity.options]
    QTest.mouseClick(sheet.activity.buttons[codes.index(activity)], LEFT)


def here(place: OpenPlace, clock: FakeClock) -> list[Visit]:
    return list(presence(place, clock()).visits)


def test_one_person_takes_two_touches_and_can_be_taken_back(
    live: Live, sheet: Add, place: OpenPlace, clock: FakeClock
) -> None:
    choose(sheet, "A01")
    QTest.mouseClick(sheet.save, LEFT)
    (visit,) = here(place, clock)
    assert (visit.persons, visit.activity, visit.visitor) == (1, "A01", None)
    assert events_of(place.store, [visit.id])[0].actor == "host"
    assert live.top is live.board
    assert live.board.count.number.text() == "1"
    assert live.banner.text == "Sans badge · arrivée notée à 08:30"
    QTest.mouseClick(live.banner.action, LEFT)
    assert here(place, clock) == []
    assert live.board.count.number.text() == "0"
    assert live.banner.text == "L’arrivée est annulée."


def test_a_group_says_what_it_is_by_keyboard_alone(
    live: Live, sheet: Add, place: OpenPlace, clock: FakeClock
) -> None:
    assert sheet.persons.line.hasFocus()
    assert sheet.kind_field.isHidden(), "one person is no group"
    QTest.keyClicks(sheet.persons.line, "24")
    assert not sheet.kind_field.isHidden()
    choose(sheet, "A01")
    sheet.kind.buttons[0].setFocus()
    QTest.keyClick(sheet.kind.buttons[0], Qt.Key.Key_Space)
    sheet.adults.line.setFocus()
    QTest.keyClicks(sheet.adults.line, "3")
    QTest.keyClick(sheet.adults.line, Qt.Key.Key_Return)
    (visit,) = here(place, clock)
    assert (visit.persons, visit.group, visit.adults) == (24, "ECOLE", 3)
    (row,) = live.board.people.rows.values()
    assert row.view.label == "Groupe · 24 personnes"
    assert row.view.detail == "École, centre de loisirs, 3 adultes"


@pytest.mark.parametrize(
    ("persons", "activity", "adults", "field", "told"),
    [
        ("", "A01", "", "persons_field", "Un nombre de 1 à 2000."),
        ("2500", "A01", "", "persons_field", "Un nombre de 1 à 2000."),
        ("3", None, "", "activity_field", "Choisissez ce qu’elles viennent faire."),
        ("3", "A01", "4", "adults_field", "Un nombre de 0 à 3."),
        ("3", "A01", "x", "adults_field", "Un nombre de 0 à 3."),
    ],
)
def test_what_cannot_be_is_said_at_its_field_and_nothing_typed_is_lost(
    sheet: Add,
    place: OpenPlace,
    clock: FakeClock,
    persons: str,
    activity: str | None,
    adults: str,
    field: str,
    told: str,
) -> None:
    sheet.persons.line.setText(persons)
    sheet.persons.changed.emit()
    sheet.adults.line.setText(adults)
    if activity:
        choose(sheet, activity)
    QTest.mouseClick(sheet.save, LEFT)
    assert getattr(sheet, field).fault == told
    assert (sheet.persons.line.text(), sheet.adults.line.text()) == (persons, adults)
    assert here(place, clock) == []


def test_into_a_full_activity_the_team_may_put_people_all_the_same(
    live: Live, sheet: Add, place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "A10", persons=6)
    choose(sheet, "A10")
    assert sheet.insist.isHidden()
    QTest.mouseClick(sheet.save, LEFT)
    assert sheet.activity_field.fault == "C’est complet. L’équipe peut en décider autrement."
    assert len(here(place, clock)) == 1
    QTest.mouseClick(sheet.insist, LEFT)
    assert sum(visit.persons for visit in here(place, clock)) == 7
    assert live.top is live.board


def test_another_choice_takes_the_offer_to_insist_away(
    sheet: Add, place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "A10", persons=6)
    choose(sheet, "A10")
    QTest.mouseClick(sheet.save, LEFT)
    choose(sheet, "A01")
    assert sheet.insist.isHidden()
    assert sheet.activity_field.fault == ""


def test_a_disk_that_takes_nothing_leaves_the_sheet_as_it_is(
    live: Live, sheet: Add, place: OpenPlace, clock: FakeClock
) -> None:
    choose(sheet, "A01")
    place.store.db.execute("PRAGMA query_only = 1")
    QTest.mouseClick(sheet.save, LEFT)
    place.store.db.execute("PRAGMA query_only = 0")
    assert sheet.activity_field.fault
    assert sheet.insist.isHidden()
    assert live.top is sheet
    QTest.mouseClick(sheet.save, LEFT)
    assert len(here(place, clock)) == 1


def test_an_arrival_that_the_desk_has_corrected_since_is_not_taken_back(
    live: Live, sheet: Add, place: OpenPlace, clock: FakeClock
) -> None:
    choose(sheet, "A01")
    QTest.mouseClick(sheet.save, LEFT)
    clock.pass_by(minutes=11)
    live.banner.action.click()
    assert live.banner.problem
    assert len(here(place, clock)) == 1


def test_the_door_goes_on_while_the_sheet_is_filled_in(
    live: Live, sheet: Add, place: OpenPlace, clock: FakeClock
) -> None:
    QTest.keyClicks(sheet.persons.line, "12")
    come_in(place, clock, "A01")
    live.refresh()
    assert live.top is sheet
    assert sheet.persons.line.text() == "12"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert live.top is live.board
    assert live.board.count.number.text() == "1"
