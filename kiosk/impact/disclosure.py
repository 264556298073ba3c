"""Disclosure control of one-way tables: nobody can be told from a small cell.

It acts once, on the table of a profile dimension (distinct badges by modality). Whatever is
published about the dimension is then computed from what is left of it. k = 5.

Source: decision of this project, after the rules on primary and secondary confidentiality of
Insee's guide to the protection of tables; grouping before hiding.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from kiosk.domain.catalogue import DECLINED
from kiosk.impact.exact import ratio

K = 5
"""The smallest number of persons that may be shown."""

NOT_ASKED = "NON_DEMANDE"
SILENT = "SANS_REPONSE"
"""Declined and not asked, shown together."""

OTHER_GENDER = "A"
GENDER = "genre"
AGE = "tranche_age"
AGE_GROUPINGS = (
    (("A00_11", "A12_17"), ("A60_69", "A70_P")),
    (("A18_24", "A25_39"),),
)
"""Ages that are put together while one is too small, one step after the other."""


@dataclass(frozen=True, slots=True)
class Cell:
    """Some modalities together, and how many badges gave them; None: hidden.

    `code` is what is printed. `atoms` are the codes of the questionnaire that are counted in it:
    a few « Autre » of the gender may be among those who declined.
    """

    code: str
    atoms: tuple[str, ...]
    count: int | None

    @property
    def is_grouped(self) -> bool:
        return len(self.atoms) > 1


@dataclass(frozen=True, slots=True)
class Table:
    """A profile dimension as it may be published.

    answers: the cells of those who answered, in the order of the questionnaire. silent: of those
    who declined and were not asked. total: all badges, which is public.
    """

    dimension: str
    answers: tuple[Cell, ...]
    silent: tuple[Cell, ...]
    total: int

    @property
    def cells(self) -> tuple[Cell, ...]:
        return self.answers + self.silent

    @property
    def has_hidden(self) -> bool:
        """Whether any cell is hidden: no index can then be computed."""
        return any(cell.count is None for cell in self.cells)

    @property
    def is_withheld(self) -> bool:
        """Whether nothing of the dimension is published."""
        return all(cell.count is None for cell in self.cells)

    @property
    def is_uniform(self) -> bool:
        """Whether all badges gave one and the same answer: who has a badge has given it too."""
        return self.total > 0 and any(cell.count == self.total for cell in self.answers)

    @property
    def is_moved(self) -> bool:
        """Whether a small « Autre » was counted among those who declined."""
        return any(OTHER_GENDER in cell.atoms for cell in self.silent)

    @property
    def is_grouped(self) -> bool:
        """Whether an index of the answers rests on other modalities than the questionnaire's."""
        return self.is_moved or any(cell.is_grouped for cell in self.answers)

    @property
    def respondents(self) -> int | None:
        """How many answered; None when that would show how many did not, and they are hidden."""
        silent = [cell.count for cell in self.silent if cell.count is not None]
        return self.total - sum(silent) if len(silent) == len(self.silent) else None

    @property
    def response(self) -> Fraction | None:
        """Respondents ÷ badges; None when hidden, or without badges."""
        return None if self.respondents is None else ratio(self.respondents, self.total)


def protect(dimension: str, counts: Mapping[str, int]) -> Table:
    """The table that may be published.

    `counts`: badges by code, in the order of the questionnaire, `NSP` and `NON_DEMANDE` among
    them; all codes are there, zeros too. Steps: a small « Autre » joins those who declined;
    declined and not asked are shown apart only if neither is small; ages are grouped while one
    is small; then small cells are hidden, with the next smallest answers. Those who did not
    answer are hidden only if they are few: how many answered can then not be said either.
    """
    atoms: dict[str, tuple[str, ...]] = {code: (code,) for code in counts}
    if dimension == GENDER and 0 < counts.get(OTHER_GENDER, 0) < K:
        atoms[DECLINED] += atoms.pop(OTHER_GENDER)
    declined, not_asked = atoms.pop(DECLINED), atoms.pop(NOT_ASKED)
    silent = [_cell(DECLINED, declined, counts), _cell(NOT_ASKED, not_asked, counts)]
    if any(_is_small(cell) for cell in silent):
        silent = [_cell(SILENT, declined + not_asked, counts)]
    answers = [_cell(code, atom, counts) for code, atom in atoms.items()]
    if dimension == AGE:
        for pairs in AGE_GROUPINGS:
            if any(_is_small(cell) for cell in answers):
                answers = _grouped(answers, pairs, counts)
    table = Table(dimension, tuple(answers), tuple(silent), sum(counts.values()))
    hidden = _hidden(_counts(answers), _counts(silent))
    if len(hidden) == len(table.cells) or _covers_with_other(table, hidden):
        return withhold(table)
    return _without(table, hidden)


