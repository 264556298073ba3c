"""Saying whose badge a visit was that was noted without one."""

from collections import Counter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.domain.visit import Role
from kiosk.services.corrections.change import link
from kiosk.services.corrections.history import History
from kiosk.services.visitors import Wanted, find_visitors
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.words import role_word, short_day
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

MOST = 20
"""Badges on show: of more, one more letter finds it sooner."""


class LinkSheet(VisitsSheet):
    """Badges are found while one types; one touch links the visit to one of them."""

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
        self.text = TextInput(look, longest=40)
        self.text_field = Field(look, self.text)
        self.form, self.listing = Form(look), Listing(look)
        self.form.ask(self.text_field)
        self.text.textChanged.connect(self.look_up)
        self.listing.acted.connect(lambda visitor, _: self.link_to(visitor))

    def begin(self) -> None:
        self.text.setFocus()

    def tell(self) -> None:
        if not self.read_activities():
            return
        telling = self.telling()
        self.title.setText(translate("Visits", "Relier à un badge"))
        words = translate("Visits", "La visite sans badge de {time}, {activity}")
        activity = self.activities[self.visit.visit.activity].short(self.bench.language())
        arrived = telling.time(self.visit.visit.arrived)
        self.sub.setText(words.format(time=arrived, activity=activity))
        self.text_field.say(
            translate("Visits", "À qui est cette visite ?"),
            translate("Visits", "Le nom du badge, son code ou sa référence."),
        )
        self.show_cards(self.form, self.listing)
        self.look_up()

    def look_up(self) -> None:
        """Show the badges that are looked for now; who came last, while nothing is typed."""
        try:
            page = find_visitors(self.bench.place, Wanted(self.text.text()), most=MOST)
        except KioskError as error:
            self.fail(error)
            return
        names: Counter[str] = Counter()
        language, views = self.bench.language(), list[RowView]()
        for visitor in page.rows:
            head = visitor.alias or translate("Visits", "Sans badge, d’un import")
            seen = translate("Visits", "aucune visite jusqu’ici")
            if visitor.last_day is not None:
                seen = translate("Visits", "dernière visite le {day}")
                seen = seen.format(day=short_day(visitor.last_day, language))
            facts = [seen]
            if visitor.role is not Role.PARTICIPANT:
                facts.append(role_word(visitor.role))
            sub = " · ".join(facts)
            name = f"{head}, {sub}"
            names[name] += 1
            if names[name] > 1:
                name = f"{name} ({names[name]})"
            action = ActionView("link", translate("Visits", "Relier"), "bold/check")
            views.append(
                RowView(
                    visitor.id,
                    head,
                    sub,
                    icon="fill/identification-badge",
                    actions=(action,),
                    name=name,
                )
            )
        self.listing.say(
            "",
            empty=translate("Visits", "Aucun badge ne s’appelle ainsi."),
        )
        self.listing.show_rows(views)
        self.measure()

    def link_to(self, visitor: str) -> None:
        """It was theirs."""
        alias = self.listing.rows[visitor].view.head
        try:
            done = link(self.bench.place, self.by, self.visit.seen, visitor)
        except KioskError as error:
            self.form.find_fault(self.text_field, self.sentence(error))
            return
        self.done.emit(done, translate("Visits", "Visite reliée : {who}").format(who=alias))
