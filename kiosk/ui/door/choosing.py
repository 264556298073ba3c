"""Asking what people come for, and noting the tile they tap."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.domain.catalogue import BOTTOM_BAR, JUST_VISITING, OTHER
from kiosk.domain.clock import Reading
from kiosk.domain.journal import Tap
from kiosk.domain.outcome import ActivityFull, Arrived, Changed, Moved, NotIn, Rules, Unchanged
from kiosk.domain.visit import Visit
from kiosk.services import check_in
from kiosk.services.check_in import Company
from kiosk.services.open_place import OpenPlace
from kiosk.services.tiles import Tiles, activities_of, tiles
from kiosk.ui.door.activity import Activity, ActivityView, Occasion
from kiosk.ui.door.done import Noted
from kiosk.ui.door.views import tile_views
from kiosk.ui.parts.words import Words


class Choosing(QObject):
    """One question at a time: for a visit under way, or for people without a badge."""

    asked = Signal()
    """The screen shows the tiles."""
    noted = Signal(object, object)
    """`Noted` and the `Receipt`: the tile was tapped, and is on the disk."""
    gone = Signal()
    """The visit ended meanwhile, at another door or at the desk."""
    failed = Signal(object)
    """Nothing was noted; what to call to try the same once more."""

    def __init__(
        self,
        place: OpenPlace,
        screen: Activity,
        words: Words,
        clock: Callable[[], Reading],
        steady: Callable[[], float],
        rules: Rules,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._screen = screen
        self._words = words
        self._clock = clock
        self._steady = steady
        self.rules = rules
        self.occasion = Occasion.NO_BADGE
        self.forget()
        screen.chosen.connect(self._chose)
        screen.just_visiting.connect(lambda: self._chose(JUST_VISITING))
        screen.something_else.connect(lambda: self._chose(OTHER))

    def forget(self) -> None:
        """Nobody is asked any more, and nobody known."""
        self._visit: Visit | None = None
        self._company = Company()
        self._tiles = Tiles((), 0, {}, None)
        self._asked_at = 0.0

    def ask_about(self, visit: Visit, occasion: Occasion) -> None:
        """Ask what a visit is for."""
        self.forget()
        self._visit = visit
        self._ask(occasion)

    def ask_company(self, company: Company) -> None:
        """Ask people without a badge; their tile will be their arrival."""
        self.forget()
        self._company = company
        self._ask(Occasion.NO_BADGE if company.persons == 1 else Occasion.GROUP)

    def _ask(self, occasion: Occasion) -> None:
        self.occasion = occasion
        self._tiles = tiles(self._place, self._visit, self._clock())
        self._asked_at = self._steady()
        shown = tile_views(self._tiles, self._words.language)
        self._screen.show_activities(ActivityView(shown, occasion, self._company.persons))
        self.asked.emit()

    def _chose(self, code: str) -> None:
        visit, now, tap = self._visit, self._clock(), self._tap(code)
        if visit is not None:
            receipt = check_in.choose(self._place, visit.id, code, now, rules=self.rules, tap=tap)
        else:
            receipt = check_in.come_in(self._place, code, now, company=self._company, tap=tap)
        match receipt.outcome:
            case Arrived() | Changed() | Moved() | Unchanged():
                change = self.occasion is Occasion.CHANGE
                self.noted.emit(Noted.CHANGE if change else Noted.ARRIVAL, receipt)
            case ActivityFull():
                activity = activities_of(self._place)[code]
                self._screen.say_full(
                    activity.short(self._words.language),
                    self._tiles.taken.get(code, 0),
                    activity.capacity or 0,
                )
            case NotIn():
                self.gone.emit()
            case _:
                self.failed.emit(lambda: self._chose(code))

    def _tap(self, code: str) -> Tap:
        """How the tile was chosen. The bottom bar's two come after the last slot."""
        slots = [activity.code for activity in self._tiles.activities]
        return Tap(
            slot=[*slots, *BOTTOM_BAR].index(code),
            slots=len(slots),
            row=self._tiles.row,
            latency_ms=round(1000 * (self._steady() - self._asked_at)),
            last_time=code == self._tiles.last_time,
            language=self._words.language,
        )
