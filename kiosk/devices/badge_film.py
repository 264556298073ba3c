"""A short film of a badge held before a camera, to try the door without camera or badge.

Each frame is a JPEG in an AVI file, the plainest film there is: writing one needs no encoder,
and Qt plays it everywhere.
"""

import struct
from io import BytesIO
from math import pi, sin
from pathlib import Path

import qrcode
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1280, 720
RATE = 15
"""Frames a second, as of a modest webcam."""

_MODULE = 8
"""Pixels a module: a 30 mm QR at some 20 cm from a usual webcam."""

_Colour = tuple[int, int, int]
_WALL: _Colour = (206, 200, 188)
_FLOOR: _Colour = (139, 120, 101)
_SHELF: _Colour = (96, 104, 99)
_BLUE: _Colour = (31, 63, 143)
_TAPE: _Colour = (255, 201, 48)
_SKIN: _Colour = (176, 126, 98)
_SLEEVE: _Colour = (58, 74, 66)


def film_badge(code: str, out: Path, seconds: float = 4) -> None:
    """Film a badge with ``code``: a hand brings it, holds it not quite still, and takes it away.

    The room is empty at the beginning and at the end. The same call gives the same bytes.
    Raises OSError when the file can't be written.
    """
    count = max(2, round(seconds * RATE))
    room, badge = _room(), _held_badge(code)
    still, moving = (badge.filter(ImageFilter.GaussianBlur(radius)) for radius in (0.9, 1.8))
    empty = _jpeg(room)
    frames = []
    for number in range(count):
        moment = number / (count - 1)
        there = min(_eased((moment - 0.1) / 0.2), _eased((0.9 - moment) / 0.15))
        held = still if there > 0.95 else moving
        frames.append(_jpeg(_frame(room, held, moment, there)) if there else empty)
    out.write_bytes(_avi(frames))


def _frame(room: Image.Image, badge: Image.Image, moment: float, there: float) -> Image.Image:
    """The picture at ``moment``, from 0 to 1, with the badge so far (to 1) in its place."""
    sway = sin(moment * 6 * pi)
    nearer = 0.85 + 0.15 * there + 0.03 * sin(moment * 9 * pi)
    size = (round(badge.width * nearer), round(badge.height * nearer))
    seen = badge.resize(size, Image.Resampling.BILINEAR).rotate(
        22 - 26 * there + 5 * sway, expand=True, resample=Image.Resampling.BILINEAR
    )
    middle_x = WIDTH / 2 + 520 * (1 - there) + 24 * sway
    middle_y = HEIGHT / 2 + 40 + 640 * (1 - there) + 14 * sin(moment * 8 * pi)
    picture = room.copy()
    left, top = middle_x - seen.width / 2, middle_y - seen.height / 2
    picture.paste(seen, (round(left), round(top)), seen)
    return picture


def _eased(part: float) -> float:
    """From 0 to 1, beginning and ending gently."""
    part = max(0.0, min(1.0, part))
    return part * part * (3 - 2 * part)


def _room() -> Image.Image:
    """A workshop out of focus."""
    room = Image.new("RGB", (WIDTH, HEIGHT), _WALL)
    draw = ImageDraw.Draw(room)
    draw.rectangle((0, 560, WIDTH, HEIGHT), _FLOOR)
    draw.rectangle((90, 150, 470, 170), _SHELF)
    for number, height in enumerate((70, 52, 84, 60, 76)):
        left = 110 + 70 * number
        draw.rectangle((left, 150 - height, left + 46, 150), _BLUE if number % 2 else _SHELF)
    draw.rectangle((860, 60, 1190, 330), (232, 240, 244))
    draw.rectangle((1018, 60, 1032, 330), _WALL)
    return room.filter(ImageFilter.GaussianBlur(9))


def _held_badge(code: str) -> Image.Image:
    """A card of 54 × 86 mm with its code, and the hand that holds it."""
    symbol = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_Q, border=0, box_size=_MODULE
    )
    symbol.add_data(code)
    square = symbol.make_image().get_image().convert("RGB")
    unit = square.width / 30  # pixels a millimetre

    def box(left: float, top: float, right: float, bottom: float) -> tuple[float, ...]:
        return tuple(unit * edge for edge in (left + 14, top, right + 14, bottom))

    held = Image.new("RGBA", (round(82 * unit), round(128 * unit)))
    draw = ImageDraw.Draw(held)
    draw.rounded_rectangle(box(8, 96, 50, 140), 8 * unit, _SLEEVE)
    draw.rounded_rectangle(box(4, 58, 54, 112), 16 * unit, _SKIN)
    draw.rounded_rectangle(box(0, 0, 54, 86), 3 * unit, "white")
    draw.rounded_rectangle(box(0, 0, 54, 19), 3 * unit, _BLUE)
    draw.rectangle(box(0, 12, 54, 19), _BLUE)
    draw.rounded_rectangle(box(20, 3.5, 34, 6.5), 1.5 * unit, "white")
    held.paste(square, (round(26 * unit), round(24.7 * unit)))
    draw.rounded_rectangle(box(12, 64, 42, 67.5), unit, (19, 35, 47))
    draw.rectangle(box(0, 80, 54, 86), _TAPE)
    draw.rounded_rectangle(box(19, 72, 32, 108), 6.5 * unit, _SKIN)  # the thumb, in front
    return held


def _jpeg(picture: Image.Image) -> bytes:
    """In television's range of light, and marked so: players convert the other range with noise."""
    file = BytesIO()
    narrow = [16 + round(level * 219 / 255) for level in range(256)]
    picture.point(narrow * 3).save(file, "JPEG", quality=85, comment=b"CS=ITU601")
    return file.getvalue()


def _avi(frames: list[bytes]) -> bytes:
    """The frames as a motion-JPEG film (RIFF AVI 1.0 with its index)."""
    largest = max(map(len, frames))
    pieces = [_chunk(b"00dc", frame) for frame in frames]
    index, at = [], 4
    for frame, piece in zip(frames, pieces, strict=True):
        index.append(struct.pack("<4sLLL", b"00dc", 0x10, at, len(frame)))  # 0x10: stands alone
        at += len(piece)
    has_index = 0x10
    main = struct.pack(
        "<10L16x", 1_000_000 // RATE, largest * RATE, 0, has_index, len(frames), 0, 1, largest,
        WIDTH, HEIGHT,
    )  # fmt: skip
    stream = struct.pack(
        "<4s4sLHHLLLLLLLL4H", b"vids", b"MJPG", 0, 0, 0, 0, 1, RATE, 0, len(frames), largest,
        0xFFFFFFFF, 0, 0, 0, WIDTH, HEIGHT,
    )  # fmt: skip
    picture = struct.pack(
        "<LllHH4sLllLL", 40, WIDTH, HEIGHT, 1, 24, b"MJPG", WIDTH * HEIGHT * 3, 0, 0, 0, 0
    )
    header = _chunk(b"avih", main) + _list(
        b"strl", _chunk(b"strh", stream) + _chunk(b"strf", picture)
    )
    body = _list(b"hdrl", header) + _list(b"movi", b"".join(pieces))
    return _chunk(b"RIFF", b"AVI " + body + _chunk(b"idx1", b"".join(index)))


def _list(kind: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", kind + content)


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack("<4sL", name, len(content)) + content + b"\0" * (len(content) % 2)
