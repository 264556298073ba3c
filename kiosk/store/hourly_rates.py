"""The hourly rates that a place has set for itself, as rows."""

from datetime import date

from kiosk.domain.hourly_rate import HourlyRate
from kiosk.store.store import Store


def write_rate(store: Store, rate: HourlyRate) -> None:
    """Keep a rate, over the one of the same day."""
    store.db.execute(
        "INSERT OR REPLACE INTO hourly_rate (since, cents, charges) VALUES (?, ?, ?)",
        [rate.since.isoformat(), rate.cents, rate.charges],
    )


def read_rates(store: Store) -> list[HourlyRate]:
    """The place's own rates, in the order of their days."""
    rows = store.db.execute("SELECT since, cents, charges FROM hourly_rate ORDER BY since")
    return [HourlyRate(date.fromisoformat(since), cents, charges) for since, cents, charges in rows]
