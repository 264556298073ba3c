"""Which tables of the profile a period gives out, beside those that were given out before it.

The quarters of a year are tabulated in turn, up to the period's own, and then the year; each is
protected by itself (`disclosure`), and then held against those before (`crossing`). What was told
already stays as it was told, of the badges that were there then.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations, permutations

from kiosk.domain.catalogue import Question
from kiosk.impact.attendance_figures import Attended
from kiosk.impact.counting import Stay
from kiosk.impact.crossing import in_turn, unsaid
from kiosk.impact.disclosure import Table, protect, withhold
from kiosk.impact.period import Period
from kiosk.impact.profile import Profiles, profiles, tabulate
from kiosk.impact.reader import Seen
from kiosk.impact.rows import Facts, Sighting, VisitAnswer
from kiosk.impact.versions import Told
from kiosk.impact.visit_shares import Quarter, Tally, close, share_out, share_out_year, tally
from kiosk.impact.visit_table import VisitTable


def profile_tables(attended: Attended, facts: Facts) -> Iterator[tuple[Table, VisitTable]]:
    """Of each question, the table of badges and that of visits, as they may be published."""
    own = attended.period
    year = Period(own.year)
    quarters = [one for one in year.quarters if one.first <= own.last]
    periods = quarters if own.quarter else [*quarters, own]
    came: list[Sighting | Stay] = [*facts.earlier, *attended.begun]
    parts = [[one for one in came if period.contains(one.day)] for period in periods]
    given = [profiles(part, facts.answers, attended.calendar) for part in parts]
    visitors = [{one.visitor for one in part if one.visitor is not None} for part in parts]
    tallies = _tallies(attended.begun, given[-1], facts)
    apart = [
        _tallies([stay for stay in attended.begun if quarter.contains(stay.day)], answers, facts)
        for quarter, answers in zip(quarters, given, strict=False)
        if not own.quarter
    ]
    for number, question in enumerate(facts.profile):
        now = [
            protect(question.id, tabulate(question, seen, answers))
            for seen, answers in zip(visitors, given, strict=True)
        ]
        before = [_told(facts.beside.get(str(one)), question) for one in periods[:-1]]
        later = [
            (told, one == year)
            for one in (*year.quarters, year)
            if one not in periods and (told := _told(facts.beside.get(str(one)), question))
        ]
        last = [told for told in facts.told if question.id in told.tables][-1:]
        *tables, table = _Row(question, now, visitors, before, later).give_out(*last)
        if own.quarter:
            shares = share_out(question, table, tallies[number])
            # A year that was told before may be less all its other quarters, and then this one.
            known = [one.shares[question.id] for one in last if question.id in one.shares]
            is_late = str(year) in facts.beside and all(one.is_closed for one in known)
            yield table, close(shares) if is_late else shares
            continue
        lived = [
            Quarter(
                one, counted[number], today, None if told is None else told.shares.get(question.id)
            )
            for one, counted, today, told in zip(tables, apart, now[:-1], before, strict=True)
        ]
        yield table, share_out_year(question, table, tallies[number], lived)


@dataclass(frozen=True)
class _Row:
    """What is known of one question: now, by period up to the own one, the table and its badges;
    before, what was told of them; later, of those after, and whether the own one is a part."""

    question: Question
    now: Sequence[Table]
    visitors: Sequence[Collection[str]]
    before: Sequence[Told | None]
    later: Sequence[tuple[Told, bool]]

    def give_out(self, own: Told | None = None) -> list[Table]:
        """The tables of the periods up to the own one. own: what was told of that last.

        What was told then is told again wherever it would be today, as far as was known then: the
        same data say the same, whatever was told of other periods since.
        """
        if own is None:
            return self._beside(self.later)
        for later in ((), self.later):
            found = self._beside(later)
            if found[-1] == own.tables[self.question.id]:
                return found
        return self._beside(self.later, own)

    def _beside(self, later: Sequence[tuple[Told, bool]], own: Told | None = None) -> list[Table]:
        shelf, places = _Shelf(self.question), []
        for table, seen, told in zip(self.now, self.visitors, [*self.before, None], strict=True):
            if told is not None:
                places.append(shelf.put_told(told, seen))
                continue
            if own is not None and len(places) == len(self.before):
                shelf.put_told(own, seen)
            places.append(shelf.put(table, seen))
        for told, is_whole in later:
            shelf.put_told(told, also=set().union(*self.visitors) if is_whole else ())
        published = shelf.give_out()
        return [published[place] for place in places]


@dataclass
class _Shelf:
    """The tables of one question in the order of time, and whom each of them counts."""

    question: Question
    tables: list[Table] = field(default_factory=list)
    members: list[Collection[str]] = field(default_factory=list)
    told: dict[int, Table] = field(default_factory=dict)
    is_known: bool = True
    """Whether it is known of all tables whom they count."""

    def put(self, table: Table, members: Collection[str]) -> int:
        """Add a table of these badges; its place."""
        self.tables.append(table)
        self.members.append(members)
        return len(self.tables) - 1

    def put_told(
        self, told: Told, seen: Collection[str] | None = None, also: Collection[str] = ()
    ) -> int:
        """Add a table that was told. seen: the badges that would be in it today, if they are known.

        also: some of them, whether they were in it or not.

        Who came in since, and who was no longer there, are tables that nobody gives out: those of
        each time that its badges were told, since how many they were was told with them.
        """
        table = told.tables[self.question.id]
        states: list[Collection[str]] = [*told.counted.get(self.question.id, ())]
        if table.total and not any(states):
            self.is_known &= seen is not None and len(seen) == table.total
            states = [seen or ()]
        states = states or [()]
        states.append({*also, *states[-1]} if seen is None else seen)
        place = self._keep(table, states[0])
        changes = {
            frozenset(there).difference(gone): None
            for pair in combinations(states, 2)
            for there, gone in permutations(pair)
        }
        if table.has_hidden:  # then it is not known either what all of them were later
            changes |= {frozenset(state): None for state in states if {*state} != {*states[0]}}
        for more in filter(None, changes):
            self._keep(unsaid(self.question.codes, self.question.id, len(more)), more)
        return place

    def _keep(self, table: Table, members: Collection[str]) -> int:
        place = self.put(table, members)
        self.told[place] = table
        return place

    def give_out(self) -> Sequence[Table]:
        """What may be published; where it isn't known whom the others count, nothing new."""
        if not self.is_known:
            return [self.told.get(n, withhold(one)) for n, one in enumerate(self.tables)]
        return in_turn(self.tables, self._seen(), self.told)

    def _seen(self) -> Seen:
        """The badges by the tables that count them; who was forgotten since is in one only."""
        places: defaultdict[str, set[int]] = defaultdict(set)
        for place, members in enumerate(self.members):
            for visitor in members:
                places[visitor].add(place)
        patterns = Counter(map(frozenset, places.values()))
        for place, table in enumerate(self.tables):
            patterns[frozenset({place})] += table.total - len(self.members[place])
        return +patterns


def _told(told: Told | None, question: Question) -> Told | None:
    return told if told is not None and question.id in told.tables else None


def _tallies(begun: Sequence[Stay], given: Profiles, facts: Facts) -> list[Tally]:
    """Of each question, the visits by what holds for them."""
    said: defaultdict[str, dict[str, VisitAnswer]] = defaultdict(dict)
    for answer in facts.visit_answers:
        said[answer.question][answer.visit] = answer
    return [tally(one, begun, given, said[one.id]) for one in facts.profile]
