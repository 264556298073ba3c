"""How often the camera's frames are read: real frames and the real thread, in a time of our own."""

from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt

from kiosk.devices.frame_reader import FrameReader
from kiosk.domain.badge import mint
from tests.devices.frames import Shown, frame, scene

WALL = scene().resize((640, 360))
BADGE = scene([Shown(mint(b"anne "))]).resize((640, 360))
SECONDS = 5


class Camera:
    """Sends a picture so many times a second, in a time that passes only while it is read."""

    def __init__(self, picture: Image.Image, rate: int) -> None:
        self.now = 0.0
        self.frame = frame(picture)
        self.rate = rate
        self.sent = 0
        self.read = 0
        self.over = Event()
        self.reader = FrameReader(monotonic=lambda: self.now, rest=self.pass_by)

    def pass_by(self, seconds: float) -> None:
        """Let time go by, and send what is due meanwhile."""
        self.now += seconds
        while self.sent < self.now * self.rate and self.now < SECONDS:
            self.sent += 1
            self.reader.offer(self.frame)
        if self.now >= SECONDS:
            self.over.set()

    def run(self, reading: float) -> None:
        """Five seconds of it, on a machine that needs so many seconds to read a frame."""

        def seen() -> None:
            self.read += 1
            self.pass_by(reading)

        self.reader.seen.connect(seen, Qt.ConnectionType.DirectConnection)
        self.reader.start()
        self.reader.offer(self.frame)
        assert self.over.wait(30)
        self.reader.stop()


@pytest.mark.parametrize("reading", [0.0, 0.02, 0.06])
@pytest.mark.parametrize("picture", [WALL, BADGE], ids=["wall", "badge"])
@pytest.mark.parametrize("rate", [15, 30, 60])
def test_eight_to_ten_frames_are_read_in_a_second_whatever_the_camera_sends(
    qapp: QCoreApplication, rate: int, picture: Image.Image, reading: float
) -> None:
    camera = Camera(picture, rate)
    camera.run(reading)
    assert camera.sent >= rate * SECONDS - 10
    assert 8 <= camera.read / SECONDS <= 10


def test_a_slow_machine_reads_less_often_and_still_rests(qapp: QCoreApplication) -> None:
    camera = Camera(WALL, 30)
    camera.run(reading=0.2)
    assert 15 < camera.read <= 20
