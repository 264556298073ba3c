"""The day so far, as the desk is told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.catalogue import JUST_VISITING, NOT_STATED
from kiosk.domain.corrections import Reason
from kiosk.domain.outcome import Intent
from kiosk.services import check_in
from kiosk.services.audit import By
from kiosk.services.corrections.history import history
from kiosk.services.corrections.merge import cancel
from kiosk.services.edit_activities import archive_activity
from kiosk.services.edit_spaces import add_space
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.staff import StaffRole
from kiosk.services.tiles import activities_of
from kiosk.services.today import Today, all_loads, today
from kiosk.store import activities
from tests.ui.desk.scene import RULES, START, FakeClock, arrive, come_in, new_place


@pytest.fixture
def clock() -> FakeClock:
    """Tuesday morning, 08:30."""
    return FakeClock()


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenPlace]:
    """A Fablab with nobody in yet."""
    place = new_place(tmp_path / "place")
    yield place
    place.close()


def line(day: Today) -> list[tuple[int, int]]:
    """Minutes since the start, and how many were in from then on."""
    return [((step.at - START) // timedelta(minutes=1), step.persons) for step in day.steps]


def test_a_day_that_has_not_begun_is_empty(place: OpenPlace, clock: FakeClock) -> None:
    day = today(place, clock())
    assert (day.total, day.entries, day.exits, day.steps, day.peak) == (0, 0, 0, (), None)
    assert all(load.persons == 0 and load.activity.is_tile for load in day.loads)


def test_entries_exits_and_the_line_add_up(place: OpenPlace, clock: FakeClock) -> None:
    first = arrive(place, clock, "A09")
    clock.pass_by(minutes=10)
    come_in(place, clock, "A01", persons=6)
    clock.pass_by(minutes=10)
    check_in.leave(place, first.id, clock())
    clock.pass_by(minutes=10)
    day = today(place, clock())
    assert line(day) == [(0, 1), (10, 7), (20, 6)]
    assert (day.entries, day.exits, day.total) == (7, 1, 6)
    assert day.peak is not None
    assert (day.peak.persons, day.peak.at) == (7, START + timedelta(minutes=10))


def test_the_people_are_those_of_presence_newest_first(place: OpenPlace, clock: FakeClock) -> None:
    code = make_badges(place, 1)[0]
    arrive(place, clock, "A09", code.code)
    clock.pass_by(minutes=5)
    come_in(place, clock, JUST_VISITING)
    day = today(place, clock())
    assert [here.visit.id for here in day.people] == [v.id for v in presence(place, clock()).visits]
    assert [here.alias for here in day.people] == [None, code.alias]


def test_a_change_of_activity_is_neither_entry_nor_exit(place: OpenPlace, clock: FakeClock) -> None:
    visit = arrive(place, clock, "A09")
    clock.pass_by(minutes=30)
    check_in.choose(place, visit.id, "A10", clock(), rules=RULES)
    day = today(place, clock())
    assert (day.entries, day.exits, day.total) == (1, 0, 1)
    assert line(day) == [(0, 1)]


def test_an_arrival_taken_back_never_was(place: OpenPlace, clock: FakeClock) -> None:
    visit = arrive(place, clock, "A09")
    check_in.undo(place, visit.id, clock(), rules=RULES)
    day = today(place, clock())
    assert (day.entries, day.exits, day.steps) == (0, 0, ())


def test_activities_off_the_tiles_are_told_while_someone_is_in_for_them(
    place: OpenPlace, clock: FakeClock
) -> None:
    visit = arrive(place, clock, NOT_STATED)
    assert today(place, clock()).loads[-1].activity.code == NOT_STATED
    check_in.leave(place, visit.id, clock())
    assert today(place, clock()).loads[-1].activity.is_tile


def test_yesterday_is_over_at_four(place: OpenPlace, clock: FakeClock) -> None:
    arrive(place, clock, "A09")
    clock.pass_by(hours=19, minutes=29)
    assert today(place, clock()).total == 1
    clock.pass_by(minutes=1)
    day = today(place, clock())
    assert (day.total, day.entries, day.steps) == (0, 0, ())


def test_a_clock_set_back_leaves_a_line_that_ends_with_who_is_in(
    place: OpenPlace, clock: FakeClock
) -> None:
    code = make_badges(place, 1)[0].code
    arrive(place, clock, "A10")
    clock.pass_by(hours=2)
    arrive(place, clock, "A09", code)
    clock.set_back(hours=1)
    day = today(place, clock())
    assert day.steps[-1].persons == day.total == 2
    assert all(step.at <= day.at for step in day.steps)
    check_in.scan(place, code, clock(), intent=Intent.LEAVE, rules=RULES)
    day = today(place, clock())
    assert day.steps[-1].persons == day.total == 1


def test_every_activity_is_told_with_who_is_in_archived_ones_too(
    place: OpenPlace, clock: FakeClock
) -> None:
    come_in(place, clock, "A09", persons=3)
    archive_activity(place, "A09", By(StaffRole.MANAGER, clock()))
    loads = all_loads(place, clock())
    assert [load.activity for load in loads] == [*activities_of(place).values()]
    assert {load.activity.code: load.persons for load in loads if load.persons} == {"A09": 3}
    assert next(load.activity.archived for load in loads if load.persons)


def test_of_many_people_the_newest_are_told_and_all_are_counted(
    place: OpenPlace, clock: FakeClock
) -> None:
    for _ in range(4):
        come_in(place, clock, "A01", persons=2)
        clock.pass_by(minutes=1)
    last = arrive(place, clock, "A09")
    day = today(place, clock(), most=2)
    assert day.people[0].visit.id == last.id
    assert (len(day.people), day.visits, day.total) == (2, 5, 9)


def test_who_is_in_for_more_than_five_hours_has_probably_left(
    place: OpenPlace, clock: FakeClock
) -> None:
    arrive(place, clock, "A09")
    clock.pass_by(hours=5)
    arrive(place, clock, "A10")
    assert today(place, clock(), most=1).forgotten == 0
    clock.pass_by(minutes=1)
    assert today(place, clock(), most=1).forgotten == 1


def test_a_space_holds_all_who_are_in_for_its_activities(
    place: OpenPlace, clock: FakeClock
) -> None:
    by = By(StaffRole.MANAGER, clock())
    hall, attic = add_space(place, "Grande salle", 12, by), add_space(place, "Grenier", None, by)
    known = activities.read_activities(place.store, place.catalogue.families)
    for code in ("A09", "A01"):
        activities.write_activity(place.store, replace(known[code], space=hall.id))
    arrive(place, clock, "A09")
    come_in(place, clock, "A01", persons=6)
    arrive(place, clock, "A10")
    day = today(place, clock())
    assert [(load.space, load.persons) for load in day.spaces] == [(hall, 7), (attic, 0)]


def test_what_a_wrong_clock_noted_later_than_now_is_told_until_it_is_put_right(
    place: OpenPlace, clock: FakeClock
) -> None:
    here = arrive(place, clock, "A09")
    clock.pass_by(minutes=2)
    soon = arrive(place, clock, "A10")
    clock.pass_by(days=40)
    late = come_in(place, clock, "A01")
    clock.set_back(days=40, minutes=2)
    assert [visit.id for visit in today(place, clock()).ahead] == [late.id]
    clock.set_back(seconds=1)
    assert [visit.id for visit in today(place, clock()).ahead] == [soon.id, late.id]
    by = By(StaffRole.HOST, clock())
    cancel(place, by, history(place, late.id).seen, Reason.ERROR)
    clock.pass_by(minutes=5)
    day = today(place, clock())
    assert day.ahead == ()
    assert {one.visit.id for one in day.people} == {here.id, soon.id}
