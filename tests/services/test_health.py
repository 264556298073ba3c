"""Health: each fact leads to its line, and what is gathered of a place is true and names nobody."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path

import pytest

from kiosk.domain.errors import WriteFailed
from kiosk.failures import open_log
from kiosk.sentences import LANGUAGES, sentence
from kiosk.services.beside import Tools
from kiosk.services.health import (
    Checked,
    DeviceFacts,
    Facts,
    Line,
    Remedy,
    ScreenFacts,
    State,
    Subject,
    lines,
    worst_first,
)
from kiosk.services.health_facts import (
    LOOKED_BACK,
    MOST_OPEN,
    CheckAll,
    Findings,
    counted,
    gather,
    keep_diagnosis,
    note_checked,
)
from kiosk.services.pins import EASY, choose_pin
from kiosk.services.staff import StaffRole, set_pin
from tests.services.front import Front
from tests.services.hands import manager

NOW = datetime(2026, 11, 23, 14, 0, tzinfo=UTC)
LONG_AGO, LATELY = NOW - timedelta(days=90), NOW - timedelta(days=2)
BOTH = frozenset(StaffRole)

WELL = Facts(
    now=NOW,
    drift=timedelta(),
    suspect=False,
    size=12_000_000,
    free=80_000_000_000,
    days_left=9000,
    checked=Checked(LATELY),
    last_copy=LATELY,
    left_open=0,
    in_future=0,
    starts=3,
    errors=0,
    pins=BOTH,
    version="0.1.0",
    sqlite="3.51.3",
    system="Linux x86_64",
    devices=DeviceFacts("live", 8.9, LATELY, LATELY, True),
    screen=ScreenFacts(18.2, printers=1, qt="6.11.0"),
)


def line_of(facts: Facts, subject: Subject) -> Line:
    (line,) = [line for line in lines(facts) if line.subject is subject]
    return line


def test_where_all_is_well_every_line_says_so() -> None:
    told = lines(WELL)
    assert [line.subject for line in told] == [*Subject]
    assert {line.state for line in told} == {State.WELL}


CASES: list[tuple[Subject, dict[str, object], State, str]] = [
    (Subject.BASE, {"checked": None}, State.NOTE, "base_unchecked"),
    (Subject.BASE, {"checked": Checked(LONG_AGO)}, State.NOTE, "base_sound"),
    (Subject.BASE, {"checked": Checked(LATELY, ("check.fold",))}, State.WRONG, "base_broken"),
    (Subject.BACKUP, {"last_copy": None}, State.NOTE, "backup_none"),
    (Subject.BACKUP, {"last_copy": LONG_AGO}, State.NOTE, "backup_old"),
    (Subject.CAMERA, {"devices": DeviceFacts("live", 9.0)}, State.WELL, "camera_live"),
    (Subject.CAMERA, {"devices": DeviceFacts("starting")}, State.NOTE, "camera_starting"),
    (Subject.CAMERA, {"devices": DeviceFacts("dark")}, State.WRONG, "camera_dark"),
    (Subject.CAMERA, {"devices": DeviceFacts("unplugged")}, State.WRONG, "camera_unplugged"),
    (Subject.CAMERA, {"devices": DeviceFacts("unsupported")}, State.WRONG, "camera_unsupported"),
    (Subject.CAMERA, {"devices": DeviceFacts()}, State.WRONG, "camera_none"),
    (
        Subject.CAMERA,
        {"devices": DeviceFacts(scanner_known=True)},
        State.NOTE,
        "camera_not_needed",
    ),
    (Subject.SCANNER, {"devices": DeviceFacts()}, State.NOTE, "scanner_none"),
    (Subject.SCANNER, {"devices": DeviceFacts(scanner_known=True)}, State.WELL, "scanner_known"),
    (
        Subject.SCANNER,
        {"devices": DeviceFacts(scanner_read=LATELY, scanner_garbled=True)},
        State.WELL,
        "scanner_garbled",
    ),
    (Subject.CLOCK, {"suspect": True}, State.WRONG, "clock_wrong"),
    (Subject.CLOCK, {"drift": timedelta(seconds=-40)}, State.NOTE, "clock_drifts"),
    (Subject.VISITS, {"left_open": 4}, State.NOTE, "visits_open"),
    (Subject.VISITS, {"left_open": 4, "in_future": 1}, State.WRONG, "visits_future"),
    (Subject.CODES, {"pins": frozenset()}, State.WRONG, "codes_none"),
    (Subject.CODES, {"pins": {StaffRole.HOST}}, State.WRONG, "codes_none"),
    (Subject.CODES, {"pins": frozenset({StaffRole.MANAGER})}, State.WELL, "codes_manager"),
    (Subject.CODES, {"checked": Checked(LATELY, easy=BOTH)}, State.WRONG, "codes_easy"),
    (Subject.CODES, {"checked": None}, State.WELL, "codes_both"),
    (Subject.DISK, {"free": 100_000_000}, State.WRONG, "disk_full"),
    (Subject.DISK, {"free": 900_000_000, "days_left": None}, State.NOTE, "disk_free"),
    (Subject.DISK, {"days_left": 12}, State.NOTE, "disk_days"),
    (Subject.DISK, {"days_left": None}, State.WELL, "disk_free"),
    (Subject.PRINTER, {"screen": ScreenFacts()}, State.NOTE, "printer_none"),
    (Subject.SCREEN, {"screen": ScreenFacts()}, State.NOTE, "screen_unmeasured"),
    (Subject.SCREEN, {"screen": ScreenFacts(15.9)}, State.NOTE, "screen_small"),
    (
        Subject.LANGUAGES,
        {"screen": ScreenFacts(languages_missing=("English",))},
        State.WRONG,
        "languages_missing",
    ),
    (
        Subject.FONTS,
        {"screen": ScreenFacts(fonts_missing=("Noto Sans",))},
        State.WRONG,
        "fonts_missing",
    ),
    (Subject.ERRORS, {"errors": 2}, State.NOTE, "errors"),
]


@pytest.mark.parametrize(("subject", "facts", "state", "key"), CASES)
def test_each_fact_leads_to_its_line(
    subject: Subject, facts: dict[str, object], state: State, key: str
) -> None:
    line = line_of(replace(WELL, **facts), subject)  # type: ignore[arg-type]
    assert (line.state, line.key) == (state, f"health.{key}")


def test_whatever_is_found_can_be_said_with_its_facts() -> None:
    found = {line.key: line for line in lines(WELL)}
    for _, facts, _, _ in CASES:
        changed = replace(WELL, **facts)  # type: ignore[arg-type]
        found |= {line.key: line for line in lines(changed)}
    for line, language in product(found.values(), LANGUAGES):
        assert sentence(line.key, language, **line.facts)
        assert sentence(line.subject.key, language)
        assert sentence(line.state.key, language)


def test_what_is_wrong_comes_first() -> None:
    told = lines(replace(WELL, in_future=1, checked=None))
    assert [line.subject for line in worst_first(told)][:3] == [
        Subject.VISITS,
        Subject.BASE,
        Subject.BACKUP,
    ]


def test_each_wrong_that_can_be_put_right_from_the_desk_has_its_button() -> None:
    wanted = {
        Subject.BASE: Remedy.CHECK,
        Subject.BACKUP: Remedy.SEE_BACKUP,
        Subject.SCANNER: Remedy.TRY_SCANNER,
        Subject.CODES: Remedy.SEE_CODES,
        Subject.SCREEN: Remedy.SEE_SCREEN,
    }
    assert {line.subject: line.remedy for line in lines(WELL) if line.remedy} == wanted


def gathered(front: Front) -> Facts:
    return gather(front.place, front.now, DeviceFacts(), ScreenFacts(), (0, 0))


def test_a_new_place_is_told_as_it_is(front: Front) -> None:
    facts = gathered(front)
    assert (facts.checked, facts.last_copy, facts.days_left) == (None, None, None)
    assert (facts.left_open, facts.in_future, facts.pins) == (0, 0, frozenset())
    assert facts.size > 100_000
    assert facts.free > 0
    assert not facts.suspect


def test_forgotten_and_future_visits_are_counted(front: Front) -> None:
    front.enter(0)
    front.come_in("E02")
    front.wait(days=8)
    facts = gathered(front)
    assert facts.left_open == 2 <= MOST_OPEN
    assert facts.days_left is not None
    assert facts.days_left > 0
    front.wait(days=-9)
    facts = gathered(front)
    assert facts.in_future == 2
    assert facts.suspect


def check_all(front: Front) -> Findings:
    return CheckAll(front.now).run(front.place, Tools(lambda _: b"", lambda _: None))


def test_a_thorough_check_is_remembered_and_a_new_pin_is_no_longer_held_easy(front: Front) -> None:
    set_pin(front.place, StaffRole.MANAGER, EASY[3])
    found = check_all(front)
    assert found.problems == ()
    note_checked(front.place, found, front.now)
    front.reopen()
    checked = gathered(front).checked
    assert checked == Checked(front.now.at, (), frozenset({StaffRole.MANAGER}))
    assert line_of(gathered(front), Subject.CODES).key == "health.codes_easy"
    choose_pin(front.place, StaffRole.MANAGER, "905271", manager(front))
    assert line_of(gathered(front), Subject.CODES).key == "health.codes_manager"


def test_what_a_check_finds_is_told_as_a_number(front: Front) -> None:
    front.enter(0)
    front.place.store.db.execute("UPDATE visit SET activity = 'A01'")
    found = check_all(front)
    front.place.store.db.execute("UPDATE visit SET activity = 'E02'")
    assert found.problems == ("check.fold",)
    note_checked(front.place, found, front.now)
    line = line_of(gathered(front), Subject.BASE)
    assert (line.state, line.facts["problems"]) == (State.WRONG, 1)


def test_starts_and_errors_of_the_last_days_are_read_from_the_log(tmp_path: Path) -> None:
    assert counted(tmp_path / "none", NOW) == (0, 0)
    old = NOW - LOOKED_BACK - timedelta(hours=1)
    (tmp_path / "parvis.log.1").write_text(
        f"{old:%Y-%m-%d %H:%M:%S},120 INFO started, Parvis 0.1.0\n"
        f"{LATELY:%Y-%m-%d %H:%M:%S},120 INFO started, Parvis 0.1.0\n",
        encoding="utf-8",
    )
    (tmp_path / "parvis.log").write_text(
        f"{LATELY:%Y-%m-%d %H:%M:%S},120 ERROR unforeseen\nTraceback (most recent call last):\n"
        f"  ValueError: 2026-11-22 ERROR of a text\n"
        f"{NOW:%Y-%m-%d %H:%M:%S},004 WARNING no camera on this machine: x\n",
        encoding="utf-8",
    )
    assert counted(tmp_path, NOW) == (1, 1)


def test_the_log_is_written_in_the_form_that_is_read(tmp_path: Path) -> None:
    log = logging.getLogger("parvis")
    before = [*log.handlers]
    open_log(tmp_path)
    try:
        log.info("started, Parvis %s", "0.1.0")
        log.error("unforeseen")
    finally:
        for handler in {*log.handlers} - {*before}:
            log.removeHandler(handler)
            handler.close()
    (first, *_) = (tmp_path / "parvis.log").read_text("utf-8").splitlines()
    assert counted(tmp_path, datetime.fromisoformat(first[:19]).astimezone()) == (1, 1)


def test_a_diagnosis_that_cannot_be_written_says_so(front: Front) -> None:
    keep_diagnosis(front.place, "tout va bien")
    kept = front.place.folder.logs / "diagnostic.txt"
    assert kept.read_text("utf-8") == "tout va bien"
    kept.unlink()
    kept.mkdir()
    with pytest.raises(WriteFailed, match=r"health\.unwritten"):
        keep_diagnosis(front.place, "x")
