"""A CSV file as people have them: from a spreadsheet, an older program, an old machine.

What makes the whole file unusable is raised; what is wrong in one line is noted, with its number,
and the reading goes on. Memory depends neither on the length of the file nor on that of its lines.
"""

import codecs
import csv
import io
import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from kiosk.domain.errors import BadInput
from kiosk.services.import_visits.faults import Faults

LONGEST_LINE = 65_536
"""Characters; a longer line is not a visit."""

OnRead = Callable[[int, int], None]
"""Told how many bytes are read, of how many."""

_CHUNK = 1 << 20
_TOLD_EVERY = 1000
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
"""How .xlsx and .ods files begin (they are ZIP archives), and .xls files."""
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UNREADABLE = re.compile("[\0\udc80-\udcff]")


class Record(NamedTuple):
    """One record of the file: the physical line on which it begins, and its cells."""

    line: int
    cells: tuple[str, ...]
    """One for each column that was asked for, in that order; empty where the file has none."""


class TableFile:
    """A CSV file with a header, separated by `;` or `,`, in UTF-8 or in Windows' cp1252."""

    def __init__(self, path: Path) -> None:
        """Open it. Raises `BadInput` when it is no file, can't be read, or is a workbook."""
        if not path.exists():
            raise BadInput("visits.missing", path=path)
        if not path.is_file():
            raise BadInput("visits.not_a_file", path=path)
        self._path = path
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise BadInput("import.unreadable", path=path) from error
        try:
            self._size = os.fstat(self._file.fileno()).st_size
            self.encoding = self._sniffed()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._file.close()

    def records(
        self, columns: Sequence[str], required: Collection[str], faults: Faults, on_read: OnRead
    ) -> Iterator[Record]:
        """The records in their order, those that can't be read noted and left out.

        `columns`: those that may be there, in any order; more than one. With a header that is not as it should
        be, none of the records is told.
        """
        text = io.TextIOWrapper(self._file, self.encoding, errors="surrogateescape")
        try:
            yield from self._told(text, columns, required, faults, on_read)
        finally:
            text.detach()

    def _told(
        self,
        text: io.TextIOWrapper,
        columns: Sequence[str],
        required: Collection[str],
        faults: Faults,
        on_read: OnRead,
    ) -> Iterator[Record]:
        lines = self._lines(text, faults)
        header = next(lines, "")
        separator = ";" if ";" in header else ","
        found = [
            name.strip().lower() for name in next(csv.reader([header], delimiter=separator), [])
        ]
        if not _is_header(found, columns, required, faults):
            return
        # A column that the file does not have is found behind its last one.
        places = [found.index(name) if name in found else len(found) for name in columns]
        in_order = itemgetter(*places)
        reader = csv.reader(lines, delimiter=separator, strict=True)
        while True:
            start = reader.line_num + 2
            if start % _TOLD_EVERY == 0:
                on_read(self._file.tell(), self._size)
            try:
                cells = next(reader, None)
            except csv.Error:
                faults.add(start, "", "visits.quotes")
                continue
            if cells is None:
                on_read(self._size, self._size)
                return
            if not any(cells):
                continue  # spreadsheets leave such lines at the end
            if len(cells) != len(found):
                faults.add(start, "", "import.fields", found=len(cells), wanted=len(found))
                continue
            yield Record(start, tuple(map(str.strip, in_order([*cells, ""]))))

    def _lines(self, text: io.TextIOWrapper, faults: Faults) -> Iterator[str]:
        """The physical lines; one that can't be a visit is noted, and empty here."""
        number = 0
        while line := self._line(text):
            number += 1
            if len(line) > LONGEST_LINE and not line.endswith("\n"):
                while (rest := self._line(text)) and not rest.endswith("\n"):
                    pass
                faults.add(number, "", "visits.long_line")
                line = "\n"
            elif _UNREADABLE.search(line):
                faults.add(number, "", "visits.characters")
                line = "\n"
            yield line

    def _line(self, text: io.TextIOWrapper) -> str:
        try:
            return text.readline(LONGEST_LINE + 1)
        except OSError as error:
            raise BadInput("import.unreadable", path=self._path) from error

    def _sniffed(self) -> str:
        """Which encoding the file is in; what is not UTF-8 to its end is read as cp1252."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        encoding = "utf-8-sig"
        try:
            while chunk := self._file.read(_CHUNK):
                if self._file.tell() == len(chunk):
                    self._refuse_others(chunk)
                if encoding == "utf-8-sig":
                    decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            encoding = "cp1252"
        except OSError as error:
            raise BadInput("import.unreadable", path=self._path) from error
        self._file.seek(0)
        return encoding

    def _refuse_others(self, start: bytes) -> None:
        if start.startswith(_WORKBOOKS):
            raise BadInput("visits.workbook", path=self._path)
        if start.startswith(_UTF16):
            raise BadInput("visits.utf16", path=self._path)


def _is_header(
    found: list[str], columns: Collection[str], required: Collection[str], faults: Faults
) -> bool:
    """Whether these are the columns that there must and may be; what is wrong is noted."""
    before = faults.count
    if not any(found):
        faults.add(1, "", "visits.no_header")
        return False
    for place, name in enumerate(found):
        if name not in columns:
            faults.add(1, name, "import.column_unknown")
        elif name in found[:place]:
            faults.add(1, name, "import.column_twice")
    for name in required:
        if name not in found:
            faults.add(1, name, "import.column_missing")
    return faults.count == before
