"""A visit: one stay of a visitor, or of people without a badge, for one activity."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Role(StrEnum):
    """In what capacity someone comes. EQUIPE (paid) counts in presence only, in no figure."""

    PARTICIPANT = "PARTICIPANT"
    VOLUNTEER = "BENEVOLE"
    LEADER = "ANIMATEUR"
    TEAM = "EQUIPE"


class ExitBy(StrEnum):
    """How we know that a visit ended."""

    SCAN = "SCAN"
    DESK = "EQUIPE"
    CLOSING = "CLOTURE"
    """Nobody said so: the day closed. The duration stays unknown."""
    COUNT = "DECOMPTE"
    """Someone without a badge left this activity; the oldest such visit is taken to be theirs."""
    CHANGE = "CHANGEMENT"
    """The visitor began another activity at the same instant.

    Of a badge this is never written: the fold sees it. Once the visit that followed is forgotten,
    nothing tells that there was one.
    """


@dataclass(frozen=True, slots=True)
class Visit:
    """What the journal says of one stay. Instants carry the local offset of their arrival."""

    id: str
    visitor: str | None
    day: date
    """The business day, fixed at arrival."""
    persons: int
    activity: str
    role: Role
    arrived: datetime
    chosen: datetime
    """When the activity was last said; the arrival itself until then."""
    last: datetime
    """The visit's last event: what a badge seen again is measured against."""
    left: datetime | None = None
    left_by: ExitBy | None = None
    until: datetime | None = None
    """Without a known exit: the same badge's next arrival on that day, beyond which it can't reach."""
    group: str | None = None
    """What kind of group, when they said it."""
    adults: int | None = None
    voided: bool = False
    suspect: bool = False
    """The clock cannot have been right."""

    @property
    def is_open(self) -> bool:
        """Neither left, nor undone, nor followed by the same badge's next arrival."""
        return self.left is None and self.until is None and not self.voided
