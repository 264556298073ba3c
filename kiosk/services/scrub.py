"""Wiping what was forgotten out of the corners of the file."""

from contextlib import suppress

from kiosk.domain.errors import WriteFailed
from kiosk.services.open_place import OpenPlace
from kiosk.store import journal, places
from kiosk.store.sqlite import world_errors


def scrub(place: OpenPlace) -> None:
    """Write the file anew, if anything was redacted since this was last done.

    SQLite overwrites what it deletes, but where it moved a row from one page to another before,
    the old copy stays in the first page's gap: measured, one redaction in some two hundred.
    It takes the write lock for as long as the whole file takes: done before the door opens, or at
    night.
    Where there is no room for it, the next start tries again.
    """
    if not wants_scrub(place):
        return
    forgotten = journal.count_redacted(place.store)
    with suppress(WriteFailed):
        with world_errors():
            place.store.db.execute("VACUUM")
            place.store.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with place.store.writing():
            places.save_setting(place.store, "scrubbed", forgotten)


def wants_scrub(place: OpenPlace) -> bool:
    """Whether anything was redacted since the file was last written anew."""
    with world_errors():
        forgotten = journal.count_redacted(place.store)
        return bool(places.setting(place.store, "scrubbed", 0) != forgotten)
