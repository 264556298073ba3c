"""What a visitor answers from line to line.

A list of visits repeats the same profile on each of somebody's lines. Of a run of equal answers
the first and the last are kept: at any time the latest one is then the same as with all of them.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.services.import_visits.line import ANSWERS


class Answered(NamedTuple):
    """One answer to one question."""

    question: str
    choice: str
    at_ms: int


@dataclass(slots=True)
class Said:
    """One visitor's answers so far, in the order of time.

    keep_all: they answered before, and nobody knows yet what the next list will put in between.
    """

    keep_all: bool
    _latest: dict[str, Answered] = field(default_factory=dict)
    _held: set[str] = field(default_factory=set)
    """Questions whose latest answer repeats the one before, and is not kept yet."""

    def hear(self, choices: tuple[str, ...], at_ms: int) -> Iterator[Answered]:
        """Take the next line's answers; those that are now known to be worth keeping."""
        for question, choice in zip(ANSWERS, choices, strict=True):
            if not choice:
                continue
            before = self._latest.get(question)
            self._latest[question] = answer = Answered(question, choice, at_ms)
            if before is not None and before.choice == choice and not self.keep_all:
                self._held.add(question)
                continue
            if before is not None and question in self._held:
                self._held.remove(question)
                yield before
            yield answer

    def end(self) -> Iterator[Answered]:
        """The last ones, when there is nothing more to hear."""
        for question in sorted(self._held):
            yield self._latest[question]
        self._held.clear()
