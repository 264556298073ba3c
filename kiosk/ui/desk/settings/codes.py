"""« Codes »: the PINs of the team, chosen anew or taken away."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.domain.errors import BadInput, KioskError
from kiosk.services.pins import choose_pin, remove_host_pin, roles_with_pin
from kiosk.services.staff import PIN_DIGITS, StaffRole
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.digits import Digits
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

WIDE = 240


class CodesForm(SectionForm):
    """A new code for either role, typed twice; what is left empty stays as it is."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.known: frozenset[StaffRole] = frozenset()
        self.fields_of = {
            role: (_field(look), _field(look)) for role in (StaffRole.MANAGER, StaffRole.HOST)
        }
        lines = [_line(field) for fields in self.fields_of.values() for field in fields]
        self.digits = Digits(look, lines)
        self.digits_field = Field(look, self.digits)
        self.remove = desk_button(look, self, "bold/x", Kind.DANGER)
        self.remove.clicked.connect(self.remove_host)
        self.ask(*self.fields_of.values(), self.digits_field)
        self.offer(self.remove)
        self.load()
        self.retranslate()

    def retranslate(self) -> None:
        manager, manager_again = self.fields_of[StaffRole.MANAGER]
        host, host_again = self.fields_of[StaffRole.HOST]
        kept = translate("Settings", "Six chiffres. Vide : il reste le même.")
        needed = translate("Settings", "Six chiffres. Il ouvre tout l’espace de l’équipe.")
        manager.say(
            translate("Settings", "Nouveau code responsable"),
            kept if StaffRole.MANAGER in self.known else needed,
        )
        again = translate("Settings", "Encore une fois")
        manager_again.say(again, name=translate("Settings", "Code responsable, encore une fois"))
        has_host = StaffRole.HOST in self.known
        host.say(
            translate("Settings", "Nouveau code de l’accueil"),
            kept
            if has_host
            else translate(
                "Settings", "Facultatif : il ouvre le direct, les visites et les badges seulement."
            ),
        )
        host_again.say(again, name=translate("Settings", "Code de l’accueil, encore une fois"))
        self.digits_field.say("", name=translate("Settings", "Chiffres"))
        self.remove.say(translate("Settings", "Retirer le code de l’accueil"))
        self.remove.setVisible(has_host)
        self.grown.emit()

    def load(self) -> None:
        try:
            self.known = roles_with_pin(self.bench.place)
        except KioskError as error:
            self.fail(error)
        for fields in self.fields_of.values():
            for field in fields:
                _line(field).clear()

    def save(self) -> bool:
        typed = {
            role: tuple(_line(field).text() for field in fields)
            for role, fields in self.fields_of.items()
        }
        for role, (once, again) in typed.items():
            if once != again:
                return self.fail(BadInput("pins.differ"), self.fields_of[role][1])
        host_alone = typed[StaffRole.HOST][0] and not typed[StaffRole.MANAGER][0]
        if host_alone and StaffRole.MANAGER not in self.known:
            error = BadInput("pins.manager_needed")
            return self.fail(error, self.fields_of[StaffRole.MANAGER][0])
        for role, (once, _) in typed.items():
            if once:
                try:
                    choose_pin(self.bench.place, role, once, self.by)
                except BadInput as error:
                    return self.fail(error, self.fields_of[role][0])
                except KioskError as error:
                    return self.fail(error)
        return self._done()

    def remove_host(self) -> None:
        """The host's code opens nothing from now on."""
        try:
            remove_host_pin(self.bench.place, self.by)
        except KioskError as error:
            self.fail(error)
        else:
            self._done(translate("Settings", "Le code de l’accueil n’ouvre plus rien."))
        self.acted.emit()

    def _done(self, news: str = "") -> bool:
        self.done(news)
        self.retranslate()
        return True


def _field(look: Look) -> Field:
    line = TextInput(look, longest=PIN_DIGITS)
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setInputMethodHints(
        Qt.InputMethodHint.ImhDigitsOnly
        | Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhNoPredictiveText
    )
    return Field(look, line, wide=WIDE)


def _line(field: Field) -> TextInput:
    assert isinstance(field.control, TextInput)
    return field.control
