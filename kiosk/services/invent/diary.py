"""What the door would have noted of one invented day: stays in, events and answers out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from random import Random

from kiosk.domain.catalogue import BOTTOM_BAR, DECLINED, NOT_STATED, Question
from kiosk.domain.clock import floored_to_hour
from kiosk.domain.journal import Arrival, Choice, Exit, Fact, Tap, Voiding
from kiosk.domain.tile_order import order, row_for_badge, row_for_day
from kiosk.domain.visit import ExitBy, Role
from kiosk.services.check_in import DOOR
from kiosk.services.invent.day import Slip, Stay
from kiosk.services.invent.people import Candour, Person, Scene, candour
from kiosk.services.profile import ASK_AGAIN, CHILDREN
from kiosk.services.staff import StaffRole
from kiosk.store.answers import Asked
from kiosk.store.journal import Draft

ONE_IN = 3
"""Of the visits without a badge, one in so many is asked: the place's own default."""


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """What `store.answers.write_answer` wants to know."""

    asked: Asked
    question: Question
    choice: str | None
    at: datetime
    one_in: int


class Diary:
    """The notes of one business day, up to `end`."""

    def __init__(self, scene: Scene, day: date, end: datetime) -> None:
        self.answers: list[GivenAnswer] = []
        self._notes: list[tuple[datetime, Draft]] = []
        self._scene = scene
        self._day = day
        self._end = end
        self._tiles = tuple(scene.world.tiles(day, scene.today))
        self._rng = Random(f"{scene.seed} notes {day}")

    @property
    def drafts(self) -> list[Draft]:
        """The events in the order of their writing."""
        return [draft for _, draft in sorted(self._notes, key=lambda note: note[0])]

    def write(self, stays: list[Stay]) -> None:
        """Note everything that happened on this day."""
        alone: list[tuple[Stay, str]] = []
        for stay in sorted(stays, key=lambda stay: stay.arrived):
            visit = f"{self._rng.getrandbits(128):032x}"
            if stay.person is None:
                self._without_badge(stay, visit)
            else:
                visit = self._with_badge(stay, stay.person, visit)
            if stay.person is None and stay.persons == 1:
                alone.append((stay, visit))
            elif stay.noted and stay.slip is not Slip.UNDONE:
                actor = StaffRole.HOST.value if stay.noted is ExitBy.DESK else DOOR
                self._note(visit, stay.person, stay.left, Exit(stay.noted), actor)
        self._count_out(alone)

    def _with_badge(self, stay: Stay, person: Person, visit: str) -> str:
        """Note an arrival and what is said with it; the visit that the exit will belong to."""
        self._note(visit, person, stay.arrived, Arrival(self._day, role=person.role))
        if stay.slip is Slip.UNDONE:
            self._note(visit, person, stay.left, Voiding("undone"))
            return visit
        if stay.activity == NOT_STATED:
            return visit
        wrong = self._rng.choice(self._tiles) if stay.slip is Slip.MISTAPPED else stay.activity
        tap = self._tap(wrong, person)
        at = stay.arrived + timedelta(milliseconds=600 + tap.latency_ms)
        self._note(visit, person, at, Choice(wrong, tap))
        if wrong != stay.activity:
            at += timedelta(seconds=self._rng.uniform(5, 200))
            self._note(visit, person, at, Choice(stay.activity, self._tap(stay.activity, person)))
        elif person.role is not Role.TEAM and self._is_due(person):
            person.asked = self._day
            self._ask(Asked(person.visitor, None), person.answers, person.candour, at, 1)
        if stay.moved:
            at, activity = stay.moved
            self._note(visit, person, at, Exit(ExitBy.CHANGE))
            visit = f"{self._rng.getrandbits(128):032x}"
            tap = self._tap(activity, person)
            arrival = Arrival(self._day, activity=activity, role=person.role, tap=tap)
            self._note(visit, person, at, arrival)
        person.last_activity = stay.activity
        return visit

    def _without_badge(self, stay: Stay, visit: str) -> None:
        if self._is_sensitive(stay.activity):
            self._note_coarsely(visit, stay.arrived, Arrival(self._day, activity=stay.activity))
            return
        tap = self._tap(stay.activity, None)
        arrival = Arrival(
            self._day, stay.persons, stay.activity, group=stay.group, adults=stay.adults, tap=tap
        )
        self._note(visit, None, stay.arrived, arrival)
        if stay.persons == 1 and int(visit[:8], 16) % ONE_IN == 0:
            answers = self._scene.crowd.answers(self._rng, stay.activity)
            self._ask(Asked(None, visit), answers, candour(self._rng), stay.arrived, ONE_IN)

    def _count_out(self, alone: list[tuple[Stay, str]]) -> None:
        """« Je repars » without a badge: the oldest visit of that activity is taken to be theirs."""
        here = list(alone)
        leaving = [stay for stay, _ in alone if stay.noted]
        for one in sorted(leaving, key=lambda stay: stay.left):
            stay, visit = next(
                (stay, visit) for stay, visit in here if stay.activity == one.activity
            )
            here.remove((stay, visit))
            if self._is_sensitive(stay.activity):
                self._note_coarsely(visit, one.left, Exit(ExitBy.COUNT))
            else:
                self._note(visit, None, one.left, Exit(ExitBy.COUNT))

    def _ask(
        self, asked: Asked, answers: Mapping[str, str], how: Candour, at: datetime, one_in: int
    ) -> None:
        """The four questions, one after the other, a few seconds each."""
        gone_from = self._rng.randrange(4) if how is Candour.GONE else 4
        if at + timedelta(minutes=2) > self._end:
            return
        for number, question in enumerate(self._scene.place.catalogue.questions):
            at += timedelta(milliseconds=self._rng.randrange(2200, 7000))
            choice: str | None = answers[question.id]
            if number >= gone_from:
                choice = None
            elif how is Candour.CLOSED or (how is Candour.CHOOSY and self._rng.random() < 0.4):
                choice = DECLINED
            self.answers.append(GivenAnswer(asked, question, choice, at, one_in))
            if asked.visitor is None and choice in CHILDREN:
                return

    def _is_due(self, person: Person) -> bool:
        return person.asked is None or self._day - person.asked > ASK_AGAIN

    def _tap(self, activity: str, person: Person | None) -> Tap:
        slots = len(self._tiles)
        if person is None:
            row = row_for_day(self._day.toordinal(), slots)
        else:
            quarter = 4 * self._day.year + (self._day.month - 1) // 3
            row = row_for_badge(person.ordinal, quarter, slots)
        last_time = person is not None and person.last_activity == activity
        latency = self._rng.lognormvariate(7.2 if last_time else 7.9, 0.45)
        return Tap(_slots(self._tiles, row)[activity], slots, row, round(latency), last_time, "fr")

    def _note(
        self, visit: str, person: Person | None, at: datetime, fact: Fact, actor: str = DOOR
    ) -> None:
        at = min(at, self._end)
        visitor = person.visitor if person else None
        draft = Draft(visit, visitor, at.astimezone(self._scene.place.place.zone), actor, fact)
        self._notes.append((at, draft))

    def _note_coarsely(self, visit: str, at: datetime, fact: Fact) -> None:
        local = floored_to_hour(at.astimezone(self._scene.place.place.zone))
        self._notes.append((at, Draft(visit, None, local, DOOR, fact, coarse=True)))

    def _is_sensitive(self, activity: str) -> bool:
        return self._scene.world.offer(activity).activity.sensitive


@cache
def _slots(tiles: tuple[str, ...], row: int) -> dict[str, int]:
    """In which slot each tile stands, the bottom bar after them."""
    return {code: slot for slot, code in enumerate((*order(tiles, row), *BOTTOM_BAR))}
