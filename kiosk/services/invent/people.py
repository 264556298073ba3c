"""The people of the invented place: what they come for, when, and what they say of themselves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from random import Random

from kiosk.domain.badge import ENTROPY_BYTES, alias, keyed_hash, mint
from kiosk.domain.visit import Role
from kiosk.services.invent.world import World
from kiosk.services.make_badges import NewBadge, alias_words
from kiosk.services.open_place import OpenPlace
from kiosk.store import badges

AGES = ("A00_11", "A12_17", "A18_24", "A25_39", "A40_59", "A60_69", "A70_P")

EVER = date.max

TEAM = ("CAFE", "NUMERIQUE", "FABLAB")
LEADERS = ("COUTURE", "BOIS", "VELO", "JARDIN")
VOLUNTEERS = ("CAFE", "CAFE", "VELO", "JARDIN", "COUTURE", "NUMERIQUE")
YOUNG = {"A00_11": ("JARDIN", "FABLAB"), "A12_17": ("FABLAB", "VELO", "CAFE", "FABLAB")}
"""So few of each age that the figures of a quarter can only show them together."""
TO_TRY = ("COUTURE", "COWORKING", "FABLAB", "JARDIN", "CAFE")
"""What the regulars come for whose badges are given out with the demo; the last one is in."""
UNUSED = 3
"""Badges given out with the demo that nobody has used yet."""
REGULARS, OCCASIONALS = 14, 60
"""The people with a badge on the first day, those above apart."""


class Candour(Enum):
    """How someone takes the four questions."""

    OPEN = auto()
    CHOOSY = auto()
    """Passes over some."""
    CLOSED = auto()
    """Passes over all."""
    GONE = auto()
    """Walks away in the middle: the rest runs out of time."""


@dataclass(slots=True)
class Person:
    """Someone with a badge. What the door learns of them on the way is written down here."""

    ordinal: int
    visitor: str
    badge: NewBadge
    role: Role
    loves: str
    chances: tuple[float, ...]
    """Of coming on an ordinary day, Monday first."""
    minute: float
    """When they usually come, in minutes after the opening."""
    since: date
    until: date
    answers: dict[str, str]
    candour: Candour
    asked: date | None = None
    last_activity: str | None = None

    def is_around(self, day: date) -> bool:
        """Whether this place is a part of their life on that day."""
        return self.since <= day <= self.until


class Crowd:
    """All who ever had a badge. Issues the badges; runs inside `Store.writing`."""

    def __init__(self, place: OpenPlace, world: World, seed: int, first: date) -> None:
        self.members: list[Person] = []
        self._place = place
        self._world = world
        self._seed = seed
        self._rng = rng = Random(f"{seed} people")
        self._words = alias_words()
        nouns = len(self._words.masculine) + len(self._words.feminine)
        self._names = list(range(nouns * len(self._words.adjectives)))
        rng.shuffle(self._names)
        self.unused = [self._badge() for _ in range(UNUSED)]
        for loves in TO_TRY:
            self._join(first, EVER, loves, self._habit(0.75), Role.PARTICIPANT)
        for loves in TEAM:
            self._join(first, EVER, loves, (0.9,) * 7, Role.TEAM)
        for loves in LEADERS:
            self._join(first, EVER, loves, self._habit(0.85), Role.LEADER)
        for loves in VOLUNTEERS:
            self._join(first, EVER, loves, self._habit(0.75), Role.VOLUNTEER)
        for age, activities in YOUNG.items():
            for loves in activities:
                self._join(first, EVER, loves, self._habit(0.6), Role.PARTICIPANT)
                young = self.members[-1]
                young.answers |= {"tranche_age": age, "situation": "ETU"}
                young.candour, young.asked = Candour.OPEN, None
        for _ in range(REGULARS):
            self._regular(first + timedelta(rng.randrange(45)))
        for _ in range(OCCASIONALS):
            self._occasional(first + timedelta(rng.randrange(60)))

    @property
    def to_try(self) -> list[Person]:
        """The regulars whose badges are given out; the last of them is in."""
        return self.members[: len(TO_TRY)]

    def welcome(self, day: date) -> None:
        """Someone gets their badge on this day."""
        luck = self._rng.random()
        if luck < 0.07:
            self._regular(day)
        elif luck < 0.5:
            self._occasional(day)
        else:  # came out of curiosity
            self._join(day, day + timedelta(60), self.likes(self._rng), (0.02,) * 7)

    def give_out(self) -> list[NewBadge]:
        """Issue the badges that nobody has used, and return all those that come with the demo.

        First the regulars who are out, then the one who is in, then the unused ones.
        """
        for badge in self.unused:
            badges.issue(self._place.store, keyed_hash(badge.code, self._place.key), badge.alias)
        return [person.badge for person in self.to_try] + self.unused

    def likes(self, rng: Random) -> str:
        """An activity, by how much people like them."""
        offers = self._world.offers
        (code,) = rng.choices(list(offers), [offer.share for offer in offers.values()])
        return code

    def answers(self, rng: Random, activity: str) -> dict[str, str]:
        """What someone who comes for this would say, if they were asked and willing."""
        offer = self._world.offer(activity)
        (age,) = rng.choices(AGES, offer.ages)
        return {
            "tranche_age": age,
            "genre": drawn(rng, {"F": offer.women, "H": 1 - offer.women, "A": 0.012}),
            "situation": drawn(rng, self._world.situation[age]),
            "residence": drawn(rng, self._world.residence),
        }

    def _regular(self, since: date) -> None:
        until = since + timedelta(round(self._rng.lognormvariate(5.9, 0.8)))
        self._join(since, until, self.likes(self._rng), self._habit(0.72))

    def _occasional(self, since: date) -> None:
        until = since + timedelta(round(self._rng.lognormvariate(5.5, 0.6)))
        chance = self._rng.uniform(0.02, 0.09)
        self._join(since, until, self.likes(self._rng), (chance,) * 7)

    def _habit(self, chance: float) -> tuple[float, ...]:
        """Two or so days of the week, and hardly ever another one."""
        usual = self._rng.sample(range(6), self._rng.choice((1, 2, 2, 3)))
        return tuple(chance if day in usual else 0.02 for day in range(7))

    def _join(
        self,
        since: date,
        until: date,
        loves: str,
        chances: Sequence[float],
        role: Role = Role.PARTICIPANT,
    ) -> None:
        badge, rng = self._badge(), self._rng
        code_hash = keyed_hash(badge.code, self._place.key)
        self.members.append(
            Person(
                ordinal=len(self.members) + 1,
                visitor=badges.issue(self._place.store, code_hash, badge.alias, role),
                badge=badge,
                role=role,
                loves=loves,
                chances=tuple(chances),
                minute=arrival_minute(rng, self._world, loves),
                since=since,
                until=until,
                answers=self.answers(rng, loves),
                candour=candour(rng),
                # Whom the team checked in at first was not asked, and is not before a year is over.
                asked=since if rng.random() < 0.04 else None,
            )
        )

    def _badge(self) -> NewBadge:
        """The same codes for the same seed: a sheet printed yesterday still opens today."""
        number = self._names.pop()
        entropy = Random(f"{self._seed} badge {number}").randbytes(ENTROPY_BYTES)
        return NewBadge(mint(entropy), alias(number.to_bytes(8), self._words))


@dataclass(frozen=True, slots=True)
class Scene:
    """What all the invented days have in common."""

    place: OpenPlace
    world: World
    crowd: Crowd
    today: date
    seed: int


def arrival_minute(rng: Random, world: World, activity: str) -> float:
    """When people come for an activity, in minutes after the opening."""
    hours = world.offer(activity).hours
    (hour,) = rng.choices(range(len(hours)), hours)
    return 60 * (hour + rng.random())


def candour(rng: Random) -> Candour:
    """How someone takes the questions: most people answer them."""
    (found,) = rng.choices(list(Candour), (75, 9, 9, 7))
    return found


def drawn(rng: Random, weights: Mapping[str, float]) -> str:
    """One of the keys."""
    (found,) = rng.choices(list(weights), list(weights.values()))
    return found
