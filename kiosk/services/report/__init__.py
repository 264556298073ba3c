"""A period's files: rows out of the database, figures out of the rows, files out of the figures."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from kiosk.domain.catalogue import OWN_CHOICES, Module
from kiosk.domain.clock import Reading, business_day
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import Report, assemble
from kiosk.impact.rows import Answer, Facts, Sighting, VisitAnswer
from kiosk.impact.totals import totals
from kiosk.services.collector import collector_paused
from kiosk.services.hourly_rates import rates
from kiosk.services.modules import questions_of, rounding_secret
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.printing import Printable, PrintReport
from kiosk.services.report.publish import publish
from kiosk.services.trips import trip_factors
from kiosk.store import activities, figures, visits
from kiosk.store.references import read_references
from kiosk.store.sqlite import world_errors


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a period, where they are, and whether there was anything to say in them."""

    folder: Path
    files: tuple[Path, ...]
    is_empty: bool


def write_report(
    place: OpenPlace,
    period: str,
    out: Path,
    profile: str,
    now: Reading,
    print_report: PrintReport,
) -> Written:
    """Write the files of `period` (`2026-T3`, `2026`) into a folder of that name in `out`.

    print_report: makes the PDF. Raises `BadInput` when there is no such period, or when `out`
    can't be written.
    """
    told = report(place, Period.parse(period), now)
    before = () if told.provisional else _totals(place, told.period.previous)

    def paper(table: str, checksum: str) -> bytes:
        return print_report(Printable(told, place.place, before, table, checksum))

    files = publish(told, out, profile, paper)
    return Written(files[0].parent, tuple(files), not told.figures)


def report(place: OpenPlace, period: Period, now: Reading) -> Report:
    """All that may be published of a period, as known now."""
    with collector_paused():
        with world_errors():
            facts = _facts(place, period)
        told = assemble(period, business_day(now.at, place.place.zone), facts)
        reconcile(told)
        return told


def _totals(place: OpenPlace, period: Period) -> Sequence[Figure]:
    """What the report of the period after this one is set beside."""
    with collector_paused():
        with world_errors():
            told = visits.between(place.store, period.first - timedelta(days=1), period.last)
        return totals(period, place.place, told)


def _facts(place: OpenPlace, period: Period) -> Facts:
    """The rows, read at one instant of the database."""
    store = place.store
    store.db.execute("BEGIN")
    try:
        day_before = period.first - timedelta(days=1)
        told = visits.between(store, day_before, period.last)
        new_year = Period(period.year).first
        earlier = [Sighting(*row) for row in figures.last_days(store, new_year, day_before)]
        visitors = {visit.visitor for visit in told if visit.visitor is not None}
        visitors |= {sighting.visitor for sighting in earlier}
        alone = [visit.id for visit in told if visit.visitor is None and visit.persons == 1]
        return Facts(
            place=place.place,
            visits=told,
            answers=[Answer(*row) for row in figures.answers_of(store, visitors)],
            first_quarters=figures.first_quarters(store, _since(period), period.last),
            activities=list(activities.read_activities(store, place.catalogue.families).values()),
            questions=place.catalogue.questions,
            visit_answers=[VisitAnswer(*row) for row in figures.answers_at(store, alone)],
            rates=rates(place),
            references=read_references(store),
            earlier=earlier,
            further=questions_of(place, (Module.CHILDREN, Module.LINK)),
            local=questions_of(place, OWN_CHOICES, ever=True),
            secret=rounding_secret(place),
            trips=trip_factors(place),
        )
    finally:
        store.db.rollback()


def _since(period: Period) -> date:
    """From when on it matters whether a badge was new: of a quarter, from the one before."""
    return period.previous.first if period.quarter else period.first
