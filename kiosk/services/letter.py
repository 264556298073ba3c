"""An A4 letter to print: a coloured head, paragraphs, perhaps a QR code; as many pages as it takes.

Drawing only. Units are millimetres; the same words give the same bytes.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.paths import RESOURCES
from kiosk.services.badge_sheet import qr_image
from kiosk.services.drawing import Colour, Page, text_width
from kiosk.services.pdf import PdfWriter

_WIDTH, _HEIGHT = 210.0, 297.0
_MARGIN, _BOTTOM = 22.0, 275.0
_ROOM = _WIDTH - 2 * _MARGIN
_HEAD, _TAPE = 40.0, 3.0
_LEADING = 1.42
_QR = 62.0

_INK: Colour = (0x13, 0x23, 0x2F)
_BLUE: Colour = (0x1F, 0x3F, 0x8F)
_YELLOW: Colour = (0xFF, 0xC9, 0x30)
_WHITE: Colour = (0xFF, 0xFF, 0xFF)

_FONTS = RESOURCES / "fonts" / "atkinson-hyperlegible-next"
_PLAIN = _FONTS / "atkinson-hyperlegible-next-400.ttf"
_STRONG = _FONTS / "atkinson-hyperlegible-next-600.ttf"
_BOLD = _FONTS / "atkinson-hyperlegible-next-800.ttf"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph; `strong` ones stand out, `size` is the font's in millimetres."""

    words: str
    strong: bool = False
    size: float = 4.9


@dataclass(frozen=True, slots=True)
class Heading:
    """What the paragraphs below it are about."""

    words: str


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code, and the lines by which a person can copy it."""

    content: str
    lines: tuple[str, ...]


Part = Text | Heading | Code


def write_letter(title: str, sender: str, parts: Iterable[Part], out: Path) -> None:
    """Write the letter as a PDF. Raises OSError when the file can't be written."""
    with out.open("wb") as file, PdfWriter(file, f"{title} – {sender}") as writer:
        for page in letter_pages(title, sender, parts):
            writer.add(page)


def letter_pages(title: str, sender: str, parts: Iterable[Part]) -> Iterator[Page]:
    """The pages of the letter, for a printer or the screen."""
    return _Setting(title, sender).pages(parts)


class _Setting:
    """Sets one part below the other, and begins a page where one is full."""

    def __init__(self, title: str, sender: str) -> None:
        self._page = Page(_WIDTH, _HEIGHT)
        self._page.fill(_BLUE, [(0, 0, _WIDTH, _HEAD)])
        self._page.fill(_YELLOW, [(0, _HEAD, _WIDTH, _TAPE)])
        self._line(title, _BOLD, 11, _WHITE, 20)
        self._line(sender, _STRONG, 6, _WHITE, 31)
        self._top = _HEAD + _TAPE + 9
        self._full: list[Page] = []

    def pages(self, parts: Iterable[Part]) -> Iterator[Page]:
        for part in parts:
            match part:
                case Text(words, strong, size):
                    self._set(words, _STRONG if strong else _PLAIN, size)
                    self._top += 1.8
                case Heading(words):
                    self._top += 1.6
                    self._make_room(22)
                    self._set(words, _BOLD, 5.2)
                    self._top += 0.6
                case Code(content, lines):
                    self._set_code(content, lines)
        yield from (*self._full, self._page)

    def _set(self, words: str, font: Path, size: float) -> None:
        for line in _broken(words, font, size):
            self._make_room(size * _LEADING)
            self._top += size * _LEADING
            self._line(line, font, size, _INK, self._top)

    def _set_code(self, content: str, lines: tuple[str, ...]) -> None:
        self._make_room(_QR + 10 + 8 * len(lines))
        box = ((_WIDTH - _QR) / 2, self._top, _QR, _QR)
        self._page.paste(qr_image(content, 12).convert("RGB"), box)
        self._top += _QR + 10
        for line in lines:
            self._line(line, _STRONG, 5.4, _INK, self._top, _WIDTH / 2)
            self._top += 8

    def _make_room(self, tall: float) -> None:
        if self._top + tall > _BOTTOM:
            self._full.append(self._page)
            self._page, self._top = Page(_WIDTH, _HEIGHT), _MARGIN

    def _line(
        self,
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
        self._page.write(words, font, size, colour, middle, baseline)


def _broken(words: str, font: Path, size: float) -> Iterator[str]:
    """Lines no longer than the room, broken at spaces that may break."""
    line = ""
    for word in words.split(" "):
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, font, size) > _ROOM:
            yield line
            longer = word
        line = longer
    yield line
