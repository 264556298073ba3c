"""What a seal keeps of a report beside its files: every number as it was, exact, as JSON.

A later version is held against it: what changed is told, and a dimension of the profile that
changed by too few persons is published again as it was.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any

from kiosk.impact.disclosure import Cell, Table
from kiosk.impact.figure import Figure, Status
from kiosk.impact.report import Report
from kiosk.impact.versions import Version
from kiosk.store.seals import Seal

TOLD = ("figures", "days", "hours", "activities")
"""All that a report publishes of its period, whatever its version says about itself."""


def recorded(report: Report) -> str:
    """The same for the same report on every machine. Fractions are kept as `top/bottom`."""
    kept = {part: _plain(getattr(report, part)) for part in (*TOLD, "tables")}
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def says_the_same(report: Report, record: str) -> bool:
    """Whether nothing has changed since `recorded` wrote this down."""
    now, then = json.loads(recorded(report)), json.loads(record)
    return all(now[part] == then[part] for part in TOLD)


def version_of(seal: Seal) -> Version:
    """What was sealed, for a newer version to be held against."""
    kept = json.loads(seal.content)
    tables = {question: _table(one) for question, one in kept["tables"].items()}
    return Version(seal.version, [_figure(row) for row in kept["figures"]], tables)


def _figure(row: Mapping[str, Any]) -> Figure:
    return Figure(
        **{
            **row,
            "value": _number(row["value"]),
            "status": Status(row["status"]),
            "interval": _pair(row["interval"]),
            "bounds": _pair(row["bounds"]),
            "response": _number(row["response"]),
        }
    )


def _table(row: Mapping[str, Any]) -> Table:
    answers, silent = (
        tuple(Cell(one["code"], tuple(one["atoms"]), one["count"]) for one in row[part])
        for part in ("answers", "silent")
    )
    return Table(row["dimension"], answers, silent, row["total"])


def _plain(value: object) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in value.items()}
    if isinstance(value, Enum):
        return _plain(value.value)
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(one) for one in value]
    return value


def _number(kept: object) -> Any:
    return Fraction(kept) if isinstance(kept, str) else kept


def _pair(kept: Sequence[object] | None) -> Any:
    return None if kept is None else tuple(map(_number, kept))
