"""Finding QR codes in a picture: zxing-cpp, set up the way our measurements chose.

Only the QR format is looked for (ten times less work than all formats), white-on-black codes
only where asked, halved pictures always (close and out of focus). Texts come back as they are,
ours or not: `kiosk.domain.badge.parse` is the judge.
"""

from dataclasses import dataclass
from math import dist
from pathlib import Path

import zxingcpp
from PIL import Image

_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
_LARGEST_SIDE = 6000
"""Pixels; a larger image file is reduced first, to bound the work and the memory."""


@dataclass(frozen=True, slots=True)
class Luma:
    """A grey picture in memory: ``stride`` bytes a row, of which the first ``width`` are pixels.

    ``step`` is the distance in bytes from one pixel to the next (2 in packed YUV).
    """

    data: bytes | memoryview
    width: int
    height: int
    stride: int
    step: int = 1


@dataclass(frozen=True, slots=True)
class QrCode:
    """A symbol in a picture. ``text`` is None where its shape was found but it could not be read."""

    text: str | None
    left: float
    top: float
    side: float
    """Mean length of its four sides, in pixels."""


def find_codes(luma: Luma, *, inverted: bool) -> list[QrCode]:
    """All QR codes in ``luma``, those that could not be read included, in no order.

    ``inverted`` also looks for light symbols on dark, for about twice the time. Releases the
    interpreter while it works, so it belongs in a thread of its own.
    """
    # The view only borrows the pixels: `luma` holds them until the work is done.
    view = zxingcpp.ImageView(
        luma.data, luma.width, luma.height, zxingcpp.ImageFormat.Lum, luma.stride, luma.step
    )
    found = zxingcpp.read_barcodes(
        view,
        formats=_QR,
        try_invert=inverted,
        try_downscale=True,
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    return [code for code in map(_qr_code, found) if code.side > 0 or code.text is not None]


def decode_image(path: Path) -> list[str]:
    """The texts of all QR codes in an image file, in reading order; empty where there is none.

    Raises OSError for a file that is missing or is not an image.
    """
    try:
        with Image.open(path) as image:
            image.draft("L", (_LARGEST_SIDE, _LARGEST_SIDE))
            grey = _on_white(image)
    except (Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise OSError(f"not an image that can be read: {error}") from error
    grey.thumbnail((_LARGEST_SIDE, _LARGEST_SIDE))
    codes = find_codes(Luma(grey.tobytes(), grey.width, grey.height, grey.width), inverted=True)
    return [code.text for code in _in_reading_order(codes) if code.text is not None]


def _in_reading_order(codes: list[QrCode]) -> list[QrCode]:
    """Line by line: codes that lie less than half a symbol apart in height share a line."""
    lines: list[list[QrCode]] = []
    for code in sorted(codes, key=lambda code: code.top):
        if lines and code.top - lines[-1][0].top < code.side / 2:
            lines[-1].append(code)
        else:
            lines.append([code])
    return [code for line in lines for code in sorted(line, key=lambda code: code.left)]


def _on_white(image: Image.Image) -> Image.Image:
    if not image.has_transparency_data:
        return image.convert("L")
    page = Image.new("RGBA", image.size, "white")
    page.alpha_composite(image.convert("RGBA"))
    return page.convert("L")


def _qr_code(found: zxingcpp.Barcode) -> QrCode:
    position = found.position
    corners = [
        (corner.x, corner.y)
        for corner in (
            position.top_left,
            position.top_right,
            position.bottom_right,
            position.bottom_left,
        )
    ]
    side = sum(dist(corners[index - 1], corners[index]) for index in range(4)) / 4
    return QrCode(
        text=found.text if found.valid else None,
        left=min(x for x, _ in corners),
        top=min(y for _, y in corners),
        side=side,
    )
