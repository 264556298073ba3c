"""A visit's sheet: what was wrong is put right, what can't be is said, and all can be taken back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.domain.corrections import Reason
from kiosk.domain.visit import Role, Visit
from kiosk.services import check_in
from kiosk.services.audit import By
from kiosk.services.corrections.change import Wished, change
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import cancel
from kiosk.services.staff import StaffRole
from kiosk.store.activities import read_activities, write_activity
from kiosk.ui.desk.visits.cancel_sheet import CancelSheet
from kiosk.ui.desk.visits.faults import Spot
from kiosk.ui.desk.visits.page import VisitsPage
from kiosk.ui.desk.visits.visit_sheet import VisitSheet
from tests.ui.desk.scene import FakeClock
from tests.ui.desk.visits.hands import (
    click,
    enter,
    faults,
    opened,
    press,
    rows_on,
    times,
    told,
    write,
)
from tests.ui.desk.visits.scene import choose, on_top


def heads(sheet: VisitSheet) -> list[str]:
    return [row.view.head for row in sheet.past.rows]


def make_sensitive(page: VisitsPage, code: str) -> None:
    place = page.bench.place
    known = read_activities(place.store, place.catalogue.families)
    with place.store.writing():
        write_activity(place.store, replace(known[code], sensitive=True))


def test_a_wrong_activity_is_put_right_in_three_touches_and_taken_back(page: VisitsPage) -> None:
    row = next(row for row in rows_on(page) if row.visit.activity == "A09")
    click(page.list.listing.rows[row.visit.id].buttons[0])
    sheet = on_top(page, VisitSheet)
    choose(sheet.form.activity, "A10")
    click(sheet.save_button)
    assert page.top is page.list
    assert told(page, row.visit.id).activity == "A10"
    assert page.list.listing.rows[row.visit.id].view.sub == "Électronique, code · corrigée"
    assert page.banner.text == f"Visite corrigée\u00a0: {row.alias}"
    click(page.banner.action)
    assert told(page, row.visit.id).activity == "A09"
    assert page.banner.action.label == "Refaire"
    click(page.banner.action)
    assert told(page, row.visit.id).activity == "A10"


def test_times_are_typed_as_people_write_them_and_return_saves(
    page: VisitsPage, visit: Visit
) -> None:
    sheet = opened(page, visit)
    assert (sheet.form.arrival.text(), sheet.form.exit.text()) == ("09:00", "10:00")
    assert sheet.form.day.line.text() == "11/10/2027"
    write(sheet.form.arrival, "8h45")
    write(sheet.form.exit, "1130")
    press(Qt.Key.Key_Return)
    assert times(page, visit.id)[1:] == ("08:45", "11:30")


def test_an_exit_that_nobody_knows_is_left_empty(page: VisitsPage, visit: Visit) -> None:
    sheet = opened(page, visit)
    write(sheet.form.exit, "")
    click(sheet.save_button)
    assert times(page, visit.id)[2] is None
    sheet = opened(page, visit)
    assert sheet.form.spots[Spot.EXIT].remark.text() == "Vide\u00a0: on ne sait pas."
    click(sheet.save_button)
    assert page.banner.text == "Rien n’était à changer."


def test_the_exit_goes_with_the_day(page: VisitsPage) -> None:
    visit = enter(page, "22:00", "01:30")
    sheet = opened(page, visit)
    click(sheet.form.day.before)
    click(sheet.save_button)
    day, *clock = times(page, visit.id)
    assert (day.day, clock) == (10, ["22:00", "01:30"])


def test_headcount_and_role_are_put_right(page: VisitsPage) -> None:
    group = next(row.visit for row in rows_on(page) if row.visit.persons == 6)
    sheet = opened(page, group)
    click(sheet.persons.more)
    choose(sheet.form.role, Role.VOLUNTEER)
    click(sheet.save_button)
    assert (told(page, group.id).persons, told(page, group.id).role) == (7, Role.VOLUNTEER)
    sheet = opened(page, group)
    assert sheet.past.rows[0].view.changes == (
        "Personnes\u00a0: 7 au lieu de 6",
        "Rôle\u00a0: bénévole au lieu de participe",
    )


@pytest.mark.parametrize(
    ("arrival", "left", "spot", "said"),
    [
        ("midi", "10:00", Spot.ARRIVAL, "Une heure comme 9\u00a0h\u00a005 ou 905."),
        ("09:00", "26h", Spot.EXIT, "Une heure comme 9\u00a0h\u00a005 ou 905."),
        ("09:00", "8h", Spot.EXIT, "La sortie serait avant l’arrivée."),
        ("11:15", "12:15", Spot.ARRIVAL, "Ce badge a déjà une visite à ce moment-là"),
    ],
)
def test_what_can_t_be_is_said_at_its_field_and_what_was_typed_stays(
    page: VisitsPage, visit: Visit, arrival: str, left: str, spot: Spot, said: str
) -> None:
    enter(page, "11:00", "12:00", visitor=visit.visitor)
    sheet = opened(page, visit)
    choose(sheet.form.activity, "E01")
    write(sheet.form.arrival, arrival)
    write(sheet.form.exit, left)
    click(sheet.save_button)
    assert page.top is sheet
    assert list(faults(sheet.form)) == [spot]
    assert faults(sheet.form)[spot].startswith(said)
    assert QApplication.focusWidget() is sheet.form.spots[spot].control
    assert (sheet.form.arrival.text(), sheet.form.exit.text()) == (arrival, left)
    assert sheet.form.activity.value == "E01"
    assert times(page, visit.id)[1:] == ("09:00", "10:00")


def test_a_time_that_has_not_come_yet_is_said_where_it_stands(page: VisitsPage) -> None:
    row = next(row for row in rows_on(page) if row.visit.is_open)
    sheet = opened(page, row.visit)
    write(sheet.form.exit, "23:00")
    click(sheet.save_button)
    assert faults(sheet.form) == {Spot.EXIT: "Cette heure n’est pas encore venue."}
    write(sheet.form.exit, "")
    write(sheet.form.arrival, "22:00")
    click(sheet.save_button)
    assert faults(sheet.form) == {Spot.ARRIVAL: "Cette heure n’est pas encore venue."}


def test_an_hour_that_the_clocks_skip_is_said_where_it_stands(page: VisitsPage) -> None:
    visit = enter(page, "23:00", "23:30")
    sheet = opened(page, visit)
    sheet.form.day.line.setText("27/03/2027")
    write(sheet.form.exit, "2h15")
    click(sheet.save_button)
    assert list(faults(sheet.form)) == [Spot.EXIT]
    write(sheet.form.arrival, "2h05")
    click(sheet.save_button)
    assert list(faults(sheet.form)) == [Spot.ARRIVAL]


def test_a_day_or_a_headcount_that_can_t_be_is_said_at_its_field(page: VisitsPage) -> None:
    visit = enter(page, "09:00", "10:00", persons=4)
    sheet = opened(page, visit)
    write(sheet.form.day.line, "12/13")
    click(sheet.save_button)
    assert list(faults(sheet.form)) == [Spot.DAY]
    write(sheet.form.day.line, "11/10")
    write(sheet.persons.line, "9999")
    click(sheet.save_button)
    assert faults(sheet.form) == {Spot.PERSONS: "Le nombre de personnes va de 1 à 2000."}


def test_a_visit_changed_by_another_desk_is_shown_as_it_is_and_what_was_typed_is_kept(
    page: VisitsPage, visit: Visit
) -> None:
    sheet = opened(page, visit)
    write(sheet.form.exit, "10:45")
    other = By(StaffRole.MANAGER, page.bench.clock())
    ten = visit.arrived.astimezone(page.bench.place.place.zone).replace(tzinfo=None, hour=10)
    seen = history(page.bench.place, visit.id).seen
    wished = Wished(left=ten.replace(minute=20), activity="E01")
    change(page.bench.place, other, seen, wished)
    click(sheet.save_button)
    assert page.banner.problem
    assert page.banner.text.startswith("Cette visite vient d’être modifiée")
    assert sheet.form.activity.value == "E01"
    assert sheet.form.exit.text() == "10:45"
    remark = sheet.form.spots[Spot.EXIT].remark.text()
    assert remark == "Devenu entre-temps\u00a0: 10:20"
    assert heads(sheet) == ["Visite corrigée", "Visite ajoutée après coup"]
    click(sheet.save_button)
    assert times(page, visit.id)[1:] == ("09:00", "10:45")
    assert told(page, visit.id).activity == "E01"


def test_a_visit_cancelled_by_another_desk_has_only_its_history_left(
    page: VisitsPage, visit: Visit
) -> None:
    sheet = opened(page, visit)
    write(sheet.form.exit, "10:45")
    by = By(StaffRole.MANAGER, page.bench.clock())
    cancel(page.bench.place, by, history(page.bench.place, visit.id).seen, Reason.ERROR)
    click(sheet.save_button)
    assert not sheet.form.isVisible()
    click(sheet.past.rows[0].undo)
    assert sheet.form.isVisible()
    assert sheet.form.exit.text() == "10:45"


def test_a_write_that_fails_is_said_and_nothing_typed_is_lost(
    page: VisitsPage, visit: Visit
) -> None:
    sheet = opened(page, visit)
    write(sheet.form.exit, "10:45")
    page.bench.place.store.db.execute("PRAGMA query_only = 1")
    click(sheet.save_button)
    page.bench.place.store.db.execute("PRAGMA query_only = 0")
    assert page.banner.problem
    assert sheet.form.exit.text() == "10:45"
    click(sheet.save_button)
    assert times(page, visit.id)[2] == "10:45"


def test_history_tells_who_did_what_when_and_the_last_deed_is_taken_back_there(
    page: VisitsPage, visit: Visit, clock: FakeClock
) -> None:
    for left in ("10:10", "10:20"):
        sheet = opened(page, visit)
        write(sheet.form.exit, left)
        click(sheet.save_button)
        clock.pass_by(minutes=1)
    sheet = opened(page, visit)
    last, before, first = (row.view for row in sheet.past.rows)
    assert last.sub == "12 oct. 2027 à 14:33, par l’accueil"
    assert last.changes == ("Sortie\u00a0: 10:20 au lieu de 10:10",)
    assert first.sub == "12 oct. 2027 à 14:32, par la personne responsable"
    assert (bool(last.undo), bool(before.undo), bool(first.undo)) == (True, False, False)
    click(sheet.past.rows[0].undo)
    assert sheet.form.exit.text() == "10:10"
    assert heads(sheet)[:2] == ["Retour en arrière", "Visite corrigée (défait depuis)"]
    click(sheet.past.rows[0].undo)
    assert sheet.form.exit.text() == "10:20"


def test_a_visit_of_the_door_tells_its_history_too(page: VisitsPage) -> None:
    row = next(row for row in rows_on(page) if row.visit.left is not None)
    sheet = opened(page, row.visit)
    assert (heads(sheet)[0], heads(sheet)[-1]) == ("Sortie notée", "Arrivée notée")
    assert all(row.view.sub.endswith("par la borne") for row in sheet.past.rows)


def test_a_visit_whose_activity_becomes_sensitive_is_noted_apart(
    page: VisitsPage, visit: Visit
) -> None:
    make_sensitive(page, "E01")
    sheet = opened(page, visit)
    choose(sheet.form.activity, "E01")
    click(sheet.save_button)
    assert page.banner.text == "Visite corrigée, et notée à part, sans badge."
    assert not page.banner.action.isVisible()
    page.show_visit(visit.id)
    assert page.top is page.list
    assert page.banner.problem


def test_another_page_has_a_visit_shown_whatever_was_on_show(
    page: VisitsPage, visit: Visit
) -> None:
    click(page.list.add)
    assert page.shows_visits
    page.show_visit(visit.id)
    sheet = on_top(page, VisitSheet)
    assert sheet.visit_id == visit.id
    click(sheet.back)
    assert page.top is page.list
    assert page.list.title.text() == "Lundi 11 octobre"


def test_it_is_all_done_by_keyboard_alone(page: VisitsPage, visit: Visit) -> None:
    sheet = opened(page, visit)
    sheet.form.day.line.setFocus()
    for _ in range(2):
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.form.arrival
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.form.exit
    sheet.form.exit.selectAll()
    QTest.keyClicks(sheet.form.exit, "10h15")
    for _ in range(len(sheet.form.activity.buttons) + len(sheet.form.role.buttons) + 1):
        press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.save_button
    press(Qt.Key.Key_Space)
    assert times(page, visit.id)[2] == "10:15"


def test_escape_goes_back_sheet_by_sheet_and_changes_nothing(
    page: VisitsPage, visit: Visit
) -> None:
    sheet = opened(page, visit)
    write(sheet.form.exit, "10:45")
    click(sheet.cancel)
    on_top(page, CancelSheet)
    press(Qt.Key.Key_Escape)
    assert page.top is sheet
    assert sheet.form.exit.text() == "10:45"
    write(sheet.form.exit, "10:50")
    press(Qt.Key.Key_Escape)
    assert page.top is page.list
    assert times(page, visit.id)[2] == "10:00"


def test_the_sheet_follows_the_door_around_what_is_typed(
    page: VisitsPage, clock: FakeClock
) -> None:
    row = next(row for row in rows_on(page) if row.visit.is_open and row.alias is not None)
    sheet = opened(page, row.visit)
    write(sheet.form.arrival, "13:4")
    clock.pass_by(minutes=8)
    check_in.leave(page.bench.place, row.visit.id, clock())
    page.refresh()
    assert sheet.form.arrival.text() == "13:4"
    assert QApplication.focusWidget() is sheet.form.arrival
    assert sheet.form.exit.text() == "14:40"
    assert heads(sheet)[0] == "Sortie notée"


def test_a_sheet_that_is_opened_has_the_keys(page: VisitsPage, visit: Visit) -> None:
    sheet = opened(page, visit)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is sheet.back
    press(Qt.Key.Key_Return)
    assert page.top is page.list
