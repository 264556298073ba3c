"""Before the desk opens: the PIN, or on a new place the choice of one."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from enum import Enum, auto
from math import ceil

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.clock import Reading
from kiosk.domain.errors import KioskError
from kiosk.services import staff
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.ui.desk.auto_lock import BEAT_MS, steady_time
from kiosk.ui.desk.keypad import Dots, Keypad, Padlock
from kiosk.ui.parts.area import Whole
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, on_blue2, white
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.panel import Panel, blue
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.tape import TapeCountdown
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

STAYS = timedelta(seconds=90)
"""Without a key for so long, the screen gives way to the door. The first pause is shorter."""

_UNSHIFTED = str.maketrans("&é\"'(-è_çà§!", "123456789068")
"""The digit row of French and Belgian keyboards as it types without Shift."""


class Step(Enum):
    """What the six digits are for."""

    ENTER = auto()
    CHOOSE = auto()
    """The place has no PIN yet: whoever opens the desk first chooses the manager's."""
    REPEAT = auto()


class Pin(Whole):
    """Six digits on a keypad, never shown. `begin` each time that it comes on the screen."""

    opened = Signal(object)
    """The `StaffRole` whose PIN it was."""
    cancelled = Signal()
    evacuation_wanted = Signal()
    """How many are in is told without a PIN, also during a pause."""

    def __init__(
        self,
        place: OpenPlace,
        clock: Callable[[], Reading],
        look: Look,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._place = place
        self._clock = clock
        self._typed = self._chosen = ""
        self._step = Step.ENTER
        self._say: Callable[[], str] = str
        self._until: datetime | None = None
        self._pause = timedelta()
        self._last_key = steady_time(clock())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.panel = Panel(look, blue, parent=self)
        self.lock = Padlock(look, self)
        self.title = Label(look, Role.HEADLINE, colour=white, max_lines=2, parent=self)
        self.hint = Label(look, Role.BODY, colour=on_blue2, max_lines=3, parent=self)
        self.dots = Dots(look, staff.PIN_DIGITS, self)
        self.message = Label(look, Role.LEAD, colour=white, max_lines=3, parent=self)
        self.tape = TapeCountdown(look, on_colour=True, parent=self)
        self.keypad = Keypad(look, self)
        self.evacuation = Button(look, Kind.DANGER, "fill/fire-extinguisher", parent=self)
        self.evacuation.clicked.connect(self.evacuation_wanted)
        self.cancel = Button(look, icon="bold/x", parent=self)
        self.keypad.digit.connect(self._type)
        self.keypad.erased.connect(self._erase)
        self.cancel.clicked.connect(self.escape)
        in_order([self.keypad, self.evacuation, self.cancel])
        self.timer = QTimer(self)
        self.timer.setInterval(BEAT_MS)
        self.timer.timeout.connect(self.look_at_clock)
        self.retranslate()

    def begin(self) -> None:
        """Start afresh: ask for the PIN, or for a first one; show a pause that still lasts."""
        self.forget()
        try:
            self._step = Step.ENTER if staff.has_pin(self._place) else Step.CHOOSE
            wait = staff.pause_left(self._place, self._clock())
        except KioskError:
            self._tell(_unreadable)
        else:
            if wait:
                self._rest(wait)
        self.retranslate()
        self.arrange()
        self.setFocus()
        self.timer.start()

    def forget(self) -> None:
        """Let go of what was typed."""
        self.timer.stop()
        self._typed = self._chosen = ""
        self._until = None
        self._last_key = steady_time(self._clock())
        self.dots.show_filled(0)
        self._tell(str)

    def escape(self) -> None:
        """Back to the door."""
        self.forget()
        self.cancelled.emit()

    def look_at_clock(self) -> None:
        """Each second: count a pause down, give way when nobody is there."""
        now = steady_time(self._clock())
        if now - self._last_key >= STAYS:
            self.escape()
        elif self._until is not None:
            if now >= self._until or self._is_lifted():
                self._until = None
                self._tell(str)
            else:
                self._show_pause(self._until - now)

    def _is_lifted(self) -> bool:
        """Whether somebody chose a new PIN at the machine itself since the pause began."""
        try:
            return not staff.pause_left(self._place, self._clock())
        except KioskError:
            return False

    def retranslate(self) -> None:
        match self._step:
            case Step.ENTER:
                title = translate("Pin", "Code de l’équipe")
                hint = translate("Pin", "Tapez les 6 chiffres.")
            case Step.CHOOSE:
                title = translate("Pin", "Choisissez un code")
                hint = translate("Pin", "6 chiffres, que seule l’équipe connaîtra.")
            case Step.REPEAT:
                title = translate("Pin", "Encore une fois")
                hint = translate("Pin", "Tapez le même code, pour vérifier.")
        self.title.setText(title)
        self.hint.setText(hint)
        self.message.setText(self._say())
        self.dots.setAccessibleName(
            translate("Pin", "Code : {typed} chiffres sur {all}").format(
                typed=len(self._typed), all=staff.PIN_DIGITS
            )
        )
        self.keypad.erase.say("", translate("Pin", "Effacer le dernier chiffre"))
        self.evacuation.say(
            translate("Pin", "Évacuation"), translate("Pin", "Évacuation : compter sans code")
        )
        self.cancel.say(translate("Pin", "Annuler"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.text().translate(_UNSHIFTED)
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter_early()
        elif len(digit) == 1 and digit in "0123456789":
            if not event.isAutoRepeat():
                self._type(digit)
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        self._last_key = steady_time(self._clock())
        if self._until is not None:
            return
        self._typed += digit
        self._tell(str)
        self._show_typed()
        if len(self._typed) == staff.PIN_DIGITS:
            # Hashing takes a quarter of a second on an old machine: the sixth dot is seen first.
            self.repaint()
            self._submit()

    def _erase(self) -> None:
        self._last_key = steady_time(self._clock())
        self._typed = self._typed[:-1]
        self._show_typed()

    def _enter_early(self) -> None:
        if self._typed:
            self._tell(lambda: translate("Pin", "Le code a 6 chiffres."))

    def _submit(self) -> None:
        typed, self._typed = self._typed, ""
        try:
            role = self._enter(typed) if self._step is Step.ENTER else self._choose(typed)
        except KioskError:
            self._tell(_unwritable)
            role = None
        if role is not None:
            self.forget()
            self.opened.emit(role)
        else:
            self._show_typed()

    def _enter(self, pin: str) -> StaffRole | None:
        match staff.enter_pin(self._place, pin, self._clock()):
            case staff.Opened(role):
                return role
            case staff.Wrong(tries_left=left):
                self._tell(lambda: self.tr("Code inexact. Encore %n essai(s).", "", left))
            case staff.Paused(wait=wait):
                self._rest(wait)
        return None

    def _choose(self, pin: str) -> StaffRole | None:
        """The first code twice; it is the manager's, once it is set."""
        if self._step is Step.CHOOSE:
            self._step, self._chosen = Step.REPEAT, pin
        elif pin == self._chosen:
            staff.set_pin(self._place, StaffRole.MANAGER, pin)
            return StaffRole.MANAGER
        else:
            self._step, self._chosen = Step.CHOOSE, ""
            self._tell(lambda: translate("Pin", "Les deux codes diffèrent. Recommencez."))
        self.retranslate()
        self.arrange()
        return None

    def _rest(self, wait: timedelta) -> None:
        self._until = steady_time(self._clock()) + wait
        self._pause = wait
        self._show_pause(wait)

    def _show_pause(self, left: timedelta) -> None:
        self._tell(lambda: _paused(left))
        self.tape.show_left(left / self._pause, ceil(min(self._pause.total_seconds(), 60)))

    def _show_typed(self) -> None:
        self.dots.show_filled(len(self._typed))
        self.retranslate()

    def _tell(self, say: Callable[[], str]) -> None:
        """Show a sentence, told anew when the language changes."""
        self._say = say
        self.message.setText(say())
        paused = self._until is not None
        self.tape.setVisible(paused)
        self.keypad.setEnabled(not paused)
        self.arrange()

    def arrange(self) -> None:
        px = self.look.px
        area = self.rect().adjusted(px(36), px(30), -px(36), -px(30))
        wide = self.cancel.sizeHint().width()
        self.put(self.cancel, QRect(area.right() + 1 - wide, area.top(), wide, px(76)))
        right, wide = area.right() + 1 - wide - px(16), self.evacuation.sizeHint().width()
        self.put(self.evacuation, QRect(right - wide, area.top(), wide, px(76)))
        if self.portrait:
            top = area.top() + px(76 + 24)
            panel = QRect(area.left(), top, area.width(), px(500))
            top = panel.bottom() + 1 + px(24)
            keys = QRect(area.left(), top, area.width(), area.bottom() + 1 - top)
        else:
            panel = QRect(area.left(), area.top(), round(area.width() * 0.5), area.height())
            left, top = panel.right() + 1 + px(36), area.top() + px(76 + 24)
            keys = QRect(left, top, area.right() + 1 - left, area.bottom() + 1 - top)
        self.put(self.panel, panel)
        self.put(self.keypad, keys)
        self.keypad.arrange()
        self._arrange_panel(panel.adjusted(px(44), px(30), -px(44), -px(30)))

    def _arrange_panel(self, box: QRect) -> None:
        """Padlock, title, hint, dots and message, one below the other, in the middle of the panel."""
        px = self.look.px
        shown: Sequence[tuple[QWidget, int, int]] = (
            (self.lock, self.lock.sizeHint().height(), px(20)),
            (self.title, self.title.heightForWidth(box.width()), px(10)),
            (self.hint, self.hint.heightForWidth(box.width()), px(28)),
            (self.dots, self.dots.sizeHint().height(), px(28)),
            (self.message, px(80), px(12)),
            (self.tape, px(28), 0),
        )
        top = box.top() + (box.height() - sum(tall + gap for _, tall, gap in shown)) // 2
        for part, tall, gap in shown:
            self.put(part, QRect(box.left(), top, box.width(), tall))
            top += tall + gap


def _paused(left: timedelta) -> str:
    seconds = ceil(left.total_seconds())
    if seconds > 120:
        words = translate("Pin", "Trop d’essais. Réessayez dans {minutes} min.")
        return words.format(minutes=ceil(seconds / 60))
    return translate("Pin", "Trop d’essais. Réessayez dans {seconds} s.").format(seconds=seconds)


def _unreadable() -> str:
    return translate("Pin", "Les données ne se lisent pas. Redémarrez la borne.")


def _unwritable() -> str:
    return translate("Pin", "La borne n’arrive pas à enregistrer. Réessayez.")
