"""Entering what was not noted as it happened."""

from datetime import date

import pytest

from kiosk.domain.clock import from_ms
from kiosk.domain.errors import BadInput
from kiosk.domain.visit import Added, ExitBy, Role
from kiosk.services.corrections.add import MOST_ALIKE, Past, add
from kiosk.services.corrections.merge import undo
from tests.services.corrections.desk import Desk
from tests.services.front import AFTERNOON, SENSITIVE, visit_of

SUMMER = date(2026, 7, 14)


def refused(desk: Desk, key: str, past: Past, alike: int = 1) -> None:
    before = desk.front.count("envelope")
    with pytest.raises(BadInput) as error:
        add(desk.place, desk.by, past, alike)
    assert error.value.key == key
    assert desk.front.count("envelope") == before


def test_somebody_who_forgot_their_badge_s_scan_is_in_from_then_on(desk: Desk) -> None:
    visit = desk.add("13:15", visitor=desk.visitor(0))
    assert (visit.added, visit.activity, visit.role) == (Added.TEAM, "E02", Role.PARTICIPANT)
    assert desk.front.present == 1
    assert visit_of(desk.front.scan(0)).id == visit.id


def test_a_sheet_of_another_day_is_entered_under_its_own_day_and_marked(desk: Desk) -> None:
    visit = desk.add("09:10", "11:30", day=SUMMER, added=Added.PAPER)
    assert (visit.day, visit.added, visit.left_by) == (SUMMER, Added.PAPER, ExitBy.DESK)
    assert desk.times(visit) == ("09:10", "11:30")
    assert desk.front.present == 0
    after_midnight = desk.add("23:50", "00:40", day=SUMMER, added=Added.PAPER)
    assert (after_midnight.day, desk.times(after_midnight)) == (SUMMER, ("23:50", "00:40"))


def test_the_journal_keeps_when_it_was_entered_and_by_whom(desk: Desk) -> None:
    desk.add("09:10", day=SUMMER)
    ((at, actor),) = desk.front.rows(
        "SELECT json_extract(content, '$.at'), json_extract(content, '$.actor') FROM body"
    )
    assert isinstance(at, int)
    assert (from_ms(at), actor) == (AFTERNOON, "host")


def test_a_group_says_all_that_a_group_says_at_the_door(desk: Desk) -> None:
    visit = desk.add("09:00", "12:00", persons=24, group="ecole", adults=3, role=Role.LEADER)
    assert (visit.persons, visit.group, visit.adults) == (24, "ecole", 3)
    assert visit.role is Role.LEADER


def test_a_badge_brings_the_role_of_its_visitor_unless_another_is_said(desk: Desk) -> None:
    desk.place.store.db.execute("UPDATE visitor SET role = 'BENEVOLE' WHERE ordinal = 1")
    assert desk.add("09:00", "10:00", visitor=desk.visitor(0)).role is Role.VOLUNTEER
    assert desk.add("11:00", "12:00", visitor=desk.visitor(0), role=Role.TEAM).role is Role.TEAM


def test_a_tally_is_as_many_visits_in_one_deed(desk: Desk) -> None:
    done = add(desk.place, desk.by, Past(desk.wall("10:00"), "E02", desk.wall("11:00")), 12)
    assert len({visit.id for visit in done.visits}) == 12
    assert len(desk.front.visits()) == 12
    assert done.deed is not None
    assert all(visit.voided for visit in undo(desk.place, desk.by, done.deed).visits)
    assert desk.front.visits() == []


def test_a_sensitive_visit_is_entered_for_nobody_in_full_hours(desk: Desk) -> None:
    desk.front.wait(minutes=25)
    visit = desk.add("10:40", "11:50", activity=SENSITIVE, visitor=desk.visitor(0))
    assert (visit.visitor, desk.times(visit)) == (None, ("10:00", "11:00"))
    group = desk.add("10:40", activity=SENSITIVE, persons=3, group="ecole", adults=1)
    assert (group.persons, group.group, group.adults) == (3, None, None)
    assert desk.visitor(0) not in f"{desk.front.rows('SELECT content FROM body')}"
    stamps = "SELECT json_extract(content, '$.at') % 3600000, hlc & 65535 FROM body"
    assert set(desk.front.rows(stamps)) == {(0, 0)}


def test_what_cannot_be_is_said_and_nothing_is_entered(desk: Desk) -> None:
    ten, noon, badge = desk.wall("10:00"), desk.wall("12:00"), desk.visitor(0)
    refused(desk, "activity.unknown", Past(ten, "NOWHERE"))
    refused(desk, "correction.future", Past(desk.wall("14:01"), "E02"))
    refused(desk, "correction.future", Past(ten, "E02", desk.wall("14:01")))
    refused(desk, "correction.left_before", Past(noon, "E02", ten))
    refused(desk, "correction.too_long", Past(desk.wall("10:00", date(2026, 11, 21)), "E02", noon))
    refused(desk, "correction.skipped_hour", Past(desk.wall("02:10", date(2026, 3, 28)), "E02"))
    refused(desk, "correction.persons", Past(ten, "E02", persons=2001))
    refused(desk, "correction.adults", Past(ten, "E02", persons=3, adults=4))
    refused(desk, "correction.persons_with_badge", Past(ten, "E02", persons=2, visitor=badge))
    refused(desk, "correction.no_visitor", Past(ten, "E02", visitor="f" * 32))
    refused(desk, "correction.alike", Past(ten, "E02", visitor=badge), 2)
    refused(desk, "correction.alike", Past(ten, "E02"), 0)
    refused(desk, "correction.alike", Past(ten, "E02"), MOST_ALIKE + 1)
    desk.add("09:30", "10:30", visitor=badge)
    refused(desk, "correction.overlap", Past(ten, "E02", visitor=badge))
