"""The dictionary of the published files: what their columns, codes and units mean."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from kiosk.paths import RESOURCES


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
    """A column of a published table; `type` as in Table Schema."""

    type: str
    definition: str


@dataclass(frozen=True, slots=True)
class Dictionary:
    """All of it, in the order in which it is published. version: of the definitions."""

    version: str
    indicators: Mapping[str, Indicator]
    dimensions: Mapping[str, str]
    modalities: Mapping[str, str]
    statuses: Mapping[str, str]
    columns: Mapping[str, Mapping[str, Column]]
    """By table: `frequentation`, `jours`, `activites`, `dictionnaire`."""


@cache
def load_dictionary() -> Dictionary:
    """The dictionary that ships with the program, read once."""
    path = RESOURCES / "catalogue" / "indicators.toml"
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    return Dictionary(
        version=raw["version"],
        indicators={code: Indicator(**entry) for code, entry in raw["indicator"].items()},
        dimensions=raw["dimension"],
        modalities=raw["modality"],
        statuses=raw["status"],
        columns={
            table: {name: Column(**entry) for name, entry in columns.items()}
            for table, columns in raw["column"].items()
        },
    )
