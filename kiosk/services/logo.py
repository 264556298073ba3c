"""The place's logo: taken from a file that somebody picked, made small and harmless, and kept.

What is kept is drawn anew from the picture's points: nothing else that was in the file (a place
where a photograph was taken, a thumbnail, a program) stays with the place's data.
"""

import os
import struct
import tempfile
import warnings
import zlib
from contextlib import suppress
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageOps

from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.services.audit import Act, By, manager_only, note
from kiosk.services.open_place import OpenPlace

MOST_MB = 5
"""Megabytes of the file."""
MOST_POINTS = 40_000_000
"""Points of the picture: a small file may unfold into more than an old machine can hold."""
SIDE = 600
"""Points of the longer side of what is kept: a badge at 600 dots an inch shows no more."""

_FORMATS = ("PNG", "JPEG")
_NO_PICTURE = (OSError, ValueError, SyntaxError, EOFError, zlib.error, struct.error, MemoryError)
"""What Pillow says of files that only look like a picture."""


def keep_logo(place: OpenPlace, file: Path, by: By) -> None:
    """Take this picture (PNG or JPEG, at most 5 MB) for the place's logo.

    Raises `BadInput` with a sentence for a file that is too large, can't be read or is no such
    picture; `WriteFailed` when the disk did not take it. The logo before then stays.
    """
    manager_only(by)
    content = _drawn_anew(_content(file))
    with place.store.writing():
        note(place, by, Act.LOGO_CHANGED)
        _write(place.folder.logo, content)


def remove_logo(place: OpenPlace, by: By) -> None:
    """Have no logo from now on. Raises `WriteFailed` when the disk did not take it."""
    manager_only(by)
    with place.store.writing():
        note(place, by, Act.LOGO_REMOVED)
        try:
            place.folder.logo.unlink(missing_ok=True)
        except OSError as error:
            raise WriteFailed("data.read_only") from error


def logo_of(place: OpenPlace) -> Image.Image | None:
    """The logo on white; None without one, and where its file can't be read any more."""
    try:
        return _picture(place.folder.logo.read_bytes())
    except (*_NO_PICTURE, Image.DecompressionBombError, Image.DecompressionBombWarning):
        return None


def _content(file: Path) -> bytes:
    try:
        if not file.is_file():  # a pipe would be waited for
            raise BadInput("logo.unreadable", path=file)
        with file.open("rb") as opened:
            content = opened.read(MOST_MB * 1_000_000 + 1)
    except (OSError, ValueError) as error:
        raise BadInput("logo.unreadable", path=file) from error
    if len(content) > MOST_MB * 1_000_000:
        raise BadInput("logo.too_large", path=file, most=MOST_MB)
    return content


def _drawn_anew(content: bytes) -> bytes:
    try:
        picture = _picture(content)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise BadInput("logo.too_many_points") from error
    except _NO_PICTURE as error:
        raise BadInput("logo.no_picture") from error
    drawn = BytesIO()
    picture.save(drawn, "PNG")
    return drawn.getvalue()


def _picture(content: bytes) -> Image.Image:
    """The picture upright, on white, without what lies beside it, at most `SIDE` points long."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what Pillow thinks of odd files is told by our sentences
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        with Image.open(BytesIO(content), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST_POINTS:
                raise Image.DecompressionBombError
            opened.load()
            seen = ImageOps.exif_transpose(opened).convert("RGBA")
    seen.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    upon = Image.new("RGBA", seen.size, "white")
    upon.alpha_composite(seen)
    return upon.convert("RGB")


def _write(target: Path, content: bytes) -> None:
    """Whole or not at all, for nobody else to read."""
    part: str | None = None
    try:
        handle, part = tempfile.mkstemp(".part", f".{target.name}.", target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(target)
    except OSError as error:
        if part is not None:
            with suppress(OSError):
                Path(part).unlink(missing_ok=True)
        raise WriteFailed("data.full") from error
