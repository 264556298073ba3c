"""The list: a day's visits, the newest first, found while one types."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.services.corrections.find import PAGE, Page, Row, Search, find
from kiosk.ui.desk.kit.listing import ActionView, Listing
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.finder import UNSURE_DAYS, Finder, Kind
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.words import activity_options, long_day, short_day, word_of_day
from kiosk.ui.parts.button import Kind as ButtonKind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class DayList(VisitsSheet):
    """The page's lowest sheet. It follows the day: at 04:00 the list of today is the next one's."""

    visit_wanted = Signal(str)

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent, root=True)
        self.found: list[Row] = []
        self._day = self.today
        self.filter = self.tool()
        self.paper = self.tool("bold/pencil-simple")
        self.add = self.tool("bold/user-plus", ButtonKind.PRIMARY)
        self.finder, self.listing = Finder(look), Listing(look)
        self.finder.begin(self._day)
        self.finder.changed.connect(self.look_up)
        self.filter.clicked.connect(self._turn_filters)
        self.listing.acted.connect(lambda visit, _: self.visit_wanted.emit(visit))
        self.listing.more_wanted.connect(self.show_more)

    def tell(self) -> None:
        self._follow_the_day()
        if not self.read_activities():
            return
        self.filter.say(self._word_of_filter())
        self.paper.say(translate("Visits", "Feuille papier"))
        self.add.say(translate("Visits", "Ajouter"), translate("Visits", "Ajouter une visite"))
        language = self.bench.language()
        self.finder.say_words(activity_options(self.activities, language))
        self.show_cards(self.finder, self.listing)
        self._show(most=max(PAGE, len(self.found)))

    def look_up(self) -> None:
        """Show the first of those that are looked for now."""
        self._show(most=PAGE)

    def show_more(self) -> None:
        """Show the next ones below."""
        wanted = self.finder.wanted()
        if wanted is None:
            return
        try:
            page = find(self.bench.place, wanted, self.found[-1])
        except KioskError as error:
            self.fail(error)
            return
        self._show_rows(wanted, Page((*self.found, *page.rows), page.has_more))

    def show_day(self, day: date) -> None:
        """All visits of that day."""
        self.finder.day.show_day(min(day, self.today), self.today)
        self.finder.want_all()

    def _follow_the_day(self) -> None:
        today, before = self.today, self._day
        if today != before:
            self._day = today
            shown = self.finder.day.day
            self.finder.day.latest = today
            if shown == before:
                self.finder.day.show_day(today, today)

    def _turn_filters(self) -> None:
        self.finder.unfold(not self.finder.is_unfolded)
        self.filter.say(self._word_of_filter())
        self.arrange()

    def _word_of_filter(self) -> str:
        if self.finder.is_unfolded:
            return translate("Visits", "Replier les filtres")
        return translate("Visits", "Filtrer")

    def _show(self, most: int) -> None:
        wanted = self.finder.wanted()
        if wanted is None:
            self.finder.find_fault(self.finder.day_field, word_of_day(self.today))
            return
        self.finder.day_field.find_fault("")
        try:
            page = find(self.bench.place, wanted, most=most)
        except KioskError as error:
            self.fail(error)
            return
        self._show_rows(wanted, page)

    def _show_rows(self, wanted: Search, page: Page) -> None:
        self.found = [*page.rows]
        self._say_head(wanted, page)
        action = ActionView("open", translate("Visits", "Ouvrir"), "bold/caret-right")
        telling = self.telling(dated=wanted.first != wanted.last)
        self.listing.show_rows(telling.rows(page.rows, action))
        self.measure()

    def _say_head(self, wanted: Search, page: Page) -> None:
        day, language = wanted.last, self.bench.language()
        self.title.setText(long_day(day, self.today, language))
        facts = [translate("Visits", "Aujourd’hui")] if day == self.today else []
        if wanted.first != day and wanted.unsure:
            words = translate("Visits", "Ce jour et les {days} jours d’avant")
            facts = [words.format(days=UNSURE_DAYS - 1)]
        elif wanted.first != day:
            words = translate("Visits", "Jusqu’au {day}")
            facts = [words.format(day=short_day(day, language))]
        if wanted.activity is not None:
            facts.append(self.activities[wanted.activity].short(language))
        facts += [self._word_of_kind()] if self.finder.kind.value is not Kind.ALL else []
        self.sub.setText(" · ".join(facts))
        self.listing.say(
            "",
            self._count(page),
            empty=self._word_of_nothing(wanted),
            more=translate("Visits", "Voir les suivantes") if page.has_more else "",
        )

    def _count(self, page: Page) -> str:
        shown = len(page.rows)
        if page.has_more:
            words = translate("Visits", "les {count} plus récentes").format(count=shown)
        else:
            words = self.tr("%n visite(s)", "", shown)
        return words if shown else ""

    def _word_of_kind(self) -> str:
        value = self.finder.kind.value
        return next(one.label for one in self.finder.kind.options if one.value is value)

    def _word_of_nothing(self, wanted: Search) -> str:
        if self.finder.typed and wanted.first == wanted.last:
            return translate(
                "Visits",
                "Aucune visite de « {typed} » ce jour-là. Avec « Ce jour et avant », on cherche plus loin.",
            ).format(typed=self.finder.typed)
        if self.finder.is_narrow:
            return translate("Visits", "Aucune visite de cette sorte.")
        if wanted.last == self.today:
            return translate("Visits", "Personne pour l’instant. Les arrivées s’afficheront ici.")
        return translate(
            "Visits",
            "Aucune visite ce jour-là. Une feuille papier de ce jour peut être recopiée ici.",
        )
