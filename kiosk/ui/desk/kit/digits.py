"""Ten digits to be tapped where there is no keyboard, for lines that take nothing else."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order

translate = QCoreApplication.translate

GAP = 10


class Digits(Area):
    """Types into the one of its lines that has, or last had, the focus; a full one leads on."""

    def __init__(
        self, look: Look, lines: Sequence[TextInput], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self.lines = [*lines]
        self._last = self.lines[0]
        self.keys = {digit: self._key(digit) for digit in "1234567890"}
        self.erase = desk_button(look, self, "bold/backspace")
        self.erase.clicked.connect(self._take_back)
        for line in self.lines:
            line.left.connect(partial(self._remember, line))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        in_order([*self.keys.values(), self.erase])

    def say(self, name: str) -> None:
        """What the digits are for."""
        self.setAccessibleName(name)
        self.erase.say("", translate("Kit", "Effacer le dernier chiffre"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-11 // self._abreast(width))
        return rows * self.look.px(HEIGHT) + (rows - 1) * self.look.px(GAP)

    def sizeHint(self) -> QSize:
        wide = 11 * self.look.px(HEIGHT) + 10 * self.look.px(GAP)
        return QSize(wide, self.look.px(HEIGHT))

    def arrange(self) -> None:
        side, gap, abreast = self.look.px(HEIGHT), self.look.px(GAP), self._abreast(self.width())
        for number, key in enumerate([*self.keys.values(), self.erase]):
            row, column = divmod(number, abreast)
            self.put(key, QRect(column * (side + gap), row * (side + gap), side, side))

    def _abreast(self, width: int) -> int:
        side, gap = self.look.px(HEIGHT), self.look.px(GAP)
        return (
            11
            if self.sizeHint().width() <= width
            else max(1, min(6, (width + gap) // (side + gap)))
        )

    def _key(self, digit: str) -> Button:
        key = desk_button(self.look, self)
        key.repeats = True
        key.say(digit)
        key.clicked.connect(partial(self._type, digit))
        return key

    def _remember(self, line: TextInput) -> None:
        self._last = line

    def _line(self) -> TextInput:
        return next((line for line in self.lines if line.hasFocus()), self._last)

    def _type(self, digit: str) -> None:
        line = self._line()
        if len(line.text()) >= line.maxLength():
            following = self.lines.index(line) + 1
            if following == len(self.lines):
                return
            line = self.lines[following]
        line.insert(digit)
        line.setFocus()

    def _take_back(self) -> None:
        self._line().backspace()
