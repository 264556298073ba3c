"""A chart's numbers as a table, painted."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.services.report.story.shapes import Row
from kiosk.ui.charts.ink import LEFT, PLAIN, RIGHT, STRONG, Ink, Laid, fill
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for
from kiosk.ui.parts.part import Part

GAP, PAD = 14, 5
"""Between columns, and above and below words; design pixels."""
FIRST = 0.4
"""Of the width: the most that the first column takes before its words are broken."""


@dataclass(frozen=True)
class _Line:
    """A row of the table: its cells, each with the left edge of its place, and its height."""

    cells: Sequence[tuple[float, Laid]]
    tall: float


class TableView(Part, QWidget):
    """A header and rows; names to the left, numbers to the right of their columns."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.rows: Sequence[Row] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_rows(self, title: str, rows: Sequence[Row]) -> None:
        """Show rows, the header first; assistive technology reads them line by line."""
        self.rows = rows
        self.setAccessibleName(title)
        self.setAccessibleDescription("\n".join(", ".join(filter(None, row)) for row in rows))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(sum(line.tall for line in self._lines(width)))

    def sizeHint(self) -> QSize:
        width = self.look.px(480)
        return QSize(width, self.heightForWidth(width))

    def widest(self) -> float:
        """How far to the right anything is painted, for whoever checks that nothing is cut."""
        return max(
            (left + laid.width for line in self._lines(self.width()) for left, laid in line.cells),
            default=0.0,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, scale = self.look.theme, self.look.scale
        painter, top = painter_for(self), 0.0
        for number, line in enumerate(self._lines(self.width())):
            if number and not number % 2:
                fill(painter, QRectF(0, top, self.width(), line.tall), theme.bg)
            for left, laid in line.cells:
                laid.paint(painter, left, top + PAD * scale, theme.ink if number else theme.ink2)
            top += line.tall
            rule = QRectF(0, top - max(1.0, scale), self.width(), max(1.0, scale))
            fill(painter, rule, theme.hair if number else theme.line)
        painter.end()

    def _lines(self, width: float) -> list[_Line]:
        ink = Ink(self.look.theme, self.look.scale)
        lefts, widths = self._columns(ink, width)
        found = []
        for number, row in enumerate(self.rows):
            weight = PLAIN if number else STRONG
            cells = [
                (left, ink.lay(words, wide, weight=weight, align=RIGHT if place else LEFT))
                for place, (words, left, wide) in enumerate(zip(row, lefts, widths, strict=False))
            ]
            tall = max(laid.height for _, laid in cells) + 2 * ink.px(PAD)
            found.append(_Line(cells, tall))
        return found

    def _columns(self, ink: Ink, width: float) -> tuple[list[float], list[float]]:
        """Left edges and widths: the first as wide as its words, the others share the rest."""
        names = [ink.lay(row[0], weight=STRONG).width for row in self.rows if row]
        count = max((len(row) for row in self.rows), default=1)
        gap = ink.px(GAP)
        first = min(max(names, default=0.0) + 1, width * FIRST if count > 1 else width)
        wide = (width - first) / max(1, count - 1) - gap
        lefts = [0.0, *(first + gap + place * (wide + gap) for place in range(count - 1))]
        return lefts, [first, *[wide] * (count - 1)]
