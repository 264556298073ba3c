"""What happened to a visit, in words' keys, with who and when."""

import pytest

from kiosk.domain.corrections import Reason
from kiosk.domain.errors import BadInput
from kiosk.domain.visit import Added, Role, Visit
from kiosk.services.corrections.change import Wished, change, link
from kiosk.services.corrections.closing import close_past_days, everyone_gone
from kiosk.services.corrections.history import Change, Field, Happening, What, history
from kiosk.services.corrections.merge import cancel, merge, undo
from kiosk.services.staff import StaffRole
from kiosk.store import journal
from tests.services.corrections.desk import Desk
from tests.services.front import SENSITIVE, visit_of


def happened(desk: Desk, visit: Visit) -> tuple[Happening, ...]:
    return history(desk.place, visit.id).happenings


def words(desk: Desk, visit: Visit) -> list[tuple[str, str, str | None]]:
    """Who, what and when, as the screen will show it."""
    return [(one.actor, one.what.value, desk.clock(one.at)) for one in happened(desk, visit)]


def test_a_day_at_the_door_and_the_desk_is_told_step_by_step(desk: Desk) -> None:
    front = desk.front
    arrived = front.enter(0)
    visit = visit_of(arrived)
    front.wait(minutes=30)
    front.leave(arrived)
    front.wait(minutes=1)
    front.stay(arrived)
    front.wait(minutes=9)
    desk.change(visit, arrived=desk.wall("13:30"), activity="E01")
    desk.role = StaffRole.MANAGER
    cancel(desk.place, desk.by, desk.seen(visit), Reason.TWICE)
    assert words(desk, visit) == [
        ("door", "arrived", "14:00"),
        ("door", "chose", "14:00"),
        ("door", "left", "14:30"),
        ("door", "stayed", "14:31"),
        ("host", "corrected", "14:40"),
        ("manager", "cancelled", "14:40"),
    ]
    *_, corrected, cancelled = happened(desk, visit)
    arrival, activity = corrected.changes
    assert (arrival.field, activity) == (Field.ARRIVAL, Change(Field.ACTIVITY, "E02", "E01"))
    assert [desk.clock(at) for at in (arrival.before, arrival.after)] == ["14:00", "13:30"]  # type: ignore[arg-type]
    assert cancelled.reason is Reason.TWICE
    assert cancelled.changes == (Change(Field.CANCELLED, 0, 1),)


def test_what_can_be_taken_back_says_so_and_what_was_taken_back_too(desk: Desk) -> None:
    visit = visit_of(desk.front.come_in("E02"))
    first = change(desk.place, desk.by, desk.seen(visit), Wished(persons=3))
    second = change(desk.place, desk.by, desk.seen(visit), Wished(persons=4))
    assert [one.deed for one in happened(desk, visit)] == [None, None, second.deed]
    assert second.deed is not None
    undo(desk.place, desk.by, second.deed)
    told = happened(desk, visit)
    assert [one.what.value for one in told] == ["arrived", "corrected", "corrected", "undone"]
    assert [one.is_undone for one in told] == [False, False, True, False]
    assert told[3].changes == (Change(Field.PERSONS, 4, 3),)
    assert (told[1].deed, told[2].deed) == (first.deed, None)
    assert told[3].deed is not None
    undo(desk.place, desk.by, told[3].deed)
    assert desk.row(visit).persons == 4


def test_a_merge_is_told_on_both_sides(desk: Desk) -> None:
    kept, part = desk.add("09:00", "10:00"), desk.add("11:00", "12:00", added=Added.PAPER)
    merge(desk.place, desk.by, desk.seen(kept), desk.seen(part))
    merged, absorbed = happened(desk, kept)[-1], happened(desk, part)[-1]
    assert (merged.what, merged.other) == (What.MERGED, part.id)
    assert (absorbed.what, absorbed.other, absorbed.reason) == (
        What.PART_OF,
        kept.id,
        Reason.MERGED,
    )
    assert [happened(desk, one)[0].what for one in (kept, part)] == [What.ADDED, What.FROM_PAPER]
    assert merged.deed == absorbed.deed is not None


def test_a_link_names_the_alias_and_no_visitor(desk: Desk) -> None:
    visit = visit_of(desk.front.come_in("E02"))
    link(desk.place, desk.by, desk.seen(visit), desk.visitor(0))
    ((alias,),) = desk.front.rows(f"SELECT alias FROM badge WHERE visitor_id = '{desk.visitor(0)}'")
    linked = happened(desk, visit)[-1]
    assert (linked.what, linked.changes) == (What.LINKED, (Change(Field.BADGE, None, alias),))


def test_the_end_of_the_day_says_who_said_so(desk: Desk) -> None:
    first = visit_of(desk.front.enter(0))
    everyone_gone(desk.place, desk.by, [first.id])
    second = visit_of(desk.front.enter(1))
    desk.front.wait(days=1)
    close_past_days(desk.place, desk.front.now)
    gone, closed = happened(desk, first)[-1], happened(desk, second)[-1]
    assert (gone.actor, gone.what) == ("host", What.EVERYONE_GONE)
    assert (closed.actor, closed.what) == ("parvis", What.CLOSED)
    assert [change.field for change in closed.changes] == [Field.EXIT]


def test_an_undone_arrival_is_told_too(desk: Desk) -> None:
    visit = visit_of(desk.front.undo(desk.front.enter(0)))
    assert happened(desk, visit)[-1].what is What.VOIDED


def test_a_fact_of_a_later_program_is_told_as_such(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    visit = visit_of(desk.front.enter(0))
    known = journal.encode
    monkeypatch.setattr(journal, "encode", lambda event: known(event).replace('"v":1', '"v":2'))
    desk.change(visit, persons=1, role=Role.LEADER)
    monkeypatch.undo()
    assert happened(desk, visit)[-1].what is What.LATER
    assert desk.row(visit).role is Role.PARTICIPANT


def test_of_a_visit_that_became_sensitive_nothing_is_told(desk: Desk) -> None:
    visit = visit_of(desk.front.enter(0))
    hidden = desk.change(visit, activity=SENSITIVE)
    assert words(desk, hidden) == [("host", "arrived", "14:00")]
    with pytest.raises(BadInput, match="changed_since"):
        history(desk.place, visit.id)
