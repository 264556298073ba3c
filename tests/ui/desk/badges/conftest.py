"""A desk over a busy place, at its badges."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from kiosk.domain.clock import Reading
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.make_badges import NewBadge
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.ui.desk.badges.page import BadgesPage
from tests.ui.desk.badges.scene import badges_page, known_people
from tests.ui.desk.conftest import MakeDesk
from tests.ui.desk.scene import AFTERNOON, FakeClock


@pytest.fixture(scope="session")
def known(
    busy_folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, list[NewBadge]]:
    """The busy place with people whom one knows, to be copied, and their badges."""
    folder = tmp_path_factory.mktemp("known") / "place"
    copytree(busy_folder, folder)
    place = open_place(DataFolder(folder), load_catalogue())
    made = known_people(place, FakeClock(AFTERNOON))
    place.close()
    return folder, made


@pytest.fixture
def busy(
    tmp_path: Path, known: tuple[Path, list[NewBadge]], clock: FakeClock
) -> Iterator[OpenPlace]:
    """A copy of that place, and 14:32 on the clock."""
    copytree(known[0], tmp_path / "busy")
    clock.reading = Reading(AFTERNOON)
    place = open_place(DataFolder(tmp_path / "busy"), load_catalogue())
    yield place
    place.close()


@pytest.fixture
def made(known: tuple[Path, list[NewBadge]]) -> list[NewBadge]:
    """A volunteer who is here, a replaced badge, a withdrawn one, three in the drawer."""
    return known[1]


@pytest.fixture
def page(busy: OpenPlace, make_desk: MakeDesk) -> BadgesPage:
    """Their page, opened by the manager."""
    return badges_page(make_desk(busy))
