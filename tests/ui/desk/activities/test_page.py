"""The list of activities, their order, the archive and the spaces, by clicks and keys."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.services.edit_spaces import space_loads
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.tiles import activities_of, sample_orders
from kiosk.ui.desk.activities.order_sheet import OrderSheet
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.activities.spaces import SpaceList, SpaceSheet
from kiosk.ui.parts.words import Words
from tests.ui.desk.activities.hands import (
    click,
    fill,
    open_sewing,
    order_shown,
    press,
)
from tests.ui.desk.activities.scene import act, activities_page, activity_on_show
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import FakeClock, come_in


def test_the_list_is_in_the_order_of_the_tiles_and_says_who_is_in(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    assert order_shown(page) == [one.code for one in activities_of(place).values() if one.is_tile]
    come_in(place, clock, "A09", persons=3)
    come_in(place, clock, "E01")
    page.refresh()
    views = {key: row.view for key, row in page.list.tiles.rows.items()}
    assert (views["A09"].aside, views["E01"].aside) == ("3 ici sur 8", "1 ici")
    assert views["COUTURE"].sub == "Atelier du fond · à ses heures"
    assert views["A04"].sub == "notée sans badge"
    assert [*page.list.archived.rows] == ["A01"]
    assert [*page.list.always.rows] == ["L09", "Z99", "Z00"]


@pytest.mark.parametrize("go", [click, press])
def test_a_tile_is_moved_by_buttons_and_the_focus_goes_with_it(
    page: ActivitiesPage, place: OpenPlace, go: Callable[[QWidget], None]
) -> None:
    before = order_shown(page)
    go(page.list.tiles.rows[before[1]].buttons[0])
    moved = [before[1], before[0], *before[2:]]
    assert order_shown(page) == moved
    assert [one.code for one in activities_of(place).values() if one.is_tile] == moved
    first, last = page.list.tiles.rows[moved[0]], page.list.tiles.rows[moved[-1]]
    assert [one.isEnabled() for one in first.buttons] == [False, True, True]
    assert [one.isEnabled() for one in last.buttons] == [True, False, True]
    go(first.buttons[1])
    assert order_shown(page) == before
    if go is press:
        assert QApplication.focusWidget() is page.list.tiles.rows[before[1]].buttons[1]


def test_an_activity_is_archived_while_someone_is_in_it_and_they_stay(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "COUTURE", persons=2)
    click(open_sewing(page).archive)
    assert page.top is page.list
    assert "Personnes encore là pour elle\u00a0: 2" in page.banner.text
    assert "COUTURE" in page.list.archived.rows
    assert page.list.archived.rows["COUTURE"].view.aside == "2 ici sur 8"
    assert presence(place, clock()).total == 2
    click(page.banner.action)
    assert "COUTURE" in page.list.tiles.rows
    assert "de nouveau proposée" in page.banner.text


def test_an_archived_activity_is_brought_back(page: ActivitiesPage, place: OpenPlace) -> None:
    act(page.list.archived, "A01", "restore")
    assert page.list.archived.rows == {}
    assert not activities_of(place)["A01"].archived


def test_the_last_tile_and_what_the_door_needs_cannot_be_archived(
    make_desk: MakeDesk, place: OpenPlace
) -> None:
    page = activities_page(make_desk())
    for code in order_shown(page)[1:]:
        act(page.list.tiles, code, "change")
        click(activity_on_show(page).archive)
    (left,) = order_shown(page)
    act(page.list.tiles, left, "change")
    click(activity_on_show(page).archive)
    assert page.banner.problem
    assert "dernière activité" in page.banner.text
    assert [row.buttons for row in page.list.always.rows.values()] == [[], [], []]


def test_the_preview_of_the_order_is_the_doors(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    click(page.list.order)
    sheet = page.top
    assert isinstance(sheet, OrderSheet)
    orders = sample_orders(place, clock(), 3)
    assert [card.tiles for card in sheet.cards] == orders
    assert len({order[0] for order in orders}) == 3
    assert sheet.cards[0].accessibleName().startswith(f"Badge 1 : 1 {orders[0][0].short('fr')}")


def test_a_space_is_added_renamed_made_smaller_and_removed(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "COUTURE", persons=4)
    click(page.list.rooms)
    listed = page.top
    assert isinstance(listed, SpaceList)
    click(listed.add)
    sheet = page.top
    assert isinstance(sheet, SpaceSheet)
    fill(sheet.name, "salle commune")
    click(sheet.save)
    assert "s’appelle déjà" in sheet.name_field.fault
    fill(sheet.name, "Mezzanine")
    click(sheet.capacity.more)
    QTest.keyClick(sheet.name, Qt.Key.Key_Return)
    assert page.top is listed
    assert [row.view.head for row in listed.listing.rows.values()][-1] == "Mezzanine"
    first = next(iter(listed.listing.rows))
    assert listed.listing.rows[first].view.sub == "3D et laser, Couture"
    act(listed.listing, first, "change")
    sheet = page.top
    assert isinstance(sheet, SpaceSheet)
    fill(sheet.capacity.line, "2")
    click(sheet.save)
    assert "4 pour 2" in page.banner.text
    act(listed.listing, first, "change")
    sheet = page.top
    assert isinstance(sheet, SpaceSheet)
    click(sheet.remove)
    assert "continuent, sans espace" in page.banner.text
    names = [load.space.name for load in space_loads(place, listed.by())]
    assert names == ["Salle commune", "Mezzanine"]
    assert activities_of(place)["COUTURE"].space is None


def test_the_page_speaks_the_language_that_is_chosen_while_it_is_open(
    page: ActivitiesPage, words: Words
) -> None:
    sheet = open_sewing(page)
    fill(sheet.names.names["fr"], "Tricot")
    words.speak("en")
    QApplication.processEvents()
    assert sheet.save.label == "Save"
    assert sheet.hours.week.days[3].day.label == "Thursday"
    assert sheet.names.names["fr"].text() == "Tricot"
    assert page.list.tools[0].label == "Plan a workshop"
    assert page.list.sub.text() == "Next session: Sewing, Thursday 14 October at 14:00."
