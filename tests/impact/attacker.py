"""Somebody who has every published file, a solver of whole-number programmes, and time.

Nothing of the program's own reasoning is used: files are read back as text, and what may still
have been the case is asked of HiGHS. A cell is recovered when all that it may still be lies within
1…k−1. « rules »: they know how small cells are hidden. « keeps »: they take it that whoever comes
again gives the same answer, so that periods can be held against each other; who came when they
work out from the published numbers of visitors, newcomers and loyal ones.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, pairwise, permutations, product

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from tests.impact.published_files import CODES, SILENT, K, Publication

Terms = Mapping[int, float]
Part = tuple[str, tuple[str, ...]]
"""A published table's name, and some codes of the questionnaire."""


class Attack:
    """On one dimension of these publications: quarters of one year, and the year if it is there.

    grew: of two reports of one period, which one others were only added to; they are looked for.
    came: by the reports that count them, how many badges there are; with it, they know more than
    all attendance says, and the reports stand in the order in which they were told. Who is in one
    only of two that `grew`, either of them, is then looked for.
    """

    def __init__(
        self,
        dimension: str,
        published: Iterable[Publication],
        *,
        keeps: bool,
        rules: bool,
        grew: Iterable[tuple[str, str]] = (),
        came: Mapping[frozenset[str], int] | None = None,
    ) -> None:
        self.published = {one.name: one for one in published if one.cells(dimension)}
        self.dimension, self.rules = dimension, rules
        self._upper: list[int] = []
        self._limits: list[tuple[Terms, float, float]] = []
        self._of: dict[tuple[str, str], dict[int, float]] = {}
        self._codes = (*CODES[dimension], *SILENT)
        for one, code in product(self.published.values(), self._codes):
            self._of[one.name, code] = {self._unknown(one.total): 1}
        before: list[Publication] = []
        in_time = sorted(self.published.values(), key=lambda one: ("-T" not in one.name, one.name))
        for one in in_time if came is None else self.published.values():
            self._read_table(one)
            if rules and not self._is_closed(one):
                self._read_rules(one, may_be_altered=self._repeats(one, before))
            before.append(one)
        self._added: list[Part] = []
        if came is not None:
            self._know(came, grew)
        elif keeps:
            self._hold_against_each_other()
        for before, after in grew if came is None else ():
            self._subtract(before, after)
        self._matrix = self._written()

    def recovered(self) -> list[Part]:
        """The cells, hidden or grouped, that can only be small.

        Who knows the rules is asked of answers only: that few were silent they tell by design.
        """
        doubtful: set[Part] = set()
        parts = [part for part, is_answer in self._veiled() if is_answer is self.rules]
        for goal, part in product((1, -1), parts):
            if part not in doubtful:
                found = self._best(self._sum(*part), goal)
                doubtful |= {other for other in parts if not 0 < self._value(found, other) < K}
        return [part for part in parts if part not in doubtful]

    def interval(self, name: str, *codes: str) -> tuple[int, int]:
        """The least and the most that these may be together."""
        terms = self._sum(name, codes)
        least, most = (self._best(terms, goal) for goal in (-1, 1))
        return self._value(least, (name, codes)), self._value(most, (name, codes))

    def _veiled(self) -> Iterator[tuple[Part, bool]]:
        every = [one.cells(self.dimension) for one in self.published.values()]
        is_moved = any(len(codes) > 1 for cells in every for codes in cells if "A" in codes)
        for name, cells in zip(self.published, every, strict=True):
            for codes, value in cells.items():
                if self.rules and is_moved and codes == ("A",):
                    continue  # that a few « Autre » were moved the rules tell, and so be it
                is_answer = not {*codes} & {*SILENT}
                if value is None:
                    yield (name, codes), is_answer
                # That of a group of five both parts are small the rules tell, and so be it.
                if len(codes) > 1 and not (self.rules and value == K):
                    yield from (((name, (code,)), is_answer) for code in codes)

        for part in self._added:
            yield part, not {*part[1]} & {*SILENT}

    def _subtract(self, before: str, after: str) -> None:
        """Those who are in the later version only."""
        for code in self._codes:
            more = self._unknown(self.published[after].total)
            terms = _plus(self._of[after, code], self._of[before, code], -1)
            self._limit(_plus(terms, {more: 1}, -1), 0, 0)
            self._of[f"{before} → {after}", code] = {more: 1}
            self._added.append((f"{before} → {after}", (code,)))

    def _is_closed(self, one: Publication) -> bool:
        return not any(value is not None for value in one.cells(self.dimension).values())

    def _read_table(self, one: Publication) -> None:
        """All that is published of the dimension, each figure by itself."""
        every = self._sum(one.name, self._codes)
        cells = one.cells(self.dimension)
        silent = {code for codes in cells if {*codes} & {*SILENT} for code in codes}
        answers = self._sum(one.name, [code for code in self._codes if code not in silent])
        self._limit(every, one.total, one.total)
        closed = self._is_closed(one)
        for codes, value in cells.items():
            if value is not None:
                self._limit(self._sum(one.name, codes), value, value)
            elif not closed:
                self._limit(self._sum(one.name, codes), 1, one.total)
        for row in one.rows:
            if row["dimension"] != self.dimension or one.repeats(self.dimension):
                continue
            if row["indicateur"] == "passerelle":
                value = int(row["valeur"])
                self._limit(self._sum(one.name, row["modalite"].split("+")), value, value)
                continue
            if row["n_repondants"] and row["indicateur"] == "VISITEURS_UNIQUES":
                self._limit(answers, int(row["n_repondants"]), int(row["n_repondants"]))
            if row["taux_reponse"] and row["indicateur"] == "VISITEURS_UNIQUES":
                self._share(answers, every, row["taux_reponse"], one.total)
            if row["indicateur"] == "PART" and row["valeur"]:
                part = self._sum(one.name, row["modalite"].split("+"))
                self._share(part, answers, row["valeur"], one.total)
                self._share(part, every, row["borne_bas"], one.total)
                silence = _plus(every, answers, -1)
                self._share(_plus(part, silence), every, row["borne_haut"], one.total)

    def _repeats(self, one: Publication, before: Iterable[Publication]) -> bool:
        """Whether all that was hidden or grouped before is so again, perhaps for that reason alone."""
        cells = one.cells(self.dimension)
        veiled = [
            (codes, value)
            for other in before
            if not self._is_closed(other)
            for codes, value in other.cells(self.dimension).items()
            if not {*codes} & {*SILENT} and (value is None or len(codes) > 1)
        ]
        own = {code: (codes, value) for codes, value in cells.items() for code in codes}
        return bool(veiled) and all(
            {*codes} <= {*own[code][0]} and (value is not None or not own[code][1])
            for codes, value in veiled
            for code in codes
        )

    def _read_rules(self, one: Publication, *, may_be_altered: bool) -> None:
        """What the rules say: why something is hidden, grouped or moved, and what would not be.

        may_be_altered: it may be hidden or grouped for the sake of a table before this one.
        """
        cells = one.cells(self.dimension)
        moved = [codes for codes in cells if "A" in codes and len(codes) > 1]
        if moved:
            self._limit(self._sum(one.name, ("A",)), 1, K - 1)
        if SILENT in cells or (*SILENT, "A") in cells:
            declined = ("NSP", "A") if moved else ("NSP",)
            self._some_small(one, [declined, ("NON_DEMANDE",)])
        hidden = [codes for codes, value in cells.items() if value is None]
        for codes in hidden:
            if {*codes} & {*SILENT}:
                self._limit(self._sum(one.name, codes), 1, K - 1)
            if codes == ("A",):
                self._limit(self._sum(one.name, codes), K, one.total)
        if may_be_altered:
            return
        answers = [codes for codes in cells if not {*codes} & {*SILENT}]
        if hidden:
            self._some_small(one, hidden)
        for place, codes in enumerate(answers):
            if cells[codes] is None:
                for other, beside in enumerate(answers):
                    if cells[beside]:
                        most = int(cells[beside] or 0) - (place > other)
                        self._limit(self._sum(one.name, codes), 0, most)
        if ("A00_11", "A12_17") in cells:
            self._some_small(one, [(code,) for code in CODES[self.dimension]])
        if ("A18_24", "A25_39") in cells:
            rest = [codes for codes in answers if codes != ("A18_24", "A25_39")]
            self._some_small(one, [*rest, ("A18_24",), ("A25_39",)])

    def _some_small(self, one: Publication, parts: Iterable[tuple[str, ...]]) -> None:
        """At least one of these is 1…k−1."""
        chosen: dict[int, float] = {}
        for codes in parts:
            is_small = self._unknown(1)
            chosen[is_small] = 1
            terms = self._sum(one.name, codes)
            self._limit(_plus(terms, {is_small: 1}, one.total), 0, one.total + K - 1)
            self._limit(_plus(terms, {is_small: 1}, -1), 0, np.inf)
        self._limit(chosen, 1, np.inf)

    def _hold_against_each_other(self) -> None:
        """Who is counted in two periods is counted under the same answer in both."""
        quarters = sorted(name for name in self.published if "-T" in name)
        years = [name for name in self.published if "-T" not in name]
        most = sum(self.published[name].total for name in quarters)
        patterns = [
            (is_new, seen)
            for size in range(1, len(quarters) + 1)
            for seen in combinations(quarters, size)
            for is_new in (False, True)
        ]
        people = {
            (*pattern, code): self._unknown(most) for pattern in patterns for code in self._codes
        }
        for name in self.published:
            for code in self._codes:
                own = {
                    number: 1.0
                    for (_, seen, given), number in people.items()
                    if given == code and (name in years or name in seen)
                }
                self._limit(_plus(own, self._of[name, code], -1), 0, 0)
        for name in self.published:
            new = {
                number: 1.0
                for (is_new, seen, _), number in people.items()
                if is_new and name in (*years, seen[0])
            }
            newcomers = self.published[name].number("NOUVEAUX")
            if newcomers is not None:
                self._limit(new, newcomers, newcomers)
        for before, name in pairwise(quarters):
            kept = self.published[name].one("FIDELISATION", "ensemble", "TOTAL")
            newcomers = self.published[before].number("NOUVEAUX")
            if kept and newcomers is not None and int(name[-1]) == int(before[-1]) + 1:
                came = round(Fraction(kept) * newcomers)
                both = {
                    number: 1.0
                    for (is_new, seen, _), number in people.items()
                    if is_new and seen[0] == before and name in seen
                }
                self._limit(both, came, came)

    def _know(self, came: Mapping[frozenset[str], int], pairs: Iterable[tuple[str, str]]) -> None:
        """Of how many badges each report is made, together with which others."""
        inside: defaultdict[tuple[str, str], dict[int, float]] = defaultdict(dict)
        changes = [(f"{a} → {b}", a, b) for pair in pairs for a, b in permutations(pair)]
        for names, badges in came.items():
            people = {code: self._unknown(badges) for code in self._codes}
            self._limit(dict.fromkeys(people.values(), 1), badges, badges)
            within = [*(names & self.published.keys())]
            within += [change for change, a, b in changes if b in names and a not in names]
            for name, code in product(within, self._codes):
                inside[name, code][people[code]] = 1
        for part, own in self._of.items():
            self._limit(_plus(inside[part], own, -1), 0, 0)
        for change, _, _ in changes:
            for code in self._codes:
                if inside[change, code]:
                    self._of[change, code] = inside[change, code]
                    self._added.append((change, (code,)))

    def _unknown(self, most: int) -> int:
        self._upper.append(most)
        return len(self._upper) - 1

    def _limit(self, terms: Terms, low: float, high: float) -> None:
        self._limits.append((terms, low, high))

    def _share(self, part: Terms, whole: Terms, printed: str, most: int) -> None:
        """part ÷ whole was printed with six decimals."""
        room = 6e-7 * most + 1e-6
        self._limit(_plus(part, whole, -float(printed)), -room, room)

    def _sum(self, name: str, codes: Iterable[str]) -> Terms:
        total: Terms = {}
        for code in codes:
            total = _plus(total, self._of[name, code])
        return total

    def _written(self) -> LinearConstraint:
        entries = [
            (row, column, factor)
            for row, (terms, _, _) in enumerate(self._limits)
            for column, factor in terms.items()
        ]
        rows, columns, factors = zip(*entries, strict=True)
        shape = (len(self._limits), len(self._upper))
        low, high = ([limit[end] for limit in self._limits] for end in (1, 2))
        return LinearConstraint(csr_array((factors, (rows, columns)), shape=shape), low, high)

    def _best(self, terms: Terms, goal: int) -> Sequence[int]:
        """What may have been the case, with as much (1) or as little (−1) of these as may be."""
        cost = np.zeros(len(self._upper))
        for column, factor in terms.items():
            cost[column] = -goal * factor
        whole = np.ones(len(self._upper))
        found = milp(
            cost,
            integrality=whole,
            bounds=Bounds(0, self._upper),
            constraints=self._matrix,
        )
        assert found.x is not None, f"{self.dimension}: no world explains what is published"
        return [round(value) for value in found.x]

    def _value(self, found: Sequence[int], part: Part) -> int:
        return round(sum(found[column] * factor for column, factor in self._sum(*part).items()))


