"""Each record of a file of visits, cell by cell: either a line to keep, or all that is wrong in it."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import NamedTuple

from kiosk.domain.catalogue import DECLINED, Activity
from kiosk.domain.clock import business_day, floored_to_hour, offset_minutes, to_ms
from kiosk.domain.visit import Role
from kiosk.services.import_visits.faults import Faults, shortened
from kiosk.services.import_visits.line import ANSWERS, Kind, Line
from kiosk.services.import_visits.people import NOBODY, People
from kiosk.services.import_visits.reading import Record
from kiosk.services.import_visits.times import Told, Unfit, read_time
from kiosk.services.open_place import OpenPlace

COLUMNS = ("badge", "arrivee", "depart", "activite", "role", "personnes", *ANSWERS)
REQUIRED = ("arrivee", "activite")
_WHO_AND_WHEN = COLUMNS.index("activite")

MOST_PERSONS = 2000
LONGEST_MS = 24 * 3_600_000
AHEAD = timedelta(days=1)
"""How far after now a visit may lie: clocks and zones differ, and no further."""

_ROLES = {role.value for role in Role}
_NUMBER = re.compile(r"[0-9]{1,4}")
_REMEMBERED = 10_000
"""So many kinds of lines; each costs a kilobyte."""


class _Wrong(NamedTuple):
    """What is wrong with the cell of a column: `key` and `facts` as in a `KioskError`."""

    column: str
    key: str
    facts: Mapping[str, object]


class _Read(NamedTuple):
    """What a record tells besides who and when: the kind of its line, or all that is wrong."""

    kind: Kind
    text: str
    """The part of `Line.text` that is about it."""
    is_sensitive: bool
    is_answered_by_group: bool
    wrong: tuple[_Wrong, ...]


class Checker:
    """What a line may say in this place, now."""

    def __init__(
        self,
        place: OpenPlace,
        activities: Mapping[str, Activity],
        now: datetime,
        faults: Faults,
        doubts: Faults,
    ) -> None:
        self._zone = place.place.zone
        self._people = People(place)
        self._activities = activities
        self._codes = [
            {DECLINED, *question.codes}
            for name in ANSWERS
            for question in place.catalogue.questions
            if question.id == name
        ]
        self._latest_ms = to_ms(now + AHEAD)
        self._faults = faults
        self._doubts = doubts
        self._known: dict[tuple[bool, tuple[str, ...]], _Read] = {}

    def line(self, record: Record) -> Line | None:
        """The record in the place's own terms; None, and its faults noted, when it can't be kept.

        Of a visit for a sensitive activity only the hour is kept, and nothing that leads to
        anybody; of people who come together no answers.
        """
        before = self._faults.count
        reference, arrival, departure = record.cells[:_WHO_AND_WHEN]
        arrived = self._time(record, "arrivee", arrival)
        left = self._time(record, "depart", departure) if departure else None
        if arrived is not None and left is not None:
            stayed = left.ms - arrived.ms
            if stayed < 0:
                self._fault(record, "depart", "visits.left_before")
            elif stayed > LONGEST_MS:
                self._fault(record, "depart", "visits.too_long")
        read = self._read(bool(reference), record.cells[_WHO_AND_WHEN:])
        for column, key, facts in read.wrong:
            self._fault(record, column, key, **facts)
        if arrived is None or self._faults.count > before:
            return None
        day = business_day(arrived.at, self._zone)
        if read.is_sensitive:
            reference, arrived = "", _to_the_hour(arrived)
            left = None if left is None else _to_the_hour(left)
        if read.is_answered_by_group:
            self._doubts.add(record.line, ANSWERS[0], "visits.group_answers")
        person = self._people.named(reference) if reference else NOBODY
        left_ms = None if left is None else left.ms
        return Line(
            person.who,
            arrived.ms,
            f"{person.mark}|{arrived.ms}|{left_ms}|{read.text}",
            offset_minutes(arrived.at),
            left_ms,
            0 if left is None else offset_minutes(left.at),
            day.isoformat(),
            read.kind,
        )

    def _time(self, record: Record, column: str, text: str) -> Told | None:
        if not text:
            self._fault(record, column, "visits.needed")
            return None
        try:
            told = read_time(text, self._zone, self._latest_ms)
        except Unfit as unfit:
            self._fault(record, column, unfit.key)
            return None
        if told.twice:
            self._doubts.add(record.line, column, "visits.twice", value=shortened(text))
        return told

    def _read(self, has_badge: bool, cells: tuple[str, ...]) -> _Read:
        """Most lines tell what another one told of somebody else, or at another time."""
        read = self._known.get((has_badge, cells))
        if read is None:
            read = self._read_anew(has_badge, *cells)
            if not read.wrong:  # a wrong cell may be of any length
                if len(self._known) == _REMEMBERED:
                    self._known.clear()
                self._known[has_badge, cells] = read
        return read

    def _read_anew(
        self, has_badge: bool, activity: str, role: str, number: str, *answers: str
    ) -> _Read:
        code, role = activity.upper(), role.upper() or Role.PARTICIPANT.value
        persons = int(number or 1) if _NUMBER.fullmatch(number or "1") else 0
        answers = tuple(map(str.upper, answers))
        wrong = (
            *self._wrong_activity(code),
            *_wrong_role(role),
            *_wrong_persons(persons, has_badge=has_badge),
            *self._wrong_answers(answers),
        )
        is_sensitive = code in self._activities and self._activities[code].sensitive
        kept = ("",) * len(ANSWERS) if is_sensitive or persons > 1 else answers
        return _Read(
            Kind(code, role, persons, kept),
            "|".join([code, role, str(persons), *kept]),
            is_sensitive,
            any(answers) and persons > 1,
            wrong,
        )

    def _wrong_activity(self, code: str) -> Iterator[_Wrong]:
        if not code:
            yield _Wrong("activite", "visits.needed", {})
        elif code not in self._activities:
            known = " ".join(sorted(self._activities))
            yield _Wrong("activite", "visits.activity", {"known": known})

    def _wrong_answers(self, answers: tuple[str, ...]) -> Iterator[_Wrong]:
        for question, codes, choice in zip(ANSWERS, self._codes, answers, strict=True):
            if choice and choice not in codes:
                yield _Wrong(question, "visits.answer", {"known": " ".join(sorted(codes))})

    def _fault(self, record: Record, column: str, key: str, **facts: object) -> None:
        value = shortened(record.cells[COLUMNS.index(column)])
        self._faults.add(record.line, column, key, value=value, **facts)


def _wrong_role(role: str) -> Iterator[_Wrong]:
    if role not in _ROLES:
        yield _Wrong("role", "visits.role", {"known": " ".join(Role)})


def _wrong_persons(persons: int, *, has_badge: bool) -> Iterator[_Wrong]:
    if not 1 <= persons <= MOST_PERSONS:
        yield _Wrong("personnes", "visits.persons", {"most": MOST_PERSONS})
    elif persons > 1 and has_badge:
        yield _Wrong("personnes", "visits.persons_with_badge", {})


def _to_the_hour(told: Told) -> Told:
    at = floored_to_hour(told.at)
    return Told(at, to_ms(at))
