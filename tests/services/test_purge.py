"""What is past its retention goes, and nothing of it is left; what was counted stays."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.domain.outcome import Arrived, Unknown
from kiosk.impact.period import Period
from kiosk.services import settings as place_settings
from kiosk.services.due import is_due, kept_since
from kiosk.services.leftovers import alone
from kiosk.services.open_place import open_place
from kiosk.services.purge import Purged, purge
from kiosk.services.report.sealing import seal
from kiosk.services.scrub import wants_scrub
from kiosk.store import answers, badges, seals
from kiosk.store.answers import Asked
from kiosk.store.copies import verified_copy
from kiosk.store.places import save_setting
from kiosk.store.retention import forgotten_before, forgotten_since
from kiosk.store.sqlite import SqliteError
from tests.services.front import SENSITIVE, Front, make_front, visit_of
from tests.services.import_visits.build import bring, table
from tests.services.report.test_sealing import paper
from tests.services.test_faults import no_file_may_grow, wal_of
from tests.store.test_journal import read_elsewhere

LATER = timedelta(days=430)
"""After which a visit of today has been kept for thirteen months, and no quarter more."""


def purged(front: Front, *, scrubbing: bool = True) -> Purged:
    return purge(front.place, front.now, paper, scrubbing=scrubbing)


def answered(front: Front, visitor: str | None, visit: str | None = None) -> None:
    with front.place.store.writing():
        answers.write_answer(
            front.place.store, Asked(visitor, visit), "residence", 1, "R1", front.now.at, 1
        )


def came(front: Front, badge: int = 0) -> str:
    """Somebody came and said where they live; whose badge it was."""
    visitor = visit_of(front.enter(badge, "E02")).visitor
    assert visitor is not None
    answered(front, visitor)
    return visitor


def years_pass(front: Front, span: timedelta = LATER) -> None:
    """Time goes by as it does: somebody comes now and then, or the clock would be doubted."""
    end = front.now.at + span
    while front.now.at < end - timedelta(days=100):
        front.now = Reading(front.now.at + timedelta(days=100))
        front.enter(2)
    front.now = Reading(end)


def bytes_of(front: Front) -> bytes:
    """All that the database, its log and its copies hold."""
    folder = front.place.folder
    files = [folder.database, wal_of(front)]
    files += folder.backups.iterdir() if folder.backups.is_dir() else []
    return b"".join(read_elsewhere(file) for file in files)


def left_of(front: Front, *words: object) -> list[object]:
    content = bytes_of(front)
    return [word for word in words if str(word).encode() in content]


# Who goes, and who stays


def test_visits_go_after_their_months_and_with_the_last_one_the_person(front: Front) -> None:
    alias = badges.alias_of(front.place.store, came(front))
    visit = front.rows("SELECT visit_id FROM visit")[0][0]
    answer = front.rows("SELECT answer_id FROM answer")[0][0]
    years_pass(front)
    assert left_of(front, alias, visit, answer) == [alias, visit, answer]
    done = purged(front)
    assert (done.visits, done.visitors, done.is_scrubbed) == (1, 1, True)
    assert left_of(front, alias, visit, answer) == []
    assert front.scan(0).outcome == Unknown()
    assert front.scan(2).outcome == Arrived()


def test_who_still_comes_keeps_the_badge_and_the_answers(front: Front) -> None:
    came(front)
    front.wait(days=300)
    front.enter(0)
    front.wait(days=130)
    done = purged(front)
    assert (done.visits, done.visitors) == (1, 0)
    assert (front.count("answer"), front.count("badge")) == (1, 3)
    assert front.rows("SELECT first_quarter FROM visitor WHERE ordinal = 1") == [("2026-T4",)]


def test_a_badge_that_nobody_used_yet_still_opens(front: Front) -> None:
    came(front)
    years_pass(front)
    purged(front)
    assert front.scan(1).outcome == Arrived()


def test_visits_without_a_badge_go_with_what_was_answered(front: Front) -> None:
    visit = visit_of(front.come_in("E02"))
    answered(front, None, visit.id)
    front.come_in(SENSITIVE)
    front.undo(front.come_in("E02"))
    years_pass(front)
    assert purged(front).visits == 3
    assert front.count("answer") == 0


def test_imported_visits_go_too_and_the_same_file_again_does_no_harm(front: Front) -> None:
    came(front)
    file = table("M1;2025-02-03T10:00;2025-02-03T11:00;E02", ";2025-02-04T10:00;;E02")
    assert bring(front.place, file).added == 2
    first = purged(front)
    assert (first.visits, first.visitors) == (2, 1)
    assert list(map(str, first.closed)) == ["2025-T1", "2025"]
    assert front.count("membership") == 0
    kept = seals.all_seals(front.place.store)
    assert bring(front.place, file).added == 2
    again = purged(front)
    assert (again.visits, again.visitors, again.closed) == (2, 1, [])
    assert seals.all_seals(front.place.store) == kept


def test_an_older_past_that_comes_in_later_is_still_counted(front: Front) -> None:
    bring(front.place, table("M1;2025-02-03T10:00;;E02"))
    purged(front)
    bring(front.place, table("M1;2023-02-03T10:00;;E02"))
    assert list(map(str, purged(front).closed)) == ["2023-T1", "2023"]
    assert forgotten_since(front.place.store) == date(2023, 2, 3)
    assert forgotten_before(front.place.store) == date(2025, 2, 4)


def test_the_length_follows_the_setting_to_the_day(front: Front) -> None:
    front.now = Reading(datetime.fromisoformat("2028-03-31T12:00+02:00"))
    assert kept_since(front.place, front.now) == date(2027, 2, 28)
    save_setting(front.place.store, place_settings.RETENTION_MONTHS.name, 12)
    assert kept_since(front.place, front.now) == date(2027, 3, 31)
    save_setting(front.place.store, place_settings.RETENTION_MONTHS.name, 27)
    assert kept_since(front.place, front.now) == date(2025, 12, 31)


# What was counted


def test_each_period_that_needs_what_goes_is_closed_first(front: Front) -> None:
    came(front)
    years_pass(front)
    done = purged(front)
    assert list(map(str, done.closed)) == ["2026-T4", "2026", "2027-T1"]
    assert done.kept == {}
    assert forgotten_before(front.place.store) == date(2026, 11, 24)


def test_what_was_closed_stays_as_it_was_published(front: Front) -> None:
    came(front)
    years_pass(front)
    seal(front.place, Period(2026, 4), "", front.now, paper)
    (kept,) = seals.all_seals(front.place.store)
    files = seals.files_of(front.place.store, kept)
    purged(front)
    assert seals.latest_seal(front.place.store, "2026-T4") == kept
    assert seals.files_of(front.place.store, kept) == files


def test_a_period_that_can_not_be_closed_keeps_its_visits_and_is_said(front: Front) -> None:
    came(front)
    years_pass(front)

    def no_paper(told: object) -> bytes:
        raise WriteFailed("data.full")

    done = purge(front.place, front.now, no_paper, scrubbing=True)
    assert [error.key for error in done.kept.values()] == ["data.full"] * len(done.kept)
    assert done.visits == 0
    assert is_due(front.place, front.now)
    assert purged(front).visits == 1


def test_a_period_that_goes_on_keeps_what_it_needs(front: Front) -> None:
    """Less than twelve months can't be set any more; an older setting does no harm to figures."""
    came(front)
    save_setting(front.place.store, place_settings.RETENTION_MONTHS.name, 3)
    front.wait(days=37)
    purged(front)
    assert front.count("visit") == 1
    front.wait(days=70)
    done = purged(front)
    assert list(map(str, done.kept)) == ["2027-T1"]
    assert front.count("visit") == 1


