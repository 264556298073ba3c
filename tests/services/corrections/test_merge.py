"""Merging, cancelling, and taking back what was done."""

from collections.abc import Callable

import pytest

from kiosk.domain.corrections import Reason
from kiosk.domain.errors import BadInput
from kiosk.domain.visit import ExitBy, Visit
from kiosk.services.corrections.change import Wished, change, link
from kiosk.services.corrections.desk_deed import Done
from kiosk.services.corrections.merge import REASONS, cancel, merge, undo
from tests.services.corrections.desk import Desk
from tests.services.front import SENSITIVE, visit_of


def merging(desk: Desk, kept: Visit, part: Visit) -> Done:
    return merge(desk.place, desk.by, desk.seen(kept), desk.seen(part))


def refused(desk: Desk, key: str, deed: Callable[[], object]) -> None:
    before = (desk.front.rows("SELECT * FROM visit"), desk.front.count("envelope"))
    with pytest.raises(BadInput) as error:
        deed()
    assert error.value.key == f"correction.{key}"
    assert (desk.front.rows("SELECT * FROM visit"), desk.front.count("envelope")) == before


def test_two_visits_of_a_badge_become_one(desk: Desk) -> None:
    first = desk.add("09:00", "10:00", visitor=desk.visitor(0), activity="E01")
    second = desk.add("11:00", "12:00", visitor=desk.visitor(0))
    done = merging(desk, second, first)
    assert [visit.id for visit in done.visits] == [second.id]
    assert desk.times(second) == ("09:00", "12:00")
    assert (desk.row(second).activity, desk.row(first).into) == ("E02", second.id)
    assert len(desk.front.visits()) == 1


def test_a_person_counted_twice_without_badge_is_one(desk: Desk) -> None:
    first = visit_of(desk.front.come_in("E02"))
    desk.front.wait(minutes=1)
    twice = visit_of(desk.front.come_in("E02"))
    desk.front.wait(minutes=30)
    desk.front.leave(desk.front.come_in("E02"))
    merging(desk, first, twice)
    assert desk.front.present == 1


def test_a_merge_keeps_an_open_visit_open(desk: Desk) -> None:
    desk.front.wait(hours=-2)
    early = desk.front.enter(0)
    desk.front.wait(hours=1)
    desk.front.leave(early)
    desk.front.wait(hours=1)
    late = visit_of(desk.front.enter(0))
    (kept,) = merging(desk, visit_of(early), late).visits
    assert kept.is_open
    assert desk.front.present == 1
    left = visit_of(desk.front.leave(desk.front.scan(0)))
    assert (left.id, left.left_by) == (kept.id, ExitBy.SCAN)


def test_only_what_belongs_together_is_merged(desk: Desk) -> None:
    mine = desk.add("09:00", "10:00", visitor=desk.visitor(0))
    other = desk.add("11:00", "12:00", visitor=desk.visitor(1))
    alone = desk.add("11:00", "12:00")
    older = desk.add("11:00", "12:00", day=desk.today.replace(day=20))
    hidden = desk.add("11:00", "12:00", activity=SENSITIVE)
    refused(desk, "apart", lambda: merging(desk, mine, other))
    refused(desk, "apart", lambda: merging(desk, mine, alone))
    refused(desk, "apart", lambda: merging(desk, alone, older))
    refused(desk, "apart", lambda: merging(desk, mine, mine))
    refused(desk, "sensitive", lambda: merging(desk, alone, hidden))
    refused(desk, "sensitive", lambda: merging(desk, hidden, alone))


def test_a_merge_does_not_swallow_a_visit_that_lies_between(desk: Desk) -> None:
    first = desk.add("09:00", "10:00", visitor=desk.visitor(0))
    between = desk.add("10:15", "10:45", visitor=desk.visitor(0), activity="E01")
    last = desk.add("11:00", "12:00", visitor=desk.visitor(0))
    refused(desk, "overlap", lambda: merging(desk, first, last))
    merging(desk, first, between)
    merging(desk, first, last)
    assert desk.times(first) == ("09:00", "12:00")


def test_a_merge_of_something_changed_since_is_refused(desk: Desk) -> None:
    first, second = desk.add("09:00", "10:00"), desk.add("11:00", "12:00")
    seen = desk.seen(first), desk.seen(second)
    desk.change(second, persons=2)
    refused(desk, "changed_since", lambda: merge(desk.place, desk.by, *seen))


