"""Just enough of PDF to keep pages to print: shapes stay vectors, words are one-bit stencils.

Words are drawn by Pillow at 600 dots an inch, so that no font has to be embedded. A file holds no
date and no chance: same drawing, same bytes.
"""

import zlib
from collections.abc import Iterable
from types import TracebackType
from typing import BinaryIO, Self

from kiosk.services.drawing import (
    Box,
    Colour,
    Filled,
    Line,
    Mark,
    Page,
    Pasted,
    Picture,
    Rounded,
    Written,
    stencil,
)

_POINTS = 72 / 25.4
_CURVE = 0.5523
"""How far a Bézier curve's handles reach to look like a quarter of a circle of radius 1."""
_CATALOG, _PAGES, _INFO = 1, 2, 3


class PdfWriter:
    """Writes one page after the other, and the file's end on leaving.

    It numbers the objects of the file and remembers where each begins.
    """

    def __init__(self, file: BinaryIO, title: str) -> None:
        self._file = file
        self._title = title
        self._starts: dict[int, int] = {}
        self._stencils: dict[Line, int] = {}
        self._pictures: dict[Picture, int] = {}
        self._kids: list[str] = []
        self._next = 4
        self._file.write(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if error is None:
            self.end()

    def add(self, page: Page) -> None:
        """Write one more page."""
        drawer = _Drawer(page.height)
        content = self._stream("", drawer.operators(page.marks))
        images = [f"/{name} {self._stencil(line)} 0 R" for line, name in drawer.lines.items()]
        images += [f"/{name} {self._image(one)} 0 R" for one, name in drawer.pictures.items()]
        number = self._put(
            f"<< /Type /Page /Parent {_PAGES} 0 R"
            f" /MediaBox [0 0 {_points(page.width)} {_points(page.height)}]"
            f" /Resources << /XObject << {' '.join(images)} >> >> /Contents {content} 0 R >>"
        )
        self._kids.append(f"{number} 0 R")

    def end(self) -> None:
        """Write what tells a reader where the pages are."""
        self._put(f"<< /Type /Catalog /Pages {_PAGES} 0 R >>", _CATALOG)
        kids = self._kids
        self._put(f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(kids)}] >>", _PAGES)
        name = ("\ufeff" + self._title).encode("utf-16-be").hex()
        self._put(f"<< /Title <{name}> >>", _INFO)
        table = self._file.tell()
        size = len(self._starts) + 1
        self._file.write(f"xref\n0 {size}\n0000000000 65535 f \n".encode())
        for number in range(1, size):
            self._file.write(f"{self._starts[number]:010} 00000 n \n".encode())
        trailer = f"<< /Size {size} /Root {_CATALOG} 0 R /Info {_INFO} 0 R >>"
        self._file.write(f"trailer\n{trailer}\nstartxref\n{table}\n%%EOF\n".encode())

    def _stencil(self, line: Line) -> int:
        """The line's ink, kept once however often it is printed."""
        if line not in self._stencils:
            ink = stencil(line)
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


class _Drawer:
    """A page's marks in PDF's own words, and what they call the images that they need."""

    def __init__(self, height: float) -> None:
        self._height = height
        self.lines: dict[Line, str] = {}
        self.pictures: dict[Picture, str] = {}

    def operators(self, marks: Iterable[Mark]) -> bytes:
        return "\n".join(map(self._operator, marks)).encode("ascii")

    def _operator(self, mark: Mark) -> str:
        match mark:
            case Filled(colour, boxes):
                paths = (
                    f"{_points(left)} {self._up(top + height)} {_points(width)} {_points(height)} re"
                    for left, top, width, height in boxes
                )
                return f"{_ink(colour)} {' '.join(paths)} f"
            case Rounded(colour, box, radius):
                return f"{_ink(colour)} {' '.join(self._outline(box, radius))} f"
            case Written(colour, line, box):
                name = self.lines.setdefault(line, f"L{len(self.lines)}")
                return f"q {_ink(colour)} {self._into(box)} cm /{name} Do Q"
            case Pasted(picture, box):
                name = self.pictures.setdefault(picture, f"P{len(self.pictures)}")
                return f"q {self._into(box)} cm /{name} Do Q"

    def _outline(self, box: Box, radius: float) -> Iterable[str]:
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
        return path

    def _into(self, box: Box) -> str:
        """The matrix that maps the unit square, in which PDF draws any image, into the box."""
        left, top, width, height = box
        return f"{_points(width)} 0 0 {_points(height)} {self._at((left, top + height))}"

    def _at(self, point: tuple[float, float]) -> str:
        return f"{_points(point[0])} {self._up(point[1])}"

    def _up(self, y: float) -> str:
        return _points(self._height - y)


def _points(millimetres: float) -> str:
    return f"{millimetres * _POINTS:.3f}"


def _ink(colour: Colour) -> str:
    return " ".join(f"{part / 255:.3f}" for part in colour) + " rg"
