"""The fields in which a visit is entered afterwards, and what stands in them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import Reading, wall_on
from kiosk.domain.errors import KioskError
from kiosk.domain.visit import Role
from kiosk.sentences import sentence, told
from kiosk.ui.desk.kit.day_input import DayInput
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.typed import read_time
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.faults import Spot, spot_of
from kiosk.ui.desk.visits.words import role_options, word_of_day, word_of_time
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

TIME_WIDE = 150


class Times(NamedTuple):
    """When, on the place's clocks."""

    arrived: datetime
    left: datetime | None


class PastForm(Form):
    """Day, arrival, exit, activity, role; whoever shows it asks for more in `spots`."""

    faulty = Signal(QWidget)
    """Something is wrong with this field."""

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(look)
        self.bench = bench
        self.day = DayInput(look)
        self.arrival, self.exit = TextInput(look, longest=7), TextInput(look, longest=7)
        self.activity, self.role = Options(look), Options(look)
        self.role_field = Field(look, self.role)
        self.spots = {
            Spot.DAY: Field(look, self.day),
            Spot.ARRIVAL: Field(look, self.arrival, wide=TIME_WIDE),
            Spot.EXIT: Field(look, self.exit, wide=TIME_WIDE),
            Spot.ACTIVITY: Field(look, self.activity),
        }
        self.role.offer(role_options(), [Role.PARTICIPANT])

    def say_words(self, activities: Sequence[Option], today: date) -> None:
        """Say what is asked, in the language in force."""
        self.day.latest = today
        self.spots[Spot.DAY].say(translate("Visits", "Jour"))
        self.spots[Spot.ARRIVAL].say(
            translate("Visits", "Arrivée"), translate("Visits", "Comme 9 h 05 ou 905.")
        )
        self.spots[Spot.EXIT].say(
            translate("Visits", "Sortie"), translate("Visits", "Vide : on ne sait pas.")
        )
        self.activity.offer(activities, self.activity.chosen)
        self.spots[Spot.ACTIVITY].say(translate("Visits", "Activité"))
        self.role.offer(role_options(), self.role.chosen)
        self.role_field.say(translate("Visits", "Rôle"))

    def find_fault(self, field: Field | None, sentence: str) -> None:
        super().find_fault(field, sentence)
        if field is not None and sentence:
            self.faulty.emit(field)

    def times(self, today: date) -> Times | None:
        """Both times; None, and a fault said, where they can't be read."""
        self.find_fault(None, "")
        day, arrival, left = self.day.day, read_time(self.arrival.text()), self.exit.text()
        end = read_time(left)
        if day is None:
            self.find_fault(self.spots[Spot.DAY], word_of_day(today))
        elif arrival is None:
            self.find_fault(self.spots[Spot.ARRIVAL], word_of_time())
        elif end is None and left.strip():
            self.find_fault(self.spots[Spot.EXIT], word_of_time())
        else:
            return Times(wall_on(day, arrival), None if end is None else wall_on(day, end))
        return None

    def chosen_activity(self) -> str | None:
        """Its code; None, and a fault said, where none is chosen."""
        code = self.activity.value
        if not isinstance(code, str):
            words = translate("Visits", "Choisissez une activité.")
            self.find_fault(self.spots[Spot.ACTIVITY], words)
            return None
        return code

    def chosen_role(self) -> Role:
        """The role that is chosen."""
        return Role(str(self.role.value))

    def refuse(self, error: KioskError, arrived: datetime | None, now: Reading) -> bool:
        """Say an error at the field that it concerns; False where it concerns none.

        arrived: what was asked for, on the place's clocks.
        """
        spot = spot_of(error, arrived, self.bench.place.place.zone, now.at)
        if spot not in self.spots:
            return False
        self.find_fault(self.spots[spot], told(error, self.bench.language()))
        return True

    def whole(self, spot: Spot, number: NumberInput, key: str) -> int | None:
        """The number that stands there; None, and a fault said, where there is none that may be."""
        if number.value is None:
            words = sentence(key, self.bench.language(), most=number.most)
            self.find_fault(self.spots[spot], words)
        return number.value
