"""The frame around the invented place: it says what this is, and leads back."""

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.parts.area import Whole
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import TAPE, TAPE_INK, Role, Theme

translate = QCoreApplication.translate

HEIGHT, BUTTON, MARGIN = 64, 48, 20


def on_tape(theme: Theme) -> QColor:
    """The colour of words on yellow."""
    return TAPE_INK


class TrialFrame(Whole):
    """A yellow bar above the kiosk's own window."""

    back_wanted = Signal()
    """The bar's button was touched, or the window closed."""

    def __init__(self, look: Look, pin: str, window: QWidget) -> None:
        super().__init__(look)
        self.pin = pin
        self.inner_window = window
        window.setParent(self)
        self.words = Label(look, Role.STAFF_BUTTON, colour=on_tape, max_lines=3, parent=self)
        self.back = desk_button(look, self, "bold/arrow-left", height=BUTTON)
        self.back.clicked.connect(self.back_wanted)
        self.setWindowTitle("Parvis")
        self.retranslate()
        window.show()

    def retranslate(self) -> None:
        words = translate(
            "Setup", "Lieu inventé, pour essayer : rien n’est gardé. Code de l’équipe : {pin}."
        )
        self.words.setText(words.format(pin=self.pin))
        self.back.say(translate("Setup", "Revenir à la mise en place"))

    def arrange(self) -> None:
        px = self.look.px
        wide = self.back.sizeHint().width()
        left = self.width() - px(MARGIN) - wide
        self.put(self.back, QRect(left, px((HEIGHT - BUTTON) // 2), wide, px(BUTTON)))
        self.put(self.words, QRect(px(MARGIN), 0, left - 2 * px(MARGIN), px(HEIGHT)))
        below = self.height() - px(HEIGHT)
        self.inner_window.setGeometry(QRect(0, px(HEIGHT), self.width(), below))

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.back_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), TAPE)
        painter.end()
