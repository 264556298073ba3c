"""`datapackage.json`: what the columns are, for programs (Frictionless Data, Tabular Data Package).

With it a researcher's tools read the tables without guessing separators, decimals or types. No
licence is given and no page named: that is for the place to say.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from kiosk import __version__
from kiosk.impact.report import Report
from kiosk.services.report.dictionary import Column, load_dictionary
from kiosk.services.report.table_file import Dialect

DESCRIPTION = (
    "Fréquentation du lieu, comptée à sa porte sans identifier personne. LISEZMOI.txt dit la"
    " méthode et ce que l’on ne peut pas conclure ; dictionnaire.csv dit chaque code. Définitions"
    " {definitions}, programme Parvis {program}. Aucune licence n’est jointe : c’est au lieu de dire"
    " ce que l’on peut faire de ces tables."
)
PROVISIONAL = " La période n’est pas terminée : les chiffres sont provisoires."
SOURCE = "Visites notées à la porte du lieu, et réponses données librement, du {first} au {last}"


@dataclass(frozen=True, slots=True)
class Resource:
    """One table's file: its name, what it is, its columns in order, its bytes."""

    path: str
    title: str
    columns: Mapping[str, Column]
    content: bytes


def data_package(
    name: str, report: Report, resources: Sequence[Resource], dialect: Dialect
) -> bytes:
    """The package's description, with the size and SHA-256 of each file.

    It says that it was made at the period's end: the same report then has the same bytes whenever
    it is written.
    """
    period, definitions = report.period, load_dictionary().version
    description = DESCRIPTION.format(definitions=definitions, program=__version__)
    package = {
        "profile": "tabular-data-package",
        "name": name.lower(),
        "title": f"Fréquentation, {report.place_name}, {period.label}",
        "description": description + PROVISIONAL * report.provisional,
        "version": str(report.version),
        "created": f"{period.last.isoformat()}T00:00:00Z",
        "contributors": [{"title": report.place_name, "role": "publisher"}],
        "sources": [{"title": SOURCE.format(first=period.first, last=period.last)}],
        "resources": [_resource(resource, dialect) for resource in resources],
    }
    return (json.dumps(package, ensure_ascii=False, indent=2) + "\n").encode()


def _resource(resource: Resource, dialect: Dialect) -> dict[str, Any]:
    return {
        "profile": "tabular-data-resource",
        "name": PurePath(resource.path).stem.lower(),
        "path": resource.path,
        "title": resource.title,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(resource.content),
        "hash": f"sha256:{hashlib.sha256(resource.content).hexdigest()}",
        "dialect": {
            "delimiter": dialect.delimiter,
            "lineTerminator": "\r\n",
            "quoteChar": '"',
            "doubleQuote": True,
            "header": True,
        },
        "schema": {
            "fields": [_field(name, column, dialect) for name, column in resource.columns.items()],
            "primaryKey": [name for name, column in resource.columns.items() if column.key],
            "missingValues": [""],
        },
    }


def _field(name: str, column: Column, dialect: Dialect) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": name,
        "type": column.type,
        "description": column.definition,
    }
    if column.type == "number":
        field["decimalChar"] = dialect.decimal_mark
    if name == "statut":
        field["constraints"] = {"required": True, "enum": list(load_dictionary().statuses)}
    return field
