"""An import beside a running kiosk: seen all at once or not at all, whatever happens to it."""

import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date

import pytest

from kiosk.domain.errors import WriteFailed
from kiosk.domain.outcome import Arrived
from kiosk.impact.period import Period
from kiosk.services.check import check
from kiosk.services.leftovers import remove_leftovers
from kiosk.services.report import report
from kiosk.store import unseen, visits
from tests.services.front import SENSITIVE, Front
from tests.services.import_visits.build import NOW, bring, table
from tests.services.programs import TOP
from tests.services.test_faults import no_file_may_grow, wal_of

LINES = 2000
TABLES = (
    "visit",
    "answer",
    "visitor",
    "badge",
    "membership",
    "batch",
    "device",
    "envelope",
    "body",
)

HALF_WAY = """
import sys
from pathlib import Path
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.import_visits import import_visits
from kiosk.services.open_place import open_place
from kiosk.system_clock import steady_seconds
from tests.services.import_visits.build import NOW

place = open_place(DataFolder(Path(sys.argv[1])), load_catalogue())
waited = []

def wait(key, done, whole):
    if key == "visits.writing" and done >= float(sys.argv[3]) * whole and not waited:
        waited.append(done)
        print("half", flush=True)
        sys.stdin.readline()

done = import_visits(place, Path(sys.argv[2]), NOW, steady_seconds, wait)
print(done.added, flush=True)
place.close()
"""


def file_of(front: Front) -> str:
    """Many lines: of nobody, of people not known yet, and of the three badges, today too."""
    lines = [
        f"{'' if n % 3 else n};2026-{1 + n % 10:02d}-{1 + n % 28:02d}T09:{n % 60:02d};;E01;;;A25_39"
        for n in range(LINES - 6)
    ]
    for code in front.codes:
        lines += [
            f"{code};2026-11-23T09:00;2026-11-23T18:00;E01;;;A40_59",
            f"{code};2026-11-22T09:00;;{SENSITIVE}",
        ]
    return table(*lines)


def kept(front: Front) -> dict[str, int]:
    return {name: front.count(name) for name in TABLES}


EVENTS_UNDER_WAY, VISITS_UNDER_WAY = 0.5, 0.9


