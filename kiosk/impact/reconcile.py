"""What goes in comes out: the totals of a report held against each other before it is published.

The same visits are counted in several ways, and each way must end at the same total. Where two
disagree the mistake is the program's: such a report is not published. Unique visitors are held
to what is true of them: they do not add up, and lie between the largest part and the sum.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from kiosk.impact.counting import Mode
from kiosk.impact.exact import Number
from kiosk.impact.figure import Figure, Status
from kiosk.impact.report import ActivityRow, Report
from kiosk.impact.rounding import BASE
from kiosk.impact.splitting import TOTAL, Dimension

EVERYWHERE = (
    Dimension.ACTIVITY,
    Dimension.FAMILY,
    Dimension.MONTH,
    Dimension.WEEKDAY,
    Dimension.MODE,
)
ADDITIVE = {
    "VISITES": EVERYWHERE,
    "ENTREES": EVERYWHERE,
    "PASSAGES": (Dimension.MONTH,),
    "HEURES_PERSONNES": (Dimension.ACTIVITY,),
}
"""What adds up, and over which dimensions everybody is in exactly one part."""
ABOVE: Mapping[Dimension, Callable[[ActivityRow], str]] = {
    Dimension.PILLAR: lambda row: row.pillar,
    Dimension.TRANSFORMATION: lambda row: row.transformation,
}
"""Dimensions that some activities have no part in."""

Value = Number | None
Difference = str
"""What disagrees, in words for whoever mends it."""


def reconcile(report: Report) -> None:
    """Raise AssertionError, naming all that disagrees, if the report does not add up."""
    found = [*_empty(report)] if not report.figures else [*_Ledger(report).differences()]
    if found:
        raise AssertionError(f"the report of {report.period} does not add up: {'; '.join(found)}")


def _empty(report: Report) -> Iterator[Difference]:
    if report.days or report.activities:
        yield "rows without a figure"


class _Ledger:
    """A report's figures, looked up by what they are about."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._figures: dict[tuple[str, str], list[Figure]] = {}
        for figure in report.figures:
            self._figures.setdefault((figure.indicator, figure.dimension), []).append(figure)

    def differences(self) -> Iterator[Difference]:
        """Whatever does not add up."""
        for code, dimensions in ADDITIVE.items():
            for dimension in dimensions:
                yield from _same(
                    f"{code} by {dimension}", self.total(code), self.parts(code, dimension)
                )
        yield from self._tables()
        yield from self._above()
        yield from self._modes()
        yield from self._visitors()
        yield from self._bounds()
        yield from self._shares()

    def total(self, code: str, dimension: str = Dimension.ALL, modality: str = TOTAL) -> Value:
        """One value; None when it is not known."""
        (value,) = (
            figure.value for figure in self._figures[code, dimension] if figure.modality == modality
        )
        return value

    def parts(self, code: str, dimension: str) -> list[Value]:
        return [figure.value for figure in self._figures.get((code, dimension), ())]

    def _tables(self) -> Iterator[Difference]:
        """The wide tables, row by row, against the tidy one."""
        days, activities = self._report.days, self._report.activities
        for code, by_day, by_activity in (
            ("VISITES", [day.visits for day in days], [one.visits for one in activities]),
            ("ENTREES", [day.entries for day in days], [one.entries for one in activities]),
            (
                "HEURES_PERSONNES",
                [day.person_hours for day in days],
                [one.person_hours for one in activities],
            ),
        ):
            yield from _same(f"{code} by day", self.total(code), by_day)
            yield from _same(f"{code} of the activities", self.total(code), by_activity)
        yield from _same("PASSAGES by day", self.total("PASSAGES"), [day.passages for day in days])
        yield from _same(
            "JOURS_OUVERTURE", self.total("JOURS_OUVERTURE"), [day.visits > 0 for day in days]
        )
        peaks = [day.peak for day in days]
        highest = None if None in peaks else max((peak for peak in peaks if peak), default=0)
        yield from _same("PIC_PRESENCE", self.total("PIC_PRESENCE"), [highest])

    def _above(self) -> Iterator[Difference]:
        """Pillars and transformations, and what belongs to none of them."""
        for dimension, part_of in ABOVE.items():
            outside = [one for one in self._report.activities if not part_of(one)]
            for code, rest in (
                ("VISITES", [one.visits for one in outside]),
                ("ENTREES", [one.entries for one in outside]),
                ("HEURES_PERSONNES", [one.person_hours for one in outside]),
            ):
                parts = [*self.parts(code, dimension), *rest]
                yield from _same(f"{code} by {dimension}", self.total(code), parts)

    def _modes(self) -> Iterator[Difference]:
        def by(code: str, mode: Mode) -> Value:
            return self.total(code, Dimension.MODE, mode)

        yield from _same("GROUPES", self.total("GROUPES"), [by("VISITES", Mode.GROUP)])
        in_groups = self.total("PERSONNES_EN_GROUPE")
        yield from _same("PERSONNES_EN_GROUPE", in_groups, [by("ENTREES", Mode.GROUP)])
        for mode in (Mode.BADGE, Mode.ALONE):
            yield from _same(
                f"one person a visit, {mode}", by("VISITES", mode), [by("ENTREES", mode)]
            )
        coverage, entries = self.total("COUVERTURE_BADGE"), self.total("ENTREES")
        if coverage is not None and entries is not None:
            yield from _same("COUVERTURE_BADGE", coverage * entries, [by("ENTREES", Mode.BADGE)])

    def _visitors(self) -> Iterator[Difference]:
        """Badges: no more than what they made, no fewer than in any part."""
        badges, passages = self.total("VISITEURS_UNIQUES"), self.total("PASSAGES")
        visits = self.total("VISITES", Dimension.MODE, Mode.BADGE)
        ordered = [self.total("NOUVEAUX"), badges, passages, visits]
        yield from _rising("NOUVEAUX, VISITEURS_UNIQUES, PASSAGES, VISITES", ordered)
        for dimension in (Dimension.ACTIVITY, Dimension.MONTH):
            parts = [part or 0 for part in self.parts("VISITEURS_UNIQUES", dimension)]
            ends = [max(parts, default=0), badges, sum(parts)]
            yield from _rising(f"VISITEURS_UNIQUES by {dimension}", ends)
        for (code, asked), cells in self._figures.items():
            if code == "VISITEURS_UNIQUES" and asked not in [*Dimension]:
                if _is_rounded(cells):
                    yield from _multiples(f"{code} by {asked}", cells)
                elif asked not in self._report.repeated:  # else they are those of a version before
                    yield from _whole(f"{code} by {asked}", badges, cells)

    def _bounds(self) -> Iterator[Difference]:
        """Estimates within what was possible, and volunteers' hours within everybody's."""
        hours = self.total("HEURES_PERSONNES")
        least, most = self.total("HEURES_PERSONNES_MIN"), self.total("HEURES_PERSONNES_MAX")
        yield from _rising(
            "HEURES_PERSONNES_MIN, HEURES_PERSONNES, HEURES_PERSONNES_MAX", [least, hours, most]
        )
        yield from _rising("HEURES_BENEVOLAT", [0, self.total("HEURES_BENEVOLAT"), hours])
        for figure in self._report.figures:
            if figure.bounds is not None:
                low, high = figure.bounds
                name = f"bounds of {figure.indicator}, {figure.dimension} {figure.modality}"
                yield from _rising(name, [low, figure.value, high])

    def _shares(self) -> Iterator[Difference]:
        for (code, dimension), cells in self._figures.items():
            computed = all(cell.status is not Status.NOT_COMPUTABLE for cell in cells)
            if code in ("PART", "PART_VISITES") and computed and not _is_rounded(cells):
                yield from _whole(f"{code} by {dimension}", 1, cells)


