"""One person is erased, because they wish it: badges, answers, first name and visits.

What was published of closed periods stays as it was; open ones count these visits no more
(docs/decisions, 18).
"""

from datetime import date

from kiosk.domain import badge
from kiosk.domain.clock import Reading, floored_to_hour
from kiosk.domain.errors import BadInput
from kiosk.domain.journal import Arrival
from kiosk.domain.visit import Visit
from kiosk.services.audit import Act, By, note
from kiosk.services.deed import Deed
from kiosk.services.leftovers import alone, discard_all
from kiosk.services.open_place import OpenPlace, note_redactions
from kiosk.store import badges, retention, visitors, visits
from kiosk.store.sqlite import world_errors

ACTOR = "parvis"
"""Who notes that somebody nobody knows any more is still in."""
AT_ONCE = 10
"""Visits removed in one transaction, if there are no more on one day."""


def whose(place: OpenPlace, code: str) -> str:
    """The visitor behind a badge, in force or not. Raises `BadInput` where it opens nothing here."""
    read = badge.parse(code)
    with world_errors():
        known = None
        if read is not None:
            known = badges.visitor_of(place.store, badge.keyed_hash(read, place.key))
    if known is None:
        raise BadInput("erase.unknown")
    return known


def erase(place: OpenPlace, visitor: str, now: Reading, by: By | None = None) -> int:
    """Erase a visitor and all that is kept of them, for good; how many visits went.

    Whoever is in right now is still counted among those present, as somebody without a badge who
    came at that hour. by: who does it at the desk. What is broken off is taken up again the next
    time, by the same badge. Raises `BadInput` when they are not known any more, and `WriteFailed`
    when the disk does not take it, or visits are being imported.
    """
    deed, gone = Deed(place, now, ACTOR), 0
    with alone(place.folder):
        discard_all(place)
        while True:
            with place.store.writing():
                if visitors.read(place.store, visitor) is None:
                    raise BadInput("visitors.gone")
                older = retention.visits_of(place.store, visitor, deed.day, AT_ONCE)
                listed = retention.forget_visits(place.store, older)
                if not older:
                    today, last = _erase_rest(deed, visitor)
                    gone += today
                    listed += last
                    if by is not None:
                        note(place, by, Act.VISITOR_ERASED)
            note_redactions(place, listed)
            gone += len(older)
            if not older:
                break
    place.store.empty_log()
    return gone


def _erase_rest(deed: Deed, visitor: str) -> tuple[int, list[str]]:
    """The visits of today and of a day that a wrong clock told, and then the visitor."""
    store = deed.place.store
    rest = retention.visits_of(store, visitor, date.max, -1)
    told = [visits.by_id(store, visit) for visit in rest]
    listed = retention.forget_visits(store, rest)
    retention.forget_visitors(store, [visitor])
    for visit in told:
        if visit is not None and visit.is_open and visit.day == deed.day:
            _stay_as_nobody(deed, visit)
    return len(rest), [*listed, visitor]


def _stay_as_nobody(deed: Deed, visit: Visit) -> None:
    arrival = Arrival(visit.day, visit.persons, visit.activity, visit.role)
    deed.arrive(None, arrival, floored_to_hour(visit.arrived))
