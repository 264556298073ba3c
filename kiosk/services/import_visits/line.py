"""One line of a file of visits, in the place's own terms."""

from typing import NamedTuple

ANSWERS = ("tranche_age", "genre", "situation", "residence")
"""The questions of which a line has answers."""
NEW = "+"
"""Before the hash of a reference that is not known yet."""


class Kind(NamedTuple):
    """What a line tells besides who and when: few of these make a whole file."""

    activity: str
    role: str
    persons: int
    answers: tuple[str, ...]
    """As `ANSWERS` has them: a code of the question, `NSP`, or empty where it was not asked."""


class Line(NamedTuple):
    """One visit of a file, checked and put into the place's own terms; the order is that of who,
    then arrival, then text.

    Instants are UTC milliseconds with the local offset in minutes.
    """

    who: str
    """A visitor's id, `NEW` and the hash of a reference that is not known yet, or nothing."""
    arrived_ms: int
    text: str
    """All that tells this line from others: by that its visit is known when it comes again."""
    offset_min: int
    left_ms: int | None
    left_offset_min: int
    day: str
    kind: Kind
