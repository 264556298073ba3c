"""The day's sheets and the evacuation fit on every screen, and can be hit and walked by Tab."""

from pathlib import Path
from shutil import copytree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import open_place
from kiosk.ui.desk.desk import Desk
from kiosk.ui.parts.part import Control
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.evacuation.scene import stops as evacuation_stops
from tests.ui.desk.live.scene import stops as day_stops
from tests.ui.desk.live.scene import usual_tuesday
from tests.ui.desk.scene import AFTERNOON, FakeClock
from tests.ui.desk.test_layout import check_controls, check_part, seen_in, shown

CASES = (
    ((1024, 600), "long"),
    ((600, 1024), "long"),
    ((1280, 800), "fr"),
    ((1920, 1080), "en"),
)


@pytest.fixture(scope="session")
def tuesday_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place at 14:32 of a Tuesday like others, to be copied."""
    folder = tmp_path_factory.mktemp("tuesday") / "place"
    usual_tuesday(folder, FakeClock()).close()
    return folder


@pytest.mark.parametrize(
    ("size", "language"),
    CASES,
    ids=[f"{language}-{size[0]}x{size[1]}" for size, language in CASES],
    indirect=["language"],
)
def test_everything_fits_and_can_be_hit(
    make_desk: MakeDesk,
    tuesday_folder: Path,
    tmp_path: Path,
    clock: FakeClock,
    size: tuple[int, int],
    language: str,
) -> None:
    copytree(tuesday_folder, tmp_path / "tuesday")
    place = open_place(DataFolder(tmp_path / "tuesday"), load_catalogue())
    clock.reading = FakeClock(AFTERNOON).reading
    desk = make_desk(place, size)
    for name in evacuation_stops(desk, clock, tmp_path):
        check(desk, name)
    for name in day_stops(desk, place, clock):
        check(desk, name)
        check_tab(desk, name)
    desk.lock()
    place.close()


def check(desk: Desk, name: str) -> None:
    """All that is on show fits, and can be hit."""
    QApplication.processEvents()
    for part in shown(desk):
        check_part(desk, part, name)
    check_controls(desk, name)


def check_tab(desk: Desk, name: str) -> None:
    """Tab reaches every control in sight once, and never goes up again within a column."""
    controls = [part for part in shown(desk) if isinstance(part, Control) and part.isEnabled()]
    desk.rail.lock.setFocus()
    reached: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in reached:
        reached.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    missed = [
        control.accessibleName()
        for control in controls
        if control not in reached and not seen_in(control, desk).isEmpty()
    ]
    assert not missed, f"{name}: Tab does not reach {missed}"
