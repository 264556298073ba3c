"""Files of a place that are older than it may keep them: copies of the database, and logs."""

import re
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.domain.errors import WriteFailed
from kiosk.paths import DataFolder

COPIES_KEPT = timedelta(days=30)
"""What was erased here is still in a copy of before."""
SIX_MONTHS = timedelta(days=183)
"""For which technical logs and the trail of the desk are kept."""
_DATED = re.compile(rb"^(\d{4}-\d{2}-\d{2}) \d{2}:", re.MULTILINE)
_FIRST_LINE = 100


def old_copies(folder: DataFolder, at: datetime) -> list[Path]:
    """The copies of the database that are older than thirty days."""
    since = (at - COPIES_KEPT).timestamp()
    return [file for file in _files(folder.backups) if file.stat().st_mtime < since]


def remove_old_copies(folder: DataFolder, at: datetime) -> int:
    """Remove them; how many. Raises `WriteFailed` for one that can't be removed."""
    files = old_copies(folder, at)
    for file in files:
        try:
            file.unlink(missing_ok=True)
        except OSError as error:
            raise WriteFailed("data.refused", path=file) from error
    return len(files)


def old_logs(folder: DataFolder, at: datetime) -> list[Path]:
    """The logs that begin with lines older than six months."""
    found = []
    for path in _files(folder.logs):
        with path.open("rb") as file:
            first = file.read(_FIRST_LINE)
        if _kept_from(first, at):
            found.append(path)
    return found


def shorten_logs(folder: DataFolder, at: datetime) -> None:
    """Remove these lines. Raises `WriteFailed` where that can't be.

    The kiosk may be writing at the end of its log meanwhile: the file stays the same one.
    """
    for path in old_logs(folder, at):
        try:
            with path.open("r+b") as file:
                content = file.read()
                kept = content[_kept_from(content, at) :]
                file.seek(0)
                file.write(kept)
                file.truncate()
        except OSError as error:
            raise WriteFailed("data.refused", path=path) from error


def _kept_from(content: bytes, at: datetime) -> int:
    """Where the first line stands that is young enough. What has no date belongs to a line before."""
    oldest = (at - SIX_MONTHS).date().isoformat().encode()
    dated = (line for line in _DATED.finditer(content) if line[1] >= oldest)
    young = next(dated, None)
    return len(content) if young is None else young.start()


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.iterdir() if file.is_file()] if folder.is_dir() else []
