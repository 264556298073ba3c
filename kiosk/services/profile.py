"""The four voluntary questions: to whom they are offered, and what is kept of the answers."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.domain.clock import Reading
from kiosk.domain.visit import Role, Visit
from kiosk.services.open_place import OpenPlace
from kiosk.store import activities, answers, places
from kiosk.store.sqlite import world_errors

ASK_AGAIN = timedelta(days=365)
CHILDREN = ("A00_11", "A12_17")
"""Ages after which people without a badge are asked nothing more."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Questions that may be put to the visitor of one visit."""

    asked: answers.Asked
    one_in: int
    """Sampling rate: one such visit in so many is asked. Kept with the answers, as their weight."""


def offer(place: OpenPlace, visit: Visit, now: Reading) -> Offer | None:
    """Whether to offer the questions after this arrival.

    A badge is asked once, and again after twelve months; of visits without a badge one in three
    (a setting), by the chance in their random id. Never: groups, the team, sensitive activities.
    """
    if visit.persons > 1 or visit.role is Role.TEAM:
        return None
    with world_errors():
        if visit.visitor is not None:
            asked = answers.asked_since(place.store, visit.visitor, now.at - ASK_AGAIN)
            return None if asked else Offer(answers.Asked(visit.visitor, None), 1)
        one_in = int(places.setting(place.store, "profile_one_in", 3))
        if int(visit.id[:8], 16) % one_in or _is_sensitive(place, visit.activity):
            return None
    return Offer(answers.Asked(None, visit.id), one_in)


def answer(
    place: OpenPlace,
    to: Offer,
    questions: tuple[Question, ...],
    choice: str | None,
    now: Reading,
) -> None:
    """Keep the answer to one question, or the same silence to all that are left.

    `choice`: a code of the question, `NSP` for « Passer », « Tout passer » and « Non merci »,
    None when the time ran out. Raises `WriteFailed` when the disk did not take it.
    """
    with place.store.writing():
        for question in questions:
            if choice not in (None, DECLINED, *question.codes):
                raise ValueError(f"{choice!r} does not answer {question.id}")
            answers.write_answer(
                place.store, to.asked, question.id, question.version, choice, now.at, to.one_in
            )


def stops_after(to: Offer, question: Question, choice: str | None) -> bool:
    """Whether nothing more is asked after this answer: a child without a badge."""
    return to.asked.visitor is None and question.id == "tranche_age" and choice in CHILDREN


def _is_sensitive(place: OpenPlace, code: str) -> bool:
    activity = activities.read_activity(place.store, place.catalogue.families, code)
    return activity is not None and activity.sensitive
