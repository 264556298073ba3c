"""Keyboards without a cable: what Qt delivers when a scanner or a person types."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

# Where a US keyboard has its keys: the row's first place (evdev), then the row.
_US = {2: "1234567890-=", 16: "qwertyuiop[]", 30: "asdfghjkl;'", 44: "zxcvbnm,./", 57: " "}
_US_SHIFTED = {2: "!@#$%^&*()_+", 16: "QWERTYUIOP{}", 30: 'ASDFGHJKL:"', 44: "ZXCVBNM<>?"}
_ENTER, _TAB, _LINE_FEED = 28, 15, 101
X11 = 8

# The same places on the keyboards of our visitors' countries, plain and shifted. Caps Lock on
# French and Belgian keyboards shifts letters only, as X11 does it.
LAYOUTS = {
    "us": ("1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./ ", '!@#$%^&*()_+QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>? '),
    "fr": ("&é\"'(-è_çà)=azertyuiop\0$qsdfghjklmùwxcvbn,;:! ", "1234567890°+AZERTYUIOP\0£QSDFGHJKLM%WXCVBN?./§ "),
    "be": ("&é\"'(§è!çà)-azertyuiop\0$qsdfghjklmùwxcvbn,;:= ", "1234567890°_AZERTYUIOP\0*QSDFGHJKLM%WXCVBN?./+ "),
    "de": ("1234567890ß\0qwertzuiopü+asdfghjklöäyxcvbnm,.- ", "!\"§$%&/()=?\0QWERTZUIOPÜ*ASDFGHJKLÖÄYXCVBNM;:_ "),
    "bepo": ("\"«»()@+-/*=%bépoè\0vdljzwauie,ctsrnmàyx.k'qghf ", "1234567890°`BÉPOÈ!VDLJZWAUIE;CTSRNMÀYX:K?QGHF "),
    "ru": ("1234567890-=йцукенгшщзхъфывапролджэячсмитьбю. ", "!\"№;%:?*()_+ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ, "),
}  # fmt: skip
_PLACES = [place + offset for place, row in _US.items() for offset in range(len(row))]


class Keyboard:
    """Sends presses and releases to ``receiver``, with the time that the hardware would give."""

    def __init__(self, receiver: QObject, layout: str = "us", caps_lock: bool = False) -> None:
        self.receiver = receiver
        self.plain, self.shifted = LAYOUTS[layout]
        self.caps_lock = caps_lock
        self.places_known = True
        self.at = 5000

    def press(self, place: int, shift: bool = False, text: str | None = None) -> None:
        """One key down and up at once."""
        key, letter = self._meaning(place, shift)
        if text is not None:
            letter = text
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier(0)
            code = place + X11 if self.places_known else 0
            event = QKeyEvent(kind, key, modifiers, code, 0, 0, letter)
            event.setTimestamp(self.at)
            QCoreApplication.sendEvent(self.receiver, event)

    def scan(self, text: str, gap: int = 5, end: str = "\r") -> None:
        """A scanner set to US types ``text``: the places of a US keyboard, whatever is on them."""
        for letter in text + end:
            self.scan_key(letter)
            self.at += gap

    def scan_key(self, letter: str) -> None:
        ends = {"\r": _ENTER, "\t": _TAB, "\n": _LINE_FEED}
        if letter in ends:
            self.press(ends[letter])
            return
        for rows, shift in ((_US, False), (_US_SHIFTED, True)):
            for first, row in rows.items():
                if letter in row:
                    self.press(first + row.index(letter), shift)
                    return
        raise AssertionError(letter)

    def type(self, text: str, gap: int = 130) -> None:
        """A person types ``text`` on this keyboard."""
        for letter in text:
            place = {"\r": _ENTER, "\t": _TAB}.get(letter)
            if place is None:
                shift = letter not in self.plain
                place = _PLACES[(self.shifted if shift else self.plain).index(letter)]
                self.press(place, shift)
            else:
                self.press(place)
            self.at += gap

    def _meaning(self, place: int, shift: bool) -> tuple[Qt.Key, str]:
        special = {
            _ENTER: (Qt.Key.Key_Return, "\r"),
            _TAB: (Qt.Key.Key_Tab, "\t"),
            _LINE_FEED: (Qt.Key(0), "\n"),
        }
        if place in special:
            return special[place]
        index = _PLACES.index(place)
        letter = (self.shifted if shift else self.plain)[index]
        if letter == "\0":
            return Qt.Key.Key_Dead_Circumflex, ""
        if self.caps_lock and letter.isalpha():
            letter = letter.swapcase()
        return Qt.Key(ord(letter.upper()[0])), letter
