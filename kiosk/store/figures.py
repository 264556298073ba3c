"""The rows that figures are computed from: SQL selects, it computes nothing."""

from collections.abc import Collection
from datetime import date, datetime

from kiosk.domain.clock import from_ms, quarter_of
from kiosk.store.store import Store


def first_quarters(store: Store) -> dict[str, str]:
    """By visitor, the quarter of the first visit ever kept, the team's own visits left out."""
    rows = store.db.execute(
        "SELECT visitor_id, min(day) FROM visit WHERE visitor_id IS NOT NULL AND voided = 0"
        " AND role <> 'EQUIPE' GROUP BY visitor_id"
    )
    return {visitor: quarter_of(date.fromisoformat(day)) for visitor, day in rows}


def answers_of(store: Store, visitors: Collection[str]) -> list[tuple[str, str, str, datetime]]:
    """Visitor, question, choice and time of their answers, open ones left out, in that order."""
    rows = store.db.execute(
        "SELECT visitor_id, question, choice, at_ms FROM answer"
        " WHERE visitor_id IS NOT NULL AND choice IS NOT NULL ORDER BY at_ms, answer_id"
    )
    return [
        (visitor, question, choice, from_ms(at_ms))
        for visitor, question, choice, at_ms in rows
        if visitor in visitors
    ]
