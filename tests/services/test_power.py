"""What was acknowledged is on the disk: killed thirty times, and each event one sync, no more."""

import json
from pathlib import Path

from kiosk.store.sqlite import FIXED, LIBRARY
from tests.services.front import Front
from tests.services.programs import python

SCAN_UNTIL_KILLED = """
import json, os, random, signal, sys
from datetime import timedelta
from pathlib import Path
from kiosk.domain.clock import Reading
from kiosk.domain.outcome import Rules
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.check_in import scan
from kiosk.services.open_place import open_place
from tests.services.front import AFTERNOON

folder, codes, kills = DataFolder(Path(sys.argv[1])), sys.argv[2].split(), int(sys.argv[3])
chance, catalogue = random.Random(7), load_catalogue()

def scan_for_ever(begin, answers):
    place = open_place(folder, catalogue)
    for step in range(10**6):
        now = Reading(AFTERNOON + timedelta(seconds=begin + step * 4))
        receipt = scan(place, codes[step % 3], now, rules=Rules(direct_exit=True))
        line = [type(receipt.outcome).__name__, receipt.visit.id]
        os.write(answers, (json.dumps(line) + "\\n").encode())

for kill in range(kills):
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        scan_for_ever(kill * 600, theirs)
    os.close(theirs)
    heard, wanted = b"", chance.randrange(1, 25)
    while heard.count(b"\\n") < wanted:
        heard += os.read(ours, 1 << 16)
    os.kill(child, signal.SIGKILL)
    while more := os.read(ours, 1 << 16):
        heard += more
    os.waitpid(child, 0)
    os.close(ours)
    sys.stdout.write(heard.decode())
"""


def test_thirty_kills_lose_nothing_that_was_acknowledged(front: Front) -> None:
    kills = 30
    front.place.close()
    done = python(
        "-c", SCAN_UNTIL_KILLED, str(front.place.folder.root), " ".join(front.codes), str(kills)
    )
    assert done.returncode == 0, done.stderr
    front.reopen()
    acknowledged = [json.loads(line) for line in done.stdout.splitlines()]
    arrived = {visit for outcome, visit in acknowledged if outcome == "Arrived"}
    left = {visit for outcome, visit in acknowledged if outcome == "Left"}
    assert arrived
    assert left
    assert arrived <= {row[0] for row in front.rows("SELECT visit_id FROM visit")}
    ended = {row[0] for row in front.rows("SELECT visit_id FROM visit WHERE left_by = 'SCAN'")}
    assert left <= ended
    events = len([1 for outcome, _ in acknowledged if outcome in ("Arrived", "Left")])
    assert events <= front.count("envelope") <= events + kills
    assert front.problems() == []


# Durable, and not dearer than need be

COUNTED = """
import sys
from pathlib import Path
from tests.services.front import make_front
front = make_front(Path(sys.argv[1]))
for _ in range(int(sys.argv[2])):
    arrived = front.scan(0)
    for _ in range(int(sys.argv[3])):
        front.scan(0)
    front.choose(arrived, "E02")
    front.wait(minutes=30)
    front.leave(arrived)
    front.wait(minutes=1)
front.place.close()
"""


def syncs(folder: Path, rounds: int, repeats: int = 0) -> int:
    """How often the disk was asked to keep what it was given."""
    folder.mkdir()
    trace = folder / "trace"
    strace = (
        "strace",
        "-qq",
        "-f",
        "-o",
        str(trace),
        "-e",
        "trace=fsync,fdatasync,sync_file_range",
    )
    done = python("-c", COUNTED, str(folder / "place"), str(rounds), str(repeats), before=strace)
    assert done.returncode == 0, done.stderr
    return trace.read_text().count("sync(")


def test_an_arrival_an_activity_and_an_exit_are_one_sync_each(tmp_path: Path) -> None:
    """With an older library's other journal they are five: file, journal and folder in turn."""
    few, many = syncs(tmp_path / "few", 4), syncs(tmp_path / "many", 16)
    assert many - few == (16 - 4) * 3 * (1 if LIBRARY >= FIXED else 5)


def test_a_repeat_costs_the_disk_nothing(tmp_path: Path) -> None:
    assert syncs(tmp_path / "once", 2, 0) == syncs(tmp_path / "often", 2, 10)


WITH_PYTHON_S_OWN_SQLITE = """
import sys
sys.modules["pysqlite3"] = None
import sqlite3
from pathlib import Path
from kiosk.store.sqlite import pragmas
from tests.services.front import SENSITIVE, make_front
front = make_front(Path(sys.argv[1]))
wanted = pragmas(sqlite3.sqlite_version_info)
kept = {name: front.rows(f"PRAGMA {name}")[0][0] for name in wanted}
assert kept == wanted, kept
arrived = front.enter(0)
front.choose(front.scan(1), SENSITIVE)
front.wait(minutes=20)
front.leave(arrived)
front.reopen()
assert front.present == 1
assert front.problems() == [], front.problems()
front.place.close()
"""


def test_a_machine_without_the_wheel_has_a_door_all_the_same(tmp_path: Path) -> None:
    done = python("-c", WITH_PYTHON_S_OWN_SQLITE, str(tmp_path / "place"))
    assert done.returncode == 0, done.stderr
    before = {file.name for file in (tmp_path / "place").iterdir()}
    assert before == {"parvis.db", "keys"}
