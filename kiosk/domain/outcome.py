"""What a scan or a tap means: one pure rule, and a closed set of outcomes.

`on_scan` is asked inside the transaction that will write its answer, with the badge's state read
there; so a burst of repeats, or two doors, cannot slip between the question and the deed.
A scan never toggles silently: someone who is in is asked, unless the place chose a direct exit.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from kiosk.domain.catalogue import NOT_STATED
from kiosk.domain.visit import ExitBy, Visit


class Intent(Enum):
    """What the person in front of the door is about to do."""

    ENTER = auto()
    LEAVE = auto()


class Standing(Enum):
    """What a scanned text is to this place."""

    FOREIGN = auto()
    """Not a badge code of ours, or its check symbols are wrong."""
    UNKNOWN = auto()
    """Well formed, but not issued here."""
    REVOKED = auto()
    KNOWN = auto()


@dataclass(frozen=True, slots=True)
class Rules:
    """The place's choices, and the spans that the rules of a badge seen again use."""

    repeat: timedelta = timedelta(seconds=10)
    """A badge seen again within this span of its last event is the same gesture."""
    correction: timedelta = timedelta(minutes=10)
    """Up to here a new activity corrects the visit, and the door takes back what it noted."""
    direct_exit: bool = False
    arrivals_only: bool = False


@dataclass(frozen=True, slots=True)
class BadgeState:
    """What is known of a scanned text at the time of the scan."""

    standing: Standing
    latest: Visit | None = None
    """The visitor's visit of today with the latest event."""


@dataclass(frozen=True, slots=True)
class Foreign:
    """« Ce QR code n’est pas un badge d’ici. » Its content is not kept."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """A badge of our form that this place never issued."""


@dataclass(frozen=True, slots=True)
class Revoked:
    """A badge declared lost or withdrawn."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """A new visit; its activity is asked next, unless it was said with the arrival."""


@dataclass(frozen=True, slots=True)
class ActivityAwaited:
    """Already in, but no activity was said yet: the question is asked again."""


@dataclass(frozen=True, slots=True)
class AlreadyIn:
    """In since a while: correct, undo, leave, or nothing."""

    settled: bool
    """Past the span of corrections: leaving is now the likely wish, undoing no longer offered."""


@dataclass(frozen=True, slots=True)
class Repeated:
    """The same gesture seen twice: nothing is written, the last outcome still stands."""


@dataclass(frozen=True, slots=True)
class Left:
    """The visit ended at this scan."""


@dataclass(frozen=True, slots=True)
class NotIn:
    """« Je repars », but no arrival is under way."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The activity was corrected in the same visit."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The activity ended, and a visit for another one began at the same instant."""


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The activity said is the one already noted."""


@dataclass(frozen=True, slots=True)
class ActivityFull:
    """No place left for that activity; the visit is as it was, and the desk may insist."""


@dataclass(frozen=True, slots=True)
class Undone:
    """The arrival was taken back."""


@dataclass(frozen=True, slots=True)
class Stayed:
    """The exit was taken back; the visit goes on."""


@dataclass(frozen=True, slots=True)
class Failed:
    """Nothing was written. `reason` names a sentence of `resources/messages/`."""

    reason: str


Scanned = (
    Foreign | Unknown | Revoked | Arrived | ActivityAwaited | AlreadyIn | Repeated | Left | NotIn
)
Chosen = Changed | Moved | Unchanged
Outcome = Scanned | Chosen | ActivityFull | Undone | Stayed | Failed


def on_scan(state: BadgeState, now: datetime, intent: Intent, rules: Rules) -> Scanned:
    """What a scan means: the answer to write, or to ask about."""
    match state.standing:
        case Standing.FOREIGN:
            return Foreign()
        case Standing.UNKNOWN:
            return Unknown()
        case Standing.REVOKED:
            return Revoked()
        case Standing.KNOWN:
            return _seen(state.latest, now, intent, rules)


def _seen(visit: Visit | None, now: datetime, intent: Intent, rules: Rules) -> Scanned:
    # An undone arrival leaves no trace to repeat: showing the badge again is a new arrival.
    if visit is None or visit.voided:
        return NotIn() if intent is Intent.LEAVE else Arrived()
    repeated = within(visit.last, now, rules.repeat)
    if not visit.is_open:
        if repeated:
            return Repeated()
        return NotIn() if intent is Intent.LEAVE else Arrived()
    settled = not within(visit.arrived, now, rules.correction)
    if rules.arrivals_only:
        return AlreadyIn(settled)
    if intent is Intent.LEAVE or (rules.direct_exit and not repeated):
        return Left()
    if visit.activity == NOT_STATED and not rules.direct_exit:
        return ActivityAwaited()
    return Repeated() if repeated else AlreadyIn(settled)


def on_choice(visit: Visit, activity: str, now: datetime, rules: Rules) -> Chosen:
    """Whether saying an activity corrects the visit or begins another."""
    if visit.activity == activity:
        return Unchanged()
    if visit.activity == NOT_STATED or within(visit.chosen, now, rules.correction):
        return Changed()
    return Moved()


def can_undo(visit: Visit, now: datetime, rules: Rules) -> bool:
    """Whether the door still offers to take the arrival back."""
    return visit.is_open and within(visit.arrived, now, rules.correction)


def can_stay(visit: Visit, now: datetime, rules: Rules) -> bool:
    """Whether the door still offers to take the exit back, if it was noted there.

    Whether the same badge came in again since then, only its other visits can tell.
    """
    at_the_door = visit.left_by in (ExitBy.SCAN, ExitBy.COUNT)
    return at_the_door and not visit.voided and within(visit.last, now, rules.correction)


def within(since: datetime, now: datetime, span: timedelta) -> bool:
    """Whether `now` lies in the half-open span that begins at `since`.

    A clock set back makes `now` earlier than `since`: then nothing is known of the time between,
    and nobody is made to wait for the old time to come round again.
    """
    return timedelta() <= now - since < span
