"""The notice for visitors, as a paper to hang up beside the door."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kiosk.services.drawing import Page
from kiosk.services.letter import letter_pages
from kiosk.services.notice import notice_parts, notice_title, write_notice
from kiosk.ui.desk.saving.paper import PaperForm

translate = QCoreApplication.translate


class NoticeForm(PaperForm):
    """The paper to hang up."""

    @property
    def stem(self) -> str:
        return translate("Settings", "information-des-personnes")

    def pages(self) -> Iterator[Page]:
        place, language = self.bench.place, self.bench.language()
        return letter_pages(notice_title(language), place.place.name, notice_parts(place, language))

    def write(self, out: Path) -> None:
        write_notice(self.bench.place, self.bench.language(), out)

    def retranslate(self) -> None:
        super().retranslate()
        self.say(
            translate("Settings", "L’affiche d’information"),
            translate(
                "Settings",
                "À accrocher près de la porte, à hauteur des yeux. Il y reste une ligne à remplir à "
                "la main : à qui s’adresser.",
            ),
        )
