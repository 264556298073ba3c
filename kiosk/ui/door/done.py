"""It is noted: shown only after it was."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.patience import DONE, DONE_LEAVING, DONE_WITH_OFFER
from kiosk.ui.door.screen import BAR, Screen
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, ink2, white
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.panel import Panel, Stamp, green, surface
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.tape import TapeCountdown
from kiosk.ui.parts.text import CENTRE
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate


class Noted(Enum):
    """What was noted."""

    ARRIVAL = auto()
    CHANGE = auto()
    LEAVING = auto()
    UNDONE = auto()
    """The arrival was taken back."""
    STAYING = auto()
    """The exit was taken back."""


@dataclass(frozen=True)
class DoneView:
    """What was noted, of what and when.

    `at` is a time as people say it, empty while the clock is in doubt. `activity`, `icon` and
    `colour` are empty where there is no activity to show. `badge` tells whether a badge can be
    shown again.
    """

    noted: Noted = Noted.ARRIVAL
    at: str = ""
    activity: str = ""
    icon: str = ""
    colour: str = ""
    people: int = 1
    badge: bool = True
    can_undo: bool = False
    can_change: bool = False
    offer: bool = False


class Done(Screen):
    """A green panel with a check; buttons to correct; perhaps the offer of the four questions."""

    pace = DONE
    finished = Signal()
    undone = Signal()
    exit_undone = Signal()
    change_wanted = Signal()
    offer_accepted = Signal()
    offer_declined = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = DoneView()
        self.panel = Panel(look, green, parent=self)
        self.stamp = Stamp(look, self)
        self.title = Label(look, Role.HERO, colour=white, align=CENTRE, max_lines=2, parent=self)
        self.line = Label(look, Role.LEAD, colour=white, align=CENTRE, max_lines=2, parent=self)
        self.tape = TapeCountdown(look, on_colour=True, parent=self)
        self.advice = Label(look, Role.BODY, colour=ink2, align=CENTRE, max_lines=2, parent=self)
        self.undo = Button(look, icon="bold/arrow-counter-clockwise", parent=self)
        self.change = Button(look, icon="fill/pencil-simple", parent=self)
        self.finish = Button(look, Kind.PRIMARY, "bold/check", parent=self)
        self.offer = Panel(look, surface, radius=22, parent=self)
        self.question = Label(look, Role.LEAD, max_lines=2, parent=self)
        self.accept = Button(look, Kind.ACT, parent=self)
        self.decline = Button(look, parent=self)
        for button, signal in (
            (self.change, self.change_wanted),
            (self.finish, self.finished),
            (self.accept, self.offer_accepted),
            (self.decline, self.offer_declined),
        ):
            button.clicked.connect(signal)
        self.undo.clicked.connect(self._undo)
        self.retranslate()

    def show_done(self, view: DoneView) -> None:
        """Say what was noted, and draw the check."""
        self.view = view
        if view.offer:
            self.pace = DONE_WITH_OFFER
        else:
            self.pace = DONE_LEAVING if view.noted is Noted.LEAVING else DONE
        self.tape.show_left(1.0, round(self.pace.warning))
        self.retranslate()
        self.arrange()
        self.stamp.show_activity(view.icon, view.colour)

    def forget(self) -> None:
        self.show_done(DoneView())

    def escape(self) -> None:
        self.finished.emit()

    def show_warning(self, left: float, whole: float) -> None:
        shown = round(left) if self.look.reduced_motion else left
        self.tape.show_left(shown / whole, round(whole))

    def retranslate(self) -> None:
        view = self.view
        match view.noted:
            case Noted.ARRIVAL:
                title = translate("Done", "C’est noté. Bonne visite !")
                moment = translate("Done", "arrivée à {time}")
                undo = translate("Done", "Annuler mon arrivée")
            case Noted.CHANGE:
                title = translate("Done", "C’est changé. Bonne visite !")
                moment = translate("Done", "noté à {time}")
                undo = translate("Done", "Annuler mon arrivée")
            case Noted.LEAVING:
                title = translate("Done", "Au revoir, à bientôt !")
                moment = translate("Done", "sortie à {time}")
                undo = translate("Done", "Non, je reste")
            case Noted.UNDONE:
                title = translate("Done", "C’est annulé. À bientôt !")
                moment = undo = ""
            case Noted.STAYING:
                title = translate("Done", "C’est annulé. Votre visite continue !")
                moment = translate("Done", "arrivée à {time}")
                undo = ""
        people = self.tr("%n personne(s)", "", view.people) if view.people > 1 else ""
        facts = [people, view.activity, moment.format(time=view.at) if view.at else ""]
        line = " · ".join(fact for fact in facts if fact)
        self.title.setText(title)
        self.line.setText(line[:1].upper() + line[1:])
        self.advice.setText(self._advice())
        self.undo.say(undo)
        self.change.say(translate("Done", "Changer d’activité"))
        self.finish.say(translate("Done", "J’ai fini"))
        self.question.setText(translate("Done", "20 secondes pour aider le lieu ?"))
        self.accept.say(translate("Done", "Oui"))
        self.decline.say(translate("Done", "Non merci"))

    def _undo(self) -> None:
        (self.exit_undone if self.view.noted is Noted.LEAVING else self.undone).emit()

    def _advice(self) -> str:
        if self.view.noted in (Noted.LEAVING, Noted.UNDONE) or self.view.people > 1:
            return ""
        if self.view.badge:
            return translate(
                "Done", "Un oubli, une erreur ? Présentez à nouveau votre badge à tout moment."
            )
        return translate("Done", "Envie d’un badge ? L’équipe peut vous en imprimer un.")

    def arrange(self) -> None:
        px = self.look.px
        area = self.area(36, 30, 26)
        body = self._arrange_buttons(area)
        tall = self.advice.heightForWidth(body.width()) if self.advice.text() else 0
        self.put(self.advice, QRect(body.left(), body.bottom() + 1 - tall, body.width(), tall))
        body.adjust(0, 0, 0, -(tall + px(18)) if tall else 0)
        self.put(self.panel, body)
        inner = body.adjusted(px(40), px(30), -px(40), -px(30))
        self.put(self.tape, QRect(inner.left(), inner.bottom() + 1 - px(32), inner.width(), px(32)))
        inner.adjust(0, 0, 0, -px(32 + 20))
        for part in (self.offer, self.question, self.accept, self.decline):
            part.setVisible(self.view.offer)
        if self.view.offer:
            inner = self._arrange_offer(inner)
        self._arrange_message(inner)

    def _arrange_message(self, inner: QRect) -> None:
        """Stamp, title and line, one below the other, in the middle of what is free."""
        px = self.look.px
        title = self.title.heightForWidth(inner.width())
        line = self.line.heightForWidth(inner.width()) if self.line.text() else 0
        stamp = min(px(190), inner.height() - title - line - px(24 + 12))
        top = inner.top() + (inner.height() - stamp - title - line - px(24 + 12)) // 2
        self.put(self.stamp, QRect(inner.left(), top, inner.width(), stamp))
        top += stamp + px(24)
        self.put(self.title, QRect(inner.left(), top, inner.width(), title))
        self.put(self.line, QRect(inner.left(), top + title + px(12), inner.width(), line))

    def _arrange_offer(self, inner: QRect) -> QRect:
        px = self.look.px
        wide = not self.portrait
        question = self.question.sizeHint().width()
        answers = max(self.accept.sizeHint().width(), self.decline.sizeHint().width())
        pad = px(18)
        tall = px(BAR) + 2 * pad
        stacked = not wide or question + 2 * answers + px(16) + 4 * pad > inner.width()
        if stacked:
            words = self.question.heightForWidth(inner.width() - 2 * pad)
            tall += words + px(10)
        box = QRect(inner.left(), inner.bottom() + 1 - tall, inner.width(), tall)
        self.put(self.offer, box)
        row = box.adjusted(pad, pad, -pad, -pad)
        if stacked:
            self.put(self.question, QRect(row.left(), row.top(), row.width(), words))
            row.setTop(row.bottom() + 1 - px(BAR))
        else:
            self.put(
                self.question,
                QRect(row.left() + pad, row.top(), question + px(4), row.height()),
            )
            row.setLeft(row.right() + 1 - 2 * answers - px(16))
        self.put_grid([self.accept, self.decline], row, 2, 16)
        return inner.adjusted(0, 0, 0, -tall - px(10))

    def _arrange_buttons(self, area: QRect) -> QRect:
        px = self.look.px
        view = self.view
        self.undo.setVisible(view.can_undo)
        self.change.setVisible(view.can_change)
        corrections = [self.undo] * view.can_undo + [self.change] * view.can_change
        last = [self.finish, *corrections] if self.portrait else [*corrections, self.finish]
        in_order([self.accept, self.decline, *last])
        if self.portrait:
            tall = len(last) * px(BAR + 12) - px(12)
            self.put_grid(
                last, QRect(area.left(), area.bottom() + 1 - tall, area.width(), tall), 1, 12
            )
            return area.adjusted(0, 0, 0, -tall - px(16))
        foot = QRect(area.left(), area.bottom() + 1 - px(BAR), area.width(), px(BAR))
        self.put_row(corrections, foot, 14)
        width = self.finish.sizeHint().width()
        self.put(self.finish, QRect(foot.right() + 1 - width, foot.top(), width, foot.height()))
        return area.adjusted(0, 0, 0, -px(BAR + 16))
