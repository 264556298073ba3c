"""Sheets of badges: what is printed is what a camera reads."""

import re
from pathlib import Path

import pytest
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
@pytest.mark.parametrize(("layout", "pages"), [("a4", 3), ("card", 20)])
def test_every_printed_badge_is_read_in_its_order(
    layout: Layout, pages: int, tmp_path: Path
) -> None:
    sheet = tmp_path / "badges.pdf"
    draw_badges(badges(20), "La Fabrique du Canal", layout, sheet)
    images = rendered(sheet, dots=150)
    assert len(images) == pages
    assert [code for image in images for code in decode_image(image)] == [
        badge.code for badge in badges(20)
    ]


@pytest.mark.usefixtures("qapp")
def test_a_sheet_is_a4_and_a_card_fits_its_holder(tmp_path: Path) -> None:
    for layout, millimetres in (("a4", (297, 210)), ("card", (54, 86))):
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
    draw_badges(badges(8), name, "a4", sheet)
    assert len(decode_image(rendered(sheet, dots=150)[0])) == 8


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
