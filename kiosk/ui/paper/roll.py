"""The roll of an evacuation on A4: large words, boxes to tick with a pen, no ink wasted."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from kiosk.services.evacuation import Roll, Section
from kiosk.ui.charts import Ink
from kiosk.ui.charts.ink import BOLD, HEAVY, PLAIN, RIGHT, STRONG, frame, line
from kiosk.ui.desk.group_kinds import group_kind
from kiosk.ui.desk.times import day_in_words, in_digits
from kiosk.ui.parts.theme import LIGHT

translate = QCoreApplication.translate

RESOLUTION, PER_INCH = 600, 10.5 / 1440
"""Dots an inch on paper and in a PDF; inches a design pixel, as in the report."""
MARGIN, TITLE, HEAD, BODY, SMALL = 74, 34, 23, 21, 17
BOX, ROW, COLUMNS, GAP = 26, 40, 3, 20
TOGETHER = 30
"""Up to so many people who are only counted have a box each; beyond, a line to write on."""


@dataclass(frozen=True, slots=True)
class _Line:
    """What stands side by side on the paper, whole: cells, each a box ticked or not, and words."""

    tall: float
    words: str = ""
    boxes: tuple[tuple[bool, str, str], ...] = ()
    small: tuple[bool, ...] = ()


class RollPaper:
    """A list as it was ticked at one moment, ready to be painted on any paper of that size."""

    def __init__(self, place: str, roll: Roll, seen: Sequence[int], language: str) -> None:
        """`seen`: persons, for each row of the roll in reading order."""
        self._place, self._roll, self._language = place, roll, language
        self._seen = iter(seen)
        self._lines = list(chain.from_iterable(map(self._section, roll.sections)))

    def paint(self, device: QPagedPaintDevice) -> bool:
        """Draw it on a printer or into a PDF; False when the device does not take it."""
        device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        device.setPageMargins(QMarginsF())
        title = self._title()
        if isinstance(device, QPrinter):
            device.setFullPage(True)
            device.setDocName(title)
            device.setResolution(RESOLUTION)
        elif isinstance(device, QPdfWriter):
            device.setTitle(title)
            device.setResolution(RESOLUTION)
        ink = Ink(LIGHT, RESOLUTION * PER_INCH)
        painter = QPainter()
        if not painter.begin(device):
            return False
        paper = QRectF(0, 0, device.width(), device.height())
        room = paper.adjusted(*(ink.px(end) for end in (MARGIN, MARGIN, -MARGIN, -MARGIN)))
        pages = self._paged(room.height() / ink.scale)
        taken = True
        for number, page in enumerate(pages):
            taken = taken and (number == 0 or device.newPage())
            self._paint_page(painter, ink, room, page, (number + 1, len(pages)))
        return painter.end() and taken

    def _title(self) -> str:
        return translate("Evacuation", "Évacuation · {place}").format(place=self._place)

    def _section(self, section: Section) -> Iterator[_Line]:
        """Those who are called in columns, each group on a line of its own."""
        name = section.activity.label(self._language)
        words = translate("Evacuation", "{activity} ({persons})")
        yield _Line(HEAD * 2.4, words.format(activity=name, persons=section.persons))
        cells = [
            (bool(next(self._seen)), one.alias, in_digits(one.visit.arrived))
            for one in section.called
        ]
        for first in range(0, len(cells), COLUMNS):
            yield _Line(ROW, boxes=tuple(cells[first : first + COLUMNS]))
        if section.alone:
            words = translate("Evacuation", "Sans badge : {persons}")
            yield from self._counted(words.format(persons=len(section.alone)), len(section.alone))
        for group in section.groups:
            words = translate("Evacuation", "Groupe de {persons}, arrivé à {time}")
            said = words.format(persons=group.persons, time=in_digits(group.arrived))
            if group.group is not None:
                said = f"{said} · {group_kind(group.group)}"
            yield from self._counted(said, group.persons)

    def _counted(self, words: str, persons: int) -> Iterator[_Line]:
        seen = next(self._seen)
        if persons > TOGETHER:
            left = translate("Evacuation", "vus : {seen} +  ………")
            yield _Line(ROW, f"{words} · {left.format(seen=seen)}")
            return
        yield _Line(ROW * 0.9, words)
        boxes = tuple(number < seen for number in range(persons))
        for first in range(0, persons, 15):
            yield _Line(ROW, small=boxes[first : first + 15])

    def _paged(self, tall: float) -> list[list[_Line]]:
        """Lines page by page; a heading is never the last on one."""
        pages: list[list[_Line]] = [[]]
        left = tall - TITLE * 3.4 - SMALL * 3
        for number, one in enumerate(self._lines):
            after = (
                self._lines[number + 1].tall if one.words and number + 1 < len(self._lines) else 0
            )
            if one.tall + after > left and pages[-1]:
                pages.append([])
                left = tall - TITLE * 3.4 - SMALL * 3
            pages[-1].append(one)
            left -= one.tall
        return pages

    def _paint_page(
        self,
        painter: QPainter,
        ink: Ink,
        room: QRectF,
        page: Sequence[_Line],
        number: tuple[int, int],
    ) -> None:
        colour, y = ink.theme.ink, room.top()
        ink.fit(self._title(), room.width(), TITLE, HEAD, HEAVY).paint(
            painter, room.left(), y, colour
        )
        said = translate("Evacuation", "{day}, {time} · {persons} à retrouver")
        day = day_in_words(self._roll.at.date(), self._language)
        words = said.format(day=day, time=in_digits(self._roll.at), persons=self._roll.persons)
        under = ink.lay(words, room.width(), HEAD, STRONG)
        under.paint(painter, room.left(), y + ink.px(TITLE * 1.4), colour)
        y += ink.px(TITLE * 3.1)
        edge = QPointF(room.left(), y), QPointF(room.right(), y)
        line(painter, *edge, colour, ink.px(2))
        y += ink.px(SMALL / 2)
        for one in page:
            self._paint_line(
                painter, ink, QRectF(room.left(), y, room.width(), ink.px(one.tall)), one
            )
            y += ink.px(one.tall)
        told = translate("Evacuation", "Parvis · page {number} sur {all}")
        foot = ink.lay(
            told.format(number=number[0], all=number[1]), room.width(), SMALL, align=RIGHT
        )
        foot.paint(painter, room.left(), room.bottom() - foot.height, ink.theme.ink2)

    def _paint_line(self, painter: QPainter, ink: Ink, box: QRectF, one: _Line) -> None:
        colour, middle = ink.theme.ink, box.center().y()
        if one.words:
            heading = one.tall > ROW
            size, weight = (HEAD, BOLD) if heading else (BODY, PLAIN)
            words = ink.fit(one.words, box.width(), size, SMALL, weight)
            y = middle + ink.px(HEAD * 0.4) if heading else middle
            words.paint_beside(painter, box.left(), y, colour)
        wide = (box.width() - (COLUMNS - 1) * ink.px(GAP)) / COLUMNS
        for place, (ticked, alias, since) in enumerate(one.boxes):
            left = box.left() + place * (wide + ink.px(GAP))
            self._paint_box(painter, ink, left, middle, ticked)
            indent = ink.px(BOX + 10)
            at = ink.lay(since, wide, SMALL)
            name = ink.fit(alias, wide - indent - at.width - ink.px(12), BODY, SMALL, STRONG)
            name.paint_beside(painter, left + indent, middle, colour)
            at.paint_beside(painter, left + wide - at.width, middle, ink.theme.ink2)
        for place, ticked in enumerate(one.small):
            self._paint_box(painter, ink, box.left() + place * ink.px(BOX + 20), middle, ticked)

    @staticmethod
    def _paint_box(painter: QPainter, ink: Ink, left: float, middle: float, ticked: bool) -> None:
        side = ink.px(BOX)
        square = QRectF(left, middle - side / 2, side, side)
        frame(painter, square, ink.theme.ink, ink.px(2))
        if ticked:
            knee = QPointF(left + 0.42 * side, square.bottom() - 0.24 * side)
            start = QPointF(left + 0.2 * side, square.top() + 0.52 * side)
            end = QPointF(square.right() - 0.16 * side, square.top() + 0.22 * side)
            line(painter, start, knee, ink.theme.ink, ink.px(4))
            line(painter, knee, end, ink.theme.ink, ink.px(4))
