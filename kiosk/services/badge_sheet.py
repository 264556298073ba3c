"""Badges as sheets to print: drawing only; what is issued is decided elsewhere.

A badge is a card of 54 × 86 mm, for any common holder, or a label of 89 × 36 mm (the large address
label of common label printers), black on white, for whatever somebody carries anyway. Its QR
measures 30 mm on a card and 25 on a label: the least that a modest camera reads at arm's length.
Everything that a person needs without a machine is written beside it.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path
from typing import Literal

import qrcode
from PIL import Image

from kiosk.domain.badge import grouped
from kiosk.paths import RESOURCES
from kiosk.services.drawing import Box, Colour, Page, text_width
from kiosk.services.pdf import PdfWriter

Layout = Literal["a4", "card", "label"]
"""Eight to an A4 sheet with cut marks; a card a page for a card printer; a label a page."""

QUIET_MODULES = 4
"""The white margin that a QR code needs, in modules (ISO/IEC 18004)."""

EACH: dict[Layout, int] = {"a4": 8, "card": 1, "label": 1}
"""Badges on a page."""

_WIDTH, _HEIGHT = 54.0, 86.0
_SHEET_WIDTH, _SHEET_HEIGHT = 297.0, 210.0
_COLUMNS, _ROWS = 4, 2
_QR_SIDE = 30.0
_BAND, _TAPE = 19.0, 5.0
_MARGIN = 4.0
_LOGO: Box = (3.0, 8.0, 13.0, 9.5)
"""On a card, within the band; the name stands beside it."""
_LABEL_WIDTH, _LABEL_HEIGHT, _LABEL_QR, _LABEL_LOGO = 89.0, 36.0, 25.2, 7.5
_MARK, _HAIRLINE = 5.0, 0.15
_NAME_SIZES = (4.6, 3.8, 3.1)
"""Of a place's name in one line, in two and in three."""

_HINT = "Présentez ce badge à la borne"

_INK: Colour = (0x13, 0x23, 0x2F)
_BLUE: Colour = (0x1F, 0x3F, 0x8F)
_YELLOW: Colour = (0xFF, 0xC9, 0x30)
_WHITE: Colour = (0xFF, 0xFF, 0xFF)
_GREY: Colour = (0xCB, 0xD4, 0xCF)
_BLACK: Colour = (0, 0, 0)

_FONTS = RESOURCES / "fonts" / "atkinson-hyperlegible-next"
_PLAIN = _FONTS / "atkinson-hyperlegible-next-600.ttf"
_BOLD = _FONTS / "atkinson-hyperlegible-next-800.ttf"


@dataclass(frozen=True, slots=True)
class PrintableBadge:
    """What a badge shows: its code, and the alias by which the staff call it."""

    code: str
    alias: str


def draw_badges(
    badges: Sequence[PrintableBadge],
    place_name: str,
    layout: Layout,
    out: Path,
    logo: Image.Image | None = None,
) -> None:
    """Write a PDF of ``badges`` to ``out``, in their order; the same ones give the same bytes.

    Raises OSError when the file can't be written.
    """
    with out.open("wb") as file, PdfWriter(file, title(place_name)) as writer:
        for page in badge_pages(badges, place_name, layout, logo):
            writer.add(page)


def badge_pages(
    badges: Sequence[PrintableBadge],
    place_name: str,
    layout: Layout,
    logo: Image.Image | None = None,
) -> Iterator[Page]:
    """The pages of ``badges``, one after the other as they are asked for."""
    return _PAGES[layout](badges, place_name, logo)


def title(place_name: str) -> str:
    """What a sheet calls itself."""
    return f"Badges – {place_name}"


def qr_image(code: str, module: int) -> Image.Image:
    """``code`` as a picture for a screen, ``module`` pixels a module, quiet zone included."""
    squares = _modules(code)
    side = len(squares) + 2 * QUIET_MODULES
    image = Image.new("L", (side, side), 255)
    for row, line in enumerate(squares):
        for column, dark in enumerate(line):
            if dark:
                image.putpixel((column + QUIET_MODULES, row + QUIET_MODULES), 0)
    return image.resize((side * module, side * module), Image.Resampling.NEAREST)


