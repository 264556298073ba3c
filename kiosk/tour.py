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

if TYPE_CHECKING:
    from kiosk.app import Kiosk

SIZE = (1280, 800)
PATIENCE_MS = 30_000
"""For what the machine does by itself; ten times what an old one needs."""


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
        for digit in pin:
            self._press(digit)
        self._until(lambda: kiosk.door.desk_is_open, "desk")
        self._picture("en-direct")
        self._press("", Qt.Key.Key_Escape)
        self._until(lambda: stack.current is stack.home, "home")
        self._report()

    def _report(self) -> None:
        kiosk = self._kiosk
        now = kiosk.clock()
        today = business_day(now.at, kiosk.place.place.zone)
        current = Period(today.year, (today.month + 2) // 3)
        write_report(kiosk.place, str(current.previous), self._out, "excel-fr", now)

    def _press(self, text: str, key: Qt.Key = Qt.Key.Key_unknown) -> None:
        target = QApplication.focusWidget() or self._kiosk.window
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            code = Qt.Key(ord(text)) if text else key
            event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)

    def _picture(self, name: str) -> None:
        self._settle()
        self._pictures += 1
        window: QWidget = self._kiosk.window
        window.grab().save(str(self._out / f"{self._pictures:02d}-{name}.png"))

    def _settle(self) -> None:
        """Let the change of screens come to its end."""
        veil = QDeadlineTimer(300)
        self._until(veil.hasExpired, "")

    def _until(self, true: Callable[[], bool], what: str) -> None:
        end = QDeadlineTimer(PATIENCE_MS)
        while not true():
            if end.hasExpired():
                raise KioskError("demo.stuck", at=what)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
