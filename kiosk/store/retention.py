"""What must outlive the visits that are removed when a place no longer keeps them."""

from datetime import date

from kiosk.store import figures, tellings
from kiosk.store.places import save_setting, setting
from kiosk.store.store import Store

_MARK = "visits_forgotten_before"


def before_forgetting(store: Store, before: date) -> None:
    """Prepare that the visits older than a business day go, and note for good that they went.

    Whatever removes them calls this first, in the same transaction, while they are still there.
    The quarter of a first visit is kept with its visitor; who was counted in which report goes
    with the visits; and no period that would need them is computed again.
    """
    figures.remember_first_quarters(store, before)
    tellings.forget_counted(store, before)
    known = forgotten_before(store)
    save_setting(store, _MARK, max(known or before, before).isoformat())


def forgotten_before(store: Store) -> date | None:
    """Visits of business days before this one were removed; None: none ever were."""
    found = setting(store, _MARK, None)
    return None if found is None else date.fromisoformat(found)
