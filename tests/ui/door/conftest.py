"""A door whose time stands still, unless a test moves it."""

from dataclasses import dataclass

import pytest
from pytestqt.qtbot import QtBot

from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.look import Look


@dataclass
class Clock:
    """Monotonic seconds that pass when told to."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The clock of `door`."""
    return Clock()


@pytest.fixture
def door(qtbot: QtBot, look: Look, clock: Clock) -> DoorStack:
    """A door of 1280 by 800, at Home, without motion."""
    door = DoorStack(look, clock)
    qtbot.addWidget(door)
    door.resize(1280, 800)
    door.show()
    return door
