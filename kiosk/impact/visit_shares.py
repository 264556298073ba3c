"""Of the visits with an answer, how many share it: visits with a badge and without.

A visit with a badge has its badge's profile; one without has what was said at that visit, and
stands for as many as its sampling rate says. That people without a badge count too is what this
is for, and what makes it delicate: whoever subtracts what the badges' table says of badges must
not be left with the answers of a few people without one.

So two tables are protected, each by itself and by the same rules (`disclosure`): the published one
of badges, and the one of visits without a badge. What is grouped or hidden in either is grouped or
hidden here. The two know nothing of each other, so that somebody who has even worked out how many
visits each group of badges made learns from these shares no more than the second table would tell,
and that one tells no small cell. A cell in which badges and visits without one are fewer than k
together is small in one of the two tables, and hidden with it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.impact.counting import Mode, Stay
from kiosk.impact.disclosure import GENDER, NOT_ASKED, OTHER_GENDER, Cell, K, Table, protect
from kiosk.impact.exact import ratio
from kiosk.impact.figure import Figure, Status
from kiosk.impact.profile import Profiles
from kiosk.impact.profile_figures import NO_ANSWER, SECRECY, names_of
from kiosk.impact.rows import VisitAnswer
from kiosk.impact.visit_table import VisitTable, may_follow


@dataclass(frozen=True, slots=True)
class Tally:
    """Of one question: visits by the choice that holds for them, `NSP` and `NON_DEMANDE` too.

    alone: visits without a badge. weights: of how many such visits they speak. visits: all that
    were begun, with or without an answer.
    """

    with_badge: Counter[str]
    alone: Counter[str]
    weights: Counter[str]
    visits: int


def tally(
    question: Question, begun: Iterable[Stay], given: Profiles, said: Mapping[str, VisitAnswer]
) -> Tally:
    """Visits by choice, of one question; `said`: its answers by visit.

    A group has no profile, whatever was said of it. A few « Autre » of the gender among the visits
    without a badge become declined before anything is computed, as those of the badges do.
    """
    counted = Tally(Counter(), Counter(), Counter(), 0)
    visits = 0
    for stay in begun:
        visits += 1
        if stay.visitor is not None:
            counted.with_badge[given.get((stay.visitor, question.id), NOT_ASKED)] += 1
        elif stay.mode is Mode.ALONE and stay.id in said:
            answer = said[stay.id]
            counted.alone[answer.choice] += 1
            counted.weights[answer.choice] += answer.one_in
    if question.id == GENDER and counted.alone[OTHER_GENDER] < K:
        for counts in (counted.alone, counted.weights):
            counts[DECLINED] += counts.pop(OTHER_GENDER, 0)
    return replace(counted, visits=visits)


def share_out(question: Question, table: Table, counted: Tally) -> VisitTable:
    """What may be published of a tally beside the published table of badges."""
    known = {atom for cell in table.answers for atom in cell.atoms}
    alone = {code: counted.alone[code] * (code in known) for code in question.codes}
    apart = protect(question.id, {**alone, DECLINED: 0, NOT_ASKED: 0})
    with_badge = {atom: counted.with_badge[atom] for atom in known}
    if table.respondents is None or apart.is_withheld:
        return _closed(table.answers, counted.visits, sum(with_badge.values()), apart)
    hidden = {
        atom
        for cell in (*table.answers, *apart.answers)
        if cell.count is None
        for atom in cell.atoms
    }
    # Ages are grouped step by step: of the two tables one holds the other's groups.
    coarser = min(table.answers, apart.answers, key=len)
    counts = counted.with_badge + counted.weights
    whole = sum(counts[atom] for atom in known)
    cells = [
        replace(cell, count=None if hidden & {*cell.atoms} else sum(counts[a] for a in cell.atoms))
        for cell in coarser
    ]
    answered = sum(counted.with_badge[atom] + alone[atom] for atom in known)
    return VisitTable(
        cells,
        whole,
        answered,
        counted.visits,
        table.is_moved,
        [None if cell.count is None else sum(with_badge[a] for a in cell.atoms) for cell in cells],
        sum(with_badge.values()),
        apart,
    )


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter of a year. table: its badges, as published; counted: its visits as known today.

    told: its shares, where they were published; now: the table that would be, today.
    """

    table: Table
    counted: Tally
    now: Table
    told: VisitTable | None = None

    def share_out(self, question: Question) -> VisitTable | None:
        """Its shares as published; None where a few visits are not in them that are in the year."""
        if self.told is None:
            return share_out(question, self.table, self.counted)
        today = share_out(question, self.now, self.counted)
        return self.told if may_follow(today, self.now, self.told, self.table) else None


