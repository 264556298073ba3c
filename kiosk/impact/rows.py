"""What the figures are computed from, and nothing else: plain rows that SQL has selected.

Instants are aware; days are business days, fixed at arrival. Visits are those of
`kiosk.domain.visit`, as the fold left them: a badge's next arrival on the same day has already
ended the one before, or bounds it (`until`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from kiosk.domain.catalogue import Activity, Question
from kiosk.domain.hourly_rate import HourlyRate
from kiosk.domain.place import Place
from kiosk.domain.reference import Reference
from kiosk.domain.session import Session
from kiosk.domain.visit import Visit
from kiosk.impact.travel import Factors
from kiosk.impact.versions import Told


@dataclass(frozen=True, slots=True)
class Answer:
    """What a visitor with a badge answered to one question; `NSP` when they declined."""

    visitor: str
    question: str
    choice: str
    at: datetime


@dataclass(frozen=True, slots=True)
class VisitAnswer:
    """What somebody without a badge answered at one visit; it is known of that visit only.

    one_in: of so many such visits one was asked, so that it stands for them. 1 where all were.
    """

    visit: str
    question: str
    choice: str
    one_in: int


@dataclass(frozen=True, slots=True)
class Sighting:
    """That a badge was seen in a quarter; the business day is its last one there."""

    visitor: str
    day: date


@dataclass(frozen=True, slots=True)
class Facts:
    """All that a report of one period needs to know.

    visits: those that were not voided, of all roles (EQUIPE too: the fold and the merge look at
        them, the figures don't), whose day lies in the period or is the day before it, which may
        reach into it. In any order.
    answers: those of the visitors of these visits and of `earlier`, empty ones left out, in the
        order of the journal (of two at the same instant the later one holds).
    first_quarters: by visitor, the quarter (`2026-T3`) of the first visit ever kept, roles other
        than EQUIPE; at least for those first seen in the period or in the quarter before it.
    activities: all of the place's own, archived ones too.
    questions: those of the profile, in the order of the catalogue.
    visit_answers: those given with these visits by people without a badge, empty ones left out,
        in the order of the journal.
    rates: what an hour of a volunteer is worth, in the order of their days.
    references: by question, the local population to compare with, where one was imported.
    earlier: of a quarter, the badges seen in the quarters of its year before it, EQUIPE left out.
        What was published of these must not be opened by what is published now.
    told: what reports of the period have told of people, in their order.
    beside: by other period of its year (`2026-T3`, `2026`), what was told of people there last.
    further: questions of modules that are published like those of the profile, of badges only.
    local: those of neighbourhoods and communes, with all choices that were ever offered; what is
        published of them is rounded by `secret`.
    trips: what the answers about trips stand for; None where the place does not ask.
    planned: the sessions of the period, in any order.
    """

    place: Place
    visits: Sequence[Visit]
    answers: Sequence[Answer]
    first_quarters: Mapping[str, str]
    activities: Sequence[Activity]
    questions: Sequence[Question]
    visit_answers: Sequence[VisitAnswer] = ()
    rates: Sequence[HourlyRate] = ()
    references: Mapping[str, Reference] = field(default_factory=dict)
    earlier: Sequence[Sighting] = ()
    told: Sequence[Told] = ()
    beside: Mapping[str, Told] = field(default_factory=dict)
    further: Sequence[Question] = ()
    local: Sequence[Question] = ()
    secret: bytes = b""
    trips: Factors | None = None
    planned: Sequence[Session] = ()

    @property
    def profile(self) -> Sequence[Question]:
        """All questions whose tables are protected as the profile's."""
        return *self.questions, *self.further
