"""A small CSV file that somebody made by hand, read line by line, with all that is wrong with it.

Spreadsheets write what they like: UTF-8 with or without a BOM, or cp1252; semicolons or commas.
Both are recognised. Nothing is guessed beyond that: a line that is wrong is named.
"""

import csv
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.errors import BadInput

MOST_BYTES = 100_000
"""A larger file was not made by hand. Nor is a field then longer than Python's reader takes."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong with one line: `key` and `facts` as in a `KioskError`.

    line: the physical line, the header being 1. column: empty when it is about the whole line.
    """

    line: int
    column: str
    key: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """The fields of one line by column, without the spaces around them."""

    line: int
    fields: Mapping[str, str]


def read_rows(path: Path, columns: Collection[str]) -> tuple[list[Row], list[Complaint]]:
    """The lines of a file that has exactly these columns, in any order; empty ones are left out.

    With a header that is wrong there are no rows. Raises `BadInput` when the file can't be read,
    or is no table of text.
    """
    lines = _lines(_text(path))
    _, first = next(lines)
    header = [name.lower() for name in first]
    complaints = list(_header(header, columns))
    rows: list[Row] = []
    if complaints:
        return rows, complaints
    for line, fields in lines:
        if len(fields) == len(header):
            rows.append(Row(line, dict(zip(header, fields, strict=True))))
        elif any(fields):
            facts = {"found": len(fields), "wanted": len(header)}
            complaints.append(Complaint(line, "", "import.fields", facts))
    return [row for row in rows if any(row.fields.values())], complaints


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise BadInput("import.unreadable", path=path) from error
    if len(content) > MOST_BYTES:
        raise BadInput("import.too_large", path=path)
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise BadInput("import.no_text", path=path)


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    """Each line's number, and its fields. Quotes may hold separators, but no line ends."""
    lines = re.split(r"\r\n|\r|\n", text)
    delimiter = ";" if ";" in lines[0] else ","
    for number, line in enumerate(lines, start=1):
        fields = next(csv.reader([line], delimiter=delimiter), [])
        yield number, [" ".join(one.split()) for one in fields]


def _header(found: Sequence[str], columns: Collection[str]) -> Iterator[Complaint]:
    for name in columns:
        if found.count(name) != 1:
            key = "import.column_twice" if name in found else "import.column_missing"
            yield Complaint(1, name, key)
    for name in found:
        if name not in columns:
            yield Complaint(1, name, "import.column_unknown")
