"""What finished periods' reports have told of people, as rows: added, never changed."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kiosk.store.store import Store


@dataclass(frozen=True, slots=True)
class Telling:
    """What one report told. content: the figures and tables, as JSON. number: counts from 1."""

    period: str
    number: int
    content: str


def add(store: Store, telling: Telling, visitors: Collection[str]) -> None:
    """Keep what is told, and which badges are counted in it; in a transaction of the caller's.

    visitors: those of `still_known`.
    """
    key = [telling.period, telling.number]
    store.db.execute(
        "INSERT INTO telling (period, number, content) VALUES (?, ?, ?)", [*key, telling.content]
    )
    store.db.execute(
        "INSERT INTO counted (period, number, visitor_id) SELECT ?, ?, value FROM json_each(?)",
        [*key, json.dumps(sorted(visitors))],
    )


def of_year(store: Store, year: int) -> list[Telling]:
    """Everything that was told of a year and its quarters, in the order of periods and numbers."""
    rows = store.db.execute(
        "SELECT period, number, content FROM telling WHERE period BETWEEN ?1 AND ?1 || '-T4'"
        " ORDER BY period, number",
        [str(year)],
    )
    return [Telling(*row) for row in rows]


def counted(store: Store, telling: Telling) -> frozenset[str]:
    """The badges that are counted in it, as far as they are still known."""
    rows = store.db.execute(
        "SELECT visitor_id FROM counted WHERE period = ? AND number = ?",
        [telling.period, telling.number],
    )
    return frozenset(visitor for (visitor,) in rows)


def still_known(store: Store, visitors: Collection[str]) -> frozenset[str]:
    """Of these badges, those whose visitor was not erased."""
    rows = store.db.execute(
        "SELECT visitor_id FROM json_each(?) JOIN visitor ON visitor_id = value",
        [json.dumps(sorted(visitors))],
    )
    return frozenset(visitor for (visitor,) in rows)


def forget_counted(store: Store, before: date) -> None:
    """Remove who was counted in periods that began before a day; what was told of them stays."""
    store.db.execute(
        "DELETE FROM counted WHERE substr(period, 1, 4) || '-'"
        " || substr('01040710', 1 + 2 * (coalesce(nullif(substr(period, 7), ''), 1) - 1), 2)"
        " || '-01' < ?",
        [before.isoformat()],
    )
