"""The rows of the tidy table that say who came, each computed from the published table."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from functools import partial

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.impact import mixite
from kiosk.impact.disclosure import NOT_ASKED, SILENT, Cell, Table
from kiosk.impact.figure import Figure, Status
from kiosk.impact.splitting import TOTAL

SECRECY = "secret statistique"
"""One reason for all: which cell is small and which hides it is not said."""

NO_ANSWER = "aucune réponse"
NO_BADGE = "aucun badge"
SILENT_LABELS = {
    DECLINED: "Ne souhaite pas répondre",
    NOT_ASKED: "Question non posée",
    SILENT: "Sans réponse",
}
MOVED_LABEL = "Autre ou non communiqué"
MOVED_LABELS = {DECLINED: MOVED_LABEL, SILENT: "Autre ou sans réponse"}
"""The same where a small « Autre » is counted with them."""

INDICES: Sequence[tuple[str, Callable[[Sequence[int]], mixite.Estimate]]] = (
    ("DIVERSITE", mixite.diversity),
    ("DIVERSITE_NORM", mixite.evenness),
    ("GROUPES_EFFECTIFS", mixite.effective_groups),
)


def profile_figures(question: Question, table: Table) -> Iterator[Figure]:
    """All figures of one profile dimension, in no particular order of indicators."""
    beside = partial(
        Figure,
        dimension=question.id,
        respondents=table.respondents,
        response=table.response,
    )
    for cell in table.cells:
        yield beside(
            "VISITEURS_UNIQUES",
            modality=cell.code,
            label=_label(question, table, cell),
            value=cell.count,
            status=_status(cell.count is None, cell.is_grouped),
            reason=SECRECY if cell.count is None else "",
        )
    whole = partial(beside, modality=TOTAL, label=question.text("fr"))
    yield _response(whole, table)
    for cell in table.answers:
        label = _label(question, table, cell)
        yield _share(partial(beside, modality=cell.code, label=label), table, cell)
    for code, index in INDICES:
        yield _index(whole, table, code, index)


def _response(whole: Callable[..., Figure], table: Table) -> Figure:
    """TAUX_REPONSE (M1): respondents ÷ badges. A share, 0 to 1. Source: Parvis."""
    if table.respondents is None:
        return whole("TAUX_REPONSE", value=None, status=Status.SECRET, reason=SECRECY)
    if table.response is None:
        return whole("TAUX_REPONSE", value=None, status=Status.NOT_COMPUTABLE, reason=NO_BADGE)
    status = _status(False, table.is_moved)
    return whole("TAUX_REPONSE", value=table.response, status=status)


def _share(of_cell: Callable[..., Figure], table: Table, cell: Cell) -> Figure:
    """PART: p_g = n_g / n, with its interval and bounds. A share of respondents, 0 to 1."""
    n = table.respondents
    if cell.count is None or n is None:
        return of_cell("PART", value=None, status=Status.SECRET, reason=SECRECY)
    if n == 0:
        return of_cell("PART", value=None, status=Status.NOT_COMPUTABLE, reason=NO_ANSWER)
    return of_cell(
        "PART",
        value=Fraction(cell.count, n),
        status=_status(False, cell.is_grouped or table.is_moved),
        interval=mixite.wilson(cell.count, n),
        bounds=mixite.share_bounds(cell.count, n, table.total),
    )


def _index(
    whole: Callable[..., Figure],
    table: Table,
    code: str,
    index: Callable[[Sequence[int]], mixite.Estimate],
) -> Figure:
    counts = mixite.answered(table)
    if counts is None:
        return whole(code, value=None, status=Status.SECRET, reason=SECRECY)
    reason = mixite.shortfall(sum(counts), table.total)
    if reason:
        return whole(code, value=None, status=Status.NOT_COMPUTABLE, reason=reason)
    found = index(counts)
    status = _status(False, table.is_grouped)
    return whole(code, value=found.value, status=status, interval=found.interval)


def _status(hidden: bool, grouped: bool) -> Status:
    if hidden:
        return Status.SECRET
    return Status.GROUPED if grouped else Status.PUBLISHED


def _label(question: Question, table: Table, cell: Cell) -> str:
    if table.is_moved and cell.code in MOVED_LABELS:
        return MOVED_LABELS[cell.code]
    if cell.code in SILENT_LABELS:
        return SILENT_LABELS[cell.code]
    return names_of(question, cell.atoms)


def names_of(question: Question, codes: Iterable[str]) -> str:
    """These choices of the question in words."""
    names = {choice.code: choice.text("fr") for choice in question.choices}
    return " + ".join(names[code] for code in codes)
