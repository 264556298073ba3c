"""Workshops and permanences: planned, moved, called off, and what is missing said."""

from datetime import date, time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.services.open_place import OpenPlace
from kiosk.services.plan_sessions import sessions_between
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.activities.session_sheet import SessionSheet
from tests.ui.desk.activities.hands import (
    click,
    fill,
    planning,
    session_list,
)
from tests.ui.desk.activities.scene import act, activities_page
from tests.ui.desk.conftest import MakeDesk

THURSDAY = date(2027, 10, 14)
ALWAYS = (date(2020, 1, 1), date(2040, 1, 1))


def test_thursdays_workshop_is_planned_from_the_first_button(
    make_desk: MakeDesk, place: OpenPlace
) -> None:
    page = activities_page(make_desk())
    assert page.list.tools[0].label == "Planifier un atelier"
    click(page.list.tools[0])
    sheet = page.top
    assert isinstance(sheet, SessionSheet)
    click(sheet.activity.buttons[1])
    thursday = next(one for one in sheet.day.buttons if one.label.startswith("Jeu."))
    click(thursday)
    fill(sheet.starts, "14h")
    fill(sheet.ends, "16 h")
    click(sheet.save)
    (planned,) = sessions_between(place, THURSDAY, THURSDAY)
    starts, ends = (at.astimezone(place.place.zone).time() for at in (planned.starts, planned.ends))
    assert (planned.activity, starts, ends) == ("A10", time(14), time(16))
    assert page.banner.text == "1 séance\u00a0: Électronique, code, jeudi 14 octobre à 14\u00a0h."
    assert page.top is page.list
    assert "jeudi 14 octobre à 14\u00a0h" in page.list.sub.text()
    click(page.banner.action)
    assert sessions_between(place, *ALWAYS) == []
    assert page.list.sub.text() == "Aucune séance prévue."


def test_a_session_says_at_its_field_what_is_missing(page: ActivitiesPage) -> None:
    click(page.list.plan)
    sheet = page.top
    assert isinstance(sheet, SessionSheet)
    assert sheet.activity.chosen == sheet.day.chosen == []
    click(sheet.save)
    assert sheet.activity_field.fault
    click(sheet.activity.buttons[0])
    click(sheet.save)
    assert (sheet.activity_field.fault, bool(sheet.date_field.fault)) == ("", True)
    click(sheet.day.buttons[0])
    click(sheet.save)
    assert sheet.starts_field.fault
    fill(sheet.starts, "18 h")
    click(sheet.save)
    assert sheet.ends_field.fault
    fill(sheet.ends, "18h")
    click(sheet.save)
    assert "au plus 16 heures" in sheet.ends_field.fault
    fill(sheet.ends, "20")
    fill(sheet.weeks.line, "99")
    click(sheet.save)
    assert "de 1 à 53 semaines" in sheet.weeks_field.fault
    fill(sheet.weeks.line, "1")
    fill(sheet.host, "x" * 41)
    click(sheet.save)
    assert "40 caractères" in sheet.host_field.fault
    fill(sheet.host, "Mairie")
    QTest.keyClick(sheet.host, Qt.Key.Key_Return)
    assert page.top is page.list


def test_two_sessions_of_an_activity_at_once_are_refused_at_the_start(
    page: ActivitiesPage,
) -> None:
    sheet = planning(page)
    fill(sheet.date, "14/10")
    fill(sheet.starts, "15 h")
    fill(sheet.ends, "17 h")
    click(sheet.save)
    assert "a déjà une séance" in sheet.starts_field.fault
    assert "14/10/2027" in sheet.starts_field.fault


def test_a_date_without_a_year_is_the_next_one(page: ActivitiesPage, place: OpenPlace) -> None:
    sheet = planning(page)
    click(sheet.day.buttons[0])
    fill(sheet.date, "3/2")
    assert sheet.day.chosen == []
    fill(sheet.starts, "14h")
    fill(sheet.ends, "16h")
    fill(sheet.weeks.line, "3")
    click(sheet.save)
    days = [one.day for one in sessions_between(place, date(2028, 1, 1), date(2028, 12, 31))]
    assert days == [date(2028, 2, 3), date(2028, 2, 10), date(2028, 2, 17)]
    assert page.banner.text == (
        "3 séances\u00a0: Couture, à partir du jeudi 3 février 2028 à 14\u00a0h."
    )


def test_sessions_to_come_and_past_are_apart_and_one_is_called_off_and_put_back(
    page: ActivitiesPage, place: OpenPlace
) -> None:
    sheet = session_list(page)
    assert [row.view.lead for row in sheet.coming.rows.values()] == ["14:00", "09:30"] + [
        "14:00"
    ] * 3
    assert [row.view.sub for row in sheet.past.rows.values()] == [
        "Jeudi 7 octobre, jusqu’à 16\u00a0h"
    ]
    desk = [*sheet.coming.rows][1]
    assert "Mission locale" in sheet.coming.rows[desk].view.sub
    act(sheet.coming, desk, "cancel")
    assert len(sheet.coming.rows) == 4
    assert page.banner.text == "La séance de Démarches, vendredi 15 octobre, est annulée."
    click(page.banner.action)
    (again,) = sessions_between(place, date(2027, 10, 15), date(2027, 10, 15))
    assert (again.activity, again.host) == ("A04", "Mission locale")
    assert len(sheet.coming.rows) == 5


def test_a_session_is_held_at_another_time(page: ActivitiesPage, place: OpenPlace) -> None:
    sheet = session_list(page)
    act(sheet.coming, next(iter(sheet.coming.rows)), "change")
    form = page.top
    assert isinstance(form, SessionSheet)
    assert form.sub.text() == "Couture, jeudi 14 octobre à 14\u00a0h"
    assert (form.date.text(), form.starts.text(), form.ends.text()) == (
        "14/10/2027",
        "14\u00a0h",
        "16\u00a0h",
    )
    fill(form.ends, "17 h 30")
    click(form.save)
    (moved,) = sessions_between(place, THURSDAY, THURSDAY)
    assert moved.ends.astimezone(place.place.zone).time() == time(17, 30)
    assert page.top is sheet


def test_the_rest_of_a_series_is_called_off_at_once(page: ActivitiesPage, place: OpenPlace) -> None:
    sheet = session_list(page)
    second = [*sheet.coming.rows][2]
    act(sheet.coming, second, "change")
    form = page.top
    assert isinstance(form, SessionSheet)
    assert form.stop.label == "Annuler celle-ci et les suivantes"
    click(form.stop)
    assert page.banner.text == "3 séances annulées. Les visites restent."
    left = [one.day.day for one in sessions_between(place, *ALWAYS)]
    assert left == [7, 14, 15]
    act(sheet.coming, next(iter(sheet.coming.rows)), "change")
    form = page.top
    assert isinstance(form, SessionSheet)
    assert form.stop.label == "Annuler la séance"


def test_a_session_cancelled_elsewhere_is_said(page: ActivitiesPage, place: OpenPlace) -> None:
    sheet = session_list(page)
    desk = [*sheet.coming.rows][1]
    place.store.db.execute("DELETE FROM session WHERE session_id = ?", [desk])
    act(sheet.coming, desk, "cancel")
    assert page.banner.text == "Cette séance n’existe plus."
    assert desk not in sheet.coming.rows