# Other traces


def test_old_copies_old_lines_of_the_logs_and_of_the_trail_go(front: Front) -> None:
    folder = front.place.folder
    old, young = (front.now.at - timedelta(days=days) for days in (31, 29))
    folder.backups.mkdir()
    for at in (old, young):
        copy = folder.backups / f"{at:%Y-%m-%d}.db"
        copy.write_bytes(b"copy")
        os.utime(copy, (at.timestamp(), at.timestamp()))
    folder.logs.mkdir()
    lines = b"2026-04-01 10:00:00,1 ERROR old\n  more\n"
    kept = b"2026-11-01 10:00:00,1 INFO young\n  more\n"
    (folder.logs / "parvis.log").write_bytes(lines + kept)
    (folder.logs / "parvis.log.1").write_bytes(lines)
    with front.place.store.writing():
        at_ms = int((front.now.at - timedelta(days=184)).timestamp() * 1000)
        front.place.store.db.execute(
            "INSERT INTO audit (at_ms, role, act) VALUES (?, 'host', 'badge.made')", [at_ms]
        )
    assert is_due(front.place, front.now)
    assert purged(front).copies == 1
    assert [copy.name for copy in folder.backups.iterdir()] == [f"{young:%Y-%m-%d}.db"]
    assert (folder.logs / "parvis.log").read_bytes() == kept
    assert (folder.logs / "parvis.log.1").read_bytes() == b""
    assert front.count("audit") == 0
    assert is_due(front.place, front.now) is False


# When it may not be


def test_a_clock_that_can_not_be_right_erases_nothing(front: Front) -> None:
    came(front)
    front.wait(days=3 * 365)
    assert is_due(front.place, front.now) is None
    with pytest.raises(BadInput, match=r"purge\.clock"):
        purged(front)
    assert front.count("visit") == 1


def test_nothing_goes_while_visits_are_imported(front: Front) -> None:
    came(front)
    years_pass(front)
    with alone(front.place.folder), pytest.raises(WriteFailed, match=r"visits\.under_way"):
        purged(front)
    assert front.count("seal") == 0


def test_beside_an_open_door_the_file_is_written_anew_later(front: Front) -> None:
    came(front)
    years_pass(front)
    assert not purged(front, scrubbing=False).is_scrubbed
    assert wants_scrub(front.place)
    assert purged(front).is_scrubbed


