"""What a manager does to the activities, by clicks and keys, on a place that is open."""

from collections.abc import Callable
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.catalogue import Pillar
from kiosk.domain.hours import Hours
from kiosk.services.edit_spaces import space_loads
from kiosk.services.open_place import OpenPlace
from kiosk.services.plan_sessions import sessions_between
from kiosk.services.presence import presence
from kiosk.services.tiles import activities_of, sample_orders, tiles
from kiosk.ui.desk.activities.activity_sheet import ActivitySheet
from kiosk.ui.desk.activities.family_sheet import FamilySheet
from kiosk.ui.desk.activities.order_sheet import OrderSheet
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.activities.pictures import PictureSheet
from kiosk.ui.desk.activities.session_sheet import SessionSheet
from kiosk.ui.desk.activities.sessions import SessionList
from kiosk.ui.desk.activities.spaces import SpaceList, SpaceSheet
from kiosk.ui.desk.desk import Desk
from kiosk.ui.parts.words import Words
from tests.ui.desk.activities.scene import act, activities_page, activity_on_show, furnish
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import FakeClock, come_in

LEFT = Qt.MouseButton.LeftButton
THURSDAY = date(2027, 10, 14)
ALWAYS = (date(2020, 1, 1), date(2040, 1, 1))


@pytest.fixture
def page(desk: Desk, place: OpenPlace, clock: FakeClock) -> ActivitiesPage:
    """The page of a Fablab with two spaces, a few sessions and « Couture »."""
    furnish(place, clock)
    return activities_page(desk)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, LEFT)


def fill(line: QWidget, text: str) -> None:
    """Type over what stands there, as somebody who tabbed into it."""
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)


def open_sewing(page: ActivitiesPage) -> ActivitySheet:
    act(page.list.tiles, "COUTURE", "change")
    return activity_on_show(page)


def sheet_of(page: ActivitiesPage, kind: type) -> object:
    assert isinstance(page.top, kind), page.top
    return page.top


def order_shown(page: ActivitiesPage) -> list[str]:
    return [*page.list.tiles.rows]


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


def press(widget: QWidget) -> None:
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_Space)


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


def test_a_capacity_below_the_people_present_is_kept_and_said(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "COUTURE", persons=5)
    sheet = open_sewing(page)
    fill(sheet.room.capacity.line, "3")
    assert sheet.preview.preview.tile.sub == "Complet"
    click(sheet.save)
    assert "5 personnes pour 3 places" in page.banner.text
    assert activities_of(place)["COUTURE"].capacity == 3
    assert presence(place, clock()).total == 5
    assert page.list.tiles.rows["COUTURE"].view.remark == "Plus de monde que de places"


def test_no_capacity_is_free_access_and_nobody_is_no_capacity(
    page: ActivitiesPage, place: OpenPlace
) -> None:
    sheet = open_sewing(page)
    fill(sheet.room.capacity.line, "0")
    click(sheet.save)
    assert "de 1 à 2000" in sheet.room.capacity_field.fault
    fill(sheet.room.capacity.line, "")
    click(sheet.save)
    assert activities_of(place)["COUTURE"].capacity is None


@pytest.mark.parametrize(
    ("colour", "other", "said"),
    [
        ("framboise", "framboise", "Même couleur que «\u00a0Objet à réparer\u00a0»."),
        ("olive", "brique", "«\u00a0Démarches\u00a0» pour qui distingue mal le rouge et le vert."),
        ("mousse", "", ""),
    ],
)
def test_a_colour_that_looks_like_anothers_is_said_and_allowed(
    page: ActivitiesPage, place: OpenPlace, colour: str, other: str, said: str
) -> None:
    sheet = open_sewing(page)
    click(sheet.look_card.colours.keys[colour])
    help = sheet.look_card.colour_field.help
    assert help.startswith("Le blanc s’y lit bien\u00a0: contraste ")
    assert said in help
    if not said:
        assert "couleur que" not in help
    assert sheet.preview.preview.tile.view.colour == colour
    click(sheet.save)
    assert activities_of(place)["COUTURE"].colour == colour


