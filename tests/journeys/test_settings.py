"""What a manager sets at the desk is what the door does from then on."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.app import Kiosk, KioskOptions
from kiosk.services import settings
from kiosk.services.audit import By
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole, set_pin
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.settings.page import SettingsPage
from kiosk.ui.desk.settings.section_page import SectionSheet
from kiosk.ui.door.done import Noted
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.theme import DARK, LIGHT
from tests.journeys.conftest import Clock

PIN = "271828"


def at_the_settings(kiosk: Kiosk) -> tuple[Desk, SettingsPage]:
    """By the team's button and the PIN, as a manager goes there."""
    kiosk.stack.home.team.click()
    desk = kiosk.window.desk
    assert isinstance(desk, Desk)
    for digit in PIN:
        desk.pin.keypad.keys[digit].click()
    next(entry for entry in desk.rail.entries if entry.label == "Réglages").click()
    page = desk.page
    assert isinstance(page, SettingsPage)
    return desk, page


def section(page: SettingsPage, title: str) -> SectionSheet:
    next(one for one in page.index.doorways.doorways if one.label == title).click()
    sheet = page.top
    assert isinstance(sheet, SectionSheet)
    return sheet


def press(sheet: SectionSheet, label: str) -> None:
    (button,) = [one for one in sheet.form.findChildren(Button) if one.label == label]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def managed(place: OpenPlace, kiosk: Kiosk) -> Iterator[Kiosk]:
    set_pin(place, StaffRole.MANAGER, PIN)
    yield kiosk
    kiosk.words.speak("fr")


def test_the_screen_turns_dark_at_once_at_the_desk_and_at_the_door(managed: Kiosk) -> None:
    desk, page = at_the_settings(managed)
    assert managed.stack.home.look.theme is LIGHT
    sheet = section(page, "Écran")
    press(sheet, "sombres")
    sheet.save.click()
    assert page.top is page.index
    assert page.banner.text == "C’est enregistré."
    assert desk.look.theme is managed.stack.home.look.theme is page.index.look.theme is DARK
    desk.lock()
    managed.stack.home.team.click()
    assert isinstance(managed.window.desk, Desk)
    assert managed.window.desk.look.theme is DARK


def test_screens_wait_longer_and_a_second_scan_is_an_exit_from_then_on(
    managed: Kiosk, codes: list[str], clock: Clock
) -> None:
    desk, page = at_the_settings(managed)
    sheet = section(page, "Temps")
    press(sheet, "2 fois plus")
    sheet.save.click()
    sheet = section(page, "Entrées et sorties")
    press(sheet, "noter son départ")
    sheet.save.click()
    desk.lock()
    managed.door.badge_read(codes[0])
    managed.stack.activity.something_else.emit()
    clock.passes(hours=1)
    managed.stack.patience.check()
    managed.door.badge_read(codes[0])
    assert managed.stack.done.view.noted is Noted.LEAVING
    clock.passes(seconds=15)
    managed.stack.patience.check()
    assert managed.stack.current is managed.stack.done, "eight seconds, twice"
    clock.passes(seconds=2)
    managed.stack.patience.check()
    assert managed.stack.current is managed.stack.home


def test_the_door_offers_the_languages_that_were_chosen_and_waits_in_its_own(
    managed: Kiosk,
) -> None:
    home = managed.stack.home
    assert all(button.isVisible() for button in home.languages.values())
    desk, page = at_the_settings(managed)
    sheet = section(page, "Langues")
    fields = sheet.form.fields
    fields[0].control.buttons[0].click()  # type: ignore[attr-defined]
    fields[1].control.buttons[1].click()  # type: ignore[attr-defined]
    sheet.save.click()
    assert managed.words.language == "fr", "not while somebody works at the desk"
    desk.lock()
    assert not any(button.isVisible() for button in home.languages.values()), "there is no choice"
    assert managed.door.own_language.timer.isActive()
    managed.door.own_language.timer.timeout.emit()
    assert managed.words.language == "en"
    assert home.team.label == "Staff"


def test_another_name_stands_at_the_door_and_on_the_rail(managed: Kiosk) -> None:
    desk, page = at_the_settings(managed)
    sheet = section(page, "Lieu")
    line = sheet.form.findChildren(QLineEdit)[0]
    line.selectAll()
    QTest.keyClicks(line, "Le Garage")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert page.top is page.index
    assert desk.rail.place.text() == "Le Garage"
    desk.lock()
    assert managed.stack.home.place.text() == "Le Garage"


def test_what_was_set_holds_at_the_next_start(
    place: OpenPlace, open_kiosk: Callable[[KioskOptions], Kiosk], clock: Clock
) -> None:
    by = By(StaffRole.MANAGER, clock.read())
    wanted = [
        (settings.LANGUAGE, "en"),
        (settings.THEME, "dark"),
        (settings.PATIENCE, 300),
        (settings.DIRECT_EXIT, True),
    ]
    settings.change_all(place, wanted, by)
    kiosk = open_kiosk(KioskOptions(size=(1280, 800)))
    assert kiosk.words.language == "en"
    kiosk.words.speak("fr")
    assert kiosk.look.theme is DARK
    assert kiosk.stack.patience.factor == 3
    assert kiosk.door.rules.direct_exit
    asked = open_kiosk(KioskOptions(size=(1280, 800), language="fr"))
    assert asked.words.language == "fr", "whoever starts it may ask for another"


def test_a_section_that_cannot_be_saved_stays_open_with_all_that_was_typed(managed: Kiosk) -> None:
    _, page = at_the_settings(managed)
    sheet = section(page, "Lieu")
    line = sheet.form.findChildren(QLineEdit)[0]
    line.clear()
    sheet.save.click()
    assert page.top is sheet
    assert line.hasFocus()
    assert page.banner.isHidden()
    QTest.keyClicks(line, "Le Garage")
    managed.place.store.db.execute("PRAGMA query_only = 1")
    sheet.save.click()
    managed.place.store.db.execute("PRAGMA query_only = 0")
    assert page.banner.problem
    assert line.text() == "Le Garage"
