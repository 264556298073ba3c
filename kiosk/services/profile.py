"""The voluntary questions: to whom they are offered, and what is kept of the answers."""

from dataclasses import dataclass
from datetime import timedelta

from kiosk.domain.catalogue import DECLINED, Activity, Module, Question
from kiosk.domain.clock import Reading, day_start, quarter_of
from kiosk.domain.visit import Role, Visit
from kiosk.impact.period import Period
from kiosk.services.modules import questions_of
from kiosk.services.open_place import OpenPlace
from kiosk.services.settings import PROFILE_ONE_IN, setting
from kiosk.store import activities, answers
from kiosk.store.sqlite import world_errors

ASK_AGAIN = timedelta(days=365)
CHILDREN = ("A00_11", "A12_17")
"""Ages after which people without a badge are asked nothing more."""
FURTHER = (Module.CHILDREN, Module.LINK, Module.NEIGHBOURHOOD, Module.COMMUNE)
"""Asked with the four, of people with a badge."""
TELEWORK = "T02"
"""The family after which trips are asked about."""
OFFICE = ("dist_bureau_km", "mode_bureau")
"""Asked only of those who would be at their employer's office."""
TRIPS = ("contrefactuel", *OFFICE, "dist_lieu_km", "mode_lieu")
AT_HOME, ELSEWHERE = "DOM", "AIL"
"""Where else somebody would have worked."""


@dataclass(frozen=True, slots=True)
class Offer:
    """Questions that may be put to the visitor of one visit, in the order to put them."""

    asked: answers.Asked
    one_in: int
    """Sampling rate: one such visit in so many is asked. Kept with the answers, as their weight."""
    questions: tuple[Question, ...]


def offer(place: OpenPlace, visit: Visit, now: Reading) -> Offer | None:
    """Which questions to offer after this arrival, if any.

    A badge is asked once, and again after twelve months; of visits without a badge one in three
    (a setting), by the chance in their random id. Never: groups, the team, sensitive activities.
    """
    if visit.persons > 1 or visit.role is Role.TEAM:
        return None
    with world_errors():
        if visit.visitor is not None:
            due = _due(place, visit, visit.visitor, now)
            return Offer(answers.Asked(visit.visitor, None), 1, due) if due else None
        one_in = setting(place, PROFILE_ONE_IN)
        activity = _activity(place, visit)
        if int(visit.id[:8], 16) % one_in or (activity is not None and activity.sensitive):
            return None
    return Offer(answers.Asked(None, visit.id), one_in, place.catalogue.questions)


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


def left_after(
    to: Offer, left: tuple[Question, ...], question: Question, choice: str
) -> tuple[Question, ...]:
    """Which of the questions that are left still make sense after this answer.

    None to a child without a badge. Of the trips only what they can be compared by: nothing once
    one of their questions is declined, or when the other place is unknown.
    """
    if to.asked.visitor is None and question.id == "tranche_age" and choice in CHILDREN:
        return ()
    if question.id in TRIPS:
        if choice in (DECLINED, ELSEWHERE):
            return ()
        if choice == AT_HOME:
            return tuple(one for one in left if one.id not in OFFICE)
    return left


def _due(place: OpenPlace, visit: Visit, visitor: str, now: Reading) -> tuple[Question, ...]:
    """What to ask of a badge: the profile's questions, and only when there are none the trips."""
    store, four = place.store, place.catalogue.questions
    asked = answers.asked_since(store, visitor, now.at - ASK_AGAIN)
    further = [one for one in questions_of(place, FURTHER) if one.id not in asked]
    due = *(() if asked & {one.id for one in four} else four), *further
    if due or not (trips := questions_of(place, [Module.TRAVEL])):
        return due
    activity = _activity(place, visit)
    if activity is None or activity.family.code != TELEWORK:
        return ()
    quarter = day_start(Period.parse(quarter_of(visit.day)).first, place.place.zone)
    asked = answers.asked_since(store, visitor, quarter)
    return () if asked & {one.id for one in trips} else trips


def _activity(place: OpenPlace, visit: Visit) -> Activity | None:
    return activities.read_activity(place.store, place.catalogue.families, visit.activity)
