"""Setting up a place, and opening it again: database, key and identity, in one folder."""

import errno
import hmac
import os
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, time
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.errors import BadInput, DataUnusable, WriteFailed
from kiosk.domain.place import Place
from kiosk.paths import DataFolder
from kiosk.store import activities, journal, places, staff, visits
from kiosk.store.migrations import bring_up_to_date, is_empty, open_as_it_is
from kiosk.store.sqlite import Connection, world_errors
from kiosk.store.store import Store

KEY_BYTES = 32
EVENT_ID_LENGTH = 32
BUILT = date(2026, 11, 1)
"""No event of this program can be older: a clock that says so is wrong."""


@dataclass(slots=True, eq=False)
class OpenPlace:
    """A place whose data is open in this thread: what every service is handed."""

    folder: DataFolder
    store: Store
    place: Place
    """As it is now: whoever changes it at the desk puts the new one here."""
    catalogue: Catalogue
    key: bytes
    """Turns a badge code into the hash that the database keeps; it stays outside of it."""

    def close(self) -> None:
        """Let go of the database."""
        self.store.close()


@dataclass(frozen=True, slots=True)
class NewPlace:
    """What has to be said to set a place up."""

    name: str
    kind: str
    timezone: str = "Europe/Paris"
    opens: time = time(8)
    closes: time = time(20)
    capacity: int | None = None
    manager_pin: str | None = None
    """Its hash, as `staff.hash_pin` makes it."""
    settings: Mapping[str, object] = field(default_factory=dict)
    """What is set from the beginning, by name."""


def set_up(folder: DataFolder, wanted: NewPlace, catalogue: Catalogue) -> OpenPlace:
    """Make the place: its folder, database, key, and the activities of its kind.

    Raises `BadInput` when there is a place already, or the kind or time zone doesn't exist;
    nothing is written then.
    """
    if _is_set_up(folder):
        raise BadInput("place.exists", path=folder.root)
    if wanted.kind not in catalogue.kinds:
        raise BadInput("place.kind", kind=wanted.kind, known=" ".join(catalogue.kinds))
    place = Place(
        id=secrets.token_hex(16),
        name=clean_name(wanted.name),
        kind=wanted.kind,
        zone=clean_zone(wanted.timezone),
        opens=wanted.opens,
        closes=wanted.closes,
        capacity=wanted.capacity,
    )
    try:
        folder.root.mkdir(mode=0o700, parents=True, exist_ok=True)
        key = _make_key(folder.key)
        folder.database.touch(mode=0o600)
        folder.database.chmod(0o600)
    except OSError as error:
        may_not = error.errno in (errno.EROFS, errno.EACCES, errno.EPERM)
        raise DataUnusable("data.read_only" if may_not else "data.unreachable") from error
    store = Store(bring_up_to_date(folder.database, folder.backups), secrets.token_hex(16))
    try:
        with store.writing():
            store.db.execute(
                "INSERT INTO device (device_id, is_self) VALUES (?, 1)", [store.device]
            )
            places.write_place(store, place, _mark(key, place))
            if wanted.manager_pin is not None:
                staff.write_pin(store, "manager", wanted.manager_pin)
            for name, value in wanted.settings.items():
                places.save_setting(store, name, value)
            for activity in catalogue.activities_for(wanted.kind):
                activities.write_activity(store, activity)
    except BaseException:
        store.close()
        raise
    return OpenPlace(folder, store, place, catalogue, key)


