"""Which of the shared families an activity belongs to, pillar by pillar."""

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Family, Pillar
from kiosk.services.edit_activities import ALWAYS_THERE
from kiosk.ui.desk.activities.words import pillar, pillar_line
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.sheet import SheetPage

translate = QCoreApplication.translate


class FamilySheet(WorkSheet):
    """One tap on a family is enough: whoever opened the sheet goes on from there."""

    def __init__(
        self, page: SheetPage, chosen: Callable[[Family], None], now: Family | None = None
    ) -> None:
        super().__init__(page)
        self._now, self._chosen = now, chosen
        self.cards = {one: Form(page.look) for one in Pillar}
        self.options = {one: Options(page.look) for one in Pillar}
        for one, card in self.cards.items():
            card.ask(Field(page.look, self.options[one]))
            self.options[one].changed.connect(partial(self._tapped, one))

    def describe(self) -> None:
        self.title.setText(translate("Activities", "Quelle sorte d’activité ?"))
        self.sub.setText(
            translate(
                "Activities",
                "Touchez la plus proche : elle sert à comparer les lieux. Le nom, l’image et la "
                "couleur restent les vôtres.",
            )
        )
        families = self.place.catalogue.families
        for one, card in self.cards.items():
            options = [
                Option(code, family.label(self.language), family.icon)
                for code, family in families.items()
                if family.pillar is one and code not in ALWAYS_THERE
            ]
            self.options[one].offer(options, [self._now.code] if self._now else [])
            self.options[one].say(pillar(one))
            card.say(pillar(one), pillar_line(one))
        self.show_cards(*self.cards.values())

    def _tapped(self, one: Pillar) -> None:
        code = cast(str, self.options[one].value)
        self.options[one].choose([])
        self._chosen(self.place.catalogue.families[code])
