"""The door's screens with something on them: what the tests measure and the gallery shows."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter

from kiosk.paths import RESOURCES
from kiosk.ui.door.activity import ActivityView, Occasion
from kiosk.ui.door.already_in import AlreadyInView
from kiosk.ui.door.done import DoneView, Noted
from kiosk.ui.door.home import HomeView
from kiosk.ui.door.message import Matter, MessageView
from kiosk.ui.door.profile import AnswerView, QuestionView
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.icons import Icons
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.theme import LIGHT, Theme
from kiosk.ui.parts.tile import TileView

SIZES = (
    (1024, 600),
    (1280, 800),
    (1366, 768),
    (1920, 1080),
    (1920, 1200),
    (600, 1024),
    (800, 1280),
    (1200, 1920),
)

PX_PER_MM = 1280 / 216.96
"""Design pixels a millimetre on the smallest panel: 10.1 inches, 1280 by 800."""

_WORDS = {
    "Café rencontre": "Café & meet",
    "Couture": "Sewing",
    "Coworking": "Coworking",
    "Réparation vélo": "Bike repair",
    "Fablab": "Fablab",
    "Aide numérique": "Digital help",
    "Jardin partagé": "Shared garden",
    "Atelier bois": "Woodwork",
    "Conseil de quartier": "Local council",
    "Musique": "Music",
}

TILES = (
    TileView("CAFE", "Café rencontre", "coffee", "ocre"),
    TileView("COUT", "Couture", "needle", "framboise", last_time=True),
    TileView("COWO", "Coworking", "laptop", "bleu", free=6),
    TileView("VELO", "Réparation vélo", "bicycle", "ardoise", free=4),
    TileView("FABL", "Fablab", "cube", "indigo", free=3),
    TileView("NUME", "Aide numérique", "desktop-tower", "canard", free=1),
    TileView("JARD", "Jardin partagé", "plant", "mousse"),
    TileView("BOIS", "Atelier bois", "hammer", "brique", free=0),
    TileView("CONS", "Conseil de quartier", "megaphone", "prune"),
    TileView("MUSI", "Musique", "microphone-stage", "olive", closed=True),
)

AGES = ("Moins de 12 ans", "12–17 ans", "18–24 ans", "25–39 ans", "40–59 ans", "60–69 ans")
AGES_EN = ("Under 12", "12–17", "18–24", "25–39", "40–59", "60–69")
SITUATIONS = (
    "Salarié·e (y compris alternance)",
    "Indépendant·e, chef·fe d’entreprise, artiste",
    "En recherche d’emploi",
    "Élève, étudiant·e",
    "Retraité·e",
    "Autre situation (au foyer, aidant·e…)",
)
SITUATIONS_EN = (
    "Employee (incl. apprentice)",
    "Self-employed, business owner, artist",
    "Job seeker",
    "Pupil, student",
    "Retired",
    "Other (at home, carer…)",
)

COMMUNES = (
    "Caluire-et-Cuire",
    "Champagne-au-Mont-d’Or",
    "Charbonnières-les-Bains",
    "Décines-Charpieu",
    "Fontaines-sur-Saône",
    "Rillieux-la-Pape",
    "Saint-Cyr-au-Mont-d’Or",
    "Saint-Germain-au-Mont-d’Or",
    "Sainte-Foy-lès-Lyon",
    "Tassin-la-Demi-Lune",
    "Vaulx-en-Velin",
    "Villeurbanne",
)


def look(theme: Theme = LIGHT, *, reduced_motion: bool = True) -> Look:
    """A look with the shipped icons; without motion, so that every picture is the last one."""
    return Look(theme, Icons(RESOURCES / "icons"), reduced_motion=reduced_motion)


def tiles(count: int, language: str = "fr") -> tuple[TileView, ...]:
    """The first `count` sample activities in a language."""
    if language == "fr":
        return TILES[:count]
    return tuple(replace(tile, label=_WORDS[tile.label]) for tile in TILES[:count])


def someone() -> QImage:
    """A picture as a camera might send it: somebody before a window, a badge in hand."""
    image = QImage(QSize(640, 480), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    light = QLinearGradient(0, 0, 640, 480)
    light.setColorAt(0, QColor("#C8B49A"))
    light.setColorAt(1, QColor("#4A5A66"))
    painter.fillRect(image.rect(), light)
    painter.fillRect(30, 20, 170, 220, QColor("#E9F1F5"))
    painter.setBrush(QColor("#8A6A52"))
    painter.drawEllipse(250, 60, 150, 190)
    painter.setBrush(QColor("#355C4A"))
    painter.drawRoundedRect(170, 250, 310, 300, 90, 90)
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawRect(270, 250, 110, 150)
    painter.setBrush(QColor("#13232F"))
    painter.drawRect(290, 275, 70, 70)
    painter.end()
    return image


def _question(
    stack: DoorStack, words: tuple[str, ...], title: str, number: int, of: int = 4
) -> None:
    answers = tuple(AnswerView(f"C{i}", label) for i, label in enumerate(words))
    stack.profile.show_question(QuestionView("q", title, answers, number, of))
    stack.go_to(stack.profile)


def _home(stack: DoorStack, language: str) -> None:
    stack.home.show_home(HomeView("La Fabrique du Canal", 23, language))
    stack.go_to(stack.home)


def _sight(sight: Sight) -> Callable[[DoorStack, str], None]:
    def show(stack: DoorStack, language: str) -> None:
        _home(stack, language)
        stack.show_sight(sight)

    return show


def _live(stack: DoorStack, language: str) -> None:
    _home(stack, language)
    stack.show_picture(someone())


def _seen(stack: DoorStack, language: str) -> None:
    _live(stack, language)
    stack.badge_seen()


def _activity(
    count: int, occasion: Occasion, *, warn: bool = False, people: int = 1, full: bool = False
) -> Callable[[DoorStack, str], None]:
    def show(stack: DoorStack, language: str) -> None:
        view = ActivityView(tiles(count, language), occasion, people)
        stack.activity.show_activities(view)
        stack.go_to(stack.activity)
        if warn:
            stack.activity.show_warning(15.6, 20)
        if full:
            stack.activity.say_full(tiles(8, language)[7].label, 6, 6)

    return show


def _closed(stack: DoorStack, language: str) -> None:
    """A workshop of the day's hours, a full one, and two that don't take place now."""
    views = tuple(
        replace(view, closed=view.code in ("NUME", "COUT")) for view in tiles(8, language)
    )
    stack.activity.show_activities(ActivityView(views))
    stack.go_to(stack.activity)


def _done(view: DoneView) -> Callable[[DoorStack, str], None]:
    def show(stack: DoorStack, language: str) -> None:
        label = view.activity if language == "fr" else _WORDS.get(view.activity, "")
        stack.done.show_done(replace(view, activity=label))
        stack.go_to(stack.done)
        stack.done.show_warning(3.8, 5)

    return show


def _already(*, settled: bool, warn: bool = False) -> Callable[[DoorStack, str], None]:
    def show(stack: DoorStack, language: str) -> None:
        label = "Couture" if language == "fr" else "Sewing"
        stack.already_in.show_already_in(
            AlreadyInView("14:32", label, "needle", "framboise", settled, not settled)
        )
        stack.go_to(stack.already_in)
        if warn:
            stack.already_in.show_warning(15.6, 20)

    return show


def _leaving(count: int, *, warn: bool = False) -> Callable[[DoorStack, str], None]:
    def show(stack: DoorStack, language: str) -> None:
        stack.leaving.show_leaving(tiles(count, language))
        stack.go_to(stack.leaving)
        if warn:
            stack.leaving.show_warning(15.6, 20)

    return show


def _age(stack: DoorStack, language: str) -> None:
    french = language == "fr"
    words = (*AGES, "70 ans et plus") if french else (*AGES_EN, "70 or over")
    _question(stack, words, "Quel âge avez-vous ?" if french else "How old are you?", 1)


def _gender(stack: DoorStack, language: str) -> None:
    french = language == "fr"
    words = ("Une femme", "Un homme", "Autre") if french else ("A woman", "A man", "Other")
    _question(stack, words, "Vous êtes…" if french else "You are…", 2)
    stack.profile.show_warning(15.6, 20)


def _situation(stack: DoorStack, language: str) -> None:
    french = language == "fr"
    title = "Votre situation principale" if french else "Your main situation"
    _question(stack, SITUATIONS if french else SITUATIONS_EN, title, 3)


def _commune(stack: DoorStack, language: str) -> None:
    french = language == "fr"
    title = "Dans quelle commune habitez-vous ?" if french else "Which commune do you live in?"
    other = "Une autre commune" if french else "Another commune"
    _question(stack, (*COMMUNES, other), title, 8, 8)


def _group(count: int, *, warn: bool = False) -> Callable[[DoorStack, str], None]:
    def show(stack: DoorStack, language: str) -> None:
        stack.group.show_group(count)
        stack.go_to(stack.group)
        if warn:
            stack.group.show_warning(15.6, 20)

    return show


def _message(view: MessageView) -> Callable[[DoorStack, str], None]:
    def show(stack: DoorStack, language: str) -> None:
        stack.message.show_message(view)
        stack.go_to(stack.message)

    return show


_SEWING = DoneView(
    Noted.ARRIVAL, "14:32", "Couture", "needle", "framboise", can_undo=True, can_change=True
)

SCENES: dict[str, Callable[[DoorStack, str], None]] = {
    "home": _home,
    "home-live": _live,
    "home-dark": _sight(Sight.DARK),
    "home-absent": _sight(Sight.ABSENT),
    "home-scanner": _sight(Sight.SCANNER),
    "activity": _activity(8, Occasion.BADGE),
    "activity-warning": _activity(8, Occasion.BADGE, warn=True),
    "activity-full": _activity(8, Occasion.BADGE, full=True),
    "activity-five": _activity(5, Occasion.NO_BADGE, warn=True),
    "activity-closed": _closed,
    "activity-three": _activity(3, Occasion.CHANGE),
    "activity-ten": _activity(10, Occasion.GROUP, people=24),
    "activity-four": _activity(4, Occasion.NO_BADGE),
    "done": _done(_SEWING),
    "done-offer": _done(replace(_SEWING, offer=True)),
    "done-no-badge": _done(replace(_SEWING, badge=False, can_change=False)),
    "done-group": _done(replace(_SEWING, people=24, badge=False)),
    "done-leaving": _done(DoneView(Noted.LEAVING, "16:05", can_undo=True)),
    "done-undone": _done(DoneView(Noted.UNDONE)),
    "done-staying": _done(DoneView(Noted.STAYING, "14:32", "Couture", "needle", "framboise")),
    "already-in": _already(settled=False),
    "already-in-settled": _already(settled=True, warn=True),
    "leaving": _leaving(5),
    "leaving-many": _leaving(8, warn=True),
    "leaving-nobody": _leaving(0),
    "profile-age": _age,
    "profile-gender": _gender,
    "profile-situation": _situation,
    "profile-commune": _commune,
    "group": _group(24),
    "group-warning": _group(10, warn=True),
    "message-foreign": _message(MessageView(Matter.FOREIGN)),
    "message-unknown": _message(MessageView(Matter.UNKNOWN)),
    "message-revoked": _message(MessageView(Matter.REVOKED)),
    "message-site-full": _message(MessageView(Matter.SITE_FULL, 60)),
    "message-several": _message(MessageView(Matter.SEVERAL)),
    "message-not-in": _message(MessageView(Matter.NOT_IN)),
    "message-not-saved": _message(MessageView(Matter.NOT_SAVED)),
    "message-one-moment": _message(MessageView(Matter.ONE_MOMENT)),
    "home-seen": _seen,
}
"""What a visitor may see, by name: each puts its content on the stack and goes there."""
