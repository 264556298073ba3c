"""The content of a report's files, for a manager to open and for a researcher to read by program.

The same report gives the same bytes: nothing here looks at a clock, and nothing is rounded
before it is printed.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from kiosk.impact.report import Report
from kiosk.impact.versions import REPEATED
from kiosk.services.report.crosswalks import crosswalk_rows, load_crosswalks
from kiosk.services.report.data_package import Resource, data_package
from kiosk.services.report.dictionary import Column, dictionary_of, entries, load_dictionary
from kiosk.services.report.printing import Paper
from kiosk.services.report.read_me import read_me
from kiosk.services.report.table_file import DIALECTS, Dialect, encode_table, number, text

SHARE_DECIMALS = 6
SLUG_LENGTH = 40

Rows = Iterable[Sequence[str]]


def report_files(report: Report, profile: str, paper: Paper | None = None) -> dict[str, bytes]:
    """Each file's content by its name, in the order of the `report` command.

    paper: makes the PDF; without it there is none.
    """
    dialect = DIALECTS[profile]
    end = f"{slug(report.place_name)}_{report.period}_v{report.version}"
    resources = [*_tables(report, end, dialect)]
    made = {resource.path: resource.content for resource in resources}
    made["datapackage.json"] = data_package(f"frequentation_{end}", report, resources, dialect)
    listed = [(one.path, one.title) for one in resources]
    tidy, printed = resources[0], f"rapport_{end}.pdf"
    if paper is not None:
        listed.append((printed, "Les mêmes chiffres en images et en phrases"))
    made["LISEZMOI.txt"] = read_me(report, listed, dialect)
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


def _tables(report: Report, end: str, dialect: Dialect) -> Iterator[Resource]:
    """The tables' files. Crosswalks: none while nothing is said about profiles."""

    def table(kind: str, path: str, title: str, rows: Rows) -> Resource:
        columns = load_dictionary().columns[kind]
        return Resource(path, title, columns, _encoded(columns, rows, dialect))

    tidy, days, activities, hours = (
        made(report, dialect) for made in (_tidy, _days, _activities, _hours)
    )
    yield table("frequentation", f"frequentation_{end}.csv", "Une ligne par chiffre", tidy)
    yield table("jours", f"jours_{end}.csv", "Une ligne par journée", days)
    yield table("activites", f"activites_{end}.csv", "Une ligne par activité", activities)
    yield table("heures", f"heures_{end}.csv", "Une ligne par heure de la semaine", hours)
    yield table("dictionnaire", "dictionnaire.csv", "Ce que veut dire chaque code", entries(report))
    if report.version > 1:
        title = f"Ce que la version {report.version} change"
        yield table("changements", f"changements_{end}.csv", title, _changes(report, dialect))
    for one in () if report.is_silent else load_crosswalks():
        title, rows = f"Passerelle vers la grille « {one.name} »", crosswalk_rows(one, report)
        yield table("passerelle", f"passerelle_{one.code}_{end}.csv", title, rows)


def _encoded(columns: Mapping[str, Column], rows: Rows, dialect: Dialect) -> bytes:
    """A table with its header. What is a text in it can't be run as a formula."""
    is_text = [column.type == "string" for column in columns.values()]
    safe = (
        [text(field) if texts else field for field, texts in zip(row, is_text, strict=True)]
        for row in rows
    )
    return encode_table([[*columns], *safe], dialect)


def _tidy(report: Report, dialect: Dialect) -> Iterator[Sequence[str]]:
    """One row a figure, in the report's order."""
    period, known = report.period, dictionary_of(report).indicators
    for figure in report.figures:
        indicator = known[figure.indicator]

        def printed(value: int | Fraction | None, decimals: int = indicator.decimals) -> str:
            return number(value, decimals, dialect)

        interval, bounds = figure.interval or (None, None), figure.bounds or (None, None)
        yield (
            str(period),
            period.first.isoformat(),
            period.last.isoformat(),
            figure.indicator,
            figure.dimension,
            figure.modality,
            figure.label,
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


def _hours(report: Report, dialect: Dialect) -> Iterator[Sequence[str]]:
    decimals = load_dictionary().indicators["PRESENCE_MOYENNE"].decimals
    for row in report.hours:
        mean = number(row.mean, decimals, dialect)
        yield row.weekday, str(row.hour), str(row.days), mean


def _changes(report: Report, dialect: Dialect) -> Iterator[Sequence[str]]:
    """One row a figure that is not what it was, or would not be; both values as printed."""
    known = dictionary_of(report).indicators
    for change in report.changes:
        about, sides = change.figure, (change.before, change.after)
        decimals = known[about.indicator].decimals
        was, is_now = (
            ("", "") if one is None else (number(one.value, decimals, dialect), one.status)
            for one in sides
        )
        named = about.indicator, about.dimension, about.modality, about.label
        reason = REPEATED if change.is_repeated else ""
        yield *named, *was, *is_now, reason, report.why


def _activities(report: Report, dialect: Dialect) -> Iterator[Sequence[str]]:
    indicators = load_dictionary().indicators
    for row in report.activities:
        yield (
            row.code,
            row.label,
            row.family,
            row.pillar,
            row.transformation,
            str(row.visits),
            str(row.entries),
            str(row.unique_visitors),
            number(row.person_hours, indicators["HEURES_PERSONNES"].decimals, dialect),
            number(row.median_minutes, indicators["DUREE_MEDIANE"].decimals, dialect),
        )
