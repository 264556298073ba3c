"""What a chart shows, as plain data: any painter can draw it, any reader can have it as a table.

Every chart says in one sentence what is to be seen in it, for whoever cannot see it, and gives
its numbers as a table whose first row is the header. Texts are written as they are to be read;
values are only lengths and shades, floats of no consequence.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

Row = Sequence[str]


class Chart(Protocol):
    """What all charts have."""

    @property
    def title(self) -> str: ...

    @property
    def sentence(self) -> str: ...

    def rows(self) -> Sequence[Row]: ...


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What is said of one subject, sentence by sentence."""

    title: str
    sentences: Sequence[str]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it is drawn and as it is written; nothing is drawn of None."""

    value: float | None
    text: str


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One number to remember: what it counts, what it was before, what it means."""

    label: str
    text: str
    before: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Column:
    """One span of time. label: below the column. group: said once, below the first of its kind."""

    name: str
    label: str
    group: str
    amount: Amount


@dataclass(frozen=True, slots=True)
class Columns:
    """A number over time, in upright columns."""

    title: str
    sentence: str
    unit: str
    columns: Sequence[Column]

    def rows(self) -> Sequence[Row]:
        return [("Période", self.unit), *((one.name, one.amount.text) for one in self.columns)]


@dataclass(frozen=True, slots=True)
class HeatMap:
    """A number for each hour of each weekday: the darker, the more. None: never open."""

    title: str
    sentence: str
    hours: Sequence[str]
    weekdays: Sequence[str]
    cells: Sequence[Sequence[Amount | None]]

    def rows(self) -> Sequence[Row]:
        header = ("Jour", *self.hours)
        return [
            header,
            *(
                (weekday, *("" if cell is None else cell.text for cell in line))
                for weekday, line in zip(self.weekdays, self.cells, strict=True)
            ),
        ]


@dataclass(frozen=True, slots=True)
class Bar:
    """One thing with an amount for each measure."""

    label: str
    amounts: Sequence[Amount]


@dataclass(frozen=True, slots=True)
class Bars:
    """Things to compare, each a lying bar for each measure, side by side."""

    title: str
    sentence: str
    measures: Sequence[str]
    bars: Sequence[Bar]

    def rows(self) -> Sequence[Row]:
        return [
            ("", *self.measures),
            *((bar.label, *(amount.text for amount in bar.amounts)) for bar in self.bars),
        ]


@dataclass(frozen=True, slots=True)
class Strip:
    """A whole cut in parts, in the order of the legend; `note` in their place when unknown."""

    label: str
    parts: Sequence[Amount]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Strips:
    """Wholes cut in the same parts: who answered, who would rather not, who was not asked."""

    title: str
    sentence: str
    legend: Sequence[str]
    strips: Sequence[Strip]

    def rows(self) -> Sequence[Row]:
        return [
            ("", *self.legend),
            *(
                (strip.label, *([strip.note] if strip.note else [p.text for p in strip.parts]))
                for strip in self.strips
            ),
        ]


@dataclass(frozen=True, slots=True)
class Share:
    """One group's share with its margin, and its share among the residents.

    amount: nothing to draw where it is hidden; its text then says so.
    """

    label: str
    amount: Amount
    margin: tuple[float, float] | None = None
    margin_text: str = ""
    resident: Amount | None = None


@dataclass(frozen=True, slots=True)
class Shares:
    """The shares of the answers to one question, 0 to `most` across the chart."""

    title: str
    sentence: str
    shares: Sequence[Share]
    most: float = 1.0
    territory: str = ""
    """Whom the residents' marks stand for; empty without any."""
    notes: Sequence[str] = field(default=())

    def rows(self) -> Sequence[Row]:
        header = ["Réponse", "Part", "Marge à 95\u202f%"]
        rows = [[one.label, one.amount.text, one.margin_text] for one in self.shares]
        if self.territory:
            header.append(self.territory)
            for row, one in zip(rows, self.shares, strict=True):
                row.append("" if one.resident is None else one.resident.text)
        return [header, *rows]
