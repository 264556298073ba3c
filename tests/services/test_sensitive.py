"""A sensitive activity leaves no link to anybody, and what was forgotten stays forgotten."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.domain.clock import to_ms
from kiosk.domain.journal import Tap
from kiosk.domain.outcome import (
    Arrived,
    Changed,
    Intent,
    Left,
    Moved,
    NotIn,
    Undone,
)
from kiosk.domain.visit import Role
from kiosk.services import check_in, profile
from kiosk.store import journal
from tests.services.front import AFTERNOON, SENSITIVE, Front, visit_of
from tests.store.test_journal import read_elsewhere


def words_kept(front: Front) -> str:
    """All that the database still tells of what happened: bodies and rows."""
    bodies = front.rows("SELECT content FROM body")
    rows = front.rows("SELECT * FROM visit")
    return f"{bodies} {rows}"


def visitor_of(front: Front, badge: int) -> str:
    """The visitor behind a badge, as the database knows them."""
    ordinal = badge + 1
    ((visitor,),) = front.rows(f"SELECT visitor_id FROM visitor WHERE ordinal = {ordinal}")
    return str(visitor)


def noted_ids(front: Front) -> list[str]:
    return front.place.folder.redactions.read_text(encoding="ascii", errors="replace").split()


def test_the_tap_forgets_whose_arrival_it_was(front: Front) -> None:
    visitor = visitor_of(front, 0)
    front.wait(minutes=37, seconds=12.345)
    arrived = front.scan()
    front.wait(seconds=4)
    chosen = front.choose(arrived, SENSITIVE)
    assert chosen.outcome == Changed()
    assert visit_of(chosen).visitor is None
    assert visit_of(chosen).id != visit_of(arrived).id
    assert visit_of(chosen).arrived == AFTERNOON
    assert front.present == 1
    kept = words_kept(front)
    assert visitor not in kept
    assert visit_of(arrived).id not in kept
    assert str(to_ms(AFTERNOON)) in kept
    assert [int(at) % 3_600_000 for at in times_kept(front)] == [0] * len(times_kept(front))


def times_kept(front: Front) -> list[int]:
    """Every instant in bodies and rows, the hybrid clock's too."""
    found: list[int] = []
    for (content,) in front.rows("SELECT content FROM body"):
        event = json.loads(str(content))
        found += [event["at"], event["hlc"] >> 16]
        assert event["hlc"] & 0xFFFF == 0
    for row in front.rows("SELECT arrived_ms, chosen_ms, last_ms, left_ms, until_ms FROM visit"):
        found += [at for at in row if isinstance(at, int)]
    return found


def test_the_whole_stay_is_told_in_full_hours(front: Front) -> None:
    front.wait(minutes=37)
    arrived = front.come_in(SENSITIVE)
    front.wait(minutes=50)
    left = front.leave(arrived)
    assert left.outcome == Left()
    assert visit_of(left).left is not None
    assert set(times_kept(front)) == {to_ms(AFTERNOON), to_ms(AFTERNOON) + 3_600_000}


def test_the_list_of_what_was_forgotten_stands_beside_the_key(front: Front) -> None:
    front.choose(front.scan(), SENSITIVE)
    assert set(noted_ids(front)) == journal.redacted(front.place.store)
    assert len(noted_ids(front)) == 1
    assert front.place.folder.redactions.parent == front.place.folder.key.parent


def test_nothing_of_how_the_tile_was_chosen_is_kept(front: Front) -> None:
    tap = Tap(3, 8, 5, 1234, True, "en")
    arrived = front.scan()
    check_in.choose(
        front.place, visit_of(arrived).id, SENSITIVE, front.now, rules=front.rules, tap=tap
    )
    check_in.come_in(front.place, SENSITIVE, front.now, tap=tap)
    assert "1234" not in words_kept(front)


def test_a_badge_that_says_it_with_the_scan_is_never_written_down(front: Front) -> None:
    receipt = front.scan(activity=SENSITIVE)
    assert (receipt.outcome, visit_of(receipt).visitor) == (Arrived(), None)
    assert visitor_of(front, 0) not in words_kept(front)
    assert front.count("redaction") == 0


def test_the_badge_s_next_scan_is_a_new_arrival(front: Front) -> None:
    front.choose(front.scan(), SENSITIVE)
    front.wait(minutes=1)
    again = front.scan()
    assert again.outcome == Arrived()
    assert visit_of(again).visitor == visitor_of(front, 0)


