"""The content of a report's files, for a manager to open and for a researcher to read by program.

The same report gives the same bytes: nothing here looks at a clock, and nothing is rounded
before it is printed.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterator, Sequence
from fractions import Fraction

from kiosk.impact.report import Report
from kiosk.paths import RESOURCES
from kiosk.services.report.data_package import Resource, data_package
from kiosk.services.report.dictionary import load_dictionary
from kiosk.services.report.printing import Paper
from kiosk.services.report.table_file import (
    DIALECTS,
    Dialect,
    encode_table,
    encode_text,
    number,
    text,
)

SHARE_DECIMALS = 6
SLUG_LENGTH = 40

EMPTY = "Aucune visite dans cette période : les tables sont vides."
PROVISIONAL = (
    "La période n’est pas terminée : les chiffres sont provisoires, et ne disent encore rien des"
    " profils."
)
SEPARATORS = {";": "point-virgule", ",": "virgule"}
MARKS = {",": "virgule", ".": "point"}


def report_files(report: Report, profile: str, paper: Paper | None = None) -> dict[str, bytes]:
    """Each file's content by its name, in the order of the `report` command.

    paper: makes the PDF; without it there is none.
    """
    dialect, dictionary = DIALECTS[profile], load_dictionary()
    end = f"{slug(report.place_name)}_{report.period}_v{report.version}"
    resources = [
        Resource(
            path,
            title,
            dictionary.columns[table],
            encode_table([[*dictionary.columns[table]], *rows(report, dialect)], dialect),
        )
        for table, path, title, rows in (
            ("frequentation", f"frequentation_{end}.csv", "Une ligne par chiffre", _tidy),
            ("jours", f"jours_{end}.csv", "Une ligne par journée", _days),
            ("activites", f"activites_{end}.csv", "Une ligne par activité", _activities),
            ("dictionnaire", "dictionnaire.csv", "Ce que veut dire chaque code", _dictionary),
        )
    ]
    made = {resource.path: resource.content for resource in resources}
    title = f"Fréquentation, {report.place_name}, {report.period.label}"
    made["datapackage.json"] = data_package(f"frequentation_{end}", title, resources, dialect)
    listed = [(one.path, one.title) for one in resources]
    tidy, printed = resources[0], f"rapport_{end}.pdf"
    if paper is not None:
        listed.append((printed, "Les mêmes chiffres en images et en phrases"))
    made["LISEZMOI.txt"] = _read_me(report, title, listed, dialect)
    if paper is not None:
        made[printed] = paper(tidy.path, hashlib.sha256(tidy.content).hexdigest())
    return made


def slug(name: str) -> str:
    """A place's name as part of a file's name: lower case, without accents; `lieu` for nothing."""
    lower = name.lower().replace("œ", "oe").replace("æ", "ae")
    letters = (
        one for one in unicodedata.normalize("NFKD", lower) if not unicodedata.combining(one)
    )
    return (
        re.sub(r"[^a-z0-9]+", "-", "".join(letters)).strip("-")[:SLUG_LENGTH].rstrip("-") or "lieu"
    )


def _tidy(report: Report, dialect: Dialect) -> Iterator[Sequence[str]]:
    """One row a figure, in the report's order."""
    period = report.period
    for figure in report.figures:
        indicator = load_dictionary().indicators[figure.indicator]

        def printed(value: int | Fraction | None, decimals: int = indicator.decimals) -> str:
            return number(value, decimals, dialect)

        interval, bounds = figure.interval or (None, None), figure.bounds or (None, None)
        yield (
            str(period),
            period.first.isoformat(),
            period.last.isoformat(),
            figure.indicator,
            figure.dimension,
            text(figure.modality),
            text(figure.label),
            printed(figure.value),
            indicator.unit,
            printed(interval[0]),
            printed(interval[1]),
            printed(figure.respondents),
            printed(figure.response, SHARE_DECIMALS),
            figure.status,
            str(int(report.provisional)),
            figure.reason,
            printed(bounds[0]),
            printed(bounds[1]),
        )


def _days(report: Report, dialect: Dialect) -> Iterator[Sequence[str]]:
    hours = load_dictionary().indicators["HEURES_PERSONNES"].decimals
    for row in report.days:
        yield (
            row.day.isoformat(),
            str(row.visits),
            str(row.entries),
            str(row.passages),
            number(row.person_hours, hours, dialect),
            number(row.peak, 0, dialect),
        )


def _activities(report: Report, dialect: Dialect) -> Iterator[Sequence[str]]:
    indicators = load_dictionary().indicators
    for row in report.activities:
        yield (
            text(row.code),
            text(row.label),
            row.family,
            row.pillar,
            row.transformation,
            str(row.visits),
            str(row.entries),
            str(row.unique_visitors),
            number(row.person_hours, indicators["HEURES_PERSONNES"].decimals, dialect),
            number(row.median_minutes, indicators["DUREE_MEDIANE"].decimals, dialect),
        )


def _dictionary(_: Report, __: Dialect) -> Iterator[Sequence[str]]:
    """The same for every report: columns by their table, then indicators, then the other codes."""
    known = load_dictionary()
    for table, columns in known.columns.items():
        for name, column in columns.items():
            yield "colonne", f"{table}.{name}", "", column.definition, "", "", "", ""
    for code, one in known.indicators.items():
        yield "indicateur", code, one.label, one.definition, one.unit, one.min, one.max, one.source
    for section, entries in (
        ("dimension", known.dimensions),
        ("modalite", known.modalities),
        ("statut", known.statuses),
    ):
        for code, definition in entries.items():
            yield section, code, "", definition, "", "", "", ""


def _read_me(
    report: Report, title: str, files: Sequence[tuple[str, str]], dialect: Dialect
) -> bytes:
    """files: each one's name, and what it is."""
    template = (RESOURCES / "catalogue" / "lisezmoi.txt").read_text(encoding="utf-8")
    states = [EMPTY] * (not report.days) + [PROVISIONAL] * report.provisional
    filled = template.format(
        title=title,
        label=report.period.label,
        first=report.period.first.isoformat(),
        last=report.period.last.isoformat(),
        version=report.version,
        state="".join(f"{state}\n" for state in states),
        files="\n".join(f"{name} : {what}" for name, what in files),
        encoding="UTF-8 avec BOM" if dialect.bom else "UTF-8 sans BOM",
        delimiter=SEPARATORS[dialect.delimiter],
        mark=MARKS[dialect.decimal_mark],
    )
    return encode_text(filled.replace("\n", "\r\n"), dialect)
