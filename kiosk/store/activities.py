"""The place's activities, as rows."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.domain.catalogue import Activity, Family
from kiosk.domain.hours import plain, week_of
from kiosk.store.store import Store

_COLUMNS = (
    "code, family, position, icon, colour, capacity, sensitive, archived, names, space_id, hours"
)


def write_activity(store: Store, activity: Activity) -> None:
    """Keep an activity, over the one with that code."""
    over = ", ".join(f"{column} = excluded.{column}" for column in _COLUMNS.split(", ")[1:])
    store.db.execute(
        f"INSERT INTO activity ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        f" ON CONFLICT (code) DO UPDATE SET {over}",
        [
            activity.code,
            activity.family.code,
            activity.position,
            activity.icon,
            activity.colour,
            activity.capacity,
            activity.sensitive,
            activity.archived,
            json.dumps(dict(activity.names), ensure_ascii=False, sort_keys=True),
            activity.space,
            json.dumps(plain(activity.week)) if activity.week else None,
        ],
    )


def replace_activities(store: Store, offered: Iterable[Activity]) -> None:
    """Keep these activities, and no others."""
    store.db.execute("DELETE FROM activity")
    for activity in offered:
        write_activity(store, activity)


def read_activities(store: Store, families: Mapping[str, Family]) -> dict[str, Activity]:
    """All activities by code, archived ones too, in the order of the catalogue."""
    rows = store.db.execute(f"SELECT {_COLUMNS} FROM activity ORDER BY position, code")
    return {row[0]: _activity(row, families) for row in rows}


def read_activity(store: Store, families: Mapping[str, Family], code: str) -> Activity | None:
    """One activity, archived or not."""
    row = store.db.execute(f"SELECT {_COLUMNS} FROM activity WHERE code = ?", [code]).fetchone()
    return None if row is None else _activity(row, families)


def _activity(row: tuple[Any, ...], families: Mapping[str, Family]) -> Activity:
    code, family, position, icon, colour, capacity, sensitive, archived, names, space, hours = row
    return Activity(
        code=code,
        family=families[family],
        position=position,
        icon=icon,
        colour=colour,
        capacity=capacity,
        sensitive=bool(sensitive),
        archived=bool(archived),
        names=json.loads(names),
        space=space,
        week=week_of(json.loads(hours)) if hours else {},
    )


def has_visits(store: Store, code: str) -> bool:
    """Whether anyone ever came for this activity, undone visits and imports under way included."""
    (some,) = store.db.execute(
        "SELECT EXISTS (SELECT 1 FROM visit WHERE activity = ?)", [code]
    ).fetchone()
    return bool(some)
