"""The hours of one weekday: the usual ones, others, or none."""

from datetime import time
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.hours import Hours
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.time_input import TimeInput
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order

translate = QCoreApplication.translate

GAP, APART = 10, 20


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
        self.opens = TimeInput(look, self)
        self.closes = TimeInput(look, self, first=time(18))
        self.options.changed.connect(self._chose)
        for one in (self.opens, self.closes):
            one.changed.connect(self.changed)
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
        opens, closes = self.opens.value, self.closes.value
        return None if opens is None or closes is None else Hours(opens, closes)

    def show_day(self, kind: DayHours, hours: Hours | None = None) -> None:
        """Show what a day keeps to."""
        self.options.offer(_options(), [kind])
        if hours is not None:
            self.opens.show_value(hours.opens)
            self.closes.show_value(hours.closes)
        self._tell()

    def say(self, name: str) -> None:
        """Which day it is."""
        self.options.offer(_options(), self.options.chosen)
        self.options.say(name)
        self.opens.say(translate("Settings", "{day} : ouverture").format(day=name))
        self.closes.say(translate("Settings", "{day} : fermeture").format(day=name))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        options, times = self.options.heightForWidth(width), self._times_tall(width)
        if self.kind is not DayHours.OTHER or self._beside(width):
            return options
        return options + self.look.px(GAP) + times

    def sizeHint(self) -> QSize:
        wide = self.options.sizeHint().width()
        return QSize(wide, self.heightForWidth(wide))

    def arrange(self) -> None:
        px, width = self.look.px, self.width()
        if self._beside(width):
            left, top = self.options.sizeHint().width() + px(GAP), 0
            self.put(self.options, QRect(0, 0, left, self.options.heightForWidth(left)))
        else:
            tall = self.options.heightForWidth(width)
            self.put(self.options, QRect(0, 0, width, tall))
            left, top = 0, tall + px(GAP)
        self.options.arrange()
        first, second = self.opens.sizeHint(), self.closes.sizeHint()
        self.put(self.opens, QRect(left, top, first.width(), first.height()))
        if self._one_line(width - left):
            left += first.width() + px(APART)
        else:
            top += first.height() + px(GAP)
        self.put(self.closes, QRect(left, top, second.width(), second.height()))
        for one in (self.opens, self.closes):
            one.arrange()
        in_order([*self.options.buttons, *_stops(self.opens), *_stops(self.closes)])

    def _one_line(self, width: int) -> bool:
        """Whether both times stand side by side."""
        return self._times_wide() <= width

    def _times_wide(self) -> int:
        return 2 * self.opens.sizeHint().width() + self.look.px(APART)

    def _times_tall(self, width: int) -> int:
        tall = self.opens.sizeHint().height()
        return tall if self._one_line(width) else 2 * tall + self.look.px(GAP)

    def _beside(self, width: int) -> bool:
        """Whether the times stand beside the options."""
        return self.options.sizeHint().width() + self.look.px(GAP) + self._times_wide() <= width

    def _chose(self) -> None:
        if self.kind is DayHours.OTHER:
            for one in (self.opens, self.closes):
                if not one.line.text():
                    one.show_value(one.first)
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        for one in (self.opens, self.closes):
            one.setVisible(self.kind is DayHours.OTHER)
        self.updateGeometry()
        self.arrange()


def _stops(one: TimeInput) -> tuple[QWidget, ...]:
    return one.less, one.line, one.more


def _options() -> list[Option]:
    return [
        Option(DayHours.USUAL, translate("Settings", "habituels")),
        Option(DayHours.OTHER, translate("Settings", "autres heures")),
        Option(DayHours.CLOSED, translate("Settings", "fermé")),
    ]
