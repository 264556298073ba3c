"""A whole kiosk on a real place: only the clock is ours."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, KioskOptions
from kiosk.domain.clock import Reading
from kiosk.paths import RESOURCES, DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, set_up
from kiosk.store.places import save_setting
from kiosk.ui.parts.look import load_fonts

MORNING = datetime(2026, 11, 23, 9, 32, tzinfo=UTC)  # a Monday, 10:32 in Paris


class Clock:
    """The time, which passes only when a test says so."""

    def __init__(self) -> None:
        self.at = MORNING
        self.seconds = 1000.0

    def read(self) -> Reading:
        return Reading(self.at)

    def steady(self) -> float:
        return self.seconds

    def passes(self, **span: float) -> None:
        """Let time go by, on both clocks."""
        gone = timedelta(**span)
        self.at += gone
        self.seconds += gone.total_seconds()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    opened = set_up(
        DataFolder(tmp_path / "place"),
        NewPlace("La Fabrique", "garage-solidaire", capacity=60),
        load_catalogue(),
    )
    save_setting(opened.store, "reduced_motion", True)
    yield opened
    opened.close()


@pytest.fixture
def codes(place: OpenPlace) -> list[str]:
    return [badge.code for badge in make_badges(place, 3)]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application, with the fonts of the real one."""
    load_fonts(RESOURCES / "fonts")
    return qapp


@pytest.fixture
def open_kiosk(
    qtbot: QtBot, dressed: QApplication, place: OpenPlace, clock: Clock
) -> Iterator[Callable[[KioskOptions], Kiosk]]:
    opened: list[Kiosk] = []

    def make(options: KioskOptions) -> Kiosk:
        kiosk = Kiosk(dressed, place, options, clock.read, clock.steady)
        kiosk.show(options.size)
        opened.append(kiosk)
        return kiosk

    yield make
    for kiosk in opened:
        kiosk.camera.stop()
        kiosk.scanner.stop()
        kiosk.window.close()
        kiosk.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def kiosk(open_kiosk: Callable[[KioskOptions], Kiosk]) -> Kiosk:
    return open_kiosk(KioskOptions(size=(1280, 800)))
