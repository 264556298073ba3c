"""Tables as files that open right: in a French spreadsheet, or in any other program.

A French spreadsheet wants `;`, a decimal comma and a BOM before UTF-8; other programs want a
comma, a point and no BOM. Rows end with CRLF and fields are quoted as in RFC 4180 in both.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\0")
"""A text that begins so may be run as a formula (OWASP ASVS 1.2.10)."""


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a table is written: the separator, the decimal mark, and whether a BOM comes first."""

    delimiter: str
    decimal_mark: str
    bom: bool


DIALECTS = {
    "excel-fr": Dialect(";", ",", bom=True),
    "ouvert": Dialect(",", ".", bom=False),
}
"""The two profiles of `report`, by name."""


def encode_text(text: str, dialect: Dialect) -> bytes:
    """UTF-8, with the dialect's BOM."""
    return text.encode("utf-8-sig" if dialect.bom else "utf-8")


def encode_table(rows: Iterable[Sequence[str]], dialect: Dialect) -> bytes:
    """Rows of fields that are already text, the header first."""
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=dialect.delimiter, lineterminator="\r\n").writerows(rows)
    return encode_text(buffer.getvalue(), dialect)


def text(value: str) -> str:
    """A text that no spreadsheet takes for a formula. Never for numbers: −1,5 stays a number."""
    return f"'{value}" if value.startswith(_FORMULA) else value


def number(value: int | Fraction | None, decimals: int, dialect: Dialect) -> str:
    """An exact number, rounded half to even, without trailing zeros; nothing for None."""
    if value is None:
        return ""
    scaled = round(Fraction(value) * 10**decimals)
    whole, rest = divmod(abs(scaled), 10**decimals)
    digits = str(rest).zfill(decimals).rstrip("0")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}{dialect.decimal_mark}{digits}" if digits else f"{sign}{whole}"
