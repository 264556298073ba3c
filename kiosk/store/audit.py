"""What the team did at the desk, as rows."""

from typing import NamedTuple

from kiosk.store.store import Store

Row = tuple[int, str, str, str | None, str | None]
"""UTC ms, role, act, thing, and the alias of the visitor whom it was about."""


class About(NamedTuple):
    """Which lines: those about one visitor, those of one role; of None all."""

    visitor: str | None = None
    role: str | None = None


def write(
    store: Store, at_ms: int, role: str, act: str, thing: str | None, visitor: str | None
) -> None:
    """Add a line. Runs inside `Store.writing`, with what it tells of."""
    store.db.execute(
        "INSERT INTO audit (at_ms, role, act, thing, visitor_id) VALUES (?, ?, ?, ?, ?)",
        [at_ms, role, act, thing, visitor],
    )


def forget_before(store: Store, at_ms: int) -> None:
    """Remove the lines older than this."""
    store.db.execute("DELETE FROM audit WHERE at_ms < ?", [at_ms])


def oldest(store: Store) -> int | None:
    """When (UTC ms) the oldest line was written."""
    (at_ms,) = store.db.execute("SELECT min(at_ms) FROM audit").fetchone()
    return None if at_ms is None else int(at_ms)


def read(store: Store, since_ms: int, which: About, skipped: int, most: int) -> list[Row]:
    """The lines since then, the newest first."""
    about = "" if which.visitor is None else " AND visitor_id = :visitor"
    about += "" if which.role is None else " AND role = :role"
    rows = store.db.execute(
        "SELECT at_ms, role, act, thing, (SELECT alias FROM badge WHERE"
        " badge.visitor_id = audit.visitor_id ORDER BY revoked, issued_on DESC, alias LIMIT 1)"
        f" FROM audit WHERE at_ms >= :since{about} ORDER BY number DESC LIMIT :most OFFSET :skipped",
        {"since": since_ms, "most": most, "skipped": skipped, **which._asdict()},
    )
    return rows.fetchall()
