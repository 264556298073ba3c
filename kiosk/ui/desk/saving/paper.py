"""A card for one paper that people need in their hands: printed at once, or saved as a PDF."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.services.drawing import Page
from kiosk.services.sheet_file import write_paper
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.saving.errand import Errand
from kiosk.ui.desk.saving.printers import PrintRun, printer_named, printers
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.label import err, ink2
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class PaperForm(SectionForm):
    """Whoever makes one says in `tell` what it is, and gives its pages and its file."""

    saving_wanted = Signal()
    """Ask for a folder, then call `save_into`."""
    handed = Signal()
    """It was printed, or saved."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.printers = Options(look)
        self.printer_field = Field(look, self.printers)
        self.print_button = desk_button(look, self, "bold/printer", Kind.PRIMARY)
        self.save_button = desk_button(look, self, "bold/file-pdf")
        self.errand = Errand(self)
        self.ask(self.printer_field)
        self.offer(self.print_button, self.save_button)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.saving_wanted)
        self.errand.done.connect(self._printed)
        self.errand.failed.connect(self._refused)

    @property
    def stem(self) -> str:
        """What its file is called, without the ending."""
        raise NotImplementedError

    def pages(self) -> Iterator[Page]:
        """For the printer."""
        raise NotImplementedError

    def write(self, out: Path) -> None:
        """The PDF. Raises OSError when the file can't be written."""
        raise NotImplementedError

    def saved_words(self, path: Path) -> str:
        """What is said of the file that was saved."""
        return translate("Saving", "Enregistré : {path}").format(path=path)

    def retranslate(self) -> None:
        names = printers()
        kept = [name for name in names if name == self.printers.value] or names[:1]
        self.printers.offer([Option(name, name, "bold/printer") for name in names], kept)
        self.printer_field.setVisible(bool(names))
        self.print_button.setVisible(bool(names))
        self.printer_field.say(translate("Saving", "Sur quelle imprimante ?"))
        self.print_button.say(translate("Saving", "Imprimer"))
        self.save_button.say(translate("Saving", "Enregistrer en PDF"))
        self.save_button.become(Kind.SECONDARY if names else Kind.PRIMARY)
        self.grown.emit()

    def print(self) -> None:
        """Print it on the printer that is chosen."""
        try:
            self.errand.start(PrintRun(printer_named(str(self.printers.value)), self.pages()))
        except KioskError as error:
            self._refused(error)

    def save_into(self, folder: Path) -> None:
        """Save it into a folder, under a name that is free."""
        try:
            path = write_paper(self.bench.place, folder, self.stem, self.write)
        except KioskError as error:
            self._refused(error)
        else:
            self._hand(self.saved_words(path))

    def status(self, words: str, *, failed: bool = False) -> None:
        """Say below the heading what came of it."""
        self.remark.colour = err if failed else ink2
        self.say(self.title.text(), words)
        self.grown.emit()

    def _printed(self) -> None:
        self._hand(translate("Saving", "Envoyé à l’imprimante. Vérifiez la feuille."))

    def _hand(self, words: str) -> None:
        self.status(words)
        self.handed.emit()

    def _refused(self, error: KioskError) -> None:
        self.fail(error)
        self.status(self.problem, failed=True)
