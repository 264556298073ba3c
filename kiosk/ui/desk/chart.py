"""The day as a line: how many were in, hour by hour."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from kiosk.domain.place import Place
from kiosk.services.today import Step, Today
from kiosk.services.usual import Usual
from kiosk.ui.desk.times import in_digits, in_words
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for, reads_left
from kiosk.ui.parts.part import Part
from kiosk.ui.parts.tape import TapeGauge
from kiosk.ui.parts.text import CENTRE, START, Fitted, Wording
from kiosk.ui.parts.theme import TAPE, Role

HOUR = timedelta(hours=1)
_APART = 2.5
"""Steps of the line nearer to each other than so many design pixels are one."""
_NEVER = datetime.min.replace(tzinfo=UTC)
_LEFT, _BOTTOM, _TOP, _RIGHT = 34, 28, 26, 26
"""Room for the numbers, the hours, the mark of now, and half of the last hour; design pixels."""


class PresenceChart(Part, QWidget):
    """A stepped line from opening to closing, longer if people came before or stay after.

    A tape-yellow dot marks now, a dashed line what is usual. Its accessible name says in a sentence what it shows.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.steps: Sequence[Step] = ()
        self.usual: Sequence[Usual] = ()
        self.now = self.first = self.last = _NEVER
        self.most = 10

    def show_day(
        self, day: Today, place: Place, sentence: str, usual: Sequence[Usual] = ()
    ) -> None:
        """Show a day, and dashed what is usual on it; `sentence` is the same in words."""
        self.steps, self.now = day.steps, day.at
        span = place.hours_on(day.day).span(day.day, place.zone)
        opens, closes = (instant.astimezone(place.zone) for instant in span)
        start = min([opens, day.at, *(step.at for step in day.steps[:1])])
        self.first = _hour_before(start.astimezone(place.zone))
        self.last = _hour_after(max(closes, day.at))
        self.usual = [one for one in usual if self.first <= one.at <= self.last]
        peak = day.peak
        most = max((one.persons for one in self.usual), default=0)
        self.most = _ceiling(max(peak.persons if peak else 0, ceil(most)))
        self.setAccessibleName(sentence)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(340), self.look.px(200))

    def texts(self) -> Sequence[Fitted]:
        return [text for _, text in self.words()]

    def words(self) -> Sequence[tuple[QRectF, Fitted]]:
        """The scale's numbers, the hours, and last the mark of now, each with its place."""
        if self.now is _NEVER:
            return ()
        plot = self._plot()
        return *self._numbers(plot), *self._hours(plot), self._mark(plot)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.now is _NEVER:
            return
        theme, scale = self.look.theme, self.look.scale
        painter = painter_for(self)
        box, plot = QRectF(self.rect()), self._plot()
        painter.setPen(QPen(theme.hair, max(1.0, 1.5 * scale)))
        for number in range(0, self.most + 1, TapeGauge.step_for(self.most)):
            line = mirrored(
                QRectF(plot.left(), self._y(plot, number), plot.width(), 0), box, painter
            )
            painter.drawLine(line.topLeft(), line.topRight())
        painter.save()
        if reads_left(painter):
            painter.translate(box.width(), 0)
            painter.scale(-1, 1)
        self._draw_line(painter, plot)
        painter.restore()
        *scale_words, mark = self.words()
        for place, text in scale_words:
            text.paint(painter, mirrored(place, box, painter), theme.ink2)
        mark[1].paint(painter, mirrored(mark[0], box, painter), theme.ink)
        painter.end()

    def _draw_line(self, painter: QPainter, plot: QRectF) -> None:
        theme, scale = self.look.theme, self.look.scale
        corners = [QPointF(self._x(plot, self.first), self._y(plot, 0))]
        for x, persons in self._thinned(plot):
            corners.append(QPointF(x, corners[-1].y()))
            corners.append(QPointF(x, self._y(plot, persons)))
        now = QPointF(self._x(plot, self.now), corners[-1].y())
        corners.append(now)
        path = QPainterPath(corners[0])
        for _, corner in pairwise(corners):
            path.lineTo(corner)
        area = QPainterPath(path)
        area.lineTo(now.x(), plot.bottom())
        area.lineTo(corners[0].x(), plot.bottom())
        ground = QColor(theme.data)
        ground.setAlphaF(0.18)
        painter.fillPath(area, ground)
        pen = QPen(theme.data, 3 * scale)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        self._draw_usual(painter, plot)
        painter.setPen(QPen(theme.ink, 2 * scale))
        painter.drawLine(QPointF(now.x(), plot.top() - 4 * scale), QPointF(now.x(), plot.bottom()))
        painter.setBrush(TAPE)
        painter.drawEllipse(now, 6.5 * scale, 6.5 * scale)

    def _thinned(self, plot: QRectF) -> Iterator[tuple[float, int]]:
        """Where the line steps, and to how many: of steps that nobody could tell apart, the last."""
        least, waiting = _APART * self.look.scale, None
        for step in self.steps:
            x = self._x(plot, step.at)
            if waiting is not None and x - waiting[0] >= least:
                yield waiting
                waiting = None
            waiting = (x if waiting is None else waiting[0], step.persons)
        if waiting is not None:
            yield waiting

    def _draw_usual(self, painter: QPainter, plot: QRectF) -> None:
        """From quarter of an hour to quarter of an hour, where anyone is usually in."""
        corners = [QPointF(self._x(plot, one.at), self._y(plot, one.persons)) for one in self.usual]
        pen = QPen(self.look.theme.ink2, 2 * self.look.scale, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(corners)

    def _plot(self) -> QRectF:
        scale = self.look.scale
        return QRectF(self.rect()).adjusted(
            _LEFT * scale, _TOP * scale, -_RIGHT * scale, -_BOTTOM * scale
        )

    def _x(self, plot: QRectF, at: datetime) -> float:
        return plot.left() + plot.width() * ((at - self.first) / (self.last - self.first))

    def _y(self, plot: QRectF, persons: float) -> float:
        return plot.bottom() - plot.height() * persons / self.most

    def _numbers(self, plot: QRectF) -> list[tuple[QRectF, Fitted]]:
        tall = 22 * self.look.scale
        return [
            self._words(
                str(number),
                QRectF(
                    0, self._y(plot, number) - tall / 2, plot.left() - 4 * self.look.scale, tall
                ),
            )
            for number in range(0, self.most + 1, TapeGauge.step_for(self.most))
        ]

    def _hours(self, plot: QRectF) -> list[tuple[QRectF, Fitted]]:
        wide, tall = 56 * self.look.scale, 22 * self.look.scale
        hours = round((self.last - self.first) / HOUR)
        every = max(1, ceil(hours * wide / plot.width()))
        top = plot.bottom() + 5 * self.look.scale
        found = []
        for number in range(0, hours + 1, every):
            at = self.first + number * HOUR
            place = QRectF(self._x(plot, at) - wide / 2, top, wide, tall)
            found.append(self._words(in_words(at), place))
        return found

    def _mark(self, plot: QRectF) -> tuple[QRectF, Fitted]:
        """« 14:32 · 23 », on the side of the line where there is room."""
        scale = self.look.scale
        persons = self.steps[-1].persons if self.steps else 0
        wording = Wording(
            f"{in_digits(self.now)} · {persons}", Role.STAFF_MARK, self.layoutDirection(), START, 1
        )
        words = wording.fit(self.look, plot.width() / 2, 24 * scale)
        x, wide = self._x(plot, self.now), words.width + 2
        left = x + 8 * scale
        if left + wide > self.width():
            left = x - 8 * scale - wide
        return QRectF(left, plot.top() - 24 * scale, wide, 24 * scale), words

    def _words(self, text: str, place: QRectF) -> tuple[QRectF, Fitted]:
        wording = Wording(text, Role.STAFF_SMALL, self.layoutDirection(), CENTRE, 1)
        return place, wording.fit(self.look, place.width(), place.height())


def _hour_before(at: datetime) -> datetime:
    return at.replace(minute=0, second=0, microsecond=0)


def _hour_after(at: datetime) -> datetime:
    whole = _hour_before(at)
    return whole if whole == at else whole + HOUR


def _ceiling(persons: int) -> int:
    """The number at the top: the next one on the scale, at least 10."""
    step = TapeGauge.step_for(max(10, persons))
    return max(10, ceil(persons / step) * step)
