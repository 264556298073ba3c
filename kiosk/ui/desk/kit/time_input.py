"""A time of day: typed as people write it, or moved by − and + where there is no keyboard."""

from datetime import time

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.typed import read_time
from kiosk.ui.desk.times import in_words
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order

translate = QCoreApplication.translate

WIDE, GAP = 112, 10
STEP, DAY = 15, 24 * 60
"""Minutes: of a tap, of a day."""


class TimeInput(Area):
    """`value` is the time, None where what is typed is none; it goes round at midnight."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, first: time = time(9)) -> None:
        """`first`: where − and + begin while nothing stands there."""
        super().__init__(look, parent)
        self.first = first
        self.less = desk_button(look, self, "bold/minus")
        self.line = TextInput(look, self, longest=8)
        self.more = desk_button(look, self, "bold/plus")
        for button, step in ((self.less, -STEP), (self.more, STEP)):
            button.repeats = True
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=step: self._move(by))
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        in_order([self.less, self.line, self.more])

    @property
    def value(self) -> time | None:
        """The time, if what is typed is one."""
        return read_time(self.line.text())

    def show_value(self, value: time | None) -> None:
        """Show a time, or none."""
        self.line.setText("" if value is None else in_words(value))

    def say(self, name: str) -> None:
        """What happens then."""
        self.line.say(name, in_words(self.first))
        earlier = translate("Kit", "{name} : un quart d’heure plus tôt")
        later = translate("Kit", "{name} : un quart d’heure plus tard")
        self.less.setAccessibleName(earlier.format(name=name))
        self.more.setAccessibleName(later.format(name=name))

    def sizeHint(self) -> QSize:
        px = self.look.px
        return QSize(2 * px(HEIGHT) + px(WIDE) + 2 * px(GAP), px(HEIGHT))

    def arrange(self) -> None:
        px, side = self.look.px, self.height()
        self.put(self.less, QRect(0, 0, side, side))
        self.put(self.line, QRect(side + px(GAP), 0, px(WIDE), side))
        self.put(self.more, QRect(side + px(WIDE) + 2 * px(GAP), 0, side, side))

    def _move(self, by: int) -> None:
        now = self.value
        if now is None:
            moved = self.first.hour * 60 + self.first.minute
        else:
            moved = (now.hour * 60 + now.minute + by) % DAY
        self.show_value(time(moved // 60, moved % 60))
        self.changed.emit()
