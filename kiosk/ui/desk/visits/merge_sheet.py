"""Making one visit of two: the other one is picked, what becomes is shown, then confirmed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.corrections import merged
from kiosk.domain.errors import KioskError
from kiosk.domain.visit import Role, Visit
from kiosk.services.corrections.find import Row, Search, find
from kiosk.services.corrections.history import History, history
from kiosk.services.corrections.merge import merge
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.words import long_day, role_word, who
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class MergeSheet(VisitsSheet):
    """Visits of the same badge and day, or the day's visits without badge, to pick from."""

    def __init__(
        self,
        bench: Bench,
        look: Look,
        visit: History,
        alias: str | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bench, look, parent)
        self.visit = visit
        self.alias = alias
        self.other: History | None = None
        self.found: list[Row] = []
        self.listing, self.form = Listing(look), Form(look)
        self.both, self.whole = Listing(look), Listing(look)
        self.kept = Options(look)
        self.kept_field = Field(look, self.kept)
        self.kept.changed.connect(self._say_becoming)
        self.merge_button = desk_button(look, self, "bold/check", Kind.PRIMARY)
        self.again = desk_button(look, self, "bold/arrow-left")
        self.form.ask(self.kept_field)
        self.form.offer(self.merge_button, self.again)
        self.listing.acted.connect(lambda other, _: self.pick(other))
        self.listing.more_wanted.connect(self.show_more)
        self.merge_button.clicked.connect(self.merge)
        self.again.clicked.connect(self.pick_again)

    def tell(self) -> None:
        if not self.read_activities():
            return
        self.title.setText(translate("Visits", "Réunir deux visites"))
        visit = self.visit.visit
        self.sub.setText(f"{self._summary(visit)} · {self._day(visit)}")
        self.merge_button.say(translate("Visits", "Réunir les deux"))
        self.again.say(translate("Visits", "En choisir une autre"))
        if self.other is None:
            self._show_found()
        else:
            self._show_becoming(self.other.visit)

    def pick(self, other: str) -> None:
        """This is the other one: show what becomes of the two."""
        try:
            self.other = history(self.bench.place, other)
        except KioskError as error:
            self.fail(error)
            self.pick_again()
            return
        self.kept.chosen = []
        self.tell()

    def pick_again(self) -> None:
        """Show the list again."""
        self.other = None
        self.found = []
        self.tell()

    def show_more(self) -> None:
        """Show the next ones below."""
        self._show_found()

    def merge(self) -> None:
        """The two were one."""
        if self.other is None:
            return
        kept, part = self._kept_and_part(self.visit, self.other)
        try:
            done = merge(self.bench.place, self.by, kept.seen, part.seen)
        except KioskError as error:
            self.fail(error)
            return
        self.done.emit(done, translate("Visits", "Les deux visites n’en font plus qu’une."))

    def _show_found(self) -> None:
        visit = self.visit.visit
        wanted = Search(visit.day, visit.day, visitor=visit.visitor, unbadged=visit.visitor is None)
        try:
            page = find(self.bench.place, wanted, self.found[-1] if self.found else None)
        except KioskError as error:
            self.fail(error)
            return
        self.found += page.rows
        others = [
            row
            for row in self.found
            if row.visit.id != visit.id and not self.activities[row.visit.activity].sensitive
        ]
        self.listing.say(
            translate("Visits", "Avec laquelle ?"),
            empty=translate(
                "Visits", "Il n’y a pas d’autre visite à réunir à celle-ci ce jour-là."
            ),
            more=translate("Visits", "Voir les suivantes") if page.has_more else "",
        )
        action = ActionView("pick", translate("Visits", "Choisir"), "bold/check")
        self.listing.show_rows(self.telling().rows(others, action))
        self.show_cards(self.listing)

    def _show_becoming(self, other: Visit) -> None:
        visit = self.visit.visit
        said = [self._aspects(one) for one in (visit, other)]
        differ = said[0] != said[1]
        options = [Option(one.id, words) for one, words in zip((visit, other), said, strict=True)]
        self.kept.offer(options, self.kept.chosen or [visit.id])
        self.kept_field.say(translate("Visits", "Que garder ?"))
        self.kept_field.setVisible(differ)
        self._say_becoming()
        self.show_cards(self.both, self.whole, self.form)

    def _say_becoming(self) -> None:
        if self.other is None:
            return
        kept, part = self._kept_and_part(self.visit, self.other)
        whole = merged(kept.visit, part.visit)
        self.both.say(translate("Visits", "Ces deux visites…"))
        self.both.show_rows(self._rows(self.visit.visit, self.other.visit))
        self.whole.say(translate("Visits", "… n’en feront plus qu’une"))
        self.whole.show_rows(self._rows(whole))
        self.measure()

    def _rows(self, *visits: Visit) -> Sequence[RowView]:
        rows = [Row(visit, self.alias, is_touched=False) for visit in visits]
        return self.telling().rows(rows)

    def _kept_and_part(self, visit: History, other: History) -> tuple[History, History]:
        return (other, visit) if self.kept.value == other.visit.id else (visit, other)

    def _summary(self, visit: Visit) -> str:
        telling = self.telling()
        ended, doubt = telling.ended(visit)
        said = [
            who(visit, self.alias),
            telling.time(visit.arrived),
            ended or doubt,
            self.activities[visit.activity].short(self.bench.language()),
        ]
        return ", ".join(word for word in said if word)

    def _aspects(self, visit: Visit) -> str:
        """What only one of the two can give to both."""
        said = [self.activities[visit.activity].short(self.bench.language())]
        if visit.role is not Role.PARTICIPANT:
            said.append(role_word(visit.role))
        if visit.persons > 1:
            said.append(who(visit, None))
        return ", ".join(said)

    def _day(self, visit: Visit) -> str:
        return long_day(visit.day, self.today, self.bench.language())
