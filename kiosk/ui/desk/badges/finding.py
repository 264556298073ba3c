"""Finding a visitor: by what is typed, among those of today, among badges in the drawer."""

from collections import Counter
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.services.visitors import Page, Visitor, Wanted, find_visitors
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.words import alias_words, last_visit, role_words
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

STEP = 20
"""Rows at first, and more with each [Voir la suite]."""
REPLACE, OPEN = "replace", "open"


class Among(Enum):
    """Whom to look among."""

    ALL = auto()
    TODAY = auto()
    UNUSED = auto()


class FindSheet(BadgeSheet):
    """The page's first sheet: who holds a badge, and what can be done about it."""

    making_wanted = Signal()
    trying_wanted = Signal()

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(bench, look, root=True)
        self.test = self.tool("bold/magnifying-glass")
        self.make = self.tool("bold/plus", Kind.PRIMARY)
        self.text = TextInput(look)
        self.text_field = Field(look, self.text)
        self.among = Options(look)
        self.among_field = Field(look, self.among)
        self.form = Form(look)
        self.form.ask((self.text_field, self.among_field))
        self.listing = Listing(look)
        self.most = STEP
        self.found: dict[str, Visitor] = {}
        self.make.clicked.connect(self.making_wanted)
        self.test.clicked.connect(self.trying_wanted)
        self.text.textChanged.connect(lambda _: self._begin())
        self.text.entered.connect(self._open_only)
        self.among.changed.connect(self._begin)
        self.listing.more_wanted.connect(self._show_more)
        self.listing.acted.connect(self._act)
        self.show_cards(self.form, self.listing)

    def tell(self) -> None:
        self.title.setText(translate("Badges", "Badges"))
        self.sub.setText(
            translate("Badges", "Badge perdu ? Cherchez son nom, puis touchez « Remplacer ».")
        )
        self.test.say(translate("Badges", "Tester un badge"))
        self.make.say(translate("Badges", "Créer des badges"))
        self.text_field.say(
            translate("Badges", "Chercher un badge"),
            translate("Badges", "Début d’un mot du badge, code, ou référence importée."),
        )
        self.text.say(
            translate("Badges", "Chercher un badge"), translate("Badges", "Exemple : renard")
        )
        chosen = self.among.chosen or [Among.ALL]
        self.among.offer(
            [
                Option(Among.ALL, translate("Badges", "Tous")),
                Option(Among.TODAY, translate("Badges", "Aujourd’hui")),
                Option(Among.UNUSED, translate("Badges", "Jamais utilisés")),
            ],
            chosen,
        )
        self.among_field.say(translate("Badges", "Parmi"))
        self.look_up()

    def look_up(self) -> None:
        """Show who is found now."""
        now = self.bench.clock()
        today = business_day(now.at, self.bench.place.place.zone)
        among, text = self.among.value, self.text.text()
        wanted = Wanted(text, today if among is Among.TODAY else None, among is Among.UNUSED)
        try:
            page = find_visitors(self.bench.place, wanted, most=self.most)
        except KioskError as error:
            self.fail(error)
            return
        self.found = {one.id: one for one in page.rows}
        language, named = self.bench.language(), Counter[str]()
        views = []
        for visitor in page.rows:
            alias = alias_words(visitor.alias)
            named[alias] += 1
            name = alias if named[alias] == 1 else f"{alias} ({named[alias]})"
            facts = [role_words(visitor.role), last_visit(visitor, today, language)]
            if visitor.has_badge and visitor.had_others:
                facts.append(translate("Badges", "badge déjà remplacé"))
            views.append(
                RowView(
                    visitor.id,
                    alias,
                    " · ".join(facts),
                    _remark(visitor),
                    icon="fill/identification-badge",
                    actions=_actions(visitor),
                    name=name,
                )
            )
        self._say_list(page)
        self.listing.show_rows(views)
        self.measure()

    def _say_list(self, page: Page) -> None:
        more = translate("Badges", "Voir la suite") if page.more else ""
        if self.text.text().strip():
            title = translate("Badges", "Trouvés")
            empty = translate(
                "Badges",
                "Aucun badge ne correspond. Essayez un autre début de mot, ou « Tous ».",
            )
        elif self.among.value is Among.TODAY:
            title = translate("Badges", "Visites d’aujourd’hui, les dernières d’abord")
            empty = translate("Badges", "Personne n’est encore venu avec un badge aujourd’hui.")
        elif self.among.value is Among.UNUSED:
            title = translate("Badges", "Badges jamais utilisés, les plus récents d’abord")
            empty = translate("Badges", "Tous les badges faits ici ont déjà servi.")
        else:
            title = translate("Badges", "Par dernière visite")
            empty = translate(
                "Badges",
                "Aucun badge pour l’instant. Touchez « Créer des badges » pour faire les premiers.",
            )
        self.listing.say(title, empty=empty, more=more)

    def _begin(self) -> None:
        self.most = STEP
        self.look_up()

    def _show_more(self) -> None:
        self.most += STEP
        self.look_up()

    def _open_only(self) -> None:
        if len(self.found) == 1:
            self.visitor_wanted.emit(next(iter(self.found)))

    def _act(self, visitor: str, action: str) -> None:
        wanted = self.replacing_wanted if action == REPLACE else self.visitor_wanted
        wanted.emit(visitor)


def _remark(visitor: Visitor) -> str:
    if visitor.has_badge:
        return ""
    if visitor.alias is None:
        return translate("Badges", "vient d’un import")
    return translate("Badges", "badge désactivé")


def _actions(visitor: Visitor) -> tuple[ActionView, ...]:
    if visitor.has_badge:
        give = ActionView(REPLACE, translate("Badges", "Remplacer"), "bold/arrows-clockwise")
    else:
        give = ActionView(REPLACE, translate("Badges", "Nouveau badge"), "bold/plus")
    return give, ActionView(OPEN, translate("Badges", "Fiche"), "bold/caret-right")
