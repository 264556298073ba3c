"""The journal on disk: nothing rewritten, everything chained, and what is redacted really gone."""

import subprocess
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.clock import Memory, to_ms
from kiosk.domain.journal import Arrival, Choice, Exit
from kiosk.domain.visit import ExitBy
from kiosk.store import journal, visits
from kiosk.store.sqlite import sqlite3
from kiosk.store.store import Store
from tests.store.chain import DAY, NINE, a_day, broken, write


def test_events_are_read_back_as_they_were_written(store: Store) -> None:
    written = [
        write(store, "1", Arrival(DAY)),
        write(store, "1", Choice("A09"), 1),
        write(store, "1", Exit(ExitBy.SCAN), 90),
    ]
    write(store, "2", Arrival(DAY), 5)
    assert journal.events_of(store, ["1" * 32]) == written
    assert len(journal.events_of(store, ["1" * 32, "2" * 32, "3" * 32])) == 4
    assert journal.events_of(store, []) == []


def test_the_sequence_has_no_gap_and_the_chain_holds(store: Store) -> None:
    assert broken(store) == []
    a_day(store)
    assert store.db.execute("SELECT seq FROM envelope ORDER BY seq").fetchall() == [
        (seq,) for seq in range(1, 7)
    ]
    assert broken(store) == []


def test_a_failed_transaction_leaves_no_gap(store: Store) -> None:
    write(store, "1", Arrival(DAY))
    with pytest.raises(sqlite3.IntegrityError):
        write(store, "2", Arrival(DAY, persons=5000), visitor=None)
    write(store, "3", Arrival(DAY), 1)
    assert store.db.execute("SELECT max(seq) FROM envelope").fetchone() == (2,)
    assert broken(store) == []


def test_the_hybrid_clock_goes_on_when_the_wall_clock_is_set_back(store: Store) -> None:
    first = write(store, "1", Arrival(DAY))
    second = write(store, "1", Exit(ExitBy.SCAN), -60, suspect=True)
    assert second.hlc == first.hlc + 1
    assert second.at < first.at
    assert journal.events_of(store, ["1" * 32]) == [first, second]


def test_a_coarse_event_keeps_the_exact_time_out_of_the_hybrid_clock_too(store: Store) -> None:
    write(store, "1", Arrival(DAY), 47)
    coarse = write(store, "2", Arrival(DAY), 0, visitor=None, coarse=True)
    assert coarse.hlc == to_ms(NINE) << 16
    assert write(store, "3", Arrival(DAY), 47, visitor=None).hlc == (
        (to_ms(NINE + timedelta(minutes=47)) << 16) + 1
    )


def test_only_a_clock_that_can_be_right_is_trusted_later(store: Store) -> None:
    assert journal.memory(store) == Memory()
    write(store, "1", Arrival(DAY), 600, suspect=True)
    assert journal.memory(store) == Memory()
    write(store, "2", Arrival(DAY), 60, suspect=False)
    write(store, "3", Arrival(DAY), 59, suspect=False)
    assert journal.memory(store) == Memory(NINE + timedelta(minutes=60))


def test_what_a_device_remembers_of_its_clock_is_there_again(store: Store) -> None:
    memory = Memory(NINE, NINE - timedelta(days=3), 2)
    with store.writing():
        journal.remember(store, memory)
    assert journal.memory(store) == memory


# Append-only


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE envelope SET seq = seq + 10",
        "UPDATE envelope SET event_id = lower(hex(randomblob(16))) WHERE seq = 2",
        "UPDATE envelope SET commitment = randomblob(32)",
        "DELETE FROM envelope",
        "DELETE FROM envelope WHERE seq = 6",
        "UPDATE body SET content = json_set(content, '$.at', 0)",
        "UPDATE body SET salt = randomblob(16)",
        "DELETE FROM body",
        "REPLACE INTO envelope SELECT * FROM envelope WHERE seq = 3",
        "REPLACE INTO body SELECT event_id, salt, '{}' FROM body",
        "INSERT INTO body SELECT lower(hex(randomblob(16))), salt, content FROM body LIMIT 1",
        "DELETE FROM device",
    ],
)
def test_what_happened_cannot_be_rewritten(store: Store, sql: str) -> None:
    a_day(store)
    before = journal.events_of(store, ["1" * 32, "2" * 32])
    with pytest.raises(sqlite3.IntegrityError), store.writing():
        store.db.execute(sql)
    assert journal.events_of(store, ["1" * 32, "2" * 32]) == before
    assert broken(store) == []


