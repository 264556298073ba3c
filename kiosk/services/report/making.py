"""A period's report: rows out of the database, figures out of the rows."""

from collections.abc import Sequence
from datetime import date, timedelta

from kiosk.domain.catalogue import OWN_CHOICES, Module
from kiosk.domain.clock import Reading, business_day
from kiosk.domain.errors import BadInput
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import FIRST, Edition, Report, assemble
from kiosk.impact.rows import Answer, Facts, Sighting, VisitAnswer
from kiosk.impact.totals import totals
from kiosk.impact.versions import Told
from kiosk.services.collector import collector_paused
from kiosk.services.hourly_rates import rates
from kiosk.services.modules import questions_of, rounding_secret
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.printing import Paper, Printable, PrintReport
from kiosk.services.report.record import figures_of, told
from kiosk.services.trips import trip_factors
from kiosk.store import activities, figures, sessions, tellings, visits
from kiosk.store.references import read_references
from kiosk.store.retention import forgotten_before, forgotten_since
from kiosk.store.seals import latest_seal
from kiosk.store.sqlite import world_errors
from kiosk.store.store import Store
from kiosk.store.tellings import Telling


def report(place: OpenPlace, period: Period, now: Reading, edition: Edition = FIRST) -> Report:
    """All that may be published of a period, as known now.

    Not to be shown to anybody: what is told of people must be remembered (`telling.tell`). Raises
    `BadInput` when visits that it needs were removed.
    """
    with collector_paused():
        with world_errors():
            facts = read_facts(place, period)
        return made_of(facts, place, period, now, edition)


def made_of(
    facts: Facts, place: OpenPlace, period: Period, now: Reading, edition: Edition
) -> Report:
    """The report of these rows, which adds up."""
    told = assemble(period, business_day(now.at, place.place.zone), facts, edition)
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
    return figures_of(kept) if kept else _totals(place, period)


def _totals(place: OpenPlace, period: Period) -> Sequence[Figure]:
    with collector_paused():
        with world_errors():
            told = visits.between(place.store, period.first - timedelta(days=1), period.last)
        return totals(period, place.place, told)


def read_facts(place: OpenPlace, period: Period) -> Facts:
    """The rows, read at one instant of the database. Raises `BadInput` when some were removed."""
    store = place.store
    store.db.execute("BEGIN")
    try:
        if is_forgotten(place, period):
            raise BadInput("report.purged", period=period.label)
        day_before = period.first - timedelta(days=1)
        came = visits.between(store, day_before, period.last)
        new_year = Period(period.year).first
        earlier = [Sighting(*row) for row in figures.last_days(store, new_year, day_before)]
        visitors = {visit.visitor for visit in came if visit.visitor is not None}
        visitors |= {sighting.visitor for sighting in earlier}
        known = tellings_of(place, period)
        alone = [visit.id for visit in came if visit.visitor is None and visit.persons == 1]
        return Facts(
            place=place.place,
            visits=came,
            answers=[Answer(*row) for row in figures.answers_of(store, visitors)],
            first_quarters=figures.first_quarters(store, _since(period), period.last),
            activities=list(activities.read_activities(store, place.catalogue.families).values()),
            questions=place.catalogue.questions,
            visit_answers=[VisitAnswer(*row) for row in figures.answers_at(store, alone)],
            rates=rates(place),
            references=read_references(store),
            told=_told_of(store, known.get(str(period), ())),
            beside={
                other: told(ones[-1].content, counted(store, ones))
                for other, ones in known.items()
                if other != str(period)
            },
            earlier=earlier,
            further=questions_of(place, (Module.CHILDREN, Module.LINK)),
            local=questions_of(place, OWN_CHOICES, ever=True),
            secret=rounding_secret(place),
            trips=trip_factors(place),
            planned=sessions.between(store, period.first, period.last),
        )
    finally:
        store.db.rollback()


def tellings_of(place: OpenPlace, period: Period) -> dict[str, list[Telling]]:
    """What was told of the year of a period and its quarters, by these, in its order."""
    found: dict[str, list[Telling]] = {}
    for one in tellings.of_year(place.store, period.year):
        found.setdefault(one.period, []).append(one)
    return found


def _told_of(store: Store, ones: Sequence[Telling]) -> list[Told]:
    """What was told of a period; of the last time it is known of whom."""
    found = [told(one.content) for one in ones]
    return [*found[:-1], told(ones[-1].content, counted(store, ones))] if found else []


def counted(store: Store, ones: Sequence[Telling]) -> dict[str, list[frozenset[str]]]:
    """By question, the badges in the table that was told of it last, then those seen later.

    A table that was told again was first told some time before, of the badges of then. Who was
    there in the meantime is known, too: how many they were was told.
    """
    members = [tellings.counted(store, one) for one in ones]
    tables = [told(one.content).tables for one in ones]
    found = {}
    for question, table in tables[-1].items():
        others = (n for n, one in enumerate(tables) if one.get(question) != table)
        found[question] = members[max(others, default=-1) + 1 :]
    return found


def is_forgotten(place: OpenPlace, period: Period) -> bool:
    """Whether visits are gone without which the period would be told otherwise than it was."""
    gone = forgotten_before(place.store)
    if gone is None:
        return False
    return needed_from(period) < gone and forgotten_since(place.store) <= period.last


def needed_from(period: Period) -> date:
    """The first business day whose visits a period's report needs, up to its last.

    Its own, those before it in its year and in the quarter before, and those of the night before.
    """
    return min(_since(period), Period(period.year).first, period.first - timedelta(days=1))


def _since(period: Period) -> date:
    """From when on it matters whether a badge was new: of a quarter, from the one before."""
    return period.previous.first if period.quarter else period.first
