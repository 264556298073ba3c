"""People come in without a badge, and the desk notes it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.domain.catalogue import Activity
from kiosk.services.check_in import Company
from kiosk.ui.desk.group_kinds import GROUP_KINDS, group_kind
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

MOST = 2000


class Add(Sheet):
    """How many, for what, and of two or more what kind of group. One press notes them as in now."""

    wanted = Signal(str, object, bool)
    """The activity, the `Company`, and whether they come in although it is full."""

    def __init__(
        self, look: Look, offered: Sequence[Activity], language: Callable[[], str]
    ) -> None:
        super().__init__(look)
        self.offered = offered
        self._language = language
        self.persons = NumberInput(look, least=1, most=MOST)
        self.persons.show_value(1)
        self.activity, self.kind = Options(look), Options(look)
        self.adults = NumberInput(look, least=0, most=MOST)
        self.persons_field = Field(look, self.persons)
        self.activity_field = Field(look, self.activity)
        self.kind_field, self.adults_field = Field(look, self.kind), Field(look, self.adults)
        self.form = Form(look)
        self.save = desk_button(look, self.form, "bold/check", Kind.PRIMARY)
        self.insist = desk_button(look, self.form, "bold/warning", Kind.ACT)
        self.form.ask(self.persons_field, self.activity_field, self.kind_field, self.adults_field)
        self.form.offer(self.save, self.insist)
        self.persons.changed.connect(self._asked_anew)
        self.activity.changed.connect(self._asked_anew)
        self.persons.line.entered.connect(self._save)
        self.adults.line.entered.connect(self._save)
        self.save.clicked.connect(self._save)
        self.insist.clicked.connect(lambda: self._save(insist=True))
        self.show_cards(self.form)
        self._asked_anew()

    def tell(self) -> None:
        self.title.setText(translate("Live", "Ajouter"))
        self.sub.setText(translate("Live", "Des personnes sans badge, qui arrivent maintenant."))
        self.persons_field.say(translate("Live", "Combien de personnes ?"))
        self.activity_field.say(translate("Live", "Que viennent-elles faire ?"))
        self.kind_field.say(
            translate("Live", "Quel genre de groupe ?"), translate("Live", "Si elles l’ont dit.")
        )
        self.adults_field.say(
            translate("Live", "Dont combien d’adultes ?"), translate("Live", "Si on le sait.")
        )
        told = [Option(one.code, one.short(self._language()), one.icon) for one in self.offered]
        self.activity.offer(told, self.activity.chosen)
        kinds = [Option(code, group_kind(code)) for code in GROUP_KINDS]
        self.kind.offer(kinds, self.kind.chosen)
        self.save.say(translate("Live", "Noter l’arrivée"))
        self.insist.say(translate("Live", "Noter quand même"))
        self.measure()

    def refuse(self, sentence: str, *, full: bool = False) -> None:
        """It was not noted. Of a full activity the team decides."""
        self.insist.setVisible(full)
        self.form.find_fault(self.activity_field, sentence)

    def _asked_anew(self) -> None:
        """A group is asked what it is; what was refused may be possible now."""
        several = (self.persons.value or 0) > 1
        for field in (self.kind_field, self.adults_field):
            field.setVisible(several)
        self.insist.hide()
        self.form.find_fault(None, "")

    def _save(self, *, insist: bool = False) -> None:
        persons, activity = self.persons.value, self.activity.value
        if persons is None:
            words = translate("Live", "Un nombre de 1 à {most}.").format(most=MOST)
            self.form.find_fault(self.persons_field, words)
        elif not isinstance(activity, str):
            words = translate("Live", "Choisissez ce qu’elles viennent faire.")
            self.form.find_fault(self.activity_field, words)
        elif persons == 1:
            self.wanted.emit(activity, Company(), insist)
        elif not self.adults.is_empty and (
            self.adults.value is None or self.adults.value > persons
        ):
            words = translate("Live", "Un nombre de 0 à {most}.").format(most=persons)
            self.form.find_fault(self.adults_field, words)
        else:
            kind = self.kind.value
            group = kind if isinstance(kind, str) else None
            self.wanted.emit(activity, Company(persons, group, self.adults.value), insist)