def test_a_name_is_counted_in_each_language_and_one_too_long_is_not_kept(
    page: ActivitiesPage, place: OpenPlace
) -> None:
    sheet = open_sewing(page)
    french, english = sheet.names.name_fields["fr"], sheet.names.name_fields["en"]
    assert (french.help, english.help) == ("7 caractères sur 18", "6 caractères sur 18")
    fill(sheet.names.names["en"], "Sewing and knitting together")
    assert english.fault == "28 caractères sur 18\u00a0: trop long"
    click(sheet.save)
    assert sheet.names.names["en"].text() == "Sewing and knitting together"
    assert activities_of(place)["COUTURE"].short("en") == "Sewing"
    fill(sheet.names.names["en"], "Sewing, knitting")
    fill(sheet.names.names["fr"], "")
    click(sheet.save)
    assert french.fault == "Il faut un nom en français."
    fill(sheet.names.names["fr"], "3D ET laser")
    click(sheet.save)
    assert "s’appelle déjà" in french.fault
    fill(sheet.names.names["fr"], "Fil et aiguille")
    assert sheet.preview.preview.tile.view.label == "Fil et aiguille"
    QTest.keyClick(sheet.names.names["fr"], Qt.Key.Key_Return)
    changed = activities_of(place)["COUTURE"]
    assert (changed.short("fr"), changed.short("en")) == ("Fil et aiguille", "Sewing, knitting")


def test_an_activity_called_like_its_family_goes_on_being_so(
    page: ActivitiesPage, place: OpenPlace
) -> None:
    act(page.list.tiles, "E01", "change")
    sheet = activity_on_show(page)
    click(sheet.look_card.colours.keys["prune"])
    click(sheet.save)
    changed = activities_of(place)["E01"]
    assert (changed.colour, dict(changed.names)) == ("prune", {})


def test_hours_are_typed_as_people_write_them(page: ActivitiesPage, place: OpenPlace) -> None:
    sheet = open_sewing(page)
    wednesday = sheet.hours.week.days[2]
    assert wednesday.opens.isHidden()
    click(wednesday.day)
    fill(wednesday.opens, "neuf")
    click(sheet.save)
    assert sheet.hours.week_field.fault.startswith("Mercredi\u00a0:")
    fill(wednesday.opens, "9:30")
    fill(wednesday.closes, "12")
    click(sheet.hours.week.days[1].day)  # no longer on Tuesdays
    click(sheet.save)
    week = {2: Hours(time(9, 30), time(12)), 3: Hours(time(14), time(16, 30))}
    assert activities_of(place)["COUTURE"].week == week


