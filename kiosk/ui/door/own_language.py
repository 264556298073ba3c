"""The place's own language, which comes back by itself after a visitor spoke another."""

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.ui.parts.words import Words

STAYS_MS = 20_000
"""At home, untouched for so long, the door speaks its own language again."""


class OwnLanguage(QObject):
    """Lets a visitor choose, and forgets the choice once they are gone."""

    changed = Signal()

    def __init__(self, words: Words, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._own = words.language
        self.timer = QTimer(self, singleShot=True, interval=STAYS_MS)
        self.timer.timeout.connect(lambda: self.speak(self._own))

    def speak(self, language: str) -> None:
        """Speak as the visitor wishes, until nobody is there."""
        self.timer.stop()
        self._words.speak(language)
        self.changed.emit()
        self.alone()

    def settle(self, language: str) -> None:
        """The place's own language is another one from now on."""
        self._own = language

    def alone(self) -> None:
        """Nobody is being served: the own language comes back after a while."""
        if self._words.language != self._own:
            self.timer.start()

    def served(self) -> None:
        """Somebody is being served, in the language they chose."""
        self.timer.stop()
