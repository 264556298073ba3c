"""How many are you? Six usual numbers, and a step either way."""

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.screen import BAR, Asking
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.panel import Panel
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.text import CENTRE
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

PRESETS = (5, 10, 15, 20, 25, 30)
LEAST, MOST = 2, 200
"""Persons of a group at the door; larger ones are entered at the desk."""
FIRST_DELAY_MS, REPEAT_MS = 600, 120


class StepButton(Button):
    """Plus or minus: repeats while it is held, and takes quick taps one by one."""

    repeats = True

    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(look, Kind.SECONDARY, icon, height=120, role=Role.ACTION, parent=parent)
        self.setAutoRepeat(True)
        self.setAutoRepeatDelay(FIRST_DELAY_MS)
        self.setAutoRepeatInterval(REPEAT_MS)


class Group(Asking):
    """A number between 2 and 200, then « Suite »."""

    counted = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.count = PRESETS[1]
        self.panel = Panel(look, edged=True, parent=self)
        self.number = Label(look, Role.COUNT, align=CENTRE, max_lines=1, parent=self)
        self.unit = Label(look, Role.LEAD, colour=ink2, align=CENTRE, max_lines=1, parent=self)
        self.minus = StepButton(look, "bold/minus", self)
        self.plus = StepButton(look, "bold/plus", self)
        self.presets = [Button(look, role=Role.TITLE, parent=self) for _ in PRESETS]
        self.next = Button(look, Kind.PRIMARY, "bold/arrow-right", parent=self)
        self.minus.clicked.connect(lambda: self._choose(self.count - 1))
        self.plus.clicked.connect(lambda: self._choose(self.count + 1))
        for button, preset in zip(self.presets, PRESETS, strict=True):
            button.clicked.connect(lambda _=False, preset=preset: self._choose(preset))
        self.next.clicked.connect(lambda: self.counted.emit(self.count))
        steps = [self.minus, self.plus, *self.presets]
        in_order([self.cancel, *steps, self.time_left.more, self.next])
        self.retranslate()

    def show_group(self, count: int = PRESETS[1]) -> None:
        """Ask, beginning with `count`."""
        self._choose(count)

    def forget(self) -> None:
        self.ease()
        self.show_group()

    def retranslate(self) -> None:
        super().retranslate()
        self.eyebrow.setText(translate("Group", "Nous sommes un groupe"))
        self.title.setText(translate("Group", "Combien êtes-vous ?"))
        self.note.setText(translate("Group", "Plus de 200 personnes ? Voyez l’équipe."))
        self.number.setText(str(self.count))
        self.unit.setText(self.tr("personne(s)", "", self.count))
        self.minus.setAccessibleName(translate("Group", "Une personne de moins"))
        self.plus.setAccessibleName(translate("Group", "Une personne de plus"))
        self.next.say(translate("Group", "Suite"))
        for button, preset in zip(self.presets, PRESETS, strict=True):
            button.say(str(preset), self.tr("%n personne(s)", "", preset))
            button.become(Kind.CHOSEN if preset == self.count else Kind.SECONDARY)

    def arrange(self) -> None:
        px = self.look.px
        body = self.put_heading(self.area(), [self.cancel])
        foot = QRect(body.left(), body.bottom() + 1 - px(BAR), body.width(), px(BAR))
        if self.portrait:
            self.put(self.next, foot)
            note = foot.translated(0, -px(BAR + 16))
        else:
            width = max(self.next.sizeHint().width(), px(240))
            self.put(self.next, QRect(foot.right() + 1 - width, foot.top(), width, foot.height()))
            note = foot.adjusted(0, 0, -width - px(16), 0)
        self.put_note(note)
        body.setBottom(note.top() - px(24))
        if self.portrait:
            tall = round(body.height() * 0.5)
            self._arrange_count(QRect(body.left(), body.top(), body.width(), tall))
            self.put_grid(self.presets, body.adjusted(0, tall + px(24), 0, 0), 2)
        else:
            wide = round(body.width() * 0.52)
            self._arrange_count(QRect(body.left(), body.top(), wide, body.height()))
            self.put_grid(self.presets, body.adjusted(wide + px(26), 0, 0, 0), 2)

    def _arrange_count(self, box: QRect) -> None:
        px = self.look.px
        self.put(self.panel, box)
        side = px(120)
        middle = box.center().y()
        for button, left in (
            (self.minus, box.left() + px(28)),
            (self.plus, box.right() + 1 - px(28) - side),
        ):
            self.put(button, QRect(left, middle - side // 2, side, side))
        room = box.adjusted(px(28) + side, 0, -px(28) - side, 0)
        number = self.number.sizeHint().height()
        unit = self.unit.sizeHint().height()
        top = middle - (number + unit) // 2
        self.put(self.number, QRect(room.left(), top, room.width(), number))
        self.put(self.unit, QRect(room.left(), top + number, room.width(), unit))

    def _choose(self, count: int) -> None:
        self.count = min(MOST, max(LEAST, count))
        self.minus.setEnabled(self.count > LEAST)
        self.plus.setEnabled(self.count < MOST)
        self.retranslate()
        self.arrange()
