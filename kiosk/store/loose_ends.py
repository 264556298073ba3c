"""Rows that refer to what is not there: a table that was emptied beside the journal shows so.

What can be known is known from the other tables only: the journal does not tell which badges,
settings or PINs there were, so their loss is seen where something left over needs them.
"""

from collections import Counter
from collections.abc import Iterator

from kiosk.store.sqlite import Connection
from kiosk.store.store import SEEN

_UNDECLARED = f"""
SELECT 'place → activity Z00', count(*) FROM place
  WHERE NOT EXISTS (SELECT 1 FROM activity WHERE code = 'Z00')
UNION ALL SELECT 'visit → activity ' || activity, count(*) FROM visit
  WHERE activity NOT IN (SELECT code FROM activity) GROUP BY activity
UNION ALL SELECT 'visit → visitor', count(*) FROM visit
  WHERE visitor_id IS NOT NULL AND visitor_id NOT IN (SELECT visitor_id FROM visitor)
UNION ALL SELECT 'answer → visit', count(*) FROM answer
  WHERE visit_id IS NOT NULL AND visit_id NOT IN (SELECT visit_id FROM visit) AND {SEEN}
UNION ALL SELECT 'visitor → badge', count(*) FROM visitor
  WHERE visitor_id NOT IN (SELECT visitor_id FROM badge UNION SELECT visitor_id FROM membership)
"""
"""What the schema does not demand of each row, so that the fold may be written in any order."""


def loose_ends(db: Connection) -> Iterator[str]:
    """From which table to which something is missing, and for how many rows, a line each."""
    found = Counter(
        f"{table} → {parent}" for table, _, parent, _ in db.execute("PRAGMA foreign_key_check")
    )
    found.update(dict(db.execute(_UNDECLARED).fetchall()))
    for link, rows in found.items():
        if rows:
            yield f"{link} ({rows})"
