"""The dictionary: whoever meets a code in a table finds it there."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest

from kiosk.domain.reference import Reference, Residents
from kiosk.impact import (
    attendance_figures,
    comparison_figures,
    copresence_figures,
    mixite,
    profile_figures,
)
from kiosk.impact.figure import Status
from kiosk.impact.report import INDICATORS, Report
from kiosk.impact.splitting import Dimension
from kiosk.services.catalogue import load_catalogue
from kiosk.services.report import crosswalks
from kiosk.services.report.dictionary import load_dictionary
from kiosk.services.report.files import report_files
from tests.impact.build import ACTIVITIES, QUESTIONS, answered, crowd, report, visit
from tests.services.report.test_publish import made

Row = dict[str, str]


def tables(report: Report) -> dict[str, list[Row]]:
    """Each table by the beginning of its name."""
    found: dict[str, list[Row]] = {}
    for name, content in report_files(report, "ouvert").items():
        if name.endswith(".csv"):
            rows = csv.DictReader(io.StringIO(content.decode(), newline=""))
            found.setdefault(re.split("[_.]", name)[0], []).extend(rows)
    return found


def compared() -> Report:
    """With a reference, a renamed activity, and one that bears a family's code."""
    parts = (Residents(("A00_11", "A12_17"), 150), Residents(("A25_39",), 900))
    activities = [replace(one, names={"fr": "=Labo"}) for one in ACTIVITIES]
    reference = Reference("tranche_age", parts, "Insee", "2021", "Ici")
    return report(
        *crowd(60),
        answers=answered("tranche_age", {"A00_11": 3, "A12_17": 7, "A25_39": 50}),
        activities=activities,
        references={"tranche_age": reference},
    )


REPORTS = {
    "hidden and grouped": made(),
    "compared": compared(),
    "empty": report(),
    "provisional": report(*crowd(12), today=date(2026, 8, 1)),
    "all declined": report(*crowd(60), answers=answered("genre", {"NSP": 60})),
    "one visitor": report(visit("10:00", None, "v0")),
}


@pytest.mark.parametrize("published", REPORTS.values(), ids=list(REPORTS))
def test_each_code_of_each_table_is_explained(published: Report) -> None:
    known = load_dictionary()
    found = tables(published)
    codes = {(row["rubrique"], row["code"]) for row in found["dictionnaire"]}
    assert len(codes) == len(found["dictionnaire"])
    for table, rows in found.items():
        assert {("colonne", f"{table}.{name}") for name in known.columns[table]} <= codes
        for row in rows:
            if "statut" in row:
                assert ("statut", row["statut"]) in codes
            for reason in filter(None, row.get("motif", "").split("\u202f; ")):
                assert explained(reason), reason
    for row in found["frequentation"]:
        assert ("indicateur", row["indicateur"]) in codes
        assert ("dimension", row["dimension"]) in codes
        assert ("unite", row["unite"]) in codes
        own = f"{row['dimension']}.{row['modalite']}"
        assert {("modalite", own), ("modalite", row["modalite"])} & codes
    for row in found["activites"]:
        assert ("modalite", f"activite.{row['activite']}") in codes
        assert ("modalite", f"famille.{row['famille']}") in codes
        for name in ("pilier", "transformation"):
            assert not row[name] or ("modalite", f"{name}.{row[name]}") in codes
    for row in found.get("passerelle", []):
        for code in filter(None, row["codes"].split("+")):
            assert {("modalite", code), ("modalite", f"{row['dimension']}.{code}")} & codes


def explained(reason: str) -> bool:
    patterns = (re.escape(one).replace("…", ".+") for one in load_dictionary().reasons)
    return any(re.fullmatch(pattern, reason) for pattern in patterns)


