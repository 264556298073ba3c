"""« Je repars »: a badge, or the activity that one leaves."""

from dataclasses import replace
from math import ceil

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.door.home import Invitation
from kiosk.ui.door.screen import BAR, GAP, Asking
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.card import even_out
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import discard, in_order
from kiosk.ui.parts.theme import Role
from kiosk.ui.parts.tile import Tile, TileView

translate = QCoreApplication.translate

PAGE = 6


class Leaving(Asking):
    """The camera for those with a badge; for the others the activities with someone without."""

    activity_left = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.views: tuple[TileView, ...] = ()
        self.page = 0
        self.tiles: list[Tile] = []
        self.invitation = Invitation(look, self, leaving=True)
        self.without = Label(look, Role.LEAD, max_lines=2, parent=self)
        self.explanation = Label(look, Role.BODY, colour=ink2, max_lines=3, parent=self)
        self.others = Button(look, icon="bold/caret-right", parent=self)
        self.others.clicked.connect(self._turn)
        self.retranslate()

    def show_leaving(self, tiles: tuple[TileView, ...]) -> None:
        """Ask; `tiles` are the activities with someone without a badge, in the usual order."""
        self.views = tuple(replace(tile, last_time=False) for tile in tiles)
        self.page = 0
        self._show_page()

    def forget(self) -> None:
        self.ease()
        self.invitation.forget()
        self.show_leaving(())

    def retranslate(self) -> None:
        super().retranslate()
        for tile in self.tiles:
            tile.retranslate()
        self.invitation.retranslate()
        self.eyebrow.setText(translate("Leaving", "Je repars"))
        self.title.setText(translate("Leaving", "Merci de votre visite !"))
        self.without.setText(translate("Leaving", "Sans badge"))
        self.explanation.setText(translate("Leaving", "Touchez l’activité que vous quittez."))
        self.note.setText(
            translate("Leaving", "C’est facultatif : sans sortie notée, l’heure est estimée.")
        )
        self.others.say(translate("Leaving", "Autres activités"))

    def arrange(self) -> None:
        px = self.look.px
        body = self.put_heading(self.area(), [self.cancel])
        foot = QRect(body.left(), body.bottom() + 1 - px(BAR), body.width(), px(BAR))
        self.put_note(foot)
        body.setBottom(foot.top() - px(GAP))
        for part in (self.without, self.explanation):
            part.setVisible(bool(self.views))
        self.others.setVisible(len(self.views) > PAGE)
        if not self.views:
            self.put(self.invitation, body)
            self.invitation.arrange()
            return
        if self.portrait:
            tall = round(body.height() * 0.44)
            self.put(self.invitation, QRect(body.left(), body.top(), body.width(), tall))
            body.setTop(body.top() + tall + px(GAP))
        else:
            wide = round(body.width() * 0.46)
            self.put(self.invitation, QRect(body.left(), body.top(), wide, body.height()))
            body.setLeft(body.left() + wide + px(28))
        self.invitation.arrange()
        self._arrange_choice(body)

    def _arrange_choice(self, body: QRect) -> None:
        """A heading, beside it the way to more activities, and the tiles."""
        px = self.look.px
        width, top = body.width(), body.top()
        if len(self.views) > PAGE:
            button = self.others.sizeHint().width()
            self.put(self.others, QRect(body.right() + 1 - button, top, button, px(BAR)))
            width -= button + px(GAP)
            body.setTop(top + px(BAR))
        for label in (self.without, self.explanation):
            tall = label.heightForWidth(width)
            self.put(label, QRect(body.left(), top, width, tall))
            top += tall + px(4)
        body.setTop(max(body.top(), top) + px(12))
        if self.tiles:
            columns = 1 if len(self.tiles) <= (2 if self.portrait else 3) else 2
            self.put_grid(self.tiles, body, columns)
            even_out(self.tiles)

    def _show_page(self) -> None:
        discard(self.tiles)
        shown = self.views[self.page * PAGE : (self.page + 1) * PAGE]
        self.tiles = [Tile(self.look, view, show_places=False, parent=self) for view in shown]
        for tile in self.tiles:
            code = tile.view.code
            tile.clicked.connect(lambda _=False, code=code: self.activity_left.emit(code))
        in_order([self.cancel, self.others, *self.tiles, self.time_left.more])
        self.retranslate()
        self.arrange()

    def _turn(self) -> None:
        self.page = (self.page + 1) % ceil(len(self.views) / PAGE)
        self._show_page()
