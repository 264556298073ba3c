"""An import of past visits, beside a bare `executemany` of the same rows into the same tables.

    python benchmarks/import_visits.py [--lines 1000000]

A file of invented visits is imported by a program of its own, all of it: checked, sorted, sealed,
written in small transactions. Then the rows that it has made are written into another place, in
one transaction and in the order in which they were made, and only that is timed.
"""

import argparse
import json
import resource
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import Self

from yardstick import Figure, verdict

from kiosk.domain.clock import Reading
from kiosk.paths import DataFolder
from kiosk.services.catalogue import load_catalogue
from kiosk.services.import_visits import import_visits
from kiosk.services.import_visits.checking import COLUMNS
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up

SLOWEST_RATIO = 3
MOST_MEMORY_MB = 200
LONGEST_MS = 20

NOW = Reading(datetime(2026, 11, 23, 13, tzinfo=UTC))
LINES_A_PERSON = 50
TABLES = {  # as rows refer to each other, and the order in which each table's were written
    "device": "WHERE is_self = 0",
    "batch": "",
    "visitor": "ORDER BY ordinal",
    "membership": "",
    "envelope": "ORDER BY seq",
    "body": "ORDER BY event_id",
    "visit": "ORDER BY day, visitor_id, visit_id",
    "answer": "ORDER BY visitor_id, at_ms",
}


class Taken:
    """Seconds on the wall and of the processor that pass within its blocks, all together."""

    wall = cpu = 0.0

    def __enter__(self) -> Self:
        self.wall -= perf_counter()
        self.cpu -= process_time()
        return self

    def __exit__(self, *_: object) -> None:
        self.wall += perf_counter()
        self.cpu += process_time()


def write_file(path: Path, lines: int) -> None:
    """Two years and a half of visits, in no order: most with a badge and the profile on each line."""
    chance = Random(1)
    people = [
        ";".join(
            [
                chance.choice(["A18_24", "A25_39", "A40_59", "A60_69", "NSP", ""]),
                *(chance.choice(["F", "H", "NSP"]), chance.choice(["SAL", "RET", ""])),
                chance.choice(["R1", "R2", ""]),
            ]
        )
        for _ in range(max(lines // LINES_A_PERSON, 1))
    ]
    begin = datetime(2024, 4, 1, tzinfo=UTC)
    with path.open("w", encoding="utf-8") as file:
        file.write(";".join(COLUMNS) + "\n")
        for _ in range(lines):
            at = begin + timedelta(days=chance.randrange(960), minutes=chance.randrange(540, 1140))
            stay = timedelta(minutes=chance.randrange(10, 300))
            left = f"{at + stay:%Y-%m-%dT%H:%M}" if chance.random() < 0.8 else ""
            activity = chance.choice(["A01", "E01", "E02", "E03"])
            person = chance.randrange(len(people))
            who, said = (f"M{person}", people[person]) if chance.random() < 0.8 else ("", ";;;")
            file.write(f"{who};{at:%Y-%m-%dT%H:%M};{left};{activity};;1;{said}\n")


def import_and_tell(folder: Path, file: Path) -> None:
    """What the program of its own does, and prints: seconds, memory, and each transaction."""
    looks: list[float] = []

    def look() -> float:
        looks.append(perf_counter())
        return looks[-1]

    with closing(open_place(DataFolder(folder), load_catalogue())) as place, Taken() as taken:
        done = import_visits(place, file, NOW, look, lambda _key, _done, _whole: None)
    assert done.added == done.lines, done.faults.first
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pages = [1000 * (end - begin) for begin, end in zip(looks[::2], looks[1::2], strict=True)]
    print(json.dumps({"taken": (taken.wall, taken.cpu), "memory": memory, "pages": pages}))


def bare(rows_of: OpenPlace, into: OpenPlace) -> Taken:
    """What it takes to write the rows of one place into another, in one transaction.

    Reading them is left out.
    """
    taken = Taken()
    into.store.db.execute("BEGIN IMMEDIATE")
    for table, which in TABLES.items():
        columns = rows_of.store.db.execute(f"PRAGMA table_info({table})").fetchall()
        names, marks = ", ".join(row[1] for row in columns), ", ".join("?" * len(columns))
        write = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        found = rows_of.store.db.execute(f"SELECT {names} FROM {table} {which}")
        while rows := found.fetchmany(10_000):
            with taken:
                into.store.db.executemany(write, rows)
    with taken:
        into.store.db.execute("COMMIT")
    return taken


def main() -> int:
    """Print the figures; 1 if one is over its limit."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--lines", type=int, default=1_000_000)
    parser.add_argument("--into", nargs=2, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.into:
        import_and_tell(*options.into)
        return 0
    with TemporaryDirectory() as root:
        file, catalogue = Path(root) / "visites.csv", load_catalogue()
        write_file(file, options.lines)
        folders = [DataFolder(Path(root) / name) for name in ("imported", "bare")]
        for folder in folders:
            set_up(folder, NewPlace("Essai", "garage-solidaire"), catalogue).close()
        program = [sys.executable, __file__, "--into", str(folders[0].root), str(file)]
        told = json.loads(subprocess.run(program, check=True, stdout=subprocess.PIPE).stdout)
        imported, into = (open_place(folder, catalogue) for folder in folders)
        with closing(imported), closing(into):
            least = bare(imported, into)
    wall, cpu = told["taken"]
    return verdict(
        f"{options.lines} visits imported",
        [
            Figure("beside a bare executemany", wall / least.wall, SLOWEST_RATIO),
            Figure("the same, of the processor alone", cpu / least.cpu, SLOWEST_RATIO),
            Figure("memory", told["memory"], MOST_MEMORY_MB, unit="MB"),
            Figure("a transaction", median(told["pages"]), LONGEST_MS, unit="ms"),
            Figure("one in a hundred", quantiles(told["pages"], n=100)[-1], LONGEST_MS, unit="ms"),
            Figure("the longest", max(told["pages"]), unit="ms"),
            Figure("imported in a second", options.lines / wall, unit="lines"),
        ],
    )


if __name__ == "__main__":
    sys.exit(main())
