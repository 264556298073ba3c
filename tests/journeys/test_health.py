"""Health in a kiosk that runs: what its devices say, and a scanner that is tried out."""

from collections.abc import Iterator

import pytest

from kiosk.app import Kiosk
from kiosk.services.health import Subject
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.staff import StaffRole, set_pin
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.health.page import HealthPage
from kiosk.ui.desk.health.trial import TrialSheet
from tests.journeys.conftest import Clock

PIN = "271828"


@pytest.fixture
def page(place: OpenPlace, kiosk: Kiosk) -> Iterator[HealthPage]:
    set_pin(place, StaffRole.MANAGER, PIN)
    kiosk.stack.home.team.click()
    desk = kiosk.window.desk
    assert isinstance(desk, Desk)
    for digit in PIN:
        desk.pin.keypad.keys[digit].click()
    next(entry for entry in desk.rail.entries if entry.label == "Santé").click()
    assert isinstance(desk.page, HealthPage)
    yield desk.page
    desk.lock()


def said(page: HealthPage, subject: Subject) -> str:
    return page.sheet.cards[subject].words.text()


def test_a_badge_under_the_scanner_is_told_on_the_page_and_noted_at_the_door(
    kiosk: Kiosk, page: HealthPage, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    assert said(page, Subject.CAMERA).startswith("Aucune n’est branchée")
    kiosk.scanner.badge_read.emit(codes[0])
    assert presence(place, clock.read()).total == 1
    assert said(page, Subject.SCANNER) == ("Dernier badge lu\u00a0: lundi 23 novembre 2026, 10:32.")
    page.look_again()
    assert said(page, Subject.CAMERA) == "Aucune. La douchette lit les badges."


def test_a_scanner_that_is_tried_out_notes_nobody(
    kiosk: Kiosk, page: HealthPage, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    page.sheet.cards[Subject.SCANNER].button.click()
    sheet = page.top
    assert isinstance(sheet, TrialSheet)
    kiosk.scanner.foreign_read.emit()
    assert sheet.result.title.text() == "Lu, mais ce n’est pas un badge."
    kiosk.scanner.badge_read.emit(codes[0])
    assert sheet.result.title.text() == "Un badge est lu. La douchette va bien."
    assert page.banner.isHidden()
    assert presence(place, clock.read()).total == 0
    kiosk.window.desk.lock()  # type: ignore[union-attr, attr-defined]
    kiosk.scanner.badge_read.emit(codes[0])
    assert presence(place, clock.read()).total == 1
