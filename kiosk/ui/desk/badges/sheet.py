"""What all sheets about badges have in common."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.sentences import told
from kiosk.services.audit import By
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.page import Bench
from kiosk.ui.parts.look import Look


class BadgeSheet(Sheet):
    """A sheet with a bench; the page shows what it has to say, and opens what it asks for."""

    news = Signal(str)
    problem = Signal(str)
    visitor_wanted = Signal(str)
    replacing_wanted = Signal(str)

    def __init__(
        self, bench: Bench, look: Look, parent: QWidget | None = None, *, root: bool = False
    ) -> None:
        super().__init__(look, parent, root=root)
        self.bench = bench

    @property
    def by(self) -> By:
        """Who does what is done now."""
        return By(self.bench.role, self.bench.clock())

    def fail(self, error: KioskError) -> None:
        """Say what went wrong."""
        self.problem.emit(self.told(error))

    def told(self, error: KioskError) -> str:
        """What went wrong, in the screen's language."""
        return told(error, self.bench.language())

    def end(self) -> None:
        """The desk is being locked: end whatever goes on by itself."""
