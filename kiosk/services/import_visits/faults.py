"""What is wrong, or doubtful, in a file: by line, column and reason."""

from dataclasses import dataclass, field

SHOWN = 50
"""So many are named one by one; of the rest the number is told."""
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong; `key` names the sentence of its reason."""

    line: int
    """The physical line on which the record begins; the header is line 1."""
    column: str
    key: str
    value: str = ""
    """What stands there, shortened."""


@dataclass(slots=True)
class Faults:
    """The first of them, and how many there are."""

    first: list[Fault] = field(default_factory=list)
    count: int = 0

    def add(self, line: int, column: str, key: str, value: str = "") -> None:
        """Note one."""
        self.count += 1
        if len(self.first) < SHOWN:
            self.first.append(Fault(line, column, key, shortened(value)))

    @property
    def more(self) -> int:
        """How many are not named."""
        return self.count - len(self.first)


def shortened(text: str) -> str:
    """A cell's content as it fits into a sentence, whatever is in it."""
    shown = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
    return "".join(one if one.isprintable() else "\N{REPLACEMENT CHARACTER}" for one in shown)
