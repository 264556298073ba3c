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


class Added(StrEnum):
    """How a visit was entered that was not noted as it happened."""

    TEAM = "EQUIPE"
    """Somebody was there, and forgotten."""
    PAPER = "PAPIER"
    """From a sheet of paper, filled in while the door was closed or out of order."""


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
    """The last event at the door, or « Sortie »: what a badge seen again is measured against."""
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
    added: Added | None = None
    """None: noted as it happened, or imported."""
    into: str | None = None
    """The visit that this one was merged into; it is voided then."""

    @property
    def is_open(self) -> bool:
        """Neither left, nor undone, nor followed by the same badge's next arrival."""
        return self.left is None and self.until is None and not self.voided

    @property
    def known_exit(self) -> datetime | None:
        """When they left, if somebody noted it."""
        return None if self.left_by is ExitBy.CLOSING else self.left


def overlap(one: Visit, other: Visit) -> bool:
    """Whether a badge with these two visits would be in twice.

    One whose exit nobody noted ends with the next arrival: it overlaps with none that begins later.
    """
    first, second = sorted((one, other), key=lambda visit: visit.arrived)
    end = first.known_exit
    return first.arrived == second.arrived or (end is not None and end > second.arrived)
