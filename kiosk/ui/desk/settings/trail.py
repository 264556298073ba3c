"""« Journal des actions »: which role did what at the desk, and when. Nothing can be changed here."""

from collections.abc import Mapping
from datetime import date
from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Activity
from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.audit import Act, Line, trail
from kiosk.services.old_files import SIX_MONTHS
from kiosk.services.staff import StaffRole
from kiosk.services.tiles import activities_of
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import Listing, RowView
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.trail_words import act_words, role_words, thing_words
from kiosk.ui.desk.times import day_in_words, in_digits
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

PAGE = 40


class TrailSheet(Sheet):
    """The trail, the newest first, of everybody or of one role."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.bench = bench
        self.most = PAGE
        self.role = Options(look)
        self.role_field = Field(look, self.role)
        self.choice = Form(look)
        self.choice.ask(self.role_field)
        self.days: list[Listing] = []
        self.role.changed.connect(self.tell)

    def tell(self) -> None:
        self.title.setText(translate("Settings", "Journal des actions"))
        months = round(SIX_MONTHS.days / 30.5)
        sub = translate("Settings", "Gardé {months} mois. Aucun nom n’y est écrit.")
        self.sub.setText(sub.format(months=months))
        options = [
            Option(None, translate("Settings", "tout le monde")),
            Option(StaffRole.HOST, role_words(StaffRole.HOST)),
            Option(StaffRole.MANAGER, role_words(StaffRole.MANAGER)),
        ]
        self.role.offer(options, self.role.chosen or [None])
        self.role_field.say(translate("Settings", "Actions de"))
        self._tell_lines()

    def _tell_lines(self) -> None:
        role = self.role.value if isinstance(self.role.value, StaffRole) else None
        empty = translate("Settings", "Rien pour l’instant.")
        lines: list[Line] = []
        known: Mapping[str, Activity] = {}
        try:
            now = self.bench.clock()
            known = activities_of(self.bench.place)
            lines = [*trail(self.bench.place, now, role=role, most=self.most + 1)]
        except KioskError as error:
            empty = told(error, self.bench.language())
        more = translate("Settings", "Montrer la suite") if len(lines) > self.most else ""
        days = [(day, [*of_day]) for day, of_day in groupby(lines[: self.most], _day)]
        shown = [self._listing(number) for number in range(max(1, len(days)))]
        shown[0].say("", empty=empty)
        shown[0].show_rows(())
        for listing, (day, of_day) in zip(shown, days, strict=False):
            title = day_in_words(day, self.bench.language())
            listing.say(title, more=more if listing is shown[-1] else "")
            listing.show_rows([self._row(f"{n}", line, known) for n, line in enumerate(of_day)])
        self.show_cards(self.choice, *shown)

    def _listing(self, number: int) -> Listing:
        if number == len(self.days):
            self.days.append(Listing(self.look))
            self.days[-1].more_wanted.connect(self._show_more)
        return self.days[number]

    def _row(self, key: str, line: Line, known: Mapping[str, Activity]) -> RowView:
        who = role_words(line.role) if line.act is not Act.PIN_RESET else ""
        about = [who, thing_words(line, known, self.bench.language()), line.alias or ""]
        sub = " · ".join(word for word in about if word)
        return RowView(key, act_words(line.act), sub, lead=in_digits(line.at))

    def _show_more(self) -> None:
        self.most += PAGE
        self._tell_lines()


def _day(line: Line) -> date:
    return line.at.date()
