"""Many visits of the past at once.

The same rows as one deed after the other would write, in a fraction of the time. A batch belongs
into one `Store.writing`: it cannot be seen until its last row is on the disk, and one that breaks
off leaves nothing behind.
"""

from collections.abc import Sequence
from datetime import date

from kiosk.domain.journal import Arrival, Event, fold
from kiosk.domain.visit import Visit
from kiosk.store import visits
from kiosk.store.journal import Draft, append_all
from kiosk.store.store import Store


def add_visits(store: Store, drafts: Sequence[Draft]) -> None:
    """Append the events of whole visits, in the order of their writing, and tell the visits.

    Raises ValueError, before anything is written, when a visit's arrival is not among them.
    """
    days = {draft.visit: draft.fact.day for draft in drafts if isinstance(draft.fact, Arrival)}
    for draft in drafts:
        if draft.visit not in days:
            raise ValueError(f"a batch without the arrival of visit {draft.visit}")
    units: dict[tuple[str, date], list[Event]] = {}
    for event in append_all(store, drafts):
        units.setdefault((event.visitor or event.visit, days[event.visit]), []).append(event)
    told: list[Visit] = []
    for unit in units.values():
        visitor, day = unit[0].visitor, days[unit[0].visit]
        if visitor is not None and _came_before(store, visitor, day):
            for visit in {event.visit for event in unit}:
                visits.refold(store, visit, visitor, day)
        else:
            told += fold(unit)
    visits.write(store, told)


def _came_before(store: Store, visitor: str, day: date) -> bool:
    """Whether rows already tell of this visitor's day: then old and new fold together."""
    found = store.db.execute(
        "SELECT 1 FROM visit WHERE visitor_id = ? AND day = ? LIMIT 1", [visitor, day.isoformat()]
    )
    return found.fetchone() is not None
