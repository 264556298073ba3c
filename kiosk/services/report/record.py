"""What is kept of a report beside its files: every number as it was, exact, as JSON.

Of a seal all numbers: a later version says what it changes of them. Of any report of a finished
period what it told of people: a question that changed by too few persons is told again as it was.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from fractions import Fraction
from typing import Any

from kiosk.impact.disclosure import Cell, Table
from kiosk.impact.figure import Figure, Status
from kiosk.impact.module_report import MODULE_INDICATORS
from kiosk.impact.report import Report
from kiosk.impact.splitting import Dimension
from kiosk.impact.versions import REPEATED, Told
from kiosk.impact.visit_table import VisitTable
from kiosk.store.seals import Seal

TOLD = ("figures", "days", "hours", "activities")
"""All that a report publishes of its period, whatever its version says about itself."""


def recorded(report: Report) -> str:
    """The same for the same report on every machine. Fractions are kept as `top/bottom`."""
    kept = {part: _plain(getattr(report, part)) for part in (*TOLD, "tables")}
    return _written(kept)


def says_the_same(report: Report, record: str) -> bool:
    """Whether nothing has changed since `recorded` wrote this down."""
    now, then = json.loads(recorded(report)), json.loads(record)
    return all(now[part] == then[part] for part in TOLD)


def figures_of(seal: Seal) -> Sequence[Figure]:
    """What was sealed, as figures."""
    return [_figure(row) for row in json.loads(seal.content)["figures"]]


def told_of_people(report: Report) -> str | None:
    """What a report of a finished period tells of people; None where it tells nothing.

    That something is said again is not kept: it is said again of what is kept here.
    """
    figures = [
        replace(one, reason="" if one.reason == REPEATED else one.reason)
        for one in report.figures
        if one.dimension not in [*Dimension] or one.indicator in MODULE_INDICATORS
    ]
    if not figures:
        return None
    kept = {"figures": figures, "tables": report.tables, "shares": report.shares}
    return _written({part: _plain(one) for part, one in kept.items()})


def told(content: str, counted: Mapping[str, Sequence[frozenset[str]]] | None = None) -> Told:
    """The same read again. counted: by question, the badges in its table, and those of later."""
    kept = json.loads(content)
    tables = {question: _table(one) for question, one in kept["tables"].items()}
    shares = {question: _shares(one) for question, one in kept.get("shares", {}).items()}
    return Told([_figure(row) for row in kept["figures"]], tables, shares, counted or {})


def _written(kept: object) -> str:
    return json.dumps(kept, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


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
    answers, silent = (tuple(map(_cell, row[part])) for part in ("answers", "silent"))
    return Table(row["dimension"], answers, silent, row["total"])


def _shares(row: Mapping[str, Any]) -> VisitTable:
    cells = [_cell(one) for one in row["cells"]]
    return VisitTable(**{**row, "cells": cells, "alone": _table(row["alone"])})


def _cell(row: Mapping[str, Any]) -> Cell:
    return Cell(row["code"], tuple(row["atoms"]), row["count"])


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
