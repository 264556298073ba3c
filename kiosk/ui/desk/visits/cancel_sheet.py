"""Cancelling a visit, for one of a few reasons."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.corrections import Reason
from kiosk.domain.errors import KioskError
from kiosk.services.corrections.history import History
from kiosk.services.corrections.merge import REASONS, cancel
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.sheets import VisitsSheet
from kiosk.ui.desk.visits.words import long_day, reason_word, who
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class CancelSheet(VisitsSheet):
    """A reason is chosen, then the visit cancelled."""

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
        self.reason = Options(look)
        self.reason_field = Field(look, self.reason)
        self.cancel_button = desk_button(look, self, "bold/x", Kind.DANGER)
        self.form = Form(look)
        self.form.ask(self.reason_field)
        self.form.offer(self.cancel_button)
        self.cancel_button.clicked.connect(self.cancel)

    def tell(self) -> None:
        visit, language = self.visit.visit, self.bench.language()
        self.title.setText(translate("Visits", "Annuler la visite"))
        time = self.telling().time(visit.arrived)
        day = long_day(visit.day, self.today, language)
        self.sub.setText(f"{who(visit, self.alias)} · {day} · {time}")
        self.reason.offer([Option(one, reason_word(one)) for one in REASONS], self.reason.chosen)
        self.form.say(
            "",
            translate(
                "Visits", "Elle ne comptera plus nulle part. On la retrouve parmi les annulées."
            ),
        )
        self.reason_field.say(translate("Visits", "Pourquoi ?"))
        self.cancel_button.say(translate("Visits", "Annuler cette visite"))
        self.show_cards(self.form)

    def cancel(self) -> None:
        """It never was."""
        reason = self.reason.value
        if not isinstance(reason, Reason):
            words = translate("Visits", "Choisissez d’abord une raison.")
            self.form.find_fault(self.reason_field, words)
            return
        try:
            done = cancel(self.bench.place, self.by, self.visit.seen, reason)
        except KioskError as error:
            self.form.find_fault(self.reason_field, self.sentence(error))
            return
        words = translate("Visits", "Visite annulée : {who}")
        self.done.emit(done, words.format(who=who(self.visit.visit, self.alias)))
