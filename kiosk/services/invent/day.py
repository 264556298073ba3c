"""One day in the invented place: who comes when, for what, and who remembers to say goodbye."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum, auto
from random import Random

from kiosk.domain.catalogue import JUST_VISITING, NOT_STATED, OTHER
from kiosk.domain.clock import day_start
from kiosk.domain.visit import ExitBy, Role
from kiosk.services.invent.people import Person, Scene, arrival_minute

LAST_HOUR = timedelta(minutes=90)
"""Before closing: when people leave together, few think of the door."""


class Slip(Enum):
    """A finger that was too quick."""

    UNDONE = auto()
    """« Annuler », and then the right way."""
    MISTAPPED = auto()
    """The wrong tile, corrected."""


@dataclass(frozen=True, slots=True)
class Stay:
    """What truly happens; the journal will know a part of it. Instants are UTC."""

    person: Person | None
    activity: str
    arrived: datetime
    left: datetime
    noted: ExitBy | None = None
    """How anyone knows that they left; None when nobody said so, or not yet."""
    persons: int = 1
    group: str | None = None
    adults: int | None = None
    slip: Slip | None = None
    moved: tuple[datetime, str] | None = None
    """When they went on to another activity, and to which."""


class Day:
    """One business day, as it would go by itself."""

    def __init__(self, scene: Scene, day: date) -> None:
        place = scene.place.place
        self.date = day
        self.starts = day_start(day, place.zone)
        self.opens = datetime.combine(day, place.opens, place.zone).astimezone(UTC)
        self.closes = datetime.combine(day, place.closes, place.zone).astimezone(UTC)
        self._world = scene.world
        self._crowd = scene.crowd
        self._today = scene.today
        self._rng = Random(f"{scene.seed} stays {day}")

    def stays(self) -> list[Stay]:
        """Everyone who comes on a day, until closing time."""
        # The demo is never started before a closed door.
        bustle = self._world.bustle(self.date) or (0.6 if self.date == self._today else 0.0)
        return list(self._all(bustle)) if bustle else []

    def until(self, now: datetime) -> list[Stay]:
        """Today so far: what is over, one exit that was forgotten, and those who are in now."""
        planned = self.stays()
        over = [stay for stay in planned if stay.left < now - timedelta(minutes=1)]
        told = [replace(stay, noted=stay.noted or _usual_exit(stay)) for stay in over]
        long_gone = [
            stay
            for stay in told
            if stay.person
            and stay.person.role is not Role.TEAM
            and self._world.offer(stay.activity).activity.capacity is None
            and stay.moved is None
            and stay.slip is None
            and stay.arrived < now - timedelta(hours=5)
        ]
        for stay in long_gone[:1]:
            told[told.index(stay)] = replace(stay, noted=None)
        return told + self._present(now, planned)

    def _all(self, bustle: float) -> Iterator[Stay]:
        rng, world, crowd = self._rng, self._world, self._crowd
        for _ in range(_count(rng, world.newcomers * bustle)):
            crowd.welcome(self.date)
        resting = {id(person) for person in crowd.to_try} if self.date == self._today else set()
        for person in crowd.members:
            if person.is_around(self.date) and id(person) not in resting:
                calm = 1.0 if person.role is Role.TEAM else bustle
                chance = person.chances[self.date.weekday()] * calm
                if self.date == person.since or rng.random() < chance:
                    yield from self._with_badge(person)
        for _ in range(_count(rng, world.without_badge * bustle)):
            yield self._alone(rng.choices((crowd.likes(rng), JUST_VISITING, OTHER), (90, 7, 3))[0])
        if self.date.weekday() in (1, 3) and world.offered("DROITS", self.date, self._today):
            for _ in range(_count(rng, 4)):
                yield self._alone("DROITS")
        for _ in range(_count(rng, world.groups * bustle)):
            yield self._group()

    def _with_badge(self, person: Person) -> Iterator[Stay]:
        rng = self._rng
        if person.role is Role.TEAM:
            arrived, minutes = self.opens - timedelta(minutes=rng.uniform(-5, 15)), 480.0
            left = self._leaving(arrived, minutes + rng.gauss(0, 25))
            yield self._noted(Stay(person, person.loves, arrived, left), 0.1)
            return
        activity = person.loves if rng.random() < 0.83 else self._crowd.likes(rng)
        usual = person.minute if activity == person.loves else self._minute(activity)
        stay = self._stay(person, activity, usual + rng.gauss(0, 18))
        luck = rng.random()
        if luck < 0.008:
            undone = replace(stay, arrived=stay.arrived - timedelta(minutes=1), slip=Slip.UNDONE)
            yield replace(undone, left=undone.arrived + timedelta(seconds=20))
        elif luck < 0.025:
            stay = replace(stay, slip=Slip.MISTAPPED)
        elif luck < 0.055:
            stay = replace(stay, activity=NOT_STATED)
        elif luck < 0.095 and _length(stay) > timedelta(minutes=75):
            other = self._crowd.likes(rng)
            if other != activity:
                after = _length(stay) * rng.uniform(0.4, 0.7)
                stay = replace(stay, moved=(stay.arrived + after, other))
        elif luck < 0.4 and (lunch := self._lunch(stay)):
            yield replace(stay, left=lunch[0], noted=ExitBy.SCAN)
            stay = replace(stay, arrived=lunch[1])
        stay = self._noted(stay, 0.14)
        yield stay
        if luck > 0.965:
            soon = stay.arrived + timedelta(seconds=25)
            companions = Stay(None, activity, soon, stay.left, persons=rng.choice((1, 1, 2)))
            yield self._noted(companions, 0.33)

    def _alone(self, activity: str) -> Stay:
        return self._noted(self._stay(None, activity, self._minute(activity)), 0.33)

    def _group(self) -> Stay:
        rng = self._rng
        if self.date.month not in (7, 8) and self.date.weekday() < 5 and rng.random() < 0.6:
            persons, adults, kind = rng.randint(19, 28), rng.choice((2, 3)), "ECOLE"
            minute = rng.choice((20.0, 65.0, 310.0))
        else:
            persons, adults = rng.randint(4, 14), None
            kind = rng.choice(("ASSOCIATION", "ASSOCIATION", "ENTREPRISE", "FAMILLE"))
            minute = self._minute("CAFE")
        activity = rng.choice(("CAFE", "JARDIN", "COUTURE"))
        stay = self._stay(None, activity, minute, minutes=95)
        return self._noted(replace(stay, persons=persons, group=kind, adults=adults), 0.12)

    def _stay(
        self, person: Person | None, activity: str, minute: float, minutes: float | None = None
    ) -> Stay:
        rng = self._rng
        latest = (self.closes - self.opens) / timedelta(minutes=1) - 25
        arrived = self.opens + timedelta(minutes=min(max(minute, rng.uniform(-4, 6)), latest))
        median = minutes or self._world.offer(activity).minutes
        length = rng.lognormvariate(0, 0.45) * median
        return Stay(person, activity, arrived, self._leaving(arrived, length))

    def _leaving(self, arrived: datetime, minutes: float) -> datetime:
        latest = self.closes + timedelta(minutes=self._rng.uniform(-8, 9))
        return min(arrived + timedelta(minutes=max(minutes, 9)), latest)

    def _lunch(self, stay: Stay) -> tuple[datetime, datetime] | None:
        """When they go out to eat and come back, if their stay spans it."""
        out = self.opens + timedelta(minutes=self._rng.uniform(190, 225))
        back = out + timedelta(minutes=self._rng.uniform(20, 75))
        margin = timedelta(minutes=20)
        if stay.arrived + margin < out and back + margin < stay.left:
            return out, back
        return None

    def _noted(self, stay: Stay, forgetting: float) -> Stay:
        """Whether this exit comes to be known: hardly anyone thinks of it when the place closes."""
        in_a_hurry = 0.2 if stay.left > self.closes - LAST_HOUR else 0.0
        if self._rng.random() < forgetting + in_a_hurry:
            return stay
        by_desk = stay.person is not None and self._rng.random() < 0.06
        return replace(stay, noted=ExitBy.DESK if by_desk else _usual_exit(stay))

    def _minute(self, activity: str) -> float:
        return arrival_minute(self._rng, self._world, activity)

    def _present(self, now: datetime, planned: list[Stay]) -> list[Stay]:
        """Those who are in: the parties of the data file, drawn first from who would be anyway."""
        rng, begin, end = self._rng, *self._lately(now)
        by_day = self.opens <= now < self.closes
        *out, regular = self._crowd.to_try
        expected = {id(stay.person) for stay in planned} | {id(person) for person in out}
        found: list[Stay] = []
        for code, offer in self._world.offers.items():
            anyway = [stay for stay in planned if _would_be_in(stay, code, now)]
            known = [
                person
                for person in self._crowd.members
                if person.loves == code
                and person.is_around(self.date)
                and id(person) not in expected
                and person is not regular
            ]
            rng.shuffle(known)
            if code == regular.loves:
                known.append(regular)
            for persons in offer.now if by_day else offer.night:
                stay = Stay(None, code, begin + (end - begin) * rng.betavariate(1.6, 1), now)
                if persons > 1:
                    stay = replace(stay, persons=persons, group="ASSOCIATION")
                elif known and known[-1] is regular:
                    stay = replace(stay, person=known.pop())
                elif anyway:
                    stay = replace(anyway.pop(0), noted=None)
                elif known and rng.random() < 0.65:
                    stay = replace(stay, person=known.pop())
                found.append(stay)
        return found

    def _lately(self, now: datetime) -> tuple[datetime, datetime]:
        """Between which instants of today those who are in now have come."""
        if now >= self.closes:  # they came for the evening
            return self.closes - LAST_HOUR, self.closes
        if now < self.opens + timedelta(minutes=45):  # up early, or not yet in bed
            return max(self.starts, now - timedelta(hours=2)), now
        return max(self.opens - timedelta(minutes=10), now - timedelta(hours=3.5)), now


def _would_be_in(stay: Stay, code: str, now: datetime) -> bool:
    """Whether someone who came for this activity today would not have left yet."""
    if stay.activity != code or stay.persons > 1 or stay.slip or stay.moved:
        return False
    return stay.arrived < now - timedelta(minutes=1) < stay.left


def _usual_exit(stay: Stay) -> ExitBy:
    if stay.person is not None:
        return ExitBy.SCAN
    return ExitBy.COUNT if stay.persons == 1 else ExitBy.DESK


def _length(stay: Stay) -> timedelta:
    return stay.left - stay.arrived


def _count(rng: Random, mean: float) -> int:
    """How many, around this mean (a Poisson draw: the waiting times of Knuth's rule)."""
    found, waited = 0, rng.expovariate(1)
    while waited < mean:
        found, waited = found + 1, waited + rng.expovariate(1)
    return found