def test_on_a_full_disk_nothing_is_claimed(front: Front) -> None:
    came(front)
    years_pass(front)
    for period in (Period(2026, 4), Period(2026), Period(2027, 1)):
        seal(front.place, period, "", front.now, paper)
    with no_file_may_grow(wal_of(front)), pytest.raises(WriteFailed):
        purged(front)
    visits = front.count("visit")
    assert purged(front).visits == 1
    assert front.count("visit") == visits - 1


# Whatever happened before


class Came(NamedTuple):
    """A visit of an invented past: so many days after the one before, of a badge or of nobody."""

    days: int
    badge: int | None
    answers: bool
    leaves: bool
    cancelled: bool


PAST = st.lists(
    st.builds(
        Came,
        st.integers(0, 120),
        st.one_of(st.none(), st.integers(0, 3)),
        st.booleans(),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    max_size=10,
)
SLOWLY = settings(
    max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


@dataclass
class Past:
    """A place after such a past, and what its file may not hold any more after a purge."""

    front: Front
    secrets: list[str] = field(default_factory=list)


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Path]:
    """Where each example has a folder of its own."""
    return (tmp_path / str(number) for number in range(10**6))


def lived(folder: Path, told: list[Came]) -> Past:
    front = make_front(folder, badges=4)
    for one in told:
        front.wait(days=one.days, minutes=41)
        receipt = front.come_in("E02") if one.badge is None else front.enter(one.badge)
        visit = visit_of(receipt)
        if one.answers:
            answered(front, visit.visitor, None if visit.visitor else visit.id)
        if one.leaves:
            front.wait(minutes=40)
            front.leave(receipt)
        elif one.cancelled:
            front.undo(receipt)
    old_copy(front)
    front.wait(days=380)
    before = kept_since(front.place, front.now).isoformat()
    gone = f"SELECT visit_id FROM visit WHERE day < '{before}'"
    people = (
        f"SELECT visitor_id FROM visit WHERE day < '{before}' AND visitor_id NOT IN"
        f" (SELECT visitor_id FROM visit WHERE day >= '{before}' AND visitor_id NOT NULL)"
    )
    rows = front.rows(
        f"{gone} UNION SELECT alias FROM badge WHERE visitor_id IN ({people})"
        f" UNION SELECT answer_id FROM answer WHERE visitor_id IN ({people})"
        f" UNION SELECT answer_id FROM answer WHERE visit_id IN ({gone})"
    )
    return Past(front, [str(row[0]) for row in rows])


def old_copy(front: Front) -> None:
    """A copy of the database, as it is now."""
    copy = verified_copy(front.place.store.db, front.place.folder.backups / "then.db")
    os.utime(copy, (front.now.at.timestamp(), front.now.at.timestamp()))


def told_now(front: Front) -> list[list[tuple[object, ...]]]:
    """All that a purge leaves, but for what is drawn by lot or stands as the file is written."""
    tables = "visit", "answer", "visitor", "badge", "redaction", "seal", "sealed_file", "body"
    return [front.rows(f"SELECT * FROM {name} ORDER BY 1") for name in tables]


@given(told=PAST)
@SLOWLY
def test_no_byte_of_what_went_is_left_and_the_rest_is_sound(
    folders: Iterator[Path], told: list[Came]
) -> None:
    past = lived(next(folders), told)
    front = past.front
    before = set(front.rows("SELECT * FROM envelope"))
    day = kept_since(front.place, front.now).isoformat()
    stay = front.rows(f"SELECT * FROM visit WHERE day >= '{day}' ORDER BY visit_id")
    done = purged(front)
    assert done.kept == {}
    assert left_of(front, *past.secrets) == []
    assert front.rows("SELECT * FROM visit ORDER BY visit_id") == stay
    assert set(front.rows("SELECT * FROM envelope")) == before
    assert front.problems() == []
    once = told_now(front)
    again = purged(front)
    assert (again.visits, again.closed) == (0, [])
    assert told_now(front) == once
    front.place.close()


@given(told=PAST, after=st.integers(1, 60))
@SLOWLY
def test_broken_off_anywhere_and_run_again_it_is_the_same(
    folders: Iterator[Path], told: list[Came], after: int
) -> None:
    past = lived(next(folders), told)
    front = past.front
    writes = 0

    def statement(sql: str) -> None:
        nonlocal writes
        writes += sql.startswith(("DELETE", "INSERT", "UPDATE"))

    def stop() -> int:
        return writes >= after

    db = front.place.store.db
    db.set_trace_callback(statement)
    db.set_progress_handler(stop, 1)
    with suppress(SqliteError):
        purged(front)
    db.set_trace_callback(None)
    db.set_progress_handler(None, 1)
    front.place.close()
    front.place = open_place(front.place.folder, front.place.catalogue)
    assert front.problems() == []
    purged(front)
    assert left_of(front, *past.secrets) == []
    assert front.problems() == []
    front.place.close()
