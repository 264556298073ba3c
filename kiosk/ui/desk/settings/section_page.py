"""A page that opens sections of the settings, to be filled in and saved."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.sheet import Sheet, SheetPage
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.saving.choosing import BrowseSheet, FolderSheet
from kiosk.ui.desk.saving.paper import PaperForm
from kiosk.ui.desk.settings.backup import BackupSheet
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.desk.settings.sections import SECTIONS, Section
from kiosk.ui.desk.settings.trail import TrailSheet
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

BACKUP, TRAIL = "backup", "trail"


class SectionSheet(Sheet):
    """One section, and [Enregistrer] in the head, where it stays in sight."""

    def __init__(
        self, section: Section, bench: Bench, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.section = section
        self.form = section.make_fields(bench, look)
        self.paper = None if section.make_paper is None else section.make_paper(bench, look)
        self.save = self.tool("bold/check", Kind.PRIMARY)

    def tell(self) -> None:
        self.title.setText(self.section.title())
        self.sub.setText(self.section.about())
        self.save.say(translate("Settings", "Enregistrer"))
        papers = [] if self.paper is None else [self.paper]
        for paper in papers:
            paper.retranslate()
        self.show_cards(self.form, *papers)

    def show_fault(self) -> None:
        """Bring the field with the fault into sight, ready to be typed in."""
        field = next((field for field in self.form.fields if field.fault), None)
        if field is not None:
            self.measure()
            self.view.ensureWidgetVisible(field)
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)


class SectionPage(SheetPage):
    """Sections upon whatever else the page shows; the door takes over what is saved there."""

    def open_section(self, key: str) -> None:
        """Show one section upon the others."""
        if key == BACKUP:
            self._open_backup()
        elif key == TRAIL:
            self.open(TrailSheet(self.bench, self.look))
        else:
            section = next(one for one in SECTIONS if one.key == key)
            sheet = SectionSheet(section, self.bench, self.look)
            sheet.save.clicked.connect(lambda: self.save(sheet))
            sheet.form.acted.connect(lambda: self._tell(sheet))
            for line in sheet.form.findChildren(TextInput):
                line.entered.connect(lambda: self.save(sheet))
            if sheet.paper is not None:
                self._offer(sheet.paper)
            self.open(sheet)

    def save(self, sheet: SectionSheet) -> None:
        """Set what was entered; back to the sections if it could be."""
        if sheet.form.save():
            self.close_top()
        else:
            sheet.show_fault()
        self._tell(sheet)

    def _open_backup(self) -> None:
        sheet = BackupSheet(self.bench, self.look)
        self._offer(sheet.recovery)
        sheet.recovery.line.entered.connect(sheet.recovery.check.click)
        self.open(sheet)

    def _offer(self, paper: PaperForm) -> None:
        paper.saving_wanted.connect(lambda: self._save_paper(paper))
        paper.acted.connect(lambda: self._tell_form(paper))

    def _save_paper(self, paper: PaperForm) -> None:
        """Ask for a folder, and save a paper into it."""

        def title() -> str:
            return translate("Saving", "Enregistrer en PDF")

        sheet = FolderSheet(self.look, title, lambda: "")

        def take(folder: Path) -> None:
            while sheet in self.sheets:
                self.close_top()
            paper.save_into(folder)

        def browse() -> None:
            other = BrowseSheet(self.look, title)
            other.chosen.connect(take)
            self.open(other)

        sheet.chosen.connect(take)
        sheet.elsewhere.connect(browse)
        self.open(sheet)

    def _tell(self, sheet: SectionSheet) -> None:
        self._tell_form(sheet.form)

    def _tell_form(self, form: SectionForm) -> None:
        if form.problem:
            self.banner.show_problem(form.problem)
        elif not any(field.fault for field in form.fields):
            self.banner.show_news(form.news)
            self.changed.emit()
        else:
            self.banner.clear()
