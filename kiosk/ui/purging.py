"""What a place no longer keeps is erased by a program beside the door, once a day."""

import logging
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject

from kiosk.domain.clock import Reading, business_day
from kiosk.domain.errors import KioskError
from kiosk.services.due import Purge, is_due, is_night
from kiosk.services.open_place import OpenPlace
from kiosk.services.scrub import wants_scrub
from kiosk.ui.desk.beside import Beside


class Purging(QObject):
    """Erases what is due at the start and when a business day begins; no scan waits for it.

    The file is written anew at night only, when nobody is at the door: else at the next start.
    What could not be done is tried again the next day.
    """

    def __init__(
        self,
        place: OpenPlace,
        clock: Callable[[], Reading],
        is_idle: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._clock = clock
        self._is_idle = is_idle
        self._seen_to: date | None = None
        self._scrubbed: date | None = None
        self.beside = Beside(self)
        self.beside.failed.connect(_note)

    def look(self) -> None:
        """Begin, if anything is due and this business day has not been seen to: each minute."""
        if self.beside.is_busy:
            return
        now = self._clock()
        day = business_day(now.at, self._place.place.zone)
        quiet = day != self._scrubbed and is_night(self._place, now) and self._is_idle()
        try:
            wanted = self._is_due(day, now) or (quiet and wants_scrub(self._place))
        except (KioskError, OSError):
            return
        if wanted:
            if quiet:
                self._scrubbed = day
            self.beside.start(self._place.folder, Purge(now, scrubbing=quiet))

    def stop(self) -> None:
        """The place is being closed: what is under way is broken off, and taken up another time."""
        self.beside.end()

    def _is_due(self, day: date, now: Reading) -> bool:
        if day == self._seen_to:
            return False
        due = is_due(self._place, now)
        if due is not None:
            self._seen_to = day
        return bool(due)


def _note(error: KioskError) -> None:
    logging.getLogger("parvis").warning("not purged: %s", error)
