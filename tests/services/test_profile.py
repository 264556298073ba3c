"""The voluntary questions: offered to whom, kept how."""

import pytest

from kiosk.domain.visit import Role
from kiosk.services.profile import Offer, answer, offer, stops_after
from kiosk.store import places
from kiosk.store.answers import Asked
from tests.services.front import SENSITIVE, Front, visit_of


def answers(front: Front) -> list[tuple[object, ...]]:
    return front.rows(
        "SELECT question, choice, visitor_id IS NULL, one_in FROM answer ORDER BY question"
    )


def test_a_badge_is_asked_once_and_again_after_twelve_months(front: Front) -> None:
    arrived = visit_of(front.enter(0))
    asked = offer(front.place, arrived, front.now)
    assert asked == Offer(Asked(arrived.visitor, None), 1)
    assert asked is not None
    questions = front.place.catalogue.questions
    answer(front.place, asked, questions[:1], questions[0].codes[0], front.now)
    answer(front.place, asked, questions[1:], "NSP", front.now)
    assert {row[1] for row in answers(front)} == {questions[0].codes[0], "NSP"}
    front.wait(days=364, hours=23)
    assert offer(front.place, visit_of(front.scan(0)), front.now) is None
    front.wait(days=1)
    assert offer(front.place, visit_of(front.scan(0)), front.now) is not None


def test_time_that_ran_out_is_asked_and_left_open(front: Front) -> None:
    arrived = visit_of(front.enter(0))
    asked = offer(front.place, arrived, front.now)
    assert asked is not None
    answer(front.place, asked, front.place.catalogue.questions, None, front.now)
    assert {row[1] for row in answers(front)} == {None}
    assert offer(front.place, arrived, front.now) is None


def test_of_visits_without_a_badge_a_recorded_share_is_asked(front: Front) -> None:
    with front.place.store.writing():
        places.save_setting(front.place.store, "profile_one_in", 2)
    offers = [offer(front.place, visit_of(front.come_in("A01")), front.now) for _ in range(60)]
    asked = [one for one in offers if one is not None]
    assert 10 < len(asked) < 50
    assert {one.one_in for one in asked} == {2}
    answer(front.place, asked[0], front.place.catalogue.questions[:1], "NSP", front.now)
    assert [row[2:] for row in answers(front)] == [(1, 2)]


def test_groups_the_team_and_sensitive_activities_are_never_asked(front: Front) -> None:
    with front.place.store.writing():
        places.save_setting(front.place.store, "profile_one_in", 1)
        front.place.store.db.execute(
            "UPDATE visitor SET role = ? WHERE ordinal = 1", [Role.TEAM.value]
        )
    assert offer(front.place, visit_of(front.come_in("A01")), front.now) is not None
    for visit in (
        visit_of(front.come_in("A01", persons=2)),
        visit_of(front.enter(0)),
        visit_of(front.come_in(SENSITIVE)),
        visit_of(front.choose(front.scan(1), SENSITIVE)),
    ):
        assert offer(front.place, visit, front.now) is None


def test_a_child_without_a_badge_is_asked_nothing_more(front: Front) -> None:
    age, other = front.place.catalogue.questions[:2]
    assert age.id == "tranche_age"
    without, with_badge = Offer(Asked(None, "v"), 3), Offer(Asked("v", None), 1)
    assert stops_after(without, age, "A00_11")
    assert stops_after(without, age, "A12_17")
    assert not stops_after(without, age, "A18_24")
    assert not stops_after(without, other, "A00_11")
    assert not stops_after(with_badge, age, "A00_11")


def test_an_answer_that_was_not_offered_is_a_mistake_of_ours(front: Front) -> None:
    asked = offer(front.place, visit_of(front.enter(0)), front.now)
    assert asked is not None
    questions = front.place.catalogue.questions
    with pytest.raises(ValueError, match="does not answer"):
        answer(front.place, asked, questions, questions[0].codes[0], front.now)
    assert answers(front) == []
