"""What a place no longer keeps is removed: visits, people who don't come any more, old traces.

Before a visit goes, each period that needs it is closed: what was counted stays, in figures where
nobody can be recognised. Visits go a few at a time, beside a door that goes on.
"""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time

from filelock import FileLock, Timeout

from kiosk.domain.clock import Reading, business_day, is_suspect, to_ms
from kiosk.domain.errors import BadInput, KioskError
from kiosk.impact.period import Period
from kiosk.paths import DataFolder
from kiosk.services.audit import KEPT as TRAIL_KEPT
from kiosk.services.beside import Tools
from kiosk.services.leftovers import alone, discard_all
from kiosk.services.old_files import old_copies, old_logs, remove_old_copies, shorten_logs
from kiosk.services.open_place import BUILT, OpenPlace, note_redactions
from kiosk.services.report.making import is_forgotten, needed_from
from kiosk.services.report.printing import PrintReport
from kiosk.services.report.sealing import found, seal
from kiosk.services.scrub import scrub, wants_scrub
from kiosk.services.settings import RETENTION_MONTHS, setting
from kiosk.store import audit, journal, periods, retention
from kiosk.store.sqlite import world_errors

AT_ONCE = 10
"""Visits removed in one transaction: somebody may be waiting at the door."""
NIGHT_ENDS = time(6)
"""Until then a file may be written anew beside a door where nobody is."""


@dataclass(slots=True)
class Purged:
    """What was removed.

    before: business days older than this one are gone. closed: the periods that were closed for
    that. kept: those that could not be, with why; the visits that they need are still there.
    copies: of the database, older than thirty days. is_scrubbed: nothing is left of it in the file.
    """

    before: date
    visits: int = 0
    visitors: int = 0
    copies: int = 0
    closed: list[Period] = field(default_factory=list)
    kept: dict[Period, KioskError] = field(default_factory=dict)
    is_scrubbed: bool = False


@dataclass(frozen=True, slots=True)
class Purge:
    """The same as a job beside the kiosk. scrubbing: nobody is at the door, and it is night."""

    now: Reading
    scrubbing: bool

    def run(self, place: OpenPlace, tools: Tools) -> Purged:
        return purge(place, self.now, tools.print_report, scrubbing=self.scrubbing)


def purge(place: OpenPlace, now: Reading, print_report: PrintReport, *, scrubbing: bool) -> Purged:
    """Remove all that is past its retention.

    scrubbing: write the file anew at the end; whoever is at the door waits so long. What is broken
    off is taken up again the next time. Raises `BadInput` while the clock can't be right, and
    `WriteFailed` when the disk does not take it, or visits are being imported.
    """
    if _is_clock_wrong(place, now):
        raise BadInput("purge.clock", at=now.at.astimezone(place.place.zone).isoformat())
    with alone(place.folder):
        discard_all(place)
        done = _closed(place, now, print_report)
        _remove_visits(place, done)
    with place.store.writing():
        audit.forget_before(place.store, to_ms(now.at - TRAIL_KEPT))
    done.copies = remove_old_copies(place.folder, now.at)
    shorten_logs(place.folder, now.at)
    if scrubbing:
        scrub(place)
    place.store.empty_log()
    done.is_scrubbed = not wants_scrub(place)
    return done


def is_due(place: OpenPlace, now: Reading) -> bool | None:
    """Whether there is anything to purge: looked up by index. None: the clock can't be right."""
    if _is_clock_wrong(place, now):
        return None
    with world_errors():
        oldest = retention.oldest_day(place.store)
        trail = audit.oldest(place.store)
    return (
        (oldest is not None and oldest < kept_since(place, now))
        or (trail is not None and trail < to_ms(now.at - TRAIL_KEPT))
        or bool(old_copies(place.folder, now.at) or old_logs(place.folder, now.at))
    )


def is_night(place: OpenPlace, now: Reading) -> bool:
    """Whether nobody is expected: small hours, and no opening hours."""
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


def _is_clock_wrong(place: OpenPlace, now: Reading) -> bool:
    with world_errors():
        return is_suspect(now, journal.memory(place.store), BUILT)


def _closed(place: OpenPlace, now: Reading, print_report: PrintReport) -> Purged:
    """Close the periods that need what is to go, and say from when on visits have to stay."""
    today = business_day(now.at, place.place.zone)
    done = Purged(kept_since(place, now))
    for period in _needing(place, done.before, today):
        try:
            if not period.ended(today):
                raise BadInput("report.not_ended", period=period.label)
            done.closed += [period] * seal(place, period, "", now, print_report).is_new
        except KioskError as error:
            done.kept[period] = error
            done.before = min(done.before, needed_from(period))
    return done


def _needing(place: OpenPlace, before: date, today: date) -> Iterator[Period]:
    """The periods that are not closed and need visits older than this, in their order.

    One without visits needs none, unless it goes on. Of one that visits of were removed from
    before, too little is left: it can't be told any more, and keeps nothing.
    """
    with world_errors():
        first = periods.first_day(place.store)
        if first is None or first >= before:
            return
        all_of_them = [
            period
            for year in range(first.year, before.year + 2)
            for period in (*Period(year).quarters, Period(year))
            if needed_from(period) < before and period.last >= first and period.first <= today
        ]
        lived = periods.visited(place.store, [(one.first, one.last) for one in all_of_them])
    for period, some in zip(all_of_them, lived, strict=True):
        goes_on = not period.ended(today)
        if (some or goes_on) and not is_forgotten(place, period) and found(place, period) is None:
            yield period


def _remove_visits(place: OpenPlace, done: Purged) -> None:
    while True:
        with place.store.writing():
            gone = retention.forget_some(place.store, done.before, AT_ONCE)
        if gone is None:
            return
        note_redactions(place, gone.listed)
        done.visits += gone.visits
        done.visitors += gone.visitors