def test_a_body_is_removed_by_redaction_only(store: Store) -> None:
    a_day(store)
    with pytest.raises(sqlite3.IntegrityError, match="by redaction only"):
        store.db.execute("DELETE FROM body WHERE visit_id = ?", ["1" * 32])
    with store.writing():
        ids = journal.redact(store, "1" * 32)
    assert len(ids) == 3
    assert journal.events_of(store, ["1" * 32]) == []
    assert len(journal.events_of(store, ["2" * 32])) == 3
    assert journal.redacted(store) == set(ids)


def test_a_redacted_body_can_never_come_back(store: Store) -> None:
    write(store, "1", Arrival(DAY))
    (row,) = store.db.execute("SELECT event_id, salt, content FROM body").fetchall()
    with store.writing():
        journal.redact(store, "1" * 32)
    with pytest.raises(sqlite3.IntegrityError, match="redacted"), store.writing():
        store.db.execute("INSERT INTO body (event_id, salt, content) VALUES (?, ?, ?)", row)


def test_the_chain_holds_after_any_redactions(store: Store) -> None:
    a_day(store)
    with store.writing():
        journal.redact(store, "1" * 32)
    assert broken(store) == []
    write(store, "3", Arrival(DAY), 300)
    with store.writing():
        journal.redact(store, "3" * 32)
        journal.redact(store, "2" * 32)
    assert broken(store) == []
    assert store.db.execute("SELECT count(*) FROM body").fetchone() == (0,)
    assert store.db.execute("SELECT count(*) FROM envelope").fetchone() == (7,)


def test_an_id_that_is_unknown_here_is_remembered_all_the_same(store: Store) -> None:
    with store.writing():
        journal.redact_events(store, ["f" * 32, "f" * 32])
    assert journal.redacted(store) == {"f" * 32}


# Really gone


def test_a_redacted_body_leaves_no_bytes_in_the_file(store: Store, tmp_path: Path) -> None:
    """`secure_delete` overwrites what is freed; a checkpoint brings that into the main file."""
    a_day(store)
    visit, visitor, group = "5e" * 16, "ba" * 16, "GEHEIMNIS"
    with store.writing():
        for fact in (Arrival(DAY, group=group), Choice("A09"), Exit(ExitBy.SCAN)):
            journal.append(
                store,
                visit=visit,
                visitor=visitor,
                at=NINE,
                suspect=False,
                actor="door",
                fact=fact,
            )
            visits.refold(store, visit, visitor, DAY)
    assert in_main_file(store, tmp_path, visit, visitor, group) == 3
    with store.writing():
        journal.redact(store, visit)
        visits.refold(store, visit, visitor, DAY)
    assert in_main_file(store, tmp_path, visit, visitor, group) == 0
    store.close()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["parvis.db"]


def in_main_file(store: Store, folder: Path, *words: str) -> int:
    """How many of these words the main file holds, once the -wal is moved into it."""
    store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert read_elsewhere(folder / "parvis.db-wal") == b""
    content = read_elsewhere(folder / "parvis.db")
    return sum(word.encode() in content for word in words)


def read_elsewhere(path: Path) -> bytes:
    """The bytes of a live file: opened in this process, it would lose SQLite's locks on it.

    Of one that is not there (a -wal, with an older library) there are none.
    """
    if not path.exists():
        return b""
    return subprocess.run(["cat", str(path)], capture_output=True, check=True).stdout
