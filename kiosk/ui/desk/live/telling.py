"""The day in words: the head, the count, the people, the loads."""

from collections import Counter
from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from kiosk.services.open_place import OpenPlace
from kiosk.services.today import FORGOTTEN, Here, Load, SpaceLoad, Today
from kiosk.ui.desk.group_kinds import group_kind
from kiosk.ui.desk.loads import LoadView
from kiosk.ui.desk.people import PersonView
from kiosk.ui.desk.times import day_in_words, duration, in_digits, in_words

translate = QCoreApplication.translate


class DayWords(QObject):
    """Says a day in the language of the screen."""

    def __init__(
        self, place: OpenPlace, language: Callable[[], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._place = place
        self._language = language

    def title(self, day: Today) -> str:
        """« Mardi 14 octobre »."""
        return day_in_words(day.day, self._language())

    def hours(self, day: Today) -> str:
        """« Ouvert jusqu’à 19 h · 57 entrées, 34 sorties »."""
        place = self._place.place
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
        return f"{hours} · {entries}, {exits}"

    def is_over(self, day: Today) -> bool:
        """Whether it is past closing time."""
        place = self._place.place
        _, closes = place.hours_on(day.day).span(day.day, place.zone)
        return day.at >= closes

    def here(self, day: Today) -> str:
        """« personnes sur place »."""
        return self.tr("personne(s) sur place", "", day.total)

    def facts(self, day: Today) -> Sequence[str]:
        """The room that is left, and the peak."""
        capacity = self._place.place.capacity
        facts = [] if capacity is None else [self._room(day.total, capacity)]
        if day.peak is not None:
            words = translate("Live", "pic {persons} à {time}")
            facts.append(words.format(persons=day.peak.persons, time=in_words(day.peak.at)))
        return facts

    def usual(self, day: Today) -> str:
        """« en pointillé : mardi habituel »."""
        weekday = QLocale(self._language()).dayName(day.day.isoweekday())
        words = translate("Live", "en pointillé : {weekday} habituel")
        return words.format(weekday=weekday)

    def ahead(self, day: Today) -> str:
        """That a wrong clock noted visits for later; nothing where it did not."""
        if not day.ahead:
            return ""
        return self.tr(
            "%n visite(s) notée(s) pour plus tard : l’horloge se trompait. À corriger.",
            "",
            len(day.ahead),
        )

    def remark(self, day: Today) -> str:
        """Beside « Qui est ici »."""
        if day.forgotten:
            return self.tr("%n oubli(s) de sortie probable(s)", "", day.forgotten)
        return translate("Live", "dernières arrivées d’abord") if day.people else ""

    def still(self, day: Today) -> str:
        """« 12 personnes sont encore notées ici. »."""
        return self.tr("%n personne(s) encore notée(s) ici.", "", day.total)

    def gone(self, persons: int, time: str) -> str:
        """« 12 sorties notées à 20:14 »."""
        return self.tr("%n sortie(s) notée(s) à {time}", "", persons).format(time=time)

    def see_all(self, day: Today) -> str:
        """« Voir les 23 »."""
        return translate("Live", "Voir les {visits}").format(visits=day.visits)

    def people(self, day: Today) -> Sequence[PersonView]:
        """Each visit as its row tells it; no two have the same name."""
        names: Counter[str] = Counter()
        return [self._person(here, day, names) for here in day.people]

    def loads(self, day: Today) -> Sequence[LoadView]:
        """The activities, those with people first, then the spaces."""
        ordered = sorted(day.loads, key=lambda load: not load.persons)
        return [*map(self._load, ordered), *map(self._space, day.spaces)]

    def persons(self, number: int) -> str:
        """« 6 personnes »."""
        return self.tr("%n personne(s)", "", number)

    def group(self, persons: int) -> str:
        """« Groupe · 6 personnes »."""
        return self.tr("Groupe · %n personne(s)", "", persons)

    def _room(self, total: int, capacity: int) -> str:
        if total < capacity:
            words = self.tr("%n place(s) libre(s) sur {capacity}", "", capacity - total)
        elif total == capacity:
            words = translate("Live", "complet, {capacity} sur {capacity}")
        else:
            words = self.tr("%n de plus que les {capacity} places", "", total - capacity)
        return words.format(capacity=capacity)

    def _person(self, here: Here, day: Today, names: Counter[str]) -> PersonView:
        visit, activity = here.visit, here.activity.short(self._language())
        if visit.persons > 1:
            label = self.group(visit.persons)
        else:
            label = here.alias or translate("Live", "Sans badge")
        arrived = in_digits(visit.arrived.astimezone(self._place.place.zone))
        span = day.at - visit.arrived
        if visit in day.ahead:
            remark = translate("Live", "notée par une horloge fausse")
        else:
            remark = translate("Live", "oubli de sortie probable") if span > FORGOTTEN else ""
        who = f"{label}, {activity}, {arrived}"
        names[who] += 1
        if names[who] > 1:
            who = f"{who} ({names[who]})"
        detail = self._detail(here)
        told = [arrived, label, detail, activity, remark, duration(span)]
        return PersonView(
            visit.id,
            arrived,
            label,
            activity,
            remark,
            here.activity,
            duration(span),
            ", ".join(word for word in told if word),
            who,
            detail,
        )

    def _detail(self, here: Here) -> str:
        """What kind of group it is, and how many adults are with it."""
        visit = here.visit
        said = [] if visit.group is None else [group_kind(visit.group)]
        if visit.adults:
            said.append(self.tr("%n adulte(s)", "", visit.adults))
        return ", ".join(said)

    def _load(self, load: Load) -> LoadView:
        name, capacity = load.activity.short(self._language()), load.activity.capacity
        said = self._filled(name, load.persons, capacity)
        return LoadView(name, said, load.persons, capacity, load.activity)

    def _space(self, load: SpaceLoad) -> LoadView:
        name, capacity = load.space.name, load.space.capacity
        said = self._filled(name, load.persons, capacity)
        return LoadView(name, said, load.persons, capacity)

    def _filled(self, name: str, persons: int, capacity: int | None) -> str:
        counted = self.persons(persons)
        if capacity is None:
            return f"{name}, {counted}"
        words = translate("Live", "{activity}, {persons} sur {capacity}")
        return words.format(activity=name, persons=counted, capacity=capacity)
