"""Past visits from a file, so that a place starts with its history.

All or nothing: every line is checked first (`reading`, `checking`), the good ones wait in order
(`spool`), and only when all are good they are written (`writing`), beside a kiosk that
goes on, and seen all at once.
"""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.clock import Reading
from kiosk.services.collector import collector_paused
from kiosk.services.import_visits.checking import COLUMNS, REQUIRED, Checker
from kiosk.services.import_visits.faults import Faults
from kiosk.services.import_visits.line import Line
from kiosk.services.import_visits.reading import TableFile
from kiosk.services.import_visits.spool import Spool
from kiosk.services.import_visits.writing import STEPS, Steady, Writer
from kiosk.services.leftovers import alone, discard_all
from kiosk.services.open_place import OpenPlace
from kiosk.store import activities
from kiosk.store.sqlite import world_errors

OnProgress = Callable[[str, int, int], None]
"""Told what is done, and how much of how much: the key of a sentence and two numbers."""


@dataclass(slots=True)
class Imported:
    """What became of a file. With faults nothing of it was written."""

    faults: Faults = field(default_factory=Faults)
    doubts: Faults = field(default_factory=Faults)
    """What was taken as it stands, and may not be what was meant."""
    lines: int = 0
    added: int = 0
    is_cp1252: bool = False


def import_visits(
    place: OpenPlace,
    path: Path,
    now: Reading,
    steady: Steady,
    on_progress: OnProgress,
    *,
    check_only: bool = False,
) -> Imported:
    """Add the visits of a file to the place, or, with `check_only`, only say what is wrong.

    `steady`: seconds that nobody can set, to keep transactions short. Raises `BadInput` when the
    file can't be used at all, `WriteFailed` when the disk did not take it, another import or a
    purge is under way, or somebody of the file was erased just now; nothing is seen of it then.
    """
    with collector_paused(), closing(Spool(place.folder.root)) as spool:
        imported = _checked(place, path, spool, now, on_progress)
        if imported.faults.count or check_only or not imported.lines:
            return imported
        with alone(place.folder):
            discard_all(place)
            writer = Writer(place, steady)
            writer.write(
                map(Line._make, spool),
                imported.lines,
                lambda done: on_progress("visits.writing", done, STEPS * imported.lines),
            )
        imported.added = writer.added
        return imported


def _checked(
    place: OpenPlace, path: Path, spool: Spool, now: Reading, on_progress: OnProgress
) -> Imported:
    """Read the file to its end; the lines wait in the spool as long as all of them are good."""
    imported = Imported()
    with world_errors():
        offered = activities.read_activities(place.store, place.catalogue.families)
    checker = Checker(place, offered, now.at, imported.faults, imported.doubts)
    with TableFile(path) as file:
        imported.is_cp1252 = file.encoding == "cp1252"
        for record in file.records(
            COLUMNS,
            REQUIRED,
            imported.faults,
            lambda done, size: on_progress("visits.checking", done, size),
        ):
            line = checker.line(record)
            imported.lines += 1
            if line is not None and not imported.faults.count:
                spool.add(tuple(line))
    # A line that can't be read is noted before the record that it stands in.
    imported.faults.first.sort(key=lambda one: one.line)
    return imported
