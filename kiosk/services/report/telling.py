"""What a finished period's report tells of people is remembered before anybody sees it.

Whoever has two reports of a period sees what changed between them, and so the answers of the few
who came in since (`revision`). Whether a report was printed, written or only looked at makes no
difference. So each is told beside those before it, of its own period and of others of its year;
and the quarters of a year before this one are told with it, since it is held against them.
"""

from kiosk.domain.clock import Reading, business_day
from kiosk.domain.errors import WriteFailed
from kiosk.domain.visit import Role
from kiosk.impact.period import Period
from kiosk.impact.report import FIRST, Edition, Report
from kiosk.impact.rows import Facts
from kiosk.services.collector import collector_paused
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.making import made_of, read_facts, report, tellings_of
from kiosk.services.report.record import told_of_people
from kiosk.store import periods, tellings
from kiosk.store.sqlite import world_errors
from kiosk.store.store import Store
from kiosk.store.tellings import Telling


def tell(place: OpenPlace, period: Period, now: Reading, edition: Edition = FIRST) -> Report:
    """All that may be published of a period, and remembered to have been.

    The same data tell the same, and are written down once. Raises `WriteFailed` where nothing can
    be written: nothing may be told then.
    """
    if period.ended(business_day(now.at, place.place.zone)):
        for quarter in _untold(place, period):
            _tell(place, quarter, now, FIRST)
    return _tell(place, period, now, edition)


def tell_what_may_be(
    place: OpenPlace, period: Period, now: Reading, edition: Edition = FIRST
) -> Report:
    """The same; where it can't be remembered, without a word on people."""
    try:
        return tell(place, period, now, edition)
    except WriteFailed:
        return report(place, period, now, Edition(edition.version, is_remembered=False))


def _tell(place: OpenPlace, period: Period, now: Reading, edition: Edition) -> Report:
    store = place.store
    while True:
        with collector_paused():
            with world_errors():
                before = tellings_of(place, period)
                facts = read_facts(place, period)
                badges = tellings.still_known(store, _badges(facts, period))
            told = made_of(facts, place, period, now, edition)
        content, own = told_of_people(told), before.get(str(period), [])
        if content is None or (own and _is_last(store, own[-1], content, badges)):
            return told
        with store.writing():
            if tellings_of(place, period) == before:
                tellings.add(store, Telling(str(period), len(own) + 1, content), badges)
                return told


def _is_last(store: Store, last: Telling, content: str, badges: frozenset[str]) -> bool:
    """Whether this was told last, of these badges; how many there are is told, too."""
    with world_errors():
        return last.content == content and tellings.counted(store, last) == badges


def _untold(place: OpenPlace, period: Period) -> list[Period]:
    """The quarters of its year before a period, or in it, with visits of which nothing was told."""
    with world_errors():
        known = tellings_of(place, period)
        quarters = [
            one
            for one in Period(period.year).quarters
            if one != period and one.last <= period.last and str(one) not in known
        ]
        lived = periods.visited(place.store, [(one.first, one.last) for one in quarters])
    return [one for one, some in zip(quarters, lived, strict=True) if some]


def _badges(facts: Facts, period: Period) -> set[str]:
    """Those whom the report counts."""
    return {
        visit.visitor
        for visit in facts.visits
        if visit.visitor is not None and visit.role is not Role.TEAM and period.contains(visit.day)
    }
