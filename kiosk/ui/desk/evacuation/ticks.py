"""The roll's sections: the activity, those who are called, those who are counted."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.services.evacuation import Roll, Section
from kiosk.ui.desk.evacuation.tick import TALL, Tally, Tick
from kiosk.ui.desk.group_kinds import group_kind
from kiosk.ui.desk.times import in_digits
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import Role

translate = QCoreApplication.translate

HEADING, GAP, COLUMN = 44, 10, 270
"""Height of a heading, air between rows, least width of a column, in design pixels."""


class SectionTicks(Area):
    """One activity: a heading, ticks in columns, tallies below them."""

    moved = Signal()

    def __init__(
        self, look: Look, section: Section, language: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(look, parent)
        self.section = section
        self._language = language
        self.heading = Label(look, Role.STAFF_HEAD, max_lines=1, parent=self)
        where = self._where()
        self.ticks = [
            Tick(look, one.alias, in_digits(one.visit.arrived), where, self)
            for one in section.called
        ]
        self.alone = Tally(look, len(section.alone), self) if section.alone else None
        self.groups = [Tally(look, group.persons, self) for group in section.groups]
        for tick in self.ticks:
            tick.toggled.connect(self._note)
        for tally in self.tallies:
            tally.moved.connect(self._note)

    @property
    def tallies(self) -> Sequence[Tally]:
        """Those who are only counted."""
        return self.groups if self.alone is None else [self.alone, *self.groups]

    @property
    def rows(self) -> Iterator[Tick | Tally]:
        """Everything that is ticked, in reading order."""
        yield from self.ticks
        yield from self.tallies

    @property
    def seen(self) -> int:
        """Persons."""
        return sum(row.seen for row in self.rows)

    def show_missing(self, only: bool) -> None:
        """Show those alone who were not seen yet, or all."""
        for row in self.rows:
            row.setVisible(not (only and row.is_complete))
        self.setVisible(any(not row.isHidden() for row in self.rows))

    def retranslate(self) -> None:
        where = self._where()
        self._count()
        for tick in self.ticks:
            tick.where = where
            tick.tell()
        if self.alone is not None:
            self.alone.say(self.tr("%n sans badge", "", self.alone.whole), where)
        names: Counter[str] = Counter()
        for group, tally in zip(self.section.groups, self.groups, strict=True):
            said = [self.tr("Groupe de %n personne(s)", "", group.persons)]
            if group.group is not None:
                said.append(group_kind(group.group))
            told = f"{where}, {in_digits(group.arrived)}"
            names[f"{said}{told}"] += 1
            number = names[f"{said}{told}"]
            tally.say(", ".join(said), f"{told} ({number})" if number > 1 else told)

    def tall(self, width: int) -> int:
        """Its height at that width, in pixels."""
        if self.isHidden():
            return 0
        lines = self._lines(width)
        px = self.look.px
        return px(HEADING) + len(lines) * (px(TALL) + px(GAP)) + px(GAP)

    def arrange(self) -> None:
        px, top = self.look.px, self.look.px(HEADING)
        self.put(self.heading, QRect(0, 0, self.width(), px(HEADING)))
        for line in self._lines(self.width()):
            for left, wide, row in line:
                self.put(row, QRect(left, top, wide, px(TALL)))
                if isinstance(row, Tally):
                    row.arrange()
            top += px(TALL) + px(GAP)

    def _lines(self, width: int) -> list[list[tuple[int, int, Tick | Tally]]]:
        """The rows that are shown, line by line: where each begins, how wide it is."""
        gap = self.look.px(GAP)
        columns = max(1, (width + gap) // (self.look.px(COLUMN) + gap))
        wide = (width - (columns - 1) * gap) // columns
        ticks = [tick for tick in self.ticks if not tick.isHidden()]
        lines: list[list[tuple[int, int, Tick | Tally]]] = [
            [
                (place * (wide + gap), wide, tick)
                for place, tick in enumerate(ticks[first : first + columns])
            ]
            for first in range(0, len(ticks), columns)
        ]
        tallies = [tally for tally in self.tallies if not tally.isHidden()]
        across = 2 if columns > 3 else 1
        broad = (width - (across - 1) * gap) // across
        for first in range(0, len(tallies), across):
            beside = tallies[first : first + across]
            lines.append([(place * (broad + gap), broad, one) for place, one in enumerate(beside)])
        return lines

    def _where(self) -> str:
        return self.section.activity.short(self._language())

    def _note(self) -> None:
        self._count()
        self.moved.emit()

    def _count(self) -> None:
        words = translate("Evacuation", "{activity} · {seen} sur {whole}")
        self.heading.setText(
            words.format(activity=self._where(), seen=self.seen, whole=self.section.persons)
        )


class RollTicks(Area):
    """All sections, one below the other: what scrolls."""

    moved = Signal()

    def __init__(self, look: Look, roll: Roll, language: Callable[[], str]) -> None:
        super().__init__(look)
        self.parts = [SectionTicks(look, section, language, self) for section in roll.sections]
        for part in self.parts:
            part.moved.connect(self.moved)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def rows(self) -> Iterator[Tick | Tally]:
        """Everything that is ticked, in reading order."""
        for part in self.parts:
            yield from part.rows

    @property
    def seen(self) -> int:
        """Persons."""
        return sum(part.seen for part in self.parts)

    def show_missing(self, only: bool) -> None:
        """Show those alone who were not seen yet, or all."""
        for part in self.parts:
            part.show_missing(only)
        self.updateGeometry()
        self.arrange()

    def retranslate(self) -> None:
        for part in self.parts:
            part.retranslate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(part.tall(width) for part in self.parts)

    def arrange(self) -> None:
        top = 0
        for part in self.parts:
            tall = part.tall(self.width())
            if tall:
                self.put(part, QRect(0, top, self.width(), tall))
                part.arrange()
            top += tall

    def follow_reading(self, first: Sequence[QWidget]) -> None:
        """Tab goes from there down the rows."""
        order = [*first]
        for row in self.rows:
            order += row.controls if isinstance(row, Tally) else [row]
        in_order(order)
