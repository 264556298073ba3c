"""A visitor's own answers, looked at with them, and changed as they like."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.domain.errors import KioskError
from kiosk.services.review_profile import Answered, correct_answer, review
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.words import date_words
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class AnswersSheet(BadgeSheet):
    """Shows nothing before somebody says that the person is there and wants it."""

    def __init__(self, bench: Bench, look: Look, visitor: str, alias: str) -> None:
        super().__init__(bench, look)
        self.visitor, self.alias = visitor, alias
        self.gate = Form(look)
        self.go = desk_button(look, self.gate, "", Kind.PRIMARY)
        self.gate.offer(self.go)
        self.go.clicked.connect(self.show_answers)
        self.form = Form(look)
        self.fields: dict[str, Field] = {}
        self.is_open = False
        self.show_cards(self.gate)

    def tell(self) -> None:
        self.title.setText(
            translate("Badges", "Les réponses de « {alias} »").format(alias=self.alias)
        )
        self.gate.say(
            translate("Badges", "La personne doit être là"),
            translate(
                "Badges",
                "Ces réponses n’appartiennent qu’à elle. Tournez l’écran vers elle : c’est elle qui"
                " lit, change ou retire ce qu’elle veut. Rien ne l’oblige à regarder, ni à répondre.",
            ),
        )
        self.go.say(translate("Badges", "La personne est là : montrer ses réponses"))
        if self.is_open:
            self._tell_answers()
        self.measure()

    def show_answers(self) -> None:
        """Show each question with its answer."""
        self.is_open = True
        self._tell_answers()

    def _tell_answers(self) -> None:
        try:
            answered = review(self.bench.place, self.visitor)
        except KioskError as error:
            self.fail(error)
            return
        if not self.fields:
            for one in answered:
                options = Options(self.look)
                options.changed.connect(partial(self._correct, one.question))
                self.fields[one.question.id] = Field(self.look, options)
            self.form.ask(*self.fields.values())
        self.form.say(
            translate("Badges", "Touchez une réponse pour la changer"),
            translate(
                "Badges",
                "Chaque changement est gardé aussitôt. « Ne souhaite pas répondre » retire une réponse.",
            ),
        )
        for one in answered:
            self._tell_one(one)
        self.show_cards(self.form)

    def _tell_one(self, one: Answered) -> None:
        language, field = self.bench.language(), self.fields[one.question.id]
        assert isinstance(field.control, Options)
        options = [Option(choice.code, choice.text(language)) for choice in one.question.choices]
        declined = translate("Badges", "Ne souhaite pas répondre")
        field.control.offer([*options, Option(DECLINED, declined)], [one.choice])
        if one.choice is None or one.on is None:
            help = translate("Badges", "Pas encore de réponse.")
        else:
            words = translate("Badges", "Répondu le {day}.")
            help = words.format(day=date_words(one.on, language))
        field.say(one.question.text(language), help)

    def _correct(self, question: Question) -> None:
        field = self.fields[question.id]
        assert isinstance(field.control, Options)
        choice = str(field.control.value)
        try:
            correct_answer(self.bench.place, self.visitor, question, choice, self.by)
        except KioskError as error:
            self._tell_answers()
            self.fail(error)
            return
        self._tell_answers()
        self.news.emit(translate("Badges", "C’est enregistré."))