# Cancelling


@pytest.mark.parametrize("reason", REASONS)
def test_a_cancelled_visit_counts_for_nothing_and_the_badge_may_come_again(
    desk: Desk, reason: Reason
) -> None:
    visit = visit_of(desk.front.enter(0))
    (gone,) = cancel(desk.place, desk.by, desk.seen(visit), reason).visits
    assert gone.voided
    assert desk.front.present == 0
    refused(desk, "cancelled", lambda: cancel(desk.place, desk.by, desk.seen(visit), Reason.ERROR))
    desk.front.wait(minutes=1)
    assert visit_of(desk.front.scan(0)).id != visit.id


def test_a_reason_is_one_of_few_and_there_is_no_room_for_another(desk: Desk) -> None:
    assert [reason.value for reason in REASONS] == ["ERREUR", "DOUBLON", "ESSAI", "AUTRE"]


# Undoing


def taken_back(desk: Desk, done: Done) -> Done:
    assert done.deed is not None
    return undo(desk.place, desk.by, done.deed)


def test_each_deed_is_taken_back_and_done_again(desk: Desk) -> None:
    alone = desk.add("09:00", "10:00")
    first = desk.add("11:00", "12:00", visitor=desk.visitor(0))
    second = desk.add("12:00", "13:00", visitor=desk.visitor(0))
    deeds: list[Callable[[], Done]] = [
        lambda: change(desk.place, desk.by, desk.seen(first), Wished(arrived=desk.wall("10:30"))),
        lambda: change(desk.place, desk.by, desk.seen(first), Wished(stays=True)),
        lambda: link(desk.place, desk.by, desk.seen(alone), desk.visitor(0)),
        lambda: cancel(desk.place, desk.by, desk.seen(second), Reason.TWICE),
        lambda: merging(desk, first, second),
        lambda: desk.adding("07:00"),
    ]
    for deed in deeds:
        before = desk.front.rows("SELECT * FROM visit WHERE NOT voided")
        done = deed()
        after = desk.front.rows("SELECT * FROM visit")
        back = taken_back(desk, done)
        assert desk.front.rows("SELECT * FROM visit WHERE NOT voided") == before
        again = taken_back(desk, back)
        assert desk.front.rows("SELECT * FROM visit") == after
        taken_back(desk, again)


def test_the_last_corrections_are_taken_back_one_after_the_other(desk: Desk) -> None:
    visit = desk.add("09:00", "10:00")
    first = change(desk.place, desk.by, desk.seen(visit), Wished(activity="E01"))
    second = change(desk.place, desk.by, desk.seen(visit), Wished(persons=3))
    refused(desk, "changed_since", lambda: taken_back(desk, first))
    taken_back(desk, second)
    refused(desk, "changed_since", lambda: taken_back(desk, second))
    taken_back(desk, first)
    assert desk.row(visit) == visit


def test_a_merge_is_not_taken_back_once_its_visit_was_corrected(desk: Desk) -> None:
    first, second = desk.add("09:00", "10:00"), desk.add("11:00", "12:00")
    done = merging(desk, first, second)
    later = change(desk.place, desk.by, desk.seen(first), Wished(persons=2))
    refused(desk, "changed_since", lambda: taken_back(desk, done))
    taken_back(desk, later)
    taken_back(desk, done)
    assert (desk.row(first), desk.row(second)) == (first, second)


def test_an_undo_does_not_bring_a_badge_in_twice(desk: Desk) -> None:
    visit = desk.add("09:00", "10:00", visitor=desk.visitor(0))
    done = cancel(desk.place, desk.by, desk.seen(visit), Reason.ERROR)
    other = desk.add("09:30", "10:30", visitor=desk.visitor(0))
    refused(desk, "overlap", lambda: taken_back(desk, done))
    cancel(desk.place, desk.by, desk.seen(other), Reason.ERROR)
    taken_back(desk, done)
    assert not desk.row(visit).voided


def test_what_was_forgotten_or_never_done_is_not_taken_back(desk: Desk) -> None:
    refused(desk, "nothing", lambda: undo(desk.place, desk.by, "f" * 32))
    done = desk.adding("09:00", "10:00", visitor=desk.visitor(0))
    desk.change(done.visits[0], activity=SENSITIVE)
    refused(desk, "nothing", lambda: taken_back(desk, done))
