"""The periods that figures are published for: calendar quarters and years, nothing else.

A free choice of dates would let two reports be subtracted from each other, and so name people
(disclosure by differencing). All days here are business days.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain.errors import BadInput

_FORM = re.compile(r"([12][0-9]{3})(?:-T([1-4]))?")


@dataclass(frozen=True, slots=True)
class Period:
    """A quarter of a year, or the whole year when `quarter` is None."""

    year: int
    quarter: int | None = None

    @classmethod
    def parse(cls, text: str) -> "Period":
        """`2026-T3` or `2026`. Raises BadInput for anything else."""
        found = _FORM.fullmatch(text)
        if found is None:
            raise BadInput("report.period", text=text)
        year, quarter = found.groups()
        return cls(int(year), int(quarter) if quarter else None)

    def __str__(self) -> str:
        return f"{self.year}-T{self.quarter}" if self.quarter else str(self.year)

    @property
    def label(self) -> str:
        """As people write it: `T3 2026`, `2026`."""
        return f"T{self.quarter} {self.year}" if self.quarter else str(self.year)

    @property
    def first(self) -> date:
        """The first business day."""
        return date(self.year, 3 * self.quarter - 2 if self.quarter else 1, 1)

    @property
    def last(self) -> date:
        """The last business day."""
        return self._next_first() - timedelta(days=1)

    @property
    def previous(self) -> "Period":
        """The quarter before a quarter, the year before a year."""
        if self.quarter is None or self.quarter == 1:
            return Period(self.year - 1, self.quarter and 4)
        return Period(self.year, self.quarter - 1)

    @property
    def quarters(self) -> tuple["Period", ...]:
        """The quarters that it is made of."""
        return (self,) if self.quarter else tuple(Period(self.year, n) for n in (1, 2, 3, 4))

    @property
    def months(self) -> tuple[date, ...]:
        """The first day of each of its months."""
        return tuple(
            date(self.year, self.first.month + n, 1) for n in range(3 * len(self.quarters))
        )

    @property
    def quarter_number(self) -> int:
        """Counts the quarters without gap over the years; of a year, its first quarter's."""
        return 4 * self.year + (self.quarter or 1) - 1

    def contains(self, day: date) -> bool:
        """Whether this business day is one of its own."""
        return day.year == self.year and self.quarter in (None, (day.month + 2) // 3)

    def ended(self, today: date) -> bool:
        """Whether its last business day is over on the business day `today`."""
        return today > self.last

    def _next_first(self) -> date:
        if self.quarter is None or self.quarter == 4:
            return date(self.year + 1, 1, 1)
        return date(self.year, 3 * self.quarter + 1, 1)
