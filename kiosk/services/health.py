"""Whether all is well with the kiosk: a line for each thing that can fail, judged from plain facts.

`lines` is a pure function: what is not known is told as not known, and nothing here is about a
visitor, a badge or a name, so that the whole may be sent to whoever helps.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum, StrEnum, auto

from kiosk.domain.legibility import LEAST_ARC
from kiosk.services.staff import StaffRole

CHECKED_OFTEN = timedelta(days=31)
"""A check of the database that is older says little of how it is today."""
COPIED_OFTEN = timedelta(days=8)
DRIFT_TOLD = timedelta(seconds=30)
MEGABYTE, GIGABYTE = 1_000_000, 1_000_000_000
DISK_FULL, DISK_LOW = 200 * MEGABYTE, GIGABYTE
DAYS_LOW = 60
"""A disk that is full in so many days should be thought of now."""


class State(StrEnum):
    """How it is with one thing."""

    WELL = "well"
    NOTE = "note"
    """Good to know; nothing is lost if nobody does anything today."""
    WRONG = "wrong"
    """To be put right."""

    @property
    def key(self) -> str:
        """Of the two words that say it."""
        return f"health.state_{self}"


class Subject(StrEnum):
    """What is looked at, in the order in which it is told."""

    BASE = "base"
    BACKUP = "backup"
    CAMERA = "camera"
    SCANNER = "scanner"
    CLOCK = "clock"
    VISITS = "visits"
    CODES = "codes"
    DISK = "disk"
    PRINTER = "printer"
    SCREEN = "screen"
    LANGUAGES = "languages"
    FONTS = "fonts"
    ERRORS = "errors"
    VERSION = "version"

    @property
    def key(self) -> str:
        """Of its title."""
        return f"health.title_{self}"


class Remedy(Enum):
    """What can be done about a thing from here."""

    CHECK = auto()
    SEE_BACKUP = auto()
    TRY_SCANNER = auto()
    SEE_CODES = auto()
    SEE_SCREEN = auto()


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What the devices say of themselves, since the kiosk was opened."""

    camera: str = "absent"
    """The camera's state, by the name that `devices.camera` has for it, in small letters."""
    pictures: float | None = None
    """Read each second; None while there are none."""
    camera_read: datetime | None = None
    """When the camera last read a badge."""
    scanner_read: datetime | None = None
    scanner_known: bool = False
    """A hand scanner was used at this place, today or earlier."""
    scanner_garbled: bool = False
    """The last badge could be read only by the places of the keys, not by their letters."""


@dataclass(frozen=True, slots=True)
class ScreenFacts:
    """What the program's own screen finds: fonts, languages, printers, the panel."""

    arc: float | None = None
    """Under which angle the smallest text is seen, minutes of arc; None: never measured."""
    fonts_missing: tuple[str, ...] = ()
    languages_missing: tuple[str, ...] = ()
    printers: int = 0
    qt: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What the last thorough check found."""

    at: datetime
    problems: tuple[str, ...] = ()
    """Keys of sentences; what exactly is wrong, `parvis check` tells."""
    easy: frozenset[StaffRole] = frozenset()
    """Roles whose PIN, still the same, is too easily guessed."""


@dataclass(frozen=True, slots=True)
class Facts:
    """All that the lines are judged from. Sizes in bytes."""

    now: datetime
    """Local time of the place."""
    drift: timedelta
    suspect: bool
    size: int
    free: int
    days_left: int | None
    """Until the disk is full, if the place goes on as it did; None where nothing can be said."""
    checked: Checked | None
    last_copy: datetime | None
    left_open: int
    """Visits of earlier days of which nobody noted an end."""
    in_future: int
    starts: int
    errors: int
    """Of the last 30 days."""
    pins: frozenset[StaffRole]
    version: str
    sqlite: str
    system: str
    devices: DeviceFacts = field(default_factory=DeviceFacts)
    screen: ScreenFacts = field(default_factory=ScreenFacts)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing: how it is, the sentence that says so and its facts, and what can be done."""

    subject: Subject
    state: State
    key: str
    facts: Mapping[str, object] = field(default_factory=dict)
    remedy: Remedy | None = None


