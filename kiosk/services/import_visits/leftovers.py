"""One import at a time, and what is left of one that was killed."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

from filelock import FileLock, Timeout

from kiosk.domain.errors import WriteFailed
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.store import batch
from kiosk.store.sqlite import world_errors


def has_leftovers(place: OpenPlace) -> bool:
    """Whether some of a batch is there that nobody sees: an import is under way, or was killed."""
    with world_errors():
        return bool(batch.under_way(place.store))


def remove_leftovers(folder: DataFolder) -> None:
    """Take away what an import that was killed has left; nothing while one is under way.

    For a thread or a program of its own beside the door: it opens the place for itself.
    """
    with (
        suppress(WriteFailed),  # then at the next start
        closing(open_place(folder, load_catalogue())) as place,
        alone(folder),
    ):
        discard_all(place)


def discard_all(place: OpenPlace) -> None:
    """Take away each batch whose import is dead: none is alive while this one is `alone`."""
    for number in batch.under_way(place.store):
        batch.discard(place.store, number)


@contextmanager
def alone(folder: DataFolder) -> Iterator[None]:
    """Nobody else imports meanwhile. Raises `WriteFailed` when somebody does."""
    lock = FileLock(folder.import_lock, timeout=0)
    try:
        lock.acquire()
    except Timeout as error:
        raise WriteFailed("visits.under_way") from error
    except OSError as error:
        raise WriteFailed("data.read_only") from error
    try:
        yield
    finally:
        lock.release()
