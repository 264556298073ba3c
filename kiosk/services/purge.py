"""What a place no longer keeps is removed: visits, people who don't come any more, old traces.

Before a visit goes, each period that needs it is closed: what was counted stays, in figures where
nobody can be recognised. Visits go a few at a time, beside a door that goes on.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from kiosk.domain.clock import Reading, business_day, to_ms
from kiosk.domain.errors import BadInput, KioskError
from kiosk.impact.period import Period
from kiosk.services.due import is_clock_wrong, kept_since
from kiosk.services.leftovers import alone, discard_all
from kiosk.services.old_files import SIX_MONTHS, remove_old_copies, shorten_logs
from kiosk.services.open_place import OpenPlace, note_redactions
from kiosk.services.report.making import is_forgotten, needed_from
from kiosk.services.report.printing import PrintReport
from kiosk.services.report.sealing import found, seal
from kiosk.services.scrub import scrub, wants_scrub
from kiosk.store import audit, periods, retention
from kiosk.store.sqlite import world_errors

AT_ONCE = 10
"""Visits removed in one transaction: somebody may be waiting at the door."""


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


def purge(place: OpenPlace, now: Reading, print_report: PrintReport, *, scrubbing: bool) -> Purged:
    """Remove all that is past its retention.

    scrubbing: write the file anew at the end; whoever is at the door waits so long. What is broken
    off is taken up again the next time. Raises `BadInput` while the clock can't be right, and
    `WriteFailed` when the disk does not take it, or visits are being imported.
    """
    if is_clock_wrong(place, now):
        raise BadInput("purge.clock", at=now.at.astimezone(place.place.zone).isoformat())
    with alone(place.folder):
        discard_all(place)
        done = _closed(place, now, print_report)
        _remove_visits(place, done)
    with place.store.writing():
        audit.forget_before(place.store, to_ms(now.at - SIX_MONTHS))
    done.copies = remove_old_copies(place.folder, now.at)
    shorten_logs(place.folder, now.at)
    if scrubbing:
        scrub(place)
    place.store.empty_log()
    done.is_scrubbed = not wants_scrub(place)
    return done


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
