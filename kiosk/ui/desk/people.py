"""Who is here: one row a visit, each with its way out."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.catalogue import Activity
from kiosk.ui.desk.loads import draw_pictogram
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for
from kiosk.ui.parts.part import discard, in_order
from kiosk.ui.parts.text import START, Fitted, Wording
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

ROW, REMARK = 64, 20
BUTTON = 52
CONFIRM_MS = 4000
"""How long « Confirmer la sortie » waits for the second tap."""
_STEADY = 8
"""A button may move by so many design pixels between press and release."""
_TIME, _PICTOGRAM, _DURATION, _EXIT = 66, 40, 72, 142


@dataclass(frozen=True)
class PersonView:
    """A visit as its row tells it, in the staff's language.

    `name` says the whole row in one sentence; `who` names it on its button, and differs from that
    of every other row. `remark` tells, in a line of its own, that a visit has probably ended
    without a word; it is empty for all others.
    """

    visit: str
    time: str
    label: str
    sub: str
    remark: str
    activity: Activity
    duration: str
    name: str
    who: str


class PersonRow(Area):
    """Time, pictogram, who and what for, since how long, [Sortie]."""

    leaves = Signal(str)

    def __init__(self, look: Look, view: PersonView, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.view = view
        self.exit = Button(look, height=BUTTON, role=Role.STAFF_BUTTON, parent=self)
        self.exit.pressed.connect(self._note_place)
        self.exit.clicked.connect(self._tapped)
        self._pressed_at = QPoint()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(CONFIRM_MS)
        self.timer.timeout.connect(self._calm_down)
        self.show_view(view)

    def show_view(self, view: PersonView) -> None:
        """Tell the visit as it is now; a tap that waits for its second goes on waiting."""
        self.view = view
        self.setAccessibleName(view.name)
        self._word_exit()
        self.update()

    def retranslate(self) -> None:
        self._word_exit()

    def sizeHint(self) -> QSize:
        tall = ROW + (REMARK if self.view.remark else 0)
        return QSize(self.look.px(400), self.look.px(tall))

    def arrange(self) -> None:
        px = self.look.px
        wide, tall = px(_EXIT), px(BUTTON)
        self.put(self.exit, QRect(self.width() - wide, (self.height() - tall) // 2, wide, tall))

    def texts(self) -> Sequence[Fitted]:
        return [text for _, text in self._lay()]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.look.theme
        painter = painter_for(self)
        box = QRectF(self.rect())
        line = box.adjusted(0, box.height() - max(1.0, self.look.scale), 0, 0)
        painter.fillRect(line, theme.hair)
        amber = theme.warn if self.view.remark else theme.ink2
        inks = (theme.ink, amber, theme.ink, theme.ink2, theme.warn)
        for (place, text), ink in zip(self._lay(), inks, strict=False):
            text.paint(painter, mirrored(place, box, painter), ink)
        self._draw_pictogram(painter, box)
        painter.end()

    def _draw_pictogram(self, painter: QPainter, box: QRectF) -> None:
        scale = self.look.scale
        side = _PICTOGRAM * scale
        square = QRectF(_TIME * scale, box.center().y() - side / 2, side, side)
        draw_pictogram(painter, self.look, mirrored(square, box, painter), self.view.activity)

    def _lay(self) -> list[tuple[QRectF, Fitted]]:
        """Time, duration, label, activity, remark: their places and themselves."""
        scale = self.look.scale
        view, box = self.view, QRectF(self.rect())
        left = (_TIME + _PICTOGRAM + 14) * scale
        right = box.width() - (_EXIT + 14 + _DURATION) * scale
        room = right - 8 * scale - left
        role = Role.STAFF_MARK if view.remark else Role.STAFF_BODY
        since = self._fit(view.duration, role, _DURATION * scale, box.height())
        time = self._fit(view.time, Role.STAFF_HEAD, _TIME * scale, box.height())
        lines = [
            self._fit(view.label, Role.STAFF_HEAD, room, 27 * scale),
            self._fit(view.sub, Role.STAFF_SMALL, room, 23 * scale),
            self._fit(view.remark, Role.STAFF_SMALL, room, 23 * scale),
        ]
        lines = lines if view.remark else lines[:2]
        found = [
            (QRectF(0, 0, _TIME * scale, box.height()), time),
            (QRectF(right, 0, _DURATION * scale, box.height()), since),
        ]
        top = (box.height() - sum(line.height for line in lines)) / 2
        for line in lines:
            found.append((QRectF(left, top, room, line.height), line))
            top += line.height
        return found

    def _fit(self, text: str, role: Role, width: float, height: float) -> Fitted:
        wording = Wording(text, role, self.layoutDirection(), START, 1)
        return wording.fit(self.look, width, height)

    def _note_place(self) -> None:
        self._pressed_at = self._place()

    def _place(self) -> QPoint:
        return self.exit.mapToGlobal(QPoint())

    def _tapped(self) -> None:
        # A button that moved under the finger was dragged along with the list, or pushed down by
        # an arrival: nobody meant this one.
        moved = (self._place() - self._pressed_at).manhattanLength()
        if moved > self.look.px(_STEADY):
            return
        if self.timer.isActive():
            self._calm_down()
            self.leaves.emit(self.view.visit)
        else:
            self.timer.start()
            self._word_exit()

    def _calm_down(self) -> None:
        self.timer.stop()
        self._word_exit()

    def _word_exit(self) -> None:
        if self.timer.isActive():
            self.exit.become(Kind.ACT)
            self.exit.icon_name = ""
            words = translate("Live", "Confirmer la sortie")
            name = translate("Live", "Confirmer la sortie : {who}")
        else:
            self.exit.become(Kind.SECONDARY)
            self.exit.icon_name = "bold/sign-out"
            words = translate("Live", "Sortie")
            name = translate("Live", "Sortie : {who}")
        self.exit.say(words, name.format(who=self.view.who))


class People(Area):
    """The rows, one below the other."""

    leaves = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.rows: dict[str, PersonRow] = {}

    def show_people(self, views: Sequence[PersonView]) -> None:
        """Show these visits in this order. Rows that stay keep their focus and their first tap."""
        before = self.rows
        self.rows = {view.visit: self._row(before.get(view.visit), view) for view in views}
        gone = [before[visit] for visit in before.keys() - self.rows.keys()]
        focused = next((row.view.visit for row in gone if row.exit.hasFocus()), None)
        discard(gone)
        in_order(row.exit for row in self.rows.values())
        if focused is not None:
            self._heir(list(before), focused).setFocus()
        self.updateGeometry()
        self.arrange()

    def sizeHint(self) -> QSize:
        tall = sum(row.sizeHint().height() for row in self.rows.values())
        return QSize(self.look.px(400), tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def arrange(self) -> None:
        top = 0
        for row in self.rows.values():
            tall = row.sizeHint().height()
            row.setGeometry(0, top, self.width(), tall)
            row.arrange()
            top += tall

    def _row(self, row: PersonRow | None, view: PersonView) -> PersonRow:
        if row is None:
            row = PersonRow(self.look, view, self)
            row.leaves.connect(self.leaves)
            row.show()
        else:
            row.show_view(view)
        return row

    def _heir(self, before: list[str], gone: str) -> QWidget:
        """What takes the keyboard's focus when the row that had it goes: the nearest row's button.

        With no row left it is the list itself, so that keys still reach the desk.
        """
        place = before.index(gone)
        near = [*before[place + 1 :], *reversed(before[:place])]
        return next((self.rows[visit].exit for visit in near if visit in self.rows), self)
