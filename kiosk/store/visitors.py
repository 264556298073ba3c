"""Visitors as the desk looks them up: by alias, by day, and what was said of each.

Every query reads a page, by index; how many visits there ever were does not matter.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.domain.visit import Role
from kiosk.store.store import SEEN, Store


@dataclass(frozen=True, slots=True)
class Visitor:
    """A visitor, with what the team said of them."""

    id: str
    role: Role
    alias: str | None
    """None: known from an import, and never given a badge."""
    has_badge: bool
    """Whether one of their badges opens."""
    had_others: bool
    """Whether one of their badges was withdrawn."""
    usual: str | None
    parents_informed: bool
    last_day: date | None
    """Of their last visit that is kept and not undone."""


_VISITOR = (
    "SELECT visitor_id, role,"
    " (SELECT alias FROM badge WHERE badge.visitor_id = visitor.visitor_id"
    " ORDER BY revoked, issued_on DESC, alias LIMIT 1),"
    " EXISTS (SELECT 1 FROM badge WHERE badge.visitor_id = visitor.visitor_id AND NOT revoked),"
    " EXISTS (SELECT 1 FROM badge WHERE badge.visitor_id = visitor.visitor_id AND revoked),"
    " usual_activity, parents_informed,"
    " (SELECT day FROM visit INDEXED BY visit_of_visitor"
    f" WHERE visit.visitor_id = visitor.visitor_id AND voided = 0 AND {SEEN}"
    " ORDER BY day DESC LIMIT 1)"
    " FROM visitor WHERE visitor_id = ?"
)


_TOLD = (
    "NOT EXISTS (SELECT 1 FROM membership WHERE membership.visitor_id = visitor.visitor_id"
    " AND batch IN (SELECT number FROM batch WHERE complete = 0))"
)
"""Whom an import under way brings is not there yet."""


def read(store: Store, visitor: str) -> Visitor | None:
    """One visitor."""
    row = store.db.execute(_VISITOR, [visitor]).fetchone()
    if row is None:
        return None
    visitor_id, role, alias, has_badge, had_others, usual, parents, last = row
    return Visitor(
        visitor_id,
        Role(role),
        alias,
        bool(has_badge),
        bool(had_others),
        usual,
        bool(parents),
        None if last is None else date.fromisoformat(last),
    )


def by_alias(store: Store, start: str) -> Iterator[str]:
    """Visitors with an alias of which a word begins like this, in the order of the alphabet.

    start: as `badge.plain` has it, without capitals and accents.
    """
    after = start + "\U0010ffff"
    yield from _once(
        store,
        "SELECT visitor_id FROM badge WHERE plain >= ? AND plain < ? ORDER BY plain, code_hash",
        [start, after],
        "SELECT visitor_id FROM badge WHERE substr(plain, instr(plain, ' ') + 1) >= ?"
        " AND substr(plain, instr(plain, ' ') + 1) < ?"
        " ORDER BY substr(plain, instr(plain, ' ') + 1), code_hash",
        [start, after],
    )


def of_day(store: Store, day: date) -> Iterator[str]:
    """Visitors who came on this business day, the latest arrivals first."""
    yield from _once(
        store,
        f"SELECT visitor_id FROM visit WHERE day = ? AND voided = 0 AND {SEEN}"
        " AND visitor_id IS NOT NULL ORDER BY arrived_ms DESC, visit_id",
        [day.isoformat()],
    )


def recent(store: Store) -> Iterator[str]:
    """Visitors by their last day, the latest first; then those never seen, the newest first."""
    yield from _once(
        store,
        "SELECT visitor_id FROM visit INDEXED BY visit_of_day WHERE voided = 0"
        f" AND visitor_id IS NOT NULL AND {SEEN} ORDER BY day DESC, visitor_id DESC",
        [],
        f"SELECT visitor_id FROM visitor WHERE {_TOLD} ORDER BY ordinal DESC",
        [],
    )


def unused(store: Store) -> Iterator[str]:
    """Visitors whose badge opens and was never used, the newest first."""
    yield from _once(
        store,
        "SELECT visitor_id FROM visitor WHERE EXISTS (SELECT 1 FROM badge"
        " WHERE badge.visitor_id = visitor.visitor_id AND NOT revoked)"
        " AND NOT EXISTS (SELECT 1 FROM visit INDEXED BY visit_of_visitor"
        f" WHERE visit.visitor_id = visitor.visitor_id AND voided = 0 AND {SEEN})"
        " ORDER BY ordinal DESC",
        [],
    )


def _once(store: Store, *queries: str | list[str]) -> Iterator[str]:
    """What these queries find one after the other, each visitor once; read as far as needed."""
    seen = set[str]()
    for query, parameters in zip(queries[::2], queries[1::2], strict=True):
        for (visitor,) in store.db.execute(str(query), parameters):
            if visitor not in seen:
                seen.add(visitor)
                yield visitor


def set_role(store: Store, visitor: str, role: Role) -> None:
    """In what capacity they usually come, from their next arrival on."""
    store.db.execute("UPDATE visitor SET role = ? WHERE visitor_id = ?", [role.value, visitor])


def set_usual(store: Store, visitor: str, activity: str | None) -> None:
    """What they usually come for, or nothing in particular."""
    store.db.execute(
        "UPDATE visitor SET usual_activity = ? WHERE visitor_id = ?", [activity, visitor]
    )


def forget_usual(store: Store, activity: str) -> None:
    """Nobody usually comes for this any more, as far as is kept."""
    store.db.execute(
        "UPDATE visitor SET usual_activity = NULL WHERE usual_activity = ?", [activity]
    )


def set_parents_informed(store: Store, visitor: str, informed: bool) -> None:
    """Whether the parents of somebody under 15 know of the badge."""
    store.db.execute(
        "UPDATE visitor SET parents_informed = ? WHERE visitor_id = ?", [informed, visitor]
    )


def first_name(store: Store, visitor: str) -> str | None:
    """The first name that a visitor gave, if the place asks for any."""
    row = store.db.execute("SELECT name FROM first_name WHERE visitor_id = ?", [visitor]).fetchone()
    return row[0] if row else None


def write_first_name(store: Store, visitor: str, name: str | None) -> None:
    """Keep a first name, or forget it."""
    if name is None:
        store.db.execute("DELETE FROM first_name WHERE visitor_id = ?", [visitor])
    else:
        store.db.execute("INSERT OR REPLACE INTO first_name VALUES (?, ?)", [visitor, name])


def forget_first_names(store: Store) -> None:
    """Forget all of them."""
    store.db.execute("DELETE FROM first_name")
