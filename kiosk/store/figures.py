"""The rows that figures are computed from: SQL selects, it computes nothing.

Each query begins with the days of a period and goes on by index: what was before costs nothing.
"""

import json
from collections.abc import Iterable
from datetime import date, datetime

from kiosk.domain.clock import from_ms, quarter_of
from kiosk.store.store import SEEN, Store

# The first visit that still stands, the team's own left out; voided ones are in the index too.
_FIRST_KEPT = (
    "(SELECT day FROM visit INDEXED BY visit_of_visitor WHERE visitor_id = seen.visitor_id"
    f" AND voided = 0 AND role <> 'EQUIPE' AND {SEEN} ORDER BY day LIMIT 1)"
)


def first_quarters(store: Store, first: date, last: date) -> dict[str, str]:
    """By visitor seen on these days, the quarter of their first visit ever.

    A visit that was purged is remembered by its quarter; an older one may have come in since. The
    team's own visits are left out.
    """
    rows = store.db.execute(
        f"SELECT seen.visitor_id, first_quarter, {_FIRST_KEPT} AS first_kept"
        " FROM (SELECT DISTINCT visitor_id FROM visit WHERE day BETWEEN ? AND ? AND voided = 0"
        f" AND visitor_id IS NOT NULL AND role <> 'EQUIPE' AND {SEEN}) AS seen"
        " LEFT JOIN visitor USING (visitor_id)",
        [first.isoformat(), last.isoformat()],
    )
    return {
        visitor: min(filter(None, [quarter, quarter_of(date.fromisoformat(first_kept))]))
        for visitor, quarter, first_kept in rows
    }


def remember_first_quarters(store: Store, before: date) -> None:
    """Keep with their visitor the quarters of first visits older than `before`.

    To be called in the transaction that purges these visits, while they are still there.
    """
    rows = store.db.execute(
        "SELECT visitor_id, min(day) FROM visit INDEXED BY visit_of_day"
        " JOIN visitor USING (visitor_id)"
        f" WHERE day < ? AND voided = 0 AND visit.role <> 'EQUIPE' AND {SEEN} GROUP BY visitor_id",
        [before.isoformat()],
    ).fetchall()
    store.db.executemany(
        "UPDATE visitor SET first_quarter = min(coalesce(first_quarter, ?1), ?1)"
        " WHERE visitor_id = ?2",
        [(quarter_of(date.fromisoformat(day)), visitor) for visitor, day in rows],
    )


def last_days(store: Store, first: date, last: date) -> list[tuple[str, date]]:
    """Visitor and last day in each quarter of these days; the team's own visits are left out."""
    rows = store.db.execute(
        "SELECT visitor_id, max(day) FROM visit WHERE day BETWEEN ? AND ? AND voided = 0"
        f" AND visitor_id IS NOT NULL AND role <> 'EQUIPE' AND {SEEN}"
        " GROUP BY visitor_id, substr(day, 1, 4), (substr(day, 6, 2) + 2) / 3",
        [first.isoformat(), last.isoformat()],
    )
    return [(visitor, date.fromisoformat(day)) for visitor, day in rows]


def answers_of(store: Store, visitors: Iterable[str]) -> list[tuple[str, str, str, datetime]]:
    """Visitor, question, choice and time of their answers, open ones left out, in that order."""
    rows = store.db.execute(
        "SELECT visitor_id, question, choice, at_ms FROM json_each(?)"
        " CROSS JOIN answer INDEXED BY answer_of_visitor ON visitor_id = value"
        f" WHERE choice IS NOT NULL AND {SEEN} ORDER BY at_ms, answer_id",
        [json.dumps(sorted(visitors))],
    )
    return [
        (visitor, question, choice, from_ms(at_ms)) for visitor, question, choice, at_ms in rows
    ]


def answers_at(store: Store, visits: Iterable[str]) -> list[tuple[str, str, str, int]]:
    """Visit, question, choice and sampling rate of the answers given at these visits.

    Without a badge; open ones are left out, and the order is that of the answers.
    """
    rows = store.db.execute(
        "SELECT visit_id, question, choice, one_in FROM json_each(?)"
        " CROSS JOIN answer INDEXED BY answer_of_visit ON visit_id = value"
        f" WHERE choice IS NOT NULL AND {SEEN} ORDER BY at_ms, answer_id",
        [json.dumps(sorted(visits))],
    )
    return rows.fetchall()