def share_out_year(
    question: Question, table: Table, counted: Tally, quarters: Iterable[Quarter]
) -> VisitTable:
    """The same of a year, or nothing where its quarters' shares could be subtracted from its own.

    Visits add up over the quarters, so that the year and the other quarters would give away what
    one of them hides, groups or moves. Safe are a year that lived in one quarter only, and one in
    which nothing is hidden and no quarter's cell is larger than the year's. Nor is anything told
    of a year that counts a few visits that the shares of its quarters, told before, do not. Of the
    visits without a badge the year counts what its quarters counted.
    """
    lived = [one for one in quarters if one.counted.visits or one.told is not None]
    alone = sum((one.counted.alone for one in lived), Counter[str]())
    weights = sum((one.counted.weights for one in lived), Counter[str]())
    year = share_out(question, table, replace(counted, alone=alone, weights=weights))
    parts = [one.share_out(question) for one in lived]
    known = [part for part in parts if part is not None]
    if len(known) == len(parts) and (
        len(parts) < 2 or (not year.has_hidden and all(_fits(part, year) for part in known))
    ):
        return year
    return close(year)


def close(table: VisitTable) -> VisitTable:
    """The same with nothing published of it."""
    return _closed(table.cells, table.visits, table.badges, table.alone)


def _fits(quarter: VisitTable, year: VisitTable) -> bool:
    """Whether the year shows nothing finer than the quarter does."""
    atoms = [{*cell.atoms} for cell in year.cells]
    return (
        not quarter.has_hidden
        and quarter.is_moved <= year.is_moved
        and all(
            not cell.count or any({*cell.atoms} <= whole for whole in atoms)
            for cell in quarter.cells
        )
    )


def share_figures(question: Question, table: VisitTable) -> Iterator[Figure]:
    """PART_VISITES: w_g / Σw, w counting a badge's visit once and another as its rate says.

    A share of visits with an answer, 0 to 1. n: these visits, unweighted; the rate of response is
    theirs among all visits. No interval: several visits of one person are not independent.
    Source: Parvis; weighting by the inverse of the sampling rate after Horvitz and Thompson (1952).
    """
    for cell in table.cells:
        value = None if cell.count is None or not table.whole else Fraction(cell.count, table.whole)
        status, reason = _standing(cell, table)
        yield Figure(
            "PART_VISITES",
            question.id,
            cell.code,
            names_of(question, cell.atoms),
            value,
            status,
            reason,
            respondents=table.answered,
            response=None if table.answered is None else ratio(table.answered, table.visits),
        )


def _standing(cell: Cell, table: VisitTable) -> tuple[Status, str]:
    if cell.count is None:
        return Status.SECRET, SECRECY
    if not table.whole:
        return Status.NOT_COMPUTABLE, NO_ANSWER
    grouped = cell.is_grouped or table.is_moved
    return (Status.GROUPED if grouped else Status.PUBLISHED), ""


def _closed(cells: Iterable[Cell], visits: int, badges: int, alone: Table) -> VisitTable:
    hidden = [replace(cell, count=None) for cell in cells]
    return VisitTable(hidden, None, None, visits, False, [None] * len(hidden), badges, alone)
