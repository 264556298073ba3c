"""Spaces of the place, as rows: rooms and corners that activities share."""

from dataclasses import dataclass

from kiosk.store.store import Store


@dataclass(frozen=True, slots=True)
class Space:
    """A room or a corner. `capacity` in persons, None when nobody said."""

    id: str
    name: str
    capacity: int | None
    position: int


def read_spaces(store: Store) -> list[Space]:
    """All spaces, in their order."""
    rows = store.db.execute(
        "SELECT space_id, name, capacity, position FROM space ORDER BY position, name"
    )
    return [Space(*row) for row in rows]


def write_space(store: Store, space: Space) -> None:
    """Keep a space, over the one with that id."""
    store.db.execute(
        "INSERT INTO space (space_id, name, capacity, position) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (space_id) DO UPDATE SET name = excluded.name,"
        " capacity = excluded.capacity, position = excluded.position",
        [space.id, space.name, space.capacity, space.position],
    )


def remove_space(store: Store, space: str) -> None:
    """Remove a space; its activities are then in none."""
    store.db.execute("DELETE FROM space WHERE space_id = ?", [space])
