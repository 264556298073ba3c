"""What a page to print shows, in millimetres: filled shapes, crisp words, a picture.

A page only remembers what is on it. `pdf.py` makes a file of it; a screen and a printer paint it.
Units are millimetres from the page's top left corner, y downwards.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]
"""Left, top, width, height."""
Line = tuple[str, Path, int]
"""Words, font file, size in dots."""
Picture = tuple[tuple[int, int], bytes]
"""Width and height in points, and each point's red, green and blue."""

DOTS = 600 / 25.4
"""Dots a millimetre of words."""


@dataclass(frozen=True, slots=True)
class Filled:
    """Rectangles, as one shape: where they touch no hairline shows."""

    colour: Colour
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Rounded:
    """A rectangle with round corners."""

    colour: Colour
    box: Box
    radius: float


@dataclass(frozen=True, slots=True)
class Written:
    """One line of words, and where its ink is."""

    colour: Colour
    line: Line
    box: Box


@dataclass(frozen=True, slots=True)
class Pasted:
    """A picture, and where it is."""

    picture: Picture
    box: Box


Mark = Filled | Rounded | Written | Pasted


class Page:
    """One page: what is drawn later lies above."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self.marks: list[Mark] = []

    def fill(self, colour: Colour, boxes: Iterable[Box]) -> None:
        """Fill rectangles."""
        self.marks.append(Filled(colour, tuple(boxes)))

    def fill_rounded(self, colour: Colour, box: Box, radius: float) -> None:
        """Fill a rectangle with round corners."""
        self.marks.append(Rounded(colour, box, radius))

    def write(
        self, words: str, font: Path, size: float, colour: Colour, middle: float, baseline: float
    ) -> None:
        """Write one line centred on ``middle``; ``size`` is the font's, in millimetres."""
        line = (words, font, round(size * DOTS))
        left, top, right, bottom = (edge / DOTS for edge in _bounds(line))
        width, height = right - left, bottom - top
        self.marks.append(
            Written(colour, line, (middle - width / 2, baseline + top, width, height))
        )

    def paste(self, picture: Image.Image, box: Box) -> None:
        """Lay an RGB picture into a box, as large as it fits, in its middle."""
        left, top, width, height = box
        scale = min(width / picture.width, height / picture.height)
        across, down = picture.width * scale, picture.height * scale
        place = (left + (width - across) / 2, top + (height - down) / 2, across, down)
        self.marks.append(Pasted((picture.size, picture.tobytes()), place))


def text_width(words: str, font: Path, size: float) -> float:
    """How wide a line is, in millimetres."""
    return _font(font, round(size * DOTS)).getlength(words) / DOTS


def stencil(line: Line) -> Image.Image:
    """The line as one-bit ink, to its edges, `DOTS` a millimetre: no font has to go along."""
    left, top, right, bottom = _bounds(line)
    ink = Image.new("1", (right - left, bottom - top))
    words, path, dots = line
    draw = ImageDraw.Draw(ink)
    draw.text((-left, -top), words, fill=1, font=_font(path, dots), anchor="ls")
    return ink


@lru_cache(maxsize=64)
def _font(path: Path, dots: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, dots)


def _bounds(line: Line) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of its ink in dots, from where its baseline begins."""
    words, path, dots = line
    left, top, right, bottom = _font(path, dots).getbbox(words, anchor="ls")
    return floor(left), floor(top), max(ceil(right), 1), max(ceil(bottom), 1)
