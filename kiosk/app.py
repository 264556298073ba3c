"""The composition root: the one module that knows every room, and puts a kiosk together."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, cast
from weakref import WeakMethod

from filelock import FileLock, Timeout

from kiosk import __version__
from kiosk.domain.clock import Reading
from kiosk.domain.errors import DataUnusable, KioskError
from kiosk.domain.outcome import Rules
from kiosk.failures import Hook, open_log
from kiosk.paths import RESOURCES, DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.leftovers import remove_leftovers
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.services.scrub import scrub
from kiosk.services.setting_up import progress
from kiosk.services.settings import (
    DIRECT_EXIT,
    LANGUAGE,
    LANGUAGES,
    PATIENCE,
    setting,
)
from kiosk.store.places import save_setting
from kiosk.store.places import setting as stored
from kiosk.system_clock import read_clock, steady_seconds

# isort: split
# PySide6 reads the source of each module that is imported after it, and Python keeps what was
# read: the rooms that need no Qt (and sqlite-utils with them) come before.
from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.devices.camera import Camera, CameraState
from kiosk.devices.hand_scanner import HandScanner
from kiosk.program import Wishes, has_screen, qt_application, show_window
from kiosk.ui.day_end import DayEnd
from kiosk.ui.door.controller import Door
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.own_look import worn
from kiosk.ui.parts.icons import Icons
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.theme import LIGHT
from kiosk.ui.parts.words import LANGUAGES as SPOKEN
from kiosk.ui.parts.words import Words
from kiosk.ui.purging import Purging
from kiosk.ui.window import Window

if TYPE_CHECKING:
    from kiosk.services.health import DeviceFacts
    from kiosk.ui.desk.desk import Desk

SIGHTS = {
    CameraState.ABSENT: Sight.ABSENT,
    CameraState.STARTING: Sight.WAITING,
    CameraState.LIVE: Sight.WAITING,
    CameraState.DARK: Sight.DARK,
    CameraState.UNPLUGGED: Sight.ABSENT,
    CameraState.UNSUPPORTED: Sight.ABSENT,
}
"""What the door shows for a camera until its next picture."""


SCANNER_SEEN = "scanner_seen"
"""The setting that a hand scanner was used here once: without a camera, the door then asks for it."""


@dataclass(frozen=True, slots=True)
class KioskOptions:
    """How the kiosk is opened."""

    size: tuple[int, int] | None = None
    """A window of that size; None fills the screen."""
    language: str | None = None
    """Spoken instead of the place's own, until that is changed."""
    camera: str | None = None
    forgets: bool = True
    """Erase what is past its retention. Nobody in an invented place exists: its past stays."""


