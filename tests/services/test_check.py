"""Looking whether all is well: every kind of damage has its line, and a sound place has none."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import Reading
from kiosk.services import profile
from kiosk.services.check import Problem, check, check_file
from kiosk.services.staff import StaffRole, set_pin
from kiosk.store.copies import verified_copy
from tests.services.front import SENSITIVE, Front, make_front, visit_of
from tests.store.test_migrations import altered
from tests.store.test_tampering import tamper


def test_a_sound_place_has_no_problem_and_is_counted(front: Front) -> None:
    front.leave(front.enter(0))
    front.choose(front.scan(1), SENSITIVE)
    health = check(front.place, front.now)
    assert (health.problems, health.events, health.visits) == ((), 5, 2)
    assert health.last_copy is None
    assert check_file(front.place.folder.database) == []


def test_who_has_no_badge_refers_to_nobody_also_in_a_place_without_badges(tmp_path: Path) -> None:
    front = make_front(tmp_path / "place", badges=0)
    front.come_in("E02")
    assert front.problems() == []
    front.place.close()


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


def test_a_place_without_any_pin_is_told_since_whoever_comes_first_would_choose_it(
    front: Front,
) -> None:
    """It may never have had one: that is no problem, and can't be told from PINs taken out."""
    assert not check(front.place, front.now).has_pin
    set_pin(front.place, StaffRole.MANAGER, "123456")
    assert check(front.place, front.now).has_pin
    front.place.store.db.execute("DELETE FROM staff")
    assert not check(front.place, front.now).has_pin


def damaged(front: Front, *statements: str) -> None:
    """Do this to the file behind the program's back, and open the place again."""
    front.place.close()
    altered(front.place.folder.database, *statements)
    front.reopen()


def said(front: Front) -> set[tuple[str, str]]:
    return {(problem.key, problem.detail) for problem in check(front.place, front.now).problems}


@pytest.fixture
def spoilt(front: Front) -> Iterator[Front]:
    """A place with somebody in, of which the test may leave nothing sound."""
    front.enter(0)
    front.place.close()
    before = front.place.folder.database.read_bytes()
    front.reopen()
    yield front
    front.place.close()
    front.place.folder.database.write_bytes(before)
    front.reopen()


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("DROP TRIGGER envelope_is_never_changed", ("shape_lost", "envelope_is_never_changed")),
        ("ALTER TABLE visitor ADD COLUMN name TEXT", ("shape_altered", "visitor")),
        ("CREATE TABLE names (name TEXT)", ("shape_strange", "names")),
        ("DELETE FROM activity", ("link", "visit → activity E02 (1)")),
        ("DELETE FROM activity WHERE code <> 'E02'", ("link", "place → activity Z00 (1)")),
        ("DELETE FROM visitor", ("link", "badge → visitor (3)")),
        ("DELETE FROM visitor", ("link", "visit → visitor (1)")),
        ("DELETE FROM badge", ("link", "visitor → badge (3)")),
        ("DELETE FROM envelope", ("link", "body → envelope (2)")),
    ],
)
def test_a_shape_that_somebody_changed_and_a_table_that_somebody_emptied_have_their_line(
    spoilt: Front, statement: str, problem: tuple[str, str]
) -> None:
    guards = ["DROP TRIGGER envelope_is_never_removed"] if "envelope" in statement else []
    damaged(spoilt, *guards, statement)
    key, detail = problem
    assert (f"check.{key}", detail) in said(spoilt)


@pytest.mark.parametrize("name", ["visit", "visit_present"])
def test_what_cannot_be_opened_any_more_is_named_all_the_same(spoilt: Front, name: str) -> None:
    path = spoilt.place.folder.database
    spoilt.place.close()
    altered(path, f"DROP {'INDEX' if '_' in name else 'TABLE'} {name}")
    assert Problem("check.shape_lost", name) in check_file(path)
    altered(path, "DELETE FROM _sqlite_migrations")
    assert check_file(path) == [Problem("data.damaged", "")]


def test_an_answer_to_a_visit_that_is_gone_has_its_line(spoilt: Front) -> None:
    spoilt.place.store.db.execute("INSERT INTO setting VALUES ('profile_one_in', '1')")
    visit = visit_of(spoilt.come_in("E02"))
    offered = profile.offer(spoilt.place, visit, spoilt.now)
    assert offered is not None
    questions = spoilt.place.catalogue.questions
    profile.answer(spoilt.place, offered, questions[:1], questions[0].codes[0], spoilt.now)
    assert said(spoilt) == set()
    damaged(spoilt, f"DELETE FROM visit WHERE visit_id = '{visit.id}'")
    assert ("check.link", "answer → visit (1)") in said(spoilt)


def test_a_journal_that_was_emptied_with_all_that_follows_from_it_is_still_missed(
    spoilt: Front,
) -> None:
    damaged(
        spoilt,
        "DROP TRIGGER envelope_is_never_removed",
        "DROP TRIGGER body_is_removed_by_redaction_only",
        *(f"DELETE FROM {table}" for table in ("visit", "body", "envelope")),
    )
    assert ("check.journal", f"{spoilt.place.store.device[:8]}/1: end") in said(spoilt)
