"""LISEZMOI.txt: what a funder has when there is nothing else at hand."""

import re
from dataclasses import replace
from datetime import date

import pytest

from kiosk import __version__
from kiosk.impact import disclosure, mixed_sessions, mixite
from kiosk.impact.figure import Status
from kiosk.impact.report import INDICATORS, Report
from kiosk.paths import RESOURCES
from kiosk.services.report.dictionary import load_dictionary
from kiosk.services.report.files import report_files
from tests.impact.build import PLACE, crowd, report
from tests.services.report.test_publish import made

NO_BREAK = "\u00a0\u202f"


def read_me(report: Report, profile: str = "excel-fr") -> str:
    content = report_files(report, profile)["LISEZMOI.txt"].decode("utf-8-sig")
    assert "{" not in content
    return content


def lines(report: Report) -> list[str]:
    content = read_me(report)
    assert content.endswith("\r\n")
    return content.removesuffix("\r\n").split("\r\n")


def words(report: Report) -> str:
    """The text without its lines, and with plain spaces."""
    return " ".join(read_me(report).split())


def test_it_says_of_whom_of_when_and_by_which_definitions() -> None:
    assert lines(made())[:4] == [
        "FRÉQUENTATION, 3e\u00a0trimestre 2026",
        "Lieu\u00a0: La Fabrique",
        "Période\u00a0: du 1er\u00a0juillet au 30\u00a0septembre\u00a02026",
        f"Rapport\u00a0: version 1, définitions {load_dictionary().version}, programme Parvis {__version__}",
    ]


@pytest.mark.parametrize("profile", ["excel-fr", "ouvert"])
def test_it_names_every_file_beside_it(profile: str) -> None:
    files = report_files(made(), profile, paper=lambda _table, _checksum: b"%PDF")
    content = files["LISEZMOI.txt"].decode("utf-8-sig")
    assert [name for name in files if f"– {name}\u00a0: " not in content] == ["LISEZMOI.txt"]


def test_no_line_is_longer_than_a_hundred_characters() -> None:
    long = replace(made(), place_name="Le très grand tiers-lieu " * 3)
    assert max(map(len, lines(long))) <= 100


@pytest.mark.parametrize("name", ["=2+3", "+33", "-1", "@SOMME(A1)"])
def test_no_line_begins_as_a_formula_whatever_the_place_is_called(name: str) -> None:
    place = replace(PLACE, name=name)
    for line in lines(report(*crowd(60), place=place)):
        assert not line.startswith(("=", "+", "-", "@", "\t"))


def test_every_indicator_and_status_is_explained() -> None:
    said = words(made())
    assert [code for code in INDICATORS if not re.search(rf"\b{code}\b", said)] == []
    usual = [status for status in Status if status is not Status.ROUNDED]
    assert [status for status in usual if f"– {status}" not in said] == []


def test_french_typography_has_its_spaces() -> None:
    said = read_me(made())
    assert re.findall(rf"[^{NO_BREAK}][;?!%]", said) == []
    assert re.findall(rf"[^{NO_BREAK}]:", said) == []
    assert re.findall(rf"«[^{NO_BREAK}]|[^{NO_BREAK}]»", said) == []
    assert "'" not in said


def test_a_line_never_begins_with_what_belongs_to_the_line_before() -> None:
    for line in lines(made()):
        assert not line.lstrip().startswith((":", ";", "?", "%", "»", "÷"))


def test_an_empty_period_says_so() -> None:
    assert "Aucune visite dans cette période" in words(report())
    assert "Aucune visite dans cette période" not in words(made())


def test_a_period_that_has_not_begun_says_so() -> None:
    early = words(report(today=date(2026, 6, 30)))
    assert "La période n’a pas encore commencé" in early
    assert "provisoires, et" not in early


def test_a_period_that_has_not_ended_says_so() -> None:
    young = report(*crowd(60), today=date(2026, 8, 1))
    assert "les chiffres sont provisoires" in words(young)
    assert "les chiffres sont provisoires" not in words(made())


def test_the_guards_are_those_of_the_figures() -> None:
    """The numbers in the text are those of the code; whoever changes one finds the other."""
    said = words(made())
    assert f"à partir de {mixite.MIN_RESPONDENTS} réponses" in said
    assert f"d’un taux de réponse de {int(100 * mixite.MIN_RESPONSE)} %" in said
    assert f"moins de {disclosure.K} personnes" in said
    assert f"au moins {mixed_sessions.MIN_ANSWERS} badges ayant répondu" in said
    assert f"au moins {disclosure.K} séances" in said
    assert f"à moins de {disclosure.K}, elles sont secrètes" in said


def test_it_says_which_exits_without_a_badge_are_measured() -> None:
    """The door notes that somebody left; the team and a file say whose visit it was."""
    said = words(made())
    assert "À la porte, un départ sans badge se note sans dire de qui" in said
    assert "qu’un fichier importé donne avec elle, est mesuré" in said


def test_the_template_has_no_place_that_stays_empty() -> None:
    template = (RESOURCES / "catalogue" / "lisezmoi.txt").read_text(encoding="utf-8")
    names = set(re.findall(r"{(\w*)}", template))
    assert names >= {"name", "span", "version", "definitions", "program", "state", "files"}
