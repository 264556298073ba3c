"""Correcting one visit: what can be wished, what can't, and what is left of it."""

from datetime import date, datetime, timedelta

import pytest

from kiosk.domain.errors import BadInput
from kiosk.domain.outcome import Intent
from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.services.corrections.change import Wished, change, link
from kiosk.services.corrections.closing import close_past_days
from kiosk.services.corrections.desk_deed import Done, Seen
from kiosk.services.corrections.merge import merge
from kiosk.store import answers, journal
from kiosk.store.answers import Asked
from tests.services.corrections.desk import Desk
from tests.services.front import SENSITIVE, Front, visit_of

YESTERDAY = date(2026, 11, 22)


@pytest.fixture
def stay(desk: Desk) -> Visit:
    """From noon to one with the first badge, seen from two o'clock."""
    desk.front.wait(hours=-2)
    arrived = desk.front.enter()
    desk.front.wait(hours=1)
    left = visit_of(desk.front.leave(arrived))
    desk.front.wait(hours=1)
    return left


def refused(desk: Desk, visit: Visit, key: str, **wished: object) -> None:
    """The wish is answered with this sentence, and nothing at all is written."""
    before = (desk.front.rows("SELECT * FROM visit"), desk.front.count("envelope"))
    with pytest.raises(BadInput) as error:
        desk.change(visit, **wished)
    assert error.value.key == f"correction.{key}"
    assert (desk.front.rows("SELECT * FROM visit"), desk.front.count("envelope")) == before


def test_arrival_and_exit_are_corrected_by_the_minute(desk: Desk, stay: Visit) -> None:
    changed = desk.change(stay, arrived=desk.wall("11:40"), left=desk.wall("13:05"))
    assert desk.times(stay) == ("11:40", "13:05")
    assert changed.left_by is ExitBy.DESK
    assert desk.row(stay) == changed


def test_a_time_that_shows_the_same_minute_changes_nothing(desk: Desk) -> None:
    """The screen shows no seconds; typing the minute again must not cut them off."""
    desk.front.wait(seconds=17.25)
    arrived = desk.front.enter()
    desk.front.wait(minutes=20)
    visit = visit_of(desk.front.leave(arrived))
    events = desk.front.count("envelope")
    changed = desk.change(visit, arrived=desk.wall("14:00"), left=desk.wall("14:20"))
    assert changed == desk.row(visit) == visit
    assert desk.front.count("envelope") == events
    changed = desk.change(visit, arrived=desk.wall("13:58"), left=desk.wall("14:20"))
    assert (changed.left, changed.left_by) == (visit.left, ExitBy.SCAN)


def test_a_forgotten_exit_is_entered_and_a_wrong_one_taken_away(desk: Desk) -> None:
    visit = visit_of(desk.front.enter())
    desk.front.wait(hours=2)
    assert desk.change(visit, left=desk.wall("15:30")).left_by is ExitBy.DESK
    assert desk.front.present == 0
    assert desk.change(visit, stays=True).is_open
    assert desk.front.present == 1


def test_activity_headcount_and_role_are_corrected_together(desk: Desk) -> None:
    group = visit_of(desk.front.come_in("E02", persons=12))
    changed = desk.change(group, activity="E01", persons=15, role=Role.LEADER)
    assert (changed.activity, changed.persons, changed.role) == ("E01", 15, Role.LEADER)
    assert desk.front.present == 15


def test_an_archived_activity_is_still_what_somebody_came_for(desk: Desk, stay: Visit) -> None:
    desk.front.change("E01", archived=True)
    assert desk.change(stay, activity="E01").activity == "E01"


def test_what_cannot_be_is_said_and_nothing_is_lost(desk: Desk, stay: Visit) -> None:
    refused(desk, stay, "left_before", left=desk.wall("11:59"))
    refused(desk, stay, "left_before", arrived=desk.wall("13:01"))
    refused(desk, stay, "future", left=desk.wall("14:01"))
    refused(desk, stay, "future", arrived=desk.wall("14:01"), stays=True)
    refused(desk, stay, "too_long", arrived=desk.wall("12:59", YESTERDAY))
    refused(desk, stay, "too_early", arrived=datetime(1969, 12, 31, 12))
    refused(desk, stay, "skipped_hour", arrived=desk.wall("02:30", date(2026, 3, 28)))
    refused(desk, stay, "persons", persons=0)
    refused(desk, stay, "persons", persons=2001)
    refused(desk, stay, "persons_with_badge", persons=2)
    with pytest.raises(BadInput, match="unknown"):
        desk.change(stay, activity="NOWHERE")


