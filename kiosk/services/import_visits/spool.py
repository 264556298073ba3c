"""Rows that wait on the disk until all of them are there, and come back in order.

A file of a million lines is checked to its end before the first is written; the visits of one
person's day may stand anywhere in it; and what is written in the order of an index costs a page
of the log for some dozens of rows, not one for each. So rows are sorted as on tape: as many as
memory may hold at once, one such run after the other, then all runs together. The runs stand in a
file without a name beside the database: nothing is left of it, whatever happens. (SQLite's own
temporary tables would do; the library that we ship keeps them in memory.)
"""

import os
import pickle
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from heapq import merge
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any

from kiosk.domain.errors import WriteFailed

RUN = 10_000
"""Rows sorted at once."""
_BLOCK = 100
"""Rows that are in memory of each run, when all runs come together."""

Row = tuple[Any, ...]


class Spool:
    """Plain tuples in, plain tuples out, in their order.

    Raises `WriteFailed` when there is no room for them.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[bytes] | None = None
        self._waiting: list[Row] = []
        self._runs: list[list[tuple[int, int]]] = []
        """Where the blocks of each run begin, and how long they are."""

    def add(self, row: Row) -> None:
        """Keep a row."""
        self._waiting.append(row)
        if len(self._waiting) == RUN:
            self._keep_run()

    def __iter__(self) -> Iterator[Row]:
        """All rows in their order."""
        if self._waiting:
            self._keep_run()
        return merge(*(self._run(blocks) for blocks in self._runs))

    def close(self) -> None:
        """Let go of the rows."""
        if self._file is not None:
            with suppress(OSError):  # what did not fit on the disk is not needed any more
                self._file.close()

    def _keep_run(self) -> None:
        run = sorted(self._waiting)
        self._waiting = []
        blocks = [pickle.dumps(run[at : at + _BLOCK]) for at in range(0, len(run), _BLOCK)]
        kept = []
        with _on_disk():
            if self._file is None:
                self._file = TemporaryFile(dir=self._folder)  # noqa: SIM115 (`close` is above)
            for block in blocks:
                kept.append((self._file.seek(0, os.SEEK_END), len(block)))
                self._file.write(block)
        self._runs.append(kept)

    def _run(self, blocks: Sequence[tuple[int, int]]) -> Iterator[Row]:
        for at, length in blocks:
            with _on_disk():
                assert self._file is not None
                self._file.seek(at)
                content = self._file.read(length)
            yield from pickle.loads(content)


@contextmanager
def _on_disk() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteFailed("data.full") from error
