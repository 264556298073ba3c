"""The rows of the tidy table that say what trips telework at the place may have spared."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import partial

from kiosk.impact.attendance_figures import Attended
from kiosk.impact.disclosure import K
from kiosk.impact.exact import micros
from kiosk.impact.figure import Figure, Status
from kiosk.impact.period import Period
from kiosk.impact.profile_figures import SECRECY
from kiosk.impact.rows import Facts
from kiosk.impact.splitting import TOTAL, Dimension
from kiosk.impact.travel import Balance, Factors, added_up, balance_of, habit_of

TELEWORK = "T02"
"""The family whose days count."""
LARGEST_SHARE = Fraction(85, 100)
"""One person may not make up more of a sum: it would tell their own."""

NO_TELEWORK = "aucune journée de télétravail avec badge"
NO_TRIPS = "aucune réponse sur les trajets"
DECLARED = "estimation déclarative"


@dataclass(frozen=True, slots=True)
class Quarter:
    """Days of telework with a badge in one quarter, and the balances of whoever told their trips."""

    days: int
    told: int
    balances: Mapping[str, Balance] = field(hash=False)

    @property
    def is_delicate(self) -> bool:
        """Whether its sums would tell of one person, or of a few."""
        sizes = [one.sizes for one in self.balances.values()]
        return 0 < len(sizes) < K or any(
            max(size) > LARGEST_SHARE * sum(size) for size in zip(*sizes, strict=True)
        )


def travel_figures(attended: Attended, facts: Facts, factors: Factors) -> Iterator[Figure]:
    """TRAJETS_EVITES_KM and CO2_EVITE_KG.

    Secret unless in each quarter that has any at least 5 persons have told their trips, and none of
    them weighs more than 85 %: a year less its other quarters is a quarter. The lower bound of CO2
    is what is left of it when other trips take back the rebound's share.
    """
    quarters = [_quarter(one, attended, facts, factors) for one in attended.period.quarters]
    days, told = sum(one.days for one in quarters), sum(one.told for one in quarters)
    persons = len(set[str]().union(*(one.balances for one in quarters)))
    row = partial(
        Figure,
        dimension=Dimension.ALL,
        modality=TOTAL,
        label=f"{attended.period.label}, {DECLARED}",
    )
    if not persons:
        reason = NO_TRIPS if days else NO_TELEWORK
        missing = partial(row, value=None, status=Status.NOT_COMPUTABLE, reason=reason)
    elif any(one.is_delicate for one in quarters):
        missing = partial(row, value=None, status=Status.SECRET, reason=SECRECY)
    else:
        whole = added_up(balance for one in quarters for balance in one.balances.values())
        reason = f"{persons} personnes, {told} journées sur {days} de télétravail avec badge"
        yield row("TRAJETS_EVITES_KM", value=whole.km, reason=reason)
        bounds = whole.kg_after(factors.rebound), whole.kg
        yield row("CO2_EVITE_KG", value=whole.kg, reason=reason, bounds=bounds)
        return
    yield missing("TRAJETS_EVITES_KM")
    yield missing("CO2_EVITE_KG")


def _quarter(period: Period, attended: Attended, facts: Facts, factors: Factors) -> Quarter:
    """Of the days of this quarter only, by what was said in it: habits change."""
    telework = {one.code for one in facts.activities if one.family.code == TELEWORK}
    days: defaultdict[str, set[object]] = defaultdict(set)
    for stay in attended.begun:
        if stay.visitor is not None and stay.activity in telework and period.contains(stay.day):
            days[stay.visitor].add(stay.day)
    said = _said(period, attended, facts)
    habits = {visitor: habit_of(said[visitor], factors) for visitor in days}
    balances = {
        visitor: balance_of(habit, len(days[visitor]), factors)
        for visitor, habit in habits.items()
        if habit is not None
    }
    told = sum(len(days[visitor]) for visitor in balances)
    return Quarter(sum(map(len, days.values())), told, balances)


def _said(period: Period, attended: Attended, facts: Facts) -> Mapping[str, Mapping[str, str]]:
    """By visitor and question, the latest answer given in the quarter."""
    begin, end = attended.calendar.start(period.first), attended.calendar.end(period.last)
    said: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for answer in facts.answers:
        if begin <= micros(answer.at) < end:
            said[answer.visitor][answer.question] = answer.choice
    return said
