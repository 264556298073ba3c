"""Where files may be written: disks that can be carried away, and Documents."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, QStorageInfo

CARRIED = ("/media/", "/run/media/", "/mnt/", "/Volumes/")
"""Where systems without drive letters mount what is plugged in."""
GIGABYTE = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Volume:
    """A disk as the system knows it."""

    root: Path
    name: str
    free: int


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk that was plugged in, to be offered; free: room on it, bytes."""

    folder: Path
    name: str
    free: int


def volumes() -> Iterable[Volume]:
    """The disks that can be written now."""
    for one in QStorageInfo.mountedVolumes():
        if one.isValid() and one.isReady() and not one.isReadOnly():
            yield Volume(Path(one.rootPath()), one.displayName(), one.bytesAvailable())


def plugged_in(found: Iterable[Volume], system: Path) -> Sequence[Disk]:
    """Those of the disks that were plugged in, by name. system: where the system's own is.

    Where disks have letters, every other letter counts: the system does not say which is which.
    """
    lettered = bool(system.drive)
    disks = [
        Disk(one.root, _name(one), one.free)
        for one in found
        if (one.root != system if lettered else f"{one.root}/".startswith(CARRIED))
    ]
    return sorted(disks, key=lambda disk: (disk.name.casefold(), disk.folder))


def system_disk() -> Path:
    """The root of the disk that the system runs from."""
    return Path(QDir.rootPath())


def documents() -> Path:
    """The user's own folder for documents, or where it would be if there is none."""
    places = QStandardPaths.StandardLocation
    folder = Path(QStandardPaths.writableLocation(places.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def _name(one: Volume) -> str:
    """What it calls itself; a disk without a name has its path as one, or its last part."""
    own = one.name.rstrip("/" + os.sep)
    return Path(own).name or str(one.root)
