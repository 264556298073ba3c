"""The stops on the settings: the sections, each filled in, faults, and what was done."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.domain.catalogue import Module
from kiosk.services import settings
from kiosk.services.audit import Act, By, note
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.settings.page import SettingsPage
from kiosk.ui.desk.settings.questions import QuestionsForm
from kiosk.ui.desk.settings.screen import ScreenForm
from kiosk.ui.desk.settings.section_page import BACKUP, TRAIL, SectionSheet
from kiosk.ui.desk.settings.sections import SECTIONS
from tests.ui.desk.scene import FakeClock

REAL = 5895
"""Pixels a metre of a 10.1 inch screen, 1280 by 800."""


def settings_page(desk: Desk) -> SettingsPage:
    """Open the desk for the manager, and go to the settings."""
    desk.open(StaffRole.MANAGER)
    next(entry for entry in desk.rail.entries if entry.page.icon == "fill/gear").click()
    page = desk.page
    assert isinstance(page, SettingsPage)
    return page


def busy_team(place: OpenPlace, clock: FakeClock) -> None:
    """Some things were done at the desk."""
    host, manager = (By(role, clock()) for role in (StaffRole.HOST, StaffRole.MANAGER))
    settings.change(place, settings.CAPACITY, 45, manager)
    settings.change(place, settings.THEME, "dark", manager)
    settings.change(place, settings.THEME, "light", manager)
    with place.store.writing():
        note(place, host, Act.BADGE_MADE, thing="8")
        note(place, manager, Act.ACTIVITY_ARCHIVED, thing="A10")
        note(place, manager, Act.PIN_RESET, thing="manager")


def stops(page: SettingsPage) -> Iterator[str]:
    """What there is to see of the settings; a name for each."""
    yield "settings"
    for section in SECTIONS:
        sheet = _open(page, section.key)
        if isinstance(sheet.form, QuestionsForm):
            for code in (Module.NEIGHBOURHOOD, Module.COMMUNE):
                sheet.form.modules.buttons[[*Module].index(code)].click()
        if isinstance(sheet.form, ScreenForm):
            sheet.form.card.card.show_value(REAL)
            sheet.form.tell_arc()
        yield f"settings-{section.key}"
        if isinstance(sheet.form, ScreenForm):
            bar = sheet.view.verticalScrollBar()
            bar.setValue(bar.maximum())
            yield "settings-calibration"
        page.close_top()
    sheet = _open(page, "hours")
    days = sheet.form.fields[2:]
    for number, choice in ((2, 1), (5, 1), (6, 2)):
        days[number].control.options.buttons[choice].click()  # type: ignore[attr-defined]
    days[2].control.closes.line.setText("tard")  # type: ignore[attr-defined]
    sheet.save.click()
    yield "settings-fault"
    page.close_top()
    sheet = _open(page, "place")
    line = sheet.form.findChildren(QLineEdit)[0]
    line.setText("Le Garage du Canal")
    page.bench.place.store.db.execute("PRAGMA query_only = 1")
    sheet.save.click()
    page.bench.place.store.db.execute("PRAGMA query_only = 0")
    yield "settings-unwritten"
    page.close_top()
    page.banner.clear()
    page.open_section(BACKUP)
    yield "settings-backup"
    page.close_top()
    page.open_section(TRAIL)
    yield "settings-trail"
    page.close_top()


def _open(page: SettingsPage, key: str) -> SectionSheet:
    page.open_section(key)
    sheet = page.top
    assert isinstance(sheet, SectionSheet)
    QApplication.processEvents()
    return sheet
