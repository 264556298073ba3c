"""Who is here: one row a visit, each with what may be done with it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QPaintEvent
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
BUTTON, AIR = 52, 12
CONFIRM_MS = 4000
"""How long « Confirmer la sortie » waits for the second tap."""
_STEADY = 8
"""A button may move by so many design pixels between press and release."""
WIDE = 860
"""From this width on, in design pixels, the activity has a column of its own."""
_TIME, _PICTOGRAM, _ACTIVITY, _DURATION, _EXIT, _MODIFY = 72, 40, 206, 78, 142, 150


@dataclass(frozen=True)
class PersonView:
    """A visit as its row tells it, in the staff's language.

    `name` says the whole row in one sentence; `who` names it on its buttons, and differs from that
    of every other row. `remark` tells, in amber, that a visit has probably ended without a word,
    and `detail` what kind of group it is; both are empty for all others.
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
    detail: str = ""


class PersonRow(Area):
    """Time, who, pictogram and what for, since how long, [Modifier] [Sortie]."""

    leaves = Signal(str)
    changes = Signal(str)
    """[Modifier] was touched."""

    def __init__(
        self, look: Look, view: PersonView, parent: QWidget, *, can_change: bool = False
    ) -> None:
        super().__init__(look, parent)
        self.view = view
        self.modify = self._button("bold/pencil-simple") if can_change else None
        if self.modify is not None:
            self.modify.clicked.connect(lambda: self.changes.emit(self.view.visit))
        self.exit = self._button("bold/sign-out")
        self.exit.pressed.connect(self._note_place)
        self.exit.clicked.connect(self._tapped)
        self._pressed_at = QPoint()
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(CONFIRM_MS)
        self.timer.timeout.connect(self._calm_down)
        self._tell()

    @property
    def buttons(self) -> list[Button]:
        """What can be done with it, in reading order."""
        return [self.exit] if self.modify is None else [self.modify, self.exit]

    def show_view(self, view: PersonView) -> None:
        """Tell the visit as it is now; a tap that waits for its second goes on waiting."""
        if view != self.view:
            self.view = view
            self._tell()

    def begin(self, view: PersonView) -> None:
        """Tell another visit from now on: nothing of a tap on the one before is left."""
        self.timer.stop()
        self.show_view(view)

    def retranslate(self) -> None:
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.tall(self.width()))

    def tall(self, width: int) -> int:
        """Its height at that width, in pixels."""
        more = bool(self.view.remark)
        if self._is_wide(width):
            more = bool(self.view.remark and self.view.detail)
        return self.look.px(ROW + (REMARK if more else 0))

    def arrange(self) -> None:
        px, tall, top = (
            self.look.px,
            self.look.px(BUTTON),
            (self.height() - self.look.px(BUTTON)) // 2,
        )
        self.put(self.exit, QRect(self.width() - px(_EXIT), top, px(_EXIT), tall))
        if self.modify is not None:
            self._word_modify()
            wide = px(_MODIFY) if self._is_wide(self.width()) else tall
            left = self.width() - px(_EXIT + AIR) - wide
            self.put(self.modify, QRect(left, top, wide, tall))

    def texts(self) -> Sequence[Fitted]:
        return [text for _, text, _ in self._lay()]

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_for(self)
        box = QRectF(self.rect())
        line = box.adjusted(0, box.height() - max(1.0, self.look.scale), 0, 0)
        painter.fillRect(line, self.look.theme.hair)
        for place, text, ink in self._lay():
            text.paint(painter, mirrored(place, box, painter), ink)
        side = _PICTOGRAM * self.look.scale
        square = QRectF(self._picture_left(), box.center().y() - side / 2, side, side)
        draw_pictogram(painter, self.look, mirrored(square, box, painter), self.view.activity)
        painter.end()

    def _button(self, icon: str) -> Button:
        return Button(self.look, icon=icon, height=BUTTON, role=Role.STAFF_BUTTON, parent=self)

    def _is_wide(self, width: int) -> bool:
        return width >= self.look.px(WIDE)

    def _taken(self) -> float:
        """How much the buttons take of the width, and the air before them."""
        taken = _EXIT + AIR
        if self.modify is not None:
            taken += AIR + (_MODIFY if self._is_wide(self.width()) else BUTTON)
        return taken * self.look.scale

    def _picture_left(self) -> float:
        scale = self.look.scale
        if not self._is_wide(self.width()):
            return _TIME * scale
        return self.width() - self._taken() - (_DURATION + _ACTIVITY) * scale

    def _lay(self) -> list[tuple[QRectF, Fitted, QColor]]:
        """Time, duration, activity where it has a column, label, and what else there is to say."""
        scale, view, theme = self.look.scale, self.view, self.look.theme
        tall, wide = float(self.height()), self._is_wide(self.width())
        right = self.width() - self._taken() - _DURATION * scale
        after = self._picture_left() + (_PICTOGRAM + 12) * scale
        time = self._fit(view.time, Role.STAFF_HEAD, _TIME * scale, tall)
        role = Role.STAFF_MARK if view.remark else Role.STAFF_BODY
        since = self._fit(view.duration, role, _DURATION * scale, tall)
        found = [
            (QRectF(0, 0, _TIME * scale, tall), time, theme.ink),
            (
                QRectF(right, 0, _DURATION * scale, tall),
                since,
                theme.warn if view.remark else theme.ink2,
            ),
        ]
        if wide:
            room = right - 8 * scale - after
            words = self._fit(view.sub, Role.STAFF_BODY, room, tall)
            found.append((QRectF(after, 0, room, tall), words, theme.ink))
        left = _TIME * scale if wide else after
        room = (self._picture_left() if wide else right) - 8 * scale - left
        below = view.detail if wide else " · ".join(filter(None, (view.sub, view.detail)))
        lines = [
            (self._fit(view.label, Role.STAFF_HEAD, room, 27 * scale), theme.ink),
            (self._shortened(below, room, 23 * scale), theme.ink2),
            (self._fit(view.remark, Role.STAFF_SMALL, room, 23 * scale), theme.warn),
        ]
        lines = [line for line in lines if line[0].text]
        top = (tall - sum(line.height for line, _ in lines)) / 2
        for line, ink in lines:
            found.append((QRectF(left, top, room, line.height), line, ink))
            top += line.height
        return found

    def _shortened(self, text: str, width: float, height: float) -> Fitted:
        """On one line, its end left out where it is too long; assistive technology says all of it."""
        told = text
        while True:
            words = self._fit(told, Role.STAFF_SMALL, width, height)
            if words.fits or len(told) < 3:
                return words
            told = f"{told.rstrip('…')[:-1].rstrip()}…"

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

    def _tell(self) -> None:
        self.setAccessibleName(self.view.name)
        self._word_exit()
        self._word_modify()
        self.update()

    def _word_modify(self) -> None:
        if self.modify is None:
            return
        words = translate("Live", "Modifier") if self._is_wide(self.width()) else ""
        name = translate("Live", "Modifier : {who}").format(who=self.view.who)
        if (words, name) != (self.modify.label, self.modify.accessibleName()):
            self.modify.say(words, name)

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
    changes = Signal(str)

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, can_change: bool = False
    ) -> None:
        super().__init__(look, parent)
        self.can_change = can_change
        self.rows: dict[str, PersonRow] = {}

    def show_people(self, views: Sequence[PersonView]) -> None:
        """Show these visits in this order. Rows that stay keep their focus and their first tap."""
        before = self.rows
        staying = {view.visit for view in views}
        gone = [row for visit, row in before.items() if visit not in staying]
        focused = next((row.view.visit for row in gone if _has_focus(row)), None)
        # A row costs more to make than to fill: who came last takes that of who drops out.
        free = [row for row in gone if not _has_focus(row)]
        gone = [row for row in gone if row not in free]
        self.rows = {view.visit: self._row(before.get(view.visit), view, free) for view in views}
        discard([*gone, *free])
        if list(before) != list(self.rows):
            in_order(button for row in self.rows.values() for button in row.buttons)
        if focused is not None:
            self._heir(list(before), focused).setFocus()
        self.updateGeometry()
        self.arrange()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(400), self.tall(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def tall(self, width: int) -> int:
        """The height of all rows at that width, in pixels."""
        return sum(row.tall(width) for row in self.rows.values())

    def arrange(self) -> None:
        top = 0
        for row in self.rows.values():
            tall = row.tall(self.width())
            place = QRect(0, top, self.width(), tall)
            if row.geometry() != place:
                row.setGeometry(place)
                row.arrange()
            top += tall

    def _row(self, row: PersonRow | None, view: PersonView, free: list[PersonRow]) -> PersonRow:
        if row is None and free:
            row = free.pop()
            row.begin(view)
        elif row is None:
            row = PersonRow(self.look, view, self, can_change=self.can_change)
            row.leaves.connect(self.leaves)
            row.changes.connect(self.changes)
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


def _has_focus(row: PersonRow) -> bool:
    return any(button.hasFocus() for button in row.buttons)
