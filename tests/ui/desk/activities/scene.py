"""A place with spaces, sessions and an archived activity, and the stops on its page."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time

from kiosk.domain.hours import Hours
from kiosk.services.audit import By
from kiosk.services.edit_activities import (
    Said,
    add_activity,
    archive_activity,
    change_activity,
)
from kiosk.services.edit_spaces import add_space
from kiosk.services.open_place import OpenPlace
from kiosk.services.plan_sessions import When, plan_sessions
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.activities.activity_sheet import ActivitySheet
from kiosk.ui.desk.activities.family_sheet import FamilySheet
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.activities.pictures import PictureSheet
from kiosk.ui.desk.activities.session_sheet import SessionSheet
from kiosk.ui.desk.activities.sessions import SessionList
from kiosk.ui.desk.activities.spaces import SpaceList, SpaceSheet
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.kit.listing import Listing
from kiosk.ui.desk.kit.sheet import Sheet
from tests.ui.desk.scene import FakeClock

SEWING = Said(
    "A11",
    "needle",
    "framboise",
    {"fr": "Couture", "en": "Sewing"},
    capacity=8,
    week={1: Hours(time(9), time(12)), 3: Hours(time(14), time(16, 30))},
)


def furnish(place: OpenPlace, clock: FakeClock) -> None:
    """Two spaces, an activity of its own, one archived with people in it, and a few sessions."""
    by = By(StaffRole.MANAGER, clock())
    room = add_space(place, "Atelier du fond", 10, by)
    add_space(place, "Salle commune", None, by)
    add_activity(place, "COUTURE", replace(SEWING, space=room.id), by)
    rights = Said("A04", "files", "brique", {"fr": "Démarches", "en": "Paperwork"}, sensitive=True)
    add_activity(place, "A04", rights, by)
    change_activity(place, "A09", Said("A09", "cube", "indigo", {}, 8, space=room.id), by)
    archive_activity(place, "A01", by)
    thursday = When(date(2027, 10, 14), time(14), time(16))
    plan_sessions(place, "COUTURE", thursday, by, weeks=4)
    desk = When(date(2027, 10, 15), time(9, 30), time(12))
    plan_sessions(place, "A04", desk, by, host="Mission locale")
    plan_sessions(place, "COUTURE", When(date(2027, 10, 7), time(14), time(16)), by)


def activities_page(desk: Desk) -> ActivitiesPage:
    """Open the desk for the manager, and go to the activities."""
    desk.open(StaffRole.MANAGER)
    next(one for one in desk.rail.entries if one.page.make is ActivitiesPage).click()
    page = desk.page
    assert isinstance(page, ActivitiesPage)
    return page


def act(listing: Listing, key: str, action: str) -> None:
    """Touch the button of a row."""
    row = listing.rows[key]
    number = [one.key for one in row.view.actions].index(action)
    row.buttons[number].click()


def top(page: ActivitiesPage, kind: type[Sheet]) -> Sheet:
    """The sheet on show, which is one of that kind."""
    assert type(page.top) is kind
    return page.top


def activity_on_show(page: ActivitiesPage) -> ActivitySheet:
    """The activity's sheet, which is on show."""
    sheet = page.top
    assert isinstance(sheet, ActivitySheet)
    return sheet


def stops(page: ActivitiesPage) -> Iterator[str]:
    """What there is to see of the page of a furnished place; a name for each."""
    listed = page.list
    bar = listed.view.verticalScrollBar()
    yield "activities"
    bar.setValue(bar.maximum())
    yield "activities-archived"
    bar.setValue(0)
    act(listed.tiles, "COUTURE", "change")
    yield from _activity_stops(page)
    listed.add.click()
    top(page, FamilySheet)
    yield "activities-family"
    families = page.top
    assert isinstance(families, FamilySheet)
    families.options[next(iter(families.options))].buttons[0].click()
    yield "activities-new"
    page.close_top()
    page.close_top()
    yield from _session_stops(page)
    yield from _space_stops(page)
    listed.order.click()
    yield "activities-order"
    page.close_top()


def plain_stops(page: ActivitiesPage) -> Iterator[str]:
    """What there is to see where nobody has set up anything yet."""
    yield "activities-plain"
    page.list.sessions.click()
    yield "sessions-empty"
    page.close_top()
    page.list.rooms.click()
    yield "spaces-empty"
    page.close_top()


def _activity_stops(page: ActivitiesPage) -> Iterator[str]:
    sheet = activity_on_show(page)
    bar = sheet.view.verticalScrollBar()
    yield "activity"
    bar.setValue(round(bar.maximum() * 0.6))
    yield "activity-middle"
    bar.setValue(bar.maximum())
    yield "activity-end"
    bar.setValue(0)
    sheet.look_card.picture.click()
    top(page, PictureSheet)
    yield "activities-pictures"
    page.close_top()
    sheet.names.names["fr"].setText("Couture à la main et machine")
    sheet.names.names["fr"].textEdited.emit("")
    sheet.look_card.colours.keys["indigo"].click()
    sheet.room.capacity.line.setText("0")
    sheet.hours.week.days[3].opens.setText("quatorze")
    sheet.save.click()
    bar.setValue(0)
    yield "activity-faults"
    bar.setValue(bar.maximum())
    yield "activity-faults-end"
    sheet.back.click()
    yield "activity-unsaved"
    page.banner.action.click()


def _session_stops(page: ActivitiesPage) -> Iterator[str]:
    page.list.sessions.click()
    sheet = page.top
    assert isinstance(sheet, SessionList)
    yield "sessions"
    act(sheet.coming, sheet.sessions[-1].id, "cancel")
    yield "sessions-cancelled"
    page.banner.action.click()
    sheet.plan.click()
    form = page.top
    assert isinstance(form, SessionSheet)
    form.activity.buttons[0].click()
    form.day.buttons[2].click()
    form.starts.setText("14 h")
    form.ends.setText("tard")
    form.save.click()
    yield "session-fault"
    form.ends.setText("16 h")
    form.save.click()
    yield "session-planned"
    page.banner.clear()
    act(sheet.coming, sheet.sessions[-1].id, "change")
    yield "session-change"
    page.close_top()
    page.close_top()


def _space_stops(page: ActivitiesPage) -> Iterator[str]:
    page.list.rooms.click()
    sheet = page.top
    assert isinstance(sheet, SpaceList)
    yield "spaces"
    sheet.add.click()
    form = page.top
    assert isinstance(form, SpaceSheet)
    form.name.setText("salle commune")
    form.save.click()
    yield "space-fault"
    page.close_top()
    page.close_top()
