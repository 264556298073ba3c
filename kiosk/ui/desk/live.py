"""« En direct »: how many are in, who, for what, and how the day went."""

from collections import Counter
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QRect, QTimer
from PySide6.QtWidgets import QWidget

from kiosk.domain.errors import KioskError
from kiosk.domain.outcome import Failed, Left
from kiosk.domain.visit import ExitBy
from kiosk.services import check_in
from kiosk.services.today import Here, Load, Today, today
from kiosk.ui.desk.cards import CountCard, FilledCard
from kiosk.ui.desk.chart import PresenceChart
from kiosk.ui.desk.loads import Loads
from kiosk.ui.desk.page import Bench, Page
from kiosk.ui.desk.people import People, PersonView
from kiosk.ui.desk.scroll import Scroll
from kiosk.ui.desk.times import day_in_words, duration, in_digits, in_words
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

FORGOTTEN = timedelta(hours=5)
"""Whoever is in for longer has probably left without a word."""
REFRESH_MS = 60_000
_GAP = 14


class Live(Page):
    """The day, read anew by `refresh`: each minute, and when the app says that the door moved."""

    def __init__(self, bench: Bench, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(bench, look, parent)
        self._place, self._clock, self._language = bench.place, bench.clock, bench.language
        self.day: Today | None = None
        self.title = Label(look, Role.STAFF_TITLE, max_lines=1, parent=self)
        self.hours = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=2, parent=self)
        self.count = CountCard(look, self)
        self.people = People(look)
        self.people_scroll = Scroll(look, self.people, self)
        self.people_card = FilledCard(look, self.people_scroll, self)
        self.chart = PresenceChart(look, self)
        self.chart_card = FilledCard(look, self.chart, self)
        self.loads = Loads(look)
        self.loads_card = FilledCard(look, Scroll(look, self.loads, self), self)
        self.people.leaves.connect(self._check_out)
        self.timer = QTimer(self)
        self.timer.setInterval(REFRESH_MS)
        self.timer.timeout.connect(self.refresh)
        self.timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Read the day from the database, and show it."""
        try:
            self.day = today(self._place, self._clock())
        except KioskError:
            self._say_unreadable()
        self.retranslate()
        self.arrange()

    def leave(self) -> None:
        self.timer.stop()

    def _say_unreadable(self) -> None:
        if self.day is None:
            words = translate("Live", "Les données ne se lisent pas.")
        else:
            words = translate(
                "Live", "Les données ne se lisent pas. Ces chiffres datent de {time}."
            ).format(time=in_digits(self.day.at))
        self.banner.show_problem(words)

    def _check_out(self, visit: str) -> None:
        who = self.people.rows[visit].view.label
        receipt = check_in.leave(
            self._place, visit, self._clock(), by=ExitBy.DESK, actor=check_in.DESK
        )
        match receipt.outcome:
            case Left():
                words = translate("Live", "{who} · sortie notée à {time}")
                self.banner.show_news(words.format(who=who, time=in_digits(receipt.at)))
            case Failed():
                words = translate("Live", "La sortie n’a pas pu être enregistrée. Réessayez.")
                self.banner.show_problem(words)
            case _:
                self.banner.show_news(translate("Live", "Cette visite était déjà terminée."))
        self.refresh()

    def retranslate(self) -> None:
        self.people_card.title.setText(translate("Live", "Qui est ici"))
        self.chart_card.title.setText(translate("Live", "Présence aujourd’hui"))
        self.loads_card.title.setText(translate("Live", "Par activité"))
        if self.day is not None:
            self._tell_head(self.day)
            self._tell_count(self.day)
            self._tell_people(self.day)
            self._tell_loads(self.day)

    def _tell_head(self, day: Today) -> None:
        place = self._place.place
        self.title.setText(day_in_words(day.day, self._language()))
        own = place.hours_on(day.day)
        opens, closes = own.span(day.day, place.zone)
        if day.at < opens:
            hours = translate("Live", "Ouvre à {time}").format(time=in_words(own.opens))
        elif day.at < closes:
            hours = translate("Live", "Ouvert jusqu’à {time}").format(time=in_words(own.closes))
        else:
            hours = translate("Live", "Fermé depuis {time}").format(time=in_words(own.closes))
        entries = self.tr("%n entrée(s)", "", day.entries)
        exits = self.tr("%n sortie(s)", "", day.exits)
        self.hours.setText(f"{hours} · {entries}, {exits}")

    def _tell_count(self, day: Today) -> None:
        capacity = self._place.place.capacity
        card = self.count
        facts = [] if capacity is None else [self._room(day.total, capacity)]
        if day.peak is not None:
            words = translate("Live", "pic {persons} à {time}")
            facts.append(words.format(persons=day.peak.persons, time=in_words(day.peak.at)))
        card.number.setText(str(day.total))
        card.title.setText(self.tr("personne(s) sur place", "", day.total))
        card.sub.setText(" · ".join(facts))
        words = translate("Live", "à jour à {time}")
        card.fresh.setText(words.format(time=in_digits(day.at)))
        sentence = " · ".join([f"{day.total} {card.title.text()}", *facts])
        card.gauge.show_value(day.total, capacity, sentence)
        self.chart.show_day(day, self._place.place, sentence)
        card.arrange()

    def _room(self, total: int, capacity: int) -> str:
        if total < capacity:
            words = self.tr("%n place(s) libre(s) sur {capacity}", "", capacity - total)
        elif total == capacity:
            words = translate("Live", "complet, {capacity} sur {capacity}")
        else:
            words = self.tr("%n de plus que les {capacity} places", "", total - capacity)
        return words.format(capacity=capacity)

    def _tell_people(self, day: Today) -> None:
        names: Counter[str] = Counter()
        views = [self._person(here, day, names) for here in day.people]
        self.people.show_people(views)
        remark = translate("Live", "dernières arrivées d’abord") if views else ""
        self.people_card.remark.setText(remark)
        nobody = translate("Live", "Personne pour l’instant. Les arrivées s’afficheront ici.")
        self.people_card.show_empty("" if views else nobody)

    def _person(self, here: Here, day: Today, names: Counter[str]) -> PersonView:
        visit, activity = here.visit, here.activity.short(self._language())
        if visit.persons > 1:
            label = self.tr("Groupe · %n personne(s)", "", visit.persons)
        else:
            label = here.alias or translate("Live", "Sans badge")
        arrived = in_digits(visit.arrived.astimezone(self._place.place.zone))
        span = day.at - visit.arrived
        forgotten = translate("Live", "oubli de sortie probable")
        remark = forgotten if span > FORGOTTEN else ""
        who = f"{label}, {activity}, {arrived}"
        names[who] += 1
        if names[who] > 1:
            who = f"{who} ({names[who]})"
        told = [arrived, label, activity, remark, duration(span)]
        name = ", ".join(word for word in told if word)
        return PersonView(
            visit.id,
            arrived,
            label,
            activity,
            remark,
            here.activity,
            duration(span),
            name,
            who,
        )

    def _tell_loads(self, day: Today) -> None:
        views = [self._load(load) for load in day.loads]
        self.loads.show_loads(views, day.total)

    def _load(self, load: Load) -> tuple[Load, str, str]:
        name = load.activity.short(self._language())
        persons = self.tr("%n personne(s)", "", load.persons)
        capacity = load.activity.capacity
        if capacity is None:
            return load, name, f"{name}, {persons}"
        words = translate("Live", "{activity}, {persons} sur {capacity}")
        return load, name, words.format(activity=name, persons=persons, capacity=capacity)

    def arrange(self) -> None:
        px, gap = self.look.px, self.look.px(_GAP)
        box = self.rect().adjusted(px(22), px(16), -px(22), -px(18))
        top = self._arrange_head(box)
        box.setTop(top)
        wanted = self.loads_card.height_for(self.loads.sizeHint().height())
        if self.width() > self.height():
            wide = round((box.width() - gap) * 0.64)
            side = QRect(box.left() + wide + gap, top, box.width() - wide - gap, box.height())
            # The activities take what they need, the chart what they leave, but it is never hidden.
            chart = max(round(box.height() * 0.33), box.height() - gap - wanted)
            self.put(self.count, QRect(box.left(), top, wide, px(150)))
            below = top + px(150) + gap
            self.put(self.people_card, QRect(box.left(), below, wide, box.bottom() + 1 - below))
            self.put(self.chart_card, QRect(side.left(), top, side.width(), chart))
            below = top + chart + gap
            self.put(
                self.loads_card, QRect(side.left(), below, side.width(), box.bottom() + 1 - below)
            )
        else:
            half = (box.width() - gap) // 2
            self.put(self.count, QRect(box.left(), top, box.width(), px(150)))
            middle = top + px(150) + gap
            tall = min(max(wanted, px(300)), round(box.height() * 0.41))
            self.put(self.chart_card, QRect(box.left(), middle, half, tall))
            self.put(self.loads_card, QRect(box.left() + half + gap, middle, half, tall))
            below = middle + tall + gap
            self.put(
                self.people_card, QRect(box.left(), below, box.width(), box.bottom() + 1 - below)
            )
        for card in (self.count, self.people_card, self.chart_card, self.loads_card):
            card.arrange()
        self.people.arrange()
        self.loads.arrange()

    def _arrange_head(self, box: QRect) -> int:
        """Date and hours, the banner beside them; return where the cards may begin."""
        px = self.look.px
        half = max(self.title.sizeHint().width(), self.hours.sizeHint().width())
        half = min(half, round(box.width() * 0.55))
        title, hours = self.title.sizeHint().height(), self.hours.heightForWidth(half)
        self.put(self.title, QRect(box.left(), box.top(), half, title))
        self.put(self.hours, QRect(box.left(), box.top() + title, half, hours))
        left = box.left() + half + px(24)
        self.put(self.banner, QRect(left, box.top(), box.right() + 1 - left, title + hours))
        return box.top() + title + hours + px(14)
