"""One visit: how it stands, what it should have been, and all that happened to it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import BadInput, KioskError
from kiosk.domain.visit import Added, ExitBy, Role, Visit
from kiosk.services.corrections.change import Wished, change
from kiosk.services.corrections.desk_deed import MOST_PERSONS
from kiosk.services.corrections.history import History, history
from kiosk.services.presence import alias as alias_of
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.day_input import in_figures
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.times import in_digits
from kiosk.ui.desk.visits.cell import Cell
from kiosk.ui.desk.visits.faults import Spot
from kiosk.ui.desk.visits.history_card import HistoryCard
from kiosk.ui.desk.visits.past import told_past
from kiosk.ui.desk.visits.past_form import PastForm, Times
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.words import (
    activity_options,
    long_day,
    role_word,
    who,
)
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class VisitSheet(VisitsSheet):
    """The visit may change while it lies open: it is then told anew, and what is typed is kept."""

    gone = Signal()
    """There is no such visit any more."""
    undo_wanted = Signal(str)
    link_wanted = Signal()
    merge_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(
        self, bench: Bench, look: Look, visit_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(bench, look, parent)
        self.visit_id = visit_id
        self.told: History | None = None
        self.alias: str | None = None
        self.link = self.tool("bold/identification-badge")
        self.merge = self.tool()
        self.cancel = self.tool("bold/x", Kind.DANGER)
        self.form, self.past = PastForm(bench, look), HistoryCard(look)
        self.persons = NumberInput(look, least=1, most=MOST_PERSONS)
        spots = self.form.spots
        spots[Spot.PERSONS] = Field(look, self.persons)
        self.form.ask(
            (spots[Spot.DAY], spots[Spot.ARRIVAL], spots[Spot.EXIT]),
            spots[Spot.ACTIVITY],
            spots[Spot.PERSONS],
            self.form.role_field,
        )
        self._make_cells()
        self.save_button = desk_button(look, self, "bold/check", Kind.PRIMARY)
        self.form.offer(self.save_button)
        self.save_button.clicked.connect(self.save)
        self.form.faulty.connect(self.lead_to)
        form = self.form
        for line in (form.day.line, form.arrival, form.exit, self.persons.line):
            line.entered.connect(self.save)
        self.past.undo_wanted.connect(self.undo_wanted)
        self.link.clicked.connect(self.link_wanted)
        self.merge.clicked.connect(self.merge_wanted)
        self.cancel.clicked.connect(self.cancel_wanted)

    def _make_cells(self) -> None:
        form, spots = self.form, self.form.spots

        def line(spot: Spot, control: TextInput) -> Cell[str]:
            return Cell(spots[spot], control.text, control.setText, str)

        def options(field: Field, control: Options, word: Callable[[str], str]) -> Cell[str]:
            return Cell(
                field, lambda: str(control.value), lambda chosen: control.choose([chosen]), word
            )

        self.day_cell = Cell(spots[Spot.DAY], form.day.line.text, form.day.show_text, str)
        self.arrival_cell = line(Spot.ARRIVAL, form.arrival)
        self.exit_cell = line(Spot.EXIT, form.exit)
        self.activity_cell = options(spots[Spot.ACTIVITY], form.activity, self._activity_word)
        self.persons_cell = line(Spot.PERSONS, self.persons.line)
        self.role_cell = options(form.role_field, form.role, lambda code: role_word(Role(code)))

    def tell(self) -> None:
        if not self.read_activities():
            return
        try:
            self.told = history(self.bench.place, self.visit_id)
            self.alias = alias_of(self.bench.place, self.told.visit)
        except BadInput as error:
            self.gone.emit()
            self.fail(error)
            return
        except KioskError as error:
            self.fail(error)
            return
        visit = self.told.visit
        self._tell_head(visit)
        self._tell_past(self.told)
        if visit.voided:
            self.show_cards(self.past)
            return
        self._tell_cells(visit)
        self._say_form(visit)
        self.show_cards(self.form, self.past)

    def save(self) -> None:
        """Correct the visit; or say at its field what can't be, and leave all that is typed."""
        if self.told is None:
            return
        self.form.find_fault(None, "")
        wished = self._wished(self.told.visit)
        if wished is None:
            return
        try:
            done = change(self.bench.place, self.by, self.told.seen, wished)
        except BadInput as error:
            self._refuse(error, wished)
            return
        except KioskError as error:
            self.fail(error)
            return
        (visit,) = done.visits
        if done.deed is not None:
            words = translate("Visits", "Visite corrigée : {who}")
        elif visit.id != self.visit_id:
            words = translate("Visits", "Visite corrigée, et notée à part, sans badge.")
        else:
            words = translate("Visits", "Rien n’était à changer.")
        self.done.emit(done, words.format(who=who(visit, self.alias)))

    # What is on show

    def _tell_head(self, visit: Visit) -> None:
        language = self.bench.language()
        self.title.setText(who(visit, self.alias))
        facts = [long_day(visit.day, self.today, language)]
        facts.append(self.activities[visit.activity].short(language))
        if visit.added is Added.PAPER:
            facts.append(translate("Visits", "feuille papier"))
        elif visit.added is Added.TEAM:
            facts.append(translate("Visits", "ajoutée après coup"))
        if visit.voided:
            cancelled = translate("Visits", "annulée")
            merged = translate("Visits", "réunie à une autre visite")
            facts.append(merged if visit.into else cancelled)
        self.sub.setText(" · ".join(facts))
        hidden = self.activities[visit.activity].sensitive
        alone = visit.visitor is None and visit.persons == 1
        self.link.setVisible(alone and not hidden and not visit.voided)
        self.merge.setVisible(not hidden and not visit.voided)
        self.cancel.setVisible(not visit.voided)
        self.link.say(translate("Visits", "Relier à un badge"))
        self.merge.say(translate("Visits", "Réunir"), translate("Visits", "Réunir à une autre"))
        self.cancel.say(translate("Visits", "Annuler la visite"))

    def _tell_past(self, told: History) -> None:
        title = translate("Visits", "Ce qui a été noté")
        views = told_past(told.happenings, self.activities, self.bench.language())
        self.past.show_past(title, views)

    def _tell_cells(self, visit: Visit) -> None:
        form = self.form
        known = {visit.activity, str(form.activity.value)}
        offered = activity_options(self.activities, self.bench.language(), known)
        form.say_words(offered, self.today)
        self.day_cell.tell(in_figures(visit.day))
        self.arrival_cell.tell(self._digits(visit.arrived))
        self.exit_cell.tell("" if visit.known_exit is None else self._digits(visit.known_exit))
        self.activity_cell.tell(visit.activity)
        self.persons_cell.tell(str(visit.persons))
        self.role_cell.tell(visit.role)

    def _say_form(self, visit: Visit) -> None:
        self.form.say("")
        form = self.form
        form.spots[Spot.PERSONS].say(translate("Visits", "Personnes"))
        form.spots[Spot.EXIT].say(translate("Visits", "Sortie"), self._help_of_exit(visit))
        for cell in (
            *(self.day_cell, self.arrival_cell, self.exit_cell),
            *(self.activity_cell, self.persons_cell, self.role_cell),
        ):
            cell.say_meanwhile()
        form.spots[Spot.PERSONS].setVisible(visit.visitor is None)
        self.save_button.say(translate("Visits", "Enregistrer"))

    def _help_of_exit(self, visit: Visit) -> str:
        if visit.left_by is ExitBy.COUNT:
            return translate("Visits", "Supposée : quelqu’un sans badge est parti.")
        if visit.is_open and visit.day == self.today:
            return translate("Visits", "Vide : encore sur place.")
        return translate("Visits", "Vide : on ne sait pas.")

    def _digits(self, at: datetime) -> str:
        return in_digits(at.astimezone(self.bench.place.place.zone))

    def _activity_word(self, code: str) -> str:
        return self.activities[code].short(self.bench.language())

    # What is wished

    def _wished(self, was: Visit) -> Wished | None:
        """What somebody made of it; None, and a fault said, where it can't be read."""
        times = self.form.times(self.today)
        if times is None:
            return None
        if not self.form.whole(Spot.PERSONS, self.persons, "correction.persons"):
            return None
        moved = self.day_cell.is_touched or self.arrival_cell.is_touched
        return Wished(
            arrived=times.arrived if moved else None,
            left=self._left(was, times),
            stays=self.exit_cell.is_touched and times.left is None,
            activity=self.activity_cell.value if self.activity_cell.is_touched else None,
            persons=self.persons.value if self.persons_cell.is_touched else None,
            role=self.form.chosen_role() if self.role_cell.is_touched else None,
        )

    def _left(self, was: Visit, times: Times) -> datetime | None:
        """The exit goes with the day, unless another one is typed."""
        if self.exit_cell.is_touched:
            return times.left
        day = self.form.day.day
        if day is None or day == was.day or was.known_exit is None:
            return None
        wall = was.known_exit.astimezone(self.bench.place.place.zone).replace(tzinfo=None)
        return wall + (day - was.day)

    def _refuse(self, error: BadInput, wished: Wished) -> None:
        if self.form.refuse(error, wished.arrived, self.bench.clock()):
            return
        self.fail(error)
        if error.key in ("correction.changed_since", "correction.cancelled"):
            self.tell()