def test_an_exit_at_the_instant_of_the_arrival_and_one_after_24_hours_can_be(
    desk: Desk, stay: Visit
) -> None:
    assert desk.change(stay, left=desk.wall("12:00")).left == stay.arrived
    desk.change(stay, arrived=desk.wall("12:00", YESTERDAY))
    assert desk.change(stay, left=desk.wall("12:00")).day == YESTERDAY


def test_an_arrival_moved_over_four_in_the_morning_moves_the_day(desk: Desk, stay: Visit) -> None:
    desk.change(stay, arrived=desk.wall("04:00"))
    assert desk.row(stay).day == desk.today
    changed = desk.change(stay, arrived=desk.wall("03:59", YESTERDAY))
    assert (changed.day, desk.times(stay)) == (YESTERDAY, ("03:59", "13:00"))


def test_of_an_hour_that_comes_twice_either_can_be_meant(desk: Desk) -> None:
    night = date(2026, 10, 24)
    visit = desk.add("01:30", "02:30", day=night, visitor=desk.visitor(0))
    assert visit.left is not None
    assert visit.left - visit.arrived == timedelta(hours=1)
    later = desk.wall("02:30", night).replace(fold=1)
    changed = desk.change(visit, left=later)
    assert changed.left is not None
    assert changed.left - visit.arrived == timedelta(hours=2)


# Two visits of one badge


def test_a_badge_is_never_in_twice(desk: Desk, stay: Visit) -> None:
    desk.front.wait(minutes=-30)
    second = visit_of(desk.front.enter(activity="E01"))
    desk.front.wait(minutes=30)
    refused(desk, stay, "overlap", left=desk.wall("13:45"))
    refused(desk, second, "overlap", arrived=desk.wall("12:30"))
    refused(desk, second, "overlap", arrived=desk.wall("12:00"))
    assert desk.change(stay, left=desk.wall("13:30")).left == second.arrived
    with pytest.raises(BadInput) as error:
        desk.change(second, arrived=desk.wall("13:29"))
    assert error.value.facts == {"since": "12:00"}


def test_an_exit_that_nobody_noted_is_bounded_by_the_next_arrival_and_not_in_its_way(
    desk: Desk, stay: Visit
) -> None:
    desk.change(stay, stays=True)
    second = desk.add("13:30", activity="E01", visitor=desk.visitor(0))
    assert desk.row(stay).until == second.arrived
    moved = desk.change(second, arrived=desk.wall("13:10"))
    assert desk.row(stay).until == moved.arrived
    desk.change(second, arrived=desk.wall("11:00"), left=desk.wall("11:30"))
    assert desk.row(stay).is_open


def test_the_night_before_counts_too(desk: Desk) -> None:
    """A visit of yesterday that ended after four reaches into today."""
    visitor = desk.visitor(0)
    night = desk.add("23:00", "03:59", day=YESTERDAY, visitor=visitor)
    desk.change(night, left=datetime(2026, 11, 23, 5))
    with pytest.raises(BadInput, match="overlap"):
        desk.add("04:30", "06:00", visitor=visitor)
    assert desk.add("05:00", "06:00", visitor=visitor).day == desk.today


# What was seen


def test_two_desks_do_not_correct_the_same_visit_unseen(desk: Desk, stay: Visit) -> None:
    seen = desk.seen(stay)
    change(desk.place, desk.by, seen, Wished(activity="E01"))
    with pytest.raises(BadInput, match="changed_since"):
        change(desk.place, desk.by, seen, Wished(activity="L09"))
    assert desk.row(stay).activity == "E01"


def test_an_exit_at_the_door_meanwhile_is_seen_too(desk: Desk) -> None:
    arrived = desk.front.enter()
    seen = desk.seen(visit_of(arrived))
    desk.front.leave(arrived)
    with pytest.raises(BadInput, match="changed_since"):
        change(desk.place, desk.by, seen, Wished(role=Role.LEADER))


