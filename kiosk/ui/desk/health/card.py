"""One line of health as a card: pictogram, title, how it is in a word and in words, a button."""

from PySide6.QtCore import QRect, QRectF, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.sentences import sentence
from kiosk.services.health import Line, Remedy, State
from kiosk.ui.desk.health.words import remedy_word, title, words
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import mirrored, painter_for
from kiosk.ui.parts.theme import Role, Theme

ICON, AIR, EDGE, BUTTON = 34, 12, 14, 52
ICONS = {
    State.WELL: "fill/check-circle",
    State.NOTE: "fill/info",
    State.WRONG: "fill/warning",
}


def colour_of(state: State, theme: Theme) -> QColor:
    """Green, amber, red; never alone, always with a word."""
    match state:
        case State.WELL:
            return theme.ok
        case State.NOTE:
            return theme.warn
        case State.WRONG:
            return theme.err


class HealthCard(Block):
    """Shows one `Line` at a time."""

    wanted = Signal(object)
    """The `Remedy` whose button was pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.line: Line | None = None
        self.state = Label(
            look,
            Role.STAFF_MARK,
            colour=lambda theme: colour_of(self._state, theme),
            max_lines=1,
            parent=self,
        )
        self.title = Label(look, Role.STAFF_HEAD, max_lines=2, parent=self)
        self.words = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=8, parent=self)
        self.button = desk_button(look, self, height=BUTTON)
        self.button.clicked.connect(self._act)

    @property
    def _state(self) -> State:
        return State.WELL if self.line is None else self.line.state

    def show_line(self, line: Line, language: str, busy: str = "") -> None:
        """Show how it is; `busy` says what is being done about it meanwhile."""
        self.line = line
        self.title.setText(title(line, language))
        self.state.setText(sentence(line.state.key, language))
        self.words.setText(busy or words(line, language))
        remedy = line.remedy
        self.button.setVisible(isinstance(remedy, Remedy) and not busy)
        if remedy is not None:
            said = remedy_word(remedy)
            self.button.say(said, f"{said} : {self.title.text()}")
        self.setAccessibleName(
            f"{self.title.text()}, {self.state.text()}. {self.words.text()}",
        )
        self.update()

    def tall(self, width: int) -> int:
        return self._lay(self.room(width), None) + 2 * self.look.px(EDGE)

    def arrange(self) -> None:
        self._lay(self.inner().width(), self.inner())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.line is None:
            return
        painter = painter_for(self)
        side, box = self.look.px(ICON), self.inner()
        square = QRectF(box.left(), box.top() + self.look.px(2), side, side)
        colour = colour_of(self.line.state, self.look.theme)
        icon = ICONS[self.line.state]
        self.look.icons.paint(painter, icon, mirrored(square, QRectF(self.rect()), painter), colour)
        painter.end()

    def _lay(self, width: int, box: QRect | None) -> int:
        """Give the parts their places in `box`, if one is given; their height in all."""
        px = self.look.px
        left = px(ICON + AIR)
        button = 0 if self.button.isHidden() else self.button.sizeHint().width() + px(AIR)
        room = width - left - button
        top = 0
        for label in (self.title, self.state, self.words):
            tall = label.heightForWidth(room) if label.max_lines > 1 else label.sizeHint().height()
            if box is not None:
                self.put(label, QRect(box.left() + left, box.top() + top, room, tall))
            top += tall + px(2)
        tall = max(top, px(BUTTON) if button else 0)
        if box is not None:
            wide = button - px(AIR)
            place = QRect(box.right() + 1 - wide, box.top(), wide, px(BUTTON))
            self.put(self.button, place)
        return tall

    def _act(self) -> None:
        if self.line is not None:
            self.wanted.emit(self.line.remedy)
