"""Something long goes on while other things are done, and ends or is stopped whole."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.domain.errors import BadInput
from kiosk.ui.desk.saving.errand import Errand


class Count:
    """Counts to five."""

    def __init__(self, fails_at: int = 0) -> None:
        self.count, self.fails_at, self.given_up = 0, fails_at, False

    def step(self) -> bool:
        self.count += 1
        if self.count == self.fails_at:
            raise BadInput("data.full")
        return self.count < 5

    def give_up(self) -> None:
        self.given_up = True


def test_other_things_are_done_between_two_steps(qapp: QApplication, qtbot: QtBot) -> None:
    errand, steps, seen = Errand(qapp), Count(), list[int]()
    told: list[int] = []
    errand.told.connect(told.append)
    errand.told.connect(lambda _: QTimer.singleShot(0, lambda: seen.append(steps.count)))
    with qtbot.waitSignal(errand.done):
        errand.start(steps)
        assert errand.is_under_way
    assert told == [1, 2, 3, 4]
    assert seen
    assert seen[0] < 5
    assert not errand.is_under_way
    assert not steps.given_up


def test_what_fails_is_told_once_and_ends(qapp: QApplication, qtbot: QtBot) -> None:
    errand, steps = Errand(qapp), Count(fails_at=3)
    with qtbot.waitSignal(errand.failed) as told:
        errand.start(steps)
    assert told.args is not None
    assert told.args[0].key == "data.full"
    assert not errand.is_under_way


def test_what_is_stopped_leaves_nothing_behind(qapp: QApplication, qtbot: QtBot) -> None:
    errand, steps, other = Errand(qapp), Count(), Count()
    errand.start(steps)
    with qtbot.waitSignal(errand.done):
        errand.start(other)
    assert steps.given_up
    errand.stop()
    assert not other.given_up
