"""What is wrong, or doubtful, in a file: the first of it by line, column and reason."""

from dataclasses import dataclass, field

from kiosk.services.small_table import Complaint

SHOWN = 50
"""So many are named one by one; of the rest the number is told."""
_LONGEST = 40


@dataclass(slots=True)
class Faults:
    """The first of them, in the order of lines, and how many there are."""

    first: list[Complaint] = field(default_factory=list)
    count: int = 0

    def add(self, line: int, column: str, key: str, **facts: object) -> None:
        """Note one."""
        self.count += 1
        if len(self.first) < SHOWN:
            self.first.append(Complaint(line, shortened(column), key, facts))


def shortened(text: str) -> str:
    """A cell's content as it fits into a sentence, whatever is in it."""
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in shown)
