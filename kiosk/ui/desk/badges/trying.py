"""Trying a badge: whose it is, or why it opens nothing."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.services.try_badge import Tried, Verdict, try_badge
from kiosk.ui.desk.badges.finding import OPEN, REPLACE
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.words import alias_words, date_words, last_visit, role_words
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

WIDE = 520


class TrySheet(BadgeSheet):
    """A code is typed, pasted, or read from a badge that is shown; nothing is noted by it."""

    def __init__(self, bench: Bench, look: Look) -> None:
        super().__init__(bench, look)
        self.text = TextInput(look, longest=400)
        self.field = Field(look, self.text, wide=WIDE)
        self.form = Form(look)
        self.go = desk_button(look, self.form, "bold/magnifying-glass", Kind.PRIMARY)
        self.form.ask(self.field)
        self.form.offer(self.go)
        self.result = Listing(look)
        self.tried: Tried | None = None
        self.go.clicked.connect(self.try_it)
        self.text.entered.connect(self.try_it)
        self.text.textEdited.connect(lambda _: self._forget())
        self.result.acted.connect(self._act)
        self.show_cards(self.form)

    def tell(self) -> None:
        self.title.setText(translate("Badges", "Tester un badge"))
        self.sub.setText(translate("Badges", "Rien n’est noté : ce n’est pas une arrivée."))
        self.field.say(
            translate("Badges", "Code écrit sous le carré"),
            translate(
                "Badges",
                "Ou montrez le badge à la borne. Majuscules et espaces sont sans importance.",
            ),
        )
        self.text.say(translate("Badges", "Code écrit sous le carré"), "TLKN FSXG DDBS VG")
        self.go.say(translate("Badges", "Tester"))
        if self.tried is not None:
            self._show(self.tried)
        self.measure()

    def try_it(self) -> None:
        """Look the code up."""
        if not self.text.text().strip():
            self.form.find_fault(
                self.field, translate("Badges", "Tapez ou collez d’abord un code.")
            )
            return
        self._look_up(self.text.text())

    def take_scan(self, code: str | None) -> None:
        """A badge was read, or (None) a code that is none. The code is not shown."""
        self.text.clear()
        self._look_up(code or "")

    def _look_up(self, code: str) -> None:
        try:
            tried = try_badge(self.bench.place, code)
        except KioskError as error:
            self.fail(error)
            return
        self.form.find_fault(None, "")
        self._show(tried)
        self.measure()

    def _forget(self) -> None:
        """What was found is not about what is being typed now."""
        self.form.find_fault(None, "")
        if self.tried is not None:
            self.tried = None
            self.show_cards(self.form)

    def _show(self, tried: Tried) -> None:
        self.tried = tried
        icon = "bold/check" if tried.verdict is Verdict.OPENS else "fill/warning"
        actions = []
        if tried.visitor is not None:
            if tried.verdict is Verdict.REVOKED and not tried.visitor.has_badge:
                words = translate("Badges", "Nouveau badge")
                actions.append(ActionView(REPLACE, words, "bold/plus"))
            actions.append(ActionView(OPEN, translate("Badges", "Fiche"), "bold/caret-right"))
        head, sub, remark = self._words(tried)
        row = RowView("tried", head, sub, remark, icon=icon, actions=tuple(actions), name=head)
        self.result.say(translate("Badges", "Résultat"))
        self.result.show_rows([row])
        self.show_cards(self.form, self.result)

    def _words(self, tried: Tried) -> tuple[str, str, str]:
        """What it is, whose it is, and what the door says."""
        language = self.bench.language()
        alias = alias_words(tried.badge.alias if tried.badge else None)
        match tried.verdict:
            case Verdict.OPENS if tried.visitor is not None:
                today = business_day(self.bench.clock().at, self.bench.place.place.zone)
                told = [translate("Badges", "En service"), role_words(tried.visitor.role)]
                told.append(last_visit(tried.visitor, today, language))
                return alias, " · ".join(told), ""
            case Verdict.REVOKED | Verdict.OPENS:
                told = [translate("Badges", "Désactivé")]
                if tried.badge is not None and tried.badge.revoked is not None:
                    words = translate("Badges", "Désactivé le {day}")
                    told = [words.format(day=date_words(tried.badge.revoked, language))]
                if tried.visitor is not None and tried.visitor.has_badge:
                    told.append(translate("Badges", "remplacé par un autre"))
                said = translate("Message", "Ce badge n’est plus actif.")
                remark = translate("Badges", "La borne dit : « {said} »").format(said=said)
                return alias, " · ".join(told), remark
            case Verdict.UNKNOWN:
                return (
                    translate("Badges", "Badge inconnu ici"),
                    translate("Badges", "Celui d’un autre lieu, ou d’une personne effacée."),
                    "",
                )
            case Verdict.FOREIGN:
                return (
                    translate("Badges", "Ce n’est pas un code de badge"),
                    translate("Badges", "Un badge compte 14 caractères, et commence par TL."),
                    "",
                )

    def _act(self, _: str, action: str) -> None:
        if self.tried is not None and self.tried.visitor is not None:
            wanted = self.replacing_wanted if action == REPLACE else self.visitor_wanted
            wanted.emit(self.tried.visitor.id)
