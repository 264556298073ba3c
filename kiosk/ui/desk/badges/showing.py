"""A badge on the screen, large, for a phone to photograph."""

from PySide6.QtCore import QCoreApplication

from kiosk.services.make_badges import NewBadge
from kiosk.ui.desk.badges.pictures import CodeCard
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class ShowSheet(BadgeSheet):
    """The code on white, in either theme."""

    def __init__(self, bench: Bench, look: Look, badge: NewBadge) -> None:
        super().__init__(bench, look)
        self.code = CodeCard(look, badge)
        self.show_cards(self.code)

    def tell(self) -> None:
        self.title.setText(translate("Badges", "Un badge dans un téléphone"))
        self.sub.setText(
            translate("Badges", "La photo de ce code se présente à la borne comme un badge.")
        )
        self.code.say(translate("Badges", "Prenez ce code en photo avec votre téléphone."))
        self.measure()
