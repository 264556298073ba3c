"""The sections about the place: who it is, when it is open, how many it holds, its languages."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import BadInput, KioskError
from kiosk.services import settings
from kiosk.services.presence import presence
from kiosk.ui.desk.kit.options import Option
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.entries import (
    ChoiceEntry,
    Entry,
    Fault,
    NumberEntry,
    TextEntry,
    TimeEntry,
    WeekEntry,
)
from kiosk.ui.desk.settings.section import SettingsForm
from kiosk.ui.desk.settings.words import kind_options, language_options, zone_options
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class PlaceForm(SettingsForm):
    """« Lieu »: its name, its kind, its local time."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        def kinds(_: object) -> Sequence[Option]:
            return kind_options(bench.place.catalogue, bench.language())

        lines = (
            [TextEntry(settings.PLACE_NAME, look)],
            [ChoiceEntry(settings.KIND, look, kinds)],
            [ChoiceEntry(settings.TIMEZONE, look, zone_options)],
        )
        super().__init__(bench, look, lines, parent)


class HoursForm(SettingsForm):
    """« Horaires »: the usual hours, and the weekdays that have others."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        opens, closes = TimeEntry(settings.OPENS, look), TimeEntry(settings.CLOSES, look)
        week = WeekEntry(settings.WEEK, look)
        super().__init__(bench, look, [[opens, closes], [week]], parent)


class CapacityForm(SettingsForm):
    """« Capacité »: how many people may be in at once."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, [[NumberEntry(settings.CAPACITY, look)]], parent)

    def done(self, news: str = "") -> bool:
        capacity = self.bench.place.place.capacity
        try:
            persons = presence(self.bench.place, self.bench.clock()).total
        except KioskError:
            persons = 0  # it is set all the same; nothing more is known
        if capacity is not None and persons > capacity:
            words = translate(
                "Settings", "C’est enregistré. Il y a déjà plus de monde : {persons} personnes."
            )
            news = words.format(persons=persons)
        return super().done(news)


class LanguagesForm(SettingsForm):
    """« Langues »: those offered, and the one in which the door waits."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        def languages(_: object) -> Sequence[Option]:
            return language_options()

        self.offered = ChoiceEntry(settings.LANGUAGES, look, languages, several=True)
        self.own = ChoiceEntry(settings.LANGUAGE, look, languages)
        super().__init__(bench, look, [[self.offered], [self.own]], parent)

    def read(self) -> list[tuple[Entry, object]] | Fault:
        if self.own.options.value not in self.offered.options.chosen:
            missing = "settings.some" if not self.offered.options.chosen else "settings.own"
            field = (self.own if self.offered.options.chosen else self.offered).fields[0]
            return Fault(field, BadInput(missing))
        return super().read()
