"""Icons, the camera's frame, the tape: what is painted is what was meant."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.paths import RESOURCES
from kiosk.ui.parts.icons import DIRECTIONAL, Icons
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.panel import Monogram, Stamp, initial
from kiosk.ui.parts.plate import Plate
from kiosk.ui.parts.preview import SEEN_MS, PreviewFrame, Sight
from kiosk.ui.parts.tape import TapeCountdown, TapeGauge
from kiosk.ui.parts.theme import DARK, LIGHT, TAPE, Theme, contrast

RED, BLUE = QColor("#C00000"), QColor("#0000C0")


def drawn(icons: Icons, name: str, direction: Qt.LayoutDirection) -> QImage:
    picture = QPixmap(64, 64)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setLayoutDirection(direction)
    icons.paint(painter, name, QRectF(0, 0, 64, 64), RED)
    painter.end()
    return picture.toImage()


def show(qtbot: QtBot, widget: QWidget, width: int, height: int) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    return widget.grab().toImage()


@pytest.mark.usefixtures("qapp")
def test_an_icon_is_drawn_in_the_colour_asked_for() -> None:
    image = drawn(Icons(RESOURCES / "icons"), "bold/x", Qt.LayoutDirection.LeftToRight)
    assert image.pixelColor(32, 32) == RED


@pytest.mark.usefixtures("qapp")
def test_only_icons_that_point_are_mirrored() -> None:
    icons = Icons(RESOURCES / "icons")
    for name in ("bold/sign-out", "bold/check", "bold/clock-counter-clockwise"):
        left = drawn(icons, name, Qt.LayoutDirection.LeftToRight)
        right = drawn(icons, name, Qt.LayoutDirection.RightToLeft)
        assert (left == right) is (name not in DIRECTIONAL), name


def test_a_missing_icon_is_an_error_not_a_hole() -> None:
    icons = Icons(RESOURCES / "icons")
    with pytest.raises(FileNotFoundError):
        icons.ink("bold/unheard-of")


def half_red() -> QImage:
    image = QImage(QSize(640, 480), QImage.Format.Format_RGB32)
    image.fill(BLUE)
    painter = QPainter(image)
    painter.fillRect(0, 0, 320, 480, RED)
    painter.end()
    return image


def test_the_picture_is_shown_as_it_is_given(qtbot: QtBot, look: Look) -> None:
    frame = PreviewFrame(look)
    frame.show_picture(half_red())
    image = show(qtbot, frame, 600, 400)
    assert image.pixelColor(260, 200) == RED
    assert image.pixelColor(340, 200) == BLUE


def test_around_the_target_nobody_has_colours(qtbot: QtBot, look: Look) -> None:
    frame = PreviewFrame(look)
    frame.show_picture(half_red().scaled(1280, 720))
    outside = show(qtbot, frame, 600, 400).pixelColor(30, 200)
    target = frame.target(QRectF(0, 0, 600, 400))
    assert target.left() > 30
    assert abs(outside.red() - outside.blue()) < 40


def test_a_badge_read_turns_the_frame_green_for_an_instant(qtbot: QtBot, look: Look) -> None:
    frame = PreviewFrame(look)
    before = show(qtbot, frame, 600, 400)
    frame.badge_seen()
    assert frame.is_green
    assert frame.grab().toImage() != before
    qtbot.waitUntil(lambda: not frame.is_green, timeout=10 * SEEN_MS)
    assert frame.grab().toImage() == before


def test_every_sight_has_a_picture_of_its_own(qtbot: QtBot, look: Look) -> None:
    pictures = []
    for sight in Sight:
        frame = PreviewFrame(look)
        frame.show_sight(sight)
        if sight is Sight.LIVE:
            frame.show_picture(half_red())
        pictures.append(show(qtbot, frame, 600, 400))
    for number, picture in enumerate(pictures):
        assert picture not in pictures[:number], list(Sight)[number]


def test_a_camera_that_goes_leaves_no_picture_behind(qtbot: QtBot, look: Look) -> None:
    frame = PreviewFrame(look)
    empty = show(qtbot, frame, 600, 400)
    frame.show_picture(half_red())
    frame.show_sight(Sight.WAITING)
    assert frame.grab().toImage() == empty


@pytest.mark.parametrize("left", [1.0, 0.5, 0.25, 0.0])
def test_the_tape_is_as_long_as_the_time_that_is_left(
    qtbot: QtBot, look: Look, left: float
) -> None:
    tape = TapeCountdown(look)
    tape.show_left(left, 20)
    image = show(qtbot, tape, 400, 28)
    yellow = sum(image.pixelColor(x, 24) == TAPE for x in range(400))
    assert yellow == pytest.approx(400 * left, abs=12)


def test_the_tape_retracts_towards_the_reading_edge(qtbot: QtBot, look: Look) -> None:
    tape = TapeCountdown(look)
    tape.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tape.show_left(0.5, 20)
    image = show(qtbot, tape, 400, 28)
    assert image.pixelColor(300, 24) == TAPE
    assert image.pixelColor(100, 24) != TAPE


@pytest.mark.parametrize(
    ("value", "capacity", "end"),
    [(23, 60, 60), (0, None, 10), (23, None, 25), (64, 60, 70), (3, 3, 3), (480, None, 500)],
)
def test_the_gauge_ends_at_the_capacity_or_the_next_round_number(
    qtbot: QtBot, look: Look, value: int, capacity: int | None, end: int
) -> None:
    gauge = TapeGauge(look)
    gauge.show_value(value, capacity, f"{value} personnes")
    show(qtbot, gauge, 900, 46)
    assert gauge.end == end
    assert all(text.fits for text in gauge.texts())
    assert gauge.accessibleName() == f"{value} personnes"


def test_the_gauge_shows_those_beyond_the_capacity_in_another_colour(
    qtbot: QtBot, look: Look
) -> None:
    gauge = TapeGauge(look)
    gauge.show_value(64, 60, "64 personnes")
    image = show(qtbot, gauge, 700, 46)
    assert image.pixelColor(300, 42) == TAPE
    assert image.pixelColor(620, 42) == look.theme.err


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_numbers_of_the_gauge_can_be_read_on_whatever_lies_below_them(
    qtbot: QtBot, look: Look, theme: Theme
) -> None:
    gauge = TapeGauge(replace(look, theme=theme))
    gauge.show_value(25, 10, "25 personnes")
    image = show(qtbot, gauge, 900, 46)
    tape, excess = range(5, 299), range(302, 744)
    for ground, across in ((TAPE, tape), (theme.err, excess)):
        seen = [image.pixelColor(x, y) for x in across for y in range(image.height())]
        assert seen.count(ground) > len(seen) / 2
        assert max(contrast(colour, ground) for colour in seen) >= 4.5


@pytest.mark.parametrize(
    ("name", "letter"),
    [
        ("La Fabrique du Canal", "F"),
        ("L’Établi", "É"),
        ("le 108", "1"),
        ("Les", "L"),
        ("", ""),
    ],
)
def test_the_monogram_skips_articles(name: str, letter: str) -> None:
    assert initial(name) == letter


def test_monogram_plate_and_stamp_paint_with_and_without_content(qtbot: QtBot, look: Look) -> None:
    monogram, plate, stamp = Monogram(look), Plate(look), Stamp(look)
    for widget in (monogram, plate, stamp):
        qtbot.addWidget(widget)
        widget.resize(420, 220)
    blank = [widget.grab().toImage() for widget in (monogram, plate, stamp)]
    monogram.show_name("La Fabrique")
    plate.show_activity("Couture", "needle", "framboise")
    stamp.show_activity("needle", "framboise")
    for widget, before in zip((monogram, plate, stamp), blank, strict=True):
        assert widget.grab().toImage() != before


def test_the_check_is_drawn_in_time_unless_motion_is_unwanted(qtbot: QtBot, look: Look) -> None:
    still = Stamp(look)
    moving = Stamp(replace(look, reduced_motion=False))
    pictures = [show(qtbot, stamp, 200, 200) for stamp in (still, moving)]
    assert pictures[0] == pictures[1]
    still.show_activity("", "")
    moving.show_activity("", "")
    assert still.grab().toImage() == pictures[0]
    assert moving.grab().toImage() != pictures[0]
    qtbot.waitUntil(lambda: moving.grab().toImage() == pictures[0], timeout=3000)
