"""All figures of what a place asks besides the profile: where people live by name, their trips.

A later report of a period must not be subtracted from one before: a person's correction or
erasure would be told by what it changes. Sums and rounded numbers of so few persons can't be held
against each other, so that a later report says again what was said.
"""

from collections.abc import Collection, Iterator, Sequence

from kiosk.domain.catalogue import Question
from kiosk.impact import attendance
from kiosk.impact.attendance_figures import Attended
from kiosk.impact.figure import Figure
from kiosk.impact.local_figures import local_figures, local_table
from kiosk.impact.profile import Profiles, profiles, tabulate
from kiosk.impact.rounding import drawn, rounded
from kiosk.impact.rows import Facts
from kiosk.impact.travel_figures import travel_figures
from kiosk.impact.versions import said_again

MODULE_INDICATORS = ("TRAJETS_EVITES_KM", "CO2_EVITE_KG")
"""Only where the place has switched on what they are made of."""


def module_figures(
    attended: Attended, facts: Facts, before: Sequence[Sequence[Figure]] = ()
) -> Iterator[Figure]:
    """The figures of a period that has ended; none where no module is on.

    before: what reports of the period said before, in their order.
    """
    given = profiles(attended.begun, facts.answers, attended.calendar) if facts.local else {}
    for question in facts.local:
        fresh = [*_local(question, attended, given, facts)]
        told = _said(before, [question.id])
        yield from said_again(fresh, told) if told else fresh
    if facts.trips is not None:
        fresh = [*travel_figures(attended, facts, facts.trips)]
        told = _said(before, MODULE_INDICATORS)
        yield from said_again(fresh, told) if told else fresh


def _said(before: Sequence[Sequence[Figure]], wanted: Collection[str]) -> list[Figure]:
    """What the latest report that spoke of these dimensions or indicators said of them."""
    found = (
        [one for one in version if one.dimension in wanted or one.indicator in wanted]
        for version in reversed(before)
    )
    return next(filter(None, found), [])


def _local(
    question: Question, attended: Attended, given: Profiles, facts: Facts
) -> Iterator[Figure]:
    """Of one local question, every number rounded by a draw of its own."""
    counts = tabulate(question, attendance.visitors(attended.begun), given)

    def by_draw(modality: str, count: int) -> int:
        return rounded(count, drawn(facts.secret, f"{attended.period} {question.id} {modality}"))

    return local_figures(question, local_table(question, counts, by_draw))
