"""How many are in, and for what: all that is told without a PIN."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import Reading
from kiosk.domain.errors import KioskError
from kiosk.services.evacuation import Roll, Section, call_roll
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.auto_lock import steady_time
from kiosk.ui.desk.cards import Card
from kiosk.ui.desk.loads import draw_pictogram
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.desk.times import in_digits
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.label import Label, err, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for
from kiosk.ui.parts.part import Part, discard
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

REFRESH_MS = 10_000
STAYS = timedelta(minutes=10)
"""After so long the door has its screen back."""
_PAD, _BUTTON, _GAP = 36, 76, 24
_ROW, _PICTOGRAM = 68, 48


class CountRow(Part, QWidget):
    """An activity and how many are in for it, to be read from some way off."""

    def __init__(self, look: Look, section: Section, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.section = section
        self.name = name

    def texts(self) -> Sequence[Fitted]:
        return [text for _, text in self._lay()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box, theme, side = QRectF(self.rect()), self.look.theme, _PICTOGRAM * self.look.scale
        square = QRectF(0, box.center().y() - side / 2, side, side)
        square = mirrored(square, box, painter)
        draw_pictogram(painter, self.look, square, self.section.activity)
        for place, text in self._lay():
            text.paint(painter, mirrored(place, box, painter), theme.ink)
        hair = max(1.0, self.look.scale)
        painter.fillRect(box.adjusted(0, box.height() - hair, 0, 0), theme.hair)
        painter.end()

    def _lay(self) -> Sequence[tuple[QRectF, Fitted]]:
        """The name, and the number at the far end."""
        scale, wide, tall = self.look.scale, float(self.width()), float(self.height())
        count = Wording(str(self.section.persons), Role.TITLE, self.layoutDirection(), START, 1)
        number = count.fit(self.look, 150 * scale, tall)
        left = (_PICTOGRAM + 16) * scale
        room = wide - number.width - 16 * scale - left
        words = Wording(self.name, Role.LEAD, self.layoutDirection(), START, 2)
        return (
            (QRectF(left, 0, room, tall), words.fit(self.look, room, tall)),
            (QRectF(wide - number.width - 2, 0, 150 * scale, tall), number),
        )


class CountRows(Area):
    """The activities for which anyone is in, one below the other."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.rows: list[CountRow] = []

    def show_sections(self, told: Sequence[tuple[Section, str, str]]) -> None:
        """Show each with its name and the sentence that says the same in words."""
        discard(self.rows)
        self.rows = [CountRow(self.look, section, name, self) for section, name, _ in told]
        for row, (_, _, sentence) in zip(self.rows, told, strict=True):
            row.setAccessibleName(sentence)
            row.show()
        self.updateGeometry()
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(300), self.look.px(_ROW) * len(self.rows))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def arrange(self) -> None:
        tall = self.look.px(_ROW)
        for number, row in enumerate(self.rows):
            row.setGeometry(0, number * tall, self.width(), tall)


class Counts(Area):
    """A number for the whole room, and one for each activity; no alias, no row.

    It follows what the door notes. `begin` each time that it comes on the screen.
    """

    closed = Signal()
    """Back to the PIN."""
    ran_out = Signal()
    """Nobody has been there for ten minutes: back to the door."""

    def __init__(
        self,
        place: OpenPlace,
        clock: Callable[[], Reading],
        language: Callable[[], str],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._place, self._clock, self._language = place, clock, language
        self._since = steady_time(clock())
        self.roll: Roll | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title = Label(look, Role.HEADLINE, colour=err, max_lines=2, parent=self)
        self.back = Button(look, icon="bold/arrow-left", parent=self)
        self.back.clicked.connect(self.closed)
        self.number = Label(look, Role.COUNT, max_lines=1, parent=self)
        self.unit = Label(look, Role.TITLE, max_lines=3, parent=self)
        self.detail = Label(look, Role.BODY, colour=ink2, max_lines=6, parent=self)
        self.card = Card(look, self)
        self.rows = CountRows(look)
        self.list = Scroll(look, self.rows, self.card)
        self.timer = QTimer(self, interval=REFRESH_MS)
        self.timer.timeout.connect(self._look_at_clock)

    def begin(self) -> None:
        """Count, and go on counting."""
        self._since = steady_time(self._clock())
        self.timer.start()
        self.refresh()

    def leave(self) -> None:
        """It goes off the screen."""
        self.timer.stop()

    def refresh(self) -> None:
        """Count anew. What can't be read leaves the last count, with its time."""
        with suppress(KioskError):
            self.roll = call_roll(self._place, self._clock())
        self.retranslate()
        self.arrange()

    def retranslate(self) -> None:
        self.title.setText(translate("Evacuation", "Évacuation"))
        self.back.say(translate("Evacuation", "Retour"))
        if self.roll is None:
            self.detail.setText(translate("Evacuation", "Les données ne se lisent pas."))
            return
        roll = self.roll
        self.number.setText(str(roll.persons))
        self.unit.setText(self.tr("personne(s) sur place", "", roll.persons))
        counted = sum(len(one.alone) for one in roll.sections)
        grouped = sum(group.persons for one in roll.sections for group in one.groups)
        words = translate("Evacuation", "Comptées à {time}.").format(time=in_digits(roll.at))
        said = [words]
        if counted:
            said.append(self.tr("%n sans badge.", "", counted))
        if grouped:
            said.append(self.tr("%n en groupe.", "", grouped))
        said.append(translate("Evacuation", "La liste à cocher s’ouvre avec le code de l’équipe."))
        self.detail.setText(" ".join(said))
        told = []
        for one in roll.sections:
            name = one.activity.short(self._language())
            words = self.tr("{activity}, %n personne(s)", "", one.persons)
            told.append((one, name, words.format(activity=name)))
        self.rows.show_sections(told)

    def arrange(self) -> None:
        px = self.look.px
        area = self.rect().adjusted(px(_PAD), px(30), -px(_PAD), -px(30))
        wide = self.back.sizeHint().width()
        self.put(self.back, QRect(area.right() + 1 - wide, area.top(), wide, px(_BUTTON)))
        room = area.width() - wide - px(_GAP)
        self.put(self.title, QRect(area.left(), area.top(), room, px(_BUTTON)))
        area.setTop(area.top() + px(_BUTTON + _GAP))
        upright = self.width() < 1.2 * self.height()
        told = area.width() if upright else round(area.width() * 0.46)
        top = area.top()
        for label in (self.number, self.unit, self.detail):
            tall = label.heightForWidth(told)
            self.put(label, QRect(area.left(), top, told, tall))
            top += tall + px(8)
        if upright:
            card = QRect(area.left(), top + px(_GAP), area.width(), 0)
            card.setBottom(area.bottom())
        else:
            card = area.adjusted(told + px(_GAP), 0, 0, 0)
        self.put(self.card, card)
        self.card.setVisible(bool(self.rows.rows))
        self.list.setGeometry(self.card.inner())
        self.rows.arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _look_at_clock(self) -> None:
        if steady_time(self._clock()) - self._since >= STAYS:
            self.ran_out.emit()
        else:
            self.refresh()
