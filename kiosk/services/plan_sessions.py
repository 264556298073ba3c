"""Planning sessions: a workshop on Thursday from two to four, a public service that comes by."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from kiosk.domain.clock import business_day
from kiosk.domain.errors import BadInput
from kiosk.domain.session import Session
from kiosk.services.audit import Act, By, note
from kiosk.services.edit_activities import ALWAYS_THERE, activity_in
from kiosk.services.open_place import OpenPlace
from kiosk.store import sessions
from kiosk.store.sqlite import world_errors

LONGEST = timedelta(hours=16)
"""Of one session: more is a slip of the keyboard."""
MOST_WEEKS = 53
LONGEST_HOST = 40
"""Characters of the name of who holds it."""


@dataclass(frozen=True, slots=True)
class When:
    """A date and local times, to the minute; an end that is not after the start: past midnight."""

    date: date
    starts: time
    ends: time


def sessions_between(place: OpenPlace, first: date, last: date) -> Sequence[Session]:
    """The sessions of these business days in their order, past ones too; in UTC."""
    with world_errors():
        return sessions.between(place.store, first, last)


def plan_sessions(
    place: OpenPlace, activity: str, when: When, by: By, *, host: str = "", weeks: int = 1
) -> Sequence[Session]:
    """Plan an activity at a date and time; every week for so many weeks, at the same local time.

    All of them or none: raises `BadInput` naming the first that can't be: the hour that the
    clocks skip, or another session of this activity meanwhile. Hosts plan too.
    """
    if not 1 <= weeks <= MOST_WEEKS:
        raise BadInput("sessions.weeks", most=MOST_WEEKS)
    clean, series, planned = _host(host), secrets.token_hex(16), []
    with place.store.writing():
        if activity_in(place, activity).archived or activity in ALWAYS_THERE:
            raise BadInput("sessions.activity")
        for week in range(weeks):
            starts, ends = _instants(place, when, timedelta(weeks=week))
            day = business_day(starts, place.place.zone)
            one = Session(secrets.token_hex(16), activity, day, starts, ends, series, clean)
            _write(place, one)
            planned.append(one)
        note(place, by, Act.SESSION_PLANNED, thing=activity)
    return planned


def move_session(place: OpenPlace, session: str, when: When, by: By, *, host: str = "") -> Session:
    """Hold one session at another time, or by somebody else. Raises as `plan_sessions`."""
    clean = _host(host)
    with place.store.writing():
        before = _known(place, session)
        starts, ends = _instants(place, when, timedelta())
        day = business_day(starts, place.place.zone)
        moved = Session(session, before.activity, day, starts, ends, before.series, clean)
        _write(place, moved)
        note(place, by, Act.SESSION_CHANGED, thing=before.activity)
    return moved


def cancel_session(place: OpenPlace, session: str, by: By, *, following: bool = False) -> int:
    """It does not take place, and with `following` nor do those of its series after it.

    How many were cancelled. Visits stay as they are.
    """
    with place.store.writing():
        first = _known(place, session)
        gone = [first]
        if following:
            gone = sessions.of_series(place.store, first.series, first.starts)
        for one in gone:
            sessions.remove(place.store, one.id)
        note(place, by, Act.SESSION_CANCELLED, thing=first.activity)
    return len(gone)


def _known(place: OpenPlace, session: str) -> Session:
    found = sessions.by_id(place.store, session)
    if found is None:
        raise BadInput("sessions.gone")
    return found


def _write(place: OpenPlace, session: Session) -> None:
    other = sessions.overlapping(place.store, session)
    if other is not None:
        at = other.starts.astimezone(place.place.zone)
        raise BadInput("sessions.overlap", day=f"{at:%d/%m/%Y}", time=f"{at:%H:%M}")
    sessions.write(place.store, session)


def _host(host: str) -> str | None:
    clean = " ".join(host.split())
    if len(clean) > LONGEST_HOST or not clean.isprintable():
        raise BadInput("sessions.host", longest=LONGEST_HOST)
    return clean or None


def _instants(place: OpenPlace, when: When, later: timedelta) -> tuple[datetime, datetime]:
    starts, ends = _to_the_minute(when.starts), _to_the_minute(when.ends)
    begin = datetime.combine(when.date + later, starts)
    end = datetime.combine(when.date + later, ends)
    if end <= begin:
        end += timedelta(days=1)
    instants = tuple(_instant(place, wall) for wall in (begin, end))
    if not timedelta() < instants[1] - instants[0] <= LONGEST:
        raise BadInput("sessions.too_long")
    return instants[0], instants[1]


def _instant(place: OpenPlace, wall: datetime) -> datetime:
    """Of an hour that happens twice the first is meant; one that never comes is refused."""
    at = wall.replace(tzinfo=place.place.zone).astimezone(UTC)
    if at.astimezone(place.place.zone).replace(tzinfo=None) != wall:
        raise BadInput("sessions.skipped_hour", day=f"{wall:%d/%m/%Y}", time=f"{wall:%H:%M}")
    return at


def _to_the_minute(at: time) -> time:
    return time(at.hour, at.minute)
