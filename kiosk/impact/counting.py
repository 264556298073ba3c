"""From visits as they were recorded to stays as they are counted.

The journal keeps what happened; counting has conventions of its own. Who goes out for a moment
and comes back to the same thing has made one visit. EQUIPE, the paid team, is counted nowhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby

from kiosk.domain.visit import ExitBy, Role, Visit
from kiosk.impact.calendar import Calendar
from kiosk.impact.exact import micros

SHORT_ABSENCE = timedelta(minutes=30)
"""The longest gap between two visits of a badge for one activity that still makes them one."""


VOLUNTEERING = frozenset((Role.VOLUNTEER, Role.LEADER))
"""Those who are there for others, unpaid."""


class Mode(StrEnum):
    """How people were counted: with a badge, two or more without one, one without one."""

    BADGE = "BADGE"
    GROUP = "GROUPE"
    ALONE = "ANONYME"


@dataclass(frozen=True, slots=True)
class Stay:
    """One visit as it is counted. Times are microseconds."""

    id: str
    visitor: str | None
    persons: int
    activity: str
    day: date
    hour: int
    """The local hour of arrival."""
    arrived: int
    left: int | None
    """The exit, when it is known."""
    measured: bool
    """The exit was recorded as this visit's own: its duration may stand for others'."""
    seen: int
    """They were still there at this instant: the last arrival of a merged visit."""
    latest: int
    """Without a known exit, they were gone by this instant."""

    @property
    def mode(self) -> Mode:
        if self.visitor is not None:
            return Mode.BADGE
        return Mode.GROUP if self.persons > 1 else Mode.ALONE


def stays(visits: Iterable[Visit], calendar: Calendar) -> list[Stay]:
    """The visits to be counted, in the order of arrival.

    Two visits of a badge on one business day for the same activity are one when at most 30
    minutes lie between them and no other visit of that badge; the gap counts as presence.
    A visit without a known exit never merges forward.
    """
    counted = [
        _stay(run, calendar)
        for unit in _units(visits)
        for run in _runs(unit)
        if run[0].role is not Role.TEAM
    ]
    return sorted(counted, key=lambda stay: (stay.arrived, stay.id))


def volunteered(visits: Iterable[Visit]) -> dict[str, list[tuple[int, int | None]]]:
    """By stay, from when to when somebody was there as a volunteer; to None: to the stay's end.

    The team may change the role of one of the visits that a stay is made of: then a part counts.
    """
    found: dict[str, list[tuple[int, int | None]]] = {}
    for unit in _units(visits):
        if not any(visit.role in VOLUNTEERING for visit in unit):
            continue
        for run in _runs(unit):
            spans = []
            for unpaid, together in groupby(run, key=lambda visit: visit.role in VOLUNTEERING):
                part = [*together]
                left = None if part[-1] is run[-1] else _known_exit(part[-1])
                if unpaid:
                    spans.append((micros(part[0].arrived), None if left is None else micros(left)))
            found[run[0].id] = spans
    return found


def _units(visits: Iterable[Visit]) -> Iterator[list[Visit]]:
    """All visits of a badge on one day together, each visit without badge alone."""
    badges: defaultdict[tuple[str, date], list[Visit]] = defaultdict(list)
    for visit in visits:
        if visit.visitor is None:
            yield [visit]
        else:
            badges[visit.visitor, visit.day].append(visit)
    yield from badges.values()


def _runs(unit: Sequence[Visit]) -> list[list[Visit]]:
    """Cut a badge's day into the visits that count as one."""
    runs: list[list[Visit]] = []
    for visit in sorted(unit, key=lambda visit: (visit.arrived, visit.id)):
        if runs and _continues(runs[-1][-1], visit):
            runs[-1].append(visit)
        else:
            runs.append([visit])
    return runs


def _continues(before: Visit, visit: Visit) -> bool:
    left = _known_exit(before)
    return (
        left is not None
        and before.activity == visit.activity
        and (before.role is Role.TEAM) == (visit.role is Role.TEAM)
        and visit.arrived - left <= SHORT_ABSENCE
    )


def _known_exit(visit: Visit) -> datetime | None:
    return None if visit.left_by is ExitBy.CLOSING else visit.left


def _stay(run: Sequence[Visit], calendar: Calendar) -> Stay:
    first, last = run[0], run[-1]
    left = _known_exit(last)
    seen = micros(last.arrived)
    latest = calendar.latest(first.day, seen)
    if last.until is not None:
        latest = min(latest, micros(last.until))
    # The place's time zone may have been corrected since: no stay may be less than nothing.
    latest = max(latest, seen)
    return Stay(
        id=first.id,
        visitor=first.visitor,
        persons=first.persons,
        activity=first.activity,
        day=first.day,
        hour=calendar.hour(first.arrived),
        arrived=micros(first.arrived),
        left=None if left is None else micros(left),
        measured=left is not None and last.left_by is not ExitBy.COUNT,
        seen=seen,
        latest=latest,
    )
