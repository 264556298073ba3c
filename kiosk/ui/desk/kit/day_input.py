"""A day: typed, or reached by ‹ and ›."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.text_input import HEIGHT, TextInput
from kiosk.ui.desk.kit.typed import read_date
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order

translate = QCoreApplication.translate

WIDE, GAP = 150, 10
_DAY = timedelta(days=1)


class DayInput(Area):
    """`day`, at the latest `latest`; None where what is typed is none.

    `changed` by a button, with Return, and when the keyboard's focus leaves the line.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.latest = date.max
        self.before = desk_button(look, self, "bold/caret-left", height=HEIGHT)
        self.line = TextInput(look, self, longest=16)
        self.after = desk_button(look, self, "bold/caret-right", height=HEIGHT)
        self._said = ""
        for button, days in ((self.before, -1), (self.after, 1)):
            button.repeats = True
            button.clicked.connect(lambda _=False, by=days: self._move(by))
        self.line.entered.connect(self._look)
        self.line.left.connect(self._look)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        in_order([self.before, self.line, self.after])

    @property
    def day(self) -> date | None:
        """The day that is typed, if it may be."""
        day = read_date(self.line.text(), self.latest)
        return day if day is not None and day <= self.latest else None

    def show_day(self, day: date, latest: date) -> None:
        """Show a day; none after `latest` can be chosen."""
        self.latest = latest
        self.show_text(in_figures(day))

    def show_text(self, text: str) -> None:
        """Show what somebody may have typed."""
        self._said = text
        self.line.setText(text)

    def say(self, name: str, placeholder: str = "") -> None:
        """Which day it is."""
        self.line.say(name, placeholder)
        self.before.setAccessibleName(translate("Kit", "{name} : la veille").format(name=name))
        self.after.setAccessibleName(translate("Kit", "{name} : le lendemain").format(name=name))

    def sizeHint(self) -> QSize:
        px = self.look.px
        return QSize(2 * px(HEIGHT) + px(WIDE) + 2 * px(GAP), px(HEIGHT))

    def arrange(self) -> None:
        px, side = self.look.px, self.height()
        self.put(self.before, QRect(0, 0, side, side))
        self.put(self.line, QRect(side + px(GAP), 0, px(WIDE), side))
        self.put(self.after, QRect(side + px(WIDE) + 2 * px(GAP), 0, side, side))

    def _move(self, days: int) -> None:
        day = self.day
        moved = self.latest if day is None else day + days * _DAY
        self.line.setText(in_figures(min(moved, self.latest)))
        self._look()

    def _look(self) -> None:
        if self.line.text() != self._said:
            self._said = self.line.text()
            self.changed.emit()


def in_figures(day: date) -> str:
    """« 14/10/2026 », as it is typed."""
    return f"{day:%d/%m/%Y}"
