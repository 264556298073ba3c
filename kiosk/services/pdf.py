"""Just enough of PDF to print a badge: filled shapes in millimetres, crisp words, a picture.

Words are drawn by Pillow as one-bit stencils at 600 dots an inch, so that no font has to be
embedded; shapes stay vectors. A file holds no date and no chance: same drawing, same bytes.
Units are millimetres from the page's top left corner, y downwards.
"""

import zlib
from collections.abc import Iterable
from functools import lru_cache
from math import ceil, floor
from pathlib import Path
from typing import IO

from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
Box = tuple[float, float, float, float]
"""Left, top, width, height."""
Line = tuple[str, Path, int]
"""Words, font file, size in dots."""
Picture = tuple[tuple[int, int], bytes]
"""Width and height in points, and each point's red, green and blue."""

_POINTS = 72 / 25.4
_DOTS = 600 / 25.4
_CURVE = 0.5523
"""How far a Bézier curve's handles reach to look like a quarter of a circle of radius 1."""


class Page:
    """One page: what is drawn later lies above."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self.lines: dict[Line, str] = {}
        self.pictures: dict[Picture, str] = {}
        self._drawn: list[str] = []

    def fill(self, colour: Colour, boxes: Iterable[Box]) -> None:
        """Fill rectangles, as one shape: where they touch no hairline shows."""
        paths = (
            f"{_points(left)} {self._up(top + height)} {_points(width)} {_points(height)} re"
            for left, top, width, height in boxes
        )
        self._drawn.append(f"{_ink(colour)} {' '.join(paths)} f")

    def fill_rounded(self, colour: Colour, box: Box, radius: float) -> None:
        """Fill a rectangle with round corners."""
        left, top, width, height = box
        right, bottom, handle = left + width, top + height, radius * _CURVE
        path: list[str] = []
        # Each corner: its circle's centre, and the direction in which its arc begins.
        for x, y, across, down in (
            (right - radius, top + radius, 0, -1),
            (right - radius, bottom - radius, 1, 0),
            (left + radius, bottom - radius, 0, 1),
            (left + radius, top + radius, -1, 0),
        ):
            ahead, below = -down, across  # a quarter turn further: where the arc ends
            start = (x + radius * across, y + radius * down)
            end = (x + radius * ahead, y + radius * below)
            one = (start[0] + handle * ahead, start[1] + handle * below)
            two = (end[0] + handle * across, end[1] + handle * down)
            path.append(f"{self._at(start)} {'l' if path else 'm'}")
            path.append(f"{self._at(one)} {self._at(two)} {self._at(end)} c")
        self._drawn.append(f"{_ink(colour)} {' '.join(path)} f")

    def write(
        self, words: str, font: Path, size: float, colour: Colour, middle: float, baseline: float
    ) -> None:
        """Write one line centred on ``middle``; ``size`` is the font's, in millimetres."""
        line = (words, font, round(size * _DOTS))
        name = self.lines.setdefault(line, f"L{len(self.lines)}")
        left, top, right, bottom = (edge / _DOTS for edge in _bounds(line))
        width, height = right - left, bottom - top
        corner = self._at((middle - width / 2, baseline + bottom))
        self._drawn.append(
            f"q {_ink(colour)} {_points(width)} 0 0 {_points(height)} {corner} cm /{name} Do Q"
        )

    def paste(self, picture: Image.Image, box: Box) -> None:
        """Lay an RGB picture into a box, as large as it fits, in its middle."""
        left, top, width, height = box
        scale = min(width / picture.width, height / picture.height)
        across, down = picture.width * scale, picture.height * scale
        kept: Picture = (picture.size, picture.tobytes())
        name = self.pictures.setdefault(kept, f"P{len(self.pictures)}")
        corner = self._at((left + (width - across) / 2, top + (height + down) / 2))
        self._drawn.append(f"q {_points(across)} 0 0 {_points(down)} {corner} cm /{name} Do Q")

    def operators(self) -> bytes:
        """What the page draws, in PDF's own words."""
        return "\n".join(self._drawn).encode("ascii")

    def _at(self, point: tuple[float, float]) -> str:
        return f"{_points(point[0])} {self._up(point[1])}"

    def _up(self, y: float) -> str:
        return _points(self.height - y)


