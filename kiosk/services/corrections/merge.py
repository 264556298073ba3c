"""Making one visit of two, cancelling one, and taking back what was done."""

from kiosk.domain import corrections
from kiosk.domain.corrections import (
    Cancellation,
    DeskFact,
    Reason,
    Undoing,
    can_undo,
    correction,
)
from kiosk.domain.errors import BadInput
from kiosk.services.audit import By
from kiosk.services.corrections.desk_deed import DeskDeed, Done, Seen
from kiosk.services.open_place import OpenPlace
from kiosk.store import journal

REASONS = tuple(reason for reason in Reason if reason is not Reason.MERGED)
"""Why somebody may cancel a visit. There is no room for a remark: it would be about people."""


def merge(place: OpenPlace, by: By, kept: Seen, part: Seen) -> Done:
    """Say that two visits of a badge's day, or two of a day without badge, were one.

    It reaches from the first arrival to the last exit; activity, role and number of persons are
    those of `kept`. Raises `BadInput` for any other two, and for a sensitive activity.
    """
    deed = DeskDeed(place, by)

    def done() -> Done:
        first, second = deed.look(kept), deed.look(part)
        belong = (first.visitor, first.day) == (second.visitor, second.day)
        if not belong or first.id == second.id:
            raise BadInput("correction.apart")
        if deed.is_sensitive(first.activity) or deed.is_sensitive(second.activity):
            raise BadInput("correction.sensitive")
        whole = corrections.merged(first, second)
        deed.require_free(whole, [second.id])
        deed.write(second, Cancellation(deed.name, Reason.MERGED, first.id))
        said = correction(deed.name, first, whole, second.id)
        return Done((deed.write(first, said),), deed.name)

    return deed.carry_out(done)


def cancel(place: OpenPlace, by: By, seen: Seen, reason: Reason) -> Done:
    """Say that a visit never was, for one of the `REASONS`. It stays in the journal."""
    deed = DeskDeed(place, by)

    def done() -> Done:
        visit = deed.look(seen)
        return Done((deed.write(visit, Cancellation(deed.name, reason)),), deed.name)

    return deed.carry_out(done)


def undo(place: OpenPlace, by: By, name: str) -> Done:
    """Take a deed back, of all visits that it was about; the undo can be taken back in turn.

    Raises `BadInput` when there is nothing to take back, when something else was said of one of
    these visits since, or when the badge has been in meanwhile where the visit was.
    """
    deed = DeskDeed(place, by)

    def done() -> Done:
        about = journal.visits_of_deed(place.store, name)
        if not about:
            raise BadInput("correction.nothing")
        since = min(_hlc(place, visit, name) for visit in about)
        said = Undoing(deed.name, name)
        told = []
        for visit in about:
            after = deed.by_itself(visit, said)
            if not after.voided:
                deed.require_free(after, about, since)
            told.append(deed.write(deed.by_itself(visit), said))
        return Done(tuple(told), deed.name)

    return deed.carry_out(done)


def _hlc(place: OpenPlace, visit: str, deed: str) -> int:
    """When the deed was done to this visit. Raises `BadInput` when it can't be taken back now."""
    events = journal.events_of(place.store, [visit])
    if not can_undo([event.fact for event in events], deed):
        raise BadInput("correction.changed_since")
    facts = ((event.hlc, event.fact) for event in events)
    return next(hlc for hlc, fact in facts if isinstance(fact, DeskFact) and fact.deed == deed)