def _cards(
    badges: Sequence[PrintableBadge], place_name: str, logo: Image.Image | None
) -> Iterator[Page]:
    for badge in badges:
        page = Page(_WIDTH, _HEIGHT)
        _draw(page, badge, place_name, logo, 0, 0)
        yield page


def _labels(
    badges: Sequence[PrintableBadge], place_name: str, logo: Image.Image | None
) -> Iterator[Page]:
    for badge in badges:
        page = Page(_LABEL_WIDTH, _LABEL_HEIGHT)
        _draw_label(page, badge, place_name, logo)
        yield page


def _sheets(
    badges: Sequence[PrintableBadge], place_name: str, logo: Image.Image | None
) -> Iterator[Page]:
    left = (_SHEET_WIDTH - _COLUMNS * _WIDTH) / 2
    top = (_SHEET_HEIGHT - _ROWS * _HEIGHT) / 2
    each = _COLUMNS * _ROWS
    for first in range(0, len(badges), each):
        page = Page(_SHEET_WIDTH, _SHEET_HEIGHT)
        page.fill(_INK, _cut_marks(left, top))
        for place, badge in enumerate(badges[first : first + each]):
            row, column = divmod(place, _COLUMNS)
            _draw(page, badge, place_name, logo, left + column * _WIDTH, top + row * _HEIGHT)
        page.fill(_GREY, _seams(left, top))
        yield page


_PAGES = {"a4": _sheets, "card": _cards, "label": _labels}


def _cut_marks(left: float, top: float) -> Iterator[Box]:
    """Short lines outside the cards, where a ruler is laid; none is left on a cut badge."""
    gap = 1.0
    right, bottom = left + _COLUMNS * _WIDTH, top + _ROWS * _HEIGHT
    for column in range(_COLUMNS + 1):
        x = left + column * _WIDTH - _HAIRLINE / 2
        yield x, top - gap - _MARK, _HAIRLINE, _MARK
        yield x, bottom + gap, _HAIRLINE, _MARK
    for row in range(_ROWS + 1):
        y = top + row * _HEIGHT - _HAIRLINE / 2
        yield left - gap - _MARK, y, _MARK, _HAIRLINE
        yield right + gap, y, _MARK, _HAIRLINE


def _seams(left: float, top: float) -> Iterator[Box]:
    """Where scissors go between two cards."""
    for column in range(1, _COLUMNS):
        yield left + column * _WIDTH - _HAIRLINE / 2, top, _HAIRLINE, _ROWS * _HEIGHT


def _draw(
    page: Page,
    badge: PrintableBadge,
    place_name: str,
    logo: Image.Image | None,
    left: float,
    top: float,
) -> None:
    middle = left + _WIDTH / 2
    page.fill(_BLUE, [(left, top, _WIDTH, _BAND)])
    page.fill_rounded(_WHITE, (middle - 7, top + 3.5, 14, 3), 1.5)  # where to punch the slot
    room, name_middle = _WIDTH - 2 * _MARGIN, middle
    if logo is not None:
        x, y, width, height = _LOGO
        page.fill_rounded(_WHITE, (left + x, top + y, width, height), 1.2)
        page.paste(logo, (left + x + 0.8, top + y + 0.8, width - 1.6, height - 1.6))
        room = _WIDTH - 3 - (x + width + 2)
        name_middle = left + x + width + 2 + room / 2
    _write_name(page, place_name, _WHITE, name_middle, top + 14.6, room)

    squares = _modules(badge.code)
    module = _QR_SIDE / len(squares)
    qr_top = top + _BAND + QUIET_MODULES * module
    page.fill(_BLACK, _runs(squares, middle - _QR_SIDE / 2, qr_top, module))

    code = grouped(badge.code)
    room = _WIDTH - 2 * _MARGIN
    page.write(badge.alias, _BOLD, _fitting(badge.alias, _BOLD, 6, room), _INK, middle, top + 66.5)
    page.write(code, _PLAIN, _fitting(code, _PLAIN, 4.6, room), _INK, middle, top + 72.8)
    page.write(_HINT, _PLAIN, 2.9, _INK, middle, top + 78.4)

    tape = top + _HEIGHT - _TAPE
    page.fill(_YELLOW, [(left, tape, _WIDTH, _TAPE)])
    page.fill(_INK, _graduations(left, tape))


