"""Films in the camera's place, and which of a camera's formats is worth having."""

from pathlib import Path
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtMultimedia import QCameraDevice, QMediaDevices
from pytestqt.qtbot import QtBot

from kiosk.devices.badge_film import film_badge
from kiosk.devices.camera import Camera, CameraState
from kiosk.devices.lens import CameraLens, FilmLens, Offer, best_offer, find_camera, lens_for
from kiosk.domain.badge import mint
from tests.devices.frames import Clock

CODE = mint(b"film.")


def test_a_badge_in_a_film_is_read_once_as_if_it_were_there(qtbot: QtBot, tmp_path: Path) -> None:
    film = tmp_path / "badge.avi"
    film_badge(CODE, film, seconds=2)
    clock = Clock()
    lens = FilmLens(film)
    camera = Camera(None, clock, lens)
    read: list[str] = []
    camera.badge_read.connect(read.append)
    with qtbot.waitSignal(camera.badge_read, timeout=10_000):
        camera.start()
    clock.now += 60
    camera.look_after()
    assert camera.state is CameraState.LIVE  # a film that ended is no camera that hangs
    camera.stop()
    assert read == [CODE]
    assert lens.sink.videoFrame().isValid() is False  # no picture is kept


def test_a_film_is_the_same_film_each_time(tmp_path: Path) -> None:
    for name in ("one.avi", "two.avi"):
        film_badge(CODE, tmp_path / name, seconds=0.5)
    assert (tmp_path / "one.avi").read_bytes() == (tmp_path / "two.avi").read_bytes()


def test_a_film_that_is_not_there_is_a_missing_camera(qtbot: QtBot, tmp_path: Path) -> None:
    camera = Camera(f"file:{tmp_path / 'none.mp4'}", Clock())
    camera.start()
    assert camera.state is CameraState.ABSENT
    camera.stop()


@pytest.mark.qt_log_ignore("Could not open media")
def test_a_file_that_is_no_film_is_a_camera_that_went_away(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "notes.mp4").write_text("no film")
    camera = Camera(f"file:{tmp_path / 'notes.mp4'}", Clock())
    with qtbot.waitSignal(
        camera.state_changed, check_params_cb=lambda state: state is CameraState.UNPLUGGED
    ):
        camera.start()
    camera.stop()


def test_a_name_is_a_film_or_a_camera(qtbot: QtBot) -> None:
    parent = Camera(None, Clock())
    assert isinstance(lens_for("file:film.mp4", parent), FilmLens)
    assert isinstance(lens_for("Logitech", parent), CameraLens)
    assert isinstance(lens_for(None, parent), CameraLens)


def test_a_camera_of_an_unknown_name_is_missing(qtbot: QtBot) -> None:
    camera = Camera("no camera has such a name", Clock())
    camera.start()
    assert camera.state is CameraState.ABSENT
    camera.stop()


@pytest.mark.parametrize(
    ("offers", "best"),
    [
        ([Offer(640 * 480, 30, False), Offer(1280 * 720, 10, False)], 1),  # sharp before fluid
        ([Offer(1280 * 720, 30, True), Offer(1280 * 720, 10, False)], 1),  # not packed
        ([Offer(1280 * 720, 30, True), Offer(1280 * 720, 5, False)], 0),  # but fluid enough
        ([Offer(1920 * 1080, 30, True), Offer(640 * 480, 30, False)], 1),  # no more than needed
        ([Offer(1920 * 1080, 30, True), Offer(320 * 240, 30, False)], 0),  # rather more than less
        ([Offer(3840 * 2160, 30, True), Offer(1920 * 1080, 30, True)], 1),
        ([Offer(160 * 120, 30, False), Offer(320 * 240, 30, False)], 1),
        ([Offer(1280 * 720, 30, False), Offer(1280 * 720, 15, False)], 1),  # the fewest frames
        ([Offer(1280 * 720, 5, False)], 0),
    ],
)
def test_the_format_that_reads_best_for_the_least_work_is_chosen(
    offers: list[Offer], best: int
) -> None:
    assert best_offer(offers) == best


class FakeDevice:
    """What a system tells of a camera that is plugged in."""

    def __init__(self, name: str, path: str) -> None:
        self._name, self._path = name, path

    def description(self) -> str:
        return self._name

    def id(self) -> QByteArray:
        return QByteArray(self._path.encode())

    def isNull(self) -> bool:
        return False


class FakeSystem(QMediaDevices):
    """A machine with two cameras."""

    inputs: ClassVar[list[Any]] = [
        FakeDevice("Integrated Camera", "/dev/video0"),
        FakeDevice("HD Webcam C270", "/dev/video2"),
    ]

    @staticmethod
    def videoInputs() -> list[Any]:
        return FakeSystem.inputs

    @staticmethod
    def defaultVideoInput() -> Any:
        return FakeSystem.inputs[0]


@pytest.mark.parametrize(
    ("name", "expected"),
    [(None, 0), ("", 0), ("webcam c2", 1), ("/dev/video2", 1), ("integrated", 0), ("Logi", None)],
)
def test_a_camera_is_found_by_a_part_of_its_name_or_path(
    name: str | None, expected: int | None
) -> None:
    found = find_camera(name, FakeSystem)
    assert found is (None if expected is None else FakeSystem.inputs[expected])


class BusyDevice(QCameraDevice):
    """A camera that is plugged in, and that another program uses."""

    def description(self) -> str:
        return "busy camera"


class BusySystem(QMediaDevices):
    """A machine with such a camera."""

    @staticmethod
    def videoInputs() -> list[QCameraDevice]:
        return [BusyDevice()]


@pytest.mark.usefixtures("qapp")
def test_a_camera_that_another_program_uses_is_tried_again_until_it_is_free() -> None:
    clock = Clock()
    lens = CameraLens("busy", system=BusySystem)
    camera = Camera(None, clock, lens)
    camera.start()
    assert camera.state is CameraState.ABSENT
    clock.now += 5
    camera.look_after()
    assert camera.state is CameraState.ABSENT
    camera.stop()
