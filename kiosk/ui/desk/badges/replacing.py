"""A lost badge: another one for the same visitor, and the old one opens nothing any more."""

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.domain.errors import KioskError
from kiosk.services.hand_out import replace_badge
from kiosk.services.visitors import Visitor
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.words import alias_words
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class ReplaceSheet(BadgeSheet):
    """Says what happens, and does it with one tap."""

    made = Signal(object)
    """The new badge, a `NewBadge`."""

    def __init__(self, bench: Bench, look: Look, visitor: Visitor) -> None:
        super().__init__(bench, look)
        self.visitor = visitor
        self.form = Form(look)
        self.go = desk_button(look, self.form, "bold/arrows-clockwise", Kind.PRIMARY)
        self.stay = desk_button(look, self.form)
        self.form.offer(self.go, self.stay)
        self.go.clicked.connect(self.replace)
        self.stay.clicked.connect(self.closed)
        self.show_cards(self.form)

    def tell(self) -> None:
        alias = alias_words(self.visitor.alias)
        if self.visitor.has_badge:
            title = translate("Badges", "Remplacer le badge de « {alias} »")
            what = translate("Badges", "Un autre badge, la même personne")
            rest = translate(
                "Badges",
                "Le nouveau badge se fait tout de suite, à imprimer ou à montrer. « {alias} » garde"
                " son nom, ses visites et ses réponses. L’ancien badge n’ouvre plus rien, même"
                " retrouvé : s’il est peut-être dans une poche, mieux vaut chercher encore un peu.",
            )
            go = translate("Badges", "Remplacer le badge")
        else:
            title = translate("Badges", "Un nouveau badge pour « {alias} »")
            what = translate("Badges", "Aucun badge en service")
            rest = translate(
                "Badges",
                "Le badge se fait tout de suite, à imprimer ou à montrer. « {alias} » garde ses"
                " visites et ses réponses.",
            )
            go = translate("Badges", "Faire le badge")
        self.title.setText(title.format(alias=alias))
        self.form.say(what, rest.format(alias=alias))
        self.go.say(go)
        self.stay.say(translate("Badges", "Ne rien changer"))
        self.measure()

    def replace(self) -> None:
        """Do it."""
        try:
            badge = replace_badge(self.bench.place, self.visitor.id, self.by)
        except KioskError as error:
            self.fail(error)
        else:
            self.made.emit(badge)
