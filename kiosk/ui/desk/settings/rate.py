"""« Bénévolat »: what an hour given to the place is said to be worth."""

import re

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import business_day
from kiosk.domain.errors import BadInput, KioskError
from kiosk.domain.hourly_rate import MOST_CENTS, MOST_CHARGES, HourlyRate, rate_on
from kiosk.services.hourly_rates import rates, set_rate
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.typed import read_date
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

WIDE = 240
_DECIMAL = re.compile(r"(\d{1,6})(?:[.,](\d{1,2}))?")


def read_hundredths(text: str) -> int | None:
    """« 12,5 » or « 12.50 » as 1250; None for what is no such number."""
    found = _DECIMAL.fullmatch("".join(text.split()).rstrip("€%"))
    return None if found is None else int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))


def in_euros(cents: int, language: str) -> str:
    """« 12,31 € », as the language writes it."""
    return f"{QLocale(language).toString(cents / 100, 'f', 2)}\u00a0€"


class RateForm(SectionForm):
    """The place's own rate from a day on; nothing is set where all is left empty."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.amount, self.charges, self.since = (TextInput(look, longest=12) for _ in range(3))
        self.amount_field, self.charges_field, self.since_field = (
            Field(look, line, wide=WIDE) for line in (self.amount, self.charges, self.since)
        )
        self.ask((self.amount_field, self.charges_field), self.since_field)
        self.load()
        self.retranslate()

    def load(self) -> None:
        self.amount.clear()
        self.charges.clear()
        self.since.clear()

    def retranslate(self) -> None:
        self.say("", self._now())
        self.amount_field.say(
            translate("Settings", "Euros de l’heure"),
            translate("Settings", "Le taux de votre association ou de votre commune."),
        )
        self.charges_field.say(
            translate("Settings", "Charges en plus, en pour cent"),
            translate("Settings", "Vide : aucune."),
        )
        self.since_field.say(
            translate("Settings", "À partir du"),
            translate("Settings", "Vide : aujourd’hui. Les jours d’avant gardent leur taux."),
        )
        self.grown.emit()

    def save(self) -> bool:
        if not any(line.text().strip() for line in (self.amount, self.charges, self.since)):
            return self.done(translate("Settings", "Le taux reste le même."))
        cents = read_hundredths(self.amount.text())
        if cents is None or not 0 < cents <= MOST_CENTS:
            return self.fail(BadInput("settings.rate"), self.amount_field)
        charges = read_hundredths(self.charges.text() or "0")
        if charges is None or charges > MOST_CHARGES:
            return self.fail(BadInput("settings.charges"), self.charges_field)
        today = business_day(self.bench.clock().at, self.bench.place.place.zone)
        since = read_date(self.since.text(), today) if self.since.text().strip() else today
        if since is None:
            return self.fail(BadInput("settings.date"), self.since_field)
        try:
            set_rate(self.bench.place, HourlyRate(since, cents, charges), self.by)
        except KioskError as error:
            return self.fail(error)
        self.done()
        self.retranslate()
        return True

    def _now(self) -> str:
        today = business_day(self.bench.clock().at, self.bench.place.place.zone)
        rate = rate_on(rates(self.bench.place), today)
        if rate is None:
            return translate(
                "Settings", "Aucun taux ne vaut aujourd’hui : les heures sont dites sans euros."
            )
        words = translate("Settings", "Aujourd’hui : {amount} de l’heure ({source}).")
        if rate.charges:
            words = translate(
                "Settings", "Aujourd’hui : {amount} de l’heure, et {charges} % en plus ({source})."
            )
        language = self.bench.language()
        charges = QLocale(language).toString(rate.charges / 100)
        return words.format(
            amount=in_euros(rate.cents, language), charges=charges, source=rate.source
        )
