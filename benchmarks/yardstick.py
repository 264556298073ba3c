"""What the benchmarks share: things measured alternately, and each figure beside its limit.

Milliseconds differ from machine to machine and from minute to minute. So everything is a ratio of
two things measured by turns in one run, and of each the median counts.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from os import cpu_count
from pathlib import Path
from statistics import median
from time import perf_counter

Run = Callable[[], float]
"""Does something once, and tells what it took."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure, and the limits that it has to keep; one without limits is only told."""

    name: str
    value: float
    most: float | None = None
    least: float | None = None
    unit: str = "×"

    @property
    def is_kept(self) -> bool:
        """Whether it lies within its limits, both included."""
        above = self.least is None or self.value >= self.least
        return above and (self.most is None or self.value <= self.most)

    def line(self) -> str:
        """One row of the table."""
        limits = [("≥", self.least), ("≤", self.most)]
        bounds = " ".join(f"{sign} {limit:g}" for sign, limit in limits if limit is not None)
        kept = ("OK" if self.is_kept else "OVER") if bounds else ""
        value = f"{self.value:.2f} {self.unit}"
        return f"{self.name:<54}{value:>14}  {bounds:<12}{kept}".rstrip()


def verdict(title: str, figures: Sequence[Figure]) -> int:
    """Print the table; the exit code: 1 when a limit is not kept."""
    print(f"{title} ({cpu_count()} cores)")
    for figure in figures:
        print("  " + figure.line())
    return 0 if all(figure.is_kept for figure in figures) else 1


def timed(what: Callable[[], object]) -> float:
    """Milliseconds that a call takes."""
    start = perf_counter()
    what()
    return (perf_counter() - start) * 1000


def alternately(rounds: int, *runs: Run) -> list[float]:
    """The median of each run, all of them taken by turns, first one and then another leading."""
    seen: list[list[float]] = [[] for _ in runs]
    for number in range(rounds):
        turn = number % len(runs)
        for index in [*range(turn, len(runs)), *range(turn)]:
            seen[index].append(runs[index]())
    return [median(values) for values in seen]


def memory(pid: int | str = "self") -> dict[str, float]:
    """MB that a process holds: `Rss` with all it shares, `Pss` with its part of that. Linux."""
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text("ascii").splitlines()[1:]
    return {words[0].rstrip(":"): int(words[1]) / 1024 for words in map(str.split, lines)}
