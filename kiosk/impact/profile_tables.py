"""Which tables of the profile a period gives out, beside those that were given out before it.

The quarters of a year are tabulated in turn, up to the period's own, and then the year; each is
protected by itself (`disclosure`), and then held against those before (`crossing`).
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from kiosk.impact.attendance_figures import Attended
from kiosk.impact.counting import Stay
from kiosk.impact.crossing import in_turn
from kiosk.impact.disclosure import Table, protect
from kiosk.impact.period import Period
from kiosk.impact.profile import Profiles, profiles, tabulate
from kiosk.impact.rows import Facts, Sighting, VisitAnswer
from kiosk.impact.visit_shares import Tally, VisitTable, share_out, share_out_year, tally


def profile_tables(attended: Attended, facts: Facts) -> Iterator[tuple[Table, VisitTable]]:
    """Of each question, the table of badges and that of visits, as they may be published."""
    own = attended.period
    quarters = [one for one in Period(own.year).quarters if one.first <= own.last]
    periods = quarters if own.quarter else [*quarters, own]
    came: list[Sighting | Stay] = [*facts.earlier, *attended.begun]
    parts = [[one for one in came if period.contains(one.day)] for period in periods]
    given = [profiles(part, facts.answers, attended.calendar) for part in parts]
    visitors = [{one.visitor for one in part if one.visitor is not None} for part in parts]
    places: defaultdict[str, set[int]] = defaultdict(set)
    for place, seen in enumerate(visitors):
        for visitor in seen:
            places[visitor].add(place)
    patterns = Counter(map(frozenset, places.values()))
    tallies = _tallies(attended.begun, given[-1], facts)
    apart = [
        _tallies([stay for stay in attended.begun if quarter.contains(stay.day)], answers, facts)
        for quarter, answers in zip(quarters, given, strict=False)
        if not own.quarter
    ]
    for number, question in enumerate(facts.profile):
        alone = [
            protect(question.id, tabulate(question, seen, answers))
            for seen, answers in zip(visitors, given, strict=True)
        ]
        kept = {
            place: facts.sealed[str(period)][question.id]
            for place, period in enumerate(periods[:-1])
            if question.id in facts.sealed.get(str(period), ())
        }
        *before, table = in_turn(alone, patterns, kept)
        if own.quarter:
            yield table, share_out(question, table, tallies[number])
        else:
            shares = zip(before, (counted[number] for counted in apart), strict=True)
            yield table, share_out_year(question, table, tallies[number], shares)


def _tallies(begun: Sequence[Stay], given: Profiles, facts: Facts) -> list[Tally]:
    """Of each question, the visits by what holds for them."""
    said: defaultdict[str, dict[str, VisitAnswer]] = defaultdict(dict)
    for answer in facts.visit_answers:
        said[answer.question][answer.visit] = answer
    return [tally(one, begun, given, said[one.id]) for one in facts.profile]