@contextmanager
def half_way(front: Front, part: float = VISITS_UNDER_WAY) -> Iterator["subprocess.Popen[str]"]:
    """Another program that imports, and stands still when a part of it is done."""
    path = front.place.folder.root / "visites.csv"
    path.write_text(file_of(front), encoding="utf-8")
    program = subprocess.Popen(
        [sys.executable, "-c", HALF_WAY, str(front.place.folder.root), str(path), str(part)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=TOP,
    )
    with program:
        assert program.stdout is not None
        assert program.stdout.readline() == "half\n"
        yield program


def go_on(program: "subprocess.Popen[str]") -> str:
    """Let it finish; what it says at the end."""
    told, _ = program.communicate("\n")
    assert program.returncode == 0
    return told


def test_nothing_is_seen_of_half_a_batch_and_the_door_goes_on(front: Front) -> None:
    front.enter(0)
    before = seen(front)
    with half_way(front) as program:
        assert front.count("visit") > LINES // 4
        assert seen(front) == before
        assert front.problems() == []
        assert front.scan(1).outcome == Arrived()
        assert front.present == 2
        assert go_on(program) == f"{LINES}\n"
    visits_now, figures_now, checked, _ = seen(front)
    assert (visits_now, checked, front.present) == (LINES + 2, LINES + 2, 2)
    assert figures_now != before[1]


def seen(front: Front) -> tuple[int, object, int, object]:
    """How many visits there are, for figures, for a check, and what was done last time."""
    store = front.place.store
    told = visits.between(store, date(2026, 1, 1), date(2026, 12, 31))
    figures = report(front.place, Period.parse("2026-T3"), NOW).figures
    health = check(front.place, front.now)
    ((visitor,),) = front.rows("SELECT visitor_id FROM visitor WHERE ordinal = 3")
    last = visits.last_activity(store, str(visitor), date(2026, 11, 24))
    return len(told), figures, health.visits, last


def test_who_comes_in_meanwhile_ends_a_visit_of_the_file(front: Front) -> None:
    with half_way(front) as program:
        front.scan(2)  # at 14:00, in the middle of a line of that day
        go_on(program)
    times = front.rows(
        "SELECT strftime('%H:%M', arrived_ms / 1000, 'unixepoch', '+1 hour'),"
        " strftime('%H:%M', left_ms / 1000, 'unixepoch', '+1 hour') FROM visit"
        " JOIN visitor USING (visitor_id) WHERE ordinal = 3 AND day = '2026-11-23' ORDER BY 1"
    )
    assert times == [("09:00", "14:00"), ("14:00", None)]


def test_there_is_one_import_at_a_time(front: Front) -> None:
    with half_way(front) as program:
        before = kept(front)
        with pytest.raises(WriteFailed) as refused:
            bring(front.place, table(";2026-07-14T09:05;;E01"))
        assert refused.value.key == "visits.under_way"
        thread = remove_leftovers(front.place)
        assert thread is not None
        thread.join()
        assert kept(front) == before
        go_on(program)


@pytest.mark.parametrize("part", [0.1, EVENTS_UNDER_WAY, VISITS_UNDER_WAY])
def test_what_a_killed_import_left_is_taken_away_at_the_next_start(
    front: Front, part: float
) -> None:
    front.enter(0)
    before = kept(front)
    with half_way(front, part) as program:
        assert front.problems() == []
        program.send_signal(signal.SIGKILL)
    assert kept(front)["batch"] == 1
    assert front.problems() == []
    assert front.present == 1
    front.reopen()
    thread = remove_leftovers(front.place)
    assert thread is not None
    thread.join()
    assert kept(front) == before
    assert remove_leftovers(front.place) is None


def test_the_same_file_comes_in_whole_after_a_kill(front: Front) -> None:
    with half_way(front) as program:
        program.send_signal(signal.SIGKILL)
    assert bring(front.place, file_of(front)).added == LINES
    assert front.count("visit") == LINES
    assert unseen.under_way(front.place.store) == []


def test_a_removal_that_was_cut_short_is_taken_up_again(front: Front) -> None:
    before = kept(front)
    with half_way(front) as program:
        program.send_signal(signal.SIGKILL)
    (number,) = unseen.under_way(front.place.store)
    front.rows("DELETE FROM answer WHERE batch IS NOT NULL")
    front.rows("DELETE FROM visit WHERE batch IS NOT NULL AND visit_id < '8'")
    unseen.discard(front.place.store, number)
    assert kept(front) == before


@pytest.mark.parametrize("after", [1, LINES, 2 * LINES, 3 * LINES - 1])
def test_ctrl_c_leaves_nothing_behind(front: Front, after: int) -> None:
    front.enter(0)
    before = kept(front)

    def interrupt(key: str, done: int, _whole: int) -> None:
        if key == "visits.writing" and done >= after:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        bring(front.place, file_of(front), on_progress=interrupt)
    assert kept(front) == before


def test_on_a_full_disk_nothing_is_seen_and_the_rest_goes_with_the_next_start(
    front: Front,
) -> None:
    before = kept(front)
    full = ExitStack()

    def fill(key: str, done: int, _whole: int) -> None:
        if key == "visits.writing" and done >= 2 * LINES:
            full.enter_context(no_file_may_grow(wal_of(front)))

    with full, pytest.raises(WriteFailed) as failed:
        bring(front.place, file_of(front), on_progress=fill)
    assert failed.value.key == "data.full"
    assert front.present == 0
    thread = remove_leftovers(front.place)
    if thread is not None:
        thread.join()
    assert kept(front) == before


def test_a_disk_too_full_for_the_waiting_lines_is_told(front: Front) -> None:
    before = kept(front)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    content = file_of(front)
    path = front.place.folder.root / "visites.csv"
    path.write_text(content, encoding="utf-8")
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(content), hard))
    try:
        with pytest.raises(WriteFailed) as failed:
            bring(front.place, content)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert failed.value.key == "data.full"
    assert kept(front) == before
    assert [file for file in front.place.folder.root.iterdir() if "tmp" in file.name] == []


def test_two_files_one_after_the_other_make_two_batches(front: Front) -> None:
    bring(front.place, table("7;2026-07-14T09:05;;E01"))
    bring(front.place, table("7;2026-07-15T09:05;;E01"))
    assert front.rows("SELECT number, complete FROM batch") == [(1, 1), (2, 1)]