def lines(facts: Facts) -> tuple[Line, ...]:
    """A line for each thing, in the order of `Subject`."""
    return (
        _base(facts),
        _backup(facts),
        _camera(facts.devices),
        _scanner(facts.devices),
        _clock(facts),
        _visits(facts),
        _codes(facts),
        _disk(facts),
        _printer(facts.screen),
        _screen(facts.screen),
        _languages(facts.screen),
        _fonts(facts.screen),
        _errors(facts),
        _version(facts),
    )


def _base(facts: Facts) -> Line:
    checked, size = facts.checked, {"size": facts.size}
    if checked is None:
        return Line(Subject.BASE, State.NOTE, "health.base_unchecked", size, Remedy.CHECK)
    told = {**size, "at": checked.at}
    if checked.problems:
        told["problems"] = len(checked.problems)
        return Line(Subject.BASE, State.WRONG, "health.base_broken", told, Remedy.CHECK)
    old = facts.now - checked.at > CHECKED_OFTEN
    state = State.NOTE if old else State.WELL
    return Line(Subject.BASE, state, "health.base_sound", told, Remedy.CHECK)


def _backup(facts: Facts) -> Line:
    if facts.last_copy is None:
        return Line(Subject.BACKUP, State.NOTE, "health.backup_none", {}, Remedy.SEE_BACKUP)
    told = {"at": facts.last_copy}
    if facts.now - facts.last_copy > COPIED_OFTEN:
        return Line(Subject.BACKUP, State.NOTE, "health.backup_old", told, Remedy.SEE_BACKUP)
    return Line(Subject.BACKUP, State.WELL, "health.backup_recent", told, Remedy.SEE_BACKUP)


def _camera(devices: DeviceFacts) -> Line:
    match devices.camera:
        case "live":
            told: dict[str, object] = {"pictures": devices.pictures or 0.0}
            key = "health.camera_live"
            if devices.camera_read is not None:
                key, told = "health.camera_read", {**told, "at": devices.camera_read}
            return Line(Subject.CAMERA, State.WELL, key, told)
        case "starting":
            return Line(Subject.CAMERA, State.NOTE, "health.camera_starting")
        case "dark":
            return Line(Subject.CAMERA, State.WRONG, "health.camera_dark")
        case "unplugged":
            return Line(Subject.CAMERA, State.WRONG, "health.camera_unplugged")
        case "unsupported":
            return Line(Subject.CAMERA, State.WRONG, "health.camera_unsupported")
        case _ if devices.scanner_known:
            return Line(Subject.CAMERA, State.NOTE, "health.camera_not_needed")
        case _:
            return Line(Subject.CAMERA, State.WRONG, "health.camera_none")


def _scanner(devices: DeviceFacts) -> Line:
    remedy = Remedy.TRY_SCANNER
    if devices.scanner_read is not None:
        key = "health.scanner_garbled" if devices.scanner_garbled else "health.scanner_read"
        told = {"at": devices.scanner_read}
        return Line(Subject.SCANNER, State.WELL, key, told, remedy)
    if devices.scanner_known:
        return Line(Subject.SCANNER, State.WELL, "health.scanner_known", {}, remedy)
    return Line(Subject.SCANNER, State.NOTE, "health.scanner_none", {}, remedy)


def _clock(facts: Facts) -> Line:
    told = {"at": facts.now, "seconds": round(abs(facts.drift.total_seconds()))}
    if facts.suspect:
        return Line(Subject.CLOCK, State.WRONG, "health.clock_wrong", told)
    if abs(facts.drift) > DRIFT_TOLD:
        return Line(Subject.CLOCK, State.NOTE, "health.clock_drifts", told)
    return Line(Subject.CLOCK, State.WELL, "health.clock_right", told)


