"""A visitor sees their own answers, and changes what they like."""

from datetime import date

import pytest

from kiosk.domain.catalogue import DECLINED, Module, Question
from kiosk.domain.errors import BadInput
from kiosk.services import profile
from kiosk.services.hand_out import replace_badge
from kiosk.services.modules import switch
from kiosk.services.review_profile import correct_answer, parents_to_inform, review
from kiosk.services.visitors import say_parents_informed
from tests.services.front import TODAY, Front, visit_of
from tests.services.hands import host, told


def visitor(front: Front) -> str:
    ((one,),) = front.rows("SELECT visitor_id FROM visitor WHERE ordinal = 1")
    return str(one)


def question(front: Front, name: str) -> Question:
    return next(
        one.question for one in review(front.place, visitor(front)) if one.question.id == name
    )


def shown(front: Front) -> dict[str, tuple[str | None, date | None]]:
    return {one.question.id: (one.choice, one.on) for one in review(front.place, visitor(front))}


def test_who_was_never_asked_sees_empty_questions(front: Front) -> None:
    assert shown(front) == dict.fromkeys(
        ("tranche_age", "genre", "situation", "residence"), (None, None)
    )


def test_what_was_answered_at_the_door_is_seen_and_corrected(front: Front) -> None:
    visit = visit_of(front.enter(0))
    offer = profile.offer(front.place, visit, front.now)
    assert offer is not None
    profile.answer(front.place, offer, offer.questions[:1], "A25_39", front.now)
    profile.answer(front.place, offer, offer.questions[1:2], None, front.now)
    profile.answer(front.place, offer, offer.questions[2:], DECLINED, front.now)
    assert shown(front) == {
        "tranche_age": ("A25_39", TODAY),
        "genre": (None, None),
        "situation": (DECLINED, TODAY),
        "residence": (DECLINED, TODAY),
    }
    front.wait(days=1)
    correct_answer(front.place, visitor(front), question(front, "genre"), "F", host(front))
    age = question(front, "tranche_age")
    correct_answer(front.place, visitor(front), age, DECLINED, host(front))
    assert shown(front)["genre"] == ("F", date(2026, 11, 24))
    assert shown(front)["tranche_age"] == (DECLINED, date(2026, 11, 24))
    assert front.rows("SELECT count(*) FROM answer WHERE choice = 'A25_39'") == [(1,)]
    assert {act for act, _, _ in told(front)} == {"visitor.profile"}
    replace_badge(front.place, visitor(front), host(front))
    assert shown(front)["genre"][0] == "F", "a new badge is the same person's"


def test_questions_of_modules_follow_while_they_are_on(front: Front) -> None:
    switch(front.place, Module.LINK, on=True)
    switch(front.place, Module.TRAVEL, on=True)
    assert [*shown(front)][4:] == ["lien"]


def test_what_is_no_answer_is_a_mistake_of_ours(front: Front) -> None:
    with pytest.raises(ValueError, match="does not answer genre"):
        correct_answer(front.place, visitor(front), question(front, "genre"), "X", host(front))


def test_who_was_erased_meanwhile_is_said_to_be_gone(front: Front) -> None:
    with pytest.raises(BadInput, match=r"visitors\.gone"):
        review(front.place, "0" * 32)
    with pytest.raises(BadInput, match=r"visitors\.gone"):
        correct_answer(front.place, "0" * 32, question(front, "genre"), "F", host(front))
    assert front.count("answer") == 0


def test_a_child_with_a_badge_shows_that_the_parents_are_to_be_informed(front: Front) -> None:
    assert not parents_to_inform(front.place, visitor(front))
    age = question(front, "tranche_age")
    correct_answer(front.place, visitor(front), age, "A00_11", host(front))
    assert parents_to_inform(front.place, visitor(front))
    say_parents_informed(front.place, visitor(front), True, host(front))
    assert not parents_to_inform(front.place, visitor(front))
    assert not parents_to_inform(front.place, "0" * 32)
