"""What the sheets of this page have in common."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.domain.catalogue import Activity
from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.audit import By
from kiosk.services.tiles import activities_of
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.visits.words import Telling
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate


class VisitsSheet(Sheet):
    """A sheet at a bench: the page says what was `done` there, and offers to take it back."""

    done = Signal(object, str)
    """A `Done`, and what was done in words."""
    failed = Signal(str)
    """What went wrong, where no field is to blame."""

    def __init__(
        self, bench: Bench, look: Look, parent: QWidget | None = None, *, root: bool = False
    ) -> None:
        super().__init__(look, parent, root=root)
        self.bench = bench
        self.activities: Mapping[str, Activity] = {}

    @property
    def by(self) -> By:
        """Who does something here, now."""
        return By(self.bench.role, self.bench.clock())

    @property
    def today(self) -> date:
        """The business day it is."""
        return business_day(self.bench.clock().at, self.bench.place.place.zone)

    def read_activities(self) -> bool:
        """Read them anew, since another page may have changed them. False when it can't be done."""
        try:
            self.activities = activities_of(self.bench.place)
        except KioskError as error:
            self.fail(error)
            return False
        return True

    def telling(self, *, dated: bool = False) -> Telling:
        """How rows of visits are told here and now."""
        zone, language = self.bench.place.place.zone, self.bench.language()
        return Telling(self.activities, zone, language, self.today, dated=dated)

    def begin(self) -> None:
        """It was opened just now: keys are for it."""
        self.setFocus()

    def lead_to(self, field: Field) -> None:
        """Bring a field into sight, and the keyboard's focus to where it is written."""
        control = field.control
        line = control if isinstance(control, QLineEdit) else control.findChild(QLineEdit)
        if line is not None:
            line.setFocus()
        self.view.ensureWidgetVisible(field, 0, self.look.px(24))

    def fail(self, error: KioskError) -> None:
        """Say what the world did."""
        self.failed.emit(self.sentence(error))

    def sentence(self, error: KioskError) -> str:
        """What went wrong, in the language of the screen."""
        return told(error, self.bench.language())
