"""Pages painted: on a printer as in the file, and said so when it takes no more."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrinter

from kiosk.devices.qr import decode_image
from kiosk.domain.badge import mint
from kiosk.domain.errors import BadInput
from kiosk.services.badge_sheet import EACH, Layout, PrintableBadge, badge_pages
from kiosk.ui.desk.saving.painting import picture_of
from kiosk.ui.desk.saving.printers import PrintRun, printer_named, printers
from tests.services.test_badge_sheet import rendered

BADGES = [
    PrintableBadge(mint(bytes([number] * 5)), f"Mésange n° {number}") for number in range(1, 11)
]
CODES = [badge.code for badge in BADGES]


def into(file: Path) -> QPrinter:
    """A printer whose paper is a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", EACH)
def test_what_is_printed_is_read_on_paper_of_its_own_size(layout: Layout, tmp_path: Path) -> None:
    paper = tmp_path / "paper.pdf"
    logo = Image.new("RGB", (600, 200), "brown")
    run = PrintRun(into(paper), badge_pages(BADGES, "La Fabrique du Canal", layout, logo))
    while run.step():
        pass
    images = rendered(paper, dots=150)
    assert len(images) == -(-len(BADGES) // EACH[layout])
    assert [code for image in images for code in decode_image(image)] == CODES
    with Image.open(images[0]) as page:
        size = round(page.width / 150 * 25.4), round(page.height / 150 * 25.4)
    wanted = {"a4": (297, 210), "card": (54, 86), "label": (89, 36)}[layout]
    assert all(abs(one - other) <= 1 for one, other in zip(size, wanted, strict=True))


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("layout", EACH)
def test_what_is_shown_before_it_is_printed_is_the_same(layout: Layout, tmp_path: Path) -> None:
    page = next(badge_pages(BADGES, "La Fabrique du Canal", layout))
    picture_of(page, 800).save(str(tmp_path / "page.png"))
    assert decode_image(tmp_path / "page.png") == CODES[: EACH[layout]]


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_as_sharp_as_its_screen() -> None:
    page = next(badge_pages(BADGES, "Ici", "card"))
    image = picture_of(page, 200, 2.0)
    assert (image.width(), image.devicePixelRatio()) == (400, 2.0)


@pytest.mark.usefixtures("qapp")
@pytest.mark.no_qt_log
def test_a_printer_that_takes_nothing_is_told(tmp_path: Path) -> None:
    run = PrintRun(into(tmp_path / "none" / "paper.pdf"), badge_pages(BADGES, "Ici", "a4"))
    with pytest.raises(BadInput, match=r"printer\.failed"):
        while run.step():
            pass


@pytest.mark.usefixtures("qapp")
def test_a_run_that_is_given_up_prints_no_further(tmp_path: Path) -> None:
    pages = badge_pages(BADGES, "Ici", "card")
    run = PrintRun(into(tmp_path / "paper.pdf"), pages)
    assert run.step()
    run.give_up()
    assert next(pages, None) is not None


@pytest.mark.usefixtures("qapp")
def test_a_printer_that_is_gone_is_told() -> None:
    assert "Imprimante d’antan" not in printers()
    with pytest.raises(BadInput, match=r"printer\.gone"):
        printer_named("Imprimante d’antan")
