"""Sheets of badges: what is printed is what a camera reads."""

import re
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.devices.qr import decode_image
from kiosk.domain.badge import mint
from kiosk.services.badge_sheet import Layout, PrintableBadge, draw_badges, qr_image

POINTS_PER_INCH = 72


def badges(count: int) -> list[PrintableBadge]:
    return [
        PrintableBadge(mint((number * 7_919_424_007).to_bytes(5)), f"Mésange n° {number}")
        for number in range(1, count + 1)
    ]


def rendered(sheet: Path, dots: int) -> list[Path]:
    """Each page as an image file, at so many dots an inch."""
    document = QPdfDocument()
    assert document.load(str(sheet)) is QPdfDocument.Error.None_
    pages = []
    for number in range(document.pageCount()):
        size = document.pagePointSize(number) * dots / POINTS_PER_INCH
        drawn = document.render(number, size.toSize())
        page = QImage(drawn.size(), QImage.Format.Format_RGB32)
        page.fill(QColor("white"))
        painter = QPainter(page)
        painter.drawImage(0, 0, drawn)
        painter.end()
        pages.append(sheet.with_name(f"page-{number}.png"))
        assert page.save(str(pages[-1]))
    return pages


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("logo", [None, Image.new("RGB", (600, 200), "brown")])
@pytest.mark.parametrize(("layout", "pages"), [("a4", 3), ("card", 20), ("label", 20)])
def test_every_printed_badge_is_read_in_its_order(
    layout: Layout, pages: int, logo: Image.Image | None, tmp_path: Path
) -> None:
    sheet = tmp_path / "badges.pdf"
    draw_badges(badges(20), "La Fabrique du Canal", layout, sheet, logo)
    images = rendered(sheet, dots=150)
    assert len(images) == pages
    assert [code for image in images for code in decode_image(image)] == [
        badge.code for badge in badges(20)
    ]


@pytest.mark.usefixtures("qapp")
def test_a_sheet_is_a4_a_card_fits_its_holder_and_a_label_its_roll(tmp_path: Path) -> None:
    for layout, millimetres in (("a4", (297, 210)), ("card", (54, 86)), ("label", (89, 36))):
        sheet = tmp_path / f"{layout}.pdf"
        draw_badges(badges(1), "Ici", layout, sheet)
        document = QPdfDocument()
        document.load(str(sheet))
        size = document.pagePointSize(0) * 25.4 / POINTS_PER_INCH
        assert (round(size.width(), 1), round(size.height(), 1)) == millimetres


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    "name", ["", "A", "Tiers-lieu " * 12, "L’Îlot — Œuvre (a\\b)", "Donaudampfschifffahrt" * 4]
)
def test_any_name_of_a_place_stays_off_the_qr(name: str, tmp_path: Path) -> None:
    sheet = tmp_path / "badges.pdf"
    for logo in (None, Image.new("RGB", (50, 600), "brown")):
        draw_badges(badges(8), name, "a4", sheet, logo)
        assert len(decode_image(rendered(sheet, dots=150)[0])) == 8
        draw_badges(badges(1), name, "label", sheet, logo)
        assert len(decode_image(rendered(sheet, dots=150)[0])) == 1


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", ["card", "label"])
def test_the_qr_is_at_least_25_mm_with_its_quiet_zone(layout: Layout, tmp_path: Path) -> None:
    """Measured on the page: 21 modules of ink, four of white on all sides."""
    sheet, dots = tmp_path / "badges.pdf", 600
    logo = Image.new("RGB", (600, 600), "black")
    draw_badges(badges(1), "Tiers-lieu " * 8, layout, sheet, logo)
    with Image.open(rendered(sheet, dots)[0]) as page:
        grey = page.convert("L").point(lambda shade: 255 if shade < 128 else 0)
    millimetre = dots / 25.4
    side = {"card": 30, "label": 25.2}[layout]
    module = side / 21 * millimetre
    # The top left finder's first column of ink, found where a camera would look for it.
    row = round({"card": 19 + 4 * 30 / 21 + 2, "label": 5.4 + 2}[layout] * millimetre)
    left = grey.crop((0, row, grey.width, row + 1)).getbbox()
    assert left is not None
    x, y = left[0], row - round(2 * millimetre)
    symbol = grey.crop((x, y, x + round(21 * module), y + round(21 * module))).getbbox()
    assert symbol is not None
    assert (symbol[2] - symbol[0]) / millimetre >= 25
    around = grey.crop(
        (
            round(x - 4 * module) + 2,
            round(y - 4 * module) + 2,
            round(x + 25 * module) - 2,
            round(y + 25 * module) - 2,
        )
    )
    ink = around.getbbox()
    assert ink is not None
    white = 4 * module - 4
    assert ink[0] >= white
    assert ink[1] >= white
    assert around.width - ink[2] >= white
    assert around.height - ink[3] >= white


def test_a_logo_is_in_the_file_once_however_many_badges_it_is_on(tmp_path: Path) -> None:
    logo, sheet = Image.effect_noise((100, 100), 90).convert("RGB"), tmp_path / "b.pdf"
    sizes = []
    for count in (1, 40):
        draw_badges(badges(count), "Ici", "a4", sheet, logo)
        sizes.append(sheet.read_bytes().count(b"/DeviceRGB"))
    assert sizes == [1, 1]


def test_the_same_badges_give_the_same_bytes_and_no_date(tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    for sheet in (first, second):
        draw_badges(badges(3), "Ici", "a4", sheet)
    assert first.read_bytes() == second.read_bytes()
    assert not re.search(rb"Date|/ID", first.read_bytes())


def test_a_sheet_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="no such folder"):
        draw_badges(badges(1), "Ici", "a4", tmp_path / "no such folder" / "b.pdf")


@pytest.mark.parametrize("module", [1, 3, 10])
def test_a_badge_on_a_screen_is_read_too(module: int, tmp_path: Path) -> None:
    code = badges(1)[0].code
    image = qr_image(code, module)
    assert image.size == (29 * module, 29 * module)
    image.save(tmp_path / "screen.png")
    assert decode_image(tmp_path / "screen.png") == [code]
