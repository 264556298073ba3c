"""What an hour given to the place is said to be worth, from one day on until the next such day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

MOST_CENTS = 100_000
MOST_CHARGES = 10_000


@dataclass(frozen=True, slots=True)
class HourlyRate:
    """An hourly rate, dated.

    cents: of euros, 1 to 100,000. charges: what an employer would pay on top, in hundredths of a
    percent (3110 is 31.1 %), 0 to 10,000. source: whose rate it is, in French, for people.
    Raises ValueError beyond these bounds.
    """

    since: date
    cents: int
    charges: int = 0
    source: str = "taux du lieu"

    def __post_init__(self) -> None:
        if not (0 < self.cents <= MOST_CENTS and 0 <= self.charges <= MOST_CHARGES):
            raise ValueError(f"hourly rate of {self.since}: {self.cents}, {self.charges}")


def with_own(usual: Iterable[HourlyRate], own: Iterable[HourlyRate]) -> tuple[HourlyRate, ...]:
    """The rates that hold at a place, by their days: from its first own one on, only its own do."""
    mine = sorted(own, key=lambda rate: rate.since)
    before = [rate for rate in usual if not mine or rate.since < mine[0].since]
    return (*sorted(before, key=lambda rate: rate.since), *mine)


def rate_on(rates: Sequence[HourlyRate], day: date) -> HourlyRate | None:
    """The rate in force on a business day, of rates in the order of their days; None before them."""
    return next((rate for rate in reversed(rates) if rate.since <= day), None)
