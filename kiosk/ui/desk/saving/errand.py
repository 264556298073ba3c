"""Something long that is done step by step, so that the door goes on meanwhile."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.errors import KioskError


class Steps(Protocol):
    """What is done: `step` until there is no more to do, or `give_up`."""

    def step(self) -> bool:
        """Do a little; whether there is more. Raises `KioskError` when it can't go on."""

    def give_up(self) -> None:
        """Leave nothing behind."""


class Errand(QObject):
    """Does one thing at a time: a step whenever nothing else waits to be done."""

    told = Signal(int)
    """So many steps are done."""
    done = Signal()
    failed = Signal(object)
    """With a `KioskError`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.steps: Steps | None = None
        self._count = 0
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._step)

    @property
    def is_under_way(self) -> bool:
        """Whether something is being done."""
        return self.steps is not None

    def start(self, steps: Steps) -> None:
        """Begin; what was under way is given up."""
        self.stop()
        self.steps, self._count = steps, 0
        self._timer.start()

    def stop(self) -> None:
        """Give up what is under way."""
        steps = self._end()
        if steps is not None:
            steps.give_up()

    def _end(self) -> Steps | None:
        self._timer.stop()
        steps, self.steps = self.steps, None
        return steps

    def _step(self) -> None:
        assert self.steps is not None
        try:
            more = self.steps.step()
        except KioskError as error:
            self._end()
            self.failed.emit(error)
            return
        if more:
            self._count += 1
            self.told.emit(self._count)
        else:
            self._end()
            self.done.emit()
