"""A field that shows how something is, and what somebody makes of it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication

from kiosk.ui.desk.kit.field import Field

translate = QCoreApplication.translate
T = TypeVar("T")


class Cell(Generic[T]):
    """Knows what was shown, so that only what was touched is changed, and nothing typed is lost."""

    def __init__(
        self,
        field: Field,
        read: Callable[[], T],
        show: Callable[[T], None],
        word: Callable[[T], str],
    ) -> None:
        """`word`: how a value is told beside what is typed."""
        self.field = field
        self._read = read
        self._show = show
        self._word = word
        self._shown: T | None = None
        self._is_new = True
        self._meanwhile = False

    @property
    def value(self) -> T:
        """What stands there."""
        return self._read()

    @property
    def is_touched(self) -> bool:
        """Whether somebody made something else of it."""
        return not self._is_new and self._read() != self._shown

    def tell(self, value: T) -> None:
        """It is so now: shown, unless something else was typed, which is kept."""
        if self.is_touched:
            self._meanwhile |= value != self._shown
        else:
            if self._is_new or value != self._shown:
                self._show(value)
            self._meanwhile = False
        self._shown, self._is_new = value, False

    def say_meanwhile(self) -> None:
        """Say how it is now, where that changed beneath what is typed."""
        if not self._meanwhile or not self.is_touched or self._shown is None:
            return
        now = self._word(self._shown) or translate("Visits", "rien")
        words = translate("Visits", "Devenu entre-temps : {now}")
        self.field.say(self.field.caption.text(), words.format(now=now))
