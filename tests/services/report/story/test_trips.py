"""Trips, as the report tells them: declared, with what may take them back, or why it says nothing."""

from dataclasses import replace
from fractions import Fraction

from kiosk.impact.figure import Figure, Status
from kiosk.impact.report import Report
from kiosk.services.report.story import profile
from kiosk.services.report.story.trips import trips
from tests.impact.build import crowd, report
from tests.ui.paper.cases import with_modules

N, W = "\u202f", "\u00a0"
WHO = "9 personnes, 80 journées sur 130 de télétravail avec badge"


def told(
    km: int | None,
    kg: Fraction,
    least: Fraction,
    status: Status = Status.PUBLISHED,
    reason: str = WHO,
) -> list[str]:
    row = Figure("TRAJETS_EVITES_KM", "ensemble", "TOTAL", "T3 2026", km, status, reason)
    co2 = replace(row, indicator="CO2_EVITE_KG", value=kg, bounds=(least, kg))
    (paragraph,) = trips(replace(report(*crowd(1)), figures=[row, co2]))
    assert paragraph.title == "Des trajets évités (estimation déclarative)"
    return [*paragraph.sentences]


def test_a_place_that_does_not_ask_says_nothing() -> None:
    assert trips(report(*crowd(3))) == []


def test_what_is_spared_is_told_with_what_may_take_it_back() -> None:
    first, second, third = told(440, Fraction("95.7"), Fraction("62.0"))
    assert f"aurait évité 440{W}km de trajets motorisés, et 96{W}kg de CO2." in first
    assert f"({WHO})" in first
    assert f"31{N}% de ce qui est évité" in second
    assert f"il aurait évité 62{W}kg de CO2." in second
    assert third.startswith("Rien de cela n’est mesuré")


def test_what_is_added_is_told_as_such() -> None:
    first, last = told(-60, Fraction(-13), Fraction(-13))
    assert f"aurait ajouté 60{W}km de trajets motorisés, et 13{W}kg de CO2." in first
    assert last.startswith("Rien de cela")
    mixed = told(10, Fraction(-2), Fraction(-2))[0]
    assert f"aurait évité 10{W}km de trajets motorisés, et aurait ajouté 2{W}kg de CO2." in mixed


def test_what_cannot_be_told_says_why() -> None:
    secret = told(None, Fraction(0), Fraction(0), status=Status.SECRET, reason="secret statistique")
    assert secret == [f"Rien n’en est dit{W}: trop peu de personnes ont dit leurs trajets."]
    reason = "aucune réponse sur les trajets"
    silent = told(None, Fraction(0), Fraction(0), status=Status.NOT_COMPUTABLE, reason=reason)
    assert silent == [f"Rien n’en est dit{W}: {reason}."]


def test_rounded_shares_are_drawn_and_said_to_be_rounded_but_no_rate_of_theirs() -> None:
    made: Report = with_modules()
    charts = {one.title: one for one in profile.shares(made)}
    assert {"Quartier", "Commune", "Foyer avec enfants", "Lien avec le lieu"} <= set(charts)
    assert charts["Commune"].notes[0].startswith("Environ ")
    assert "arrondis" in charts["Commune"].notes[0]
    assert "arrondis" not in charts["Âge"].notes[0]
    names = [strip.label for strip in profile.response(made).strips]
    assert names == [
        "Âge",
        "Genre",
        "Situation",
        "Lieu de vie",
        "Foyer avec enfants",
        "Lien avec le lieu",
    ]
