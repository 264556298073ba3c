"""The report's charts, painted: `kiosk.services.report.story` says what each shows.

    ink = Ink(LIGHT, scale)                       # colours, and device units a design pixel
    tall = height(chart, ink, width)              # what the chart needs at that width
    paint(chart, painter, ink, QRectF(0, 0, width, tall))
    ChartView(chart, look, parent)                # the same as a widget, with its accessible name

A chart paints its plot and its legend; its title and its sentence are set by whoever shows it.
Everything is told by a length, a place or a shade *and* by a number or a pattern, so that it can
be read in grey print and by colour-blind people. Nothing here needs a widget, or the thread of
the screens, but `ChartView`.
"""

from kiosk.ui.charts.ink import Ink
from kiosk.ui.charts.painters import height, paint

__all__ = ["Ink", "height", "paint"]
