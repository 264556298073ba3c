"""The tiles of one visitor: the same places for a badge all quarter, the same tiles for all."""

from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.domain.clock import Reading
from kiosk.services.tiles import activities_of, sample_orders, tiles
from tests.services.front import SENSITIVE, Front, visit_of


def order_of(front: Front, badge: int | None = None) -> list[str]:
    visit = None if badge is None else visit_of(front.scan(badge))
    return [activity.code for activity in tiles(front.place, visit, front.now).activities]


def test_everybody_is_shown_the_same_tiles(front: Front) -> None:
    expected = set(front.place.catalogue.tiles("garage-solidaire"))
    assert {frozenset(order_of(front, badge)) for badge in (None, 0, 1, 2)} == {frozenset(expected)}
    assert SENSITIVE in expected


def test_a_badge_finds_its_tiles_in_the_same_places_all_quarter(front: Front) -> None:
    before = order_of(front, 0)
    front.wait(days=30)
    assert order_of(front, 0) == before
    assert order_of(front, 1) != before
    front.wait(days=30)
    assert order_of(front, 0) != before


def test_without_a_badge_the_places_change_with_the_day(front: Front) -> None:
    before = order_of(front)
    front.wait(hours=13)
    assert order_of(front) == before
    front.wait(hours=1)
    assert order_of(front) != before


def test_what_came_last_time_is_marked_and_today_does_not_count(front: Front) -> None:
    arrived = front.enter(0, "E02")
    assert tiles(front.place, visit_of(arrived), front.now).last_time is None
    front.wait(days=1)
    assert tiles(front.place, visit_of(front.scan(0)), front.now).last_time == "E02"
    assert tiles(front.place, None, front.now).last_time is None


def test_a_full_activity_keeps_its_slot_and_whoever_chooses_again_takes_no_place(
    front: Front,
) -> None:
    front.change("A01", capacity=2)
    inside = front.enter(0, "A01")
    front.come_in("A01")
    (a01,) = [one for one in tiles(front.place, None, front.now).activities if one.code == "A01"]
    assert tiles(front.place, None, front.now).free(a01) == 0
    assert tiles(front.place, visit_of(inside), front.now).free(a01) == 1
    front.come_in("A01", insist=True)
    assert tiles(front.place, None, front.now).free(a01) == 0
    e02 = activities_of(front.place)["E02"]
    assert tiles(front.place, None, front.now).free(e02) is None


def test_an_archived_activity_is_no_tile(front: Front) -> None:
    front.change("A01", archived=True)
    assert "A01" not in order_of(front)
    assert "A01" in activities_of(front.place)


def test_a_place_that_archived_all_its_tiles_still_has_an_answer(front: Front) -> None:
    for code in front.place.catalogue.tiles("garage-solidaire"):
        front.change(code, archived=True)
    assert order_of(front) == []
    assert order_of(front, 0) == []


def test_the_quarter_changes_at_four_in_the_morning(front: Front) -> None:
    night = datetime(2027, 1, 1, 3, 59, tzinfo=ZoneInfo("Europe/Paris"))
    front.now = Reading(night)
    before = order_of(front, 0)
    front.wait(minutes=1)
    assert order_of(front, 0) != before


def test_a_sample_of_orders_is_what_the_first_badges_find_at_the_door(front: Front) -> None:
    shown = [order_of(front, badge) for badge in range(3)]
    sample = sample_orders(front.place, front.now, 3)
    assert [[one.code for one in tiles] for tiles in sample] == shown
    assert len({one[0] for one in shown}) == 3
    front.change("A01", archived=True)
    assert all(
        len(tiles) == len(shown[0]) - 1 for tiles in sample_orders(front.place, front.now, 3)
    )
