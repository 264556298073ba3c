"""The list of visits: a day, what is typed, and what they have in common."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.domain.corrections import Reason
from kiosk.domain.visit import Added
from kiosk.services.audit import By
from kiosk.services.corrections.find import PAGE
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import cancel
from kiosk.services.make_badges import make_badges
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.kit.day_input import in_figures
from kiosk.ui.desk.visits.finder import Kind
from kiosk.ui.desk.visits.page import VisitsPage
from kiosk.ui.desk.visits.visit_sheet import VisitSheet
from tests.ui.desk.scene import FakeClock, arrive, come_in
from tests.ui.desk.test_live import spoil
from tests.ui.desk.visits.hands import click, enter, listed, press, rows_on, unmistakable, write
from tests.ui.desk.visits.scene import choose, on_top


def test_today_is_listed_the_newest_first_with_who_and_for_what(page: VisitsPage) -> None:
    assert page.list.title.text() == "Mardi 12 octobre"
    assert page.list.sub.text() == "Aujourd’hui"
    views = [row.view for row in page.list.listing.rows.values()]
    assert [view.key for view in views] == [row.visit.id for row in rows_on(page)]
    assert (views[1].lead, views[1].head, views[1].sub) == (
        "14:23",
        "Sans badge",
        "Électronique, code",
    )
    assert (views[2].head, views[2].aside) == ("Groupe · 6 personnes", "sur place")
    assert views[-1].lead == "08:34"
    assert any(view.aside.startswith("sortie ") for view in views)
    assert page.list.listing.remark.text() == "30 visites"


def test_the_day_before_is_one_touch_away_and_today_another(page: VisitsPage) -> None:
    enter(page, "09:00", "10:00", days_ago=1)
    finder = page.list.finder
    assert not finder.now.isVisible()
    click(finder.day.before)
    assert page.list.title.text() == "Lundi 11 octobre"
    assert listed(page) == ["Sans badge"]
    click(finder.day.before)
    assert listed(page) == []
    assert "Une feuille papier" in page.list.listing.empty.text()
    click(finder.day.after)
    assert listed(page) == ["Sans badge"]
    click(finder.now)
    assert len(listed(page)) == 30
    click(finder.day.after)  # tomorrow has no visits yet
    assert page.list.title.text() == "Mardi 12 octobre"


def test_a_date_is_typed_and_one_that_can_t_be_is_said_at_its_field(page: VisitsPage) -> None:
    enter(page, "09:00", days_ago=400)
    finder = page.list.finder
    write(finder.day.line, in_figures(page.list.today - timedelta(days=400)))
    press(Qt.Key.Key_Return)
    assert page.list.title.text() == "Lundi 7 septembre 2026"
    assert listed(page) == ["Sans badge"]
    (view,) = [row.view for row in page.list.listing.rows.values()]
    assert (view.sub, view.remark) == ("3D et laser · ajoutée après coup", "Sortie non notée")
    write(finder.day.line, "31/02")
    press(Qt.Key.Key_Return)
    assert finder.day_field.fault == "Une date comme 12/10/2027, au plus tard aujourd’hui."
    assert finder.day.line.text() == "31/02"
    assert listed(page) == ["Sans badge"]
    write(finder.day.line, "11/10")
    press(Qt.Key.Key_Return)
    assert finder.day_field.fault == ""
    assert page.list.title.text() == "Lundi 11 octobre"


def test_a_badge_is_found_while_its_name_is_typed(page: VisitsPage) -> None:
    _, alias = unmistakable(page)
    write(page.list.finder.text, alias.lower()[:-1])
    assert listed(page) == [alias]
    write(page.list.finder.text, "xyzzy")
    assert listed(page) == []
    assert "«\u00a0xyzzy\u00a0»" in page.list.listing.empty.text()
    click(page.list.finder.all)
    assert len(listed(page)) == 30
    assert page.list.finder.text.text() == ""


def test_a_badge_is_found_by_its_code_and_on_earlier_days_too(
    page: VisitsPage, clock: FakeClock
) -> None:
    place = page.bench.place
    (badge,) = make_badges(place, 1)
    visit = arrive(place, clock, "E01", badge.code)
    enter(page, "09:00", "10:00", days_ago=30, visitor=visit.visitor)
    write(page.list.finder.text, badge.code)
    assert listed(page) == [badge.alias]
    choose(page.list.finder.everywhere, True)
    views = [row.view for row in page.list.listing.rows.values()]
    assert [view.sub.split(" · ")[0] for view in views] == ["12 oct. 2027", "12 sept. 2027"]
    assert page.list.sub.text() == "Jusqu’au 12 oct. 2027"


def test_what_visits_have_in_common_narrows_the_list(page: VisitsPage, clock: FakeClock) -> None:
    finder = page.list.finder
    assert not finder.kind.isVisible()
    click(page.list.filter)
    assert finder.kind.isVisible()
    for kind, wanted in (
        (Kind.GROUPS, {"groups": True}),
        (Kind.UNBADGED, {"unbadged": True}),
        (Kind.UNSURE, {"unsure": True}),
    ):
        choose(finder.kind, kind)
        keys = list(page.list.listing.rows)
        assert keys == [row.visit.id for row in rows_on(page, **wanted)]
        assert 0 < len(keys) < 30
    choose(finder.kind, Kind.ALL)
    choose(finder.activity, "A02")
    subs = {row.view.sub for row in page.list.listing.rows.values()}
    assert len(subs) == 1
    assert page.list.sub.text() == f"Aujourd’hui · {subs.pop()}"
    choose(finder.kind, Kind.GROUPS)
    assert page.list.listing.empty.text() == "Aucune visite de cette sorte."


def test_what_was_cancelled_is_shown_on_wish_and_marked(page: VisitsPage) -> None:
    row = rows_on(page)[4]
    seen = history(page.bench.place, row.visit.id).seen
    cancel(page.bench.place, By(StaffRole.HOST, page.bench.clock()), seen, Reason.TEST)
    page.refresh()
    assert row.visit.id not in page.list.listing.rows
    choose(page.list.finder.kind, Kind.CANCELLED)
    (shown,) = page.list.listing.rows.values()
    assert (shown.view.key, shown.view.remark) == (row.visit.id, "Annulée")
    click(shown.buttons[0])
    sheet = on_top(page, VisitSheet)
    assert not sheet.form.isVisible()
    assert not sheet.cancel.isVisible()
    assert sheet.past.rows[0].view.head == "Visite annulée\u00a0: c’était un essai"


def test_doubtful_exits_are_looked_for_a_week_back(page: VisitsPage) -> None:
    enter(page, "09:00", days_ago=6)
    enter(page, "09:00", days_ago=7)
    choose(page.list.finder.kind, Kind.UNSURE)
    today = len(listed(page))
    choose(page.list.finder.everywhere, True)
    assert len(listed(page)) == today + 1
    assert page.list.sub.text().startswith("Ce jour et les 6 jours d’avant")


def test_the_next_ones_are_shown_below(page: VisitsPage) -> None:
    for hour in ("08:00", "10:00"):
        enter(page, hour, "11:00", days_ago=1)
    for minute in range(PAGE):
        enter(page, f"09:{minute:02}", "11:00", days_ago=1)
    click(page.list.finder.day.before)
    listing = page.list.listing
    assert len(listing.rows) == PAGE
    assert listing.remark.text() == "les 50 plus récentes"
    click(listing.more)
    assert [row.visit.id for row in rows_on(page, page.list.finder.day.day)] == list(listing.rows)
    assert not listing.more.isVisible()
    page.refresh()
    assert len(listing.rows) == PAGE + 2


def test_the_door_goes_on_and_nothing_typed_is_disturbed(
    page: VisitsPage, clock: FakeClock
) -> None:
    text = page.list.finder.text
    _, alias = unmistakable(page)
    write(text, alias)
    come_in(page.bench.place, clock, "L09")
    page.refresh()
    assert text.text() == alias
    assert QApplication.focusWidget() is text
    assert listed(page) == [alias]
    click(page.list.finder.all)
    assert len(listed(page)) == 31


def test_the_list_of_today_follows_the_day(page: VisitsPage, clock: FakeClock) -> None:
    clock.pass_by(hours=14)
    page.refresh()
    assert page.list.title.text() == "Mercredi 13 octobre"
    assert listed(page) == []
    click(page.list.finder.day.before)
    clock.pass_by(hours=24)
    page.refresh()
    assert page.list.title.text() == "Mardi 12 octobre"
    assert page.list.sub.text() == ""


def test_an_empty_day_says_so(quiet: VisitsPage) -> None:
    assert quiet.list.listing.empty.text().startswith("Personne pour l’instant")
    assert not quiet.list.listing.remark.text()


@pytest.mark.parametrize("added", Added)
def test_a_row_says_that_it_was_entered_afterwards(page: VisitsPage, added: Added) -> None:
    enter(page, "09:00", "10:00", added=added)
    click(page.list.finder.day.before)
    (row,) = page.list.listing.rows.values()
    words = {Added.PAPER: "feuille papier", Added.TEAM: "ajoutée après coup"}
    assert row.view.sub == f"3D et laser · {words[added]}"


def test_data_that_can_t_be_read_leave_the_list_and_say_so(page: VisitsPage) -> None:
    before = listed(page)
    spoil(page.bench.place)
    page.list.finder.text.setText("a")
    assert page.banner.isVisible()
    assert page.banner.problem
    assert listed(page) == before
