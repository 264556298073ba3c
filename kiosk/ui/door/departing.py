"""Letting people go: with the badge just shown, or by the activity that they leave."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.clock import Reading
from kiosk.domain.outcome import Failed, Left
from kiosk.domain.visit import Visit
from kiosk.services import check_in
from kiosk.services.deed import Receipt
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.tiles import activities_of
from kiosk.ui.door.leaving import Leaving
from kiosk.ui.door.views import leaving_views
from kiosk.ui.parts.words import Words


class Departing(QObject):
    """Notes exits."""

    asked = Signal()
    """The screen asks who leaves."""
    left = Signal(object)
    """The `Receipt` of an exit that is on the disk."""
    gone = Signal()
    """There was nobody left to note."""
    failed = Signal(object)
    """Nothing was noted; what to call to try the same once more."""

    def __init__(
        self,
        place: OpenPlace,
        screen: Leaving,
        words: Words,
        clock: Callable[[], Reading],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._screen = screen
        self._words = words
        self._clock = clock
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

    def _leave_activity(self, code: str) -> None:
        self._do(lambda: check_in.leave_without_badge(self._place, code, self._clock()))

    def _do(self, deed: Callable[[], Receipt]) -> None:
        receipt = deed()
        match receipt.outcome:
            case Left():
                self.left.emit(receipt)
            case Failed():
                self.failed.emit(lambda: self._do(deed))
            case _:
                self.gone.emit()
