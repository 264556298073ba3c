"""When the disk, the lock or the power fails: never a false success, and the next scan works."""

import json
import os
import resource
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.domain.outcome import Arrived, Changed, Failed, Left
from kiosk.services.open_place import open_place
from kiosk.store.sqlite import connect
from tests.services.front import SENSITIVE, Front
from tests.services.programs import TOP, python
from tests.store.test_sqlite import cut_short


@contextmanager
def no_file_may_grow(path: Path) -> Iterator[None]:
    """No file of this process gets longer than `path` is now: a disk without room.

    Where there is no such file (an older library keeps no -wal), no file takes a byte.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    size = path.stat().st_size if path.exists() else 0
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def wal_of(front: Front) -> Path:
    return front.place.folder.database.with_name("parvis.db-wal")


# A disk without room, a disk that does not answer


def test_on_a_full_disk_the_answer_is_honest_and_the_next_scan_works(front: Front) -> None:
    arrived = front.scan(0)
    with no_file_may_grow(wal_of(front)):
        for _ in range(3):
            assert front.scan(1).outcome == Failed("data.full")
            assert front.choose(arrived, "E02").outcome == Failed("data.full")
            assert front.choose(arrived, SENSITIVE).outcome == Failed("data.full")
            assert front.come_in("A01").outcome == Failed("data.full")
            assert front.leave(arrived).outcome == Failed("data.full")
            assert front.undo(arrived).outcome == Failed("data.full")
        assert front.present == 1
    assert (front.count("envelope"), front.count("redaction")) == (1, 0)
    assert front.scan(1).outcome == Arrived()
    assert front.choose(arrived, "E02").outcome == Changed()
    assert front.leave(arrived).outcome == Left()
    assert front.present == 1


ONE_SCAN_AFTER_THE_OTHER = """
import sys
from pathlib import Path
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.check_in import come_in
from kiosk.services.open_place import open_place
from kiosk.domain.clock import Reading
from tests.services.front import AFTERNOON
place = open_place(DataFolder(Path(sys.argv[1])), load_catalogue())
for _ in range(12):
    receipt = come_in(place, "A01", Reading(AFTERNOON))
    print(type(receipt.outcome).__name__, receipt.present, getattr(receipt.outcome, "reason", ""))
place.close()
"""


@pytest.mark.parametrize(
    "fault",
    [
        "pwrite64:error=ENOSPC:when=30..34",
        "pwrite64:error=EROFS:when=30..34",
        "pwrite64:error=EIO:when=50",
        "fdatasync,fsync:error=EIO:when=3..5",
    ],
)
def test_whatever_the_kernel_answers_what_is_said_is_what_is_kept(front: Front, fault: str) -> None:
    """strace puts the fault where a disk would: between SQLite and the file."""
    database = front.place.folder.database
    files = [f"-P{database}{end}" for end in ("", "-wal", "-journal")]
    strace = ("strace", "-qq", "-f", "-o", os.devnull, *files, "-e", f"inject={fault}")
    done = python("-c", ONE_SCAN_AFTER_THE_OTHER, str(front.place.folder.root), before=strace)
    assert done.returncode == 0, done.stderr
    answers = [line.split() for line in done.stdout.splitlines()]
    assert len(answers) == 12
    failed = [answer for answer in answers if answer[0] == "Failed"]
    assert failed
    assert {answer[2] for answer in failed} == {"data.full"}
    noted = [int(answer[1]) for answer in answers if answer[0] == "Arrived"]
    assert noted == list(range(1, len(noted) + 1))
    assert answers[-1][0] == "Arrived"
    assert front.present == len(noted)


def test_a_database_that_may_only_be_read_takes_nothing_and_says_so(front: Front) -> None:
    front.place.store.db.execute("PRAGMA query_only = 1")
    assert front.scan().outcome == Failed("data.read_only")
    front.place.store.db.execute("PRAGMA query_only = 0")
    assert front.scan().outcome == Arrived()


@pytest.fixture
def humbly() -> tuple[str, ...]:
    """The administrator may write everywhere: with this before it, a program may not."""
    return ("setpriv", "--bounding-set", "-dac_override") if os.geteuid() == 0 else ()


READ_ONLY = "Le dossier de données est en lecture seule"


@pytest.fixture
def read_only(front: Front) -> Iterator[Path]:
    """A place with somebody in it, in a folder where nobody may write."""
    front.scan()
    front.place.close()
    folder = front.place.folder
    folder.database.chmod(0o400)
    folder.root.chmod(0o500)
    before = {path: path.read_bytes() for path in folder.root.glob("*.*")}
    yield folder.root
    assert {path: path.read_bytes() for path in folder.root.glob("*.*")} == before
    folder.root.chmod(0o700)
    folder.database.chmod(0o600)
    front.reopen()
    front.wait(minutes=1)
    assert front.scan(1).outcome == Arrived()


def test_where_nothing_can_be_written_whoever_must_write_says_so_and_what_to_do(
    read_only: Path, humbly: tuple[str, ...]
) -> None:
    made = ["init", "--name", "X", "--kind", "fablab"]
    for command, folder in (
        (["door"], read_only),
        (["badges", "new", "1", "--out", "b.pdf"], read_only),
        (made, read_only / "new"),
    ):
        done = python("-m", "kiosk", *command, "--data", str(folder), before=humbly)
        assert (done.returncode, done.stdout) == (3, ""), done
        assert done.stderr.startswith(READ_ONLY)
        assert "inscriptible" in done.stderr


def test_where_nothing_can_be_written_what_is_there_can_be_read(
    read_only: Path, humbly: tuple[str, ...], tmp_path: Path
) -> None:
    def run(*words: str) -> "subprocess.CompletedProcess[str]":
        return python("-m", "kiosk", *words, "--data", str(read_only), before=humbly)

    assert json.loads(run("presence").stdout)["at"]
    reported = run("report", "2026-T4", "--out", str(tmp_path))
    assert reported.returncode == 0, reported.stderr
    checked = run("check")
    assert checked.returncode == 1
    assert checked.stderr.startswith(READ_ONLY)


WHO_IS_IN = """
import sys
from pathlib import Path
from kiosk.domain.clock import Reading
from kiosk.domain.errors import KioskError
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.open_place import open_place
from kiosk.services.presence import presence
from tests.services.front import AFTERNOON
try:
    place = open_place(DataFolder(Path(sys.argv[1])), load_catalogue(), only_to_read=True)
