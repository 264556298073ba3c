"""Lines that wait on the disk until all of them are read, and come back in order.

A file of a million lines is checked to its end before the first is written, and the visits of one
person's day may stand anywhere in it. So they are sorted as on tape: as many as memory may hold
at once, one such run after the other, then all runs together. The runs stand in a file without a
name beside the database: nothing is left of it, whatever happens. (SQLite's own temporary tables
would do; the library that we ship keeps them in memory.)
"""

import pickle
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from heapq import merge
from pathlib import Path
from tempfile import TemporaryFile
from typing import NamedTuple

from kiosk.domain.errors import WriteFailed

NEW = "+"
RUN = 20_000
"""Lines sorted at once."""
_BLOCK = 200
"""Lines that are in memory of each run, when all runs come together."""


class Line(NamedTuple):
    """One visit of a file, checked and put into the place's own terms; the order is that of who,
    then arrival, then text.

    Instants are UTC milliseconds with the local offset in minutes. An answer is a code of its
    question, `NSP`, or empty where the question was not asked.
    """

    who: str
    """A visitor's id, `NEW` and the hash of a reference that is not known yet, or nothing."""
    arrived_ms: int
    text: str
    """All that tells this line from others: by that its visit is known when it comes again."""
    offset_min: int
    left_ms: int | None
    left_offset_min: int
    day: str
    activity: str
    role: str
    persons: int
    tranche_age: str
    genre: str
    situation: str
    residence: str


class Spool:
    """Lines in, lines out, in their order. Raises `WriteFailed` when there is no room for them."""

    def __init__(self, folder: Path) -> None:
        with _on_disk():
            self._file = TemporaryFile(dir=folder)  # noqa: SIM115 (`close` is below)
        self._waiting: list[Line] = []
        self._runs: list[list[tuple[int, int]]] = []
        """Where the blocks of each run begin, and how long they are."""

    def add(self, line: Line) -> None:
        """Keep a line."""
        self._waiting.append(line)
        if len(self._waiting) == RUN:
            self._keep_run()

    def __iter__(self) -> Iterator[Line]:
        """All lines in their order, those of nobody first."""
        self._keep_run()
        return merge(*(self._run(blocks) for blocks in self._runs))

    def close(self) -> None:
        """Let go of the lines."""
        self._file.close()

    def _keep_run(self) -> None:
        run = sorted(self._waiting)
        self._waiting = []
        with _on_disk():
            self._runs.append(
                [self._keep(run[at : at + _BLOCK]) for at in range(0, len(run), _BLOCK)]
            )

    def _keep(self, block: Sequence[Line]) -> tuple[int, int]:
        content = pickle.dumps([tuple(line) for line in block])
        at = self._file.seek(0, 2)
        self._file.write(content)
        return at, len(content)

    def _run(self, blocks: Sequence[tuple[int, int]]) -> Iterator[Line]:
        for at, length in blocks:
            with _on_disk():
                self._file.seek(at)
                content = self._file.read(length)
            yield from map(Line._make, pickle.loads(content))


@contextmanager
def _on_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteFailed("data.full") from error
