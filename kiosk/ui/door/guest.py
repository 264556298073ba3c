"""Who stands at the door now: all that is known, and forgotten on the way home."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.catalogue import BOTTOM_BAR
from kiosk.domain.journal import Tap
from kiosk.domain.visit import Visit
from kiosk.services.check_in import Company
from kiosk.services.tiles import Tiles


@dataclass
class Guest:
    """Who stands at the door now, and what is being asked; forgotten on the way home."""

    visit: Visit | None = None
    company: Company | None = None
    code: str = ""
    """The badge just shown: needed once more if the visitor says « J’arrive », or tries again."""
    tiles: Tiles | None = None
    asked_at: float = 0.0
    again: Callable[[], None] | None = None
    """What to do once more after « La borne n’arrive pas à enregistrer »."""

    def tap(self, code: str, steady: float, language: str) -> Tap | None:
        """How a tile was chosen, `steady` seconds on; None before any tile was shown.

        The two buttons of the bottom bar count as the slots after the last tile.
        """
        if self.tiles is None:
            return None
        slots = [activity.code for activity in self.tiles.activities]
        return Tap(
            slot=[*slots, *BOTTOM_BAR].index(code),
            slots=len(slots),
            row=self.tiles.row,
            latency_ms=round(1000 * (steady - self.asked_at)),
            last_time=code == self.tiles.last_time,
            language=language,
        )
