"""A period's report: rows out of the database, figures out of the rows."""

from collections.abc import Sequence
from datetime import date, timedelta

from kiosk.domain.catalogue import OWN_CHOICES, Module
from kiosk.domain.clock import Reading, business_day
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import Report, assemble
from kiosk.impact.rows import Answer, Facts, Sighting, VisitAnswer
from kiosk.impact.totals import totals
from kiosk.impact.versions import Version
from kiosk.services.collector import collector_paused
from kiosk.services.hourly_rates import rates
from kiosk.services.modules import questions_of, rounding_secret
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.printing import Paper, Printable, PrintReport
from kiosk.services.report.record import version_of
from kiosk.services.trips import trip_factors
from kiosk.store import activities, figures, sessions, visits
from kiosk.store.references import read_references
from kiosk.store.seals import latest_seal
from kiosk.store.sqlite import world_errors


def report(
    place: OpenPlace,
    period: Period,
    now: Reading,
    versions: Sequence[Version] = (),
    why: str = "",
) -> Report:
    """All that may be published of a period, as known now.

    versions: those that were sealed, which the next one must stand beside; why: what it corrects.
    """
    with collector_paused():
        with world_errors():
            facts = _facts(place, period)
        told = assemble(period, business_day(now.at, place.place.zone), facts, versions, why)
        reconcile(told)
        return told


def paper_for(place: OpenPlace, told: Report, print_report: PrintReport) -> Paper:
    """What makes the PDF of a report; the key figures stand beside those of the period before."""
    then = () if told.provisional else before(place, told.period.previous)

    def paper(table: str, checksum: str) -> bytes:
        return print_report(Printable(told, place.place, then, table, checksum))

    return paper


def before(place: OpenPlace, period: Period) -> Sequence[Figure]:
    """The key figures of a period: those that were sealed, else those of its visits."""
    with world_errors():
        kept = latest_seal(place.store, str(period))
    return version_of(kept).figures if kept else _totals(place, period)


def _totals(place: OpenPlace, period: Period) -> Sequence[Figure]:
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
            sealed={
                str(quarter): version_of(kept).tables
                for quarter in Period(period.year).quarters
                if quarter != period and (kept := latest_seal(store, str(quarter))) is not None
            },
            further=questions_of(place, (Module.CHILDREN, Module.LINK)),
            local=questions_of(place, OWN_CHOICES, ever=True),
            secret=rounding_secret(place),
            trips=trip_factors(place),
            planned=sessions.between(store, period.first, period.last),
        )
    finally:
        store.db.rollback()


def _since(period: Period) -> date:
    """From when on it matters whether a badge was new: of a quarter, from the one before."""
    return period.previous.first if period.quarter else period.first
