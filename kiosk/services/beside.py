"""Long work done by a program of its own beside the kiosk, so that the door never waits for it.

Python lets one thread at a time do anything: figures computed in a thread of the kiosk hold its
screen up by tens of milliseconds. So the kiosk starts its own program once more
(`kiosk.background`), hands it a job, is told what comes of it, and ends it when nobody wants that
any more. Both ends are the same program: what goes between them is pickled.
"""

import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.services.open_place import OpenPlace

if TYPE_CHECKING:  # the kiosk itself does without reports, and begins sooner
    from kiosk.services.report.printing import PrintReport

HEAD = 4
"""Bytes before each thing, in which its length stands."""


@dataclass(frozen=True, slots=True)
class Tools:
    """What a job is handed besides the place: what only the whole program has."""

    print_report: "PrintReport"
    tell: Callable[[object], None]
    """Says how far the job is; whoever asked for it gets what is said here."""


class Job(Protocol):
    """Something to do with a place, and what comes of it. Raises `KioskError` if it can't be."""

    def run(self, place: OpenPlace, tools: Tools) -> object: ...


@dataclass(frozen=True, slots=True)
class Result:
    """The last thing that a job tells."""

    value: object


def framed(thing: object) -> bytes:
    """A thing as it goes through a pipe."""
    content = pickle.dumps(thing)
    return len(content).to_bytes(HEAD, "big") + content


class Frames:
    """Puts things together again from the bytes that come through a pipe, a few at a time."""

    def __init__(self) -> None:
        self._waiting = bytearray()

    def take(self, some: bytes) -> Iterator[object]:
        """The things that are whole with these bytes."""
        self._waiting += some
        while len(self._waiting) >= HEAD:
            end = HEAD + int.from_bytes(self._waiting[:HEAD], "big")
            if len(self._waiting) < end:
                return
            thing = pickle.loads(self._waiting[HEAD:end])
            del self._waiting[:end]
            yield thing
