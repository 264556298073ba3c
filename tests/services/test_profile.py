"""The voluntary questions: offered to whom, kept how."""

import pytest

from kiosk.domain.catalogue import Activity, Module
from kiosk.domain.visit import Role
from kiosk.services.modules import switch
from kiosk.services.profile import TRIPS, Offer, answer, left_after, offer
from kiosk.store import activities, places
from kiosk.store.answers import Asked
from tests.services.front import SENSITIVE, Front, visit_of


def answers(front: Front) -> list[tuple[object, ...]]:
    return front.rows(
        "SELECT question, choice, visitor_id IS NULL, one_in FROM answer ORDER BY question"
    )


def test_a_badge_is_asked_once_and_again_after_twelve_months(front: Front) -> None:
    arrived = visit_of(front.enter(0))
    asked = offer(front.place, arrived, front.now)
    questions = front.place.catalogue.questions
    assert asked == Offer(Asked(arrived.visitor, None), 1, questions)
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
    questions = front.place.catalogue.questions
    age, *left = questions
    assert age.id == "tranche_age"
    rest = tuple(left)
    without = Offer(Asked(None, "v"), 3, questions)
    with_badge = Offer(Asked("v", None), 1, questions)
    assert left_after(without, rest, age, "A00_11") == ()
    assert left_after(without, rest, age, "A12_17") == ()
    assert left_after(without, rest, age, "A18_24") == rest
    assert left_after(without, rest, left[0], "A00_11") == rest
    assert left_after(with_badge, rest, age, "A00_11") == rest


def test_an_answer_that_was_not_offered_is_a_mistake_of_ours(front: Front) -> None:
    asked = offer(front.place, visit_of(front.enter(0)), front.now)
    assert asked is not None
    questions = front.place.catalogue.questions
    with pytest.raises(ValueError, match="does not answer"):
        answer(front.place, asked, questions, questions[0].codes[0], front.now)
    assert answers(front) == []


def ids(asked: Offer | None) -> list[str]:
    return [] if asked is None else [question.id for question in asked.questions]


def refuse(front: Front, asked: Offer | None) -> None:
    """« Non merci »."""
    assert asked is not None
    answer(front.place, asked, asked.questions, "NSP", front.now)


def test_further_questions_come_after_the_four_and_only_of_those_with_a_badge(front: Front) -> None:
    with front.place.store.writing():
        places.save_setting(front.place.store, "profile_one_in", 1)
    four = [question.id for question in front.place.catalogue.questions]
    for module in (Module.LINK, Module.CHILDREN):
        switch(front.place, module, on=True)
    assert ids(offer(front.place, visit_of(front.enter(0)), front.now)) == [
        *four,
        "foyer_enfants",
        "lien",
    ]
    assert ids(offer(front.place, visit_of(front.come_in("A01")), front.now)) == four


def test_whoever_answered_the_four_is_asked_the_new_ones_once(front: Front) -> None:
    arrived = visit_of(front.enter(0))
    refuse(front, offer(front.place, arrived, front.now))
    assert offer(front.place, arrived, front.now) is None
    switch(front.place, Module.LINK, on=True)
    front.wait(days=100)
    asked = offer(front.place, visit_of(front.enter(0)), front.now)
    assert ids(asked) == ["lien"]
    refuse(front, asked)
    front.wait(days=1)
    assert offer(front.place, visit_of(front.enter(0)), front.now) is None
    switch(front.place, Module.LINK, on=False)
    front.wait(days=265)
    again = offer(front.place, visit_of(front.enter(0)), front.now)
    assert ids(again) == [question.id for question in front.place.catalogue.questions]


def test_trips_are_asked_about_after_telework_once_a_quarter_and_never_with_the_rest(
    front: Front,
) -> None:
    """At two in the afternoon of 23 November; the next quarter begins on 1 January."""
    families = front.place.catalogue.families
    telework = Activity(
        "BUREAU", families["T02"], 20, "laptop", "bleu", names={"fr": "Télétravail"}
    )
    with front.place.store.writing():
        activities.write_activity(front.place.store, telework)
    switch(front.place, Module.TRAVEL, on=True)
    refuse(front, offer(front.place, visit_of(front.enter(0, "BUREAU")), front.now))
    front.wait(days=1)
    assert offer(front.place, visit_of(front.enter(0, "E02")), front.now) is None
    front.wait(days=1)
    asked = offer(front.place, visit_of(front.enter(0, "BUREAU")), front.now)
    assert ids(asked) == [*TRIPS]
    refuse(front, asked)
    front.wait(days=1)
    assert offer(front.place, visit_of(front.enter(0, "BUREAU")), front.now) is None
    front.wait(days=40)
    assert ids(offer(front.place, visit_of(front.enter(0, "BUREAU")), front.now)) == [*TRIPS]
    switch(front.place, Module.TRAVEL, on=False)
    assert offer(front.place, visit_of(front.enter(0, "BUREAU")), front.now) is None


def test_only_what_trips_can_be_compared_by_is_asked(front: Front) -> None:
    trips = front.place.catalogue.modules[Module.TRAVEL]
    first, *left = trips
    rest = tuple(left)
    to = Offer(Asked("v", None), 1, trips)
    assert left_after(to, rest, first, "BUR") == rest
    assert [one.id for one in left_after(to, rest, first, "DOM")] == ["dist_lieu_km", "mode_lieu"]
    assert left_after(to, rest, first, "AIL") == ()
    assert left_after(to, rest, first, "NSP") == ()
    assert left_after(to, rest[1:], rest[0], "NSP") == ()
    assert left_after(to, rest[1:], rest[0], "D05_15") == rest[1:]
