"""The door at rest: it invites, and offers the three other ways to go on."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.screen import BAR, GAP, Screen
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.card import ActionCard, even_out
from kiosk.ui.parts.label import Label, ink2, on_blue2, white
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.panel import Monogram, Panel, blue
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.preview import PreviewFrame, Sight
from kiosk.ui.parts.theme import Role
from kiosk.ui.parts.words import LANGUAGES

translate = QCoreApplication.translate


@dataclass(frozen=True)
class HomeView:
    """What the door at rest tells: the place, how many people are in (None keeps it to itself)."""

    place: str
    present: int | None = None
    language: str = "fr"
    languages: Sequence[str] = tuple(LANGUAGES)
    """Those that are offered; a single one is no choice, and not shown."""


class Invitation(Panel):
    """The blue panel: what to do with a badge, what the camera sees, and what becomes of it."""

    def __init__(self, look: Look, parent: QWidget, *, leaving: bool = False) -> None:
        """leaving: it is on the screen for going, where nobody comes in without a badge."""
        super().__init__(look, blue, parent=parent)
        self._leaving = leaving
        self.title = Label(look, Role.HEADLINE, colour=white, max_lines=2, parent=self)
        self.hint = Label(look, Role.BODY, colour=on_blue2, max_lines=3, parent=self)
        self.frame = PreviewFrame(look, self)
        self.privacy = Label(look, Role.BODY, colour=on_blue2, max_lines=2, parent=self)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the language in force, for what there is to see."""
        match self.frame.sight:
            case Sight.WAITING | Sight.LIVE:
                title = translate("Invitation", "Présentez votre badge")
                hint = translate("Invitation", "QR code vers la caméra, à une main de distance")
            case Sight.DARK:
                title = translate("Invitation", "On n’y voit rien")
                hint = translate("Invitation", "La caméra est couverte ou il fait trop sombre.")
            case Sight.ABSENT:
                title = translate("Invitation", "Caméra débranchée")
                hint = translate(
                    "Invitation",
                    "Choisissez « Je n’ai pas de badge », ou voyez l’équipe.",
                )
                if self._leaving:
                    hint = translate("Invitation", "L’équipe peut noter votre départ.")
            case Sight.SCANNER:
                title = translate("Invitation", "Présentez votre badge")
                hint = translate("Invitation", "Passez votre badge sous la douchette")
        self.title.setText(title)
        self.hint.setText(hint)
        self.privacy.setText(translate("Invitation", "Aucune image n’est enregistrée"))
        self.frame.setAccessibleName(translate("Invitation", "Image de la caméra"))

    def show_sight(self, sight: Sight) -> None:
        """Say what the camera sees, or what stands in for it."""
        if sight is not self.frame.sight:
            self.frame.show_sight(sight)
            self.retranslate()
            self.arrange()

    def show_picture(self, picture: QImage) -> None:
        """Show a picture of the camera, mirrored already."""
        self.show_sight(Sight.LIVE)
        self.frame.show_picture(picture)

    def badge_seen(self) -> None:
        """Show for an instant that a badge was read."""
        self.frame.badge_seen()

    def forget(self) -> None:
        """Let go of the last picture: who was in it may be gone when the next one comes."""
        if self.frame.sight is Sight.LIVE:
            self.frame.show_sight(Sight.WAITING)

    def arrange(self) -> None:
        """Words, frame, words, from top to bottom."""
        px = self.look.px
        box = self.rect().adjusted(px(34), px(28), -px(34), -px(20))
        for label, gap in ((self.title, 6), (self.hint, 14)):
            tall = label.heightForWidth(box.width())
            label.setGeometry(QRect(box.left(), box.top(), box.width(), tall))
            box.setTop(box.top() + tall + px(gap))
        shown = self.frame.sight in (Sight.WAITING, Sight.LIVE)
        tall = self.privacy.heightForWidth(box.width()) if shown else 0
        self.privacy.setVisible(shown)
        self.privacy.setGeometry(QRect(box.left(), box.bottom() + 1 - tall, box.width(), tall))
        self.frame.setGeometry(box.adjusted(0, 0, 0, -tall - px(12 if shown else 8)))


