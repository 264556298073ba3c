"""Everyone who is in: to be looked through, and to be told that they have all gone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QWidget

from kiosk.services.today import Today
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.live.register import Register
from kiosk.ui.desk.live.telling import DayWords
from kiosk.ui.desk.people import People
from kiosk.ui.desk.times import in_digits
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

PAGE = 50
"""Visits shown at once, and added by each « Voir la suite »."""
_EDGE, _BUTTON, _AIR = 8, 56, 12


class Crowd(Block):
    """Rows of people, and [Voir la suite] below them."""

    def __init__(self, look: Look, *, can_change: bool, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.people = People(look, self, can_change=can_change)
        self.more = desk_button(look, self, "bold/caret-right")

    def tall(self, width: int) -> int:
        px = self.look.px
        below = 0 if self.more.isHidden() else px(_BUTTON + _AIR)
        return self.people.tall(self.room(width)) + below + 2 * px(_EDGE)

    def arrange(self) -> None:
        px, room = self.look.px, self.room(self.width())
        left, tall = (self.width() - room) // 2, self.people.tall(room)
        self.put(self.people, QRect(left, px(_EDGE), room, tall))
        self.people.arrange()
        wide = self.more.sizeHint().width()
        self.put(self.more, QRect(left, px(_EDGE + _AIR) + tall, wide, px(_BUTTON)))


class Everyone(Sheet):
    """All visits under way, the newest first, a page at a time."""

    def __init__(
        self, look: Look, words: DayWords, read: Callable[[int], Today | None], *, can_change: bool
    ) -> None:
        """`read` gives the day with so many of its people; None when it can't be read."""
        super().__init__(look)
        self.words = words
        self._read = read
        self._most = PAGE
        self.crowd = Crowd(look, can_change=can_change)
        self.people = self.crowd.people
        self.crowd.more.clicked.connect(self._show_more)
        self.show_cards(self.crowd)

    def tell(self) -> None:
        day = self._read(self._most)
        if day is None:
            return
        self.title.setText(translate("Live", "Qui est ici"))
        facts = [self.words.persons(day.total), self.words.remark(day)]
        self.sub.setText(" · ".join(filter(None, facts)))
        self.crowd.more.say(translate("Live", "Voir la suite"))
        self.crowd.more.setVisible(day.visits > len(day.people))
        self.people.show_people(self.words.people(day))
        self.measure()

    def _show_more(self) -> None:
        self._most += PAGE
        self.tell()


class EveryoneGone(Sheet):
    """« Tout le monde est sorti ? »: the list as it was read, and one button."""

    confirmed = Signal(list)
    """The visits that were shown, and no others."""

    def __init__(self, look: Look, words: DayWords, day: Today) -> None:
        super().__init__(look)
        self.words = words
        self.day = day
        self.form = Form(look)
        self.yes = desk_button(look, self.form, "bold/check", Kind.PRIMARY)
        self.no = desk_button(look, self.form, "bold/x")
        self.form.offer(self.yes, self.no)
        self.register = Register(look)
        self.yes.clicked.connect(lambda: self.confirmed.emit(self.here))
        self.no.clicked.connect(self.closed)
        self.show_cards(self.form, self.register)

    @property
    def here(self) -> Sequence[str]:
        """The visits that are shown."""
        return [here.visit.id for here in self.day.people]

    def tell(self) -> None:
        self.title.setText(translate("Live", "Tout le monde est sorti ?"))
        self.form.say(
            self.words.still(self.day),
            translate(
                "Live",
                "La sortie de toutes sera notée à présent. Qui arrive entre-temps n’est pas concerné.",
            ),
        )
        self.yes.say(translate("Live", "Oui, noter leur sortie"))
        self.no.say(translate("Live", "Non, pas encore"))
        self.sub.setText(translate("Live", "Liste de {time}").format(time=in_digits(self.day.at)))
        self.register.show_people(self.words.people(self.day))
        self.measure()
