"""What the report's column is made of: numbers to remember, sentences, charts with their tables."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.services.report.story.french import WIDE
from kiosk.services.report.story.shapes import Chart, KeyFigure, Shares
from kiosk.ui.charts.ink import Ink
from kiosk.ui.charts.shares import legend_height, paint_legend
from kiosk.ui.charts.view import ChartView
from kiosk.ui.desk.cards import PAD
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.report.prose import Prose
from kiosk.ui.desk.report.table import TableView
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.label import ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for, slab
from kiosk.ui.parts.part import Part, in_order
from kiosk.ui.parts.theme import BORDER, TAPE, TAPE_INK, Role

translate = QCoreApplication.translate

BUTTON, AIR, EDGE, BULLET = 48, 8, 14, 9
"""Heights of a button and of the space between parts, a card's margin above and below, and the
side of a mark, in design pixels."""
BESIDE = 420
"""From this width on there is room for sentences beside the buttons."""
Tall = Callable[[int], int]
"""From a width to a height, in pixels."""


class KeyCard(Block):
    """A number to remember, what it was before, what it means."""

    def __init__(self, look: Look, key: KeyFigure, parent: QWidget) -> None:
        super().__init__(look, parent)
        number, _, unit = key.text.partition(WIDE)
        label = f"{unit} {key.label}".lstrip()
        self.number = Prose(look, number, self, Role.STAFF_NUMBER)
        self.label = Prose(look, label, self, Role.STAFF_HEAD)
        self.before = Prose(look, key.before, self, Role.STAFF_MARK, ink2)
        self.sentence = Prose(look, key.sentence, self, Role.STAFF_SMALL, ink2)

    def tall(self, width: int) -> int:
        px, room = self.look.px, self.room(width)
        return sum(one.heightForWidth(room) for one in self._lines()) + px(3 * 4) + 2 * px(EDGE)

    def arrange(self) -> None:
        box = self.inner()
        top = box.top()
        for line in self._lines():
            tall = line.heightForWidth(box.width())
            self.put(line, QRect(box.left(), top, box.width(), tall))
            top += tall + self.look.px(4)

    def _lines(self) -> Sequence[Prose]:
        return self.number, self.label, self.before, self.sentence


class ToldCard(Block):
    """A heading, sentences below it, buttons beside both where there is room: it can be copied."""

    copied = Signal(str, str)
    """What the words are about, and the words, ready to be pasted."""

    def __init__(self, look: Look, title: str, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.title = Prose(look, title, self, Role.STAFF_HEAD)
        self.copy = self._button("bold/copy")
        self.copy.clicked.connect(lambda: self.copied.emit(self.title.text(), self.words()))

    def words(self) -> str:
        """All that it says, to be pasted."""
        raise NotImplementedError

    def buttons(self) -> Sequence[Button]:
        """What stands beside the heading, from the left."""
        return (self.copy,)

    def said(self) -> Sequence[Prose]:
        """The sentences."""
        raise NotImplementedError

    def indent(self) -> int:
        """How far the sentences are from the edge."""
        return 0

    def below(self) -> Sequence[tuple[QWidget, Tall]]:
        """What stands below, each with how tall it is at a width."""
        return ()

    def retranslate(self) -> None:
        name = translate("Report", "Copier : {title}").format(title=self.title.text())
        self.copy.say(translate("Report", "Copier"), name)

    def tall(self, width: int) -> int:
        _, last = self._places(width)[-1]
        return last.bottom() + 1 + self.look.px(EDGE)

    def arrange(self) -> None:
        for part, place in self._places(self.width()):
            self.put(part, place)

    def _button(self, icon: str) -> Button:
        return Button(self.look, icon=icon, height=BUTTON, role=Role.STAFF_BUTTON, parent=self)

    def _places(self, width: int) -> list[tuple[QWidget, QRect]]:
        """Of each part its place, the lowest one last."""
        px, room, left = self.look.px, self.room(width), self.look.px(PAD)
        found: list[tuple[QWidget, QRect]] = []
        right = left + room
        for button in reversed(self.buttons()):
            wide = button.sizeHint().width()
            found.append((button, QRect(right - wide, px(EDGE), wide, px(BUTTON))))
            right -= wide + px(10)
        beside = max(px(100), right - left)
        is_beside = beside >= px(BESIDE) and bool(self.said())
        tall = self.title.heightForWidth(beside)
        top = px(EDGE) if is_beside else px(EDGE) + max(0, px(BUTTON) - tall) // 2
        found.append((self.title, QRect(left, top, beside, tall)))
        top = top + tall + px(4) if is_beside else max(top + tall, px(EDGE + BUTTON)) + px(AIR)
        wide = (beside if is_beside else room) - self.indent()
        for one in self.said():
            tall = one.heightForWidth(wide)
            found.append((one, QRect(left + self.indent(), top, wide, tall)))
            top += tall + px(AIR)
        top = max(top, px(EDGE + BUTTON + AIR))
        for part, tell in self.below():
            tall = tell(room)
            found.append((part, QRect(left, top, room, tall)))
            top += tall + px(AIR)
        return sorted(found, key=lambda one: one[1].bottom())


class TextCard(ToldCard):
    """Sentences, one below the other; several of them with a mark each."""

    def __init__(self, look: Look, title: str, sentences: Sequence[str], parent: QWidget) -> None:
        super().__init__(look, title, parent)
        self.sentences = [Prose(look, sentence, self) for sentence in sentences]
        self.retranslate()

    def words(self) -> str:
        return "\n".join(sentence.text() for sentence in self.sentences)

    def said(self) -> Sequence[Prose]:
        return self.sentences

    def indent(self) -> int:
        return self.look.px(2 * BULLET) if len(self.sentences) > 1 else 0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, scale = painter_for(self), self.look.scale
        side, first = BULLET * scale, Role.STAFF_BODY.size * Role.STAFF_BODY.leading * scale / 2
        for one in self.sentences if self.indent() else ():
            place = one.geometry()
            left = place.left() - self.indent()
            mark = QRectF(left, place.top() + first - side / 2, side, side)
            slab(painter, mark, 0, TAPE, TAPE_INK, BORDER * scale / 2)
        painter.end()


class Legend(Part, QWidget):
    """What bars, margins and marks of shares are."""

    def __init__(self, look: Look, residents: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.residents = residents
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        tall = legend_height(Ink(self.look.theme, self.look.scale))
        return QSize(self.look.px(400), round(tall))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        ink = Ink(self.look.theme, self.look.scale)
        paint_legend(painter, ink, QRectF(self.rect()), self.residents)
        painter.end()


class ChartCard(ToldCard):
    """A chart under its sentence; its table in its place when it is asked for.

    Of a chart whose sentence only says its numbers again, that is left to be copied. full: the
    chart that the table is made of, where that tells more than is drawn.
    """

    changed = Signal()
    """It is of another height now."""

    def __init__(
        self, look: Look, chart: Chart, parent: QWidget, *, full: Chart | None = None
    ) -> None:
        super().__init__(look, chart.title, parent)
        self.chart, self.full = chart, full or chart
        shares = chart if isinstance(chart, Shares) else None
        residents = shares is not None and bool(shares.territory)
        said = chart.sentence if shares is None or residents else ""
        self.sentence = Prose(look, said, self, colour=ink2)
        self.sentence.setVisible(bool(said))
        self.legend = None if shares is None else Legend(look, residents, self)
        self.view = ChartView(chart, look, self)
        self.rows = TableView(look, self)
        self.rows.show_rows(chart.title, self.full.rows())
        self.rows.hide()
        self.table = self._button("bold/table")
        self.table.clicked.connect(self._turn)
        in_order([self.table, self.copy])
        self.retranslate()

    @property
    def shows_table(self) -> bool:
        """Whether the numbers are shown in place of the picture."""
        return not self.rows.isHidden()

    def words(self) -> str:
        said = [self.chart.sentence]
        if isinstance(self.chart, Shares):
            said += self.chart.notes
        if self.shows_table:
            said += ["\t".join(row) for row in self.full.rows()]
        return "\n".join(said)

    def buttons(self) -> Sequence[Button]:
        return self.table, self.copy

    def said(self) -> Sequence[Prose]:
        return (self.sentence,) if self.sentence.text() else ()

    def below(self) -> Sequence[tuple[QWidget, Tall]]:
        if self.shows_table:
            return ((self.rows, self.rows.heightForWidth),)
        view = (self.view, self.view.heightForWidth)
        if self.legend is None:
            return (view,)
        legend = self.legend
        return (legend, lambda _: legend.sizeHint().height()), view

    def retranslate(self) -> None:
        super().retranslate()
        title = self.title.text()
        if self.shows_table:
            self.table.icon_name = "bold/chart-bar"
            name = translate("Report", "Image : {title}").format(title=title)
            self.table.say(translate("Report", "Image"), name)
        else:
            self.table.icon_name = "bold/table"
            name = translate("Report", "Table : {title}").format(title=title)
            self.table.say(translate("Report", "Table"), name)

    def _turn(self) -> None:
        self.rows.setVisible(not self.shows_table)
        self.view.setVisible(not self.shows_table)
        if self.legend is not None:
            self.legend.setVisible(not self.shows_table)
        self.retranslate()
        self.changed.emit()
