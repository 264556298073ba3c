"""A whole number: typed, or moved by − and +."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.kit.typed import read_number
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order

translate = QCoreApplication.translate

WIDE, GAP = 110, 10


class NumberInput(Area):
    """`value` within `least` and `most`, None where the line is empty (or holds no number)."""

    changed = Signal()

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, least: int = 0, most: int = 2000
    ) -> None:
        super().__init__(look, parent)
        self.least, self.most = least, most
        self.less = desk_button(look, self, "bold/minus")
        self.line = TextInput(look, self, longest=7)
        self.more = desk_button(look, self, "bold/plus")
        for button, step in ((self.less, -1), (self.more, 1)):
            button.repeats = True
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, by=step: self._move(by))
        self.line.textEdited.connect(lambda _: self.changed.emit())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        in_order([self.less, self.line, self.more])

    @property
    def value(self) -> int | None:
        """The number, if what is typed is one that may be."""
        number = read_number(self.line.text())
        return number if number is not None and self.least <= number <= self.most else None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is typed at all."""
        return not self.line.text().strip()

    def show_value(self, value: int | None) -> None:
        """Show a number, or none."""
        self.line.setText("" if value is None else str(value))

    def say(self, name: str, placeholder: str = "") -> None:
        """What is counted."""
        self.line.say(name, placeholder)
        self.less.setAccessibleName(translate("Kit", "{name} : un de moins").format(name=name))
        self.more.setAccessibleName(translate("Kit", "{name} : un de plus").format(name=name))

    def sizeHint(self) -> QSize:
        px = self.look.px
        return QSize(2 * px(HEIGHT) + px(WIDE) + 2 * px(GAP), px(HEIGHT))

    def arrange(self) -> None:
        px, side = self.look.px, self.height()
        self.put(self.less, QRect(0, 0, side, side))
        self.put(self.line, QRect(side + px(GAP), 0, px(WIDE), side))
        self.put(self.more, QRect(side + px(WIDE) + 2 * px(GAP), 0, side, side))

    def _move(self, by: int) -> None:
        number = read_number(self.line.text())
        moved = self.least if number is None else number + by
        self.show_value(max(self.least, min(self.most, moved)))
        self.changed.emit()
