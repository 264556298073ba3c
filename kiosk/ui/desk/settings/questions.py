"""« Questionnaire »: to how many it is offered, and which further questions are asked."""

import re

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import OWN_CHOICES, Module
from kiosk.domain.errors import BadInput, KioskError
from kiosk.services import modules, settings
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.entries import Fault, NumberEntry
from kiosk.ui.desk.settings.section import SettingsForm
from kiosk.ui.desk.settings.words import module_words
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

LONGEST = 700
"""Characters of all names of neighbourhoods, or of communes, in one line."""
_COMMUNE = re.compile(r"([0-9][0-9AB][0-9]{3})\s+(.+)")


class QuestionsForm(SettingsForm):
    """The sampling rate, the modules, and the places that two of them offer."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        self.modules = Options(look, several=True)
        self.modules_field = Field(look, self.modules)
        self.names = {module: TextInput(look, longest=LONGEST) for module in OWN_CHOICES}
        self.name_fields = {module: Field(look, line) for module, line in self.names.items()}
        rate = NumberEntry(settings.PROFILE_ONE_IN, look)
        super().__init__(bench, look, [[rate]], parent)
        self.ask(*rate.fields, self.modules_field, *self.name_fields.values())
        self.modules.changed.connect(self._show_names)
        self._show_names()

    def retranslate(self) -> None:
        super().retranslate()
        self.modules.offer(_options(), self.modules.chosen)
        self.modules_field.say(
            translate("Settings", "Questions en plus, avec un badge"),
            translate("Settings", "Chacune peut être passée. Aucune n’est posée sans ce choix."),
        )
        self.name_fields[Module.NEIGHBOURHOOD].say(
            translate("Settings", "Quartiers proposés"),
            translate("Settings", "Séparés par des virgules, douze au plus."),
        )
        self.name_fields[Module.COMMUNE].say(
            translate("Settings", "Communes proposées"),
            translate(
                "Settings",
                "Avec le code Insee devant, séparées par des virgules : "
                "38185 Grenoble, 38421 Saint-Martin-d’Hères. Douze au plus.",
            ),
        )
        self._show_names()

    def load(self) -> None:
        super().load()
        place = self.bench.place
        self.modules.offer(_options(), modules.modules_on(place))
        for module, line in self.names.items():
            offered = [one for one in modules.own_choices(place, module) if one.offered]
            with_code = module is Module.COMMUNE
            said = (f"{one.code} {one.name}" if with_code else one.name for one in offered)
            line.setText(", ".join(said))
        self._show_names()

    def save(self) -> bool:
        told = self.read()
        if isinstance(told, Fault):
            return self.fail(told.error, told.field)
        place, by = self.bench.place, self.by
        for module, line in self.names.items():
            if module not in self.modules.chosen:
                continue
            try:
                self._name(module, [one.strip() for one in line.text().split(",") if one.strip()])
            except BadInput as error:
                return self.fail(error, self.name_fields[module])
            except KioskError as error:
                return self.fail(error)
        try:
            on = modules.modules_on(place)
            wanted = {Module(str(one)) for one in self.modules.chosen}
            for module in sorted(on ^ wanted):
                modules.switch(place, module, on=module in wanted, by=by)
        except KioskError as error:
            return self.fail(error)
        return super().save()

    def _name(self, module: Module, said: list[str]) -> None:
        """Offer these, where they are not those that are offered already."""
        place = self.bench.place
        now = {one.code: one.name for one in modules.own_choices(place, module) if one.offered}
        if module is Module.NEIGHBOURHOOD:
            if said != [*now.values()]:
                modules.name_neighbourhoods(place, said, self.by)
            return
        wanted = {}
        for one in said:
            found = _COMMUNE.fullmatch(one)
            if found is None:
                raise BadInput("settings.commune")
            wanted[found[1]] = found[2]
        if [*wanted.items()] != [*now.items()]:
            modules.name_communes(place, wanted, self.by)

    def _show_names(self) -> None:
        for module, field in self.name_fields.items():
            field.setVisible(module in self.modules.chosen)
        self.grown.emit()


def _options() -> list[Option]:
    return [Option(Module(code), label) for code, label in module_words().items()]