def test_a_visit_that_is_gone_or_undone_is_not_corrected(desk: Desk) -> None:
    with pytest.raises(BadInput, match="changed_since"):
        change(desk.place, desk.by, Seen("f" * 32, 1), Wished(role=Role.LEADER))
    arrived = desk.front.enter()
    desk.front.undo(arrived)
    refused(desk, visit_of(arrived), "cancelled", role=Role.LEADER)


# What the door does with it


def test_the_door_goes_on_from_what_the_desk_said(desk: Desk) -> None:
    arrived = desk.front.enter(0)
    desk.front.wait(minutes=30)
    desk.change(visit_of(arrived), arrived=desk.wall("13:00"), activity="E01")
    desk.front.wait(minutes=1)
    left = visit_of(desk.front.scan(0, intent=Intent.LEAVE))
    assert (left.id, left.activity) == (visit_of(arrived).id, "E01")
    assert desk.times(left) == ("13:00", "14:31")


# Linking


def test_a_visit_without_badge_is_linked_and_takes_the_role_of_its_visitor(desk: Desk) -> None:
    visit = visit_of(desk.front.come_in("E02"))
    desk.place.store.db.execute("UPDATE visitor SET role = 'BENEVOLE' WHERE ordinal = 1")
    (linked,) = link(desk.place, desk.by, desk.seen(visit), desk.visitor(0)).visits
    assert (linked.visitor, linked.role) == (desk.visitor(0), Role.VOLUNTEER)
    desk.front.wait(minutes=5)
    assert visit_of(desk.front.scan(0)).id == visit.id


def test_a_link_is_refused_where_it_cannot_be(desk: Desk) -> None:
    front = desk.front

    def key(visit: Visit, visitor: str) -> str:
        with pytest.raises(BadInput) as error:
            link(desk.place, desk.by, desk.seen(visit), visitor)
        return error.value.key

    alone = visit_of(front.come_in("E02"))
    assert key(alone, "f" * 32) == "correction.no_visitor"
    assert key(visit_of(front.enter(0)), desk.visitor(1)) == "correction.has_badge"
    assert key(visit_of(front.come_in(SENSITIVE)), desk.visitor(1)) == "correction.sensitive"
    group = visit_of(front.come_in("E02", persons=2))
    assert key(group, desk.visitor(1)) == "correction.persons_with_badge"
    desk.add("13:00", "13:50", visitor=desk.visitor(2))
    desk.change(alone, arrived=desk.wall("13:20"))
    assert key(alone, desk.visitor(2)) == "correction.overlap"


def test_a_role_that_was_said_for_one_visit_stays_when_it_is_linked(desk: Desk) -> None:
    visit = visit_of(desk.front.come_in("E02"))
    desk.change(visit, role=Role.LEADER)
    (linked,) = link(desk.place, desk.by, desk.seen(visit), desk.visitor(0)).visits
    assert linked.role is Role.LEADER


# Sensitive activities


def everything(front: Front) -> str:
    return f"{front.rows('SELECT content FROM body')} {front.rows('SELECT * FROM visit')}"


def test_a_visit_that_becomes_sensitive_is_told_of_nobody(desk: Desk, stay: Visit) -> None:
    other = visit_of(desk.front.enter(1))
    seen = desk.seen(stay)
    done: Done = change(
        desk.place, desk.by, seen, Wished(activity=SENSITIVE, left=desk.wall("12:50"))
    )
    (hidden,) = done.visits
    assert done.deed is None
    assert (hidden.visitor, hidden.activity) == (None, SENSITIVE)
    assert desk.times(hidden) == ("12:00", "12:00")
    assert hidden.left_by is ExitBy.DESK
    assert stay.id not in everything(desk.front)
    assert desk.visitor(0) not in everything(desk.front)
    assert desk.row(other).is_open
    noted = desk.place.folder.redactions.read_text(encoding="ascii").split()
    assert set(noted) == journal.redacted(desk.place.store)


