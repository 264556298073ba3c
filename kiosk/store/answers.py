"""Voluntary answers, as rows: append-only, the latest one of a question counts."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.clock import to_ms
from kiosk.store.store import SEEN, Store


@dataclass(frozen=True, slots=True)
class Asked:
    """Whose answer it is: a badge's, or that of one visit without a badge."""

    visitor: str | None
    visit: str | None


def write_answer(
    store: Store,
    asked: Asked,
    question: str,
    version: int,
    choice: str | None,
    at: datetime,
    one_in: int,
) -> None:
    """Keep an answer; `choice` None = asked, and left open."""
    store.db.execute(
        "INSERT INTO answer (answer_id, visitor_id, visit_id, question, version, choice, at_ms,"
        " one_in) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        [
            secrets.token_hex(16),
            asked.visitor,
            asked.visit,
            question,
            version,
            choice,
            to_ms(at),
            one_in,
        ],
    )


def asked_since(store: Store, visitor: str, since: datetime) -> set[str]:
    """The questions put to this visitor since then, answered or not."""
    rows = store.db.execute(
        f"SELECT DISTINCT question FROM answer WHERE visitor_id = ? AND at_ms >= ? AND {SEEN}",
        [visitor, to_ms(since)],
    )
    return {question for (question,) in rows}


def forget(
    store: Store,
    visit: str,
    visitor: str | None,
    since: datetime,
    until: datetime | None = None,
) -> None:
    """Delete what was answered for a visit, or by its visitor from its arrival on (`until`)."""
    store.db.execute(
        "DELETE FROM answer WHERE visit_id = ?1 OR visitor_id = ?2 AND at_ms >= ?3"
        " AND (?4 IS NULL OR at_ms <= ?4)",
        [visit, visitor, to_ms(since), None if until is None else to_ms(until)],
    )


def latest(store: Store, visitor: str) -> dict[str, tuple[str, int]]:
    """By question, a visitor's latest answer that is not empty, and when (UTC ms) it was given."""
    rows = store.db.execute(
        "SELECT question, choice, at_ms FROM answer"
        f" WHERE visitor_id = ? AND choice IS NOT NULL AND {SEEN} ORDER BY at_ms, answer_id",
        [visitor],
    )
    return {question: (choice, at_ms) for question, choice, at_ms in rows}
