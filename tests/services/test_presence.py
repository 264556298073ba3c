"""Who is in: the number that an evacuation relies on."""

from kiosk.domain.visit import Role
from kiosk.services.presence import alias, presence
from tests.services.front import AFTERNOON, Front, visit_of


def test_persons_are_counted_by_activity_and_the_oldest_arrival_known(front: Front) -> None:
    front.enter(0, "A01")
    front.wait(minutes=5)
    front.come_in("A01", persons=12)
    front.come_in("E02")
    left = front.enter(1, "E02")
    front.leave(left)
    now = presence(front.place, front.now)
    assert (now.total, now.by_activity) == (14, {"A01": 13, "E02": 1})
    assert now.oldest == AFTERNOON
    assert now.alone_without_badge == {"E02": 1}
    assert now.at.isoformat() == "2026-11-23T14:05:00+01:00"


def test_an_empty_place_has_nobody_and_no_oldest_arrival(front: Front) -> None:
    now = presence(front.place, front.now)
    assert (now.total, now.by_activity, now.oldest) == (0, {}, None)


def test_the_team_counts_too(front: Front) -> None:
    with front.place.store.writing():
        front.place.store.db.execute("UPDATE visitor SET role = ?", [Role.TEAM.value])
    assert visit_of(front.scan()).role is Role.TEAM
    assert front.present == 1


def test_the_day_s_end_empties_the_place(front: Front) -> None:
    front.enter(0)
    front.come_in("A01", persons=30)
    front.wait(hours=13, minutes=59, seconds=59)
    assert front.present == 31
    front.wait(seconds=1)
    assert front.present == 0


def test_a_badge_is_known_by_its_words_and_people_without_one_by_none(front: Front) -> None:
    ((words,),) = front.rows(
        "SELECT alias FROM badge JOIN visitor USING (visitor_id) WHERE ordinal = 1"
    )
    assert alias(front.place, visit_of(front.scan(0))) == words
    assert alias(front.place, visit_of(front.come_in("A01"))) is None
