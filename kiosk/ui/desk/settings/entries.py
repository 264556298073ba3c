"""One setting as it is entered: its field or fields, what they show, and what they say."""

from collections.abc import Callable, Mapping, Sequence
from datetime import time
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import BadInput, KioskError
from kiosk.domain.hours import Hours
from kiosk.services.settings import Number, Setting
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.time_input import TimeInput
from kiosk.ui.desk.settings.day_input import DayHours, DayInput
from kiosk.ui.desk.settings.words import caption, day_name
from kiosk.ui.parts.look import Look

NUMBER, TIME = 360, 360
"""Widths of what a number or a time is typed in, in design pixels."""


class Fault(NamedTuple):
    """Something entered that can't be, and where."""

    field: Field
    error: KioskError


class Entry(QObject):
    """One setting on a form."""

    changed = Signal()

    def __init__(self, which: Setting[Any], *fields: Field) -> None:
        super().__init__()
        self.which = which
        self.fields = fields

    def say(self) -> None:
        """Ask for it, in the language in force."""
        self.fields[0].say(*caption(self.which.name))

    def show(self, value: Any) -> None:
        """Show a value."""
        raise NotImplementedError

    def read(self) -> object | Fault:
        """What was entered, or why it can't be."""
        raise NotImplementedError


class TextEntry(Entry):
    """Words in one line."""

    def __init__(self, which: Setting[Any], look: Look) -> None:
        self.line = TextInput(look)
        super().__init__(which, Field(look, self.line, wide=560))
        self.line.textEdited.connect(lambda _: self.changed.emit())

    def show(self, value: Any) -> None:
        self.line.setText(str(value))

    def read(self) -> object | Fault:
        return self.line.text()


class NumberEntry(Entry):
    """A whole number, or none where that may be."""

    def __init__(self, which: Setting[Any], look: Look) -> None:
        assert isinstance(which.form, Number)
        self.form = which.form
        self.number = NumberInput(look, least=self.form.least, most=self.form.most)
        super().__init__(which, Field(look, self.number, wide=NUMBER))
        self.number.changed.connect(self.changed)

    def show(self, value: Any) -> None:
        self.number.show_value(value)

    def read(self) -> object | Fault:
        value = self.number.value
        if value is None and not (self.form.optional and self.number.is_empty):
            bounds = {"least": self.form.least, "most": self.form.most}
            return Fault(self.fields[0], BadInput("settings.number", **bounds))
        return value


class ChoiceEntry(Entry):
    """One of a few values, or several: `options` says them in the language in force.

    A value that is not among them (set elsewhere) is offered too, as long as it holds.
    """

    def __init__(
        self,
        which: Setting[Any],
        look: Look,
        options: Callable[[Any], Sequence[Option]],
        *,
        several: bool = False,
    ) -> None:
        self.options = Options(look, several=several)
        super().__init__(which, Field(look, self.options))
        self._offered = options
        self._held: Any = None
        self.options.changed.connect(self.changed)

    def say(self) -> None:
        chosen = self.options.chosen
        self.options.offer(self._offered(self._held), chosen)
        super().say()

    def show(self, value: Any) -> None:
        self._held = value
        chosen = list(value) if self.options.several else [value]
        self.options.offer(self._offered(value), chosen)

    def read(self) -> object | Fault:
        return tuple(self.options.chosen) if self.options.several else self.options.value


class TimeEntry(Entry):
    """A time of day."""

    def __init__(self, which: Setting[Any], look: Look) -> None:
        self.input = TimeInput(look)
        super().__init__(which, Field(look, self.input, wide=TIME))
        self.input.changed.connect(self.changed)

    def show(self, value: Any) -> None:
        assert isinstance(value, time)
        self.input.show_value(value)

    def read(self) -> object | Fault:
        value = self.input.value
        return Fault(self.fields[0], BadInput("settings.time")) if value is None else value


class WeekEntry(Entry):
    """Each weekday: the usual hours, others, or closed."""

    def __init__(self, which: Setting[Any], look: Look) -> None:
        self.days = [DayInput(look) for _ in range(7)]
        super().__init__(which, *(Field(look, day) for day in self.days))
        for day in self.days:
            day.changed.connect(self.changed)

    def say(self) -> None:
        for number, field in enumerate(self.fields):
            field.say(day_name(number))

    def show(self, value: Any) -> None:
        week: Mapping[int, Hours | None] = value
        for number, day in enumerate(self.days):
            if number not in week:
                day.show_day(DayHours.USUAL)
            elif (own := week[number]) is None:
                day.show_day(DayHours.CLOSED)
            else:
                day.show_day(DayHours.OTHER, own)

    def read(self) -> object | Fault:
        week: dict[int, Hours | None] = {}
        for number, day in enumerate(self.days):
            match day.kind:
                case DayHours.CLOSED:
                    week[number] = None
                case DayHours.OTHER:
                    own = day.hours()
                    if own is None:
                        return Fault(self.fields[number], BadInput("settings.time"))
                    week[number] = own
                case DayHours.USUAL:
                    pass
        return week


def controls_of(entries: Sequence[Entry]) -> list[QWidget]:
    """What the entries are entered with, in the order of their fields."""
    return [field.control for entry in entries for field in entry.fields]
