"""What the desk has done about reports beside the door: one to be shown, one to be written."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from kiosk.domain.clock import Reading
from kiosk.impact.figure import Figure
from kiosk.impact.period import Period
from kiosk.impact.report import Report
from kiosk.services.beside import Tools
from kiosk.services.open_place import OpenPlace
from kiosk.services.report import Written, write_report
from kiosk.services.report.making import before, report
from kiosk.services.report.printing import Printable
from kiosk.services.report.record import says_the_same
from kiosk.services.report.sealing import next_edition, seals_of
from kiosk.services.report.telling import tell_what_may_be


class Step(Enum):
    """What is being done about the files of a report."""

    FIGURES = auto()
    PAGES = auto()
    FILES = auto()


@dataclass(frozen=True, slots=True)
class Shown:
    """A report, and beside it the published figures of the period before.

    closed: the version that the period was closed with, 0 while it is open. has_changed: it was
    corrected since, and the report is what the next version would say.
    """

    report: Report
    before: Sequence[Figure]
    closed: int = 0
    has_changed: bool = False


@dataclass(frozen=True, slots=True)
class ShowReport:
    """Make a report to be looked at."""

    period: Period
    now: Reading

    def run(self, place: OpenPlace, tools: Tools) -> Shown:
        kept = seals_of(place, self.period)
        told, changed = None, False
        if kept:
            told = report(place, self.period, self.now, next_edition(kept[:-1], kept[-1].why))
            changed = not says_the_same(told, kept[-1].content)
        if told is None or changed:
            told = tell_what_may_be(place, self.period, self.now, next_edition(kept))
        then = () if told.provisional else before(place, self.period.previous)
        return Shown(told, then, kept[-1].version if kept else 0, changed)


@dataclass(frozen=True, slots=True)
class WriteReport:
    """Write a report's files into a folder; those whose names end so, or all."""

    period: Period
    out: Path
    profile: str
    now: Reading
    only: str = ""

    def run(self, place: OpenPlace, tools: Tools) -> Written:
        def pages(told: Printable) -> bytes:
            tools.tell(Step.PAGES)
            made = tools.print_report(told)
            tools.tell(Step.FILES)
            return made

        tools.tell(Step.FIGURES)
        return write_report(
            place, str(self.period), self.out, self.profile, self.now, pages, only=self.only
        )