def text_width(words: str, font: Path, size: float) -> float:
    """How wide a line is, in millimetres."""
    return _font(font, round(size * _DOTS)).getlength(words) / _DOTS


def write_pdf(pages: Iterable[Page], title: str, out: Path) -> None:
    """Write the pages to ``out``, one at a time: a thousand badges need the memory of one page.

    Raises OSError when the file can't be written.
    """
    with out.open("wb") as file:
        _Writer(file).write(pages, title)


class _Writer:
    """Numbers the objects of a PDF file and remembers where each begins."""

    _CATALOG, _PAGES, _INFO = 1, 2, 3

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._starts: dict[int, int] = {}
        self._stencils: dict[Line, int] = {}
        self._pictures: dict[Picture, int] = {}
        self._next = 4

    def write(self, pages: Iterable[Page], title: str) -> None:
        self._file.write(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        kids = [f"{self._page(page)} 0 R" for page in pages]
        self._put(f"<< /Type /Catalog /Pages {self._PAGES} 0 R >>", self._CATALOG)
        self._put(f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>", self._PAGES)
        name = ("\ufeff" + title).encode("utf-16-be").hex()
        self._put(f"<< /Title <{name}> >>", self._INFO)
        table = self._file.tell()
        size = len(self._starts) + 1
        self._file.write(f"xref\n0 {size}\n0000000000 65535 f \n".encode())
        for number in range(1, size):
            self._file.write(f"{self._starts[number]:010} 00000 n \n".encode())
        trailer = f"<< /Size {size} /Root {self._CATALOG} 0 R /Info {self._INFO} 0 R >>"
        self._file.write(f"trailer\n{trailer}\nstartxref\n{table}\n%%EOF\n".encode())

    def _page(self, page: Page) -> int:
        images = [f"/{name} {self._stencil(line)} 0 R" for line, name in page.lines.items()]
        images += [f"/{name} {self._image(one)} 0 R" for one, name in page.pictures.items()]
        content = self._stream("", page.operators())
        return self._put(
            f"<< /Type /Page /Parent {self._PAGES} 0 R"
            f" /MediaBox [0 0 {_points(page.width)} {_points(page.height)}]"
            f" /Resources << /XObject << {' '.join(images)} >> >> /Contents {content} 0 R >>"
        )

    def _stencil(self, line: Line) -> int:
        """The line as one-bit ink, kept once however often it is printed."""
        if line not in self._stencils:
            left, top, right, bottom = _bounds(line)
            ink = Image.new("1", (right - left, bottom - top))
            words, path, dots = line
            draw = ImageDraw.Draw(ink)
            draw.text((-left, -top), words, fill=1, font=_font(path, dots), anchor="ls")
            self._stencils[line] = self._stream(
                "/Type /XObject /Subtype /Image /ImageMask true /BitsPerComponent 1 /Decode [1 0]"
                f" /Width {ink.width} /Height {ink.height}",
                ink.tobytes(),
            )
        return self._stencils[line]

    def _image(self, picture: Picture) -> int:
        """The picture in colour, kept once."""
        if picture not in self._pictures:
            (width, height), points = picture
            self._pictures[picture] = self._stream(
                "/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8"
                f" /Interpolate true /Width {width} /Height {height}",
                points,
            )
        return self._pictures[picture]

    def _stream(self, entries: str, content: bytes) -> int:
        packed = zlib.compress(content, 9)
        head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        return self._put(head.encode() + packed + b"\nendstream")

    def _put(self, body: str | bytes, number: int | None = None) -> int:
        if number is None:
            number = self._next
            self._next += 1
        self._starts[number] = self._file.tell()
        content = body.encode("ascii") if isinstance(body, str) else body
        self._file.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
        return number


@lru_cache(maxsize=64)
def _font(path: Path, dots: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(path, dots)


def _bounds(line: Line) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of its ink in dots, from where its baseline begins."""
    words, path, dots = line
    left, top, right, bottom = _font(path, dots).getbbox(words, anchor="ls")
    return floor(left), floor(top), max(ceil(right), 1), max(ceil(bottom), 1)


def _points(millimetres: float) -> str:
    return f"{millimetres * _POINTS:.3f}"


def _ink(colour: Colour) -> str:
    return " ".join(f"{part / 255:.3f}" for part in colour) + " rg"