class Kiosk:
    """A door, its desk and its devices, wired together around one open place."""

    def __init__(
        self,
        application: QApplication,
        place: OpenPlace,
        options: KioskOptions,
        clock: Callable[[], Reading] = read_clock,
        steady: Callable[[], float] = steady_seconds,
    ) -> None:
        self.place = place
        self.clock = clock
        self.look = worn(Look(LIGHT, Icons(RESOURCES / "icons")), place)
        self.words = Words(application, RESOURCES / "i18n")
        self._held_language = setting(place, LANGUAGE)
        self._language = options.language or self._held_language
        self.words.speak(self._language)
        self.stack = DoorStack(self.look, steady)
        self.door = Door(place, self.stack, self.words, clock, steady, self._rules())
        self.window = Window(self.door, self._make_desk)
        self.window.setWindowIcon(QIcon(str(RESOURCES / "icons" / "parvis.svg")))
        self.camera = Camera(options.camera, steady, parent=self.window)
        self.scanner = HandScanner(steady, parent=self.window)
        self._scanner_seen = bool(stored(place.store, SCANNER_SEEN, False))
        self._read_at: dict[Camera | HandScanner, datetime] = {}
        self._minute = QTimer(self.window, interval=60_000)
        self._minute.timeout.connect(self.door.refresh)
        self.day_end = DayEnd(place, clock, self.window)
        idle = WeakMethod(self.window.is_idle)
        self.purging = Purging(place, clock, lambda: bool((ask := idle()) and ask()), self.window)
        self._looks = [self.day_end.look, *([self.purging.look] if options.forgets else [])]
        for look in self._looks:
            self._minute.timeout.connect(look)
        self._minute.start()
        self._listen()
        self.follow()

    def start(self) -> None:
        """Begin to listen, and to look once the first screen is there."""
        self.scanner.start()
        self.window.when_painted(self.camera.start)
        for look in self._looks:
            self.window.when_painted(look)

    def stop(self) -> None:
        """Let go of the devices and of the place."""
        self._minute.stop()
        self.day_end.stop()
        self.purging.stop()
        self.camera.stop()
        self.scanner.stop()
        self.place.close()

    def show(self, size: tuple[int, int] | None) -> None:
        """Open the window, in a size or over the whole screen."""
        show_window(self.window, size)

    def follow(self) -> None:
        """Go by the place's settings as they are now: at the start, and when one was changed."""
        held = setting(self.place, LANGUAGE)
        if held != self._held_language:
            self._language = self._held_language = held
        offered = {self._language, *setting(self.place, LANGUAGES)}
        languages = [code for code in SPOKEN if code in offered]
        self.stack.patience.factor = setting(self.place, PATIENCE) / 100
        look = worn(self.look, self.place)
        if look != self.look:
            self.look = look
            self.stack.set_look(look)
            if self._desk is not None:
                self._desk.set_look(look)
        self.door.follow(self._rules(), self._language, languages)

    def _rules(self) -> Rules:
        return Rules(direct_exit=setting(self.place, DIRECT_EXIT))

    def _listen(self) -> None:
        # Methods, not functions that hold the kiosk: those would keep each other alive at the end.
        self.camera.badge_read.connect(self._camera_read)
        self.camera.foreign_read.connect(self._camera_read)
        self.scanner.badge_read.connect(self._scanner_read)
        self.scanner.foreign_read.connect(self._scanner_read)
        self.scanner.badge_read.connect(self._scanner_was_seen)
        self.camera.several_seen.connect(self.door.several_seen)
        self.stack.shown.connect(lambda: self.camera.want_preview(self.stack.shows_camera()))
        self.camera.preview.connect(self.stack.show_picture)
        self.camera.state_changed.connect(self._show_sight)

    def _camera_read(self, code: str | None = None) -> None:
        self._read(self.camera, code)

    def _scanner_read(self, code: str | None = None) -> None:
        self._read(self.scanner, code)

    def _read(self, device: Camera | HandScanner, code: str | None) -> None:
        """A badge was read, or a code that is none (None)."""
        if code is not None:
            self._read_at[device] = self.clock().at.astimezone(self.place.place.zone)
        if self._is_a_trial(device, code):
            return
        self._give_way()
        if code is None:
            self.door.foreign_read()
        else:
            self.door.badge_read(code)

    def _is_a_trial(self, device: Camera | HandScanner, code: str | None) -> bool:
        """Whether somebody at the desk is trying a device out: then nothing is noted."""
        if self._desk is None or not self.door.desk_is_open:
            return False
        from kiosk.ui.desk.page import HowRead

        how = HowRead.CAMERA
        if device is self.scanner:
            how = HowRead.SCANNER_GARBLED if self.scanner.garbled else HowRead.SCANNER
        return self._desk.take_scan(code, how)

    @property
    def _desk(self) -> "Desk | None":
        return cast("Desk | None", self.window.desk)

    def devices(self) -> "DeviceFacts":
        """How the devices are doing."""
        from kiosk.services.health import DeviceFacts

        return DeviceFacts(
            camera=self.camera.state.name.lower(),
            pictures=self.camera.pictures,
            camera_read=self._read_at.get(self.camera),
            scanner_read=self._read_at.get(self.scanner),
            scanner_known=self._scanner_seen,
            scanner_garbled=self.scanner.garbled,
        )

    def _give_way(self) -> None:
        """A scan wins over the PIN as over any screen of the door; not over an open desk."""
        if self.window.desk is not None and not self.door.desk_is_open:
            self.window.close_desk()

    def _scanner_was_seen(self) -> None:
        if not self._scanner_seen:
            self._scanner_seen = True
            with suppress(KioskError), self.place.store.writing():
                save_setting(self.place.store, SCANNER_SEEN, True)
        if SIGHTS[self.camera.state] is Sight.ABSENT:
            self._show_sight(self.camera.state)

    def _show_sight(self, state: CameraState) -> None:
        sight = SIGHTS[state]
        if sight is Sight.ABSENT and self._scanner_seen:
            sight = Sight.SCANNER
        self.stack.show_sight(sight)

    def _make_desk(self) -> "Desk":
        from kiosk.ui.desk.desk import Desk  # loaded when somebody first opens it

        devices = WeakMethod(self.devices)  # a desk that held the kiosk would keep all alive

        def facts() -> "DeviceFacts":
            told = devices()
            assert told is not None, "the desk goes with the kiosk"
            return told()

        desk = Desk(self.place, self.look, self.words, self.clock, devices=facts)
        desk.opened.connect(self._desk_opened)
        desk.counting.connect(self._desk_counts)
        desk.locked.connect(self._close_desk)
        desk.changed.connect(self.follow)
        self.door.written.connect(desk.refresh)
        self.door.announced.connect(desk.show_banner)
        return desk

    def _desk_opened(self) -> None:
        self.door.desk_is_open = True
        self.door.own_language.served()

    def _desk_counts(self, counts: bool) -> None:
        """What is scanned while an evacuation is counted is noted, and counted."""
        self.door.desk_is_open = counts

    def _close_desk(self) -> None:
        self.door.desk_is_open = False
        self.window.close_desk()


