"""Short ways to tell what happened, for the tests of the journal and of the rules."""

from datetime import UTC, date, datetime, timedelta

from kiosk.domain.clock import to_ms
from kiosk.domain.journal import Event, Fact

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = date(2026, 11, 23)


def at(minutes: float) -> datetime:
    """An instant of the story, so many minutes after nine."""
    return START + timedelta(minutes=minutes)


def event(
    visit: str,
    minutes: float,
    fact: Fact,
    *,
    visitor: str | None = "v",
    hlc: int | None = None,
    suspect: bool = False,
) -> Event:
    """One event; its hybrid clock follows the wall clock unless said otherwise."""
    when = at(minutes)
    order = to_ms(when) << 16 if hlc is None else hlc
    return Event(visit, visitor, when, order, "door", fact, suspect)
