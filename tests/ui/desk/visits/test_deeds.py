"""Linking a visit to a badge, making one of two, cancelling one: each is shown, done, taken back."""

from kiosk.domain.corrections import Reason
from kiosk.domain.visit import Visit
from kiosk.services.audit import By
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import cancel
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.visits.cancel_sheet import CancelSheet
from kiosk.ui.desk.visits.link_sheet import LinkSheet
from kiosk.ui.desk.visits.merge_sheet import MergeSheet
from kiosk.ui.desk.visits.page import VisitsPage
from tests.ui.desk.visits.hands import (
    click,
    enter,
    opened,
    times,
    told,
    unmistakable,
    write,
)
from tests.ui.desk.visits.scene import choose, on_top


def test_a_visit_without_badge_is_linked_to_one_found_by_its_name(page: VisitsPage) -> None:
    visit = enter(page, "09:00", "10:00")
    row, alias = unmistakable(page)
    sheet = opened(page, visit)
    click(sheet.link)
    link = on_top(page, LinkSheet)
    assert len(link.listing.rows) == 20
    write(link.text, "xyzzy")
    assert link.listing.empty.text() == "Aucun badge ne s’appelle ainsi."
    write(link.text, alias)
    click(link.listing.rows[row.visit.visitor or ""].buttons[0])
    assert page.top is page.list
    assert told(page, visit.id).visitor == row.visit.visitor
    assert page.banner.text == f"Visite reliée\u00a0: {alias}"
    assert not opened(page, visit).link.isVisible()
    click(page.banner.action)
    assert told(page, visit.id).visitor is None


def test_a_badge_that_was_in_then_is_not_linked_and_it_is_said_at_the_field(
    page: VisitsPage,
) -> None:
    row, alias = unmistakable(page)
    enter(page, "09:00", "10:00", visitor=row.visit.visitor)
    visit = enter(page, "09:30", "10:00")
    click(opened(page, visit).link)
    link = on_top(page, LinkSheet)
    write(link.text, alias)
    click(link.listing.rows[row.visit.visitor or ""].buttons[0])
    assert link.text_field.fault.startswith("Ce badge a déjà une visite")


def test_two_visits_of_a_badge_become_one_once_it_was_shown_what_becomes(
    page: VisitsPage, visit: Visit
) -> None:
    later = enter(page, "10:30", "12:00", visitor=visit.visitor, activity="E01")
    enter(page, "09:10", "10:00")
    click(opened(page, visit).merge)
    merge = on_top(page, MergeSheet)
    assert list(merge.listing.rows) == [later.id]
    click(merge.listing.rows[later.id].buttons[0])
    (whole,) = merge.whole.rows.values()
    assert (whole.view.lead, whole.view.aside) == ("09:00", "sortie 12:00")
    assert whole.view.sub == "3D et laser · ajoutée après coup"
    choose(merge.kept, later.id)
    (whole,) = merge.whole.rows.values()
    assert whole.view.sub == "Objet à réparer · ajoutée après coup"
    click(merge.merge_button)
    assert page.top is page.list
    assert times(page, later.id)[1:] == ("09:00", "12:00")
    assert told(page, visit.id).into == later.id
    click(page.banner.action)
    assert times(page, visit.id)[1:] == ("09:00", "10:00")


def test_another_one_is_picked_and_where_none_is_it_is_said(page: VisitsPage, visit: Visit) -> None:
    click(opened(page, visit).merge)
    assert on_top(page, MergeSheet).listing.empty.text().startswith("Il n’y a pas d’autre visite")
    alone = [enter(page, f"1{hour}:00", f"1{hour}:30") for hour in range(3)]
    click(opened(page, alone[0]).merge)
    merge = on_top(page, MergeSheet)
    assert set(merge.listing.rows) == {one.id for one in alone[1:]}
    merge.pick(alone[1].id)
    assert not merge.kept_field.isVisible()
    click(merge.again)
    assert set(merge.listing.rows) == {one.id for one in alone[1:]}
    merge.pick(alone[2].id)
    by = By(StaffRole.MANAGER, page.bench.clock())
    cancel(page.bench.place, by, history(page.bench.place, alone[2].id).seen, Reason.ERROR)
    click(merge.merge_button)
    assert page.banner.problem
    assert told(page, alone[0].id).known_exit is not None


def test_a_visit_is_cancelled_for_a_reason_and_brought_back(page: VisitsPage, visit: Visit) -> None:
    click(opened(page, visit).cancel)
    sheet = on_top(page, CancelSheet)
    click(sheet.cancel_button)
    assert sheet.reason_field.fault == "Choisissez d’abord une raison."
    choose(sheet.reason, Reason.TWICE)
    click(sheet.cancel_button)
    assert told(page, visit.id).voided
    assert page.top is page.list
    click(page.banner.action)
    assert not told(page, visit.id).voided
