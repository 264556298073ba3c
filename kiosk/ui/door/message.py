"""What happened and what to do: no codes, no blame, at most two sentences."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.patience import MESSAGE, Pace
from kiosk.ui.door.screen import BAR, Screen
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.paint import painter_for
from kiosk.ui.parts.panel import Panel
from kiosk.ui.parts.part import Part, in_order
from kiosk.ui.parts.theme import TAPE, TAPE_INK, WHITE, Role

translate = QCoreApplication.translate


class Matter(Enum):
    """What the message is about."""

    FOREIGN = auto()
    """A code that is not one of our badges."""
    UNKNOWN = auto()
    """Our form, but never issued here."""
    REVOKED = auto()
    SEVERAL = auto()
    """Different badges before the camera at once: none is read until one is alone."""
    SITE_FULL = auto()
    NOT_IN = auto()
    """« Je repars » with a badge that is not in."""
    NOT_SAVED = auto()
    ONE_MOMENT = auto()


class Exit(Enum):
    """The ways out of a message."""

    HOME = auto()
    WITHOUT_BADGE = auto()
    GO_ON = auto()
    RETRY = auto()
    STAY_OUT = auto()
    """The place is full: the arrival is taken back."""
    ARRIVE = auto()


class Tone(Enum):
    """How grave it is; said by colour, sign and words at once."""

    CALM = auto()
    CAUTION = auto()
    GRAVE = auto()


@dataclass(frozen=True)
class MessageView:
    """What is told; `capacity` where the place is full."""

    matter: Matter
    capacity: int = 0


@dataclass(frozen=True)
class _Form:
    tone: Tone
    icon: str
    exits: tuple[Exit, ...]


FORMS: Mapping[Matter, _Form] = MappingProxyType(
    {
        Matter.FOREIGN: _Form(Tone.CAUTION, "bold/qr-code", (Exit.WITHOUT_BADGE, Exit.HOME)),
        Matter.UNKNOWN: _Form(
            Tone.CAUTION, "fill/identification-badge", (Exit.WITHOUT_BADGE, Exit.HOME)
        ),
        Matter.REVOKED: _Form(
            Tone.CAUTION, "fill/identification-badge", (Exit.WITHOUT_BADGE, Exit.HOME)
        ),
        Matter.SEVERAL: _Form(Tone.CALM, "fill/identification-badge", (Exit.HOME,)),
        Matter.SITE_FULL: _Form(Tone.CAUTION, "fill/users-three", (Exit.GO_ON, Exit.STAY_OUT)),
        Matter.NOT_IN: _Form(Tone.CALM, "bold/sign-out", (Exit.ARRIVE, Exit.HOME)),
        Matter.NOT_SAVED: _Form(Tone.GRAVE, "fill/warning", (Exit.RETRY, Exit.HOME)),
        Matter.ONE_MOMENT: _Form(Tone.CALM, "bold/timer", ()),
    }
)
"""Each matter's tone, sign and ways out, the likeliest first."""


