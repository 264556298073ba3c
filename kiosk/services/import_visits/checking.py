"""Each record of a file of visits, cell by cell: either a line to keep, or all that is wrong in it."""

import re
from collections.abc import Mapping
from datetime import datetime, timedelta

from kiosk.domain.catalogue import DECLINED, Activity
from kiosk.domain.clock import business_day, floored_to_hour, offset_minutes, to_ms
from kiosk.domain.visit import Role
from kiosk.services.import_visits.faults import Faults, shortened
from kiosk.services.import_visits.line import Line
from kiosk.services.import_visits.people import NOBODY, People
from kiosk.services.import_visits.reading import Record
from kiosk.services.import_visits.times import Unfit, read_time
from kiosk.services.open_place import OpenPlace

ANSWERS = ("tranche_age", "genre", "situation", "residence")
COLUMNS = ("badge", "arrivee", "depart", "activite", "role", "personnes", *ANSWERS)
REQUIRED = ("arrivee", "activite")

MOST_PERSONS = 2000
LONGEST_MS = 24 * 3_600_000
AHEAD = timedelta(days=1)
"""How far after now a visit may lie: clocks and zones differ, and no further."""

_ROLES = {role.value for role in Role}
_NUMBER = re.compile(r"[0-9]{1,4}")


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
        self._codes = {
            question.id: {DECLINED, *question.codes}
            for question in place.catalogue.questions
            if question.id in ANSWERS
        }
        self._latest = now + AHEAD
        self._faults = faults
        self._doubts = doubts

    def line(self, record: Record) -> Line | None:
        """The record in the place's own terms; None, and its faults noted, when it can't be kept.

        Of a visit for a sensitive activity only the hour is kept, and nothing that leads to
        anybody; of people who come together no answers.
        """
        before = self._faults.count
        arrived = self._time(record, "arrivee")
        left = self._time(record, "depart") if record.cells.get("depart") else None
        if arrived is not None and left is not None:
            stayed = to_ms(left) - to_ms(arrived)
            if stayed < 0:
                self._fault(record, "depart", "visits.left_before")
            elif stayed > LONGEST_MS:
                self._fault(record, "depart", "visits.too_long")
        activity = self._activities.get(record.cells["activite"].upper())
        if not record.cells["activite"]:
            self._fault(record, "activite", "visits.needed")
        elif activity is None:
            known = " ".join(sorted(self._activities))
            self._fault(record, "activite", "visits.activity", known=known)
        role = self._role(record)
        persons = self._persons(record)
        answers = [self._answer(record, question) for question in ANSWERS]
        if arrived is None or activity is None or self._faults.count > before:
            return None
        reference = record.cells.get("badge", "")
        day = business_day(arrived, self._zone)
        if activity.sensitive:
            reference, arrived = "", floored_to_hour(arrived)
            left = None if left is None else floored_to_hour(left)
        if any(answers) and persons > 1:
            self._doubts.add(record.line, ANSWERS[0], "visits.group_answers")
        if activity.sensitive or persons > 1:
            answers = ["", "", "", ""]
        person = self._people.named(reference) if reference else NOBODY
        arrived_ms, left_ms = to_ms(arrived), None if left is None else to_ms(left)
        told = (person.mark, arrived_ms, left_ms, activity.code, role, persons, *answers)
        return Line(
            person.who,
            arrived_ms,
            "|".join(map(str, told)),
            offset_minutes(arrived),
            left_ms,
            0 if left is None else offset_minutes(left),
            day.isoformat(),
            activity.code,
            role,
            persons,
            *answers,
        )

    def _time(self, record: Record, column: str) -> datetime | None:
        text = record.cells[column]
        if not text:
            self._fault(record, column, "visits.needed")
            return None
        try:
            told = read_time(text, self._zone, self._latest)
        except Unfit as unfit:
            self._fault(record, column, unfit.key)
            return None
        if told.twice:
            self._doubts.add(record.line, column, "visits.twice", value=shortened(text))
        return told.at

    def _role(self, record: Record) -> str:
        role = record.cells.get("role", "").upper() or Role.PARTICIPANT.value
        if role not in _ROLES:
            self._fault(record, "role", "visits.role", known=" ".join(Role))
        return role

    def _persons(self, record: Record) -> int:
        text = record.cells.get("personnes") or "1"
        persons = int(text) if _NUMBER.fullmatch(text) else 0
        if not 1 <= persons <= MOST_PERSONS:
            self._fault(record, "personnes", "visits.persons", most=MOST_PERSONS)
        elif persons > 1 and record.cells.get("badge"):
            self._fault(record, "personnes", "visits.persons_with_badge")
        return persons

    def _answer(self, record: Record, question: str) -> str:
        choice = record.cells.get(question, "").upper()
        if choice and choice not in self._codes[question]:
            known = " ".join(sorted(self._codes[question]))
            self._fault(record, question, "visits.answer", known=known)
        return choice

    def _fault(self, record: Record, column: str, key: str, **facts: object) -> None:
        value = shortened(record.cells.get(column, ""))
        self._faults.add(record.line, column, key, value=value, **facts)
