"""Telling a hand scanner's typing from a person's, by its pace and by what it says.

Times are milliseconds on any one steady clock, the keyboard's own where there is one.
"""

from kiosk.domain.badge import CODE_LENGTH, PREFIX, SYMBOLS, parse

FAST = 80
"""Keys further apart than this belong to a person, unless they spell a badge."""

SLOW = 150
"""The slowest wireless scanners leave as much between two keys: waited for within a badge."""

_RACING, _RACE = 50, 6
"""A mean pace that no fingers keep over so many keys."""

_SPRINT, _SHORTEST = 30, 3
"""The same for a short code that is ended by Enter."""

_SURE = 12
"""Racing keys after which nobody waits for the end to know."""


class Burst:
    """Keys that follow each other closely. It knows how many, how fast, and the last few."""

    def __init__(self) -> None:
        self.scanned = False
        """A scanner it is, beyond doubt."""
        self.garbled = False
        """The last badge could be read only by the places of its keys."""
        self._badges = 0
        self._places = self._letters = ""
        self._keys = 0
        self._first = self._last = self._longest_gap = 0.0

    @property
    def patience(self) -> float:
        """How long the next key may take and still belong to the burst."""
        spells_badge = any(map(_begins_badge, (self._places, self._letters)))
        return SLOW if self._badges or spells_badge else FAST

    @property
    def foreign(self) -> bool:
        """Whether it holds something that is no badge; a scanner's own marks don't count."""
        return self._keys >= (_RACE if self._badges else 1)

    def follows(self, at: float) -> bool:
        """Whether a key at ``at`` belongs to the burst."""
        return 0 <= at - self._last <= self.patience

    def add(self, place: str, letter: str, at: float) -> str | None:
        """One more key, by its place and by what it typed; the code that it completes, if any."""
        if self._keys == 0 and not self._badges:
            self._first = at
        else:
            self._longest_gap = max(self._longest_gap, at - self._last)
        self._last = at
        self._keys += 1
        self._places = (self._places + place)[-CODE_LENGTH:]
        self._letters = (self._letters + letter)[-CODE_LENGTH:]
        code = parse(self._places) or parse(self._letters)
        if code is not None:
            self.garbled = parse(self._letters) is None
            self._badges += 1
            self._keys = 0
            self._places = self._letters = ""
        if code is not None or (self._keys >= _SURE and self._pace <= _RACING):
            self.scanned = True
        return code

    def end_key(self, at: float) -> None:
        """Enter or Tab was pressed: people pause before it, scanners don't."""
        keys = self._keys
        self._longest_gap = max(self._longest_gap, at - self._last)
        self._last = at
        self._places = self._letters = ""
        if (keys >= _RACE and self._longest_gap <= FAST) or (
            keys >= _SHORTEST and self._pace <= _SPRINT
        ):
            self.scanned = True

    def fall_silent(self) -> None:
        """Nothing follows any more."""
        if self._keys >= _RACE and self._pace <= _RACING:
            self.scanned = True

    @property
    def _pace(self) -> float:
        return (self._last - self._first) / max(self._keys - 1, 1)


def _begins_badge(typed: str) -> bool:
    """Whether ``typed`` may yet become a code."""
    head, tail = typed[: len(PREFIX)].upper(), typed[len(PREFIX) :].upper()
    return bool(head) and PREFIX.startswith(head) and all(letter in SYMBOLS for letter in tail)