def test_the_activities_before_it_are_forgotten_with_the_arrival(front: Front) -> None:
    arrived = front.enter(0, "A01")
    front.wait(minutes=5)
    front.choose(arrived, "E02")
    front.wait(minutes=5)
    front.choose(arrived, SENSITIVE)
    assert visitor_of(front, 0) not in words_kept(front)
    assert len(noted_ids(front)) == 3


def test_the_arrival_keeps_its_own_hour_when_the_tile_is_tapped_in_the_next(
    front: Front,
) -> None:
    front.wait(minutes=58)
    arrived = front.scan()
    front.wait(minutes=5)
    chosen = front.choose(arrived, SENSITIVE)
    assert visit_of(chosen).arrived == AFTERNOON


def test_moving_on_to_it_does_not_show_in_the_visit_before(front: Front) -> None:
    """« Changed activity, to one that is nowhere to be seen » would be a name for it."""
    arrived = front.enter(0, "A01")
    front.wait(minutes=30)
    moved = front.choose(arrived, SENSITIVE)
    assert (moved.outcome, visit_of(moved).visitor) == (Moved(), None)
    rows = front.rows(f"SELECT left_by FROM visit WHERE visitor_id = '{visitor_of(front, 0)}'")
    assert rows == [("SCAN",)]
    assert front.present == 1
    assert "CHANGEMENT" not in words_kept(front)


def test_correcting_a_move_into_it_does_not_show_in_the_visit_before_either(front: Front) -> None:
    arrived = front.enter(0, "A01")
    front.wait(minutes=30)
    moved = front.choose(arrived, "E02")
    assert [row[2] for row in front.visits()] == ["CHANGEMENT", None]
    front.wait(minutes=5)
    front.choose(moved, SENSITIVE)
    assert sorted((row[0], row[2]) for row in front.visits()) == [
        ("A01", "SCAN"),
        (SENSITIVE, None),
    ]
    assert "CHANGEMENT" not in words_kept(front)


@pytest.mark.parametrize("minutes", [0, 40, 58])
def test_a_wrong_tap_can_be_taken_back_or_corrected_for_ten_minutes(
    front: Front, minutes: int
) -> None:
    front.wait(minutes=minutes)
    wrong = front.choose(front.scan(), SENSITIVE)
    front.wait(minutes=9)
    corrected = front.choose(wrong, "E02")
    assert corrected.outcome == Changed()
    assert visit_of(corrected).visitor is None
    other = front.choose(front.scan(1), SENSITIVE)
    front.wait(minutes=9)
    assert front.undo(other).outcome == Undone()
    assert front.present == 1


def test_who_leaves_it_is_counted_like_anyone_without_a_badge(front: Front) -> None:
    front.choose(front.scan(), SENSITIVE)
    front.wait(hours=1)
    assert front.scan(intent=Intent.LEAVE).outcome == NotIn()
    left = check_in.leave_without_badge(front.place, SENSITIVE, front.now)
    assert left.outcome == Left()
    assert front.present == 0


def test_an_earlier_visit_of_the_day_is_left_as_it_was(front: Front) -> None:
    morning = front.enter(0, "A01")
    front.wait(hours=1)
    front.leave(morning)
    front.wait(hours=1)
    front.choose(front.scan(), SENSITIVE)
    activities = [row[0] for row in front.rows("SELECT activity FROM visit ORDER BY arrived_ms")]
    assert activities == ["A01", SENSITIVE]


def test_a_tap_that_was_not_saved_forgets_nothing(front: Front) -> None:
    arrived = front.scan()
    front.place.store.db.execute("PRAGMA query_only = 1")
    front.choose(arrived, SENSITIVE)
    front.place.store.db.execute("PRAGMA query_only = 0")
    assert front.count("redaction") == 0
    assert not front.place.folder.redactions.exists()


# What comes back


def copy_of(front: Front, to: Path) -> None:
    front.place.store.db.execute("VACUUM INTO ?", [str(to)])


def put_back(front: Front, copy: Path) -> None:
    front.place.close()
    shutil.copyfile(copy, front.place.folder.database)
    front.reopen()


def test_an_older_copy_put_back_forgets_again(front: Front, tmp_path: Path) -> None:
    morning = front.enter(0, "A01")
    front.wait(minutes=20)
    front.leave(morning)
    front.wait(minutes=20)
    arrived = front.scan()
    copy_of(front, tmp_path / "copy.db")
    front.choose(arrived, SENSITIVE)
    put_back(front, tmp_path / "copy.db")
    assert visit_of(arrived).id not in words_kept(front)
    assert [row[0] for row in front.visits()] == ["A01"]
    assert front.present == 0
    assert front.problems() == []


