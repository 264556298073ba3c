"""Hours by weekday: a day is switched on, and its times are typed."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.hours import Hours, Week
from kiosk.ui.desk.activities.words import weekday
from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.typed import read_time
from kiosk.ui.desk.times import in_words
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

DAY, TIME, TO, GAP = 150, 108, 26, 10
BESIDE = 2 * (DAY + 2 * TIME + TO + 3 * GAP) + 36
"""From this width on, in design pixels, the days stand in two columns."""


class DayInput(Area):
    """One weekday: its button, and from when to when."""

    def __init__(self, look: Look, number: int, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.number = number
        self.on = False
        self.day = desk_button(look, self)
        self.opens, self.closes = (TextInput(look, self, longest=10) for _ in range(2))
        self.to = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=1, parent=self)
        in_order([self.day, self.opens, self.closes])

    def show_hours(self, hours: Hours | None) -> None:
        """Show these; None: not on this day. What was typed stays for when it is switched on."""
        if hours is not None:
            self.opens.setText(in_words(hours.opens))
            self.closes.setText(in_words(hours.closes))
        self.switch(hours is not None)

    def switch(self, on: bool) -> None:
        """On or off."""
        self.on = on
        self.day.become(Kind.CHOSEN if on else Kind.SECONDARY)
        self.day.icon_name = "bold/check" if on else ""
        for part in (self.opens, self.closes, self.to):
            part.setVisible(on)

    def say(self, name: str, language: str) -> None:
        """Name the day; `name` says what of."""
        word = weekday(self.number, language)
        self.day.say(word, f"{name} : {word}")
        self.day.setAccessibleDescription(translate("Kit", "choisi") if self.on else "")
        opens = translate("Activities", "{day} : début").format(day=word)
        closes = translate("Activities", "{day} : fin").format(day=word)
        self.opens.say(opens, translate("Activities", "14 h"))
        self.closes.say(closes, translate("Activities", "16 h 30"))
        self.to.setText(translate("Activities", "à"))

    @property
    def hours(self) -> Hours | None:
        """What is typed, if both can be read."""
        opens, closes = read_time(self.opens.text()), read_time(self.closes.text())
        return None if opens is None or closes is None else Hours(opens, closes)

    def arrange(self) -> None:
        px, left = self.look.px, 0
        tall = self.height()
        for part, wide in ((self.day, DAY), (self.opens, TIME), (self.to, TO), (self.closes, TIME)):
            self.put(part, QRect(left, 0, px(wide), tall))
            left += px(wide) + px(GAP)


class WeekInput(Area):
    """Seven days. `changed` when one is switched or typed into."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.language = "fr"
        self._name = ""
        self.days = [DayInput(look, number, self) for number in range(7)]
        for day in self.days:
            day.day.clicked.connect(partial(self._switched, day))
            day.opens.textEdited.connect(lambda _: self.changed.emit())
            day.closes.textEdited.connect(lambda _: self.changed.emit())
            day.switch(False)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def week(self) -> Week:
        """The hours of the days that are on, as far as they can be read."""
        return {day.number: day.hours for day in self.days if day.on and day.hours is not None}

    @property
    def unread(self) -> DayInput | None:
        """The first day that is on and whose times can't be read."""
        return next((day for day in self.days if day.on and day.hours is None), None)

    def show_week(self, week: Week) -> None:
        """Show these hours."""
        for day in self.days:
            day.show_hours(week.get(day.number))

    def say(self, name: str) -> None:
        """What takes place on these days."""
        self._name = name
        for day in self.days:
            day.say(name, self.language)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = 4 if width >= self.look.px(BESIDE) else 7
        return lines * self.look.px(HEIGHT) + (lines - 1) * self.look.px(GAP)

    def arrange(self) -> None:
        px = self.look.px
        lines = 4 if self.width() >= px(BESIDE) else 7
        wide = self.width() // (1 if lines == 7 else 2)
        for number, day in enumerate(self.days):
            column, line = divmod(number, lines)
            self.put(day, QRect(column * wide, line * px(HEIGHT + GAP), wide, px(HEIGHT)))
            day.arrange()

    def _switched(self, day: DayInput) -> None:
        day.switch(not day.on)
        day.say(self._name, self.language)
        self.changed.emit()
