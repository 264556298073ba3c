"""A door without a screen: a line for each scan in, a line of JSON for each outcome out."""

import json
from collections.abc import Callable, Iterator
from typing import BinaryIO

from kiosk.domain.clock import Reading
from kiosk.domain.outcome import (
    ActivityAwaited,
    ActivityFull,
    AlreadyIn,
    Arrived,
    Changed,
    Failed,
    Foreign,
    Left,
    Moved,
    NotIn,
    Outcome,
    Repeated,
    Revoked,
    Rules,
    Stayed,
    Unchanged,
    Undone,
    Unknown,
)
from kiosk.services.check_in import scan
from kiosk.services.deed import Receipt
from kiosk.services.open_place import OpenPlace

LONGEST_LINE = 65_536
"""Bytes; the largest QR code holds less than 3,000."""


def answers(
    place: OpenPlace,
    lines: BinaryIO,
    clock: Callable[[], Reading],
    *,
    arrivals_only: bool,
    usual: str,
) -> Iterator[str]:
    """The answer to each line, `CODE` or `CODE<TAB>ACTIVITY`, once it is on the disk."""
    rules = Rules(direct_exit=not arrivals_only, arrivals_only=arrivals_only)
    for line in _short(lines):
        text = line.removesuffix(b"\n").removesuffix(b"\r").decode("utf-8", errors="replace")
        code, _, activity = text.partition("\t")
        receipt = scan(
            place,
            code,
            clock(),
            rules=rules,
            activity=activity.strip().upper() or None,
            usual=usual,
        )
        yield answer(receipt)


def _short(lines: BinaryIO) -> Iterator[bytes]:
    """The lines, an endless one as an empty one: no scanner types that much."""
    while line := lines.readline(LONGEST_LINE):
        endless = len(line) == LONGEST_LINE and not line.endswith(b"\n")
        while endless and line and not line.endswith(b"\n"):
            line = lines.readline(LONGEST_LINE)
        yield b"" if endless else line


def answer(receipt: Receipt) -> str:
    """One receipt as a line of JSON."""
    visit = receipt.visit
    told: dict[str, object] = {
        "outcome": word(receipt.outcome, has_left=visit is not None and not visit.is_open),
        "visit": visit and visit.id,
        "activity": visit and visit.activity,
        "at": receipt.at.isoformat(timespec="milliseconds"),
        "present": receipt.present,
    }
    if receipt.full:
        told["full"] = True
    if isinstance(receipt.outcome, Failed):
        told["reason"] = receipt.outcome.reason
    return json.dumps(told)


def word(outcome: Outcome, *, has_left: bool) -> str:
    """The contract's word for an outcome."""
    match outcome:
        case Arrived():
            return "arrived"
        case Left():
            return "left"
        case Changed() | Moved():
            return "changed"
        case Repeated() if has_left:
            return "left"
        case AlreadyIn() | ActivityAwaited() | Repeated() | Unchanged() | ActivityFull():
            return "already_in"
        case Unknown():
            return "unknown"
        case Revoked():
            return "revoked"
        case Foreign():
            return "foreign"
        case Failed() | NotIn() | Undone() | Stayed():
            return "failed"