def _draw_label(
    page: Page, badge: PrintableBadge, place_name: str, logo: Image.Image | None
) -> None:
    squares = _modules(badge.code)
    module = _LABEL_QR / len(squares)
    edge = (_LABEL_HEIGHT - _LABEL_QR) / 2  # more than the quiet zone on all sides
    page.fill(_BLACK, _runs(squares, edge, edge, module))
    left = edge + _LABEL_QR + QUIET_MODULES * module
    room = _LABEL_WIDTH - left - _MARGIN
    middle = left + room / 2
    name_baseline = 9.5
    if logo is not None:
        page.paste(logo, (left, 2.5, room, _LABEL_LOGO))
        name_baseline = 16.8
    lines = 3 if logo is None else 2
    _write_name(page, place_name, _BLACK, middle, name_baseline, room, lines)
    code = grouped(badge.code)
    page.write(badge.alias, _BOLD, _fitting(badge.alias, _BOLD, 6, room), _BLACK, middle, 25)
    page.write(code, _PLAIN, _fitting(code, _PLAIN, 4, room), _BLACK, middle, 31.5)


def _write_name(
    page: Page,
    name: str,
    colour: Colour,
    middle: float,
    baseline: float,
    room: float,
    most: int = len(_NAME_SIZES),
) -> None:
    """In as many lines, up to `most`, as make it largest."""
    lines, size = max(
        (_broken(name, count, room) for count in range(1, most + 1)),
        key=lambda broken: broken[1],
    )
    baseline -= (len(lines) - 1) * size * 0.55
    for number, line in enumerate(lines):
        page.write(line, _BOLD, size, colour, middle, baseline + number * size * 1.15)


def _graduations(left: float, top: float) -> Iterator[Box]:
    """Real millimetres: a badge is also a small ruler."""
    for millimetre in range(1, int(_WIDTH)):
        length = 2.4 if millimetre % 10 == 0 else 1.7 if millimetre % 5 == 0 else 1.0
        yield left + millimetre - _HAIRLINE / 2, top, _HAIRLINE, length


def _broken(name: str, count: int, room: float) -> tuple[list[str], float]:
    """``name`` in at most so many lines of about the same length, and the size that fits."""
    words = name.split()
    breaks = combinations(range(1, len(words)), min(count, len(words)) - 1) if words else [()]
    lines = min(
        (
            [" ".join(words[start:end]) for start, end in pairwise((0, *at, len(words)))]
            for at in breaks
        ),
        key=lambda broken: max(map(len, broken)),
    )
    return lines, min(_fitting(line, _BOLD, _NAME_SIZES[count - 1], room) for line in lines)


def _fitting(words: str, font: Path, size: float, room: float) -> float:
    """``size``, or less where the line would be wider than the room there is."""
    return size * min(1, room / max(text_width(words, font, size), 1))


def _runs(squares: list[list[bool]], left: float, top: float, module: float) -> Iterator[Box]:
    """The dark modules, neighbours in a row joined."""
    for row, line in enumerate(squares):
        start = None
        for column, dark in enumerate([*line, False]):
            if dark and start is None:
                start = column
            elif not dark and start is not None:
                width = (column - start) * module
                yield left + start * module, top + row * module, width, module
                start = None


def _modules(code: str) -> list[list[bool]]:
    """The symbol's dark modules by row: version 1, a quarter of which may be lost (level Q)."""
    symbol = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=0)
    symbol.add_data(code)
    return [[bool(dark) for dark in row] for row in symbol.get_matrix()]
