"""One activity: what is typed is kept or said at its field, and the unwise is done and said."""

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.domain.catalogue import Pillar
from kiosk.domain.hours import Hours
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.tiles import activities_of, tiles
from kiosk.ui.desk.activities.family_sheet import FamilySheet
from kiosk.ui.desk.activities.page import ActivitiesPage
from kiosk.ui.desk.activities.pictures import PictureSheet
from tests.ui.desk.activities.hands import click, fill, open_sewing, order_shown, press
from tests.ui.desk.activities.scene import act, activity_on_show
from tests.ui.desk.scene import FakeClock, come_in


def test_a_capacity_below_the_people_present_is_kept_and_said(
    page: ActivitiesPage, place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "COUTURE", persons=5)
    sheet = open_sewing(page)
    fill(sheet.room.capacity.line, "3")
    assert sheet.preview.preview.tile.sub == "Complet"
    click(sheet.save)
    assert "5 pour 3" in page.banner.text
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
