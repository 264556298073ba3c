"""Copying a sheet of paper: line after line, the day and the activity kept."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.domain.visit import Added
from kiosk.services.corrections.add import MOST_ALIKE, Past, add
from kiosk.services.corrections.merge import undo
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.faults import Spot
from kiosk.ui.desk.visits.past_form import PastForm
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.words import activity_options, short_day
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import ACTIVITY_COLOURS

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the sheet, as it was entered."""

    past: Past
    alike: int
    deed: str
    """What takes it back."""
    day: date
    is_undone: bool = False


class PaperSheet(VisitsSheet):
    """Return enters a line and makes ready for the next one; each can be taken back below."""

    said = Signal(str)
    """What happened, in words."""

    def __init__(
        self, bench: Bench, look: Look, day: date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(bench, look, parent)
        self.lines: list[Line] = []
        self.form, self.listing = PastForm(bench, look), Listing(look)
        self.form.day.show_day(day or self.today, self.today)
        self.alike = NumberInput(look, least=1, most=MOST_ALIKE)
        self.alike.show_value(1)
        spots = self.form.spots
        spots[Spot.ALIKE] = Field(look, self.alike)
        self.form.ask(
            spots[Spot.DAY],
            spots[Spot.ACTIVITY],
            self.form.role_field,
            (spots[Spot.ARRIVAL], spots[Spot.EXIT], spots[Spot.ALIKE]),
        )
        self.enter_button = desk_button(look, self, "bold/check", Kind.PRIMARY)
        self.form.offer(self.enter_button)
        self.enter_button.clicked.connect(self.enter)
        self.form.faulty.connect(self.lead_to)
        for line in (self.form.arrival, self.form.exit, self.alike.line):
            line.entered.connect(self.enter)
        self.listing.acted.connect(lambda key, _: self.take_back(int(key)))

    def begin(self) -> None:
        self.form.arrival.setFocus()

    def tell(self) -> None:
        if not self.read_activities():
            return
        self.title.setText(translate("Visits", "Feuille papier"))
        self.sub.setText(
            translate(
                "Visits",
                "Recopiez-la ligne par ligne : Entrée note la ligne, le jour et l’activité restent.",
            )
        )
        offered = activity_options(self.activities, self.bench.language())
        self.form.say_words(offered, self.today)
        self.form.spots[Spot.ALIKE].say(
            translate("Visits", "Combien"), translate("Visits", "Personnes aux mêmes heures.")
        )
        self.enter_button.say(translate("Visits", "Noter la ligne"))
        self._show_lines()
        self.show_cards(self.form, self.listing)

    def enter(self) -> None:
        """Enter the line; or say at its field what can't be, and leave all that is typed."""
        times = self.form.times(self.today)
        activity = None if times is None else self.form.chosen_activity()
        if times is None or activity is None:
            return
        alike = self.form.whole(Spot.ALIKE, self.alike, "correction.alike")
        if alike is None:
            return
        role = self.form.chosen_role()
        past = Past(times.arrived, activity, times.left, role=role, added=Added.PAPER)
        try:
            done = add(self.bench.place, self.by, past, alike)
        except KioskError as error:
            if not self.form.refuse(error, times.arrived, self.bench.clock()):
                self.fail(error)
            return
        assert done.deed is not None
        self.lines.append(Line(past, alike, done.deed, done.visits[0].day))
        self.form.arrival.clear()
        self.form.exit.clear()
        self.alike.show_value(1)
        self.form.arrival.setFocus()
        self._show_lines()
        self.measure()
        self.view.verticalScrollBar().setValue(0)

    def take_back(self, number: int) -> None:
        """The line was wrong: its visits never were."""
        line = self.lines[number]
        try:
            undo(self.bench.place, self.by, line.deed)
        except KioskError as error:
            self.fail(error)
            return
        self.lines[number] = replace(line, is_undone=True)
        self._show_lines()
        self.measure()
        self.said.emit(translate("Visits", "Ligne retirée."))

    def _show_lines(self) -> None:
        title = translate("Visits", "Lignes notées") if self.lines else ""
        persons = sum(line.alike for line in self.lines if not line.is_undone)
        self.listing.say(
            title,
            self.tr("%n visite(s)", "", persons) if self.lines else "",
            empty=translate("Visits", "Les lignes notées s’afficheront ici."),
        )
        views = [self._view(number, line) for number, line in enumerate(self.lines)]
        self.listing.show_rows(views[::-1])

    def _view(self, number: int, line: Line) -> RowView:
        activity = self.activities[line.past.activity]
        language = self.bench.language()
        head = activity.short(language)
        if line.alike > 1:
            persons = self.tr("%n personne(s)", "", line.alike)
            head = f"{head} · {persons}"
        left = translate("Visits", "sortie non notée")
        if line.past.left is not None:
            left = translate("Visits", "sortie {time}").format(time=f"{line.past.left:%H:%M}")
        actions: Sequence[ActionView] = ()
        remark = translate("Visits", "Retirée")
        if not line.is_undone:
            remark = ""
            back = translate("Visits", "Retirer")
            actions = (ActionView("undo", back, "bold/arrow-counter-clockwise"),)
        lead = f"{line.past.arrived:%H:%M}"
        order = translate("Visits", "ligne {number}").format(number=number + 1)
        return RowView(
            str(number),
            head,
            f"{short_day(line.day, language)} · {left}",
            remark,
            lead=lead,
            icon=f"fill/{activity.icon}",
            ground=ACTIVITY_COLOURS[activity.colour],
            actions=tuple(actions),
            name=f"{order}, {lead}, {head}, {left}",
        )
