"""What do you come for? With a badge, without one, for a group, or to correct."""

from dataclasses import dataclass
from enum import Enum, auto
from math import ceil

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.screen import BAR, GAP, Asking
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.card import even_out
from kiosk.ui.parts.label import err, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import Role
from kiosk.ui.parts.tile import Tile, TileView

translate = QCoreApplication.translate

PAGE = 8
"""Most tiles on a page."""
NO_TILE = TileView("", "", "", "ardoise")


class Occasion(Enum):
    """Why the question is asked."""

    BADGE = auto()
    """A badge came in: its arrival is already recorded."""
    NO_BADGE = auto()
    GROUP = auto()
    CHANGE = auto()
    """The visit goes on; only its activity changes."""


@dataclass(frozen=True)
class ActivityView:
    """The tiles in their order, and for whom. `people` counts a group."""

    tiles: tuple[TileView, ...]
    occasion: Occasion = Occasion.BADGE
    people: int = 1


class Activity(Asking):
    """One tile is one tap. Tiles keep their slots; nothing is chosen beforehand."""

    chosen = Signal(str)
    """The code of the tile that was tapped, full or not: whoever writes decides."""
    just_visiting = Signal()
    something_else = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.view = ActivityView(())
        self.page = 0
        self.notice = ""
        self.tiles: list[Tile] = []
        self._made: list[Tile] = []  # as many as were ever needed: making one takes long
        self._placed: object = None
        self.others = Button(look, icon="bold/caret-right", parent=self)
        self.visiting = Button(look, icon="fill/hand-waving", parent=self)
        self.other = Button(look, icon="fill/dots-three-circle", parent=self)
        self.others.clicked.connect(self._turn)
        self.visiting.clicked.connect(self.just_visiting)
        self.other.clicked.connect(self.something_else)
        self.retranslate()

    def show_activities(self, view: ActivityView) -> None:
        """Ask, beginning with the first page."""
        self.view, self.page, self.notice = view, 0, ""
        self.time_left.recorded = view.occasion is Occasion.BADGE
        self._show_page()

    def say_full(self, label: str, present: int, capacity: int) -> None:
        """Tell that no place was left; the other tiles stay."""
        self._notify(
            translate(
                "Activity",
                "{activity} : complet ({present} sur {capacity}). "
                "Choisissez autre chose ou voyez l’équipe.",
            ).format(activity=label, present=present, capacity=capacity)
        )

    def forget(self) -> None:
        self.ease()
        self.view, self.page, self.notice, self.tiles = ActivityView(()), 0, "", []
        for tile in self._made:
            tile.show_view(NO_TILE)
        self._say()

    def retranslate(self) -> None:
        super().retranslate()
        for tile in self.tiles:
            tile.retranslate()
        self.title.setText(translate("Activity", "Que venez-vous faire ?"))
        self.visiting.say(translate("Activity", "Juste visiter"))
        self.other.say(translate("Activity", "Autre chose"))
        self.others.say(translate("Activity", "Autres activités"))
        self._say()

    def _say(self) -> None:
        """What depends on who is asked."""
        match self.view.occasion:
            case Occasion.BADGE:
                eyebrow = translate("Activity", "Bonjour !")
            case Occasion.NO_BADGE:
                eyebrow = translate("Activity", "Sans badge, sans nom")
            case Occasion.GROUP:
                eyebrow = self.tr("Groupe de %n personne(s)", "", self.view.people)
            case Occasion.CHANGE:
                eyebrow = translate("Activity", "Changer d’activité")
        self.eyebrow.setText(eyebrow)
        self.note.colour, self.note.role = (err, Role.STRONG) if self.notice else (ink2, Role.BODY)
        self.note.setText(
            self.notice
            or translate("Activity", "Sert aux statistiques du lieu, jamais à vous suivre.")
        )

    def arrange(self) -> None:
        self._placed = self._to_place()
        px = self.look.px
        several = len(self.view.tiles) > PAGE
        self.others.setVisible(several)
        beside = [self.others] if several and not self.portrait else []
        body = self.put_heading(self.area(), [self.cancel, *beside])
        body = self._arrange_foot(body)
        foot = [self.visiting, self.other]
        foot.insert(0 if self.note.y() < self.visiting.y() else 2, self.time_left.more)
        ways = [self.cancel, *self.tiles, *foot]
        ways.insert(len(ways) if self.portrait else 0, self.others)
        in_order(ways)
        if self.tiles:
            gaps = [None] * (PAGE - len(self.tiles)) if several else []
            room = body.adjusted(0, 0, 0, -px(GAP))
            self.put_grid([*self.tiles, *gaps], room, self._columns(len(self.tiles) + len(gaps)))
            even_out(self.tiles)

    def _arrange_foot(self, body: QRect) -> QRect:
        """Bottom bar; beside it, or above where there is no room, the sentence or the time left."""
        px = self.look.px
        foot = QRect(body.left(), body.bottom() + 1 - px(BAR), body.width(), px(BAR))
        buttons = [self.visiting, self.other]
        taken = sum(button.sizeHint().width() + px(16) for button in buttons)
        room = foot.width() - taken
        sentence = self.note.fitted(room, foot.height())
        if room >= self.time_left.least_width() and sentence.fits:
            row = self.put_row(buttons, foot, 16)
            body.setBottom(foot.top() - 1)
        else:
            if self.portrait and len(self.view.tiles) > PAGE:
                buttons.append(self.others)
            self.put_grid(buttons, foot, len(buttons), 12)
            row = foot.translated(0, -px(BAR + 12))
            body.setBottom(row.top() - 1)
        self.put_note(row)
        return body

    def _columns(self, count: int) -> int:
        if self.portrait:
            return 1 if count <= 4 else 2
        return count if count <= 3 else ceil(count / 2)

    def _show_page(self) -> None:
        shown = self.view.tiles[self.page * PAGE : (self.page + 1) * PAGE]
        while len(self._made) < len(shown):
            self._made.append(self._new_tile())
        self.tiles = self._made[: len(shown)]
        for tile, view in zip(self.tiles, shown, strict=True):
            tile.show_view(view)
        for spare in self._made[len(shown) :]:
            spare.hide()
            spare.show_view(NO_TILE)
        self._say()
        if self._to_place() == self._placed:
            even_out(self.tiles)
        else:
            self.arrange()

    def _to_place(self) -> object:
        """All that the places of the parts depend on, besides size and language."""
        return self.view.occasion, self.view.people, self.notice, len(self.view.tiles), self.page

    def _new_tile(self) -> Tile:
        tile = Tile(self.look, NO_TILE, parent=self)
        tile.clicked.connect(lambda: self.chosen.emit(tile.view.code))
        return tile

    def _turn(self) -> None:
        self.page = (self.page + 1) % ceil(len(self.view.tiles) / PAGE)
        self._show_page()

    def _notify(self, words: str) -> None:
        self.notice = words
        self._say()
        self.arrange()
