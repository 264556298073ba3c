"""Visitors and the badges that open their visits. No name is kept, and no code: only its hash."""

import secrets
from dataclasses import dataclass

from kiosk.domain.visit import Role
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a badge stands for: a number among the place's visitors, and in what capacity."""

    visitor: str
    ordinal: int
    role: Role
    alias: str
    revoked: bool


def issue(store: Store, code_hash: bytes, alias: str, role: Role = Role.PARTICIPANT) -> str:
    """Write a new visitor with a badge; the visitor's id. Runs inside `Store.writing`."""
    visitor = secrets.token_hex(16)
    store.db.execute(
        "INSERT INTO visitor (visitor_id, ordinal, role)"
        " SELECT ?, coalesce(max(ordinal), 0) + 1, ? FROM visitor",
        [visitor, role.value],
    )
    store.db.execute(
        "INSERT INTO badge (code_hash, visitor_id, alias) VALUES (?, ?, ?)",
        [code_hash, visitor, alias],
    )
    return visitor


def holder(store: Store, code_hash: bytes) -> Holder | None:
    """Whom this badge stands for, or None when it was not issued here."""
    row = store.db.execute(
        "SELECT visitor_id, ordinal, role, alias, revoked"
        " FROM badge JOIN visitor USING (visitor_id) WHERE code_hash = ?",
        [code_hash],
    ).fetchone()
    if row is None:
        return None
    visitor, ordinal, role, alias, revoked = row
    return Holder(visitor, ordinal, Role(role), alias, bool(revoked))


def ordinal(store: Store, visitor: str) -> int:
    """A visitor's number, in the order in which badges were issued."""
    row = store.db.execute("SELECT ordinal FROM visitor WHERE visitor_id = ?", [visitor]).fetchone()
    return int(row[0])


def aliases(store: Store) -> set[str]:
    """All aliases in use, so that a new badge gets another."""
    return {row[0] for row in store.db.execute("SELECT alias FROM badge")}


def alias_of(store: Store, visitor: str) -> str | None:
    """The alias of a visitor's newest badge, for the desk."""
    row = store.db.execute(
        "SELECT alias FROM badge WHERE visitor_id = ? ORDER BY revoked, alias LIMIT 1", [visitor]
    ).fetchone()
    return row[0] if row else None


def revoke(store: Store, code_hash: bytes) -> None:
    """Withdraw a badge; its visitor and their visits stay."""
    store.db.execute("UPDATE badge SET revoked = 1 WHERE code_hash = ?", [code_hash])
