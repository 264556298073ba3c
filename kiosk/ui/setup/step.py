"""A step of the first start: a sheet of cards, perhaps with another sheet upon it for a while."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.services.setting_up import Step
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.saving.choosing import BrowseSheet, FolderSheet
from kiosk.ui.desk.saving.paper import PaperForm
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class Outcome(Enum):
    """What [Continuer] came to."""

    STAY = auto()
    """Something is wrong: it stands at its field, or was told."""
    DONE = auto()
    LATER = auto()
    """Nothing was entered: it waits in the settings."""


class StepSheet(Sheet):
    """The cards of a step. Say everything in `tell`; take what was entered in `go`."""

    went = Signal()
    """Enter was pressed in a line: go on, if one can."""
    told = Signal(str)
    """A sentence about what was done; an empty one: nothing any more."""
    failed = Signal(str)
    """A sentence about what went wrong."""
    changed = Signal()
    """Something was set that shows at once: colours, motion."""
    upon = Signal(object)
    """Another sheet is wanted upon this one, a `Sheet`."""
    down = Signal(object)
    """That sheet, and what lies upon it, is no longer wanted."""

    def __init__(self, step: Step, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, root=True)
        self.step = step

    @property
    def may_wait(self) -> bool:
        """Whether the step can be put off."""
        return True

    def go(self) -> Outcome:
        """Keep what was entered."""
        return Outcome.DONE

    def enter(self) -> None:
        """It is on show from now on."""

    def leave(self) -> None:
        """It is not on show any more."""

    def hear_lines(self) -> None:
        """Enter goes on from every line there is now."""
        for line in self.findChildren(TextInput):
            line.entered.connect(self.went)

    def show_fault(self, field: Field | None) -> None:
        """Bring a field with a fault into sight, ready to be typed in."""
        if field is not None:
            self.measure()
            self.view.ensureWidgetVisible(field)
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self, forms: Sequence[SectionForm]) -> bool:
        """Save each of the forms; whether all are, else the fault is shown."""
        for form in forms:
            if not form.save():
                if form.problem:
                    self.failed.emit(form.problem)
                self.show_fault(next((field for field in form.fields if field.fault), None))
                return False
        return True

    def ask_folder(self, form: PaperForm) -> None:
        """Ask where a paper is to be saved, and save it there."""

        def title() -> str:
            return translate("Saving", "Enregistrer en PDF")

        self.choose_folder(title, lambda: "", form.save_into)

    def choose_folder(
        self, title: Callable[[], str], remark: Callable[[], str], then: Callable[[Path], None]
    ) -> None:
        """Ask for a folder upon this sheet."""
        sheet = FolderSheet(self.look, title, remark)

        def take(folder: Path) -> None:
            self.down.emit(sheet)
            then(folder)

        def browse() -> None:
            other = BrowseSheet(self.look, title)
            other.chosen.connect(take)
            self.upon.emit(other)

        sheet.chosen.connect(take)
        sheet.elsewhere.connect(browse)
        self.upon.emit(sheet)


class StepPage(Area):
    """Shows a step, or the topmost of the sheets upon it."""

    turned = Signal()
    """Another sheet is on show."""

    def __init__(self, sheet: StepSheet, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.sheet = sheet
        self.sheets: list[Sheet] = []
        sheet.upon.connect(self.open)
        sheet.down.connect(self.close_down_to)
        self.open(sheet)
        sheet.hear_lines()

    @property
    def top(self) -> Sheet:
        """The sheet on show."""
        return self.sheets[-1]

    @property
    def is_bare(self) -> bool:
        """Whether nothing lies upon the step."""
        return len(self.sheets) == 1

    def open(self, sheet: Sheet) -> None:
        """Show a sheet upon the others."""
        if self.sheets:
            self.top.hide()
        sheet.setParent(self)
        self.sheets.append(sheet)
        sheet.closed.connect(self.close_top)
        sheet.retranslate()
        self.arrange()
        sheet.show()
        self.turned.emit()

    def close_top(self) -> None:
        """Back to the sheet below, if the one on show lets go."""
        may_close = getattr(self.top, "may_close", None)
        if not self.is_bare and (may_close is None or may_close()):
            self._drop()

    def close_down_to(self, sheet: Sheet) -> None:
        """Close that sheet and what lies upon it."""
        while sheet in self.sheets:
            self._drop()

    def take_key(self, event: QKeyEvent) -> bool:
        return self.top.take_key(event)

    def arrange(self) -> None:
        for sheet in self.sheets:
            self.put(sheet, self.rect())
            sheet.arrange()

    def _drop(self) -> None:
        gone = self.sheets.pop()
        gone.hide()
        gone.setParent(None)
        gone.deleteLater()
        self.top.tell()
        self.top.show()
        self.arrange()
        self.turned.emit()
