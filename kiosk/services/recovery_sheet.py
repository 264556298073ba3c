"""The recovery sheet as a page to print: drawing only; what it opens is decided elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.paths import RESOURCES
from kiosk.services.badge_sheet import qr_image
from kiosk.services.pdf import Colour, Page, text_width, write_pdf
from kiosk.services.recovery import Identity

_WIDTH, _HEIGHT = 210.0, 297.0
_MARGIN = 22.0
_ROOM = _WIDTH - 2 * _MARGIN
_QR = 62.0
_LEADING = 1.45

_INK: Colour = (0x13, 0x23, 0x2F)
_BLUE: Colour = (0x1F, 0x3F, 0x8F)
_YELLOW: Colour = (0xFF, 0xC9, 0x30)
_WHITE: Colour = (0xFF, 0xFF, 0xFF)

_FONTS = RESOURCES / "fonts" / "atkinson-hyperlegible-next"
_PLAIN = _FONTS / "atkinson-hyperlegible-next-400.ttf"
_STRONG = _FONTS / "atkinson-hyperlegible-next-600.ttf"
_BOLD = _FONTS / "atkinson-hyperlegible-next-800.ttf"


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


def draw_recovery_sheet(identity: Identity, place_name: str, words: SheetWords, out: Path) -> None:
    """Write the sheet as a PDF of one A4 page; the same identity and words give the same bytes.

    Raises OSError when the file can't be written.
    """
    page = Page(_WIDTH, _HEIGHT)
    page.fill(_BLUE, [(0, 0, _WIDTH, 40)])
    page.fill(_YELLOW, [(0, 40, _WIDTH, 3)])
    _write(page, words.title, _BOLD, 11, _WHITE, 20)
    _write(page, place_name, _STRONG, 6, _WHITE, 31)
    top = 58.0
    for paragraph in words.above:
        top = _paragraph(page, paragraph, _PLAIN, 5.2, top) + 3
    qr = qr_image(identity.secret, 12).convert("RGB")
    page.paste(qr, ((_WIDTH - _QR) / 2, top + 2, _QR, _QR))
    top += _QR + 14
    for line in _groups(identity.secret):
        _write(page, line, _STRONG, 5.4, _INK, top, middle=_WIDTH / 2)
        top += 8
    top = _paragraph(page, words.proof, _STRONG, 5.2, top + 8) + 3
    for paragraph in words.below:
        top = _paragraph(page, paragraph, _PLAIN, 4.6, top) + 3
    write_pdf([page], f"{words.title} – {place_name}", out)


def _groups(secret: str) -> Iterator[str]:
    """The secret as it is read aloud and typed: its prefix, then four times four, line by line."""
    prefix, rest = secret[:16], secret[16:]
    yield prefix
    fours = [rest[at : at + 4] for at in range(0, len(rest), 4)]
    for first in range(0, len(fours), 5):
        yield "  ".join(fours[first : first + 5])


def _paragraph(page: Page, words: str, font: Path, size: float, top: float) -> float:
    """Set a paragraph within the margins; where it ends."""
    for line in _broken(words, font, size):
        top += size * _LEADING
        _write(page, line, font, size, _INK, top)
    return top


def _broken(words: str, font: Path, size: float) -> Iterator[str]:
    """Lines no longer than the room; broken at spaces that may break."""
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, font, size) > _ROOM:
            yield line
            longer = word
        line = longer
    yield line


def _write(
    page: Page,
    words: str,
    font: Path,
    size: float,
    colour: Colour,
    baseline: float,
    middle: float | None = None,
) -> None:
    """One line from the left margin, or centred; smaller where it would be too long."""
    size *= min(1, _ROOM / max(1, text_width(words, font, size)))
    if middle is None:
        middle = _MARGIN + text_width(words, font, size) / 2
    page.write(words, font, size, colour, middle, baseline)
