"""Which visits are on the list: the day, what is typed, and what they have in common."""

from collections.abc import Sequence
from datetime import date, timedelta
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.services.corrections.find import Search
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.day_input import DayInput
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

UNSURE_DAYS = 7
"""So many days are looked through for doubtful exits: they have no index."""
_ALWAYS = date(1970, 1, 1)


class Kind(Enum):
    """What the visits on the list have in common."""

    ALL = auto()
    GROUPS = auto()
    UNBADGED = auto()
    UNSURE = auto()
    CANCELLED = auto()


class Finder(Form):
    """`changed` at each key, each day, each choice."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.day = DayInput(look)
        self.text = TextInput(look, longest=40)
        self.everywhere, self.kind, self.activity = Options(look), Options(look), Options(look)
        self.now = desk_button(look, self, "bold/caret-right")
        self.all = desk_button(look, self, "bold/x")
        self.day_field = Field(look, self.day)
        self.text_field = Field(look, self.text)
        self.everywhere_field = Field(look, self.everywhere)
        self.kind_field = Field(look, self.kind)
        self.activity_field = Field(look, self.activity)
        self.ask(
            (self.day_field, self.text_field),
            self.everywhere_field,
            self.kind_field,
            self.activity_field,
        )
        self.offer(self.now, self.all)
        self.is_unfolded = False
        self.day.changed.connect(self._tell)
        self.text.textChanged.connect(self._tell)
        for options in (self.everywhere, self.kind, self.activity):
            options.changed.connect(self._tell)
        self.now.clicked.connect(self.want_now)
        self.all.clicked.connect(self.want_all)

    def begin(self, today: date) -> None:
        """Today, and all of it."""
        self.day.show_day(today, today)
        self.say_words([])
        self.everywhere.choose([False])
        self.kind.choose([Kind.ALL])
        self.activity.choose([None])
        self._fold()

    @property
    def is_narrow(self) -> bool:
        """Whether it is not simply all of a day."""
        return bool(self.typed) or self._is_filtered

    @property
    def typed(self) -> str:
        """What is looked for."""
        return self.text.text().strip()

    def wanted(self) -> Search | None:
        """Which visits; None while the day can't be read."""
        day = self.day.day
        if day is None:
            return None
        first, unsure = day, self.kind.value is Kind.UNSURE
        if self.everywhere.value:
            first = day - timedelta(days=UNSURE_DAYS - 1) if unsure else _ALWAYS
        activity = self.activity.value
        return Search(
            first,
            day,
            activity if isinstance(activity, str) else None,
            self.typed,
            groups=self.kind.value is Kind.GROUPS,
            cancelled=self.kind.value is Kind.CANCELLED,
            unbadged=self.kind.value is Kind.UNBADGED,
            unsure=unsure,
        )

    def want_all(self) -> None:
        """All of the day again."""
        self.text.blockSignals(True)
        self.text.clear()
        self.text.blockSignals(False)
        self.everywhere.choose([False])
        self.kind.choose([Kind.ALL])
        self.activity.choose([None])
        self._tell()

    def want_now(self) -> None:
        """Today again, the rest as it is."""
        self.day.show_day(self.day.latest, self.day.latest)
        self._tell()

    def unfold(self, unfolded: bool) -> None:
        """Show the filters, or fold them away."""
        self.is_unfolded = unfolded
        self._fold()
        self.grown.emit()

    def say_words(self, activities: Sequence[Option]) -> None:
        """Say what is asked, in the language in force."""
        self.day_field.say(translate("Visits", "Jour"))
        self.text_field.say(
            translate("Visits", "Chercher un badge"),
            name=translate("Visits", "Chercher un badge : son nom, son code ou sa référence"),
        )
        self.text.setPlaceholderText(translate("Visits", "Nom, code ou référence"))
        earlier = translate("Visits", "Ce jour et avant")
        self.everywhere.offer(
            [Option(False, translate("Visits", "Ce jour")), Option(True, earlier)],
            self.everywhere.chosen,
        )
        self.everywhere_field.say(translate("Visits", "Quand"))
        self.kind.offer(
            [
                Option(Kind.ALL, translate("Visits", "Toutes")),
                Option(Kind.GROUPS, translate("Visits", "Groupes"), "bold/users-three"),
                Option(Kind.UNBADGED, translate("Visits", "Sans badge")),
                Option(Kind.UNSURE, translate("Visits", "Sortie incertaine")),
                Option(Kind.CANCELLED, translate("Visits", "Annulées")),
            ],
            self.kind.chosen,
        )
        self.kind_field.say(translate("Visits", "Lesquelles"))
        every = Option(None, translate("Visits", "Toutes les activités"))
        self.activity.offer([every, *activities], self.activity.chosen)
        self.activity_field.say(translate("Visits", "Activité"))
        self.now.say(translate("Visits", "Aujourd’hui"))
        self.all.say(translate("Visits", "Tout montrer"))

    @property
    def _is_filtered(self) -> bool:
        chosen = self.everywhere.value, self.kind.value, self.activity.value
        return chosen != (False, Kind.ALL, None)

    def _fold(self) -> None:
        self.everywhere_field.setVisible(self.is_unfolded or self.is_narrow)
        self.kind_field.setVisible(self.is_unfolded)
        self.activity_field.setVisible(self.is_unfolded)
        self.now.setVisible(self.day.day != self.day.latest)
        self.all.setVisible(self.is_narrow)

    def _tell(self) -> None:
        self._fold()
        self.changed.emit()