def test_each_reason_that_the_figures_can_give_is_explained() -> None:
    said = [
        *(attendance_figures.NO_EXIT, attendance_figures.NO_BADGE, attendance_figures.NO_ENTRY),
        *(attendance_figures.NO_CAPACITY, attendance_figures.NO_NEWCOMER),
        *(attendance_figures.NOT_MEASURED, attendance_figures.NO_MINUTES),
        *(attendance_figures.FEW_PERSONS, attendance_figures.FRAGILE),
        *(profile_figures.SECRECY, profile_figures.NO_ANSWER, profile_figures.NO_BADGE),
        *(comparison_figures.FINER, comparison_figures.NOBODY_THERE),
        *(comparison_figures.HANDLE_WITH_CARE, comparison_figures.LEFT_OUT),
        *(comparison_figures.NOTHING_TO_SEPARATE, copresence_figures.FEW_SESSIONS),
        *(copresence_figures.NOTHING_SHARED, crosswalks.GROUPED, crosswalks.NO_EQUIVALENT),
        *(mixite.shortfall(3, 3), mixite.shortfall(40, 100)),
        f"moins de 30 personnes avec {copresence_figures.WITH_EXIT}",
        f"moins de 30 personnes avec {copresence_figures.AT_SESSIONS.format(7)}",
        f"34 personnes et 51\u00a0% des entrées\u00a0: {copresence_figures.WITH_EXIT}",
        f"34 personnes et 51\u00a0% des entrées\u00a0: {copresence_figures.AT_SESSIONS.format(7)}",
        f"34 personnes et 51\u00a0% des entrées\u00a0: {comparison_figures.COUNTED}",
    ]
    assert [reason for reason in said if not explained(reason)] == []


def test_every_indicator_dimension_status_and_unit_is_there_and_nothing_else() -> None:
    known = load_dictionary()
    assert tuple(known.indicators) == INDICATORS
    dimensions = [*Dimension, *(question.id for question in QUESTIONS)]
    assert sorted(known.dimensions) == sorted(dimensions)
    assert {str(status) for status in Status} <= set(known.statuses)
    assert {one.unit for one in known.indicators.values()} == set(known.units)
    own = {code.split(".")[0] for code in known.modalities if "." in code}
    assert own <= set(known.dimensions)


def test_the_dictionary_names_what_people_answer_and_what_they_came_for() -> None:
    named = {row["code"]: row["libelle"] for row in tables(made())["dictionnaire"]}
    assert named["tranche_age.A60_69+A70_P"] == "60–69 ans + 70 ans et plus"
    assert named["genre.F"] == "Une femme"
    assert named["activite.A09"] == "Fabrication numérique (3D, laser…)"
    assert named["mois.2026-07"] == "juillet 2026"
    for question in load_catalogue().questions:
        assert {f"{question.id}.{code}" for code in question.codes} <= set(named)


def test_the_definitions_have_a_version() -> None:
    assert load_dictionary().version.isdigit()


def columns_of(rows: Sequence[Row], name: str) -> set[str]:
    return {row[name] for row in rows}


def test_every_text_of_every_table_is_set_as_french_is() -> None:
    """Before : ; ! ? %, within « », no space at which a line may end; no straight apostrophe.

    A category of somebody else's grid is in their own words.
    """
    loose = re.compile("[ ][:;!?%»]|«[ ]|[^\u00a0\u202f][;!?%]|[a-zé]'")
    wrong = {
        (name, found.group(), row[name])
        for published in REPORTS.values()
        for table, rows in tables(published).items()
        for name, column in load_dictionary().columns[table].items()
        for row in rows
        if column.type == "string"
        and name != "categorie"
        and (found := loose.search(row[name])) is not None
    }
    assert wrong == set()


def test_no_text_of_any_table_can_run_as_a_formula() -> None:
    """An activity may be called « =Labo »; numbers keep their sign."""
    for table, rows in tables(compared()).items():
        for name, column in load_dictionary().columns[table].items():
            if column.type == "string":
                assert not [one for one in columns_of(rows, name) if one.startswith(("=", "+"))]
    assert "'=Labo" in columns_of(tables(compared())["dictionnaire"], "libelle")
