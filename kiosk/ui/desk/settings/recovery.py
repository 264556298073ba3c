"""« Feuille de secours »: made, printed or saved, and in force once its end was typed from paper.

The secret is kept in this card alone, until its sheet is proved or the card is gone. What is
printed passes no file of ours; what is saved is where somebody chose to have it.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.services.drawing import Page
from kiosk.services.letter import letter_pages
from kiosk.services.recovery import PROOF, Identity, adopt, new_identity, recipient
from kiosk.services.recovery_sheet import SheetWords, sheet_parts, write_recovery_sheet
from kiosk.ui.desk.badges.words import date_words
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.saving.paper import PaperForm
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.label import ink2
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

WIDE = 240


class RecoveryForm(PaperForm):
    """`save` proves the sheet: from then on copies are encrypted to it."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.identity: Identity | None = None
        """Of the sheet that is being made, until it is proved."""
        self.is_handed = False
        self.line = TextInput(look, longest=2 * PROOF)
        self.proof = Field(look, self.line, wide=WIDE)
        self.check = desk_button(look, self, "bold/check", Kind.PRIMARY)
        self.ask(self.printer_field, self.proof)
        self.offer(self.print_button, self.save_button, self.check)
        self.handed.connect(self._handed)
        self.check.clicked.connect(self._check)
        self.retranslate()

    @property
    def stem(self) -> str:
        return translate("Recovery", "feuille-de-secours")

    def pages(self) -> Iterator[Page]:
        identity, words = self._sheet()
        return letter_pages(words.title, self.bench.place.place.name, sheet_parts(identity, words))

    def write(self, out: Path) -> None:
        identity, words = self._sheet()
        write_recovery_sheet(identity, self.bench.place.place.name, words, out)

    def saved_words(self, path: Path) -> str:
        return translate(
            "Recovery",
            "Enregistrée : {path}. Imprimez-la, puis supprimez ce fichier : qui l’a peut ouvrir "
            "les copies.",
        ).format(path=path)

    def retranslate(self) -> None:
        super().retranslate()
        self.proof.say(
            translate("Recovery", "Les six derniers signes de la clé"),
            translate(
                "Recovery",
                "Lisez-les sur la feuille de papier, à la fin de la clé. Tant qu’ils ne sont pas "
                "tapés ici, la feuille n’ouvre rien.",
            ),
        )
        self.check.say(translate("Recovery", "Vérifier"))
        self._tell()

    def load(self) -> None:
        """Show whether there is a sheet; one that is being made is forgotten."""
        self.identity, self.is_handed = None, False
        self.line.clear()
        self.retranslate()

    def save(self) -> bool:
        if self.identity is None:
            return self.done()
        try:
            adopt(self.bench.place, self.identity, self.line.text(), self.by)
        except KioskError as error:
            return self.fail(error, self.proof)
        return self.done(
            translate(
                "Recovery", "La feuille est vérifiée : les copies seront chiffrées pour elle seule."
            )
        )

    def _sheet(self) -> tuple[Identity, SheetWords]:
        if self.identity is None:
            self.identity = new_identity()
        return self.identity, self._words(self.identity)

    def _handed(self) -> None:
        self.is_handed = True
        self._show_proof()

    def _check(self) -> None:
        self.save()
        self.acted.emit()

    def _tell(self) -> None:
        known = recipient(self.bench.place) is not None
        if known:
            words = translate(
                "Recovery",
                "Ce lieu a sa feuille. Une nouvelle ne change rien aux copies déjà faites : elles "
                "ne s’ouvrent qu’avec l’ancienne.",
            )
        else:
            words = translate(
                "Recovery",
                "Elle seule ouvre les copies de sauvegarde chiffrées. Imprimez-la, vérifiez-la, "
                "puis gardez-la hors du lieu, comme le double d’une clé.",
            )
        self.remark.colour = ink2
        self.say(translate("Recovery", "Feuille de secours"), words)
        self._show_proof()

    def _show_proof(self) -> None:
        self.proof.setVisible(self.is_handed)
        self.check.setVisible(self.is_handed)
        if self.is_handed:
            self.print_button.become(Kind.SECONDARY)
            self.save_button.become(Kind.SECONDARY)
        self.grown.emit()

    def _words(self, identity: Identity) -> SheetWords:
        place, language = self.bench.place.place, self.bench.language()
        day = business_day(self.bench.clock().at, place.zone)
        on = date_words(day, language)
        return SheetWords(
            title=translate("Recovery", "Feuille de secours"),
            above=[
                translate(
                    "Recovery",
                    "Cette feuille ouvre les copies de sauvegarde chiffrées du lieu. Sans elle, "
                    "personne ne peut les lire, pas même la machine qui les a faites.",
                ),
                translate(
                    "Recovery",
                    "Gardez-la hors du lieu, sous enveloppe, comme le double d’une clé. Ne la "
                    "photographiez pas et ne l’envoyez pas par courriel.",
                ),
            ],
            proof=translate(
                "Recovery",
                "La clé finit par : {proof}. Parvis vous demande ces signes pour vérifier que la "
                "feuille est bien imprimée.",
            ).format(proof=identity.proof),
            below=[
                translate(
                    "Recovery",
                    "Pour restaurer : recopiez la clé (les lignes bout à bout, sans espaces) dans "
                    "un fichier texte, puis tapez : parvis restore COPIE --identity FICHIER",
                ),
                translate(
                    "Recovery",
                    "Feuille perdue ou vue par d’autres ? Faites-en une nouvelle dans Réglages, "
                    "Sauvegarde. Les anciennes copies ne s’ouvrent qu’avec l’ancienne.",
                ),
                translate("Recovery", "Faite le {date}.").format(date=on),
            ],
        )
