"""One import or purge at a time, and what is left of an import that was killed."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from threading import Thread

from filelock import FileLock, Timeout

from kiosk.domain.errors import KioskError, WriteFailed
from kiosk.paths import DataFolder
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.store import unseen
from kiosk.store.sqlite import world_errors


def remove_leftovers(place: OpenPlace) -> Thread | None:
    """Take away what an import that was killed has left, beside the door that just opened.

    It may take a minute, and nobody sees any of it: a thread does it, with a connection of its
    own. None when there is nothing to do.
    """
    with world_errors():
        if not unseen.under_way(place.store):
            return None
    thread = Thread(target=_remove, args=[place], daemon=True)
    thread.start()
    return thread


def _remove(opened: OpenPlace) -> None:
    # Where it can't be now, it can be at the next start; the import may even be alive.
    with (
        suppress(KioskError),
        closing(open_place(opened.folder, opened.catalogue)) as place,
        alone(place.folder),
    ):
        discard_all(place)


def discard_all(place: OpenPlace) -> None:
    """Take away each batch whose import is dead: none is alive while this one is `alone`."""
    with world_errors(), unseen.unwaited(place.store):
        for number in unseen.under_way(place.store):
            unseen.discard(place.store, number)


@contextmanager
def alone(folder: DataFolder) -> Iterator[None]:
    """Nobody else imports or purges meanwhile. Raises `WriteFailed` when somebody does."""
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