class Sign(Part, QWidget):
    """A pictogram on a disc in the colour of its tone."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.form = FORMS[Matter.ONE_MOMENT]

    def show_form(self, form: _Form) -> None:
        """Set tone and pictogram."""
        self.form = form
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(230), self.look.px(230))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self.look.theme
        painter = painter_for(self)
        side = min(self.width(), self.height())
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QRectF(self.rect()).center())
        match self.form.tone:
            case Tone.CALM:
                ground, ink = theme.blue, WHITE
            case Tone.CAUTION:
                ground, ink = TAPE, TAPE_INK
            case Tone.GRAVE:
                ground, ink = theme.err, theme.surface
        painter.setPen(ground)
        painter.setBrush(ground)
        painter.drawEllipse(disc)
        inset = side * 0.24
        picture = disc.adjusted(inset, inset, -inset, -inset)
        self.look.icons.paint(painter, self.form.icon, picture, ink)
        painter.end()


class Message(Screen):
    """A sign, what happened, what to do, and buttons that do it."""

    pace: Pace | None = MESSAGE
    exit_chosen = Signal(object)
    """The `Exit` that was tapped."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = MessageView(Matter.ONE_MOMENT)
        self.panel = Panel(look, edged=True, parent=self)
        self.sign = Sign(look, self)
        self.title = Label(look, Role.HERO, max_lines=3, parent=self)
        self.advice = Label(look, Role.LEAD, colour=ink2, max_lines=4, parent=self)
        self.exits = {way: Button(look, parent=self) for way in Exit}
        for way, button in self.exits.items():
            button.clicked.connect(lambda _=False, way=way: self.exit_chosen.emit(way))
        self.retranslate()

    def show_message(self, view: MessageView) -> None:
        """Tell what happened."""
        self.view = view
        form = FORMS[view.matter]
        self.pace = None if view.matter is Matter.ONE_MOMENT else MESSAGE
        self.sign.show_form(form)
        for way, button in self.exits.items():
            button.become(Kind.PRIMARY if (way,) == form.exits[:1] else Kind.SECONDARY)
        self.retranslate()
        self.arrange()

    def forget(self) -> None:
        self.show_message(MessageView(Matter.ONE_MOMENT))

    def escape(self) -> None:
        if FORMS[self.view.matter].exits:
            self.exit_chosen.emit(Exit.HOME)

    def retranslate(self) -> None:
        happened, advice = self._sentences()
        self.title.setText(happened)
        self.advice.setText(advice)
        self.exits[Exit.HOME].say(translate("Message", "Retour à l’accueil"))
        self.exits[Exit.WITHOUT_BADGE].say(translate("Message", "Entrer sans badge"))
        self.exits[Exit.GO_ON].say(translate("Message", "Continuer"))
        self.exits[Exit.STAY_OUT].say(translate("Message", "Je n’entre pas"))
        self.exits[Exit.RETRY].say(translate("Message", "Réessayer"))
        self.exits[Exit.ARRIVE].say(translate("Message", "J’arrive"))

    def _sentences(self) -> tuple[str, str]:
        """What happened, and what to do."""
        view = self.view
        match view.matter:
            case Matter.FOREIGN:
                return (
                    translate("Message", "Ce QR code n’est pas un badge d’ici."),
                    translate("Message", "Montrez votre badge, ou entrez sans badge."),
                )
            case Matter.UNKNOWN:
                return (
                    translate("Message", "Badge inconnu ici."),
                    translate("Message", "Entrez sans badge, l’équipe le vérifiera."),
                )
            case Matter.REVOKED:
                return (
                    translate("Message", "Ce badge n’est plus actif."),
                    translate("Message", "L’équipe peut vous en faire un autre."),
                )
            case Matter.SEVERAL:
                return (
                    translate("Message", "Un badge à la fois."),
                    translate("Message", "Montrez-les l’un après l’autre."),
                )
            case Matter.SITE_FULL:
                return (
                    self.tr("Le lieu est complet (%n place(s)).", "", view.capacity),
                    translate("Message", "Arrivée enregistrée. Voyez l’équipe avant d’entrer."),
                )
            case Matter.NOT_IN:
                return (
                    translate("Message", "Aucune arrivée en cours."),
                    translate("Message", "Vous arrivez ? Touchez « J’arrive »."),
                )
            case Matter.NOT_SAVED:
                return (
                    translate("Message", "La borne n’arrive pas à enregistrer."),
                    translate("Message", "Dites-le à l’équipe, elle vous comptera."),
                )
            case Matter.ONE_MOMENT:
                return translate("Message", "Un instant…"), ""

    def arrange(self) -> None:
        px = self.look.px
        area = self.area(36, 30, 26)
        for button in self.exits.values():
            button.hide()
        body = self._arrange_exits(area)
        self.put(self.panel, body)
        inner = body.adjusted(px(56), px(40), -px(56), -px(40))
        side = px(230)
        if self.portrait:
            self._arrange_words(inner, side, below=True)
            return
        sign = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        self.put(self.sign, sign)
        self._arrange_words(inner.adjusted(side + px(48), 0, 0, 0), 0, below=False)

    def _arrange_words(self, inner: QRect, side: int, *, below: bool) -> None:
        px = self.look.px
        title = self.title.heightForWidth(inner.width())
        advice = self.advice.heightForWidth(inner.width()) if self.advice.text() else 0
        over = side + px(36) if below else 0
        gap = px(14) if advice else 0
        top = inner.top() + (inner.height() - over - title - gap - advice) // 2
        if below:
            self.put(self.sign, QRect(inner.left(), top, side, side))
            top += over
        self.put(self.title, QRect(inner.left(), top, inner.width(), title))
        self.put(self.advice, QRect(inner.left(), top + title + gap, inner.width(), advice))

    def _arrange_exits(self, area: QRect) -> QRect:
        px = self.look.px
        ways = [self.exits[way] for way in FORMS[self.view.matter].exits]
        if not ways:
            return area
        in_order(ways if self.portrait else ways[::-1])
        if self.portrait:
            tall = len(ways) * px(BAR + 12) - px(12)
            box = QRect(area.left(), area.bottom() + 1 - tall, area.width(), tall)
            self.put_grid(ways, box, 1, 12)
            return area.adjusted(0, 0, 0, -tall - px(18))
        foot = QRect(area.left(), area.bottom() + 1 - px(BAR), area.width(), px(BAR))
        widths = [way.sizeHint().width() for way in ways]
        self.put_row(
            reversed(ways), foot.adjusted(foot.width() - sum(widths) - px(14), 0, 0, 0), 14
        )
        return area.adjusted(0, 0, 0, -px(BAR + 18))