class Home(Screen):
    """Home: a badge before the camera, or one of three cards; the languages; the team's door."""

    without_badge = Signal()
    group = Signal()
    leaving = Signal()
    desk = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = HomeView("")
        self.monogram = Monogram(look, self)
        self.place = Label(look, Role.NAME, max_lines=1, parent=self)
        self.present = Label(look, Role.BODY, colour=ink2, max_lines=1, parent=self)
        self.invitation = Invitation(look, self)
        self.no_badge = ActionCard(look, "fill/user-plus", act=True, parent=self)
        self.groups = ActionCard(look, "fill/users-three", parent=self)
        self.leave = ActionCard(look, "bold/sign-out", parent=self)
        self.languages = {code: Button(look, parent=self) for code in LANGUAGES}
        self.team = Button(look, icon="fill/lock-key", parent=self)
        self.no_badge.clicked.connect(self.without_badge)
        self.groups.clicked.connect(self.group)
        self.leave.clicked.connect(self.leaving)
        self.team.clicked.connect(self.desk)
        for code, button in self.languages.items():
            button.clicked.connect(lambda _=False, code=code: self.language_chosen.emit(code))
        in_order([self.no_badge, self.groups, self.leave, *self.languages.values(), self.team])
        self.retranslate()

    def show_home(self, view: HomeView) -> None:
        """Show the place, and how many people are in."""
        self.view = view
        self.retranslate()
        self.arrange()

    def forget(self) -> None:
        self.invitation.forget()

    def retranslate(self) -> None:
        view = self.view
        self.place.setText(view.place)
        self.monogram.show_name(view.place)
        present = view.present
        self.present.setText(
            "" if present is None else self.tr("%n personne(s) sur place", "", present)
        )
        self.invitation.retranslate()
        self.no_badge.explain(
            translate("Home", "Je n’ai pas de badge"),
            translate("Home", "Entrer sans donner mon nom"),
        )
        self.groups.explain(
            translate("Home", "Nous sommes un groupe"),
            translate("Home", "Classe, association, équipe…"),
        )
        self.leave.explain(translate("Home", "Je repars"), translate("Home", "Terminer ma visite"))
        self.team.say(translate("Home", "Équipe"))
        for code, button in self.languages.items():
            button.setVisible(code in view.languages and len(view.languages) > 1)
            button.become(Kind.CHOSEN if code == view.language else Kind.SECONDARY)
            button.say(LANGUAGES[code])

    def arrange(self) -> None:
        px = self.look.px
        area = self.area(32, 22, 22)
        self._arrange_heading(QRect(area.left(), area.top(), area.width(), px(64)))
        foot = QRect(area.left(), area.bottom() + 1 - px(BAR), area.width(), px(BAR))
        offered = [button for button in self.languages.values() if not button.isHidden()]
        self.put_row(offered, foot, 12)
        width = self.team.sizeHint().width()
        self.put(self.team, QRect(foot.right() + 1 - width, foot.top(), width, foot.height()))
        top = area.top() + px(64 + 18)
        body = QRect(area.left(), top, area.width(), foot.top() - px(20) - top)
        cards = [self.no_badge, self.groups, self.leave]
        if self.portrait:
            tall = px(3 * 136 + 2 * GAP)
            self.put(self.invitation, body.adjusted(0, 0, 0, -tall - px(20)))
            self.put_grid(
                cards, QRect(body.left(), body.bottom() + 1 - tall, body.width(), tall), 1
            )
        else:
            wide = round(body.width() * 0.512)
            self.put(self.invitation, QRect(body.left(), body.top(), wide, body.height()))
            self.put_grid(cards, body.adjusted(wide + px(26), 0, 0, 0), 1)
        self.invitation.arrange()
        even_out(cards)

    def _arrange_heading(self, row: QRect) -> None:
        px = self.look.px
        side = row.height()
        self.put(self.monogram, QRect(row.left(), row.top(), side, side))
        counted = self.present.sizeHint().width() if self.present.text() else 0
        self.put(self.present, QRect(row.right() + 1 - counted, row.top(), counted, side))
        left = row.left() + side + px(16)
        self.put(self.place, QRect(left, row.top(), row.right() - counted - px(16) - left, side))
