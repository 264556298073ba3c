"""The place and its settings, as rows."""

import json
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.domain.hours import Hours
from kiosk.domain.place import Place
from kiosk.store.store import Store

_WEEK = "hours_by_weekday"


def write_place(store: Store, place: Place, key_mark: bytes) -> None:
    """Write who this place is, and by what its badge key is known."""
    store.db.execute(
        "INSERT OR REPLACE INTO place"
        " (only, place_id, name, kind, timezone, opens, closes, capacity, key_mark)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            place.id,
            place.name,
            place.kind,
            place.zone.key,
            f"{place.opens:%H:%M}",
            f"{place.closes:%H:%M}",
            place.capacity,
            key_mark,
        ],
    )
    own = {
        day: None if hours is None else [f"{hours.opens:%H:%M}", f"{hours.closes:%H:%M}"]
        for day, hours in place.week.items()
    }
    if own or setting(store, _WEEK, {}):
        save_setting(store, _WEEK, own)


def read_place(store: Store) -> Place | None:
    """The place, or None in a database that nobody has set up yet."""
    row = store.db.execute(
        "SELECT place_id, name, kind, timezone, opens, closes, capacity FROM place"
    ).fetchone()
    if row is None:
        return None
    place_id, name, kind, timezone, opens, closes, capacity = row
    return Place(
        id=place_id,
        name=name,
        kind=kind,
        zone=ZoneInfo(timezone),
        opens=time.fromisoformat(opens),
        closes=time.fromisoformat(closes),
        capacity=capacity,
        week={
            int(day): None if hours is None else Hours(*map(time.fromisoformat, hours))
            for day, hours in setting(store, _WEEK, {}).items()
        },
    )


def is_blank(store: Store) -> bool:
    """Whether nobody ever set a place up here: all of it is written at once."""
    (something,) = store.db.execute(
        "SELECT EXISTS (SELECT 1 FROM place) OR EXISTS (SELECT 1 FROM device)"
        " OR EXISTS (SELECT 1 FROM activity) OR EXISTS (SELECT 1 FROM envelope)"
    ).fetchone()
    return not something


def key_mark(store: Store) -> bytes:
    """What the place's badge key leaves in the database: nothing can be told from it alone."""
    (mark,) = store.db.execute("SELECT key_mark FROM place").fetchone()
    return bytes(mark)


def setting(store: Store, name: str, default: Any) -> Any:
    """A setting's value, or `default` while nobody changed it."""
    row = store.db.execute("SELECT value FROM setting WHERE name = ?", [name]).fetchone()
    return default if row is None else json.loads(row[0])


def save_setting(store: Store, name: str, value: Any) -> None:
    """Keep a setting."""
    store.db.execute(
        "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, json.dumps(value)]
    )
