"""Writing a report's files: all of them whole, or the older ones left as they were."""

import os
from collections.abc import Mapping
from pathlib import Path

from kiosk.domain.errors import BadInput
from kiosk.impact.report import Report
from kiosk.services.report.files import report_files
from kiosk.services.report.printing import Paper


def publish(
    report: Report, out_dir: Path, profile: str = "excel-fr", paper: Paper | None = None
) -> list[Path]:
    """Write the report's files into `out_dir/<period>`, and return their paths.

    `profile`: `excel-fr` or `ouvert`. paper: makes the PDF; without it there is none. Files of the same names are replaced, others left alone.
    Raises `BadInput` when the folder can't be written; older files are then still whole.
    """
    folder = out_dir / str(report.period)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write_all(folder, report_files(report, profile, paper))
    except OSError as error:
        raise BadInput("report.cannot_write", path=folder) from error


def _write_all(folder: Path, contents: Mapping[str, bytes]) -> list[Path]:
    """Write every file aside and flush it; only then does the first take its name."""
    parts = {folder / name: folder / f".{name}.{os.getpid()}.part" for name in contents}
    try:
        for part, content in zip(parts.values(), contents.values(), strict=True):
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for target, part in parts.items():
            part.replace(target)
    finally:
        for part in parts.values():
            part.unlink(missing_ok=True)
    return list(parts)
