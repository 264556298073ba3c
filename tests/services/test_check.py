"""Looking whether all is well: every kind of damage has its line, and a sound place has none."""

from datetime import timedelta

import pytest

from kiosk.domain.clock import Reading
from kiosk.services.check import check, check_file
from kiosk.store.copies import verified_copy
from tests.services.front import SENSITIVE, Front
from tests.store.test_tampering import tamper


def test_a_sound_place_has_no_problem_and_is_counted(front: Front) -> None:
    front.leave(front.enter(0))
    front.choose(front.scan(1), SENSITIVE)
    health = check(front.place, front.now)
    assert (health.problems, health.events, health.visits) == ((), 5, 2)
    assert health.last_copy is None
    assert check_file(front.place.folder.database) == []


def test_the_last_copy_is_told(front: Front) -> None:
    copy = verified_copy(front.place.store.db, front.place.folder.backups / "one.db")
    last = check(front.place, front.now).last_copy
    assert last is not None
    assert last.timestamp() == pytest.approx(copy.stat().st_mtime)


@pytest.mark.parametrize(
    ("at", "drift", "is_wrong"),
    [
        (timedelta(), timedelta(), False),
        (timedelta(minutes=-3), timedelta(), True),
        (timedelta(), timedelta(minutes=3), True),
        (timedelta(days=500), timedelta(), True),
    ],
)
def test_a_clock_that_cannot_be_right_is_a_problem(
    front: Front, at: timedelta, drift: timedelta, is_wrong: bool
) -> None:
    front.scan()
    problems = check(front.place, Reading(front.now.at + at, drift)).problems
    assert [problem.key for problem in problems] == ["check.clock"] * is_wrong


@pytest.mark.parametrize(
    ("statement", "key"),
    [
        ("UPDATE envelope SET link = randomblob(32) WHERE seq = 1", "check.journal"),
        ("UPDATE body SET content = json_set(content, '$.at', 1)", "check.journal"),
        (
            "UPDATE body SET content = json_object('visit', visit_id, 'hlc', hlc)",
            "check.journal",
        ),
        ("UPDATE visit SET activity = 'A01'", "check.fold"),
        ("UPDATE visit SET visitor_id = NULL", "check.fold"),
        ("DELETE FROM visit", "check.fold"),
    ],
)
def test_each_kind_of_damage_has_its_line(front: Front, statement: str, key: str) -> None:
    front.enter(0)
    front.place.close()
    before = front.place.folder.database.read_bytes()
    tamper(front.place.folder.database, statement)
    front.reopen()
    assert key in {problem.key for problem in check(front.place, front.now).problems}
    front.place.close()
    front.place.folder.database.write_bytes(before)
    front.reopen()
