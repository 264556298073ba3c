"""The camera at the door, with real frames through a real sink; only lens and clock are faked."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from kiosk.devices.camera import DARK_SECONDS, Camera, CameraState
from kiosk.devices.in_view import AWAY, CROWDED, UNREAD, Hint
from kiosk.domain.badge import mint
from tests.devices.frames import Clock, FakeLens, Layout, Shown, frame, scene

ANNE, BRUNO = mint(b"anne "), mint(b"bruno")


class Door:
    """A camera, what it told, and the hand that holds things before it."""

    def __init__(self, qtbot: QtBot, lens: FakeLens) -> None:
        self.qtbot = qtbot
        self.clock = Clock()
        self.lens = lens
        self.camera = Camera(None, self.clock, lens)
        self.told: list[object] = []
        self.camera.badge_read.connect(self.told.append)
        self.camera.foreign_read.connect(lambda: self.told.append("foreign"))
        self.camera.several_seen.connect(lambda: self.told.append("several"))
        self.camera.hinted.connect(self.told.append)
        self.camera.state_changed.connect(self.told.append)

    def hold(self, *shown: Shown, light: int = 140) -> QImage:
        """Show one frame, wait until it was read and shown; the preview of it."""
        with self.qtbot.waitSignal(self.camera.preview, timeout=5000) as previewed:
            self.lens.show(scene(shown, light))
        assert previewed.args is not None
        image = previewed.args[0]
        assert isinstance(image, QImage)
        return image

    def cover(self) -> None:
        """Show nothing for as long as it takes to be told so."""
        with self.qtbot.waitSignal(self.camera.state_changed):
            self.lens.show(scene(light=3))

    def wait(self, seconds: float) -> None:
        self.clock.now += seconds
        self.camera.look_after()


def not_a_jpeg() -> QVideoFrame:
    made = QVideoFrame(QVideoFrameFormat(QSize(64, 36), Layout.Format_Jpeg))
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    made.bits(0)[:9] = b"not a jpg"
    made.unmap()
    return made


@pytest.fixture
def door(qtbot: QtBot) -> Iterator[Door]:
    door = Door(qtbot, FakeLens())
    door.camera.start()
    door.hold()
    door.told.clear()
    yield door
    door.camera.stop()


def test_a_badge_is_read_once_for_as_long_as_it_is_held(door: Door) -> None:
    for _ in range(4):
        door.hold(Shown(ANNE))
        door.wait(0.5)
    assert door.told == [ANNE]
    door.wait(AWAY)
    door.hold(Shown(ANNE))
    assert door.told == [ANNE, ANNE]


def test_a_badge_in_lower_case_is_the_same_badge(door: Door) -> None:
    door.hold(Shown(ANNE.lower()))
    assert door.told == [ANNE]


def test_a_light_badge_on_a_dark_screen_is_read_within_three_frames(door: Door) -> None:
    for _ in range(3):
        door.hold(Shown(ANNE, inverted=True))
    assert door.told == [ANNE]


def test_it_tells_how_many_pictures_it_reads_each_second(door: Door) -> None:
    assert door.camera.pictures is None
    for _ in range(5):
        door.clock.now += 0.125
        door.hold()
    assert door.camera.pictures == pytest.approx(8)
    door.lens.lost.emit()
    assert door.camera.pictures is None


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/menu",
        "BEGIN:VCARD\r\nFN:Camille\r\nEND:VCARD",
        bytes(range(256)) * 6,
        ANNE[:-1] + "B",
    ],
)
def test_another_qr_code_is_foreign_and_the_next_badge_is_read(
    door: Door, text: str | bytes
) -> None:
    door.hold(Shown(text, module=4))
    door.hold(Shown(ANNE))
    assert door.told == ["foreign", ANNE]


def test_of_two_badges_in_one_frame_none_is_read_until_one_is_alone(door: Door) -> None:
    door.hold(Shown(ANNE, x=300), Shown(BRUNO, x=900))
    door.hold(Shown(ANNE, x=300), Shown(BRUNO, x=900))
    assert door.told == ["several"]
    door.wait(CROWDED)
    door.hold(Shown(BRUNO, x=900))
    assert door.told == ["several", BRUNO]


def test_the_same_badge_twice_in_one_frame_is_one_badge(door: Door) -> None:
    door.hold(Shown(ANNE, x=300), Shown(ANNE, x=900))
    assert door.told == [ANNE]


def test_a_badge_beside_a_poster_is_read(door: Door) -> None:
    door.hold(Shown("https://example.org", x=300), Shown(ANNE, x=900))
    assert door.told == [ANNE]


def test_a_badge_held_too_far_away_gets_a_hint_until_it_is_read(door: Door) -> None:
    too_far = scene([Shown(ANNE, module=6)])
    spoiled = too_far.copy()
    spoiled.paste((120, 120, 120), (640, 360, 700, 395))  # a thumb on the data
    spoiled = spoiled.resize((600, 338)).resize((1280, 720))
    for _ in range(5):
        with door.qtbot.waitSignal(door.camera.preview):
            door.lens.show(spoiled)
        door.wait(UNREAD / 2)
    assert door.told == [Hint.TILT]
    door.hold(Shown(ANNE))
    assert door.told == [Hint.TILT, ANNE, None]


def test_a_covered_camera_says_so_after_ten_seconds_and_recovers(door: Door) -> None:
    door.hold(light=3)
    door.wait(9)
    door.hold(light=3)
    assert door.told == []
    door.wait(1)
    door.cover()
    assert door.told == [CameraState.DARK]
    door.hold()
    assert door.told == [CameraState.DARK, CameraState.LIVE]


def test_a_dark_picture_never_takes_the_place_of_saying_that_it_is_dark(door: Door) -> None:
    for _ in range(2):
        door.hold(light=3)
        door.wait(DARK_SECONDS / 2)
    door.cover()
    shown: list[object] = []
    door.camera.preview.connect(shown.append)
    with door.qtbot.waitSignal(door.camera.badge_read):
        door.lens.show(scene([Shown(ANNE)], light=3))  # read all the same, by its own light
    assert door.camera.state is CameraState.DARK
    door.hold()
    assert len(shown) == 1


def test_a_camera_pulled_out_comes_back_when_plugged_in(door: Door) -> None:
    door.lens.pull_out()
    assert door.told == [CameraState.UNPLUGGED]
    door.lens.plug_in()
    door.hold(Shown(ANNE))
    assert door.told == [CameraState.UNPLUGGED, CameraState.LIVE, ANNE]


def test_a_camera_pulled_out_is_looked_for_every_five_seconds(door: Door) -> None:
    door.lens.pull_out()
    door.lens.there = True  # a system that doesn't announce it
    openings = door.lens.openings
    door.wait(4)
    assert door.lens.openings == openings
    door.wait(1)
    assert door.lens.openings == openings + 1
    door.hold(Shown(ANNE))
    assert door.told == [CameraState.UNPLUGGED, CameraState.LIVE, ANNE]


def test_a_silent_camera_is_opened_anew(door: Door) -> None:
    openings = door.lens.openings
    door.wait(10)
    assert not door.lens.is_open
    door.wait(5)
    assert door.lens.openings == openings + 1
    assert door.told == [CameraState.UNPLUGGED]


def test_plugging_in_another_camera_leaves_the_first_alone(door: Door) -> None:
    openings = door.lens.openings
    door.lens.plug_in()
    assert door.lens.openings == openings


def test_without_a_camera_the_door_waits_for_one(qtbot: QtBot) -> None:
    door = Door(qtbot, FakeLens(there=False))
    door.camera.start()
    assert door.told == [CameraState.ABSENT]
    door.lens.plug_in()
    assert door.told == [CameraState.ABSENT, CameraState.STARTING]
    door.hold(Shown(ANNE))
    assert door.told == [CameraState.ABSENT, CameraState.STARTING, CameraState.LIVE, ANNE]
    door.camera.stop()


def test_frames_that_nobody_can_read_are_said_to_be_unsupported(qtbot: QtBot) -> None:
    door = Door(qtbot, FakeLens())
    door.camera.start()
    with qtbot.waitSignal(door.camera.state_changed):
        door.lens.sink.setVideoFrame(not_a_jpeg())
    assert door.camera.state is CameraState.UNSUPPORTED
    door.hold(Shown(ANNE))
    assert door.camera.state is CameraState.LIVE
    door.camera.stop()


def test_only_the_newest_of_many_frames_is_read(door: Door) -> None:
    read: list[object] = []
    door.camera.preview.connect(read.append)
    wall, badge = frame(scene()), frame(scene([Shown(ANNE)]))
    with door.qtbot.waitSignal(door.camera.badge_read):
        for _ in range(40):
            door.lens.sink.setVideoFrame(wall)
        door.lens.sink.setVideoFrame(badge)
    assert len(read) < 10


def test_without_a_preview_badges_are_read_all_the_same(door: Door, qtbot: QtBot) -> None:
    shown: list[object] = []
    door.camera.preview.connect(shown.append)
    door.camera.want_preview(False)
    with qtbot.waitSignal(door.camera.badge_read) as read:
        door.lens.show(scene([Shown(ANNE)]))
    assert read.args == [ANNE]
    door.camera.want_preview(True)
    assert not shown
    door.hold()
    assert len(shown) == 1


def test_nothing_is_left_running_and_no_frame_is_kept_after_a_stop(qtbot: QtBot) -> None:
    before = set(threading.enumerate())
    door = Door(qtbot, FakeLens())
    door.camera.start()
    door.hold(Shown(ANNE))
    door.lens.show(scene([Shown(BRUNO)]))
    door.camera.stop()
    door.camera.stop()
    assert set(threading.enumerate()) == before
    assert not door.lens.is_open
    told = list(door.told)
    door.lens.show(scene([Shown(BRUNO)]))
    QCoreApplication.processEvents()
    assert door.told == told


def test_a_camera_that_was_never_started_stops(qtbot: QtBot) -> None:
    Camera(None, Clock()).stop()


def test_without_qtmultimedia_the_program_runs_on() -> None:
    """In a process of its own, on a machine whose Qt has no multimedia."""
    script = """
import sys
sys.modules["PySide6.QtMultimedia"] = None
from PySide6.QtGui import QGuiApplication
from kiosk.devices.camera import Camera, CameraState
app = QGuiApplication([])
camera = Camera(None, lambda: 0.0)
camera.start()
assert camera.state is CameraState.UNSUPPORTED
camera.want_preview(False)
camera.look_after()
camera.stop()
"""
    top = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=top, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
