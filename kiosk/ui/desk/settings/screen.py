"""« Écran »: its colours, its motion, its true size, and whether its smallest text can be read."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.legibility import LEAST_ARC, arc_minutes
from kiosk.services import settings
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.options import Option
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.calibration import CardInput
from kiosk.ui.desk.settings.entries import ChoiceEntry, Entry, Fault, NumberEntry
from kiosk.ui.desk.settings.rules import switch_entry
from kiosk.ui.desk.settings.section import SettingsForm
from kiosk.ui.desk.settings.words import theme_options
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

SMALLEST = Role.BODY.smallest
"""The smallest text that visitors are shown, in design pixels."""


class CardEntry(Entry):
    """The screen's true size, as a card held to it says."""

    def __init__(self, which: settings.Setting[Any], look: Look) -> None:
        assert isinstance(which.form, settings.Number)
        self.card = CardInput(look, least=which.form.least, most=which.form.most)
        super().__init__(which, Field(look, self.card))
        self.card.changed.connect(self.changed)

    def show(self, value: Any) -> None:
        self.card.show_value(value)

    def read(self) -> object | Fault:
        return self.card.px_per_metre


class ScreenForm(SettingsForm):
    """Theme, motion, the card, and from how far people look; with what follows from the two."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        def themes(_: object) -> Sequence[Option]:
            return theme_options()

        self.card = CardEntry(settings.PX_PER_METRE, look)
        self.distance = NumberEntry(settings.VIEWING_CM, look)
        lines = (
            [
                ChoiceEntry(settings.THEME, look, themes),
                switch_entry(settings.REDUCED_MOTION, look),
            ],
            [self.distance],
            [self.card],
        )
        super().__init__(bench, look, lines, parent)
        self.card.changed.connect(self.tell_arc)
        self.distance.changed.connect(self.tell_arc)

    @property
    def arc(self) -> float | None:
        """Under which angle the smallest text is seen, minutes of arc; None before it is measured."""
        px_per_metre, distance = self.card.card.px_per_metre, self.distance.number.value
        if px_per_metre is None or distance is None:
            return None
        return arc_minutes(SMALLEST * self.look.scale, px_per_metre, distance)

    def retranslate(self) -> None:
        super().retranslate()
        self.tell_arc()

    def load(self) -> None:
        super().load()
        self.tell_arc()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell_arc()

    def tell_arc(self) -> None:
        """Say below the distance what the smallest text comes to."""
        arc = self.arc
        if arc is None:
            words = translate(
                "Settings", "Mesurez l’écran avec une carte : Parvis dira si les textes se lisent."
            )
        elif arc < LEAST_ARC:
            words = translate(
                "Settings",
                "À cette distance, les plus petits textes de la porte sont trop petits "
                "({arc} minutes d’arc ; il en faut {least}). Préférez un écran plus grand.",
            )
        else:
            words = translate(
                "Settings",
                "À cette distance, les plus petits textes de la porte se lisent bien "
                "({arc} minutes d’arc ; il en faut {least}).",
            )
        said = "" if arc is None else QLocale(self.bench.language()).toString(arc, "f", 1)
        field, least = self.distance.fields[0], QLocale().toString(LEAST_ARC)
        field.say(field.caption.text(), words.format(arc=said, least=least))
        self.grown.emit()
