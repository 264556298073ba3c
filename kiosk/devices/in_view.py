"""What is new before the camera: one badge, once, for as long as it is held there."""

from dataclasses import dataclass
from enum import Enum, auto

AWAY = 1.2
"""Seconds out of view after which a code counts as shown anew. A shaking hand loses a code for
a few tenths of a second; nobody presents a badge twice within one."""

CROWDED = 0.5
"""Seconds that a badge must be alone again after two were seen together."""

UNREAD = 1.2
"""Seconds after which a code that is seen but not read deserves a hint."""


class Hint(Enum):
    """What might help where a code can't be read, as far as its size tells."""

    CLOSER = auto()
    BACK = auto()
    TILT = auto()


@dataclass(frozen=True, slots=True)
class Sight:
    """What one frame shows: our badges' codes, whether there are others' (never their content),
    and a hint where a code's shape is there but could not be read."""

    codes: frozenset[str]
    foreign: bool = False
    hint: Hint | None = None


@dataclass(frozen=True, slots=True)
class News:
    """What a frame changed; nothing, mostly."""

    badge: str | None = None
    """A badge that is new, and alone."""
    foreign: bool = False
    """A code that isn't ours came into view."""
    several: bool = False
    """Different badges came into view together."""


class InView:
    """Remembers what is being held before the camera.

    Of several badges in one frame none is taken: whoever holds a family's badges in one hand
    did not choose, and a guess would open the wrong visit.
    """

    def __init__(self) -> None:
        self._told: dict[str, float] = {}  # code -> when it was last seen
        self._foreign_seen = float("-inf")
        self._crowded_until = float("-inf")

    def notice(self, sight: Sight, now: float) -> News:
        """What is new in a frame seen at ``now``, in steady seconds."""
        self._told = {
            code: now if code in sight.codes else seen
            for code, seen in self._told.items()
            if now - seen < AWAY
        }
        foreign_is_new = sight.foreign and now - self._foreign_seen >= AWAY
        if sight.foreign:
            self._foreign_seen = now
        if len(sight.codes) > 1:
            crowd_is_new = now >= self._crowded_until
            self._crowded_until = now + CROWDED
            return News(several=crowd_is_new)
        if now < self._crowded_until:
            return News()
        for code in sight.codes - self._told.keys():
            self._told[code] = now
            return News(badge=code)
        return News(foreign=foreign_is_new and not sight.codes)


class Struggle:
    """Notices when somebody holds a code that can't be read, and for how long already."""

    def __init__(self) -> None:
        self._hint: Hint | None = None
        self._since = self._last = float("-inf")

    def notice(self, sight: Sight, now: float) -> Hint | None:
        """The hint to show at ``now``. A shape is found in some frames only, so gaps count too."""
        if sight.codes or sight.foreign or now - self._last >= UNREAD:
            self._hint = None
        if sight.hint is not None:
            if self._hint is None:
                self._since = now
            self._hint, self._last = sight.hint, now
        return self._hint if now - self._since >= UNREAD else None
