"""Everything fits, everywhere, in every language, and can be hit with a finger."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.ui.door.screen import Screen
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.card import ActionCard
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import Control, Part
from kiosk.ui.parts.tile import Tile
from tests.ui.scenes import PX_PER_MM, SCENES, SIZES

TILE_MM, CARD_MM, TARGET_MM, GAP_MM = 20, 16, 11.6, 2
VISITOR_MINIMUM = 24


@pytest.fixture
def stack(qtbot: QtBot, look: Look) -> DoorStack:
    """A door whose time stands still."""
    stack = DoorStack(look, lambda: 0.0, factor=None)
    qtbot.addWidget(stack)
    return stack


def shown(screen: Screen, kind: type) -> list[QWidget]:
    """The widgets of a kind on show on a screen."""
    return [
        widget
        for widget in screen.findChildren(QWidget)
        if isinstance(widget, kind) and widget.isVisibleTo(screen)
    ]


def place(widget: QWidget, screen: Screen) -> QRect:
    """Where a widget is on its screen."""
    return QRect(widget.mapTo(screen, widget.rect().topLeft()), widget.size())


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_fits_and_can_be_hit(
    stack: DoorStack, size: tuple[int, int], language: str
) -> None:
    stack.resize(*size)
    stack.show()
    for name, show in SCENES.items():
        show(stack, language)
        screen = stack.current
        assert screen.size().toTuple() == size
        check_texts(screen, name)
        check_targets(screen, name)


def check_texts(screen: Screen, name: str) -> None:
    for part in shown(screen, Part):
        assert isinstance(part, Part)
        outside = f"{name}: {part} at {place(part, screen)} leaves the screen"
        assert screen.rect().contains(place(part, screen)) or not part.size().isValid(), outside
        for text in part.texts():
            assert text.fits, f"{name}: « {text.text} » does not fit {part.geometry()}"
            assert text.size >= VISITOR_MINIMUM, f"{name}: « {text.text} » is too small"


def check_targets(screen: Screen, name: str) -> None:
    unit = screen.look.scale * PX_PER_MM
    controls = shown(screen, Control)
    for control in controls:
        least = TILE_MM if isinstance(control, Tile) else TARGET_MM
        least = CARD_MM if isinstance(control, ActionCard) else least
        small = f"{name}: « {control.accessibleName()} » is only {control.size()}"
        assert min(control.width(), control.height()) >= least * unit - 1, small
    for one, other in combinations(controls, 2):
        first, second = place(one, screen), place(other, screen)
        across = max(first.left(), second.left()) - min(first.right(), second.right()) - 1
        down = max(first.top(), second.top()) - min(first.bottom(), second.bottom()) - 1
        close = f"{name}: « {one.accessibleName()} » and « {other.accessibleName()} » are too close"
        assert max(across, down) >= GAP_MM * unit - 1, close


@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "tall"])
def test_right_to_left_is_the_mirror_image(stack: DoorStack, size: tuple[int, int]) -> None:
    stack.resize(*size)
    stack.show()
    for name, show in SCENES.items():
        show(stack, "fr")
        screen = stack.current
        screen.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        before = [place(part, screen) for part in shown(screen, Part)]
        screen.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        after = [place(part, screen) for part in shown(screen, Part)]
        assert len(before) == len(after)
        for left, right in zip(before, after, strict=True):
            mirrored = screen.width() - left.right() - 1
            assert abs(right.left() - mirrored) <= 3, f"{name}: {left} became {right}"
            assert right.top() == left.top(), name
        check_texts(screen, name)


def test_a_warning_moves_nothing(stack: DoorStack) -> None:
    stack.show()
    for size in ((1280, 800), (800, 1280)):
        stack.resize(*size)
        for name in ("activity", "already-in", "leaving", "profile-age", "group"):
            SCENES[name](stack, "fr")
            screen = stack.current
            before = {control: place(control, screen) for control in shown(screen, Control)}
            screen.show_warning(12.4, 20)
            for control, where in before.items():
                assert place(control, screen) == where, f"{name}: {control.accessibleName()}"
            screen.ease()
