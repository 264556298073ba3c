"""A PDF that Qt wrote, made to depend on nothing but what is in it.

Qt writes the hour at which it worked, and its fonts in an order that chance decides anew in each
process. Here the objects are numbered, and the fonts named, in the order in which a reader comes
upon them; the dates are replaced by one that follows from the report, and the language is named
for those who have the document read aloud.
"""

import re
from collections.abc import Mapping
from datetime import date

_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_REFERENCE = re.compile(rb"\b(\d+) 0 R\b")
_DATES = re.compile(rb"/(CreationDate|ModDate) \(D:[^)]*\)")
_CATALOG = b"/Type /Catalog\n"
_FONT = re.compile(rb"/FontName /[A-Z]{6}\+")
_STREAM = b"stream\n"
_ROW = 20
"""Bytes of a row of the table that says where objects begin."""


def settled(raw: bytes, day: date, language: str) -> bytes:
    """The document with `day` as its date, and `language` (`fr-FR`) as its own.

    Raises ValueError when it is not built as Qt builds it.
    """
    head, objects, trailer = _parts(raw)
    stamp = b"/\\1 (D:%s000000Z)" % day.strftime("%Y%m%d").encode()
    catalog = _CATALOG + b"/Lang (%s)\n/ViewerPreferences << /DisplayDocTitle true >>\n" % (
        language.encode()
    )
    numbers = _in_order_of_reading(objects, trailer)
    done, rows = bytearray(head), [b"0000000000 65535 f \n"]
    for old, new in numbers.items():
        words, stream = _cut(objects[old])
        if not stream:
            words = _DATES.sub(stamp, words).replace(_CATALOG, catalog)
            words = _FONT.sub(b"/FontName /%s+" % _letters(new), words)
        rows.append(b"%010d 00000 n \n" % len(done))
        done += b"%d 0 obj\n" % new + _renumbered(words, numbers) + stream
    ending = re.sub(rb"/Size \d+", b"/Size %d" % len(rows), _renumbered(trailer, numbers))
    table = b"xref\n0 %d\n" % len(rows) + b"".join(rows)
    return bytes(done) + table + ending + b"startxref\n%d\n%%%%EOF\n" % len(done)


def _parts(raw: bytes) -> tuple[bytes, Mapping[int, bytes], bytes]:
    """What stands before the first object, the objects by number, and the trailer."""
    end = _END.search(raw)
    if end is None:
        raise ValueError("no table of objects")
    place = int(end[1])
    head, size, rest = raw[place : end.start()].split(b"\n", 2)
    count = int(size.split()[1])
    starts = [int(rest[_ROW * number :][:10]) for number in range(1, count)]
    if head.strip() != b"xref" or len(set(starts)) < len(starts):
        raise ValueError("another table of objects than Qt's")
    ends = dict(zip(sorted(starts), [*sorted(starts)[1:], place], strict=True))
    objects = {}
    for number, start in enumerate(starts, 1):
        name, body = raw[start : ends[start]].split(b" obj\n", 1)
        if name != b"%d 0" % number:
            raise ValueError(f"object {number} is not where the table says")
        objects[number] = body
    return raw[: min(starts)], objects, rest[_ROW * count :]


def _in_order_of_reading(objects: Mapping[int, bytes], trailer: bytes) -> dict[int, int]:
    """New numbers by the old ones, in the order in which references lead to each object."""
    numbers: dict[int, int] = {}
    waiting = [int(one) for one in reversed(_REFERENCE.findall(trailer))]
    while waiting:
        old = waiting.pop()
        if old not in numbers:
            numbers[old] = len(numbers) + 1
            words, _ = _cut(objects[old])
            waiting += [int(one) for one in reversed(_REFERENCE.findall(words))]
    return numbers


def _renumbered(words: bytes, numbers: Mapping[int, int]) -> bytes:
    return _REFERENCE.sub(lambda found: b"%d 0 R" % numbers[int(found[1])], words)


def _letters(number: int) -> bytes:
    """The number as six letters: by them the pieces of a font in several documents are told apart."""
    return bytes(ord("A") + number // 26**place % 26 for place in range(6))


def _cut(body: bytes) -> tuple[bytes, bytes]:
    """An object's own words, and the stream that may follow them."""
    place = body.find(_STREAM)
    return (body, b"") if place < 0 else (body[:place], body[place:])
