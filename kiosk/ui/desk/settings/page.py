"""« Réglages »: the sections at a glance, and one of them at a time to be filled in."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.index import Doorways, DoorwayView
from kiosk.ui.desk.settings.section_page import BACKUP, TRAIL, SectionPage
from kiosk.ui.desk.settings.sections import SECTIONS
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


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


class SettingsPage(SectionPage):
    """What a manager can set; taken over by the door as soon as it is saved."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.index = IndexSheet(look)
        self.index.doorways.wanted.connect(self.open_section)
        self.open(self.index)
