"""QR codes in pictures and in files, whatever the files are."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.devices.qr import Luma, decode_image, find_codes
from tests.devices.frames import Shown, scene

CODE = "TLBCDFGHJKLNLT"


def luma(picture: Image.Image) -> Luma:
    grey = picture.convert("L")
    return Luma(grey.tobytes(), grey.width, grey.height, grey.width)


def test_all_codes_of_a_picture_are_found_with_their_places() -> None:
    picture = scene([Shown(CODE, x=300, y=200), Shown("https://example.org", x=900, y=500)])
    codes = {code.text: code for code in find_codes(luma(picture), inverted=False)}
    assert set(codes) == {CODE, "https://example.org"}
    ours = codes[CODE]
    assert abs(ours.side - 21 * 6) < 6
    assert abs(ours.left + ours.side / 2 - 300) < 6
    assert abs(ours.top + ours.side / 2 - 200) < 6


def test_a_light_code_on_dark_is_found_where_asked() -> None:
    picture = luma(scene([Shown(CODE, inverted=True)]))
    assert find_codes(picture, inverted=False) == []
    assert [code.text for code in find_codes(picture, inverted=True)] == [CODE]


def test_a_code_under_a_thumb_is_seen_without_its_text() -> None:
    picture = scene([Shown(CODE)])
    picture.paste((120, 120, 120), (640, 360, 700, 395))
    assert {code.text for code in find_codes(luma(picture), inverted=False)} == {None}


def test_any_text_is_given_as_it_is() -> None:
    text = "BEGIN:VCARD\r\nFN:Zoé\tD’Été\r\n\x1dEND:VCARD"
    codes = find_codes(luma(scene([Shown(text, module=4)])), inverted=False)
    assert [code.text for code in codes] == [text]


@pytest.mark.parametrize("kind", ["png", "jpg", "gif", "bmp", "tiff", "webp"])
def test_every_kind_of_image_is_read(kind: str, tmp_path: Path) -> None:
    file = tmp_path / f"badge.{kind}"
    scene([Shown(CODE)]).save(file)
    assert decode_image(file) == [CODE]


def test_a_transparent_code_is_read_on_white(tmp_path: Path) -> None:
    paper = scene([Shown(CODE)], light=255).convert("L")
    ink = Image.new("LA", paper.size, 0)
    ink.putalpha(paper.point([255 - level for level in range(256)]))
    ink.save(tmp_path / "ink.png")
    assert decode_image(tmp_path / "ink.png") == [CODE]


def test_the_codes_of_a_sheet_come_in_reading_order(tmp_path: Path) -> None:
    page = scene(
        [
            Shown("third", x=310, y=520),
            Shown("second", x=900, y=195),
            Shown("first", x=300, y=210),
            Shown("fourth", x=905, y=505),
        ]
    )
    page.save(tmp_path / "sheet.png")
    assert decode_image(tmp_path / "sheet.png") == ["first", "second", "third", "fourth"]


def test_a_photo_of_many_megapixels_is_read(tmp_path: Path) -> None:
    scene([Shown(CODE)]).resize((7000, 3938)).save(tmp_path / "photo.jpg")
    assert decode_image(tmp_path / "photo.jpg") == [CODE]


def test_an_image_without_a_code_has_none(tmp_path: Path) -> None:
    scene().save(tmp_path / "wall.png")
    assert decode_image(tmp_path / "wall.png") == []


@pytest.mark.parametrize("content", [b"", b"hello", b"\x89PNG\r\n\x1a\n junk", b"%PDF-1.5\n"])
def test_what_is_no_image_says_so(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "file.png").write_bytes(content)
    with pytest.raises(OSError, match="file"):
        decode_image(tmp_path / "file.png")


def test_a_cut_image_says_so(tmp_path: Path) -> None:
    scene([Shown(CODE)]).save(tmp_path / "whole.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "whole.png").read_bytes()[:2000])
    with pytest.raises(OSError):
        decode_image(tmp_path / "cut.png")


def test_an_image_that_would_fill_the_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene().save(tmp_path / "bomb.png")
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 1000)
    with pytest.raises(OSError, match="not an image that can be read"):
        decode_image(tmp_path / "bomb.png")
