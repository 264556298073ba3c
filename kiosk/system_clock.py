"""The machine's clock: the one place that looks at it, for the kiosk and the commands."""

import time
from datetime import UTC, datetime

from kiosk.domain.clock import Reading, Watch
from kiosk.services.open_place import BUILT

_WATCH = Watch(BUILT)


def read_clock() -> Reading:
    """The time now, and how far the wall clock has strayed from steady time."""
    return _WATCH.reading(datetime.now(UTC), steady_seconds())


def steady_seconds() -> float:
    """Seconds that nobody can set, and that go on while the machine sleeps.

    Python's monotonic clock stops during a Linux machine's sleep: a tablet that dozed all night
    would then look as if someone had changed its clock.
    """
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
