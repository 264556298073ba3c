"""The kiosk itself erases what is past its time, beside its door."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, KioskOptions
from kiosk.domain.outcome import Arrived
from kiosk.services.check import check
from kiosk.services.check_in import scan
from kiosk.services.import_visits import import_visits
from kiosk.services.open_place import OpenPlace, open_place
from kiosk.store import visits
from tests.journeys.conftest import Clock

PATIENCE_MS = 60_000
SIZE = (1280, 800)


def long_ago(kiosk: Kiosk, place: OpenPlace, clock: Clock, codes: list[str]) -> None:
    """Three people came, seven months apart; the first two too long ago."""
    for code in codes:
        scan(place, code, clock.read(), rules=kiosk.door.rules)
        clock.passes(days=210)


def test_at_the_start_old_visits_go_while_the_door_goes_on(
    kiosk: Kiosk, place: OpenPlace, clock: Clock, codes: list[str], qtbot: QtBot
) -> None:
    long_ago(kiosk, place, clock, codes)
    purging = kiosk.purging
    with qtbot.waitSignal(purging.beside.done, timeout=PATIENCE_MS) as done:
        kiosk.start()
        qtbot.waitUntil(lambda: purging.beside.is_busy, timeout=PATIENCE_MS)
        receipt = scan(place, codes[2], clock.read(), rules=kiosk.door.rules)
        assert receipt.outcome == Arrived()
    assert done.args is not None
    assert (done.args[0].visits, done.args[0].visitors) == (2, 2)
    assert visits.by_id(place.store, receipt.visit.id if receipt.visit else "") is not None


def test_the_file_is_written_anew_at_night_when_nobody_is_at_the_door(
    kiosk: Kiosk, place: OpenPlace, clock: Clock, codes: list[str], qtbot: QtBot
) -> None:
    long_ago(kiosk, place, clock, codes)
    clock.at = clock.at.replace(hour=2)  # half past four in Paris
    kiosk.door.badge_read(codes[2])
    with qtbot.waitSignal(kiosk.purging.beside.done, timeout=PATIENCE_MS) as done:
        kiosk.purging.look()
    assert done.args is not None
    assert not done.args[0].is_scrubbed, "somebody has just come"
    kiosk.door.go_home()
    with qtbot.waitSignal(kiosk.purging.beside.done, timeout=PATIENCE_MS) as done:
        kiosk.purging.look()
    assert done.args is not None
    assert done.args[0].is_scrubbed


def test_killed_in_the_middle_and_run_again_it_is_as_if_it_had_not_been(
    place: OpenPlace, clock: Clock, tmp_path: Path
) -> None:
    days = [date(2024, 1, 2) + timedelta(days=day) for day in range(80)]
    lines = [f"M{n};{day}T10:0{n};E02" for day in days for n in range(5)]
    file = tmp_path / "2024.csv"
    file.write_text("\n".join(["badge;arrivee;activite", *lines, ""]), encoding="utf-8")
    import_visits(place, file, clock.read(), clock.steady, lambda _key, _done, _whole: None)
    ids = [row[0] for row in place.store.db.execute("SELECT visit_id FROM visit")]
    place.close()
    command = [sys.executable, "-m", "kiosk", "--data", str(place.folder.root), "purge"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as killed:
        while killed.poll() is None and not place.folder.redactions.exists():
            pass
        killed.kill()
    assert killed.returncode == -9
    again = open_place(place.folder, place.catalogue)
    assert check(again, clock.read()).problems == ()
    (left,) = again.store.db.execute("SELECT count(*) FROM visit").fetchone()
    assert 0 < left < len(ids)
    again.close()
    done = subprocess.run(command, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    content = place.folder.database.read_bytes()
    assert [visit for visit in ids if visit.encode() in content] == []
    again = open_place(place.folder, place.catalogue)
    assert check(again, clock.read()).problems == ()
    assert again.store.db.execute("SELECT count(*) FROM visitor").fetchone() == (0,)
    again.close()


def test_an_invented_past_stays(
    open_kiosk: Callable[[KioskOptions], Kiosk],
    place: OpenPlace,
    clock: Clock,
    codes: list[str],
    qtbot: QtBot,
) -> None:
    kiosk = open_kiosk(KioskOptions(size=SIZE, forgets=False))
    long_ago(kiosk, place, clock, codes)
    painted: list[bool] = []
    kiosk.start()
    kiosk.window.when_painted(lambda: painted.append(True))
    qtbot.waitUntil(lambda: bool(painted), timeout=PATIENCE_MS)
    assert not kiosk.purging.beside.is_busy