except KioskError as error:
    print(error.key)
else:
    print(presence(place, Reading(AFTERNOON)).total)
"""


@pytest.mark.parametrize(
    ("lost", "said"), [("nothing", {"1\n"}), ("parvis.db-shm", {"1\n", "data.read_only\n"})]
)
def test_what_an_open_door_wrote_last_is_read_where_nothing_can_be_written_or_missed_aloud(
    front: Front, humbly: tuple[str, ...], tmp_path: Path, lost: str, said: set[str]
) -> None:
    """So is a card found that the system made read-only under a running door."""
    front.scan()
    copy = shutil.copytree(front.place.folder.root, tmp_path / "copy")
    (copy / lost).unlink(missing_ok=True)
    copy.chmod(0o500)
    done = python("-c", WHO_IS_IN, str(copy), before=humbly)
    copy.chmod(0o700)
    assert done.stdout in said, done.stderr


def test_a_change_cut_short_that_cannot_be_taken_back_here_is_not_read_as_if_it_were_whole(
    front: Front, humbly: tuple[str, ...]
) -> None:
    front.place.close()
    folder = front.place.folder
    cut_short(folder.database, "delete")
    folder.root.chmod(0o500)
    done = python("-c", WHO_IS_IN, str(folder.root), before=humbly)
    folder.root.chmod(0o700)
    assert done.stdout == "data.read_only\n", done.stderr
    front.reopen()


def test_a_door_whose_file_may_only_be_read_does_not_open(
    front: Front, humbly: tuple[str, ...]
) -> None:
    front.place.close()
    folder = front.place.folder
    folder.database.chmod(0o400)
    lines = "".join(f"{code}\n" for code in front.codes)
    done = python("-m", "kiosk", "door", "--data", str(folder.root), before=humbly, lines=lines)
    assert (done.returncode, done.stdout) == (3, "")
    assert done.stderr.startswith(READ_ONLY)
    folder.database.chmod(0o600)
    front.reopen()
    assert front.count("envelope") == 0
    assert front.scan().outcome == Arrived()


# Another program at the same file


def test_while_another_program_writes_nothing_is_claimed(front: Front) -> None:
    other = connect(front.place.folder.database)
    other.execute("BEGIN IMMEDIATE")
    front.place.store.db.execute("PRAGMA busy_timeout = 30")
    assert front.scan().outcome == Failed("data.busy")
    other.rollback()
    other.close()
    assert front.count("envelope") == 0
    assert front.scan().outcome == Arrived()


HOLD_THE_LOCK = """
import sys
from pathlib import Path
from kiosk.services.open_place import open_place
from kiosk.store.sqlite import connect
db = connect(Path(sys.argv[1]))
db.execute("BEGIN IMMEDIATE")
db.execute("INSERT INTO setting VALUES ('other', '1')")
print("held", flush=True)
sys.stdin.readline()
db.execute("COMMIT")
"""


def test_a_lock_that_is_given_up_in_time_is_waited_for(front: Front) -> None:
    path = str(front.place.folder.database)
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD_THE_LOCK, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=TOP,
    )
    assert other.stdin is not None and other.stdout is not None
    assert other.stdout.readline() == "held\n"
    letting_go = threading.Timer(0.3, other.stdin.close)
    letting_go.start()
    assert front.scan().outcome == Arrived()
    letting_go.join()
    assert front.count("setting") == 1
    other.wait()
    other.stdout.close()


def test_two_doors_on_one_file_share_one_chain(front: Front) -> None:
    twin = replace(front, place=open_place(front.place.folder, front.place.catalogue))
    for badge, door in enumerate([front, twin, front]):
        assert door.scan(badge).outcome == Arrived()
    assert front.present == twin.present == 3
    twin.place.close()
