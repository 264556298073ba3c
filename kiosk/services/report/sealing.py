"""Closing a period: its report is kept as it was published, and stays so.

A sealed report is given out from what was kept, byte for byte, by whatever version of the program
and after whatever correction. Sealing the period again makes the next version, if anything of it
has changed.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk import __version__
from kiosk.domain.clock import Reading, business_day
from kiosk.domain.errors import BadInput
from kiosk.impact.period import Period
from kiosk.impact.report import Edition
from kiosk.services.open_place import OpenPlace
from kiosk.services.report.dictionary import load_dictionary
from kiosk.services.report.files import report_files
from kiosk.services.report.making import is_forgotten, paper_for, report
from kiosk.services.report.printing import PrintReport
from kiosk.services.report.record import figures_of, recorded, says_the_same
from kiosk.services.report.table_file import DIALECTS
from kiosk.services.report.telling import tell
from kiosk.store import seals
from kiosk.store.seals import Files, Seal
from kiosk.store.sqlite import world_errors
from kiosk.store.store import Store

LONGEST_WHY = 200
"""Characters that may say why there is a new version."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """The seal that a period has now; `is_new`: it was made just now, not found."""

    seal: Seal
    is_new: bool


def seal(
    place: OpenPlace, period: Period, why: str, now: Reading, print_report: PrintReport
) -> Sealed:
    """Close a period, or close it again after a correction.

    why: what a later version corrects, in the words of whoever seals it; a first one needs none.
    Nothing is written when the period is sealed and nothing of it has changed since. Raises
    `BadInput` while the period has not ended, for a later version without a reason, for too many
    words, and when visits that it needs were removed: what is left of them must not become a
    version.
    """
    why = " ".join(why.split())
    if len(why) > LONGEST_WHY or not why.isprintable():
        raise BadInput("report.why", longest=LONGEST_WHY)
    if not period.ended(business_day(now.at, place.place.zone)):
        raise BadInput("report.not_ended", period=period.label)
    kept = seals_of(place, period)
    told = tell(place, period, now, next_edition(kept, why))
    if kept and says_the_same(told, kept[-1].content):
        return Sealed(kept[-1], is_new=False)
    if kept and not why:
        raise BadInput("report.why_missing", period=period.label, next=told.version)
    paper = paper_for(place, told, print_report)
    files = {profile: report_files(told, profile, paper) for profile in DIALECTS}
    content = recorded(told)
    made = Seal(
        str(period),
        told.version,
        now.at,
        why,
        load_dictionary().version,
        __version__,
        content,
        checksum(files, content),
    )
    with place.store.writing():
        seals.write_seal(place.store, made, files)
    return Sealed(made, is_new=True)


def found(place: OpenPlace, period: Period) -> Sealed | None:
    """The newest seal of a period, if it was ever sealed."""
    with world_errors():
        kept = seals.latest_seal(place.store, str(period))
    return None if kept is None else Sealed(kept, is_new=False)


def has_changed(place: OpenPlace, period: Period, now: Reading) -> bool:
    """Whether a sealed period would be told otherwise today, as far as its visits are still there."""
    if is_forgotten(place, period):
        return False
    kept = seals_of(place, period)
    told = report(place, period, now, next_edition(kept))
    return not says_the_same(told, kept[-1].content)


def sealed_files(place: OpenPlace, kept: Seal, profile: str) -> Mapping[str, bytes]:
    """The files of a seal, as they were published."""
    with world_errors():
        return seals.files_of(place.store, kept)[profile]


def broken_seals(store: Store) -> list[str]:
    """The seals that don't hold what they were made with."""
    return [
        f"{kept.period}, version {kept.version}"
        for kept in seals.all_seals(store)
        if checksum(seals.files_of(store, kept), kept.content) != kept.checksum
    ]


def seals_of(place: OpenPlace, period: Period) -> list[Seal]:
    """The seals of a period, the oldest first."""
    with world_errors():
        return [one for one in seals.all_seals(place.store) if one.period == str(period)]


def next_edition(kept: Sequence[Seal], why: str = "") -> Edition:
    """The version after these. why: what it corrects."""
    return Edition(len(kept) + 1, figures_of(kept[-1]) if kept else None, why)


def checksum(files: Files, content: str) -> bytes:
    """The SHA-256 of all that a seal keeps: profiles, names, bytes, and the content."""
    total = hashlib.sha256(content.encode())
    for profile, contents in sorted(files.items()):
        for name, content_of_file in contents.items():
            total.update(f"\0{profile}\0{name}\0{len(content_of_file)}\0".encode())
            total.update(content_of_file)
    return total.digest()
