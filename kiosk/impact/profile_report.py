"""All figures of the profile: each question's, computed from the table of it that may be published.

A later report of the same period must not be subtracted from one before. A question of which too
few answers have changed says again what was said; and so do the figures of it that rest on visits
where its badges are the same, since then a few visits alone would move them.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.catalogue import Question
from kiosk.impact.attendance_figures import Attended
from kiosk.impact.comparison_figures import separation_figure, territory_figures
from kiosk.impact.copresence_figures import copresence_figures, together
from kiosk.impact.disclosure import Table
from kiosk.impact.figure import Figure
from kiosk.impact.profile import profiles, published_groups
from kiosk.impact.profile_figures import profile_figures
from kiosk.impact.profile_tables import profile_tables
from kiosk.impact.revision import revise
from kiosk.impact.rows import Facts
from kiosk.impact.versions import REPEATED, Told, said_again
from kiosk.impact.visit_shares import share_figures
from kiosk.impact.visit_table import VisitTable, may_follow

SHARES = "PART_VISITES"
MIXING = ("SEPARATION", "BRASSAGE", "TEMPS_INTERGENERATIONNEL", "SEANCES_MIXTES")
"""What depends on when and for what badges come."""


@dataclass(frozen=True, slots=True)
class ProfileReport:
    """What is published of the profile. tables, shares: by question. repeated: the questions of
    which too few answers have changed since a report before; repeated_visits: of which too few
    visits have, so that only figures of those are repeated."""

    figures: list[Figure]
    tables: dict[str, Table]
    shares: dict[str, VisitTable]
    repeated: list[str]
    repeated_visits: list[str]


def profile_report(attended: Attended, facts: Facts) -> ProfileReport:
    """The figures of a period that has ended."""
    given = profiles(attended.begun, facts.answers, attended.calendar)
    seen = together(attended.period, attended.begun, attended.found, facts.planned)
    made = ProfileReport([], {}, {}, [], [])
    for question, (now, shares) in zip(facts.profile, profile_tables(attended, facts), strict=True):
        groups = published_groups(now, given)
        fresh = [*profile_figures(question, now)]
        fresh.append(separation_figure(question, now, groups, attended.begun))
        if question not in facts.further:
            fresh += share_figures(question, shares)
            if question.id in facts.references:
                fresh += territory_figures(question, now, facts.references[question.id])
            fresh += copresence_figures(question, now, groups, seen)
        _tell(made, question, fresh, (now, shares), facts.told)
    return made


def _tell(
    made: ProfileReport,
    question: Question,
    fresh: Sequence[Figure],
    tables: tuple[Table, VisitTable],
    told: Iterable[Told],
) -> None:
    """Add what may be told of a question, beside what was told of it: anew, or again."""
    now, shares = tables
    before = [one for one in told if question.id in one.tables]
    table = revise(now, *(one.tables[question.id] for one in before)) if before else now
    said = [one for one in before[-1].figures if one.dimension == question.id] if before else []
    made.tables[question.id] = table
    if table != now:
        made.figures.extend(replace(one, reason=one.reason or REPEATED) for one in said)
        made.repeated.append(question.id)
        again: Collection[str] = (SHARES,)
    else:
        again = _unmoved(question, now, shares, before)
        figures = said_again(fresh, said, again)
        made.figures.extend(figures)
        if any(one.reason == REPEATED for one in figures):
            made.repeated_visits.append(question.id)
    if SHARES not in again:
        made.shares[question.id] = shares
    elif question.id in before[-1].shares:
        made.shares[question.id] = before[-1].shares[question.id]


def _unmoved(
    question: Question, now: Table, shares: VisitTable, before: Sequence[Told]
) -> Collection[str]:
    """The indicators that too few visits have moved, where the badges may be told anew."""
    again = {*MIXING} if before and before[-1].tables[question.id] == now else set()
    for one in before:
        was = one.shares.get(question.id)
        if was is None or not may_follow(shares, now, was, one.tables[question.id]):
            again.add(SHARES)
    return again
