"""Kill a running door again and again: is every scan that it acknowledged still there?

    python benchmarks/kill_door.py [--kills 400]

A door is fed badges as fast as it answers, and killed (SIGKILL) after a random while, at
whatever it is doing then. A kill does not lose what the system has already taken from the program,
so this shows that the transactions are whole; that a commit waits for the disk is shown by
counting fsyncs (`tests/services/`). Linux and macOS.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
from contextlib import suppress
from pathlib import Path

PROGRAM = [sys.executable, "-m", "kiosk"]


def torture(kills: int, data: Path, seed: int) -> dict[str, int]:
    """Kill `kills` doors; what was acknowledged, and what of it is missing afterwards."""
    chance = random.Random(seed)
    codes = _set_up(data)
    acknowledged: list[tuple[str, str]] = []
    for _ in range(kills):
        _one_life(data, codes, chance, acknowledged)
    missing = _missing(data, acknowledged)
    checked = subprocess.run([*PROGRAM, "check", "--data", str(data)], check=False)
    return {
        "kills": kills,
        "acknowledged": len(acknowledged),
        "missing": missing,
        "check": checked.returncode,
    }


def _set_up(data: Path) -> list[str]:
    def run(*words: str) -> None:
        subprocess.run([*PROGRAM, *words, "--data", str(data)], check=True)

    run("init", "--name", "Banc d’essai", "--kind", "fablab")
    codes = data.parent / "codes.csv"
    run("badges", "new", "40", "--out", str(data.parent / "sheet.pdf"), "--codes", str(codes))
    return [line.split(";")[0] for line in codes.read_text("utf-8-sig").splitlines()[1:]]


def _one_life(
    data: Path, codes: list[str], chance: random.Random, acknowledged: list[tuple[str, str]]
) -> None:
    door = subprocess.Popen(
        [*PROGRAM, "door", "--data", str(data)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert door.stdin is not None and door.stdout is not None
    # Squared, so that many a life ends in its first transactions; the start-up comes on top.
    timer = threading.Timer(0.25 + 0.4 * chance.random() ** 2, os.kill, [door.pid, signal.SIGKILL])
    timer.start()
    try:
        while True:
            activity = chance.choice(["A09", "A10", "E01", "T05"])
            door.stdin.write(f"{chance.choice(codes)}\t{activity}\n".encode())
            door.stdin.flush()
            line = door.stdout.readline()
            if not line.endswith(b"\n"):
                break
            answer = json.loads(line)
            told = answer["visit"], answer["outcome"]
            # Who left seconds ago is told again that they left: nothing is noted a second time.
            again = told[1] == "left" and told in acknowledged
            if told[1] in ("arrived", "changed", "left") and not again:
                acknowledged.append(told)
    except BrokenPipeError:
        pass
    finally:
        timer.join()
        door.wait()
        with suppress(BrokenPipeError):  # the last line had nobody to go to
            door.stdin.close()
        door.stdout.close()


def _missing(data: Path, acknowledged: list[tuple[str, str]]) -> int:
    """Acknowledged visits that are not there or not ended, and events that the journal lacks."""
    from kiosk.paths import DataFolder
    from kiosk.services.catalogue import load_catalogue
    from kiosk.services.open_place import open_place
    from kiosk.store.visits import by_id

    place = open_place(DataFolder(data), load_catalogue())
    try:
        missing = 0
        for visit_id, outcome in acknowledged:
            visit = by_id(place.store, visit_id)
            missing += visit is None or (outcome == "left" and visit.is_open)
        (events,) = place.store.db.execute("SELECT count(*) FROM envelope").fetchone()
        return missing + max(0, len(acknowledged) - int(events))
    finally:
        place.close()


def main() -> int:
    """Print what was seen; 1 if anything is missing or unsound."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kills", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as root:
        seen = torture(options.kills, Path(root) / "place", options.seed)
    print(json.dumps(seen))
    return 1 if seen["missing"] or seen["check"] else 0


if __name__ == "__main__":
    sys.exit(main())
