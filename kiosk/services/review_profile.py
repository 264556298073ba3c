"""A visitor looks at their own answers, at the desk, and changes what they like.

An answer is added, never written over: a report that was made of the one before stays explained.
Nobody has to answer: « Ne souhaite pas répondre » (`NSP`) takes the place of any answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.domain.clock import business_day, from_ms
from kiosk.domain.errors import BadInput
from kiosk.services.audit import Act, By, note
from kiosk.services.modules import questions_of
from kiosk.services.open_place import OpenPlace
from kiosk.services.profile import FURTHER
from kiosk.store import answers, visitors
from kiosk.store.sqlite import world_errors

AGE, CHILD = "tranche_age", "A00_11"
"""The answer that says by itself that somebody is under 15."""


@dataclass(frozen=True, slots=True)
class Answered:
    """A question and what stands in the profile."""

    question: Question
    choice: str | None
    """A code of the question, `NSP`, or None: never asked, or left open."""
    on: date | None


def review(place: OpenPlace, visitor: str) -> Sequence[Answered]:
    """The profile's questions in their order, those of modules that are on after them.

    Not those about trips: they are about one quarter, and only make sense together.

    Raises `BadInput` for a visitor who is not known any more.
    """
    with world_errors():
        if visitors.read(place.store, visitor) is None:
            raise BadInput("visitors.gone")
        latest = answers.latest(place.store, visitor)
    shown = []
    for question in _questions(place):
        choice, at_ms = latest.get(question.id, (None, None))
        on = None if at_ms is None else business_day(from_ms(at_ms), place.place.zone)
        shown.append(Answered(question, choice, on))
    return shown


def correct_answer(place: OpenPlace, visitor: str, question: Question, choice: str, by: By) -> None:
    """What the visitor says now: a code of the question, or `NSP`.

    Raises `BadInput` for a visitor who is not known any more, `WriteFailed` when the disk did not
    take it.
    """
    if choice not in (DECLINED, *question.codes):
        raise ValueError(f"{choice!r} does not answer {question.id}")
    with place.store.writing():
        if visitors.read(place.store, visitor) is None:
            raise BadInput("visitors.gone")
        asked = answers.Asked(visitor, None)
        answers.write_answer(
            place.store, asked, question.id, question.version, choice, by.now.at, 1
        )
        note(place, by, Act.VISITOR_PROFILE, visitor=visitor)


def parents_to_inform(place: OpenPlace, visitor: str) -> bool:
    """Whether they said that they are a child, and nobody ticked that their parents know."""
    with world_errors():
        known = visitors.read(place.store, visitor)
        choice, _ = answers.latest(place.store, visitor).get(AGE, (None, None))
    return known is not None and choice == CHILD and not known.parents_informed


def _questions(place: OpenPlace) -> Sequence[Question]:
    return *place.catalogue.questions, *questions_of(place, FURTHER)
