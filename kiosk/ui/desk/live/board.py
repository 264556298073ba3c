"""The day at a glance: the count, the line of the day, how full it is, and who came last."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.services.open_place import OpenPlace
from kiosk.services.today import Today
from kiosk.services.usual import Usual
from kiosk.ui.desk.cards import CountCard, FilledCard
from kiosk.ui.desk.chart import PresenceChart
from kiosk.ui.desk.kit.button import HEIGHT, desk_button
from kiosk.ui.desk.kit.sheet import AIR, MARGIN, TOP, Sheet
from kiosk.ui.desk.live.telling import DayWords
from kiosk.ui.desk.loads import Loads
from kiosk.ui.desk.people import People
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.desk.times import in_digits
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.label import Label, ink2, warn
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

SHOWN, FEW = 20, 8
"""The newest visits have a row here; from a few on all of them are behind « Voir les 23 »."""
LATER_MS = 60
"""After the number and the list; of several arrivals within it the line is drawn once."""
COUNT, MIDDLE, STRIP = 150, 234, 48
"""Heights of the count, of the line of the day, and of what a wrong clock left, design pixels."""
_GAP = 14


class PeopleCard(FilledCard):
    """Who came last, and beside the heading what can be done about all of them."""

    def __init__(self, look: Look, people: People, parent: QWidget) -> None:
        self.list = Scroll(look, people, parent)
        super().__init__(look, self.list, parent)
        self.closing = desk_button(look, self, "bold/sign-out", Kind.ACT, height=STRIP)
        self.all = desk_button(look, self, "bold/caret-right", height=STRIP)

    def say(self) -> None:
        """Its words that no visit changes."""
        self.title.setText(translate("Live", "Qui est ici"))
        self.closing.say(translate("Live", "Tout le monde est sorti ?"))

    def count(self, words: str) -> None:
        """The words on the button to all of them."""
        if words != self.all.label:
            self.all.say(words, translate("Live", "Voir toutes les personnes présentes"))

    def arrange(self) -> None:
        px, box = self.look.px, self.inner()
        tall = px(STRIP)
        shown = [button for button in (self.closing, self.all) if not button.isHidden()]
        head = tall if shown else px(32)
        wide = min(self.title.sizeHint().width(), box.width())
        self.put(self.title, QRect(box.left(), box.top(), wide, head))
        right = box.right() + 1
        for button in reversed(shown):
            least = min(button.sizeHint().width(), max(px(60), right - box.left() - wide - px(12)))
            self.put(button, QRect(right - least, box.top(), least, tall))
            right -= least + px(12)
        room = right - box.left() - wide - px(12)
        remark = self.remark.sizeHint().width()
        fits = bool(self.remark.text()) and remark <= room
        self.remark.setVisible(fits)
        if fits:
            self.put(self.remark, QRect(right - remark, box.top(), remark, head))
        top = box.top() + head + px(10)
        below = box.bottom() + 1 - top
        self.put(self.content, QRect(box.left(), top, box.width(), below))
        self.put(self.empty, QRect(box.left(), top, box.width(), min(below, px(60))))


class Board(Sheet):
    """What the page shows when nothing lies upon it."""

    ahead_wanted = Signal()
    """[Corriger] beside what a wrong clock noted."""

    def __init__(
        self, look: Look, words: DayWords, place: OpenPlace, *, can_change: bool, parent: QWidget
    ) -> None:
        super().__init__(look, parent, root=True)
        self.words = words
        self.place = place
        self.view.hide()
        self.day: Today | None = None
        self.usual: Sequence[Usual] = ()
        self._head_tall = 0
        self._order: list[QWidget] = []
        self.add = self.tool("fill/user-plus")
        self.ahead = Label(look, Role.STAFF_MARK, colour=warn, max_lines=3, parent=self)
        self.correct = desk_button(look, self, "bold/pencil-simple", height=STRIP)
        self.correct.clicked.connect(self.ahead_wanted)
        self.can_change = can_change
        self.later = QTimer(self, singleShot=True, interval=LATER_MS)
        self.later.timeout.connect(self._tell_rest)
        self.count = CountCard(look, self)
        self.chart = PresenceChart(look, self)
        self.chart_card = FilledCard(look, self.chart, self)
        self.loads = Loads(look)
        self.loads_card = FilledCard(look, Scroll(look, self.loads, self), self)
        self.people = People(look, can_change=can_change)
        self.people_card = PeopleCard(look, self.people, self)

    def show_day(self, day: Today, usual: Sequence[Usual]) -> None:
        """Show a day as it is now; after the first time the line and the loads a moment later.

        The number and the list are what somebody at the desk waits for.
        """
        is_first, self.day, self.usual = self.day is None, day, usual
        before = self._shape()
        self._tell_day(day)
        if is_first:
            self._tell_rest()
        else:
            self.later.start()
        if before == self._shape():
            self.count.arrange()
            self.people_card.arrange()
            self._follow_reading()
        else:
            self.arrange()

    def tell(self) -> None:
        self.add.say(
            translate("Live", "Ajouter"), translate("Live", "Ajouter des personnes sans badge")
        )
        self.correct.say(
            translate("Live", "Corriger"),
            translate("Live", "Corriger la première de ces visites"),
        )
        self.chart_card.title.setText(translate("Live", "Présence aujourd’hui"))
        self.loads_card.title.setText(translate("Live", "Par activité"))
        self.people_card.say()
        if self.day is not None:
            self._tell_day(self.day)
            self._tell_rest()

    def _tell_day(self, day: Today) -> None:
        words = self.words
        self.title.setText(words.title(day))
        self.sub.setText(words.hours(day))
        self.ahead.setText(words.ahead(day))
        self.ahead.setVisible(bool(day.ahead))
        self.correct.setVisible(bool(day.ahead) and self.can_change)
        self._tell_count(day)
        self._tell_people(day)

    def _tell_rest(self) -> None:
        """The line of the day and how full it is, for which nobody waits."""
        self.later.stop()
        if self.day is None:
            return
        day, before = self.day, len(self.loads.rows)
        self.chart.show_day(day, self.place.place, self._sentence(day), self.usual)
        self.chart_card.remark.setText(self.words.usual(day) if self.usual else "")
        self.chart_card.arrange()
        views = self.words.loads(day)
        self.loads.show_loads(views, day.total, translate("Live", "Par espace"))
        if len(views) != before:
            self.arrange()

    def _sentence(self, day: Today) -> str:
        return " · ".join([f"{day.total} {self.words.here(day)}", *self.words.facts(day)])

    def _tell_count(self, day: Today) -> None:
        card, facts = self.count, self.words.facts(day)
        card.number.setText(str(day.total))
        card.title.setText(self.words.here(day))
        card.sub.setText(" · ".join(facts))
        words = translate("Live", "à jour à {time}")
        card.fresh.setText(words.format(time=in_digits(day.at)))
        capacity = self.place.place.capacity
        card.gauge.show_value(day.total, capacity, self._sentence(day))

    def _tell_people(self, day: Today) -> None:
        self.people.show_people(self.words.people(day))
        card = self.people_card
        card.remark.colour = warn if day.forgotten else ink2
        card.remark.setText(self.words.remark(day))
        nobody = translate("Live", "Personne pour l’instant. Les arrivées s’afficheront ici.")
        card.show_empty("" if day.people else nobody)
        card.count(self.words.see_all(day))
        card.all.setVisible(day.visits > FEW)
        card.closing.setVisible(bool(day.people) and self.words.is_over(day))

    def _shape(self) -> tuple[object, ...]:
        """What the places of all parts depend on: while it stays, none of them moves."""
        head = self.title.heightForWidth(self.title.width())
        head += self.sub.heightForWidth(self.sub.width())
        people = self.people_card
        hidden = [part.isHidden() for part in (self.correct, people.closing, people.all)]
        return self.ahead.text(), head, *hidden

    def arrange(self) -> None:
        px, gap = self.look.px, self.look.px(_GAP)
        box = self.rect().adjusted(px(MARGIN), px(TOP), -px(MARGIN), -px(18))
        top = self._arrange_ahead(box, self._arrange_head(box) + px(AIR))
        self.put(self.count, QRect(box.left(), top, box.width(), px(COUNT)))
        top += px(COUNT) + gap
        left = box.bottom() + 1 - top
        if self.width() > self.height():
            middle = min(px(MIDDLE), round(left * 0.5))
            chart = round((box.width() - gap) * 0.67)
        else:
            wanted = self.loads_card.height_for(self.loads.sizeHint().height())
            middle = min(max(wanted, px(300)), round(left * 0.5))
            chart = (box.width() - gap) // 2
        self.put(self.chart_card, QRect(box.left(), top, chart, middle))
        aside = box.left() + chart + gap
        self.put(self.loads_card, QRect(aside, top, box.right() + 1 - aside, middle))
        top += middle + gap
        self.put(self.people_card, QRect(box.left(), top, box.width(), box.bottom() + 1 - top))
        for card in (self.count, self.chart_card, self.loads_card, self.people_card):
            card.arrange()
        self.people.arrange()
        self.loads.arrange()
        self._follow_reading()

    @property
    def head(self) -> QRect:
        """Where date and hours stand, for reading from left to right: news may stand there a while."""
        px = self.look.px
        wide = self.add.width() + px(24) + 2 * px(MARGIN)
        return QRect(px(MARGIN), px(TOP), self.width() - wide, self._head_tall)

    def take_key(self, event: QKeyEvent) -> bool:
        """Arrows move the list of people."""
        bar = self.people_card.list.verticalScrollBar()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() not in steps:
            return False
        bar.setValue(bar.value() + steps[Qt.Key(event.key())] * self.look.px(STRIP))
        return True

    def _arrange_head(self, box: QRect) -> int:
        """Date and hours, [Ajouter] beside them; where the cards may begin."""
        px = self.look.px
        wide, tall = self.add.sizeHint().width(), px(HEIGHT)
        room = box.width() - wide - px(24)
        title, hours = self.title.heightForWidth(room), self.sub.heightForWidth(room)
        self.put(self.title, QRect(box.left(), box.top(), room, title))
        self.put(self.sub, QRect(box.left(), box.top() + title, room, hours))
        self.put(self.add, QRect(box.right() + 1 - wide, box.top(), wide, tall))
        self._head_tall = max(title + hours, tall)
        return box.top() + self._head_tall

    def _arrange_ahead(self, box: QRect, top: int) -> int:
        """What a wrong clock left, if there is any of it; where the next thing may begin."""
        px = self.look.px
        if self.ahead.isHidden():
            return top
        wide = 0 if self.correct.isHidden() else self.correct.sizeHint().width() + px(12)
        tall = max(px(STRIP) if wide else 0, self.ahead.heightForWidth(box.width() - wide))
        self.put(self.ahead, QRect(box.left(), top, box.width() - wide, tall))
        place = QRect(box.right() + 1 - wide + px(12), top, wide - px(12), px(STRIP))
        self.put(self.correct, place)
        return top + tall + px(_GAP)

    def _follow_reading(self) -> None:
        rows = [button for row in self.people.rows.values() for button in row.buttons]
        tools: list[QWidget] = [self.people_card.closing, self.people_card.all]
        order = [self.add, self.correct, *tools, *rows]
        if order != self._order:
            in_order(order)
            self._order = order
