"""What all screens of the door have in common: places, a way out, the time left."""

from collections.abc import Iterable, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.patience import ASKING, Pace
from kiosk.ui.parts.area import Area, Whole
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.tape import TapeCountdown
from kiosk.ui.parts.theme import Role, Theme

translate = QCoreApplication.translate

MARGIN = 36
GAP = 18
BAR = 76
"""Height of a row of buttons."""


def accent(theme: Theme) -> QColor:
    """Words in workwear blue, light enough on a dark ground."""
    return theme.data


class Screen(Whole):
    """A whole screen for visitors: data in through a `show_…` method, taps out as signals."""

    pace: Pace | None = None
    """How long it stays, None for ever."""

    def forget(self) -> None:
        """Let go of everything about the last visitor."""

    def escape(self) -> None:
        """What the Escape key does: leave without answering."""

    def show_warning(self, left: float, whole: float) -> None:
        """Show that `left` of `whole` seconds are left."""

    def ease(self) -> None:
        """Withdraw the warning."""

    def area(self, margin: int = MARGIN, top: int = 30, bottom: int = 22) -> QRect:
        """The screen within its margins."""
        px = self.look.px
        return self.rect().adjusted(px(margin), px(top), -px(margin), -px(bottom))

    def put(self, widget: QWidget, place: QRect) -> None:
        """Place a part, and show it."""
        super().put(widget, place)
        widget.show()

    def put_row(self, widgets: Iterable[QWidget], row: QRect, gap: int | None = None) -> QRect:
        """Set widgets in a row from the reading edge, each as wide as it likes; return the rest."""
        rest = QRect(row)
        for widget in widgets:
            width = widget.sizeHint().width()
            self.put(widget, QRect(rest.left(), rest.top(), width, rest.height()))
            rest.setLeft(rest.left() + width + self.look.px(GAP if gap is None else gap))
        return rest

    def put_grid(
        self, widgets: Sequence[QWidget | None], box: QRect, columns: int, gap: int = GAP
    ) -> None:
        """Set widgets in a grid of equal cells, row by row in reading order; None leaves a gap."""
        space = self.look.px(gap)
        rows = ceil(len(widgets) / columns)
        width = (box.width() - space * (columns - 1)) / columns
        height = (box.height() - space * (rows - 1)) / rows
        for number, widget in enumerate(widgets):
            row, column = divmod(number, columns)
            left = box.left() + round(column * (width + space))
            top = box.top() + round(row * (height + space))
            if widget is not None:
                self.put(widget, QRect(left, top, int(width), int(height)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)


class TimeLeft(Area):
    """The end announced: a sentence, the tape that retracts, and « Plus de temps »."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.sentence = Label(look, Role.BUTTON, max_lines=2, parent=self)
        self.tape = TapeCountdown(look, parent=self)
        self.more = Button(look, Kind.ACT, "fill/clock-countdown", parent=self)
        self.recorded = False
        self.retranslate()

    def retranslate(self) -> None:
        self.more.say(translate("TimeLeft", "Plus de temps"))
        self.say(20)

    def say(self, seconds: int) -> None:
        """Say how many seconds are left, and whether the arrival stays recorded."""
        if self.recorded:
            words = translate(
                "TimeLeft", "Arrivée enregistrée. Retour à l’accueil dans {seconds} s"
            )
        else:
            words = translate("TimeLeft", "Sans réponse, retour à l’accueil dans {seconds} s")
        self.sentence.setText(words.format(seconds=seconds))

    def show_left(self, left: float, whole: float) -> None:
        """Show that `left` of `whole` seconds are left."""
        self.say(ceil(left))
        shown = float(ceil(left)) if self.look.reduced_motion else left
        self.tape.show_left(shown / whole, round(whole))

    def least_width(self) -> int:
        """The width below which the sentence would need a third line."""
        words = self.sentence.sizeHint().width()
        return round(words * 0.6) + self.more.sizeHint().width() + self.look.px(GAP)

    def arrange(self) -> None:
        """Sentence above tape, then the button at the far edge."""
        space = self.look.px(16)
        button = self.more.sizeHint().width()
        self.put(self.more, QRect(self.width() - button, 0, button, self.height()))
        width = max(1, self.width() - button - space)
        tall = self.sentence.heightForWidth(width)
        tape = max(self.look.px(14), min(self.look.px(28), self.height() - tall - self.look.px(4)))
        top = max(0, (self.height() - tall - tape - self.look.px(4)) // 2)
        self.put(self.sentence, QRect(0, top, width, tall))
        self.put(self.tape, QRect(0, top + tall + self.look.px(4), width, tape))


class Asking(Screen):
    """A screen that asks something: a heading, a way out, and a warning before it closes."""

    pace = ASKING
    cancelled = Signal()
    more_time = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.eyebrow = Label(look, Role.STRONG, colour=accent, max_lines=1, parent=self)
        self.title = Label(look, Role.TITLE, max_lines=2, parent=self)
        self.note = Label(look, Role.BODY, colour=ink2, max_lines=2, parent=self)
        self.cancel = Button(look, Kind.SECONDARY, "bold/x", parent=self)
        self.cancel.clicked.connect(self.cancelled)
        self.time_left = TimeLeft(look, self)
        self.time_left.more.clicked.connect(self.more_time)
        self.time_left.hide()

    def retranslate(self) -> None:
        self.cancel.say(translate("Asking", "Annuler"))
        self.time_left.retranslate()

    def escape(self) -> None:
        self.cancelled.emit()

    def show_warning(self, left: float, whole: float) -> None:
        self.time_left.show_left(left, whole)
        if self.time_left.isHidden():
            self.time_left.show()
            self.arrange()

    def ease(self) -> None:
        if not self.time_left.isHidden():
            self.time_left.hide()
            self.arrange()

    def put_note(self, place: QRect) -> None:
        """Place the note, which gives way to the warning: nothing moves when that appears."""
        self.put(self.note, place)
        self.note.setVisible(self.time_left.isHidden())
        self.time_left.setGeometry(self.note.geometry())
        self.time_left.arrange()

    def put_heading(self, area: QRect, beside: Sequence[QWidget] = ()) -> QRect:
        """Place eyebrow and title, and from the far edge what stands beside; return the rest."""
        px = self.look.px
        right = area.right() + 1
        for widget in beside:
            width = widget.sizeHint().width()
            self.put(widget, QRect(right - width, area.top(), width, px(BAR)))
            right -= width + px(GAP)
        width = right - area.left()
        small = self.eyebrow.heightForWidth(width) if self.eyebrow.text() else 0
        tall = self.title.heightForWidth(width)
        top = area.top() + max(0, (px(BAR) - small - tall) // 2)
        self.put(self.eyebrow, QRect(area.left(), top, width, small))
        self.put(self.title, QRect(area.left(), top + small, width, tall))
        end = max(area.top() + px(BAR), top + small + tall)
        return QRect(area.left(), end + px(24), area.width(), area.bottom() + 1 - end - px(24))