def open_place(
    folder: DataFolder, catalogue: Catalogue, *, only_to_read: bool = False
) -> OpenPlace:
    """Open the place in this folder, migrated if need be.

    `only_to_read`: it will do where nothing can be written. Raises `DataUnusable` when there is no
    place, its key is missing, or the file can't be used, `WriteFailed` on a read-only disk.
    """
    if not folder.database.exists() or is_empty(folder.database):
        raise DataUnusable("place.none", path=folder.root)
    store = Store(_connection(folder, only_to_read), device="")
    try:
        with world_errors():
            place = places.read_place(store)
            identity = store.db.execute("SELECT device_id FROM device WHERE is_self = 1").fetchone()
            if place is None or identity is None:
                lost = not places.is_blank(store)
                raise DataUnusable("data.damaged" if lost else "place.none", path=folder.root)
            store = Store(store.db, identity[0])
            opened = OpenPlace(folder, store, place, catalogue, read_key(folder.key))
            if places.key_mark(store) != _mark(opened.key, place):
                raise DataUnusable("key.other", path=folder.key)
            forget_again(opened)
    except BaseException:
        store.close()
        raise
    return opened


def _connection(folder: DataFolder, only_to_read: bool) -> Connection:
    try:
        return bring_up_to_date(folder.database, folder.backups)
    except WriteFailed as error:
        if not only_to_read or error.key != "data.read_only":
            raise
        return open_as_it_is(folder.database)


def read_key(path: Path) -> bytes:
    """The place's badge key. Raises `DataUnusable` when it is missing or cut short."""
    try:
        key = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except (OSError, ValueError) as error:
        raise DataUnusable("key.missing", path=path) from error
    if len(key) != KEY_BYTES:
        raise DataUnusable("key.missing", path=path)
    return key


def forget_again(place: OpenPlace) -> None:
    """Make the list of redactions beside the key and the one in the database the same.

    An older copy of the database that was put back must not bring back what was erased.
    """
    path, store = place.folder.redactions, place.store
    try:
        text = path.read_text(encoding="ascii", errors="replace") if path.exists() else ""
    except OSError as error:
        raise DataUnusable("data.unreachable", path=path) from error
    # A line cut short by a power cut names no event.
    noted = {line for line in text.split() if len(line) == EVENT_ID_LENGTH}
    known = journal.redacted(store)
    if noted - known:
        with store.writing():
            visits.forget(store, sorted(noted - known))
    note_redactions(place, sorted(known - noted))


def note_redactions(place: OpenPlace, event_ids: list[str]) -> None:
    """Add redacted events to the list beside the key, on the disk when this returns.

    Where that can't be, nothing is lost: the database has them, and each start completes the list.
    """
    if not event_ids:
        return
    with suppress(OSError):
        place.folder.redactions.parent.mkdir(parents=True, exist_ok=True)
        with place.folder.redactions.open("a", encoding="ascii") as file:
            file.write("".join(f"{event_id}\n" for event_id in event_ids))
            file.flush()
            os.fsync(file.fileno())


def _is_set_up(folder: DataFolder) -> bool:
    """Whether there is a place already; a set-up that was cut short left a database without."""
    if not folder.database.exists() or is_empty(folder.database):
        return False
    store = Store(bring_up_to_date(folder.database, folder.backups), device="")
    try:
        with world_errors():
            return not places.is_blank(store)
    finally:
        store.close()


def _mark(key: bytes, place: Place) -> bytes:
    """By what the database knows its own key from another place's."""
    return hmac.digest(key, place.id.encode("ascii"), "sha256")


def clean_name(name: str) -> str:
    """A place's name in one line. Raises `BadInput` for what is none."""
    name = " ".join(name.split())
    if not 1 <= len(name) <= 80 or not name.isprintable():
        raise BadInput("place.name")
    return name


def clean_zone(name: str) -> ZoneInfo:
    """A time zone by its name. Raises `BadInput` where there is none of it."""
    try:
        zone = ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise BadInput("place.timezone", name=name) from error
    if "/" not in name and name != "UTC":
        # « localtime » and its like would make the place's days depend on the machine.
        raise BadInput("place.timezone", name=name)
    return zone


def _make_key(path: Path) -> bytes:
    """A key that was there is kept: badges printed under it must still open."""
    if path.exists():
        return read_key(path)
    key = secrets.token_bytes(KEY_BYTES)
    part = path.with_name(path.name + ".part")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    return key