def recovered(dimension: str, published: Sequence[Publication], *, keeps: bool) -> list[Part]:
    """The answers that somebody who knows the rules finds to be few; the silent, without them."""
    veiled = [
        codes
        for one in published
        for codes, value in one.cells(dimension).items()
        if value is None or len(codes) > 1
    ]
    return [
        part
        for rules in {not {*codes} & {*SILENT} for codes in veiled}
        for part in Attack(dimension, published, keeps=keeps, rules=rules).recovered()
    ]


def subtracted(
    dimension: str, told: Sequence[Publication], came: Mapping[frozenset[str], int]
) -> list[Part]:
    """What is found by somebody who knows who came, and holds all reports against each other.

    Periods may be told again, under another name after a blank. That nobody answered is no secret
    (decision 12): where a report says so, it is not asked who was silent. Nor is it the fault of a
    correction what of those whom it is about was known before it was told.
    """
    told = [one for one in told if one.cells(dimension)]
    grew = [(a.name, b.name) for a, b in combinations(told, 2) if a.period == b.period]

    def found(open_ones: int, *, rules: bool) -> list[Part]:
        known = [*told[:open_ones], *(one.closed(dimension) for one in told[open_ones:])]
        attack = Attack(dimension, known, keeps=True, rules=rules, grew=grew, came=came)
        return attack.recovered()

    places = {one.name: place for place, one in enumerate(told)}
    every: list[Part] = []
    for rules in (False, True):
        if not told or (not rules and any(one.is_silent(dimension) for one in told)):
            continue
        for part in found(len(told), rules=rules):
            later = max(places[name] for name in part[0].split(" → "))
            if " → " not in part[0] or part not in found(later, rules=rules):
                every.append(part)
    return every


def _plus(terms: Terms, more: Terms, times: float = 1) -> dict[int, float]:
    total = defaultdict(float, terms)
    for column, factor in more.items():
        total[column] += times * factor
    return dict(total)
