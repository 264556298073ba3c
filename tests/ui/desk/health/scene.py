"""The stops on the page of health: all well, several things wrong, a check, a trial, a diagnosis."""

import os
from collections.abc import Iterator
from dataclasses import replace

from kiosk.services import settings
from kiosk.services.audit import By
from kiosk.services.health import DeviceFacts, Remedy, ScreenFacts
from kiosk.services.health_facts import Findings, note_checked
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.health.page import HealthPage
from kiosk.ui.desk.page import HowRead
from tests.ui.desk.scene import FakeClock

SOUND = Findings((), ())
FINE = ScreenFacts(printers=1, qt="6.11.0")


def health_page(desk: Desk) -> HealthPage:
    """Open the desk for the manager, and go to its health."""
    desk.open(StaffRole.MANAGER)
    next(entry for entry in desk.rail.entries if entry.page.icon == "fill/heartbeat").click()
    page = desk.page
    assert isinstance(page, HealthPage)
    page.screen_facts = FINE
    page.look_again()
    return page


def tell(page: HealthPage, devices: DeviceFacts) -> None:
    """Let the devices say this from now on."""
    page.bench = replace(page.bench, devices=lambda: devices)
    page.look_again()


def make_well(place: OpenPlace, clock: FakeClock) -> DeviceFacts:
    """All that can be well is; what the devices say then."""
    note_checked(place, SOUND, clock())
    by = By(StaffRole.MANAGER, clock())
    settings.change(place, settings.PX_PER_METRE, 4200, by)
    place.folder.backups.mkdir(exist_ok=True)
    copy = place.folder.backups / "parvis.db"
    copy.touch()
    now = clock().at.astimezone(place.place.zone)
    os.utime(copy, (now.timestamp(), now.timestamp()))
    return DeviceFacts("live", 8.7, now, now, scanner_known=True)


def stops(page: HealthPage, clock: FakeClock) -> Iterator[str]:
    """What there is to see of the health; a name for each."""
    place = page.bench.place
    yield "health-new"
    devices = make_well(place, clock)
    tell(page, devices)
    yield "health-well"
    page.sheet.copy.click()
    yield "health-copied"
    page.banner.clear()
    page.screen_facts = replace(FINE, fonts_missing=("Noto Sans Arabic",), printers=0)
    tell(page, DeviceFacts("unplugged", scanner_known=True))
    page.show_findings(Findings(("check.fold", "check.journal"), ()))
    yield "health-wrong"
    page.banner.clear()
    page.remedy(Remedy.TRY_SCANNER)
    yield "health-trial"
    page.take_scan("", HowRead.SCANNER_GARBLED)
    yield "health-trial-read"
    page.take_scan(None, HowRead.SCANNER)
    yield "health-trial-foreign"
    page.close_top()
