"""Visitors and the badges that open their visits. No name is kept, and no code: only its hash."""

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

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
    usual: str | None = None
    """What they usually come for, while the place offers it and it is not sensitive."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A badge as the desk knows it: by its hash, since nobody has its code but who carries it."""

    hash: bytes
    alias: str
    issued: date | None
    """None: it is not known any more."""
    revoked: date | None
    in_force: bool


def issue(
    store: Store,
    code_hash: bytes,
    alias: str,
    role: Role = Role.PARTICIPANT,
    on: date | None = None,
    *,
    parents_informed: bool = False,
) -> str:
    """Write a new visitor with a badge; the visitor's id. Runs inside `Store.writing`."""
    visitor = secrets.token_hex(16)
    store.db.execute(
        "INSERT INTO visitor (visitor_id, ordinal, role, parents_informed)"
        " SELECT ?, coalesce(max(ordinal), 0) + 1, ?, ? FROM visitor",
        [visitor, role.value, parents_informed],
    )
    issue_again(store, visitor, code_hash, alias, on)
    return visitor


def issue_again(
    store: Store, visitor: str, code_hash: bytes, alias: str, on: date | None = None
) -> None:
    """Write one more badge for a visitor who is known."""
    store.db.execute(
        "INSERT INTO badge (code_hash, visitor_id, alias, issued_on) VALUES (?, ?, ?, ?)",
        [code_hash, visitor, alias, None if on is None else on.isoformat()],
    )


def holder(store: Store, code_hash: bytes) -> Holder | None:
    """Whom this badge stands for, or None when it was not issued here."""
    row = store.db.execute(
        "SELECT visitor_id, ordinal, role, alias, revoked, activity.code"
        " FROM badge JOIN visitor USING (visitor_id) LEFT JOIN activity"
        " ON activity.code = usual_activity AND NOT archived AND NOT sensitive"
        " WHERE code_hash = ?",
        [code_hash],
    ).fetchone()
    if row is None:
        return None
    visitor, ordinal, role, alias, revoked, usual = row
    return Holder(visitor, ordinal, Role(role), alias, bool(revoked), usual)


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
        "SELECT alias FROM badge WHERE visitor_id = ?"
        " ORDER BY revoked, issued_on DESC, alias LIMIT 1",
        [visitor],
    ).fetchone()
    return row[0] if row else None


def aliases_of(store: Store, visitors: Iterable[str]) -> dict[str, str]:
    """The same for many visitors at once; those without any badge are left out."""
    rows = store.db.execute(
        "SELECT visitor_id, alias FROM badge WHERE visitor_id IN (SELECT value FROM json_each(?))"
        " ORDER BY revoked DESC, issued_on, alias DESC",
        [json.dumps(sorted(set(visitors)))],
    )
    return dict(rows.fetchall())


def badges_of(store: Store, visitor: str) -> list[Badge]:
    """All badges of a visitor: the one in force first, then the newest."""
    rows = store.db.execute(
        "SELECT code_hash, alias, issued_on, revoked_on, revoked FROM badge WHERE visitor_id = ?"
        " ORDER BY revoked, issued_on DESC, revoked_on DESC, code_hash",
        [visitor],
    )
    return [
        Badge(code_hash, alias, _day(issued), _day(withdrawn), not revoked)
        for code_hash, alias, issued, withdrawn, revoked in rows
    ]


def visitor_of(store: Store, code_hash: bytes) -> str | None:
    """Whose badge this is, in force or not."""
    row = store.db.execute(
        "SELECT visitor_id FROM badge WHERE code_hash = ?", [code_hash]
    ).fetchone()
    return row[0] if row else None


def revoke(store: Store, code_hash: bytes, on: date | None = None) -> None:
    """Withdraw a badge; its visitor and their visits stay."""
    day = None if on is None else on.isoformat()
    store.db.execute(
        "UPDATE badge SET revoked = 1, revoked_on = ? WHERE code_hash = ?", [day, code_hash]
    )


def restore(store: Store, code_hash: bytes) -> None:
    """Let a badge open again that was withdrawn."""
    store.db.execute(
        "UPDATE badge SET revoked = 0, revoked_on = NULL WHERE code_hash = ?", [code_hash]
    )


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
