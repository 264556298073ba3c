"""A sheet of badges that were just made, into a folder that somebody chose.

It is written page by page, so that whoever writes it can do other things in between, and gets its
name in the end: what was begun and given up leaves nothing behind.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from kiosk.domain.errors import BadInput
from kiosk.services.badge_sheet import Layout, PrintableBadge, badge_pages, title
from kiosk.services.logo import logo_of
from kiosk.services.make_badges import NewBadge, aside, is_free
from kiosk.services.open_place import OpenPlace
from kiosk.services.pdf import PdfWriter

_MOST_OF_A_DAY = 1000


class SheetFile:
    """A file under way: `step` until it is whole, or `give_up`.

    Both raise nothing but `BadInput`, with a sentence, where the file can't be written; it is
    given up then.
    """

    def __init__(
        self,
        place: OpenPlace,
        made: Sequence[NewBadge],
        layout: Layout,
        folder: Path,
        on: date,
    ) -> None:
        self.path = free_name(place, folder, f"badges-{on.isoformat()}")
        self._part = aside(self.path)
        name = place.place.name
        printable = [PrintableBadge(badge.code, badge.alias) for badge in made]
        self._pages = badge_pages(printable, name, layout, logo_of(place))
        try:
            self._file = self._part.open("wb")
            self._writer = PdfWriter(self._file, title(name))
        except OSError as error:
            self._part.unlink(missing_ok=True)
            raise BadInput("badges.cannot_write", path=self.path) from error

    def step(self) -> bool:
        """Write the next page, or the end; whether there is more to do."""
        try:
            page = next(self._pages, None)
            if page is not None:
                self._writer.add(page)
                return True
            self._writer.end()
            self._file.close()
            self._part.replace(self.path)
        except OSError as error:
            self.give_up()
            raise BadInput("badges.cannot_write", path=self.path) from error
        return False

    def give_up(self) -> None:
        """Leave nothing behind."""
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._part.unlink(missing_ok=True)


def free_name(place: OpenPlace, folder: Path, stem: str) -> Path:
    """« stem.pdf » in that folder, or the next, « stem-2.pdf », that is not there yet.

    Raises `BadInput` where the folder is the place's own, or can't be looked into.
    """
    for number in range(1, _MOST_OF_A_DAY):
        more = "" if number == 1 else f"-{number}"
        path = folder / f"{stem}{more}.pdf"
        try:
            if not path.exists():
                if is_free(place, path):
                    return path
                break
        except OSError:
            break
    raise BadInput("badges.cannot_write", path=folder)


def write_paper(place: OpenPlace, folder: Path, stem: str, write: Callable[[Path], object]) -> Path:
    """Let `write` write a PDF that gets a free name once it is whole; its path.

    For nobody else to read, as it may hold a secret. Raises `BadInput` where it can't be written;
    nothing is left behind then.
    """
    path = free_name(place, folder, stem)
    part = aside(path)
    try:
        write(part)
        part.replace(path)
    except OSError as error:
        raise BadInput("badges.cannot_write", path=path) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return path
