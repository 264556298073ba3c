"""« Sauvegarde »: what copies there are, and the sheet of paper that opens encrypted ones."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.services.check import last_copy
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.recovery import RecoveryForm
from kiosk.ui.desk.times import day_in_words, in_digits
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class BackupSheet(Sheet):
    """It says what there is, and nothing more; a new recovery sheet can be made at any time."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.bench = bench
        self.state, self.advice = Form(look), Form(look)
        self.recovery = RecoveryForm(bench, look)

    def tell(self) -> None:
        self.title.setText(translate("Settings", "Sauvegarde"))
        self.sub.setText(translate("Settings", "Les copies de secours"))
        copied = last_copy(self.bench.place.folder.backups)
        if copied is None:
            words = translate("Settings", "Aucune copie de secours pour l’instant.")
        else:
            day = day_in_words(copied.date(), self.bench.language())
            words = translate("Settings", "Dernière copie : {day}, {time}.")
            words = words.format(day=day, time=in_digits(copied))
        folder = translate("Settings", "Les données de ce lieu sont dans {folder}.")
        self.state.say(words, folder.format(folder=self.bench.place.folder.root))
        self.advice.say(
            translate("Settings", "Pour une copie à emporter"),
            translate(
                "Settings",
                "Parvis fermé, copiez ce dossier entier sur un disque rangé ailleurs, sous clé : "
                "il contient aussi la clé des badges.",
            ),
        )
        self.show_cards(self.state, self.recovery, self.advice)
