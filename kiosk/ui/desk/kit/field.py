"""A caption, a control, and one line of help, or of what is wrong with what was typed."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label, err, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import Role

AIR = 6
"""Between the caption, the control and the line below it, in design pixels."""


class Field(Area):
    """One question of a form. `control` is any widget with a height hint, or one for its width."""

    answered = Signal()
    """Something else was typed or chosen, by hand."""

    def __init__(
        self, look: Look, control: QWidget, parent: QWidget | None = None, *, wide: int = 0
    ) -> None:
        """`wide`: the control is no wider than so many design pixels; 0: as wide as there is."""
        super().__init__(look, parent)
        self.control = control
        self.wide = wide
        self.fault = ""
        self.help = ""
        control.setParent(self)
        control.show()
        by_hand = getattr(control, "changed", None) or getattr(control, "textEdited", None)
        if by_hand is not None:
            by_hand.connect(lambda *_: self.answered.emit())
        self.caption = Label(look, Role.STAFF_MARK, max_lines=3, parent=self)
        self.remark = Label(look, Role.STAFF_SMALL, max_lines=6, parent=self)
        self._tell()

    def say(self, caption: str, help: str = "", *, name: str = "") -> None:
        """The question, and what helps to answer it. `name` for assistive technology, if longer."""
        self.caption.setText(caption)
        self.help = help
        sayer = getattr(self.control, "say", None)
        if sayer is not None:
            sayer(name or caption)
        self._tell()

    def find_fault(self, sentence: str) -> None:
        """Say what is wrong with it; nothing is, for an empty sentence."""
        self.fault = sentence
        self._tell()

    def tall(self, width: int) -> int:
        """Its height at that width, in pixels."""
        px = self.look.px
        above = self.caption.heightForWidth(width) + px(AIR) if self.caption.text() else 0
        below = self.remark.heightForWidth(width) + px(AIR) if self.remark.text() else 0
        return above + self._control_tall(width) + below

    def arrange(self) -> None:
        px, width, top = self.look.px, self.width(), 0
        if self.caption.text():
            tall = self.caption.heightForWidth(width)
            self.put(self.caption, QRect(0, 0, width, tall))
            top = tall + px(AIR)
        wide = min(width, px(self.wide)) if self.wide else width
        tall = self._control_tall(width)
        self.put(self.control, QRect(0, top, wide, tall))
        if isinstance(self.control, Area):
            self.control.arrange()
        top += tall + px(AIR)
        if self.remark.text():
            self.put(self.remark, QRect(0, top, width, self.remark.heightForWidth(width)))

    def _control_tall(self, width: int) -> int:
        wide = min(width, self.look.px(self.wide)) if self.wide else width
        if self.control.hasHeightForWidth():
            return self.control.heightForWidth(wide)
        return self.control.sizeHint().height()

    def _tell(self) -> None:
        self.remark.colour = err if self.fault else ink2
        self.remark.setText(self.fault or self.help)
        self.remark.setVisible(bool(self.fault or self.help))
        self.caption.setVisible(bool(self.caption.text()))
        self.control.setAccessibleDescription(self.fault or self.help)
        self.updateGeometry()
