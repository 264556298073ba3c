"""A desk over a real place in a folder of its own, by a clock that moves when told."""

from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clock import Reading
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.ui.desk.desk import Desk
from kiosk.ui.desk.live.page import Live
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.words import Words
from tests.ui.desk.scene import AFTERNOON, FakeClock, busy_day, new_place

MakeDesk = Callable[..., Desk]


@pytest.fixture
def clock() -> FakeClock:
    """Tuesday morning, 08:30."""
    return FakeClock()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    """A Fablab with a PIN, and nobody in yet."""
    place = new_place(tmp_path / "place")
    yield place
    place.close()


@pytest.fixture(scope="session")
def busy_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A place at 14:32 of a busy day, to be copied."""
    folder = tmp_path_factory.mktemp("busy") / "place"
    place = new_place(folder)
    busy_day(place, FakeClock())
    place.close()
    return folder


@pytest.fixture
def busy(tmp_path: Path, busy_folder: Path, clock: FakeClock) -> Iterator[OpenPlace]:
    """A copy of the busy place, and 14:32 on the clock."""
    copytree(busy_folder, tmp_path / "busy")
    clock.reading = Reading(AFTERNOON)
    place = open_place(DataFolder(tmp_path / "busy"), load_catalogue())
    yield place
    place.close()


@pytest.fixture
def make_desk(
    qtbot: QtBot, place: OpenPlace, look: Look, words: Words, clock: FakeClock
) -> Iterator[MakeDesk]:
    """A desk on the screen, asking for its PIN; of another place if one is given."""

    made: list[Desk] = []

    def make(of: OpenPlace = place, size: tuple[int, int] = (1280, 800)) -> Desk:
        desk = Desk(of, look, words, clock)
        qtbot.addWidget(desk)
        desk.resize(*size)
        desk.show()
        desk.activateWindow()
        qtbot.waitActive(desk)
        made.append(desk)
        return desk

    yield make
    for desk in made:
        desk.lock()
        desk.pin.forget()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    """A desk on the screen, asking for its PIN."""
    return make_desk()


@pytest.fixture
def live(desk: Desk) -> Live:
    """The day, on a desk that was opened."""
    desk.open()
    assert desk.live is not None
    return desk.live
