"""Badge codes: minting, reading and hashing them, and the words that stand in for a person.

A code is 14 characters, such as ``TLKNFSXGDDBSVG``: the mark ``TL``, ten symbols that carry
40 random bits, and two check symbols. The sixteen symbols are consonants which sit on the same
key in the QWERTY, AZERTY and QWERTZ layouts, so that a scanner set to the wrong country still
types them right; without vowels no word can appear by chance. A code says nothing about anyone.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

SYMBOLS = "BCDFGHJKLNPRSTVX"
"""The alphabet, four bits a symbol."""

PREFIX = "TL"
"""The mark by which a code is known as a badge's."""

ENTROPY_BYTES = 5
"""How many random bytes a code carries."""

CODE_LENGTH = len(PREFIX) + 2 * ENTROPY_BYTES + 2
"""Characters in a code: mark, random symbols, check symbols."""

_CRC_POLYNOMIAL = 0x07
_CRC_START = 0x54  # not zero, so that one symbol repeated is never a valid code
_GROUP = 4


@dataclass(frozen=True, slots=True)
class AliasWords:
    """The lists from which an alias is drawn: nouns by gender, adjectives as (masculine, feminine)."""

    masculine: Sequence[str]
    feminine: Sequence[str]
    adjectives: Sequence[tuple[str, str]]


def mint(entropy: bytes) -> str:
    """The code that carries ``entropy``, five bytes from a good random source.

    Raises ValueError for any other length.
    """
    if len(entropy) != ENTROPY_BYTES:
        raise ValueError(f"a badge code carries {ENTROPY_BYTES} bytes, not {len(entropy)}")
    return PREFIX + _symbols(entropy + bytes([_crc8(entropy)]))


def parse(text: str) -> str | None:
    """The canonical, upper-case code that ``text`` holds, or None when it is not ours.

    Case and white space are forgiven, also between the printed groups; nothing else is. Safe
    for any content, of any length: whatever a camera may meet in the street.
    """
    code = "".join(text.split()).upper() if text.isascii() else ""
    if len(code) != CODE_LENGTH or not code.startswith(PREFIX):
        return None
    values = [SYMBOLS.find(symbol) for symbol in code[len(PREFIX) :]]
    if -1 in values:
        return None
    *entropy, check = (high << 4 | low for high, low in zip(values[::2], values[1::2], strict=True))
    return code if check == _crc8(bytes(entropy)) else None


def grouped(code: str) -> str:
    """``code`` in groups of four, as it is printed under the QR: ``TLKN FSXG DDBS VG``."""
    return " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def keyed_hash(code: str, key: bytes) -> bytes:
    """What a place stores instead of ``code``: HMAC-SHA-256 under its badge key, 32 bytes.

    Forty bits can be tried one by one, so a plain hash would give every code away to whoever
    finds the database; without the key, kept elsewhere, this one gives nothing.
    """
    return hmac.digest(key, code.encode("ascii"), "sha256")


def alias(entropy: bytes, words: AliasWords) -> str:
    """Two words that name a badge to the staff, such as « Renard bleu », agreed in gender.

    ``entropy`` must not be the code's own: an alias is read aloud, a code opens a visit.
    Two badges may share an alias; it helps people, it identifies nobody.
    """
    number = int.from_bytes(entropy)
    number, noun = divmod(number, len(words.masculine) + len(words.feminine))
    masculine, feminine = words.adjectives[number % len(words.adjectives)]
    if noun < len(words.masculine):
        return f"{words.masculine[noun]} {masculine}"
    return f"{words.feminine[noun - len(words.masculine)]} {feminine}"


def _symbols(data: bytes) -> str:
    return "".join(SYMBOLS[byte >> 4] + SYMBOLS[byte & 0x0F] for byte in data)


def _crc8(data: bytes) -> int:
    """CRC-8 with x⁸ + x² + x + 1.

    It sees every error that fits in eight neighbouring bits: one wrong symbol, or two
    neighbours swapped.
    """
    remainder = _CRC_START
    for byte in data:
        remainder ^= byte
        for _ in range(8):
            remainder <<= 1
            if remainder & 0x100:
                remainder ^= 0x100 | _CRC_POLYNOMIAL
    return remainder
