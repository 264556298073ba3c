"""From a report to the bytes of its PDF."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QUuid
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from kiosk.services.report.printing import Printable
from kiosk.services.report.story import french
from kiosk.ui.charts import Ink
from kiosk.ui.charts.ink import RIGHT, STRONG
from kiosk.ui.paper.blocks import FINE, Block
from kiosk.ui.paper.metadata import metadata
from kiosk.ui.paper.pages import MARGIN, Chapter, chapters, running_head
from kiosk.ui.paper.pdf import settled
from kiosk.ui.parts.theme import LIGHT

RESOLUTION = 1440
"""Units an inch: twenty a point, so that lengths need no more than whole numbers."""
SCALE = 10.5
"""Units a design pixel: a chart's smallest words are then 8.4 points high."""
HEAD, FOOT = 40, 46
"""Room for the line above and the line below the page's words, within the margins."""
NAMESPACE = QUuid("{6f1d3c1e-7a52-5c0b-9a0e-5d6a2b4f8c11}")

Placed = tuple[Block, QRectF]


def print_report(told: Printable) -> bytes:
    """The PDF of a report: A4, its fonts within, every letter as itself.

    Needs a QGuiApplication with the shipped fonts loaded; any thread will do.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    title = (
        f"Rapport de fréquentation, {told.report.place_name}, {french.named(told.report.period)}"
    )
    identity = QUuid.createUuidV5(NAMESPACE, f"{title} {told.checksum}".encode())
    writer.setTitle(title)
    writer.setAuthor(told.report.place_name)
    writer.setCreator("Parvis")
    writer.setDocumentId(identity)
    described = metadata(
        title, told.report.place_name, told.report.period.last, identity.toString()
    )
    writer.setDocumentXmpMetadata(QByteArray(described))
    ink = Ink(LIGHT, SCALE)
    paper = QRectF(0, 0, writer.width(), writer.height())
    pages = _paged(chapters(told), ink, paper)
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        for block, place in page:
            block.paint(painter, ink, place)
        _margins(painter, ink, paper, told, number, len(pages))
    painter.end()
    buffer.close()
    return settled(bytes(buffer.data().data()), told.report.period.last, "fr-FR")


def _paged(whole: Sequence[Chapter], ink: Ink, paper: QRectF) -> list[list[Placed]]:
    """Each block with its place: one below the other, and over to a new page where one won't fit."""
    room = paper.adjusted(*(ink.px(end) for end in (MARGIN, MARGIN, -MARGIN, -MARGIN)))
    pages: list[list[Placed]] = []
    for chapter in whole:
        page: list[Placed] = []
        pages.append(page)
        y = room.top()
        heights = [block.height(ink, room.width()) for block in chapter]
        for block, tall, after in zip(chapter, heights, [*heights[1:], 0.0], strict=True):
            if page and y + tall + block.keep * after > room.bottom():
                page = []
                pages.append(page)
                y = room.top()
            page.append((block, QRectF(room.left(), y, room.width(), tall)))
            y += tall
    return pages


def _margins(
    painter: QPainter, ink: Ink, paper: QRectF, told: Printable, number: int, count: int
) -> None:
    """Which report this is, above all pages but the first; which page, below."""
    left, right = paper.left() + ink.px(MARGIN), paper.right() - ink.px(MARGIN)
    wide = right - left
    if number:
        head = _short(ink, running_head(told), wide * 0.75)
        top = paper.top() + ink.px(HEAD)
        ink.lay(head, size=FINE).paint(painter, left, top, ink.theme.ink2)
        if told.report.provisional:
            stamp = ink.lay("Chiffres provisoires", wide, FINE, STRONG, RIGHT)
            stamp.paint(painter, left, top, ink.theme.ink)
    bottom = paper.bottom() - ink.px(FOOT)
    said = f"Rapport, version {told.report.version} · Parvis"
    ink.lay(said, size=FINE).paint(painter, left, bottom, ink.theme.ink2)
    page = ink.lay(f"page {number + 1} sur {count}", wide, FINE, align=RIGHT)
    page.paint(painter, left, bottom, ink.theme.ink2)


def _short(ink: Ink, words: str, width: float) -> str:
    """The words, their end left out where they are too long for one line."""
    if ink.lay(words, size=FINE).width <= width:
        return words
    kept = words
    while kept and ink.lay(f"{kept}…", size=FINE).width > width:
        kept = kept[:-1].rstrip()
    return f"{kept}…"
