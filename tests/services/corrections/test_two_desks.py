"""Two programs on one place: a second desk, and the door that goes on meanwhile."""

from collections.abc import Iterator
from contextlib import closing

import pytest

from kiosk.domain.errors import BadInput
from kiosk.services.corrections.change import Wished, change
from kiosk.services.corrections.closing import everyone_gone
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import merge
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.store import visits
from tests.services.corrections.desk import Desk
from tests.services.front import visit_of


@pytest.fixture
def other(desk: Desk) -> Iterator[OpenPlace]:
    """The same place, open a second time."""
    with closing(open_place(desk.place.folder, desk.place.catalogue)) as place:
        yield place


def test_the_second_of_two_desks_is_told_and_nothing_of_the_first_is_lost(
    desk: Desk, other: OpenPlace
) -> None:
    visit = visit_of(desk.front.enter(0))
    here, there = history(desk.place, visit.id).seen, history(other, visit.id).seen
    change(other, desk.by, there, Wished(activity="E01"))
    with pytest.raises(BadInput) as error:
        change(desk.place, desk.by, here, Wished(arrived=desk.wall("13:00")))
    assert error.value.key == "correction.changed_since"
    now = history(desk.place, visit.id)
    assert (now.visit.activity, desk.times(visit)) == ("E01", ("14:00", None))
    change(desk.place, desk.by, now.seen, Wished(arrived=desk.wall("13:00")))
    assert visits.by_id(other.store, visit.id) == desk.row(visit)


def test_the_door_goes_on_with_what_another_desk_merged(desk: Desk, other: OpenPlace) -> None:
    early = desk.add("09:00", "10:00", visitor=desk.visitor(0))
    late = visit_of(desk.front.enter(0))
    kept, part = (history(other, visit.id).seen for visit in (early, late))
    merge(other, desk.by, kept, part)
    desk.front.wait(minutes=5)
    assert visit_of(desk.front.scan(0)).id == early.id


def test_three_hundred_people_are_gone_in_one_deed(desk: Desk) -> None:
    for number in range(300):
        desk.front.come_in("E02", persons=1 + number % 2)
    here = [visit.id for visit in visits.present(desk.place.store, desk.today)]
    assert len(everyone_gone(desk.place, desk.by, here).visits) == 300
    assert desk.front.present == 0
