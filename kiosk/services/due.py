"""Whether a place keeps anything past its time: looked up at each start, and so without much ado.

What is then done about it is in `purge`, which only the program beside the kiosk and a command load.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from kiosk.domain.clock import Reading, business_day, is_suspect, to_ms
from kiosk.paths import DataFolder
from kiosk.services.old_files import SIX_MONTHS, old_copies, old_logs
from kiosk.services.open_place import BUILT, OpenPlace
from kiosk.services.settings import RETENTION_MONTHS, setting
from kiosk.store import audit, journal, retention
from kiosk.store.sqlite import world_errors

if TYPE_CHECKING:
    from kiosk.services.beside import Tools
    from kiosk.services.purge import Purged

NIGHT_ENDS = time(6)
"""Until then a file may be written anew beside a door where nobody is."""


@dataclass(frozen=True, slots=True)
class Purge:
    """Purge as a job beside the kiosk. scrubbing: it is night, and nobody is at the door."""

    now: Reading
    scrubbing: bool

    def run(self, place: OpenPlace, tools: "Tools") -> "Purged":
        from kiosk.services.purge import purge

        return purge(place, self.now, tools.print_report, scrubbing=self.scrubbing)


def is_due(place: OpenPlace, now: Reading) -> bool | None:
    """Whether there is anything to purge. None: the clock can't be right, and nothing is old.

    Raises `KioskError` where the place can't be read.
    """
    if is_clock_wrong(place, now):
        return None
    with world_errors():
        oldest = retention.oldest_day(place.store)
        trail = audit.oldest(place.store)
    return (
        (oldest is not None and oldest < kept_since(place, now))
        or (trail is not None and trail < to_ms(now.at - SIX_MONTHS))
        or bool(old_copies(place.folder, now.at) or old_logs(place.folder, now.at))
    )


def is_night(place: OpenPlace, now: Reading) -> bool:
    """Whether nobody is expected: small hours, before the place opens."""
    at = now.at.astimezone(place.place.zone).time()
    return at < min(NIGHT_ENDS, place.place.opens)


def is_kiosk_closed(folder: DataFolder) -> bool:
    """Whether no kiosk has this place open."""
    try:
        with FileLock(folder.lock, timeout=0):
            return True
    except (Timeout, OSError):
        return False


def kept_since(place: OpenPlace, now: Reading) -> date:
    """The first business day whose visits are still kept."""
    today = business_day(now.at, place.place.zone)
    months = 12 * today.year + today.month - 1 - setting(place, RETENTION_MONTHS)
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


def is_clock_wrong(place: OpenPlace, now: Reading) -> bool:
    """Whether nothing may be taken for old now."""
    with world_errors():
        return is_suspect(now, journal.memory(place.store), BUILT)
