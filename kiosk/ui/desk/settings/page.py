"""« Réglages »: the sections at a glance, and one of them at a time to be filled in."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from kiosk.services.check import last_copy
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.sheet import Sheet, SheetPage
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.index import Doorways, DoorwayView
from kiosk.ui.desk.settings.sections import SECTIONS, Section
from kiosk.ui.desk.settings.trail import TrailSheet
from kiosk.ui.desk.times import day_in_words, in_digits
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

BACKUP, TRAIL = "backup", "trail"


class IndexSheet(Sheet):
    """All sections, a card each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent, root=True)
        self.doorways = Doorways(look)

    def tell(self) -> None:
        self.title.setText(translate("Settings", "Réglages"))
        self.sub.setText(
            translate("Settings", "Chaque changement vaut aussitôt, à la porte aussi.")
        )
        self.doorways.show_views(
            [
                *(DoorwayView(one.key, one.icon, one.title(), one.about()) for one in SECTIONS),
                DoorwayView(
                    BACKUP,
                    "bold/hard-drive",
                    translate("Settings", "Sauvegarde"),
                    translate("Settings", "Les copies de secours"),
                ),
                DoorwayView(
                    TRAIL,
                    "bold/notebook",
                    translate("Settings", "Journal des actions"),
                    translate("Settings", "Qui, de l’accueil ou responsable, a fait quoi"),
                ),
            ]
        )
        self.show_cards(self.doorways)


class SectionSheet(Sheet):
    """One section, and [Enregistrer] in the head, where it stays in sight."""

    def __init__(
        self, section: Section, bench: Bench, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.section = section
        self.form = section.make_fields(bench, look)
        self.save = self.tool("bold/check", Kind.PRIMARY)

    def tell(self) -> None:
        self.title.setText(self.section.title())
        self.sub.setText(self.section.about())
        self.save.say(translate("Settings", "Enregistrer"))
        self.show_cards(self.form)

    def show_fault(self) -> None:
        """Bring the field with the fault into sight, ready to be typed in."""
        field = next((field for field in self.form.fields if field.fault), None)
        if field is not None:
            self.measure()
            self.view.ensureWidgetVisible(field)
            field.control.setFocus(Qt.FocusReason.OtherFocusReason)


class BackupSheet(Sheet):
    """What copies there are. It says what there is, and nothing more."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.bench = bench
        self.state, self.advice = Form(look), Form(look)

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
        self.show_cards(self.state, self.advice)


class SettingsPage(SheetPage):
    """What a manager can set; taken over by the door as soon as it is saved."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.index = IndexSheet(look)
        self.index.doorways.wanted.connect(self.open_section)
        self.open(self.index)

    def open_section(self, key: str) -> None:
        """Show one section upon the others."""
        if key == BACKUP:
            self.open(BackupSheet(self.bench, self.look))
        elif key == TRAIL:
            self.open(TrailSheet(self.bench, self.look))
        else:
            section = next(one for one in SECTIONS if one.key == key)
            sheet = SectionSheet(section, self.bench, self.look)
            sheet.save.clicked.connect(lambda: self.save(sheet))
            sheet.form.acted.connect(lambda: self._tell(sheet))
            for line in sheet.form.findChildren(TextInput):
                line.entered.connect(lambda: self.save(sheet))
            self.open(sheet)

    def save(self, sheet: SectionSheet) -> None:
        """Set what was entered; back to the sections if it could be."""
        if sheet.form.save():
            self.close_top()
        else:
            sheet.show_fault()
        self._tell(sheet)

    def _tell(self, sheet: SectionSheet) -> None:
        form = sheet.form
        if form.problem:
            self.banner.show_problem(form.problem)
        elif not any(field.fault for field in form.fields):
            self.banner.show_news(form.news)
            self.changed.emit()
        else:
            self.banner.clear()
