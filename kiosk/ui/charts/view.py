"""A chart as a widget, for the desk."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.services.report.story.shapes import Chart
from kiosk.ui.charts.ink import Ink
from kiosk.ui.charts.painters import height, paint
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for
from kiosk.ui.parts.part import Part

WIDTH = 480
"""What it asks for, design pixels; it takes what it is given, and is as tall as that needs."""


class ChartView(Part, QWidget):
    """Paints a chart over its width. Its accessible name says what is to be seen in it."""

    def __init__(self, chart: Chart, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_chart(chart)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart."""
        self.chart = chart
        self.setAccessibleName(f"{chart.title}. {chart.sentence}")
        self.updateGeometry()
        self.update()

    def rows(self) -> Sequence[Sequence[str]]:
        """The same as a table, the header first."""
        return self.chart.rows()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(height(self.chart, self._ink(), width))

    def sizeHint(self) -> QSize:
        width = self.look.px(WIDTH)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        paint(self.chart, painter, self._ink(), QRectF(self.rect()))
        painter.end()

    def _ink(self) -> Ink:
        return Ink(self.look.theme, self.look.scale)
