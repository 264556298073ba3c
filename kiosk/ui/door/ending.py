"""Ending visits, and taking that back: people leave, never meant to come in, or stay after all."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.clock import Reading
from kiosk.domain.outcome import Failed, Left, Rules, Stayed, Undone
from kiosk.domain.visit import Visit
from kiosk.services import check_in
from kiosk.services.deed import Receipt
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.tiles import activities_of
from kiosk.ui.door.done import Noted
from kiosk.ui.door.leaving import Leaving
from kiosk.ui.door.views import leaving_views
from kiosk.ui.parts.words import Words


class Ending(QObject):
    """Notes exits, by the badge just shown or the activity left, and what is taken back."""

    asked = Signal()
    """The screen asks who leaves."""
    noted = Signal(object, object)
    """`Noted` and the `Receipt`: it is on the disk."""
    gone = Signal()
    """There was nothing left to note."""
    failed = Signal(object)
    """Nothing was noted; what to call to try the same once more."""

    def __init__(
        self,
        place: OpenPlace,
        screen: Leaving,
        words: Words,
        clock: Callable[[], Reading],
        rules: Rules,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._screen = screen
        self._words = words
        self._clock = clock
        self.rules = rules
        screen.activity_left.connect(self._leave_activity)

    def ask(self) -> None:
        """Ask for a badge, or for the activity of somebody without one."""
        alone = presence(self._place, self._clock()).alone_without_badge
        shown = leaving_views(alone, activities_of(self._place), self._words.language)
        self._screen.show_leaving(shown)
        self.asked.emit()

    def leave(self, visit: Visit) -> None:
        """End a visit under way."""
        self._do(lambda: check_in.leave(self._place, visit.id, self._clock()))

    def undo(self, visit: Visit) -> None:
        """Take an arrival back."""
        self._do(lambda: check_in.undo(self._place, visit.id, self._clock(), rules=self.rules))

    def stay(self, visit: Visit) -> None:
        """Take an exit back."""
        self._do(lambda: check_in.stay(self._place, visit.id, self._clock(), rules=self.rules))

    def _leave_activity(self, code: str) -> None:
        self._do(lambda: check_in.leave_without_badge(self._place, code, self._clock()))

    def _do(self, deed: Callable[[], Receipt]) -> None:
        receipt = deed()
        match receipt.outcome:
            case Left():
                self.noted.emit(Noted.LEAVING, receipt)
            case Undone():
                self.noted.emit(Noted.UNDONE, receipt)
            case Stayed():
                self.noted.emit(Noted.STAYING, receipt)
            case Failed():
                self.failed.emit(lambda: self._do(deed))
            case _:
                self.gone.emit()
