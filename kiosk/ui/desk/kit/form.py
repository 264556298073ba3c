"""A card of fields, and what may be done with what they hold."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import Role

EDGE, AIR, GAP = 14, 16, 24
"""A card's margin above and below, the air between lines, and between fields abreast."""
ABREAST = 560
"""Fields stand two abreast where each has at least half of this, in design pixels."""


class Form(Block):
    """A heading, a sentence, lines of fields, a line of buttons; all but the fields may be absent.

    Each line of fields is shared evenly where there is room, else its fields stand below each
    other. `grown` when a field says more or less than before: whoever shows the form measures it
    anew.
    """

    grown = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.title = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.remark = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=12, parent=self)
        self.lines: list[Sequence[Field]] = []
        self.buttons: list[Button] = []
        self._heard: set[Field] = set()
        self._faulty: Field | None = None

    def ask(self, *lines: Field | Sequence[Field]) -> None:
        """Show these fields, line by line."""
        self.lines = [(line,) if isinstance(line, Field) else line for line in lines]
        for field in self.fields:
            field.setParent(self)
            field.show()
            if field not in self._heard:
                self._heard.add(field)
                field.answered.connect(self._forgive)

    def offer(self, *buttons: Button) -> None:
        """Show these buttons below the fields."""
        self.buttons = [*buttons]
        for button in buttons:
            button.setParent(self)
            button.show()

    def say(self, title: str, remark: str = "") -> None:
        """The heading, and what it is about."""
        self.title.setText(title)
        self.remark.setText(remark)
        for label in (self.title, self.remark):
            label.setVisible(bool(label.text()))

    @property
    def fields(self) -> list[Field]:
        """All of them, in the order in which they are read."""
        return [field for line in self.lines for field in line]

    def find_fault(self, field: Field | None, sentence: str) -> None:
        """Say what is wrong with that field, and with no other."""
        for one in self.fields:
            one.find_fault(sentence if one is field else "")
        self._faulty = field if sentence else None
        self.grown.emit()

    def _forgive(self) -> None:
        """Another answer, to whichever question, may put it right: saving will tell."""
        if self._faulty is not None:
            self.find_fault(None, "")

    def stops(self) -> Sequence[QWidget]:
        return [*(part for field in self.fields for part in _stops(field.control)), *self.buttons]

    def tall(self, width: int) -> int:
        return self._lay(self.room(width), None) + 2 * self.look.px(EDGE)

    def arrange(self) -> None:
        self._lay(self.width() - 2 * self.inner().left(), QRect(self.inner()))
        in_order(self.stops())

    def _lay(self, width: int, box: QRect | None) -> int:
        """Give the parts their places in `box`, if one is given; their height in all."""
        px, top = self.look.px, 0
        for label in (self.title, self.remark):
            if label.text():
                tall = label.heightForWidth(width)
                if box is not None:
                    self.put(label, QRect(box.left(), box.top() + top, width, tall))
                top += tall + px(AIR // 2)
        for line in self.lines:
            shown = [field for field in line if not field.isHidden()]
            abreast = len(shown) if width >= px(ABREAST) * len(shown) / 2 else 1
            wide = (width - (abreast - 1) * px(GAP)) // max(1, abreast)
            for first in range(0, len(shown), max(1, abreast)):
                beside = shown[first : first + abreast]
                tall = max(field.tall(wide) for field in beside)
                for number, field in enumerate(beside):
                    if box is not None:
                        left = box.left() + number * (wide + px(GAP))
                        self.put(field, QRect(left, box.top() + top, wide, tall))
                        field.arrange()
                top += tall + px(AIR)
        return top + self._lay_buttons(width, box, top) - px(AIR)

    def _lay_buttons(self, width: int, box: QRect | None, top: int) -> int:
        px, left, below = self.look.px, 0, 0
        shown = [button for button in self.buttons if not button.isHidden()]
        for button in shown:
            hint = button.sizeHint()
            wide = min(hint.width(), width)
            if left and left + wide > width:
                left, below = 0, below + hint.height() + px(AIR // 2 + 2)
            if box is not None:
                place = QRect(box.left() + left, box.top() + top + below, wide, hint.height())
                self.put(button, place)
            left += wide + px(AIR // 2 + 2)
        return below + shown[-1].sizeHint().height() + px(AIR) if shown else 0


def _stops(control: QWidget) -> Sequence[QWidget]:
    """Where Tab stops in a control: itself, or its parts."""
    parts = [part for part in control.findChildren(QWidget) if part.focusPolicy().value]
    return parts or [control]
