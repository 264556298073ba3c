"""Which function paints which chart."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from kiosk.services.report.story.shapes import Bars, Chart, Columns, HeatMap, Shares, Strips
from kiosk.ui.charts import bars, columns, heat_map, shares, strips
from kiosk.ui.charts.ink import Ink

Height = Callable[[Any, Ink, float], float]
Paint = Callable[[Any, QPainter, Ink, QRectF], None]

_PAINTERS: dict[type, tuple[Height, Paint]] = {
    Columns: (columns.height, columns.paint),
    HeatMap: (heat_map.height, heat_map.paint),
    Bars: (bars.height, bars.paint),
    Strips: (strips.height, strips.paint),
    Shares: (shares.height, shares.paint),
}


def height(chart: Chart, ink: Ink, width: float) -> float:
    """The height that a chart needs at a width, in device units."""
    return _PAINTERS[type(chart)][0](chart, ink, width)


def paint(chart: Chart, painter: QPainter, ink: Ink, box: QRectF) -> None:
    """Paint a chart into a box that is at least as tall as its `height`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _PAINTERS[type(chart)][1](chart, painter, ink, box)
    painter.restore()
