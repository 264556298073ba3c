"""The rows of the tidy table that say whether different people were there together.

Like those of `profile_figures` they rest on the published table of a profile dimension, but on
fewer people than it: those of whom it is known what they came for, and when they left. So each
row says beside its value how many these are, and of what share of all entries it speaks.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from kiosk.domain.catalogue import Question
from kiosk.domain.session import Session as Planned
from kiosk.impact import attendance, copresence, mixed_sessions, mixite
from kiosk.impact.copresence import ELDER, YOUNG, Groups, Movements
from kiosk.impact.counting import Stay
from kiosk.impact.disclosure import AGE, GENDER, K, Table
from kiosk.impact.figure import Figure, Status
from kiosk.impact.mixed_sessions import MIN_ANSWERS, Session
from kiosk.impact.period import Period
from kiosk.impact.presence import Presence
from kiosk.impact.profile_figures import SECRECY
from kiosk.impact.splitting import TOTAL

MIXED_BY = (AGE, GENDER, "situation")
"""The dimensions of SEANCES_MIXTES."""

LABELS = {
    ELDER: "Temps des 60 ans et plus, en présence de moins de 25 ans",
    YOUNG: "Temps des moins de 25 ans, en présence de 60 ans et plus",
}
FEW_SESSIONS = (
    f"moins de {K} séances d’au moins {MIN_ANSWERS} réponses dans la période ou un trimestre"
)
WITH_EXIT = "badge, réponse, activité et sortie enregistrées"
AT_SESSIONS = f"badge, réponse et activité, dans {{}} séances d’au moins {MIN_ANSWERS} réponses"
NOTHING_SHARED = "aucun temps partagé, ou un seul groupe présent"
FEW_SHARING = f"moins de {mixite.MIN_RESPONDENTS} personnes qui ont partagé du temps"


@dataclass(frozen=True, slots=True)
class Said:
    """What stands beside a value, or in its place."""

    status: Status
    reason: str

    @property
    def has_value(self) -> bool:
        return self.status in (Status.PUBLISHED, Status.GROUPED)


SECRET = Said(Status.SECRET, SECRECY)


@dataclass(frozen=True, slots=True)
class Together:
    """What the figures of all questions are made of."""

    period: Period
    begun: Sequence[Stay]
    moving: Movements
    held: Sequence[Session]


def together(
    period: Period,
    begun: Sequence[Stay],
    found: Sequence[Presence],
    planned: Sequence[Planned] = (),
) -> Together:
    """Prepared once. begun: the stays begun in the period. found, planned: all in it."""
    held = mixed_sessions.sessions(begun, planned)
    return Together(period, begun, copresence.movements(found), held)


def copresence_figures(
    question: Question, table: Table, groups: Groups, seen: Together
) -> Iterator[Figure]:
    """All figures of one profile dimension, in no particular order of indicators.

    groups: by visitor, the published cell of their answer.
    """
    whole = partial(
        Figure,
        dimension=question.id,
        modality=TOTAL,
        label=question.text("fr"),
        respondents=table.respondents,
        response=table.response,
    )
    timed = _timed(table, groups, seen)
    yield _mixing(whole, groups, seen, timed)
    if question.id == AGE:
        yield from _generations(whole, copresence.by_generation(table, groups), seen, timed)
    if question.id in MIXED_BY:
        yield _mixed_sessions(whole, table, groups, seen)


def _mixing(whole: Callable[..., Figure], groups: Groups, seen: Together, said: Said) -> Figure:
    """Of enough people who met; and not where it tells of each of them whether the other was alike."""
    row = partial(whole, "BRASSAGE")
    if not said.has_value:
        return _figure(row, None, said)
    value = copresence.mixing(seen.moving, groups)
    if value is None:
        said = Said(Status.NOT_COMPUTABLE, NOTHING_SHARED)
    elif len(copresence.sharing(seen.moving, groups)) < mixite.MIN_RESPONDENTS:
        said = Said(Status.NOT_COMPUTABLE, FEW_SHARING)
    elif copresence.observed_mixing(seen.moving, groups) in (0, 1):
        said = SECRET
    return _figure(row, value if said.has_value else None, said)


def _generations(
    whole: Callable[..., Figure], known: Groups, seen: Together, said: Said
) -> Iterator[Figure]:
    """Both rows, or neither: few on one side are as easily recognised from the other."""
    sides = copresence.groups_present(seen.moving, known)
    if said.has_value and min(sides[ELDER], sides[YOUNG]) < K:
        said = SECRET
    for own, other in ((ELDER, YOUNG), (YOUNG, ELDER)):
        row = partial(whole, "TEMPS_INTERGENERATIONNEL", modality=own, label=LABELS[own])
        value = copresence.time_beside(seen.moving, known, own, other) if said.has_value else None
        yield _figure(row, value, said)


def _mixed_sessions(
    whole: Callable[..., Figure], table: Table, groups: Groups, seen: Together
) -> Figure:
    counted = mixed_sessions.answering(seen.held, groups)
    stays = [stay for session in counted for stay in session.stays]
    persons = attendance.unique_visitors(stays)
    few = mixed_sessions.are_few(counted, seen.period)
    said = (
        _refused_by_table(table)
        or (Said(Status.SECRET, FEW_SESSIONS) if few else None)
        or _resting_on(table, persons, stays, seen, AT_SESSIONS.format(len(counted)))
    )
    value = mixed_sessions.mixed_share(counted, groups, table.dimension)
    return _figure(partial(whole, "SEANCES_MIXTES"), value if said.has_value else None, said)


def _timed(table: Table, groups: Groups, seen: Together) -> Said:
    """What is said of all figures in minutes: they rest on the same persons."""
    persons = copresence.groups_present(seen.moving, groups).total()
    stays = [stay for stay in seen.begun if copresence.is_timed(stay) and stay.visitor in groups]
    return _refused_by_table(table) or _resting_on(table, persons, stays, seen, WITH_EXIT)


def _refused_by_table(table: Table) -> Said | None:
    """Why nothing follows from the published table; None when something does."""
    if table.respondents is None or table.has_hidden:
        return SECRET
    reason = mixite.shortfall(table.respondents, table.total)
    return Said(Status.NOT_COMPUTABLE, reason) if reason else None


def _resting_on(
    table: Table, persons: int, stays: Sequence[Stay], seen: Together, what: str
) -> Said:
    """Of how many persons, and of what share of all entries, a figure speaks: of enough, or not."""
    if persons < mixite.MIN_RESPONDENTS:
        few = f"moins de {mixite.MIN_RESPONDENTS} personnes avec {what}"
        return Said(Status.NOT_COMPUTABLE, few)
    share = round(Fraction(100 * attendance.entries(stays), attendance.entries(seen.begun)))
    status = Status.GROUPED if table.is_grouped else Status.PUBLISHED
    return Said(status, f"{persons} personnes et {share}\u00a0% des entrées\u00a0: {what}")


def _figure(row: Callable[..., Figure], value: Fraction | None, said: Said) -> Figure:
    return row(value=value, status=said.status, reason=said.reason)
