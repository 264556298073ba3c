"""A section of the settings as one card of fields: shown as it is, and saved whole or not at all."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.audit import By
from kiosk.services.settings import change_all, cleaned, setting
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.entries import Entry, Fault
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class SectionForm(Form):
    """One section. `load` shows what holds, `save` sets what was entered.

    `save` answers whether it is set. If not, the fault stands at its field, or in `problem` where
    it is at none. `news` says what was done.
    """

    acted = Signal()
    """Something was done at once, without `save`: `problem` and `news` say what came of it."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.bench = bench
        self.problem = ""
        self.news = ""

    @property
    def by(self) -> By:
        """Who does it, now."""
        return By(self.bench.role, self.bench.clock())

    def load(self) -> None:
        """Show what holds now."""

    def save(self) -> bool:
        """Set what was entered."""
        raise NotImplementedError

    def fail(self, error: KioskError, field: Field | None = None) -> bool:
        """Say what is wrong, at its field if it is a field's; always False."""
        sentence = told(error, self.bench.language())
        self.problem = "" if field is not None else sentence
        self.find_fault(field, sentence)
        return False

    def done(self, news: str = "") -> bool:
        """It is set; always True."""
        self.problem = ""
        self.news = news or translate("Settings", "C’est enregistré.")
        self.find_fault(None, "")
        self.load()
        return True


class SettingsForm(SectionForm):
    """A section made of entries, each for one setting, in lines."""

    def __init__(
        self,
        bench: Bench,
        look: Look,
        lines: Sequence[Sequence[Entry]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(bench, look, parent)
        self.entries = [entry for line in lines for entry in line]
        self.ask(*_lines_of(lines))
        for entry in self.entries:
            entry.setParent(self)
            entry.changed.connect(self.grown)
        self.load()
        self.retranslate()

    def retranslate(self) -> None:
        for entry in self.entries:
            entry.say()
        self.grown.emit()

    def load(self) -> None:
        for entry in self.entries:
            entry.show(setting(self.bench.place, entry.which))

    def read(self) -> list[tuple[Entry, object]] | Fault:
        """What was entered, of each setting, or the first fault in it."""
        told_now: list[tuple[Entry, object]] = []
        for entry in self.entries:
            value = entry.read()
            if isinstance(value, Fault):
                return value
            try:
                told_now.append((entry, cleaned(self.bench.place, entry.which, value)))
            except KioskError as error:
                return Fault(entry.fields[0], error)
        return told_now

    def save(self) -> bool:
        wanted = self.read()
        if isinstance(wanted, Fault):
            return self.fail(wanted.error, wanted.field)
        try:
            change_all(self.bench.place, [(entry.which, value) for entry, value in wanted], self.by)
        except KioskError as error:
            return self.fail(error)
        return self.done()


def _lines_of(lines: Sequence[Sequence[Entry]]) -> Sequence[Sequence[Field]]:
    """The fields, line by line; those of one entry that has several stand below each other."""
    found: list[Sequence[Field]] = []
    for line in lines:
        if len(line) == 1:
            found += [(field,) for field in line[0].fields]
        else:
            found.append([field for entry in line for field in entry.fields])
    return found
