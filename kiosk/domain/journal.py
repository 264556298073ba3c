"""The journal: what happened, written once, and what follows from it.

An *event* is one fact about one visit. It is written as a *body* (the fact, salted) and an
*envelope*: device, sequence, random event id and the body's commitment, each envelope linked to
the one before by SHA-256. A body can be *redacted*: deleted with its salt, it cannot be guessed
from the commitment, and the chain of envelopes still verifies. Nothing is ever rewritten:
an undo, an exit, a correction are events of their own.

What the desk says afterwards is told in `corrections`; `fold` makes visits of all of it.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Any

from kiosk.domain import corrections
from kiosk.domain.catalogue import NOT_STATED
from kiosk.domain.clock import from_ms, offset_minutes, to_ms
from kiosk.domain.corrections import DeskFact
from kiosk.domain.visit import ExitBy, Role


@dataclass(frozen=True, slots=True)
class Tap:
    """How a tile was chosen: the bias of its place on the screen is measured with this."""

    slot: int
    slots: int
    row: int
    latency_ms: int
    last_time: bool
    language: str


@dataclass(frozen=True, slots=True)
class Arrival:
    """People came in. Without a badge the activity is said at once, with one it follows."""

    day: date
    persons: int = 1
    activity: str = NOT_STATED
    role: Role = Role.PARTICIPANT
    group: str | None = None
    """Kind of group, when they said it."""
    adults: int | None = None
    tap: Tap | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """The activity of a visit was said, or corrected."""

    activity: str
    tap: Tap | None = None


@dataclass(frozen=True, slots=True)
class Exit:
    """Everyone of the visit left."""

    by: ExitBy


@dataclass(frozen=True, slots=True)
class Voiding:
    """The visit never happened: undone at the door, or cancelled at the desk."""

    reason: str


@dataclass(frozen=True, slots=True)
class Staying:
    """The exit noted before was an error: the visit goes on as if nobody had left."""


@dataclass(frozen=True, slots=True)
class Unrecognised:
    """A fact of a later program: kept as it is, folded once this one is updated."""

    kind: str


Fact = Arrival | Choice | Exit | Voiding | Staying | DeskFact | Unrecognised

_KINDS: Mapping[str, type[Arrival | Choice | Exit | Voiding | Staying | DeskFact]] = {
    "arrival": Arrival,
    "choice": Choice,
    "exit": Exit,
    "void": Voiding,
    "stay": Staying,
    **corrections.KINDS,
}
_NAMES = {fact: kind for kind, fact in _KINDS.items()}

FORM = 1
"""The form of the facts that this program writes; one of a higher number it can't read."""


@dataclass(frozen=True, slots=True)
class Event:
    """One fact, with who wrote it and when. `hlc` orders the events of all devices."""

    visit: str
    visitor: str | None
    at: datetime
    hlc: int
    actor: str
    fact: Fact
    suspect: bool = False


def _plain(thing: date | Fact | Tap) -> object:
    """What JSON makes of it. By hand, since `asdict` copies deeply: half the time of a batch."""
    if isinstance(thing, date):
        return thing.isoformat()
    return {name: getattr(thing, name) for name in _FIELDS[type(thing)]}


_FIELDS: Mapping[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind)) for kind in (*_NAMES, Tap)
}
"""The names of each fact's fields: looked up for each event, they were a tenth of a batch."""

_CANONICAL = json.JSONEncoder(sort_keys=True, separators=(",", ":"), default=_plain)


def encode(event: Event) -> str:
    """The body's content: canonical JSON, so that the same event always has the same bytes."""
    if isinstance(event.fact, Unrecognised):
        raise ValueError("a fact of a later program is never written anew")
    content: dict[str, Any] = {
        "v": FORM,
        "kind": _NAMES[type(event.fact)],
        "visit": event.visit,
        "visitor": event.visitor,
        "at": to_ms(event.at),
        "offset": offset_minutes(event.at),
        "hlc": event.hlc,
        "actor": event.actor,
        "suspect": event.suspect,
        "fact": _plain(event.fact),
    }
    return _CANONICAL.encode(content)


def decode(content: str) -> Event:
    """The event of a body; the reverse of `encode`."""
    raw = json.loads(content)
    return Event(
        visit=raw["visit"],
        visitor=raw["visitor"],
        at=from_ms(raw["at"], raw["offset"]),
        hlc=raw["hlc"],
        actor=raw["actor"],
        suspect=raw["suspect"],
        fact=_fact(raw["kind"], raw["fact"]) if raw["v"] <= FORM else Unrecognised(raw["kind"]),
    )


def _fact(kind: str, raw: Mapping[str, Any]) -> Fact:
    match kind:
        case "arrival":
            day, role = date.fromisoformat(raw["day"]), Role(raw["role"])
            return Arrival(**{**raw, "day": day, "role": role, "tap": _tap(raw["tap"])})
        case "choice":
            return Choice(raw["activity"], _tap(raw["tap"]))
        case "exit":
            return Exit(ExitBy(raw["by"]))
        case "void":
            return Voiding(raw["reason"])
        case "stay":
            return Staying()
        case _ if kind in corrections.KINDS:
            return corrections.read(kind, raw)
        case _:
            return Unrecognised(kind)


def _tap(raw: Mapping[str, Any] | None) -> Tap | None:
    return None if raw is None else Tap(**raw)


def commitment(salt: bytes, content: str) -> bytes:
    """What an envelope promises of its body: SHA-256 of 16 random bytes and the content."""
    return hashlib.sha256(salt + content.encode()).digest()


def first_link(device: str) -> bytes:
    """Where a device's chain begins."""
    return hashlib.sha256(device.encode()).digest()


def next_link(before: bytes, device: str, seq: int, event_id: str, committed: bytes) -> bytes:
    """The chain's next link: changing, dropping or swapping any envelope breaks all that follow."""
    text = f"{device}:{seq}:{event_id}:".encode()
    return hashlib.sha256(before + text + committed).digest()