def _visits(facts: Facts) -> Line:
    told = {"open": facts.left_open, "future": facts.in_future}
    if facts.in_future:
        return Line(Subject.VISITS, State.WRONG, "health.visits_future", told)
    if facts.left_open:
        return Line(Subject.VISITS, State.NOTE, "health.visits_open", told)
    return Line(Subject.VISITS, State.WELL, "health.visits_well")


def _codes(facts: Facts) -> Line:
    easy = facts.pins & (frozenset() if facts.checked is None else facts.checked.easy)
    if StaffRole.MANAGER not in facts.pins:
        return Line(Subject.CODES, State.WRONG, "health.codes_none", {}, Remedy.SEE_CODES)
    if easy:
        return Line(Subject.CODES, State.WRONG, "health.codes_easy", {}, Remedy.SEE_CODES)
    key = "health.codes_both" if StaffRole.HOST in facts.pins else "health.codes_manager"
    return Line(Subject.CODES, State.WELL, key, {}, Remedy.SEE_CODES)


def _disk(facts: Facts) -> Line:
    told: dict[str, object] = {"free": facts.free}
    key = "health.disk_free"
    if facts.days_left is not None:
        key, told = "health.disk_days", {**told, "days": facts.days_left}
    if facts.free < DISK_FULL:
        return Line(Subject.DISK, State.WRONG, "health.disk_full", told)
    low = facts.free < DISK_LOW or (facts.days_left is not None and facts.days_left < DAYS_LOW)
    return Line(Subject.DISK, State.NOTE if low else State.WELL, key, told)


def _printer(screen: ScreenFacts) -> Line:
    if screen.printers:
        told = {"count": screen.printers}
        return Line(Subject.PRINTER, State.WELL, "health.printer_found", told)
    return Line(Subject.PRINTER, State.NOTE, "health.printer_none")


def _screen(screen: ScreenFacts) -> Line:
    remedy = Remedy.SEE_SCREEN
    if screen.arc is None:
        return Line(Subject.SCREEN, State.NOTE, "health.screen_unmeasured", {}, remedy)
    told = {"arc": screen.arc, "least": LEAST_ARC}
    if screen.arc < LEAST_ARC:
        return Line(Subject.SCREEN, State.NOTE, "health.screen_small", told, remedy)
    return Line(Subject.SCREEN, State.WELL, "health.screen_well", told, remedy)


def _languages(screen: ScreenFacts) -> Line:
    if screen.languages_missing:
        told = {"missing": ", ".join(screen.languages_missing)}
        return Line(Subject.LANGUAGES, State.WRONG, "health.languages_missing", told)
    return Line(Subject.LANGUAGES, State.WELL, "health.languages_whole")


def _fonts(screen: ScreenFacts) -> Line:
    if screen.fonts_missing:
        told = {"missing": ", ".join(screen.fonts_missing)}
        return Line(Subject.FONTS, State.WRONG, "health.fonts_missing", told)
    return Line(Subject.FONTS, State.WELL, "health.fonts_whole")


def _errors(facts: Facts) -> Line:
    told = {"starts": facts.starts, "errors": facts.errors}
    state = State.NOTE if facts.errors else State.WELL
    return Line(Subject.ERRORS, state, "health.errors", told)


def _version(facts: Facts) -> Line:
    told = {
        "version": facts.version,
        "qt": facts.screen.qt,
        "sqlite": facts.sqlite,
        "system": facts.system,
    }
    return Line(Subject.VERSION, State.WELL, "health.version", told)


def worst_first(told: tuple[Line, ...]) -> Iterator[Line]:
    """The same lines, what is to be put right before what is good to know, and that before the rest."""
    for state in (State.WRONG, State.NOTE, State.WELL):
        yield from (line for line in told if line.state is state)