def _covers_with_other(table: Table, hidden: Collection[int]) -> bool:
    """Whether « Autre » would be hidden to cover a small answer, which it can't.

    A small « Autre » has been moved: one that is hidden is known to be k or more, and then shows
    by what is left of the sum that the other one is small.
    """
    gone = [cell for place, cell in enumerate(table.answers) if place in hidden]
    return any(cell.code == OTHER_GENDER for cell in gone) and any(map(_is_small, gone))


def withhold(table: Table) -> Table:
    """Nothing of the dimension: not a cell, not even a zero, neither respondents nor rate.

    The cells are the questionnaire's again, since what was grouped or moved tells something too.
    """
    silent = (DECLINED, NOT_ASKED)
    atoms = [atom for cell in table.cells for atom in cell.atoms if atom not in silent]
    closed = [tuple(Cell(code, (code,), None) for code in codes) for codes in (atoms, silent)]
    return replace(table, answers=closed[0], silent=closed[1])


def veil(table: Table, *others: Table) -> Table:
    """The table with its ages grouped as in the others, and the answers hidden that they hide.

    Zeros stay: they hide nothing. Others that tell nothing at all are left aside. The table is
    closed where nothing would be left to tell, or where one cell would be hidden and all others
    subtracted from the whole give it back.
    """
    answers = [cell for other in others if not other.is_withheld for cell in other.answers]
    groups = {cell.atoms for cell in answers if cell.is_grouped}
    hidden = {atom for cell in answers if cell.count is None for atom in cell.atoms}
    found: list[Cell] = []
    for cell in table.answers:
        before = found[-1] if found else cell
        if (*before.atoms, *cell.atoms) in groups:
            found.pop()
            cell = _together(before, cell)
        found.append(cell)
    veiled = [
        replace(cell, count=None) if cell.count and hidden & {*cell.atoms} else cell
        for cell in found
    ]
    result = replace(table, answers=tuple(veiled))
    alone = sum(cell.count is None for cell in result.cells) == 1
    return withhold(result) if alone or result.is_withheld else result


def _together(one: Cell, other: Cell) -> Cell:
    return Cell(
        f"{one.code}+{other.code}",
        (*one.atoms, *other.atoms),
        (one.count or 0) + (other.count or 0),
    )


def _without(table: Table, hidden: Collection[int]) -> Table:
    """The table with the cells of these places hidden."""
    cells = [
        replace(cell, count=None) if place in hidden else cell
        for place, cell in enumerate(table.cells)
    ]
    size = len(table.answers)
    return replace(table, answers=tuple(cells[:size]), silent=tuple(cells[size:]))


def _cell(code: str, atoms: tuple[str, ...], counts: Mapping[str, int]) -> Cell:
    return Cell(code, atoms, sum(counts[atom] for atom in atoms))


def _is_small(cell: Cell) -> bool:
    return 0 < (cell.count or 0) < K


def _grouped(
    cells: Sequence[Cell], pairs: Sequence[tuple[str, str]], counts: Mapping[str, int]
) -> list[Cell]:
    """The cells with each pair in one, where its first stood."""
    partner = dict(pairs)
    absorbed = set(partner.values())
    return [
        _cell(f"{cell.code}+{partner[cell.code]}", (cell.code, partner[cell.code]), counts)
        if cell.code in partner
        else cell
        for cell in cells
        if cell.code not in absorbed
    ]


def _counts(cells: Sequence[Cell]) -> list[int]:
    return [cell.count or 0 for cell in cells]


def _hidden(answers: Sequence[int], silent: Sequence[int] = ()) -> set[int]:
    """The places, among both, of the cells to hide: all, when hiding some would not be enough.

    Small cells, then the next smallest answers, until at least two are hidden, their sum is at
    least 2k and that doesn't give a small one away. Zeros are never hidden. Of equal cells the
    first goes.
    """
    counts = [*answers, *silent]
    order = sorted(range(len(counts)), key=lambda place: (counts[place], place))
    small = [place for place in order if 0 < counts[place] < K]
    if not small:
        return set()
    candidates = small + [n for n in order if n < len(answers) and counts[n] >= K]
    values = [counts[place] for place in candidates]
    for size in range(max(len(small), 2), len(candidates) + 1):
        if sum(values[:size]) >= 2 * K and not _tells(values[:size], values[size:]):
            return set(candidates[:size])
    return set(order)


def _tells(hidden: Sequence[int], shown: Sequence[int]) -> bool:
    """Whether a reader who knows this rule can conclude that a hidden cell is small.

    They know the hidden cells' number and sum, and that none is 0 or exceeds a shown one. Any of
    them may still be large if all the others together may be so few that the large one, smaller
    than what is shown, had to be hidden with them: fewer than 2k, or fewer than k beside one.
    """
    others, total = len(hidden) - 1, sum(hidden)
    most = min(2 * K - 1 if others > 1 else K - 1, total - K)
    return most < others or total - most >= min(shown, default=total)
