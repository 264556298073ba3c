"""The hours of one weekday: the usual ones, others, or none."""

from datetime import time
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.hours import Hours
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import HEIGHT, TextInput
from kiosk.ui.desk.kit.typed import read_time
from kiosk.ui.desk.times import in_words
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order

translate = QCoreApplication.translate

WIDE, GAP = 130, 10


class DayHours(Enum):
    """What a weekday keeps to."""

    USUAL = auto()
    OTHER = auto()
    CLOSED = auto()


class DayInput(Area):
    """Three options; with « autres » two lines for the times."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.options = Options(look, self)
        self.opens = TextInput(look, self, longest=8)
        self.closes = TextInput(look, self, longest=8)
        self.options.changed.connect(self._chose)
        for line in (self.opens, self.closes):
            line.textEdited.connect(lambda _: self.changed.emit())
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_day(DayHours.USUAL)

    @property
    def kind(self) -> DayHours:
        """Which of the three is chosen."""
        return DayHours(self.options.value)

    def hours(self) -> Hours | None:
        """The times as typed, None where they can't be read."""
        opens, closes = read_time(self.opens.text()), read_time(self.closes.text())
        return None if opens is None or closes is None else Hours(opens, closes)

    def show_day(self, kind: DayHours, hours: Hours | None = None) -> None:
        """Show what a day keeps to."""
        self.options.offer(_options(), [kind])
        if hours is not None:
            self.opens.setText(in_words(hours.opens))
            self.closes.setText(in_words(hours.closes))
        self._tell()

    def say(self, name: str) -> None:
        """Which day it is."""
        self.options.offer(_options(), self.options.chosen)
        self.options.say(name)
        self.opens.say(
            translate("Settings", "{day} : ouverture").format(day=name), in_words(time(9))
        )
        self.closes.say(
            translate("Settings", "{day} : fermeture").format(day=name), in_words(time(18))
        )

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        px, options = self.look.px, self.options.heightForWidth(width)
        if self.kind is not DayHours.OTHER or self._beside(width):
            return options
        return options + px(GAP) + px(HEIGHT)

    def sizeHint(self) -> QSize:
        wide = self.options.sizeHint().width()
        return QSize(wide, self.heightForWidth(wide))

    def arrange(self) -> None:
        px, width = self.look.px, self.width()
        if self._beside(width):
            left, top = self.options.sizeHint().width() + px(GAP), 0
            tall = self.options.heightForWidth(left)
            self.put(self.options, QRect(0, 0, left, tall))
        else:
            tall = self.options.heightForWidth(width)
            self.put(self.options, QRect(0, 0, width, tall))
            left, top = 0, tall + px(GAP)
        self.options.arrange()
        wide = min(px(WIDE), (width - left - px(GAP)) // 2)
        for line in (self.opens, self.closes):
            self.put(line, QRect(left, top, wide, px(HEIGHT)))
            left += wide + px(GAP)
        in_order([*self.options.buttons, self.opens, self.closes])

    def _beside(self, width: int) -> bool:
        """Whether the two lines stand beside the options."""
        px = self.look.px
        return self.options.sizeHint().width() + px(2 * (WIDE + GAP)) <= width

    def _chose(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        for line in (self.opens, self.closes):
            line.setVisible(self.kind is DayHours.OTHER)
        self.updateGeometry()
        self.arrange()


def _options() -> list[Option]:
    return [
        Option(DayHours.USUAL, translate("Settings", "habituels")),
        Option(DayHours.OTHER, translate("Settings", "autres heures")),
        Option(DayHours.CLOSED, translate("Settings", "fermé")),
    ]
