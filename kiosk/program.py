"""What a program with windows needs, whatever they show: an application, and a good end."""

import os
import signal
import sys

from PySide6.QtCore import QLoggingCategory, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.paths import RESOURCES
from kiosk.ui.parts.look import load_fonts


class Wishes:
    """Ends the application in good order on Ctrl+C, and when the system wants programs to stop."""

    def __init__(self, application: QApplication) -> None:
        self.asked = False
        """Whether anyone wished so."""
        self._application = application
        for wish in (signal.SIGINT, signal.SIGTERM):
            signal.signal(wish, self._stop)
        # A wish that came before the loop runs found nothing to quit.
        QTimer.singleShot(0, application, lambda: application.quit() if self.asked else None)

    def _stop(self, _wish: int, _frame: object) -> None:
        self.asked = True
        self._application.quit()


def show_window(window: QWidget, size: tuple[int, int] | None) -> None:
    """Open a window, in a size or over the whole screen."""
    if size is None:
        # Where no window manager gives it the whole screen, the window takes it itself.
        window.setGeometry(window.screen().geometry())
        window.showFullScreen()
    else:
        window.resize(*size)
        window.show()


def qt_application(*, offscreen: bool = False) -> QApplication:
    """The one application of this process, with our fonts."""
    # What the video backend tells of each file and of optional helpers is of no use to anyone.
    QLoggingCategory.setFilterRules("qt.multimedia.*=false\nqt.multimedia.*.critical=true")
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    application = QApplication([*sys.argv[:1], *(["-platform", "offscreen"] if offscreen else [])])
    load_fonts(RESOURCES / "fonts")
    return application


def has_screen() -> bool:
    """Whether a window can be seen by anyone."""
    if not sys.platform.startswith("linux"):
        return True
    if os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal"):
        return False
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
