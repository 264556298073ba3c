"""Whoever wishes it is erased: nothing of them is left, and nobody else's visit is touched."""

import shutil
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.badge import mint
from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.domain.outcome import Arrived, Unknown
from kiosk.impact.period import Period
from kiosk.services.audit import Act, By, trail
from kiosk.services.erase import AT_ONCE, erase, whose
from kiosk.services.hand_out import revoke_badge
from kiosk.services.report.sealing import seal
from kiosk.services.scrub import scrub, wants_scrub
from kiosk.services.staff import StaffRole
from kiosk.store import badges, seals
from tests.services.front import Front, make_front, visit_of
from tests.services.import_visits.build import bring, table
from tests.services.report.test_sealing import paper, written
from tests.services.test_purge import answered, came, left_of


def erased(front: Front, badge: int = 0) -> int:
    return erase(front.place, whose(front.place, front.codes[badge]), front.now)


def test_badge_answers_first_name_and_visits_go_and_not_a_byte_is_left(front: Front) -> None:
    visitor = came(front)
    came(front, 1)
    alias = badges.alias_of(front.place.store, visitor)
    words: list[object] = [alias]
    for column, rows_of in (("visit_id", "visit"), ("answer_id", "answer")):
        rows = front.rows(f"SELECT {column} FROM {rows_of} WHERE visitor_id = '{visitor}'")
        words += [row[0] for row in rows]
    with front.place.store.writing():
        front.place.store.db.execute("INSERT INTO first_name VALUES (?, 'Camille')", [visitor])
    front.wait(days=1)
    assert erased(front) == 1
    scrub(front.place)
    assert left_of(front, *words, "Camille") == []
    assert (front.count("visit"), front.count("badge"), front.count("answer")) == (1, 2, 1)
    assert front.scan(0).outcome == Unknown()
    assert front.scan(1).outcome == Arrived()


def test_who_never_came_is_erased_too(front: Front) -> None:
    assert erased(front) == 0
    assert wants_scrub(front.place)
    assert front.scan(0).outcome == Unknown()


def test_who_is_in_is_still_counted_as_present_and_is_nobody(front: Front) -> None:
    front.wait(minutes=41)
    came(front)
    assert erased(front) == 1
    assert front.present == 1
    rows = front.rows("SELECT visitor_id, activity, (arrived_ms % 3600000) FROM visit")
    assert rows == [(None, "E02", 0)]


def test_a_badge_that_is_not_in_force_erases_its_person_too(front: Front) -> None:
    came(front)
    visitor = whose(front.place, front.codes[0])
    (badge,) = badges.badges_of(front.place.store, visitor)
    revoke_badge(front.place, badge.hash, By(StaffRole.HOST, front.now))
    front.wait(days=1)
    assert erased(front) == 1
    assert front.count("visitor") == 2


@pytest.mark.parametrize("code", ["https://example.org", mint(b"\0\1\2\3\4"), ""])
def test_what_is_no_badge_of_this_place_erases_nobody(front: Front, code: str) -> None:
    with pytest.raises(BadInput, match=r"erase\.unknown"):
        whose(front.place, code)


def test_who_was_erased_can_not_be_again(front: Front) -> None:
    visitor = came(front)
    erased(front)
    with pytest.raises(BadInput, match=r"visitors\.gone"):
        erase(front.place, visitor, front.now)


def test_the_trail_says_that_somebody_was_erased_and_not_who(front: Front) -> None:
    by = By(StaffRole.HOST, front.now)
    erase(front.place, came(front), front.now, by)
    (line,) = trail(front.place, front.now)
    assert (line.act, line.thing, line.alias) == (Act.VISITOR_ERASED, None, None)


def test_a_closed_period_stays_and_an_open_one_counts_them_no_more(
    front: Front, tmp_path: Path
) -> None:
    came(front)
    came(front, 1)
    sealed = written(front, tmp_path / "one", closing=True)
    (kept,) = seals.all_seals(front.place.store)
    files = {file.name: file.read_bytes() for file in sealed.files}
    front.wait(days=40)
    came(front)
    came(front, 1)
    front.wait(days=1)
    assert erased(front) == 2
    again = written(front, tmp_path / "two")
    assert {file.name: file.read_bytes() for file in again.files} == files
    assert seals.all_seals(front.place.store) == [kept]
    front.wait(days=100)
    new = seal(front.place, Period(2027, 1), "", front.now, paper).seal
    assert '"VISITES"' in new.content


def test_an_older_copy_that_is_put_back_erases_again(front: Front, tmp_path: Path) -> None:
    visitor = came(front)
    answered(front, None, visit_of(front.come_in("E02")).id)
    front.wait(days=1)
    front.place.store.db.execute("VACUUM INTO ?", [str(tmp_path / "copy.db")])
    erased(front)
    front.place.close()
    shutil.copyfile(tmp_path / "copy.db", front.place.folder.database)
    front.reopen()
    tables = ("visitor", "badge", "answer", "visit")
    assert [front.count(table) for table in tables] == [2, 2, 1, 1]
    assert visitor not in str(front.rows("SELECT * FROM body"))


@settings(max_examples=25)
@given(days=st.lists(st.integers(0, 3), min_size=1, max_size=2 * AT_ONCE + 5))
def test_however_often_they_came_all_of_it_goes_and_nothing_of_others(
    tmp_path_factory: pytest.TempPathFactory, days: list[int]
) -> None:
    front = make_front(tmp_path_factory.mktemp("place"))
    for number, gap in enumerate(days):
        front.wait(days=gap, minutes=30)
        front.leave(front.enter(number % 2))
        front.wait(minutes=11)
    mine = whose(front.place, front.codes[0])
    others = f"SELECT * FROM visit WHERE visitor_id <> '{mine}' ORDER BY visit_id"
    stay = front.rows(others)
    came_so_often = front.count("visit") - len(stay)
    assert erased(front) == came_so_often
    assert front.rows("SELECT * FROM visit ORDER BY visit_id") == stay
    assert front.problems() == []
    front.place.close()


def test_who_is_erased_while_a_file_is_checked_does_not_come_back_with_it(front: Front) -> None:
    bring(front.place, table("M1;2026-02-03T10:00;;E02"))
    ((visitor,),) = front.rows("SELECT visitor_id FROM membership")
    told: list[str] = []

    def meanwhile(key: str, done: int, whole: int) -> None:
        if done == whole and key != "visits.writing" and not told:
            told.append(key)
            erase(front.place, str(visitor), front.now)

    with pytest.raises(WriteFailed, match=r"visits\.under_way"):
        bring(front.place, table("M1;2026-02-04T10:00;;E02"), on_progress=meanwhile)
    assert told
    assert front.count("visit") == front.count("membership") == 0
    assert bring(front.place, table("M1;2026-02-04T10:00;;E02")).added == 1