def test_hours_of_its_own_need_a_day_and_can_be_given_up(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    sheet = open_sewing(page)
    for day in sheet.hours.week.days:
        if day.on:
            click(day.day)
    click(sheet.save)
    assert sheet.hours.week_field.fault == "Touchez au moins un jour."
    click(sheet.hours.own.buttons[0])
    click(sheet.save)
    assert activities_of(place)["COUTURE"].week == {}
    assert tiles(place, None, clock()).closed == frozenset()


def test_a_picture_is_chosen_by_its_word_with_the_keyboard(
    page: ActivitiesPage, place: OpenPlace
) -> None:
    sheet = open_sewing(page)
    press(sheet.look_card.picture)
    pictures = page.top
    assert isinstance(pictures, PictureSheet)
    assert pictures.pictures.keys["needle"].accessibleDescription() == "choisi"
    assert {"hand-waving", "circle-dashed"}.isdisjoint(pictures.pictures.keys)
    bike = pictures.pictures.keys["bicycle"]
    assert bike.accessibleName() == "Réparation vélo"
    press(bike)
    assert page.top is sheet
    assert sheet.preview.preview.tile.view.icon == "bicycle"
    assert sheet.names.names["fr"].text() == "Couture"
    click(sheet.save)
    assert activities_of(place)["COUTURE"].icon == "bicycle"


def test_an_activity_is_added_by_its_family_and_its_code_is_made_of_its_name(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    click(page.list.add)
    families = page.top
    assert isinstance(families, FamilySheet)
    offered = [option.label for options in families.options.values() for option in options.options]
    assert len(offered) == len(place.catalogue.families) - 3
    made = families.options[Pillar.FAIRE]
    click(made.buttons[[option.value for option in made.options].index("A11")])
    sheet = activity_on_show(page)
    assert sheet.names.names["fr"].text() == "Atelier manuel"
    assert sheet.names.code.text() == "ATELIER_MANUEL"
    fill(sheet.names.names["fr"], "Poterie & terre")
    assert sheet.names.code.text() == "POTERIE_TERRE"
    fill(sheet.names.code, "poterie")
    fill(sheet.names.names["en"], "Pottery")
    assert sheet.names.code.text() == "poterie"
    click(sheet.save)
    assert "poterie" in sheet.names.code_field.fault
    fill(sheet.names.code, "POTERIE")
    click(sheet.save)
    assert page.top is page.list
    added = activities_of(place)["POTERIE"]
    assert (added.short("en"), added.family.code) == ("Pottery", "A11")
    assert order_shown(page)[-1] == "POTERIE"
    assert added in tiles(place, None, clock()).activities


def test_a_family_is_changed_before_there_are_visits_and_not_after(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    for visited in (False, True):
        sheet = open_sewing(page)
        click(sheet.other_family)
        families = page.top
        assert isinstance(families, FamilySheet)
        code = "L06" if not visited else "A11"
        made = families.options[Pillar.FAIRE]
        click(made.buttons[[option.value for option in made.options].index(code)])
        assert page.top is sheet
        click(sheet.save)
        assert activities_of(place)["COUTURE"].family.code == "L06"
        come_in(place, clock, "COUTURE")
    assert page.banner.problem
    assert "a déjà des visites" in page.banner.text


def test_a_sensitive_activity_is_explained_and_its_family_may_leave_no_choice(
    page: ActivitiesPage, place: OpenPlace
) -> None:
    sheet = open_sewing(page)
    assert "l’heure est arrondie" in sheet.discretion.kept_field.help
    click(sheet.discretion.kept.buttons[1])
    click(sheet.save)
    assert activities_of(place)["COUTURE"].sensitive
    assert "Celles d’avant restent" in page.banner.text
    act(page.list.tiles, "A04", "change")
    assert len(activity_on_show(page).discretion.kept.buttons) == 1


def test_leaving_with_something_unsaved_asks_once(page: ActivitiesPage, place: OpenPlace) -> None:
    sheet = open_sewing(page)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.top is page.list
    sheet = open_sewing(page)
    fill(sheet.names.names["fr"], "Tricot")
    click(sheet.back)
    assert page.top is sheet
    assert "pas encore enregistrés" in page.banner.text
    assert sheet.names.names["fr"].text() == "Tricot"
    click(page.banner.action)
    assert page.top is page.list
    assert activities_of(place)["COUTURE"].short("fr") == "Couture"


def test_what_the_door_does_meanwhile_disturbs_nothing_that_is_typed(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    sheet = open_sewing(page)
    fill(sheet.names.names["fr"], "Tricot")
    come_in(place, clock, "COUTURE")
    page.refresh()
    assert page.top is sheet
    assert sheet.names.names["fr"].text() == "Tricot"
    assert sheet.names.names["fr"].hasFocus()


def test_a_disk_that_takes_nothing_is_said_and_nothing_typed_is_lost(
    page: ActivitiesPage, place: OpenPlace
) -> None:
    sheet = open_sewing(page)
    fill(sheet.names.names["fr"], "Tricot")
    place.store.db.execute("PRAGMA query_only = 1")
    click(sheet.save)
    place.store.db.execute("PRAGMA query_only = 0")
    assert page.banner.problem
    assert sheet.names.names["fr"].text() == "Tricot"
    click(sheet.save)
    assert activities_of(place)["COUTURE"].short("fr") == "Tricot"


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
    assert "4 personnes pour 2 places" in page.banner.text
    act(listed.listing, first, "change")
    sheet = page.top
    assert isinstance(sheet, SpaceSheet)
    click(sheet.remove)
    assert "continuent, sans espace" in page.banner.text
    names = [load.space.name for load in space_loads(place, listed.by())]
    assert names == ["Salle commune", "Mezzanine"]
    assert activities_of(place)["COUTURE"].space is None


def planning(page: ActivitiesPage) -> SessionSheet:
    click(page.list.plan)
    sheet = page.top
    assert isinstance(sheet, SessionSheet)
    codes = [option.value for option in sheet.activity.options]
    click(sheet.activity.buttons[codes.index("COUTURE")])
    return sheet


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


def session_list(page: ActivitiesPage) -> SessionList:
    click(page.list.sessions)
    sheet = page.top
    assert isinstance(sheet, SessionList)
    return sheet


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


def test_the_page_speaks_the_language_that_is_chosen_while_it_is_open(
    page: ActivitiesPage, words: Words
) -> None:
    sheet = open_sewing(page)
    fill(sheet.names.names["fr"], "Tricot")
    words.speak("en")
    QApplication.processEvents()
    assert sheet.save.label == "Save"
    assert sheet.names.names["fr"].text() == "Tricot"
    assert page.list.tools[0].label == "Plan a workshop"
    assert page.list.sub.text() == "Next session: Sewing, Thursday 14 October at 14:00."
