"""What a place's modules add to its files; nothing while they are off."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.domain.catalogue import Activity, Module
from kiosk.domain.clock import Reading
from kiosk.impact.figure import Status
from kiosk.impact.module_report import MODULE_INDICATORS
from kiosk.impact.period import Period
from kiosk.impact.report import Report
from kiosk.services.modules import name_communes, name_neighbourhoods, rounding_secret, switch
from kiosk.services.report import report
from kiosk.services.report.dictionary import dictionary_of, load_dictionary
from kiosk.services.report.files import report_files
from kiosk.store import activities, answers, places
from kiosk.store.answers import Asked
from tests.services.front import Front, make_front, visit_of
from tests.services.report.test_dictionary import tables
from tests.services.report.test_read_me import NO_BREAK
from tests.services.report.written import publish

PERIOD = Period(2026, 4)
PEOPLE = 40
SAID = {
    "foyer_enfants": ("OUI", "NON", "NON"),
    "lien": ("USA", "ADH"),
    "quartier": ("Q01", "Q02", "NON"),
    "commune": ("69266", "AUTRE"),
    "contrefactuel": ("BUR",),
    "dist_bureau_km": ("D15_30", "D30_60"),
    "mode_bureau": ("VOI",),
    "dist_lieu_km": ("D00_05",),
    "mode_lieu": ("VEL", "VOI"),
}
"""Who answers what, in turn."""


@pytest.fixture(scope="module")
def telework(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Front]:
    """Forty people telework on one day, and have answered all that could be asked."""
    front = make_front(tmp_path_factory.mktemp("place") / "place", badges=PEOPLE)
    store, families = front.place.store, front.place.catalogue.families
    with store.writing():
        activities.write_activity(store, Activity("T02", families["T02"], 9, "laptop", "bleu"))
    name_neighbourhoods(front.place, ["Le Bourg", "Les Minguettes"])
    name_communes(front.place, {"69266": "Villeurbanne"})
    for number in range(PEOPLE):
        visitor = visit_of(front.enter(number, "T02")).visitor
        with store.writing():
            for question, choices in SAID.items():
                choice = choices[number % len(choices)]
                asked = Asked(visitor, None)
                answers.write_answer(store, asked, question, 1, choice, front.now.at, 1)
    yield front
    front.place.close()


def told(front: Front, *modules: Module) -> Report:
    """The report of the quarter, once it is over, with these modules on."""
    for module in Module:
        switch(front.place, module, on=module in modules)
    return report(front.place, PERIOD, Reading(front.now.at + timedelta(days=60)))


def test_with_all_modules_off_the_files_are_those_of_a_place_that_never_had_any(
    telework: Front,
) -> None:
    """Answers, names and lists are there, and nothing of them is anywhere."""
    before = told(telework)
    store = telework.place.store
    kept = [places.setting(store, name, []) for name in ("modules", "quartier", "commune")]
    rows = store.db.execute("SELECT * FROM answer").fetchall()
    with store.writing():
        store.db.execute("DELETE FROM answer")
        store.db.execute("DELETE FROM setting WHERE name IN ('modules', 'quartier', 'commune')")
    never = report(telework.place, PERIOD, Reading(telework.now.at + timedelta(days=60)))
    with store.writing():
        marks = ", ".join("?" * len(rows[0]))
        store.db.executemany(f"INSERT INTO answer VALUES ({marks})", rows)
        for name, value in zip(("modules", "quartier", "commune"), kept, strict=True):
            places.save_setting(store, name, value)
    for profile in ("excel-fr", "ouvert"):
        assert report_files(before, profile) == report_files(never, profile)
    assert dictionary_of(never) == load_dictionary()


@pytest.mark.parametrize("module", Module)
def test_a_module_adds_what_it_asks_about_and_nothing_else(telework: Front, module: Module) -> None:
    usual, more = told(telework), told(telework, module)
    added = [figure for figure in more.figures if figure not in usual.figures]
    assert [figure for figure in more.figures if figure in usual.figures] == usual.figures
    if module is Module.TRAVEL:
        assert [figure.indicator for figure in added] == [*MODULE_INDICATORS]
        assert {figure.status for figure in added} == {Status.PUBLISHED}
    else:
        assert {figure.dimension for figure in added} == {module}
        rounded = {Status.ROUNDED, Status.SECRET}
        local = module in (Module.COMMUNE, Module.NEIGHBOURHOOD)
        assert ({figure.status for figure in added} <= rounded) is local


@pytest.mark.parametrize("module", Module)
def test_each_code_that_a_module_publishes_is_explained(telework: Front, module: Module) -> None:
    made = told(telework, module)
    found = tables(made)
    codes = {(row["rubrique"], row["code"]) for row in found["dictionnaire"]}
    assert len(codes) == len(found["dictionnaire"])
    for row in found["frequentation"]:
        assert ("indicateur", row["indicateur"]) in codes
        assert ("dimension", row["dimension"]) in codes
        assert ("unite", row["unite"]) in codes
        own = f"{row['dimension']}.{row['modalite']}"
        assert {("modalite", own), ("modalite", row["modalite"])} & codes
    for row in found["frequentation"]:
        patterns = (re.escape(one).replace("…", ".+") for one in dictionary_of(made).reasons)
        assert not row["motif"] or any(re.fullmatch(one, row["motif"]) for one in patterns)


def test_what_is_said_of_modules_is_typeset_as_french(telework: Front) -> None:
    known = dictionary_of(told(telework, *Module))
    usual = load_dictionary()
    said = [
        *known.read_me,
        *(one.definition for code, one in known.indicators.items() if code not in usual.indicators),
        *(text for code, text in known.dimensions.items() if code not in usual.dimensions),
        *(text for code, text in known.reasons.items() if code not in usual.reasons),
    ]
    assert len(said) > 10
    for text in said:
        assert not re.search(f"[^{NO_BREAK}][;?!%:»]|«[^{NO_BREAK}]|'", text), text


@pytest.mark.parametrize("profile", ["excel-fr", "ouvert"])
def test_with_all_modules_on_the_package_is_sound_and_the_bytes_stay_the_same(
    telework: Front, tmp_path: Path, profile: str
) -> None:
    made = told(telework, *Module)
    publish(made, tmp_path, profile)
    command = [sys.executable, "-m", "frictionless", "validate", "datapackage.json", "--json"]
    run = subprocess.run(
        command, cwd=tmp_path / str(PERIOD), capture_output=True, text=True, check=False
    )
    found = json.loads(run.stdout)
    assert (found["valid"], found["warnings"]) == (True, [])
    again = report_files(told(telework, *Module), profile)
    assert again == report_files(made, profile)


def test_the_readme_explains_what_the_modules_add(telework: Front) -> None:
    usual = report_files(told(telework), "ouvert")["LISEZMOI.txt"].decode()
    assert "LES QUESTIONS PROPRES AU LIEU" not in usual
    text = report_files(told(telework, *Module), "ouvert")["LISEZMOI.txt"].decode()
    assert "LES QUESTIONS PROPRES AU LIEU" in text
    assert "estimation déclarative" in text
    for code in (*MODULE_INDICATORS, *Module):
        assert code in text or code is Module.TRAVEL
    assert text.count("– arrondi_5") == 1
    assert max(map(len, text.splitlines())) <= 100


def test_the_secret_of_rounding_is_the_place_s_own_and_not_its_key(telework: Front) -> None:
    secret = rounding_secret(telework.place)
    assert secret != telework.place.key
    assert secret == rounding_secret(telework.place)
    assert len(secret) == 32
