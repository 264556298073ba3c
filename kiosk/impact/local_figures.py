"""Where people live, by name: neighbourhoods and communes, in tables that give nobody away.

These are finer than the profile's dimensions, so that they are kept by stricter rules: k = 11,
every number rounded (see `rounding`), nothing computed from them but shares. Of communes the small
ones are put together first. Rounding takes the place of secondary suppression: what is hidden can
be estimated from the rest only with an error of some persons.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from kiosk.domain.catalogue import DECLINED, Module, Question
from kiosk.impact.disclosure import NOT_ASKED, SILENT, Cell
from kiosk.impact.figure import Figure, Status
from kiosk.impact.mixite import wilson
from kiosk.impact.profile_figures import NO_ANSWER, NO_BADGE, SECRECY, SILENT_LABELS
from kiosk.impact.splitting import TOTAL

K_LOCAL = 11
"""The smallest number of persons of a neighbourhood or commune that may be shown."""

OTHER_COMMUNES = "AUTRE"
LABELS: Mapping[str, str] = {**SILENT_LABELS, OTHER_COMMUNES: "Autres communes"}

Rounded = Callable[[str, int], int]
"""A count of one cell, rounded; the cell by its modality."""

RESPONDENTS = "REPONDANTS"
"""By what name the number of those who answered is rounded."""


@dataclass(frozen=True, slots=True)
class LocalTable:
    """Such a table as it may be published, every count rounded; None: hidden.

    answers: in the order of the question. silent: those who declined and were not asked.
    respondents: None when nothing is published. badges: all of them, exact, which is public.
    """

    answers: tuple[Cell, ...]
    silent: tuple[Cell, ...]
    respondents: int | None
    badges: int


def local_table(question: Question, counts: Mapping[str, int], rounded: Rounded) -> LocalTable:
    """The table of badges by choice (`counts`, `NSP` and `NON_DEMANDE` among them).

    Nothing of it while fewer than 11 have answered, or when all badges gave the same answer.
    """
    answers = {code: counts[code] for code in question.codes}
    if question.id == Module.COMMUNE:
        answers = _merged(answers)
    silent = {code: counts[code] for code in (DECLINED, NOT_ASKED)}
    if any(_is_small(count) for count in silent.values()):
        silent = {SILENT: sum(silent.values())}
    badges, respondents = sum(counts.values()), sum(answers.values())
    closed = _is_small(respondents) or (badges > 0 and badges in answers.values())

    def cells(table: Mapping[str, int]) -> tuple[Cell, ...]:
        return tuple(
            Cell(code, (code,), None if closed or _is_small(count) else rounded(code, count))
            for code, count in table.items()
        )

    known = None if closed else rounded(RESPONDENTS, respondents)
    return LocalTable(cells(answers), cells(silent), known, badges)


def local_figures(question: Question, table: LocalTable) -> Iterator[Figure]:
    """VISITEURS_UNIQUES, TAUX_REPONSE and PART, all from the rounded numbers."""
    names = {**{choice.code: choice.text("fr") for choice in question.choices}, **LABELS}
    n, badges = table.respondents, table.badges
    response = None if n is None or not badges else min(Fraction(n, badges), Fraction(1))
    beside = partial(Figure, dimension=question.id, respondents=n, response=response)
    for cell in (*table.answers, *table.silent):
        row = partial(beside, "VISITEURS_UNIQUES", modality=cell.code, label=names[cell.code])
        yield _secret(row) if cell.count is None else _shown(row, cell.count)
    row = partial(beside, "TAUX_REPONSE", modality=TOTAL, label=question.text("fr"))
    if n is None:
        yield _secret(row)
    else:
        yield _shown(row, response) if badges else _missing(row, NO_BADGE)
    for cell in table.answers:
        row = partial(beside, "PART", modality=cell.code, label=names[cell.code])
        if n is None or cell.count is None:
            yield _secret(row)
        elif not n:
            yield _missing(row, NO_ANSWER)
        else:
            part = min(cell.count, n)
            yield _shown(row, Fraction(part, n), interval=wilson(part, n))


def _merged(answers: Mapping[str, int]) -> dict[str, int]:
    """Communes of fewer than 11 badges, none included, counted among the others."""
    kept = {
        code: count
        for code, count in answers.items()
        if count >= K_LOCAL and code != OTHER_COMMUNES
    }
    return {**kept, OTHER_COMMUNES: sum(answers.values()) - sum(kept.values())}


def _is_small(count: int) -> bool:
    return 0 < count < K_LOCAL


def _shown(row: Callable[..., Figure], value: object, **more: object) -> Figure:
    return row(value=value, status=Status.ROUNDED, **more)


def _secret(row: Callable[..., Figure]) -> Figure:
    return row(value=None, status=Status.SECRET, reason=SECRECY)


def _missing(row: Callable[..., Figure], reason: str) -> Figure:
    return row(value=None, status=Status.NOT_COMPUTABLE, reason=reason)
