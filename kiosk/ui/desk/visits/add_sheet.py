"""Adding a visit that was forgotten."""

from collections import Counter
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.domain.visit import Role
from kiosk.services.corrections.add import Past, add
from kiosk.services.corrections.desk_deed import MOST_PERSONS
from kiosk.services.presence import alias
from kiosk.services.visitors import Page, Wanted, find_visitors
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.faults import Spot
from kiosk.ui.desk.visits.past_form import PastForm
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.words import activity_options, short_day, who
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

BADGES = 6
"""Badges to choose from while one types."""


class AddSheet(VisitsSheet):
    """When, for what, and whose badge it was if there was one."""

    def __init__(
        self, bench: Bench, look: Look, day: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(bench, look, parent)
        self.form = PastForm(bench, look)
        self.form.day.show_day(day or self.today, self.today)
        self.badge, self.badges = TextInput(look, longest=40), Options(look)
        self.persons = NumberInput(look, least=1, most=MOST_PERSONS)
        self.adults = NumberInput(look, least=0, most=MOST_PERSONS)
        self.persons.show_value(1)
        self.badges_field = Field(look, self.badges)
        spots = self.form.spots
        spots[Spot.BADGE] = Field(look, self.badge)
        spots[Spot.PERSONS] = Field(look, self.persons)
        spots[Spot.ADULTS] = Field(look, self.adults)
        self.form.ask(
            (spots[Spot.DAY], spots[Spot.ARRIVAL], spots[Spot.EXIT]),
            spots[Spot.ACTIVITY],
            spots[Spot.BADGE],
            self.badges_field,
            (spots[Spot.PERSONS], spots[Spot.ADULTS]),
            self.form.role_field,
        )
        self.add_button = desk_button(look, self, "bold/check", Kind.PRIMARY)
        self.form.offer(self.add_button)
        self.badge.textChanged.connect(self.look_up)
        self.badges.changed.connect(self._fold)
        self.persons.changed.connect(self._fold)
        self.persons.line.textChanged.connect(self._fold)
        self.add_button.clicked.connect(self.add)
        self.form.faulty.connect(self.lead_to)
        form = self.form
        numbers = self.persons.line, self.adults.line
        for line in (form.day.line, form.arrival, form.exit, self.badge, *numbers):
            line.entered.connect(self.add)

    def begin(self) -> None:
        self.form.arrival.setFocus()

    def tell(self) -> None:
        if not self.read_activities():
            return
        self.title.setText(translate("Visits", "Ajouter une visite"))
        self.sub.setText(
            translate("Visits", "Pour une visite qui n’a pas été notée sur le moment.")
        )
        language = self.bench.language()
        self.form.say_words(activity_options(self.activities, language), self.today)
        spots = self.form.spots
        spots[Spot.EXIT].say(
            translate("Visits", "Sortie"),
            translate("Visits", "Vide : encore là, ou on ne sait pas."),
        )
        spots[Spot.BADGE].say(
            translate("Visits", "Badge, s’il y en avait un"),
            translate("Visits", "Tapez le début de son nom, ou son code, et choisissez."),
        )
        spots[Spot.PERSONS].say(translate("Visits", "Personnes"))
        spots[Spot.ADULTS].say(
            translate("Visits", "Dont adultes"), translate("Visits", "Vide : on ne sait pas.")
        )
        self.add_button.say(translate("Visits", "Ajouter la visite"))
        self._fold()
        self.show_cards(self.form)

    def look_up(self) -> None:
        """Show a few of the badges that are called so, none while nothing is typed."""
        options: Sequence[Option] = ()
        if self.badge.text().strip():
            try:
                wanted = Wanted(self.badge.text())
                page = find_visitors(self.bench.place, wanted, most=BADGES)
            except KioskError as error:
                self.fail(error)
                return
            options = self._options(page)
        self.badges.offer(options, self.badges.chosen)
        if len(options) == 1:
            self.badges.choose([options[0].value])
        self._fold()

    def add(self) -> None:
        """Enter the visit; or say at its field what can't be, and leave all that is typed."""
        times = self.form.times(self.today)
        activity = None if times is None else self.form.chosen_activity()
        if times is None or activity is None:
            return
        visitor = self._visitor
        if visitor is None and self.badge.text().strip():
            words = translate("Visits", "Choisissez le badge, ou effacez ce nom.")
            self.form.find_fault(self.form.spots[Spot.BADGE], words)
            return
        persons: int | None = 1
        if visitor is None:
            persons = self.form.whole(Spot.PERSONS, self.persons, "correction.persons")
        if persons is None:
            return
        past = Past(
            times.arrived,
            activity,
            times.left,
            visitor,
            persons,
            self._role(visitor),
            adults=self.adults.value if persons > 1 else None,
        )
        try:
            done = add(self.bench.place, self.by, past)
            (visit,) = done.visits
            called = who(visit, alias(self.bench.place, visit))
        except KioskError as error:
            if not self.form.refuse(error, times.arrived, self.bench.clock()):
                self.fail(error)
            return
        self.done.emit(done, translate("Visits", "Visite ajoutée : {who}").format(who=called))

    @property
    def _visitor(self) -> str | None:
        value = self.badges.value
        return None if value is None else str(value)

    def _role(self, visitor: str | None) -> Role | None:
        """With a badge, the one that its visitor usually has, unless another is chosen."""
        role = self.form.chosen_role()
        return None if visitor is not None and role is Role.PARTICIPANT else role

    def _options(self, page: Page) -> Sequence[Option]:
        """Each badge by its alias, and by its last day where two are called alike."""
        language = self.bench.language()
        called = [
            visitor.alias or translate("Visits", "Sans badge, d’un import") for visitor in page.rows
        ]
        names, options = Counter(called), list[Option]()
        numbers: Counter[str] = Counter()
        for visitor, name in zip(page.rows, called, strict=True):
            words = name
            if names[name] > 1 and visitor.last_day is not None:
                words = f"{name}, {short_day(visitor.last_day, language)}"
            numbers[words] += 1
            if numbers[words] > 1:
                words = f"{words} ({numbers[words]})"
            options.append(Option(visitor.id, words, "bold/identification-badge"))
        return options

    def _fold(self) -> None:
        """Only those with no badge come in company."""
        alone = self._visitor is None
        spots = self.form.spots
        self.badges_field.setVisible(bool(self.badges.options))
        self.badges_field.say("", name=translate("Visits", "Badge"))
        spots[Spot.PERSONS].setVisible(alone)
        spots[Spot.ADULTS].setVisible(alone and (self.persons.value or 0) > 1)
        self.form.grown.emit()
