"""« Activités »: what the place offers, where and when; for managers."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.activities.activity_list import ActivityList
from kiosk.ui.desk.kit.sheet import SheetPage
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.look import Look


class ActivitiesPage(SheetPage):
    """The list, and the sheets that are opened upon it."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self.list = ActivityList(self)
        self.open(self.list)
