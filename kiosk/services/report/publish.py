"""Writing a report's files: all of them whole, or the older ones left as they were."""

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from kiosk.domain.errors import BadInput

NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""What the system says when a disk, or somebody's share of it, is full."""


def publish(contents: Mapping[str, bytes], folder: Path) -> list[Path]:
    """Write the files of these names into `folder`, and return their paths.

    Files of the same names are replaced, others left alone. Raises `BadInput` when they can't be
    written: what was there before is then as it was, and nothing is beside it.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write_all(folder, contents)
    except OSError as error:
        with suppress(OSError):
            folder.rmdir()  # of its own accord it goes only if there is nothing in it
        key = "report.no_room" if error.errno in NO_ROOM else "report.cannot_write"
        raise BadInput(key, path=folder) from error


def _write_all(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """Write every file aside and flush it; only then does the first take its name."""
    parts = {folder / name: folder / f".{name}.{os.getpid()}.part" for name in contents}
    try:
        for part, content in zip(parts.values(), contents.values(), strict=True):
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for target in parts:
            if target.exists():
                target.open("r+b").close()  # a table that is open in a spreadsheet does not let go
        for target, part in parts.items():
            part.replace(target)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
    return list(parts)