def run_kiosk(folder: DataFolder, options: KioskOptions) -> int:
    """Open the kiosk on a place, until its window is closed; the exit code.

    Where there is no place yet, or one whose first start was left in the middle, the assistant
    comes first. Raises `DataUnusable` when the place can't be opened, another kiosk has it open, or
    there is no screen.
    """
    if not has_screen():
        raise DataUnusable("kiosk.no_screen")
    lock = FileLock(folder.lock, timeout=0)
    try:
        folder.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock.acquire()
    except Timeout as error:
        raise DataUnusable("kiosk.running", path=folder.root) from error
    except OSError as error:
        raise DataUnusable("data.read_only") from error
    try:
        place = place_in(folder)
        if place is None or progress(place) is not None:
            from kiosk.first_start import first_start  # loaded once in a place's life

            return first_start(folder, options, place)
        return run(place, options)
    finally:
        lock.release()


def place_in(folder: DataFolder) -> OpenPlace | None:
    """The place in a folder, put in order, or None where there is none yet."""
    if not folder.database.exists():
        return None
    try:
        place = open_place(folder, load_catalogue())
    except DataUnusable as error:
        if error.key != "place.none":
            raise
        return None  # it was being made when the power went
    scrub(place)
    remove_leftovers(place)
    return place


def run(
    place: OpenPlace,
    options: KioskOptions,
    *,
    wishes: Wishes | None = None,
    frame: Callable[[QWidget], QWidget] = lambda window: window,
    painted: Callable[[], object] = lambda: None,
) -> int:
    """Run a kiosk on a place that is open, and close the place at the end.

    The end is the window's, Ctrl+C's, or the system's wish that programs stop. `wishes`: who
    listens to those already; `frame` puts the window into another; `painted` is called when there
    is something to see.
    """
    open_log(place.folder.logs)
    logging.getLogger("parvis").info("started, Parvis %s", __version__)
    application = qt_application()
    wishes = wishes or Wishes(application)
    kiosk = Kiosk(application, place, options)
    Hook(kiosk.door.stumbled).install()
    whole = frame(kiosk.window)
    kiosk.window.when_painted(painted)
    show_window(whole, options.size)
    kiosk.start()
    try:
        return application.exec()
    finally:
        kiosk.stop()
        whole.hide()
