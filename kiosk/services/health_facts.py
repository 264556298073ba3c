"""What is known of the kiosk's health: read from the place, its folder and its log."""

import platform
import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

from kiosk import __version__
from kiosk.domain.clock import Reading, business_day, from_ms, is_suspect, to_ms
from kiosk.domain.errors import WriteFailed
from kiosk.services import check as thorough
from kiosk.services.beside import Tools
from kiosk.services.health import Checked, DeviceFacts, Facts, ScreenFacts
from kiosk.services.open_place import BUILT, OpenPlace
from kiosk.services.pins import easy_pins, roles_with_pin
from kiosk.services.staff import StaffRole
from kiosk.store import journal, periods, places, staff, visits
from kiosk.store.sqlite import LIBRARY, world_errors

LOOKED_BACK = timedelta(days=30)
DIAGNOSIS = "diagnostic.txt"
"""The file, beside the log, that a copied diagnosis is kept in too."""
STARTED = "started"
"""How the log's line of each start begins."""
MOST_OPEN = 1000
"""Forgotten visits are counted up to here."""

_CHECKED = "health_checked"
_LINE = re.compile(r"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),\d+ (\w+) (\w*)")


@dataclass(frozen=True, slots=True)
class Findings:
    """What a thorough check found: keys of sentences, and marks of PINs that are easily guessed."""

    problems: tuple[str, ...]
    easy: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckAll:
    """The thorough check, to be made beside the door: it reads the whole database."""

    now: Reading

    def run(self, place: OpenPlace, tools: Tools) -> Findings:
        """Look at everything. Raises `KioskError` where that can't be."""
        found = thorough.check(place, self.now)
        marks = _marks(place)
        easy = tuple(marks[role] for role in sorted(easy_pins(place)))
        return Findings(tuple(problem.key for problem in found.problems), easy)


def note_checked(place: OpenPlace, found: Findings, now: Reading) -> None:
    """Remember what a check found. Raises `WriteFailed` when the disk did not take it."""
    kept = {"at": to_ms(now.at), "problems": [*found.problems], "easy": [*found.easy]}
    with place.store.writing():
        places.save_setting(place.store, _CHECKED, kept)


def gather(
    place: OpenPlace,
    now: Reading,
    devices: DeviceFacts,
    screen: ScreenFacts,
    ran: tuple[int, int],
) -> Facts:
    """All that the lines of health are judged from, at once: no check is made here.

    `ran`: as `counted` says, which reads the whole log.
    """
    zone, folder = place.place.zone, place.folder
    today = business_day(now.at, zone)
    with world_errors():
        memory = journal.memory(place.store)
        first = periods.first_day(place.store)
        left_open = len(visits.left_open(place.store, today, MOST_OPEN))
        in_future = visits.in_future(place.store, today, to_ms(now.at))
    size, free = _size(folder.database), shutil.disk_usage(folder.root).free
    used = 0 if first is None else (today - first).days
    starts, errors = ran
    return Facts(
        now=now.at.astimezone(zone),
        drift=now.drift,
        suspect=is_suspect(now, memory, BUILT),
        size=size,
        free=free,
        # A week says little of a year.
        days_left=free * used // size if used >= 7 and size else None,
        checked=_checked(place),
        last_copy=_local(thorough.last_copy(folder.backups), place),
        left_open=left_open,
        in_future=in_future,
        starts=starts,
        errors=errors,
        pins=roles_with_pin(place),
        version=__version__,
        sqlite=".".join(map(str, LIBRARY)),
        system=f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        devices=devices,
        screen=screen,
    )


def counted(logs: Path, now: datetime) -> tuple[int, int]:
    """How often the kiosk started, and how many errors nobody foresaw, in the last 30 days."""
    since = now - LOOKED_BACK
    starts = errors = 0
    for at, level, word in _told(logs):
        if at.replace(tzinfo=now.tzinfo) >= since:
            starts += word == STARTED
            errors += level in ("ERROR", "CRITICAL")
    return starts, errors


def keep_diagnosis(place: OpenPlace, text: str) -> None:
    """Write a diagnosis beside the log, over the one before. Raises `WriteFailed` if it can't be."""
    try:
        place.folder.logs.mkdir(mode=0o700, parents=True, exist_ok=True)
        (place.folder.logs / DIAGNOSIS).write_text(text, encoding="utf-8")
    except OSError as error:
        raise WriteFailed("health.unwritten") from error


def _told(logs: Path) -> Iterator[tuple[datetime, str, str]]:
    for file in sorted(logs.glob("parvis.log*")):
        with suppress(OSError), file.open(encoding="utf-8", errors="replace") as opened:
            for line in opened:
                found = _LINE.match(line)
                if found is not None:
                    yield datetime.fromisoformat(found[1]), found[2], found[3]


def _checked(place: OpenPlace) -> Checked | None:
    with world_errors():
        kept = places.setting(place.store, _CHECKED, None)
    if kept is None:
        return None
    easy = {role for role, mark in _marks(place).items() if mark in kept["easy"]}
    at = from_ms(kept["at"]).astimezone(place.place.zone)
    return Checked(at, tuple(kept["problems"]), frozenset(easy))


def _marks(place: OpenPlace) -> dict[StaffRole, str]:
    """By what a PIN's salted hash is known again, so that a new PIN is another."""
    with world_errors():
        hashes = staff.pin_hashes(place.store)
    return {
        StaffRole(role): sha256(kept.encode("ascii")).hexdigest()[:16]
        for role, kept in hashes.items()
    }


def _local(at: datetime | None, place: OpenPlace) -> datetime | None:
    return None if at is None else at.astimezone(place.place.zone)


def _size(database: Path) -> int:
    """Of the file and of what was written since it was last brought up to date."""
    files = (database, database.with_name(database.name + "-wal"))
    return sum(file.stat().st_size for file in files if file.exists())
