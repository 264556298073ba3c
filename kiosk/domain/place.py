"""The place: what the whole house needs to know of where it stands."""

from dataclasses import dataclass
from datetime import time
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Place:
    """One tiers-lieu. Opening hours are the same on all days until the desk can say more."""

    id: str
    name: str
    kind: str
    zone: ZoneInfo
    opens: time = time(8)
    closes: time = time(20)
    capacity: int | None = None
    """How many people may be in at once; None when nobody said."""