def test_a_list_that_was_lost_is_written_again_from_the_database(front: Front) -> None:
    front.choose(front.scan(), SENSITIVE)
    before = noted_ids(front)
    front.place.folder.redactions.unlink()
    front.reopen()
    assert noted_ids(front) == before


@pytest.mark.parametrize("torn", [b"3f9a", b"3f9a\n", b"\x00" * 70, b"\xff\xfe\n", b"\n\n"])
def test_a_list_cut_short_by_a_power_cut_does_not_shut_the_place(front: Front, torn: bytes) -> None:
    front.choose(front.scan(0), SENSITIVE)
    with front.place.folder.redactions.open("ab") as file:
        file.write(torn)
    front.reopen()
    front.choose(front.scan(1), SENSITIVE)
    front.reopen()
    assert journal.redacted(front.place.store) <= set(noted_ids(front))
    assert len(journal.redacted(front.place.store)) == 2


def test_an_unwritable_list_does_not_make_the_answer_wrong_and_is_caught_up_with(
    front: Front,
) -> None:
    front.place.folder.redactions.mkdir(parents=True)
    assert front.choose(front.scan(), SENSITIVE).outcome == Changed()
    front.place.folder.redactions.rmdir()
    front.reopen()
    assert set(noted_ids(front)) == journal.redacted(front.place.store)


def test_nothing_is_left_of_it_in_the_write_ahead_log(front: Front) -> None:
    front.choose(front.scan(), SENSITIVE)
    log = front.place.folder.database.with_name("parvis.db-wal")
    assert b'"kind":"arrival"' not in read_elsewhere(log)


def test_moving_to_it_leaves_the_same_trace_as_arriving_for_it(front: Front) -> None:
    front.choose(front.scan(), "E02")
    front.wait(minutes=20)
    front.scan(1)
    before = len(front.rows("SELECT 1 FROM envelope"))
    assert front.choose(front.scan(), SENSITIVE).outcome == Moved()
    added = front.rows(
        "SELECT content IS NULL FROM envelope LEFT JOIN body USING (event_id)"
        f" ORDER BY seq LIMIT -1 OFFSET {before}"
    )
    # The exit, an arrival that was forgotten, and the visit of nobody.
    assert [bool(gone) for (gone,) in added] == [False, True, False]


def test_the_device_itself_forgets_the_minute(front: Front) -> None:
    front.wait(minutes=37, seconds=12)
    front.choose(front.scan(), SENSITIVE)
    assert_minutes_forgotten(front)


def test_the_device_forgets_the_minute_of_a_clock_that_it_doubts_too(front: Front) -> None:
    front.scan(1)
    front.wait(days=-3, minutes=37, seconds=12)
    front.choose(front.scan(), SENSITIVE)
    assert_minutes_forgotten(front)
    assert front.rows("SELECT doubted_days FROM device") == [(1,)]


def assert_minutes_forgotten(front: Front) -> None:
    (kept,) = front.rows("SELECT last_hlc >> 16, last_at_ms, coalesce(doubted_ms, 0) FROM device")
    assert [int(str(ms)) % 3_600_000 for ms in kept] == [0, 0, 0]


def test_an_older_copy_put_back_does_not_keep_the_minute_either(
    front: Front, tmp_path: Path
) -> None:
    front.wait(minutes=37, seconds=12)
    arrived = front.scan()
    copy_of(front, tmp_path / "copy.db")
    front.choose(arrived, SENSITIVE)
    put_back(front, tmp_path / "copy.db")
    assert_minutes_forgotten(front)


def test_answers_given_for_a_visit_without_a_badge_go_when_it_turns_out_sensitive(
    front: Front,
) -> None:
    front.place.store.db.execute("INSERT INTO setting VALUES ('profile_one_in', '1')")
    arrived = front.come_in("E02")
    offered = profile.offer(front.place, visit_of(arrived), front.now)
    assert offered is not None
    question = front.place.catalogue.questions[0]
    profile.answer(front.place, offered, (question,), question.codes[0], front.now)
    front.choose(arrived, SENSITIVE)
    assert front.count("answer") == 0


def test_paid_staff_who_choose_it_still_count_in_no_figure(front: Front) -> None:
    with front.place.store.writing():
        front.place.store.db.execute("UPDATE visitor SET role = 'EQUIPE'")
    chosen = front.choose(front.scan(), SENSITIVE)
    assert visit_of(chosen).role is Role.TEAM
