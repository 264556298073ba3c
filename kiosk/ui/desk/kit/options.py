"""A few words of which one is chosen, or several: all in sight, one tap each."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import discard, in_order

translate = QCoreApplication.translate

GAP = 10
"""Between two options, in design pixels."""


class Option(NamedTuple):
    """What is chosen by it, its words, and a pictogram if it has one."""

    value: object
    label: str
    icon: str = ""


class Options(Area):
    """Buttons side by side, in as many lines as they need; a check marks what is chosen.

    With `several` each tap switches one; else a tap chooses one in place of the other.
    """

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, several: bool = False) -> None:
        super().__init__(look, parent)
        self.several = several
        self.options: list[Option] = []
        self.buttons: list[Button] = []
        self.chosen: list[object] = []
        self._name = ""
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> object:
        """The one that is chosen, None where none is."""
        return self.chosen[0] if self.chosen else None

    def offer(self, options: Sequence[Option], chosen: Collection[object] = ()) -> None:
        """Offer these. Buttons are kept where only their words change."""
        if len(options) != len(self.buttons):
            discard(self.buttons)
            self.buttons = [self._button(number) for number in range(len(options))]
            in_order(self.buttons)
        self.options = [*options]
        self.choose(chosen)

    def say(self, name: str) -> None:
        """What it is that is chosen here: a part of each button's name."""
        self._name = name
        self._tell()

    def choose(self, chosen: Collection[object]) -> None:
        """Show these as chosen."""
        self.chosen = [one.value for one in self.options if one.value in chosen]
        self._tell()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return places[-1].bottom() + 1 if places else 0

    def sizeHint(self) -> QSize:
        wide = sum(button.sizeHint().width() + self.look.px(GAP) for button in self.buttons)
        return QSize(wide, self.heightForWidth(wide))

    def arrange(self) -> None:
        for button, place in zip(self.buttons, self._places(self.width()), strict=True):
            self.put(button, place)

    def _places(self, width: int) -> list[QRect]:
        gap, left, top, found = self.look.px(GAP), 0, 0, []
        for button in self.buttons:
            hint = button.sizeHint()
            wide = min(hint.width(), width)
            if left and left + wide > width:
                left, top = 0, top + hint.height() + gap
            found.append(QRect(left, top, wide, hint.height()))
            left += wide + gap
        return found

    def _button(self, number: int) -> Button:
        button = desk_button(self.look, self)
        button.clicked.connect(partial(self._tapped, number))
        button.show()
        return button

    def _tapped(self, number: int) -> None:
        value = self.options[number].value
        if not self.several:
            self.choose([value])
        elif value in self.chosen:
            self.choose([one for one in self.chosen if one != value])
        else:
            self.choose([*self.chosen, value])
        self.changed.emit()

    def _tell(self) -> None:
        for option, button in zip(self.options, self.buttons, strict=True):
            taken = option.value in self.chosen
            button.become(Kind.CHOSEN if taken else Kind.SECONDARY)
            button.icon_name = "bold/check" if taken else option.icon
            button.say(option.label, f"{self._name} : {option.label}" if self._name else "")
            button.setAccessibleDescription(translate("Kit", "choisi") if taken else "")
        self.updateGeometry()
        self.arrange()
