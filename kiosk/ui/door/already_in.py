"""The badge of somebody who is in, shown again: asked, never toggled."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.patience import ALREADY_IN
from kiosk.ui.door.screen import BAR, GAP, Asking
from kiosk.ui.parts.card import ActionCard, Card, even_out
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.plate import Plate

translate = QCoreApplication.translate


@dataclass(frozen=True)
class AlreadyInView:
    """What is known of the visit under way.

    `at` is its arrival as people say it, empty while the clock is in doubt; `leaving_first` puts
    « Je repars » first and in yellow; an arrival that can no longer be undone has no such card.
    """

    at: str = ""
    activity: str = ""
    icon: str = ""
    colour: str = ""
    leaving_first: bool = False
    can_undo: bool = True


class AlreadyIn(Asking):
    """What is noted, and the ways to correct it or to end it."""

    pace = ALREADY_IN
    leaving = Signal()
    change_wanted = Signal()
    undone = Signal()
    unchanged = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = AlreadyInView()
        self.plate = Plate(look, self)
        self.change = ActionCard(look, "fill/pencil-simple", parent=self)
        self.undo = ActionCard(look, "bold/arrow-counter-clockwise", parent=self)
        self.leave = ActionCard(look, "bold/sign-out", parent=self)
        self.keep = ActionCard(look, "bold/check", parent=self)
        self.leave.clicked.connect(self.leaving)
        self.change.clicked.connect(self.change_wanted)
        self.undo.clicked.connect(self.undone)
        self.keep.clicked.connect(self.unchanged)
        self.cancel.hide()
        self.retranslate()

    def show_already_in(self, view: AlreadyInView) -> None:
        """Show the visit under way and what can be done about it."""
        self.view = view
        self.leave.act = view.leaving_first
        in_order([*self._cards(), self.time_left.more])
        self.retranslate()
        self.arrange()

    def forget(self) -> None:
        self.ease()
        self.show_already_in(AlreadyInView())

    def escape(self) -> None:
        self.unchanged.emit()

    def retranslate(self) -> None:
        super().retranslate()
        view = self.view
        self.eyebrow.setText(translate("AlreadyIn", "Votre visite est en cours"))
        if view.at:
            title = translate("AlreadyIn", "Arrivée enregistrée à {time}").format(time=view.at)
        else:
            title = translate("AlreadyIn", "Arrivée enregistrée")
        self.title.setText(title)
        self.note.setText(translate("AlreadyIn", "Sans réponse, rien ne change."))
        self.plate.show_activity(view.activity, view.icon, view.colour)
        self.leave.explain(
            translate("AlreadyIn", "Je repars"), translate("AlreadyIn", "Terminer ma visite")
        )
        self.change.explain(
            translate("AlreadyIn", "Changer d’activité"),
            translate("AlreadyIn", "Ma visite continue"),
        )
        self.undo.explain(
            translate("AlreadyIn", "Annuler mon arrivée"),
            translate("AlreadyIn", "C’était une erreur"),
        )
        self.keep.explain(
            translate("AlreadyIn", "Rien à changer"),
            translate("AlreadyIn", "Retour à l’accueil"),
        )

    def arrange(self) -> None:
        px = self.look.px
        self.cancel.hide()
        self.undo.setVisible(self.view.can_undo)
        self.plate.setVisible(bool(self.view.activity))
        body = self.put_heading(self.area())
        foot = QRect(body.left(), body.bottom() + 1 - px(BAR), body.width(), px(BAR))
        self.put_note(foot)
        body.setBottom(foot.top() - px(GAP))
        cards = self._cards()
        if self.view.activity and self.portrait:
            tall = px(220)
            self.put(self.plate, QRect(body.left(), body.top(), body.width(), tall))
            body.setTop(body.top() + tall + px(GAP))
        elif self.view.activity:
            wide = round(body.width() * 0.4)
            self.put(self.plate, QRect(body.left(), body.top(), wide, body.height()))
            body.setLeft(body.left() + wide + px(26))
        self.put_grid(cards, body, 1)
        even_out(cards)

    def _cards(self) -> list[Card]:
        first: list[Card] = [self.leave] if self.view.leaving_first else []
        last: list[Card] = [] if self.view.leaving_first else [self.leave]
        undo: list[Card] = [self.undo] if self.view.can_undo else []
        return [*first, self.change, *undo, *last, self.keep]
