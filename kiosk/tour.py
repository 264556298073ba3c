"""A guided tour that plays by itself where nobody can look on: someone comes in, the team looks,
the quarter is reported. Everything is the real thing, only the hand is ours.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.impact.period import Period
from kiosk.services.report import write_report
from kiosk.ui.desk.desk import Desk
from kiosk.ui.paper import print_report

if TYPE_CHECKING:
    from kiosk.app import Kiosk

SIZE = (1280, 800)
PATIENCE_MS = 30_000
"""For what the machine does by itself; ten times what an old one needs."""
SETTLED_MS = 300
"""What else moves on a screen has come to its end."""
HAND_MS = 600
"""The hand of the film is then on its way to the camera."""
FINGER_MS = 250
"""Between two keys; faster ones would be taken for a hand scanner's."""


class Tour:
    """Leads one kiosk from screen to screen, and keeps a picture of each in `out`."""

    def __init__(self, kiosk: "Kiosk", out: Path) -> None:
        self._kiosk = kiosk
        self._out = out
        self._pictures = 0

    def play(self, pin: str) -> None:
        """The whole tour. Raises `KioskError` when a screen that should follow does not."""
        kiosk, stack = self._kiosk, self._kiosk.stack
        kiosk.show(SIZE)
        kiosk.start()
        self._until(lambda: kiosk.camera.is_live, "camera")
        self._rest(HAND_MS)
        self._picture("accueil")
        self._until(lambda: stack.current is stack.activity, "badge")
        self._picture("activite")
        next(tile for tile in stack.activity.tiles if not tile.view.full).click()
        self._until(lambda: stack.current is stack.done, "done")
        self._picture("c-est-note")
        stack.done.finish.click()
        stack.home.no_badge.click()
        self._picture("sans-badge")
        stack.activity.cancel.click()
        stack.home.team.click()
        self._picture("code-de-l-equipe")
        desk = kiosk.window.desk
        assert isinstance(desk, Desk)
        for digit in pin:
            press(desk.pin, Qt.Key(ord(digit)), digit)
            self._rest(FINGER_MS)
        self._until(lambda: kiosk.door.desk_is_open, "desk")
        self._picture("en-direct")
        press(desk, Qt.Key.Key_Escape)
        self._until(lambda: stack.current is stack.home, "home")
        self._report()

    def _report(self) -> None:
        kiosk = self._kiosk
        now = kiosk.clock()
        today = business_day(now.at, kiosk.place.place.zone)
        current = Period(today.year, (today.month + 2) // 3)
        write_report(kiosk.place, str(current.previous), self._out, "excel-fr", now, print_report)

    def _picture(self, name: str) -> None:
        self._until(lambda: self._kiosk.stack.is_settled, name)
        self._rest(SETTLED_MS)
        self._pictures += 1
        window: QWidget = self._kiosk.window
        window.grab().save(str(self._out / f"{self._pictures:02d}-{name}.png"))

    def _rest(self, span_ms: int) -> None:
        self._until(QDeadlineTimer(span_ms).hasExpired, "")

    def _until(self, true: Callable[[], bool], what: str) -> None:
        end = QDeadlineTimer(PATIENCE_MS)
        while not true():
            if end.hasExpired():
                raise KioskError("demo.stuck", at=what)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def press(target: QWidget, key: Qt.Key, text: str = "") -> None:
    """A key pressed and let go, as a keyboard does it."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
