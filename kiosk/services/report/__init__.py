"""A period's files: rows out of the database, figures out of the rows, files out of the figures."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.clock import Reading
from kiosk.domain.errors import BadInput
from kiosk.impact.period import Period
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.files import report_files
from kiosk.services.report.making import paper_for, report
from kiosk.services.report.printing import PrintReport
from kiosk.services.report.publish import publish
from kiosk.services.report.sealing import found, has_changed, seal, sealed_files
from kiosk.services.report.telling import tell_what_may_be

__all__ = ["Written", "report", "write_report"]


@dataclass(frozen=True, slots=True)
class Written:
    """The files of a period and where they are.

    version: which one of the report it is. is_empty: there was nothing to say in them. is_to_come,
    is_provisional: the period has not begun, has not ended. is_unremembered: they say nothing of
    people, since that could not be remembered. is_sealed: they are those that were kept when the
    period was closed. is_new: it was closed just now. has_changed: the period was corrected since.
    """

    folder: Path
    files: Sequence[Path]
    version: int
    is_empty: bool = False
    is_to_come: bool = False
    is_provisional: bool = False
    is_unremembered: bool = False
    is_sealed: bool = False
    is_new: bool = False
    has_changed: bool = False

    @property
    def standing(self) -> list[str]:
        """The keys of the sentences that say how these files stand."""
        if not self.is_sealed:
            told = ["report.to_come"] * self.is_to_come
            told += ["report.provisional"] * (self.is_provisional and not self.is_empty)
            told += ["report.empty"] * self.is_empty
            return told + ["report.not_remembered"] * self.is_unremembered
        told = ["report.sealed" if self.is_new else "report.as_sealed"]
        return [*told, "report.changed_since"] if self.has_changed else told


def write_report(
    place: OpenPlace,
    period: str,
    out: Path,
    profile: str,
    now: Reading,
    print_report: PrintReport,
    *,
    closing: bool = False,
    why: str = "",
    only: str = "",
) -> Written:
    """Write the files of `period` (`2026-T3`, `2026`) into a folder of that name in `out`.

    A sealed period's are those that were kept. print_report: makes the PDF. closing: seal the
    period first; why: what a new version of it corrects. only: the end of the names to be written.
    Raises `BadInput` when there is no such period, it can't be sealed yet, or `out` can't be
    written; and when there is a reason but nothing is to be sealed.
    """
    if why and not closing:
        raise BadInput("report.why_alone")
    wanted = Period.parse(period)
    folder = out / period
    kept = seal(place, wanted, why, now, print_report) if closing else found(place, wanted)
    if kept is None:
        told = tell_what_may_be(place, wanted, now)
        contents = report_files(told, profile, paper_for(place, told, print_report))
        files = publish(_those(contents, only), folder)
        return Written(
            folder,
            files,
            told.version,
            is_empty=not told.figures,
            is_to_come=told.to_come,
            is_provisional=told.provisional,
            is_unremembered=told.unremembered,
        )
    files = publish(_those(sealed_files(place, kept.seal, profile), only), folder)
    return Written(
        folder,
        files,
        kept.seal.version,
        is_sealed=True,
        is_new=kept.is_new,
        has_changed=not closing and has_changed(place, wanted, now),
    )


def _those(contents: Mapping[str, bytes], only: str) -> dict[str, bytes]:
    return {name: content for name, content in contents.items() if name.endswith(only)}
