"""How often an acknowledged event makes the disk wait: once.

    python benchmarks/fsyncs.py [--people 100]

`parvis door` runs under strace; people come in, change their activity, and leave after a while. Between two answers all fsyncs are counted, by the file that they are for. Checkpoints, which
SQLite makes once in a thousand pages, are counted apart: they sync the database itself, and the
first commit after one syncs the new head of the -wal. Linux with strace.
"""

import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which
from time import sleep

from yardstick import Figure, verdict

from kiosk.domain.outcome import Rules

KIOSK = [sys.executable, "-m", "kiosk"]
TRACE = ["strace", "-f", "-y", "-s", "200", "-e", "trace=fsync,fdatasync,pwrite64,write"]
CALL = re.compile(
    r"(fsync|fdatasync|pwrite64|write)\(\d+<([^>]*)>(?:, \"(.*?)\"(?:\.\.\.)?, \d+(?:, (\d+))?\))?"
)
KINDS = ("arrived", "changed", "left")


@dataclass(slots=True)
class Event:
    """What was synced for one answer."""

    outcome: str
    syncs: Counter[str] = field(default_factory=Counter)
    wal_begun: bool = False

    @property
    def is_after_checkpoint(self) -> bool:
        """Whether SQLite tidied up with it."""
        return self.wal_begun or self.syncs["database"] > 0


def events(trace: str) -> list[Event]:
    """The answers of a traced door, each with the syncs before it."""
    told: list[Event] = []
    current = Event("")
    for name, path, content, offset in CALL.findall(trace):
        file = "wal" if path.endswith("-wal") else "database" if path.endswith(".db") else "other"
        if name in ("fsync", "fdatasync"):
            current.syncs[file] += 1
        elif file == "wal" and offset == "0":
            current.wal_begun = True
        elif name == "write" and '\\"outcome\\"' in content:
            current.outcome = re.findall(r'outcome\\": \\"(\w+)', content)[0]
            told.append(current)
            current = Event("")
    return told


def traced(people: int, root: Path) -> list[Event]:
    """Let people come, change and go at a door under strace."""
    data = ["--data", str(root / "place")]
    codes = root / "codes.csv"
    for words in (
        ["init", "--name", "Essai", "--kind", "fablab"],
        ["badges", "new", str(people), "--out", str(root / "sheet.pdf"), "--codes", str(codes)],
    ):
        subprocess.run([*KIOSK, *words, *data], check=True, stderr=subprocess.DEVNULL)
    badges = [line.split(";")[0] for line in codes.read_text("utf-8-sig").splitlines()[1:]]
    log = root / "strace.txt"
    with subprocess.Popen(
        [*TRACE, "-o", str(log), *KIOSK, "door", *data],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as door:
        assert door.stdin is not None and door.stdout is not None
        for outcome in KINDS:
            if outcome == "left":  # until then, a badge shown again is the same gesture
                sleep(Rules().repeat.total_seconds())
            for code in badges:
                line = f"{code}\tA09" if outcome == "changed" else code
                door.stdin.write(line + "\n")
                door.stdin.flush()
                answer = json.loads(door.stdout.readline())
                if answer["outcome"] != outcome:
                    raise SystemExit(f"« {outcome} » awaited: {answer}")
        door.stdin.close()
    return events(log.read_text("utf-8", errors="replace"))


def main() -> int:
    """Print the figures; 1 if an event waits more than once, or not at all."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--people", type=int, default=100)
    options = parser.parse_args()
    if which("strace") is None:
        raise SystemExit("strace is not installed")
    with tempfile.TemporaryDirectory() as root:
        told = traced(options.people, Path(root))
    figures = []
    for kind in KINDS:
        of_kind = [event for event in told if event.outcome == kind]
        plain = [event.syncs.total() for event in of_kind if not event.is_after_checkpoint]
        figures += [
            Figure(f"fsyncs for « {kind} », at most", max(plain), most=1, unit="fsync"),
            Figure(f"fsyncs for « {kind} », at least", min(plain), least=1, unit="fsync"),
        ]
    with_checkpoint = [event for event in told if event.is_after_checkpoint]
    figures += [
        Figure("events", len(told), unit=""),
        Figure("of which with a checkpoint", len(with_checkpoint), unit=""),
    ]
    return verdict("What an acknowledged event waits for", figures)


if __name__ == "__main__":
    sys.exit(main())
