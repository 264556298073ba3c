"""The recovery sheet as a page to print; what it opens is decided in `recovery`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.services.letter import Code, Part, Text, write_letter
from kiosk.services.recovery import Identity

_PREFIX = len("AGE-SECRET-KEY-1")


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What the sheet says, in the language of whoever will need it."""

    title: str
    above: Sequence[str]
    """What it is for, and how to keep it."""
    proof: str
    """By which characters the key ends."""
    below: Sequence[str]
    """How to restore, what if it is lost, when it was made."""


def write_recovery_sheet(identity: Identity, place_name: str, words: SheetWords, out: Path) -> None:
    """Write the sheet as a PDF of one A4 page; the same identity and words give the same bytes.

    Raises OSError when the file can't be written.
    """
    write_letter(words.title, place_name, sheet_parts(identity, words), out)


def sheet_parts(identity: Identity, words: SheetWords) -> tuple[Part, ...]:
    """What stands on the sheet, in its order."""
    return (
        *(Text(paragraph, size=5.2) for paragraph in words.above),
        Code(identity.secret, tuple(_groups(identity.secret))),
        Text(words.proof, strong=True, size=5.2),
        *(Text(paragraph, size=4.6) for paragraph in words.below),
    )


def _groups(secret: str) -> Iterator[str]:
    """The secret as it is read aloud and typed: its prefix, then fours, five to a line."""
    yield secret[:_PREFIX]
    rest = secret[_PREFIX:]
    fours = [rest[at : at + 4] for at in range(0, len(rest), 4)]
    for first in range(0, len(fours), 5):
        yield "  ".join(fours[first : first + 5])
