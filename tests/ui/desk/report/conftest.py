"""A desk over a place with a past, at its report page."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from kiosk.impact.report import Report
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.services.report import report
from kiosk.ui.desk.report.page import ReportPage
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.report.scene import NOVEMBER, SPRING, SUMMER, lived_in, put_on_show, report_page
from tests.ui.desk.scene import FakeClock


@pytest.fixture(scope="session")
def lived_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place with a past, to be copied."""
    folder = tmp_path_factory.mktemp("lived") / "place"
    lived_in(folder).close()
    return folder


@pytest.fixture(scope="session")
def reports(lived_folder: Path) -> tuple[Report, Report]:
    """Those of summer and of spring."""
    place = open_place(DataFolder(lived_folder), load_catalogue())
    made = report(place, SUMMER, NOVEMBER), report(place, SPRING, NOVEMBER)
    place.close()
    return made


@pytest.fixture
def lived(tmp_path: Path, lived_folder: Path, clock: FakeClock) -> Iterator[OpenPlace]:
    """A copy of that place, and a day in November on the clock."""
    copytree(lived_folder, tmp_path / "lived")
    clock.reading = NOVEMBER
    place = open_place(DataFolder(tmp_path / "lived"), load_catalogue())
    yield place
    place.close()


@pytest.fixture
def page(make_desk: MakeDesk, lived: OpenPlace, reports: tuple[Report, Report]) -> ReportPage:
    """Summer's report, on show beside spring's figures."""
    page = report_page(make_desk(lived))
    put_on_show(page, *reports)
    return page
