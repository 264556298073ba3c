"""The dictionary of the published files: what their columns, codes and units mean."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from kiosk.impact.profile_figures import names_of
from kiosk.impact.report import Report
from kiosk.paths import RESOURCES
from kiosk.services.catalogue import load_catalogue


@dataclass(frozen=True, slots=True)
class Indicator:
    """What an indicator is, and how its value is printed."""

    label: str
    definition: str
    unit: str
    decimals: int
    source: str
    min: str = ""
    max: str = ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a published table; `type` as in Table Schema. key: a part of the row's name."""

    type: str
    definition: str
    key: bool = False


@dataclass(frozen=True, slots=True)
class Dictionary:
    """All of it, in the order in which it is published. version: of the definitions."""

    version: str
    indicators: Mapping[str, Indicator]
    units: Mapping[str, str]
    dimensions: Mapping[str, str]
    modalities: Mapping[str, str]
    """By code, those that many dimensions share; by `dimension.code` what others need said."""
    statuses: Mapping[str, str]
    reasons: Mapping[str, str]
    """By what stands in `motif`; … is in the place of numbers."""
    columns: Mapping[str, Mapping[str, Column]]
    """By table: `frequentation`, `jours`, `activites`, `dictionnaire`, `passerelle`."""
    read_me: Sequence[str] = ()
    """What LISEZMOI says of the modules."""


@cache
def load_dictionary() -> Dictionary:
    """The dictionary that ships with the program, read once."""
    path = RESOURCES / "catalogue" / "indicators.toml"
    return _dictionary(tomllib.loads(path.read_text(encoding="utf-8")))


def dictionary_of(report: Report) -> Dictionary:
    """The dictionary, with that of each module that the report tells something of."""
    known = load_dictionary()
    told = {figure.indicator for figure in report.figures}
    told |= {figure.dimension for figure in report.figures}
    for part in _modules():
        if told & {*part.indicators, *part.dimensions}:
            known = replace(
                known,
                indicators={**known.indicators, **part.indicators},
                units={**known.units, **part.units},
                dimensions={**known.dimensions, **part.dimensions},
                modalities={**known.modalities, **part.modalities},
                reasons={**known.reasons, **part.reasons},
                read_me=[
                    *(one for one in known.read_me if one not in part.read_me),
                    *part.read_me,
                ],
            )
    return known


@cache
def _modules() -> Sequence[Dictionary]:
    """What each module adds, read once."""
    path = RESOURCES / "catalogue" / "module_indicators.toml"
    return [_dictionary(raw) for raw in tomllib.loads(path.read_text(encoding="utf-8")).values()]


def _dictionary(raw: Mapping[str, Any]) -> Dictionary:
    """A dictionary from its tables; those that a module leaves out are empty."""
    return Dictionary(
        version=raw.get("version", ""),
        indicators={code: Indicator(**one) for code, one in raw.get("indicator", {}).items()},
        units=raw.get("unit", {}),
        dimensions=raw.get("dimension", {}),
        modalities=raw.get("modality", {}),
        statuses=raw.get("status", {}),
        reasons=raw.get("reason", {}),
        columns={
            table: {name: Column(**one) for name, one in columns.items()}
            for table, columns in raw.get("column", {}).items()
        },
        read_me=raw.get("read_me", ()),
    )


def entries(report: Report) -> Iterator[Sequence[str]]:
    """The rows of `dictionnaire`: columns by their table, indicators, then all other codes.

    The modalities are those of the questionnaire and those that the report has; their code carries
    its dimension, unless many share it.
    """
    known = dictionary_of(report)
    for table, columns in known.columns.items():
        for name, column in columns.items():
            yield "colonne", f"{table}.{name}", "", column.definition, "", "", "", ""
    for code, one in known.indicators.items():
        yield "indicateur", code, one.label, one.definition, one.unit, one.min, one.max, one.source
    shared = {code: text for code, text in known.modalities.items() if "." not in code}
    for section, texts in (
        ("unite", known.units),
        ("dimension", known.dimensions),
        ("modalite", shared),
    ):
        for code, text in texts.items():
            yield section, code, "", text, "", "", "", ""
    for code, label in _modalities(report).items():
        yield "modalite", code, label, known.modalities.get(code, ""), "", "", "", ""
    for section, texts in (("statut", known.statuses), ("motif", known.reasons)):
        for code, text in texts.items():
            yield section, code, "", text, "", "", "", ""


def _modalities(report: Report) -> dict[str, str]:
    """The label of each `dimension.code`, but for those of the codes that many share."""
    shared, questions = load_dictionary().modalities, load_catalogue().questions
    labels = {
        f"{question.id}.{choice.code}": choice.text("fr")
        for question in questions
        for choice in question.choices
    }
    asked = {question.id: question for question in questions}
    for figure in report.figures:
        dimension, code = figure.dimension, figure.modality
        if code in shared:
            continue
        if dimension in asked:
            labels[f"{dimension}.{code}"] = names_of(asked[dimension], code.split("+"))
        else:
            labels.setdefault(f"{dimension}.{code}", figure.label)
    return labels
