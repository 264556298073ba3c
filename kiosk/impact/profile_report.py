"""All figures of the profile: each question's, computed from the table of it that may be published.

A later version of a report must not be subtracted from the one before. A question of which too
few answers have changed says again what it said.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
from kiosk.impact.versions import Version
from kiosk.impact.visit_shares import share_figures


@dataclass(frozen=True, slots=True)
class ProfileReport:
    """What is published of the profile. tables: by question. repeated: the questions of which too
    few answers have changed since the version before."""

    figures: Sequence[Figure]
    tables: Mapping[str, Table]
    repeated: Sequence[str]


def profile_report(
    attended: Attended, facts: Facts, versions: Sequence[Version] = ()
) -> ProfileReport:
    """The figures of a period that has ended. versions: what was sealed of it, in their order."""
    given = profiles(attended.begun, facts.answers, attended.calendar)
    seen = together(attended.period, attended.begun, attended.found, facts.planned)
    figures: list[Figure] = []
    tables: dict[str, Table] = {}
    repeated: list[str] = []
    for question, (now, shares) in zip(facts.profile, profile_tables(attended, facts), strict=True):
        before = [version for version in versions if question.id in version.tables]
        table = revise(now, *(one.tables[question.id] for one in before)) if before else now
        tables[question.id] = table
        if table != now:
            figures += _said(question, before[-1])
            repeated.append(question.id)
            continue
        groups = published_groups(table, given)
        figures += profile_figures(question, table)
        figures.append(separation_figure(question, table, groups, attended.begun))
        if question in facts.further:
            continue
        # Visits change by as many as their badges: where these are the same, so are the shares.
        if before and before[-1].tables[question.id] == table:
            figures += _said(question, before[-1], ("PART_VISITES",))
        else:
            figures += share_figures(question, shares)
        if question.id in facts.references:
            figures += territory_figures(question, table, facts.references[question.id])
        figures += copresence_figures(question, table, groups, seen)
    return ProfileReport(figures, tables, repeated)


def _said(question: Question, version: Version, indicators: Sequence[str] = ()) -> Iterator[Figure]:
    """What a version said of a question; `indicators`: only these of it."""
    for figure in version.figures:
        if figure.dimension == question.id and (not indicators or figure.indicator in indicators):
            yield figure
