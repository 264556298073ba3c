"""The PINs of the desk, as hashes, and the back-off that outlives a restart."""

from kiosk.store.store import Store


def pin_hashes(store: Store) -> dict[str, str]:
    """The hash of each role's PIN."""
    return dict(store.db.execute("SELECT role, pin_hash FROM staff").fetchall())


def write_pin(store: Store, role: str, pin_hash: str) -> None:
    """Keep a role's PIN, over the one before."""
    store.db.execute(
        "INSERT OR REPLACE INTO staff (role, pin_hash) VALUES (?, ?)", [role, pin_hash]
    )


def remove_pin(store: Store, role: str) -> None:
    """A role has no PIN any more."""
    store.db.execute("DELETE FROM staff WHERE role = ?", [role])


def back_off(store: Store) -> tuple[int, int]:
    """How many wrong PINs in a row, and until when (UTC ms) none is looked at."""
    row = store.db.execute("SELECT failures, until_ms FROM pin_back_off").fetchone()
    return (row[0], row[1]) if row else (0, 0)


def write_back_off(store: Store, failures: int, until_ms: int) -> None:
    """Remember the wrong PINs."""
    store.db.execute(
        "INSERT OR REPLACE INTO pin_back_off (only, failures, until_ms) VALUES (1, ?, ?)",
        [failures, until_ms],
    )
