"""`datapackage.json`: what the columns are, for programs (Frictionless Data, Tabular Data Package).

With it a researcher's tools read the tables without guessing separators, decimals or types.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from kiosk.services.report.dictionary import Column, load_dictionary
from kiosk.services.report.table_file import Dialect


@dataclass(frozen=True, slots=True)
class Resource:
    """One table's file: its name, what it is, its columns in order, its bytes."""

    path: str
    title: str
    columns: Mapping[str, Column]
    content: bytes


def data_package(name: str, title: str, resources: Sequence[Resource], dialect: Dialect) -> bytes:
    """The package's description, with the size and SHA-256 of each file."""
    package = {
        "profile": "tabular-data-package",
        "name": name.lower(),
        "title": title,
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
