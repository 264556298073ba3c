"""The sections about the door's ways: how long it waits, what a badge means, what is kept."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.services import settings
from kiosk.ui.desk.kit.options import Option
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.entries import ChoiceEntry, NumberEntry
from kiosk.ui.desk.settings.section import SettingsForm
from kiosk.ui.desk.settings.words import basis_options, patience_options, switch_options
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


def switch_entry(which: settings.Setting[Any], look: Look) -> ChoiceEntry:
    """A setting with two sides, both in words."""

    def options(_: object) -> Sequence[Option]:
        return switch_options(which.name)

    return ChoiceEntry(which, look, options)


class PatienceForm(SettingsForm):
    """« Temps »: how long screens wait."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        entry = ChoiceEntry(settings.PATIENCE, look, patience_options)
        super().__init__(bench, look, [[entry]], parent)


class ExitForm(SettingsForm):
    """« Entrées et sorties »: what it means that a badge is shown again."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, [[switch_entry(settings.DIRECT_EXIT, look)]], parent)


class PrivacyForm(SettingsForm):
    """« Confidentialité »: how long visits are kept, on what ground, and whether first names are.

    Switching first names off forgets them all: that is said first, and done when it is said again.
    """

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        def bases(_: object) -> Sequence[Option]:
            return basis_options()

        self.warned = False
        self.first_names = switch_entry(settings.FIRST_NAMES, look)
        lines = (
            [NumberEntry(settings.RETENTION_MONTHS, look)],
            [ChoiceEntry(settings.LEGAL_BASIS, look, bases)],
            [self.first_names],
        )
        super().__init__(bench, look, lines, parent)
        self.first_names.changed.connect(self._calm)

    def save(self) -> bool:
        had = settings.setting(self.bench.place, settings.FIRST_NAMES)
        if had and self.first_names.read() is False and not self.warned:
            self.warned = True
            words = translate(
                "Settings",
                "Les prénoms déjà notés seront effacés pour toujours. "
                "Enregistrez une seconde fois pour le confirmer.",
            )
            self.problem = ""
            self.find_fault(self.first_names.fields[0], words)
            return False
        return super().save()

    def load(self) -> None:
        self.warned = False
        super().load()

    def _calm(self) -> None:
        self.warned = False
        self.find_fault(None, "")
