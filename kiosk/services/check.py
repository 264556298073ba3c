"""Looking whether all is as it should be; nothing is changed."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.domain.clock import Reading, is_suspect
from kiosk.domain.errors import DataUnusable
from kiosk.services import staff
from kiosk.services.open_place import BUILT, OpenPlace
from kiosk.services.report.sealing import broken_seals
from kiosk.store import journal, visits
from kiosk.store.copies import integrity_check
from kiosk.store.loose_ends import loose_ends
from kiosk.store.migrations import misshapen, refuse_foreign, steps
from kiosk.store.sqlite import is_read_only, world_errors
from kiosk.store.store import SEEN


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong: `key` names its sentence, `detail` fills its blank."""

    key: str
    detail: str


@dataclass(frozen=True, slots=True)
class Health:
    """What a check found."""

    problems: tuple[Problem, ...]
    events: int
    visits: int
    last_copy: datetime | None
    has_pin: bool
    """Whether the desk has a PIN; without, whoever opens it first chooses one."""


def check_file(path: Path) -> list[Problem]:
    """Whether the database file itself is sound: its pages, its indexes, and its shape.

    Raises `DataUnusable` or `WriteFailed` when it can't be looked at.
    """
    try:
        problems = [Problem("check.file", found) for found in integrity_check(path)]
        refuse_foreign(path, steps())
        return problems or [_out_of_shape(name, what) for name, what in misshapen(path)]
    except DataUnusable as error:
        if error.key != "data.damaged":
            raise
        return [Problem(error.key, "")]


def _out_of_shape(name: str, what: str) -> Problem:
    match what:
        case "lost":
            return Problem("check.shape_lost", name)
        case "altered":
            return Problem("check.shape_altered", name)
        case _:
            return Problem("check.shape_strange", name)


def check(place: OpenPlace, now: Reading) -> Health:
    """Integrity of file, journal and fold, and the clock; at one instant of the database.

    It proves that all tables agree with the journal and with each other. What stands in one
    table alone (a setting, a PIN, a badge that never came) may be changed unseen by whoever can
    write the file, and so may the whole of it.
    """
    problems = check_file(place.folder.database)
    db = place.store.db
    with world_errors():
        db.execute("BEGIN")
        try:
            broken = [Problem("check.journal", at) for at in journal.broken_links(place.store)]
            # A journal that was tampered with may tell anything, or nothing that can be read.
            differences = [] if broken else visits.differences(place.store)
            problems += broken + [Problem("check.fold", visit) for visit in differences]
            problems += [Problem("check.link", link) for link in loose_ends(db)]
            (events,) = db.execute(
                "SELECT count(*) FROM envelope WHERE device_id NOT IN"
                " (SELECT device_id FROM batch WHERE complete = 0)"
            ).fetchone()
            (told,) = db.execute(f"SELECT count(*) FROM visit WHERE {SEEN}").fetchone()
            memory = journal.memory(place.store)
            problems += [Problem("check.seal", kept) for kept in broken_seals(place.store)]
        finally:
            db.rollback()
    if is_read_only(place.folder.database):
        problems.append(Problem("check.read_only", str(place.folder.root)))
    if is_suspect(now, memory, BUILT):
        problems.append(Problem("check.clock", now.at.astimezone(place.place.zone).isoformat()))
    copied = last_copy(place.folder.backups)
    return Health(tuple(problems), events, told, copied, staff.has_pin(place))


def is_clock_wrong(place: OpenPlace, now: Reading) -> bool:
    """Whether what is noted now would be marked as of a suspect time."""
    with world_errors():
        return is_suspect(now, journal.memory(place.store), BUILT)


def last_copy(folder: Path) -> datetime | None:
    """When the newest verified copy of the database was made; None without one."""
    copies = [path.stat().st_mtime for path in folder.glob("*.db")] if folder.is_dir() else []
    return datetime.fromtimestamp(max(copies)).astimezone() if copies else None
