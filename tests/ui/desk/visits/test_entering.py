"""Entering what the door did not see: a visit that was forgotten, a sheet of paper."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.visit import Added, Role
from kiosk.services.make_badges import make_badges
from kiosk.ui.desk.visits.add_sheet import AddSheet
from kiosk.ui.desk.visits.faults import Spot
from kiosk.ui.desk.visits.page import VisitsPage
from kiosk.ui.desk.visits.paper_sheet import PaperSheet
from tests.ui.desk.scene import FakeClock, arrive
from tests.ui.desk.visits.hands import (
    click,
    enter,
    faults,
    press,
    rows_on,
    times,
    told,
    unmistakable,
    write,
)
from tests.ui.desk.visits.scene import choose, on_top


@pytest.fixture
def adding(page: VisitsPage) -> AddSheet:
    """Today, and nothing else said yet."""
    click(page.list.add)
    return on_top(page, AddSheet)


@pytest.fixture
def paper(page: VisitsPage) -> PaperSheet:
    """The sheet of the day before, for the Fablab."""
    click(page.list.finder.day.before)
    click(page.list.paper)
    sheet = on_top(page, PaperSheet)
    choose(sheet.form.activity, "A09")
    return sheet


def test_a_forgotten_visit_of_a_badge_is_added(page: VisitsPage, adding: AddSheet) -> None:
    row, alias = unmistakable(page, gone=True)
    click(adding.form.day.before)
    write(adding.form.arrival, "9")
    write(adding.form.exit, "10.30")
    choose(adding.form.activity, "E01")
    write(adding.badge, alias)
    assert adding.badges.value == row.visit.visitor
    assert not adding.persons.isVisible()
    click(adding.add_button)
    assert page.top is page.list
    yesterday = page.list.today - timedelta(days=1)
    (visit,) = (row.visit for row in rows_on(page, yesterday))
    assert (visit.visitor, visit.activity, visit.added) == (row.visit.visitor, "E01", Added.TEAM)
    assert times(page, visit.id) == (yesterday, "09:00", "10:30")
    assert page.banner.text == f"Visite ajoutée\u00a0: {alias}"
    click(page.banner.action)
    assert told(page, visit.id).voided


def test_a_group_is_added_with_its_adults(page: VisitsPage, adding: AddSheet) -> None:
    write(adding.form.arrival, "14h")
    choose(adding.form.activity, "A01")
    assert not adding.adults.isVisible()
    write(adding.persons.line, "12")
    assert adding.adults.isVisible()
    write(adding.adults.line, "13")
    press(Qt.Key.Key_Return)
    words = "Il y aurait plus d’adultes que de personnes\u00a0: 12 au plus."
    assert faults(adding.form) == {Spot.ADULTS: words}
    write(adding.adults.line, "2")
    press(Qt.Key.Key_Return)
    visit = next(row.visit for row in rows_on(page) if row.visit.persons == 12)
    assert (visit.adults, visit.known_exit) == (2, None)
    assert page.list.listing.rows[visit.id].view.aside == "sur place"


def test_what_is_missing_is_said_at_its_field(page: VisitsPage, adding: AddSheet) -> None:
    click(adding.add_button)
    assert list(faults(adding.form)) == [Spot.ARRIVAL]
    write(adding.form.arrival, "9h")
    click(adding.add_button)
    assert faults(adding.form) == {Spot.ACTIVITY: "Choisissez une activité."}
    choose(adding.form.activity, "E01")
    write(adding.badge, "xyzzy")
    click(adding.add_button)
    assert faults(adding.form) == {Spot.BADGE: "Choisissez le badge, ou effacez ce nom."}
    write(adding.badge, "")
    write(adding.persons.line, "")
    click(adding.add_button)
    assert list(faults(adding.form)) == [Spot.PERSONS]
    write(adding.form.day.line, "hier")
    click(adding.add_button)
    assert list(faults(adding.form)) == [Spot.DAY]
    write(adding.form.exit, "hier")
    assert len(rows_on(page)) == 30


def test_a_badge_that_was_in_then_is_said_and_what_was_typed_stays(
    page: VisitsPage, adding: AddSheet
) -> None:
    row, alias = unmistakable(page, gone=True)
    visit = enter(page, "09:00", "10:00", visitor=row.visit.visitor)
    click(adding.form.day.before)
    write(adding.form.arrival, "9h30")
    choose(adding.form.activity, "E01")
    write(adding.badge, alias)
    choose(adding.form.role, Role.LEADER)
    click(adding.add_button)
    assert faults(adding.form)[Spot.ARRIVAL].startswith("Ce badge a déjà une visite")
    assert adding.badge.text() == alias
    write(adding.form.arrival, "10h30")
    click(adding.add_button)
    later = rows_on(page, visit.day)[0].visit
    assert (later.role, later.visitor) == (Role.LEADER, visit.visitor)


def test_badges_that_are_called_alike_are_told_apart(
    page: VisitsPage, adding: AddSheet, clock: FakeClock
) -> None:
    place = page.bench.place
    one, other, unused = make_badges(place, 3)
    for badge in (one, other):
        arrive(place, clock, "E01", badge.code)
    with place.store.writing():
        place.store.db.execute(
            "UPDATE badge SET alias = 'Yak yéti' WHERE alias IN (?, ?, ?)",
            [one.alias, other.alias, unused.alias],
        )
    write(adding.badge, "yak")
    assert {option.label for option in adding.badges.options} == {
        "Yak yéti, 12 oct. 2027",
        "Yak yéti, 12 oct. 2027 (2)",
        "Yak yéti",
    }


def test_lines_of_a_sheet_follow_each_other_without_the_mouse(
    page: VisitsPage, paper: PaperSheet
) -> None:
    assert paper.form.day.line.text() == "11/10/2027"
    paper.form.arrival.setFocus()
    for arrival, left in (("9", "11h30"), ("9h15", ""), ("23h30", "0h20")):
        write(paper.form.arrival, arrival)
        press(Qt.Key.Key_Tab)
        write(paper.form.exit, left)
        press(Qt.Key.Key_Return)
        assert QApplication.focusWidget() is paper.form.arrival
        assert (paper.form.arrival.text(), paper.form.exit.text()) == ("", "")
    yesterday = page.list.today - timedelta(days=1)
    found = [row.visit for row in rows_on(page, yesterday)]
    assert [times(page, visit.id)[1:] for visit in found] == [
        ("23:30", "00:20"),
        ("09:15", None),
        ("09:00", "11:30"),
    ]
    assert {(visit.activity, visit.added) for visit in found} == {("A09", Added.PAPER)}
    assert [row.view.lead for row in paper.listing.rows.values()] == ["23:30", "09:15", "09:00"]
    assert paper.listing.remark.text() == "3 visites"


def test_people_at_the_same_times_are_one_line(page: VisitsPage, paper: PaperSheet) -> None:
    write(paper.form.arrival, "14")
    write(paper.form.exit, "16")
    write(paper.alike.line, "7")
    press(Qt.Key.Key_Return)
    yesterday = page.list.today - timedelta(days=1)
    assert [row.visit.persons for row in rows_on(page, yesterday)] == [1] * 7
    assert paper.alike.value == 1
    (line,) = paper.listing.rows.values()
    assert line.view.head == "3D et laser · 7 personnes"
    click(line.buttons[0])
    assert rows_on(page, yesterday) == []
    assert page.banner.text == "Ligne retirée."
    (line,) = paper.listing.rows.values()
    assert line.view.remark == "Retirée"
    assert not line.buttons
    assert paper.listing.remark.text() == "0 visite"


def test_a_line_that_can_t_be_is_said_at_its_field_and_stays(
    page: VisitsPage, paper: PaperSheet
) -> None:
    for arrival, left, alike, spot in (
        ("14", "13", "1", Spot.EXIT),
        ("aube", "13", "1", Spot.ARRIVAL),
        ("12", "13", "201", Spot.ALIKE),
    ):
        write(paper.form.arrival, arrival)
        write(paper.form.exit, left)
        write(paper.alike.line, alike)
        click(paper.enter_button)
        assert list(faults(paper.form)) == [spot]
        assert (paper.form.arrival.text(), paper.form.exit.text()) == (arrival, left)
    assert rows_on(page, page.list.today - timedelta(days=1)) == []
    assert not paper.lines


def test_what_the_disk_does_not_take_is_said_and_stays(page: VisitsPage, paper: PaperSheet) -> None:
    write(paper.form.arrival, "14")
    page.bench.place.store.db.execute("PRAGMA query_only = 1")
    click(paper.enter_button)
    page.bench.place.store.db.execute("PRAGMA query_only = 0")
    assert page.banner.problem
    assert paper.form.arrival.text() == "14"
    click(paper.enter_button)
    assert len(paper.lines) == 1


def test_a_line_changed_since_is_not_taken_back_here(page: VisitsPage, paper: PaperSheet) -> None:
    write(paper.form.arrival, "14")
    press(Qt.Key.Key_Return)
    page.undo(paper.lines[0].deed)
    click(next(iter(paper.listing.rows.values())).buttons[0])
    assert page.banner.problem
    assert not paper.lines[0].is_undone
