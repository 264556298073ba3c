"""USB hand scanners: they type like a keyboard, and must not be mistaken for one.

A scanner types what it read as if by fingers, on a keyboard layout that rarely is the
machine's, and ends with Enter. So every key of the program passes here first. Keys that follow
each other faster than fingers can are a *burst*: it never reaches a text field and never presses
a button. Keys that turn out to be typed by a person are delivered late by a blink, in order.

Each burst is read twice: by the keys' places on the keyboard (a scanner set to US types `T` on
the key where a US keyboard has it, whatever France prints on that key), then by the letters that
arrived. The check symbols of a badge's code decide which reading is right.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from shiboken6 import isValid

from kiosk.devices.burst import Burst

# The letter keys of a US keyboard, by the number that a key's place has in Linux (evdev) and in
# PC hardware (scan code set 1) alike: 16 is the key where a US keyboard has Q.
_ROWS = {16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
# X11 and Wayland count from 8; on macOS the number says nothing, and only letters are read.
_OFFSET = {"win32": 0, "darwin": 10_000}.get(sys.platform, 8)
_LETTERS = {
    first + place + _OFFSET: letter
    for first, row in _ROWS.items()
    for place, letter in enumerate(row)
}
_NOT_A_LETTER = "?"

_ENDS = ("\r", "\n", "\t")
_SILENT_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)


class HandScanner(QObject):
    """Listens to every key of the program. Works with any number of scanners, plugged in or not."""

    badge_read = Signal(str)
    """A badge of our form, as soon as its last symbol is typed."""
    foreign_read = Signal()
    """A burst that is not a badge has ended; its content is gone already."""

    def __init__(self, monotonic: Callable[[], float], parent: QObject | None = None) -> None:
        """``monotonic`` tells steady seconds, for keys that come without a time of their own."""
        super().__init__(parent)
        self.garbled = False
        """The last badge was typed in another keyboard layout than the machine's, and read for all that."""
        self._monotonic = monotonic
        self._burst: Burst | None = None
        self._held: list[tuple[QObject, QKeyEvent]] = []
        self._undelivered: set[int] = set()
        self._delivering = False
        self._silence = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        # After a stall of the program, keys that came in time are still queued: they go first.
        self._last_call = QTimer(self, singleShot=True, interval=0)
        self._silence.timeout.connect(self._last_call.start)
        self._last_call.timeout.connect(self._on_last_call)

    def start(self) -> None:
        """Begin to listen. The application must exist."""
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def stop(self) -> None:
        """Stop listening; keys still held back are delivered."""
        self._end()
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks here before it delivers anything; True keeps it from its receiver."""
        # Everything that happens passes here: what is no key must cost next to nothing.
        if not isinstance(event, QKeyEvent) or self._delivering or event.key() in _SILENT_KEYS:
            return False
        match event.type():
            case QEvent.Type.KeyPress:
                keeps = self._on_press(watched, event)
            case QEvent.Type.KeyRelease:
                keeps = self._on_release(watched, event)
            case _:
                keeps = self._burst is not None and self._burst.follows(self._time(event))
                if keeps:
                    event.accept()  # within a burst no key is a shortcut
        return keeps

    def _time(self, event: QKeyEvent) -> float:
        return event.timestamp() or self._monotonic() * 1000

    def _on_press(self, watched: QObject, event: QKeyEvent) -> bool:
        at = self._time(event)
        self._undelivered.discard(_identity(event))
        if self._burst is not None and not self._burst.follows(at):
            self._end()
        if event.text() in _ENDS:
            return self._on_end_key(event, at)
        typed = _typed(event)
        if typed is None or event.isAutoRepeat() or (typed == " " and self._burst is None):
            return self._on_command()
        burst = self._burst = self._burst or Burst()
        code = burst.add(_LETTERS.get(event.nativeScanCode(), _NOT_A_LETTER), typed, at)
        self._undelivered.add(_identity(event))
        self._hold(watched, event)
        self._silence.start(round(burst.patience))
        if code is not None:
            self.garbled = burst.garbled
            self.badge_read.emit(code)
        return True

    def _on_end_key(self, event: QKeyEvent, at: float) -> bool:
        if self._burst is None:
            return False
        self._burst.end_key(at)
        if not self._burst.scanned:
            self._end()
            return False
        self._held.clear()
        self._undelivered.add(_identity(event))
        self._silence.start(round(self._burst.patience))
        return True

    def _on_command(self) -> bool:
        """An arrow, Escape, Ctrl+C: a person's, unless it comes within a burst."""
        if self._burst is not None and not self._burst.scanned:
            self._end()
        return self._burst is not None

    def _on_release(self, watched: QObject, event: QKeyEvent) -> bool:
        if _identity(event) not in self._undelivered:
            return False
        self._undelivered.discard(_identity(event))
        self._hold(watched, event)
        return True

    def _hold(self, watched: QObject, event: QKeyEvent) -> None:
        if self._burst is None or self._burst.scanned:
            self._held.clear()
        else:
            self._held.append((watched, _copy(event)))

    def _on_last_call(self) -> None:
        if not self._silence.isActive():
            self._end()

    def _end(self) -> None:
        """The burst is over: if it was a person's, let the keys go where they were meant to."""
        burst, held = self._burst, self._held
        if burst is None:
            return
        self._burst, self._held = None, []
        self._silence.stop()
        burst.fall_silent()
        if burst.scanned:
            if burst.foreign:
                self.foreign_read.emit()
            return
        self._undelivered.clear()
        self._delivering = True
        try:
            for watched, event in held:
                target = watched if isValid(watched) else QGuiApplication.focusWindow()
                if target is not None:
                    QCoreApplication.sendEvent(target, event)
        finally:
            self._delivering = False


def _typed(event: QKeyEvent) -> str | None:
    """The letter that a key types, « ? » for one that only prepares an accent, None for a command."""
    modifiers = event.modifiers()
    command = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    if modifiers & command and not modifiers & Qt.KeyboardModifier.ControlModifier:
        return None  # Windows calls AltGr Ctrl+Alt: that one types
    if event.text():
        return event.text() if event.text().isprintable() else None
    prepares_accent = Qt.Key.Key_Dead_Grave <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay
    return _NOT_A_LETTER if prepares_accent else None


def _identity(event: QKeyEvent) -> int:
    """The same for a key's press and its release."""
    return event.nativeScanCode() or event.key()


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
