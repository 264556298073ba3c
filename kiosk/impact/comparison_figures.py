"""The rows of the tidy table that compare: visitors with the territory, activities with each other.

Both rest on the published table of a profile dimension: what it hides makes them secret, what it
groups they group, and few answers make them impossible.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial

from kiosk.domain.catalogue import Question
from kiosk.domain.reference import Reference, Residents
from kiosk.impact.attendance import entries
from kiosk.impact.counting import Stay
from kiosk.impact.disclosure import Table
from kiosk.impact.figure import Figure, Status
from kiosk.impact.mixite import shortfall
from kiosk.impact.profile_figures import SECRECY, names_of
from kiosk.impact.separation import MIN_PERSONS, counts_by_activity, separation, told
from kiosk.impact.splitting import TOTAL
from kiosk.impact.territory import RELIABLE, distance, representation, visitors_of

FINER = "territoire plus détaillé que ce qui est publié"
NOBODY_THERE = "personne de cette modalité dans la population de référence"
HANDLE_WITH_CARE = (
    f"population de référence inférieure à {RELIABLE}\u00a0: à manier avec précaution"
)
LEFT_OUT = "sans les réponses que la population de référence ne compte pas"
COUNTED = f"badge, réponse et activité précisée, d’au moins {MIN_PERSONS} réponses"
NOTHING_TO_SEPARATE = (
    f"une seule activité précisée d’au moins {MIN_PERSONS} réponses, ou un seul groupe"
)

Missing = tuple[Status, str]
"""Why a figure has no value."""


def territory_figures(question: Question, table: Table, reference: Reference) -> Iterator[Figure]:
    """REPRESENTATION of each modality of the reference, and ECART_TERRITOIRE."""
    against = f" — par rapport à {reference.territory} ({reference.source}, {reference.vintage})"
    n = visitors_of(table, reference.codes)
    missing = _missing(table, n)
    for part in reference.parts:
        of_part = _row(
            "REPRESENTATION",
            table,
            part.modality,
            names_of(question, part.codes) + against,
        )
        yield _represented(of_part, table, reference, part, n or 0, missing)
    whole = _row("ECART_TERRITOIRE", table, TOTAL, question.text("fr") + against)
    yield _distance(whole, table, reference, missing)


def separation_figure(
    question: Question, table: Table, groups: Mapping[str, str], begun: Sequence[Stay]
) -> Figure:
    """SEPARATION of a profile dimension; `groups`: by visitor, the published cell of their answer."""
    units, whole = counts_by_activity(begun, groups)
    row = _row("SEPARATION", table, TOTAL, question.text("fr"))
    missing = _missing(table, sum(whole))
    if missing:
        return _without(row, missing)
    found = separation(units, whole)
    if found is None:
        return _without(row, (Status.NOT_COMPUTABLE, NOTHING_TO_SEPARATE))
    stays = told(begun, groups)
    share = round(Fraction(100 * entries(stays), entries(begun)))
    return row(
        value=Fraction(found),
        status=Status.GROUPED if table.is_grouped else Status.PUBLISHED,
        reason=f"{sum(whole)} personnes et {share}\u00a0% des entrées\u00a0: {COUNTED}",
    )


def _represented(
    row: Callable[..., Figure],
    table: Table,
    reference: Reference,
    part: Residents,
    n: int,
    missing: Missing | None,
) -> Figure:
    came = visitors_of(table, part.codes)
    if missing:
        return _without(row, missing)
    if came is None:
        return _without(row, (Status.SECRET, FINER))
    if not part.number:
        return _without(row, (Status.NOT_COMPUTABLE, NOBODY_THERE))
    found = representation(came, n, part.number, reference.population)
    return row(
        value=found.value,
        interval=found.interval,
        status=_status(part),
        reason=_beware(table, n, part),
    )


def _distance(
    row: Callable[..., Figure], table: Table, reference: Reference, missing: Missing | None
) -> Figure:
    if missing:
        return _without(row, missing)
    visitors = [visitors_of(table, part.codes) for part in reference.parts]
    known = [came for came in visitors if came is not None]
    if len(known) < len(visitors):
        return _without(row, (Status.SECRET, FINER))
    return row(
        value=distance(known, [part.number for part in reference.parts]),
        status=_status(*reference.parts),
        reason=_beware(table, sum(known), *reference.parts),
    )


def _missing(table: Table, persons: int | None) -> Missing | None:
    """Why a figure over these of the respondents can't be given, if it can't."""
    if table.has_hidden or table.respondents is None:
        return Status.SECRET, SECRECY
    if persons is None:
        return Status.SECRET, FINER
    reason = shortfall(table.respondents, table.total) or shortfall(persons, persons)
    return (Status.NOT_COMPUTABLE, reason) if reason else None


def _beware(table: Table, n: int, *parts: Residents) -> str:
    """What to know of a comparison of n respondents with these residents."""
    notes = [HANDLE_WITH_CARE] * any(part.number < RELIABLE for part in parts)
    notes += [LEFT_OUT] * (n != table.respondents)
    return "\u202f; ".join(notes)


def _status(*parts: Residents) -> Status:
    """Grouped where a modality of the reference is several of the questionnaire's."""
    return Status.GROUPED if any(len(part.codes) > 1 for part in parts) else Status.PUBLISHED


def _row(indicator: str, table: Table, modality: str, label: str) -> Callable[..., Figure]:
    return partial(
        Figure,
        indicator,
        table.dimension,
        modality,
        label,
        respondents=table.respondents,
        response=table.response,
    )


def _without(row: Callable[..., Figure], missing: Missing) -> Figure:
    status, reason = missing
    return row(value=None, status=status, reason=reason)