def test_somebody_still_there_becomes_sensitive_and_stays(desk: Desk) -> None:
    visit = visit_of(desk.front.enter())
    desk.front.wait(minutes=5)
    assert desk.change(visit, activity=SENSITIVE).is_open
    assert desk.front.present == 1


def test_its_parts_are_forgotten_with_it(desk: Desk, stay: Visit) -> None:
    """Else the badge would still be seen to have come, in a visit that is a part of nothing."""
    again = visit_of(desk.front.enter(activity="E01"))
    third = desk.add("10:00", "11:00", visitor=desk.visitor(0))
    merge(desk.place, desk.by, desk.seen(again), desk.seen(third))
    merge(desk.place, desk.by, desk.seen(stay), desk.seen(again))
    desk.change(stay, activity=SENSITIVE)
    assert desk.visitor(0) not in everything(desk.front)
    assert desk.front.count("visit") == 1


def test_so_they_are_when_the_visitor_says_so_at_the_door(desk: Desk) -> None:
    arrived = desk.front.scan(0)
    merge(
        desk.place,
        desk.by,
        desk.seen(visit_of(arrived)),
        desk.seen(desk.add("10:00", "11:00", visitor=desk.visitor(0))),
    )
    desk.front.choose(arrived, SENSITIVE)
    assert desk.visitor(0) not in everything(desk.front)


def test_only_what_was_answered_on_that_day_is_forgotten_with_it(desk: Desk, stay: Visit) -> None:
    store, asked = desk.place.store, Asked(desk.visitor(0), None)
    for days in (-1, 0, 1):
        at = stay.arrived + timedelta(days=days, minutes=1)
        answers.write_answer(store, asked, "genre", 1, "F", at, 1)
    desk.front.wait(days=3)
    desk.change(stay, activity=SENSITIVE)
    at_ms = [row[0] for row in desk.front.rows("SELECT at_ms FROM answer ORDER BY at_ms")]
    assert len(at_ms) == 2
    assert all(isinstance(at, int) for at in at_ms)


def test_a_sensitive_visit_is_corrected_in_full_hours(desk: Desk) -> None:
    visit = visit_of(desk.front.come_in(SENSITIVE))
    desk.front.wait(hours=2, minutes=17)
    desk.change(visit, arrived=desk.wall("13:40"), left=desk.wall("15:50"))
    assert desk.times(visit) == ("13:00", "15:00")
    stamps = "SELECT json_extract(content, '$.at') % 3600000, hlc & 65535 FROM body"
    assert set(desk.front.rows(stamps)) == {(0, 0)}


def test_what_was_not_sensitive_after_all_is_an_ordinary_visit_without_badge(desk: Desk) -> None:
    visit = visit_of(desk.front.come_in(SENSITIVE))
    desk.front.wait(minutes=17)
    changed = desk.change(visit, activity="E02", left=desk.wall("14:10"))
    assert (changed.visitor, desk.times(visit)) == (None, ("14:00", "14:10"))
    (linked,) = link(desk.place, desk.by, desk.seen(visit), desk.visitor(0)).visits
    assert linked.visitor == desk.visitor(0)


def test_a_clock_set_back_does_not_turn_corrections_round(desk: Desk) -> None:
    visit = visit_of(desk.front.come_in(SENSITIVE))
    desk.front.wait(hours=1, minutes=1)
    desk.change(visit, persons=2)
    desk.front.wait(hours=-1)
    assert desk.change(visit, persons=3).persons == 3


def test_a_visit_that_the_program_closed_moves_to_another_day_without_its_closing_time(
    desk: Desk,
) -> None:
    visit = visit_of(desk.front.enter())
    desk.front.wait(days=1)
    assert close_past_days(desk.place, desk.front.now) == 1
    day = date(2026, 11, 20)
    changed = desk.change(visit, arrived=desk.wall("10:00", day))
    assert (changed.day, changed.left) == (day, None)
    assert close_past_days(desk.place, desk.front.now) == 1
    assert desk.times(visit) == ("10:00", "20:00")
    changed = desk.change(visit, arrived=desk.wall("11:00", day))
    assert (changed.left_by, desk.times(visit)) == (ExitBy.CLOSING, ("11:00", "20:00"))
