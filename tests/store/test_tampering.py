"""What someone with the file and another program may try: the chain shows it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.migrations import apply, steps
from kiosk.store.sqlite import Connection, connect, in_memory
from kiosk.store.store import Store
from tests.store.chain import a_day, broken, opened

CHANGES = {
    "an event id": ("UPDATE envelope SET event_id = lower(hex(randomblob(16))) WHERE seq = {seq}"),
    "a commitment": "UPDATE envelope SET commitment = randomblob(32) WHERE seq = {seq}",
    "a link": "UPDATE envelope SET link = randomblob(32) WHERE seq = {seq}",
    "a number": "UPDATE envelope SET seq = 100 + seq WHERE seq = {seq}",
    "a body": (
        "UPDATE body SET content = json_set(content, '$.at', 0) WHERE event_id ="
        " (SELECT event_id FROM envelope WHERE seq = {seq})"
    ),
    "one digit of a body": (
        "UPDATE body SET content = replace(content, '\"hlc\":1', '\"hlc\":2') WHERE event_id ="
        " (SELECT event_id FROM envelope WHERE seq = {seq})"
    ),
    "a salt": (
        "UPDATE body SET salt = randomblob(16) WHERE event_id ="
        " (SELECT event_id FROM envelope WHERE seq = {seq})"
    ),
    "a body's absence": (
        "DELETE FROM body WHERE event_id = (SELECT event_id FROM envelope WHERE seq = {seq})"
    ),
    "a device": ("UPDATE envelope SET device_id = lower(hex(randomblob(16))) WHERE seq = {seq}"),
}


def tamper(path: Path, *statements: str) -> None:
    """Change the file behind the program's back: no triggers, no foreign keys, no checks."""
    db = connect(path)
    db.execute("PRAGMA foreign_keys = 0")
    db.execute("PRAGMA ignore_check_constraints = 1")
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        assert db.execute(statement).rowcount, statement
    db.close()


@pytest.mark.parametrize("seq", [1, 3, 6])
@pytest.mark.parametrize("what", CHANGES)
def test_a_changed_envelope_or_body_is_found(
    store: Store, tmp_path: Path, what: str, seq: int
) -> None:
    a_day(store)
    tamper(tmp_path / "parvis.db", CHANGES[what].format(seq=seq))
    assert broken(store)


@pytest.mark.parametrize("seq", [1, 3, 5, 6])
def test_an_envelope_dropped_with_its_body_is_found(store: Store, tmp_path: Path, seq: int) -> None:
    a_day(store)
    ids = f"(SELECT event_id FROM envelope WHERE seq = {seq})"
    tamper(
        tmp_path / "parvis.db",
        f"DELETE FROM body WHERE event_id = {ids}",
        f"DELETE FROM envelope WHERE seq = {seq}",
        f"UPDATE envelope SET seq = seq - (seq > {seq})",
    )
    assert broken(store)


def test_two_bodies_swapped_are_found(store: Store, tmp_path: Path) -> None:
    a_day(store)
    swap = (
        "WITH two AS (SELECT a.event_id AS here, b.salt, b.content FROM body a, body b"
        " WHERE a.event_id <> b.event_id AND (a.event_id, b.event_id) IN"
        " (SELECT x.event_id, y.event_id FROM envelope x, envelope y"
        " WHERE (x.seq, y.seq) IN ((2, 5), (5, 2))))"
        " UPDATE body SET salt = two.salt, content = two.content FROM two"
        " WHERE event_id = two.here"
    )
    tamper(tmp_path / "parvis.db", swap)
    assert len(broken(store)) == 2


def test_the_complaint_names_the_place_of_the_fault(store: Store, tmp_path: Path) -> None:
    a_day(store)
    tamper(tmp_path / "parvis.db", CHANGES["one digit of a body"].format(seq=4))
    assert broken(store) == [f"{store.device[:8]}/4: body"]


@settings(deadline=None, max_examples=60)
@given(
    st.integers(1, 6),
    st.integers(0, 31),
    st.integers(1, 255),
    st.sampled_from(["commitment", "link"]),
)
def test_one_bit_of_a_seal_is_enough(seq: int, byte: int, flip: int, column: str) -> None:
    store = opened(migrated())
    a_day(store)
    for trigger in ("envelope_is_never_changed", "envelope_is_never_removed"):
        store.db.execute(f"DROP TRIGGER {trigger}")
    (sealed,) = store.db.execute(f"SELECT {column} FROM envelope WHERE seq = {seq}").fetchone()
    changed = bytearray(sealed)
    changed[byte] ^= flip
    store.db.execute(f"UPDATE envelope SET {column} = ? WHERE seq = {seq}", [bytes(changed)])
    assert broken(store)
    store.close()


def migrated() -> Connection:
    db = in_memory()
    apply(db, steps())
    return db
