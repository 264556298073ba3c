"""Crosswalks: what the grids of others have in common with our questions, for filling them by hand.

A category is counted by adding up cells of the published table, and nothing else: what is hidden
there stays hidden here, and a category that only a part of a cell answers to is not told. So a
crosswalk says nothing that a reader of the published table could not add up alone.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.impact.disclosure import NOT_ASKED, SILENT
from kiosk.impact.exact import Number
from kiosk.impact.figure import Status
from kiosk.impact.profile_figures import SECRECY, SILENT_LABELS
from kiosk.impact.report import Report
from kiosk.paths import RESOURCES
from kiosk.services.catalogue import load_catalogue

GROUPED = "publié seulement avec d’autres modalités"
NO_EQUIVALENT = "rien n’y correspond dans le questionnaire"

Cells = Mapping[frozenset[str], Number | None]
"""A published table: by the codes that are counted together, how many badges; None: hidden."""


@dataclass(frozen=True, slots=True)
class Category:
    """One of a grid's categories, and our codes of one dimension that answer to it; maybe none."""

    name: str
    dimension: str
    codes: tuple[str, ...]
    remark: str


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """A grid of somebody else's. `code` is a part of the file's name."""

    code: str
    name: str
    categories: tuple[Category, ...]


@cache
def load_crosswalks() -> Sequence[Crosswalk]:
    """The crosswalks that ship with the program, read once."""
    path = RESOURCES / "catalogue" / "crosswalks.toml"
    return [
        Crosswalk(
            code,
            grid["name"],
            tuple(
                Category(
                    row["category"],
                    row.get("dimension", ""),
                    tuple(row.get("codes", ())),
                    f"{_remark(row, grid)} {grid['remark']}".strip(),
                )
                for row in grid["rows"]
            ),
        )
        for code, grid in tomllib.loads(path.read_text(encoding="utf-8")).items()
    ]


def crosswalk_rows(crosswalk: Crosswalk, report: Report) -> Iterator[Sequence[str]]:
    """One row a category; none of an empty period."""
    if not report.figures:
        return
    questions = {question.id: question for question in load_catalogue().questions}
    for category in crosswalk.categories:
        if not category.codes:
            told = "", "", "", Status.NOT_COMPUTABLE, NO_EQUIVALENT
        else:
            question = questions[category.dimension]
            value, status, reason = _count(category.codes, _published(report, question))
            label = " + ".join(_name(question, code) for code in category.codes)
            told = "+".join(category.codes), label, value, status, reason
        yield crosswalk.name, category.name, category.dimension, *told, category.remark


def _published(report: Report, question: Question) -> Cells:
    """The table that the report publishes of a question.

    What is in no cell of it was moved to those who declined: a few « Autre » of the gender.
    """
    cells = {
        _codes(figure.modality): figure.value
        for figure in report.figures
        if (figure.indicator, figure.dimension) == ("VISITEURS_UNIQUES", question.id)
    }
    moved = frozenset(question.codes).difference(*cells)
    return {codes | moved if DECLINED in codes else codes: value for codes, value in cells.items()}


def _codes(modality: str) -> frozenset[str]:
    if modality == SILENT:
        return frozenset((DECLINED, NOT_ASKED))
    return frozenset(modality.split("+"))


def _count(codes: Sequence[str], cells: Cells) -> tuple[str, Status, str]:
    """How many badges these codes are together; nothing unless whole, visible cells make them up."""
    wanted = frozenset(codes)
    parts = {cell: value for cell, value in cells.items() if wanted & cell}
    known = [value for value in parts.values() if value is not None]
    if len(known) < len(parts):
        return "", Status.SECRET, SECRECY
    if frozenset().union(*parts) != wanted:
        return "", Status.SECRET, GROUPED
    return str(sum(known)), Status.PUBLISHED, ""


def _name(question: Question, code: str) -> str:
    names = {choice.code: choice.text("fr") for choice in question.choices}
    return {**names, **SILENT_LABELS}[code]


def _remark(row: Mapping[str, str], grid: Mapping[str, Mapping[str, str]]) -> str:
    return row.get("remark") or grid.get("about", {}).get(row.get("dimension", ""), "")
