"""The first start, put together: the assistant with its devices, then the door of the new place."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from enum import Enum, auto

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import SCANNER_SEEN, SIGHTS, KioskOptions, run
from kiosk.demo import Trial, run_demo
from kiosk.devices.camera import Camera, CameraState
from kiosk.devices.hand_scanner import HandScanner
from kiosk.domain.clock import Reading
from kiosk.domain.errors import KioskError
from kiosk.failures import Hook, open_log
from kiosk.paths import RESOURCES, DataFolder
from kiosk.program import Wishes, qt_application, show_window
from kiosk.services.catalogue import load_catalogue
from kiosk.services.invent import PIN
from kiosk.services.open_place import OpenPlace
from kiosk.services.settings import LANGUAGE, setting
from kiosk.store.places import save_setting
from kiosk.system_clock import read_clock, steady_seconds
from kiosk.ui.parts.icons import Icons
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import LIGHT
from kiosk.ui.parts.words import Words
from kiosk.ui.setup.assistant import Assistant, World
from kiosk.ui.setup.trial import TrialFrame

HEARTBEAT_MS = 500
"""Between two moments at which Python hears of the system's wishes, while nothing else happens."""


class End(Enum):
    """How the assistant was left."""

    CLOSED = auto()
    """Its window was closed: the next start goes on there."""
    TRIAL = auto()
    DOOR = auto()


class FirstStart(QObject):
    """The assistant and its devices. The camera is open only while a page shows it."""

    left = Signal()
    """It is over, or the invented place is wanted: `end` says which."""

    def __init__(
        self,
        application: QApplication,
        folder: DataFolder,
        options: KioskOptions,
        place: OpenPlace | None = None,
        clock: Callable[[], Reading] = read_clock,
        steady: Callable[[], float] = steady_seconds,
    ) -> None:
        super().__init__()
        self.end = End.CLOSED
        self._options = options
        self._steady = steady
        self.words = Words(application, RESOURCES / "i18n")
        held = "fr" if place is None else setting(place, LANGUAGE)
        self.words.speak(options.language or held)
        look = Look(LIGHT, Icons(RESOURCES / "icons"))
        world = World(folder, load_catalogue(), clock)
        self.assistant = Assistant(look, self.words, world, place)
        self.assistant.setWindowIcon(QIcon(str(RESOURCES / "icons" / "parvis.svg")))
        self.assistant.retranslate()
        self.camera: Camera | None = None
        self.scanner = HandScanner(steady, parent=self)
        self.scanner.badge_read.connect(self._scanned)
        self.scanner.foreign_read.connect(lambda: self.assistant.scanned(None))
        self.assistant.camera_wanted.connect(self._use_camera)
        self.assistant.finished.connect(lambda: self._leave(End.DOOR))
        self.assistant.trial_wanted.connect(lambda: self._leave(End.TRIAL))
        self._heartbeat = QTimer(self, interval=HEARTBEAT_MS)
        self._heartbeat.timeout.connect(lambda: None)

    def start(self) -> None:
        """Show it, and begin to listen."""
        show_window(self.assistant, self._options.size)
        self.scanner.start()
        self._heartbeat.start()
        self._use_camera(self.assistant.seeing is not None)

    def stop(self) -> None:
        """Let go of the devices; the window stays until something else is there to see."""
        self._heartbeat.stop()
        self.scanner.stop()
        self._use_camera(False)

    def show_building(self, done: int, total: int) -> None:
        """Say how much of the invented place is there."""
        self.assistant.show_building(done / total)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _leave(self, end: End) -> None:
        self.end = end
        self.left.emit()

    def _use_camera(self, wanted: bool) -> None:
        if wanted is (self.camera is not None):
            return
        if self.camera is not None:
            self.camera.stop()
            self.camera.deleteLater()
            self.camera = None
            return
        camera = self.camera = Camera(self._options.camera, self._steady, parent=self)
        camera.preview.connect(self.assistant.show_picture)
        camera.state_changed.connect(self._show_sight)
        for read in (camera.badge_read, camera.foreign_read, camera.several_seen):
            read.connect(lambda *_: self.assistant.code_seen())
        # When the page is painted: opening the camera takes a moment.
        QTimer.singleShot(0, camera, self._start_camera)

    def _start_camera(self) -> None:
        if self.camera is not None:
            self.camera.start()
            self.camera.want_preview(True)

    def _show_sight(self, state: CameraState) -> None:
        self.assistant.show_sight(SIGHTS[state])

    def _scanned(self, code: str) -> None:
        place = self.assistant.place
        if self.assistant.seeing is not None and place is not None:
            with suppress(KioskError), place.store.writing():
                save_setting(place.store, SCANNER_SEEN, True)
        self.assistant.scanned(code)


def first_start(folder: DataFolder, options: KioskOptions, place: OpenPlace | None) -> int:
    """Lead through the first start, then open the door; the exit code.

    `place`: one that was left in the middle. Closed before its end, the next start goes on there.
    """
    open_log(folder.logs)
    application = qt_application()
    wishes = Wishes(application)
    while True:
        start = FirstStart(application, folder, options, place)
        Hook(start.assistant.calm).install()
        start.left.connect(application.exit)
        start.start()
        application.exec()
        start.stop()
        place, options = start.assistant.place, replace(options, language=start.words.language)
        match start.end:
            case End.CLOSED:
                if place is not None:
                    place.close()
                return 0
            case End.DOOR:
                assert place is not None, "the door is the last step's, which has a place"
                told = replace(options, language=None)  # the place has its own by now
                return run(place, told, wishes=wishes, painted=start.assistant.close)
            case End.TRIAL:
                came_back = _try(application, options, start, wishes)
                open_log(folder.logs)
                if wishes.asked or not came_back:
                    if place is not None:
                        place.close()
                    return 0


def _try(
    application: QApplication, options: KioskOptions, start: FirstStart, wishes: Wishes
) -> bool:
    """Show the invented place; whether somebody came back from it."""
    backs: list[bool] = []

    def come_back() -> None:
        backs.append(True)
        application.exit()

    def frame(window: QWidget) -> QWidget:
        made = TrialFrame(start.assistant.look, PIN, window)
        made.back_wanted.connect(come_back)
        return made

    run_demo(options, Trial(start.show_building, wishes, frame, start.assistant.close))
    return bool(backs)