def _same(name: str, whole: Value, parts: Sequence[Value]) -> Iterator[Difference]:
    """A sum, or unknown when one of its parts is."""
    known = [part for part in parts if part is not None]
    found = sum(known, Fraction(0)) if len(known) == len(parts) else None
    if found != whole:
        yield f"{name}: {whole} and {found}"


def _whole(name: str, whole: Value, cells: Sequence[Figure]) -> Iterator[Difference]:
    """Shown cells are together the whole, or less when some are hidden."""
    shown = sum((cell.value for cell in cells if cell.value is not None), Fraction(0))
    hides = any(cell.value is None for cell in cells)
    if whole is None or shown > whole or (not hides and shown != whole):
        yield f"{name}: {whole} and {shown}"


def _is_rounded(cells: Sequence[Figure]) -> bool:
    """Whether these were rounded one by one, so that they need not add up."""
    return any(cell.status is Status.ROUNDED for cell in cells)


def _multiples(name: str, cells: Sequence[Figure]) -> Iterator[Difference]:
    values = [cell.value for cell in cells if cell.value is not None]
    if any(value % BASE for value in values):
        yield f"{name}: {', '.join(map(str, values))}"


def _rising(name: str, values: Sequence[Value]) -> Iterator[Difference]:
    """Known values, each at least the one before."""
    known = [value for value in values if value is not None]
    if known != sorted(known):
        yield f"{name}: {', '.join(map(str, known))}"
