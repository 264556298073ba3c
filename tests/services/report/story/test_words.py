"""The sentences: what they say, and how they are set."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from fractions import Fraction

import pytest

from kiosk.domain.catalogue import NOT_STATED
from kiosk.domain.hours import Hours
from kiosk.domain.visit import ExitBy
from kiosk.impact.figure import Figure, Status
from kiosk.impact.report import Report
from kiosk.services.catalogue import load_catalogue
from kiosk.services.report.story import attendance, method, mixing, profile, summary, trips
from kiosk.services.report.story.shapes import Chart
from tests.impact.build import PLACE, QUARTER, answered, crowd, report, visit
from tests.ui.paper.cases import CASES, said_again, unremembered, usual

N, W = "\u202f", "\u00a0"
KIND = load_catalogue().kinds[PLACE.kind]
STRAIGHT = re.compile(
    r"""['"]                  # straight quotes
    | \.\.\.                  # three dots
    | (?<![\u202f])[?!;%]     # no narrow space before
    | (?<![\u00a0\d]):        # no wide space before
    | «(?!\u00a0) | (?<!\u00a0)»
    | [ ]{2} | [ ][.,]        # doubled, misplaced
    | \{ | \}                 # a blank that was not filled
    """,
    re.VERBOSE,
)
PLURAL = re.compile(r"(?<![\d,\u202f])[01](,\d+)?[\s\u00a0](?!mois|fois|des)[a-zéè]+s\b")
"""In French what is less than two is singular."""


def told(made: Report) -> Iterator[str]:
    """All that is said of a report."""
    if not made.days:
        yield method.nothing(made)
        return
    for key in summary.key_figures(
        made, report(*crowd(40, "2026-05-05"), period=QUARTER.previous).figures
    ):
        yield from (key.label, key.text, key.before, key.sentence)
    yield summary.about(made, PLACE, KIND)
    yield from summary.highlights(made)
    yield from method.how_to_read(made)
    week = attendance.rhythm(made)
    charts: list[Chart] = [
        attendance.weeks(made),
        *([] if week is None else [week]),
        attendance.activities(made),
        attendance.pillars(made),
        attendance.transformations(made),
        profile.response(made),
        *profile.territory(made),
    ]
    for chart in charts:
        yield from (chart.title, chart.sentence)
    for shares in profile.shares(made):
        yield from (shares.title, *shares.notes)
    paragraphs = (*mixing.mixing(made), *trips.trips(made), *method.method(made))
    for paragraph in (*paragraphs, method.limits(made)):
        yield from (paragraph.title, *paragraph.sentences)
    yield from method.proof(made, "frequentation.csv").sentences


@pytest.mark.parametrize("name", CASES)
def test_every_word_is_set_as_french_is(name: str) -> None:
    for words in told(CASES[name]()):
        assert words == words.strip()
        assert words
        found = STRAIGHT.search(words.replace("« Œuvre & Cie »", ""))
        assert found is None, (found, words)


@pytest.mark.parametrize("name", CASES)
def test_what_is_less_than_two_is_singular(name: str) -> None:
    for words in told(CASES[name]()):
        assert PLURAL.search(words) is None, words


def test_one_is_one() -> None:
    """One person, one visit, one hour, one group; and so it was in the quarter before."""
    alone = visit("10:00", "11:00", "v0")
    once = visit("10:00", "11:00", "v0", day="2026-05-05")
    keys = summary.key_figures(report(alone), report(once, period=QUARTER.previous).figures)
    assert [(key.text, key.label) for key in keys] == [
        ("1", "visite"),
        ("1", "personne différente, au moins"),
        ("0", "personne venue en groupe"),
        (f"1{W}heure", "passée sur place"),
    ]
    assert keys[-1].before == f"T2{W}2026{W}: 1{W}heure"
    none = summary.key_figures(report(visit("10:00")), ())
    assert (none[-1].text, none[-1].label) == ("–", "heures passées sur place")
    said = profile.territory(replace(usual(), figures=_distant(usual(), Fraction(1, 100))))
    assert any("remplacer 1 personne sur 100" in one.sentence.replace(W, " ") for one in said)
    few = _effective(report(*crowd(60), answers=answered("genre", {"F": 55, "H": 5})))
    assert "1,2 genre (sur 3)" in few


def _distant(made: Report, value: Fraction) -> list[Figure]:
    return [
        replace(one, value=value) if one.indicator == "ECART_TERRITOIRE" else one
        for one in made.figures
    ]


def _effective(made: Report) -> str:
    (words,) = (one for one in mixing.mixing(made) if "taille comparable" in one.title)
    return " ".join(words.sentences)


def test_key_figures_stand_beside_those_of_the_quarter_before() -> None:
    before = report(*crowd(50, "2026-05-05"), period=QUARTER.previous).figures
    visits, unique, groups, hours = summary.key_figures(report(*crowd(60)), before)
    assert (visits.text, visits.before) == ("60", f"+20{N}% par rapport au T2{W}2026 (50)")
    assert unique.before == f"+20{N}% par rapport au T2{W}2026 (50)"
    assert (groups.text, groups.before) == ("0", f"T2{W}2026{W}: 0")
    assert groups.sentence == "Aucun groupe n’a été compté."
    assert hours.text == f"60{W}heures"
    assert hours.before == f"+20{N}% par rapport au T2{W}2026 (50{W}heures)"


def test_a_quarter_before_that_is_not_known_and_one_that_has_not_ended() -> None:
    (visits, *_) = summary.key_figures(report(*crowd(60)), ())
    assert visits.before == f"T2{W}2026{W}: pas de chiffre"
    (visits, *_) = summary.key_figures(report(*crowd(60), today=date(2026, 8, 1)), ())
    assert visits.before == "chiffre provisoire"


def test_hours_are_told_with_what_they_may_be() -> None:
    *_, hours = summary.key_figures(report(*crowd(11), visit("10:00", left_by=ExitBy.CLOSING)), ())
    assert hours.text == f"12{W}heures"
    assert hours.sentence.endswith(f"Estimation, entre 11 et 21{W}h.")
    *_, hours = summary.key_figures(CASES["no_exit"](), ())
    assert hours.text == "–"
    assert hours.sentence == f"Non calculées{W}: aucune sortie enregistrée."


def test_what_the_place_is() -> None:
    made = report(*crowd(3))
    assert summary.about(made, PLACE, KIND) == (
        f"Fablab{W}: des machines numériques ouvertes à tout le monde, et des gens pour apprendre à"
        f" s’en servir. Heures d’ouverture{W}: de 8{W}h à 20{W}h. Capacité{W}: 10{W}personnes."
        f" 1{W}activité a reçu des visites ce trimestre."
    )
    own = {6: None, 5: Hours(time(10), time(18))}
    assert (
        f"de 8{W}h à 20{W}h\u202f; samedi, de 10{W}h à 18{W}h\u202f; dimanche, fermé."
        in summary.about(made, replace(PLACE, week=own), KIND)
    )
    place = replace(PLACE, capacity=None, opens=PLACE.opens.replace(minute=30))
    assert f"de 8{W}h{W}30 à" in summary.about(made, place, KIND)
    assert "Capacité" not in summary.about(made, place, KIND)


def test_what_has_no_activity_is_no_activity_that_was_visited() -> None:
    made = report(*crowd(3), visit("10:00", "11:00", activity=NOT_STATED))
    assert f"1{W}activité a reçu des visites" in summary.about(made, PLACE, KIND)
    assert "activité" not in summary.about(report(), PLACE, KIND).split("Capacité")[1]


def test_without_any_badge_nobody_is_said_to_have_been_counted_by_one() -> None:
    _, unique, *_ = summary.key_figures(report(visit("10:00", "11:00")), ())
    assert unique.sentence.startswith("Aucune entrée ne s’est faite avec un badge")


def test_the_brief_says_how_long_and_how_faithful() -> None:
    made = report(
        *crowd(6),
        *crowd(3, "2026-08-04"),
        first_quarters={"v0": "2026-T3", **{f"v{n}": "2026-T2" for n in range(1, 10)}},
    )
    said = summary.highlights(made)
    assert f"Sur 9{W}visites dont la durée est mesurée, la moitié durent 1{W}h ou plus." in said
    assert (
        f"Sur 6{W}badges, 1 est nouveau et 3 sont venus au moins deux jours. Sur"
        f" 9{W}badges nouveaux au trimestre d’avant, 5 sont revenus."
    ) in said


def test_many_are_told_as_a_share_and_few_as_a_number() -> None:
    first = {f"v{n}": "2026-T2" for n in range(20, 70)}
    said = " ".join(summary.highlights(report(*crowd(40), first_quarters=first)))
    assert f"Sur 40{W}badges, aucun n’est nouveau et 0{N}% sont venus au moins deux jours." in said
    assert f"Sur 50{W}badges nouveaux au trimestre d’avant, 40{N}% sont revenus." in said
    said = " ".join(
        summary.highlights(report(*crowd(6), first_quarters=dict(list(first.items())[:5])))
    )
    assert f"et aucun n’est venu au moins deux jours. Sur 5{W}badges" in said
    assert "d’avant, aucun n’est revenu." in said


def test_of_fewer_than_five_persons_the_brief_says_neither_who_returns_nor_how_long() -> None:
    few = report(*crowd(4), first_quarters={f"v{n}": "2026-T2" for n in range(4)})
    said = " ".join(summary.highlights(few))
    assert "badge" not in said
    assert "durent" not in said


def test_what_is_said_again_is_named() -> None:
    answers, visits = method.how_to_read(said_again())[-2:]
    assert answers.endswith(
        f"Sont repris tels qu’ils étaient{W}: Lieu de vie, Commune, CO2 évité (estimation déclarative)."
    )
    assert visits.endswith(f"tels qu’ils étaient pour{W}: Genre, Situation.")
    assert len(method.how_to_read(usual())) == 3


def test_a_report_that_nobody_can_remember_says_why_it_is_silent() -> None:
    said = method.how_to_read(unremembered())
    assert "n’ont pas pu être retenus" in said[0]
    assert len(method.method(unremembered())) == 2
    assert len(method.limits(unremembered()).sentences) == 3


def test_what_volunteers_gave_is_told_as_an_estimate() -> None:
    made = report(*crowd(3))
    whole, ends = ("ensemble", "TOTAL"), (Fraction(100), Fraction(150))
    rate = f"12,31{W}€ l’heure depuis le 1er juin 2026 (SMIC brut horaire)"
    given = [
        Figure("HEURES_BENEVOLAT", *whole, "T3 2026", Fraction(120), bounds=(ends[0], ends[1])),
        Figure("VALEUR_BENEVOLAT", *whole, f"T3 2026, {rate}", Fraction(147720, 100)),
    ]
    rest = [one for one in made.figures if not one.indicator.endswith("BENEVOLAT")]
    said = summary.highlights(replace(made, figures=[*rest, *given]))
    assert said[-1] == (
        f"Les bénévoles ont donné environ 120{W}h (entre 100{W}h et 150{W}h), comptées à la porte."
        f" À {rate}, cela vaudrait 1{N}477{W}€{W}: une estimation."
    )


def test_each_index_of_mixity_is_told_once_for_all_questions() -> None:
    titles = [paragraph.title for paragraph in mixing.mixing(usual())]
    assert titles[:2] == ["Des personnes différentes", "Des groupes de taille comparable"]
    assert len(set(titles)) == len(titles)


def test_indices_in_words() -> None:
    made = report(*crowd(100), answers=answered("genre", {"F": 60, "H": 40}))
    diversity, effective, *_ = mixing.mixing(made)
    assert diversity.sentences[0] == (
        "Deux personnes tirées au sort parmi les réponses ont 48 chances sur 100"
        f" (marge{W}: de 45 à 52{N}; au plus 67) d’être de genres différents."
    )
    assert effective.sentences[0] == (
        "C’est comme s’il y avait, à parts égales, 1,9 genre (sur 3)."
    )


def index(code: str, dimension: str, value: Fraction | None, reason: str, modality: str) -> Figure:
    status = Status.NOT_COMPUTABLE if value is None else Status.PUBLISHED
    return Figure(code, dimension, modality, "", value, status, reason)


def test_who_meets_whom_in_words() -> None:
    """On a report whose figures are given: what a funder reads must be what they mean."""
    made = report(*crowd(3))
    basis = f"155 personnes et 41{W}% des entrées{W}: badge, réponse, activité et sortie"
    given = [
        index("SEPARATION", "tranche_age", Fraction(38, 1000), "", "TOTAL"),
        index("SEPARATION", "genre", Fraction(0), "", "TOTAL"),
        index("BRASSAGE", "tranche_age", Fraction(91, 100), basis, "TOTAL"),
        index("BRASSAGE", "genre", Fraction(1005, 1000), basis.replace("155", "148"), "TOTAL"),
        index("TEMPS_INTERGENERATIONNEL", "tranche_age", Fraction(1, 3), basis, "60_PLUS"),
        index("TEMPS_INTERGENERATIONNEL", "tranche_age", Fraction(1, 2), basis, "MOINS_25"),
        index("SEANCES_MIXTES", "genre", Fraction(6, 10), "", "TOTAL"),
        index("SEANCES_MIXTES", "tranche_age", None, "moins de 30 réponses", "TOTAL"),
        index("BRASSAGE", "residence", None, "secret statistique", "TOTAL"),
    ]
    rates = [one for one in made.figures if one.indicator == "TAUX_REPONSE"]
    said = {
        one.title: " ".join(one.sentences)
        for one in mixing.mixing(replace(made, figures=[*rates, *given]))
    }
    assert (
        "la séparation est de 0,038 pour l’âge et 0 pour le genre."
        in said["D’une activité à l’autre"]
    )
    assert said["Au même moment"].startswith(
        "Les minutes que passent ensemble, à une activité, deux personnes de groupes différents"
        " font 0,91 fois ce que donnerait le hasard pour l’âge et 1,005 fois pour le genre."
    )
    assert said["Au même moment"].endswith(
        f"Calculé sur 148 à 155{W}personnes, dont les visites font 41{N}% des entrées."
    )
    assert said["Entre générations"].startswith(
        f"Les 60 ans et plus passent 33{N}% de leur temps d’activité en présence d’au moins une"
        f" personne de moins de 25 ans{N}; les moins de 25 ans passent 50{N}% de leur temps"
    )
    assert f"sont mêlées 60{N}% pour le genre." in said["Des séances mêlées"]
    assert said["Des séances mêlées"].endswith(
        f"Rien n’est dit pour l’âge{W}: moins de 30 réponses."
    )
    assert said["Ce que l’on ne peut pas dire"] == (
        f"Rien n’est dit pour le lieu de vie{W}: secret statistique."
    )


def test_the_method_tells_this_reports_own_numbers() -> None:
    made = report(
        *crowd(11),
        visit("10:00", left_by=ExitBy.CLOSING),
        visit("12:00", "13:00", activity=NOT_STATED),
        answers=answered("tranche_age", {"A25_39": 9}),
    )
    said = {one.title: " ".join(one.sentences) for one in method.method(made)}
    assert f"8{N}% des visites sont sans activité précisée" in said["Compter sans identifier"]
    assert f"au moins 12{W}h si ces personnes" in said["Les départs qui n’ont pas été notés"]
    assert f"au plus 22{W}h" in said["Les départs qui n’ont pas été notés"]
    exits = "Les départs qui n’ont pas été notés"
    assert {one.title: one.sentences for one in method.method(CASES["no_exit"]())}[exits] == [
        f"Aucun départ n’a été noté dans la période{W}: les heures ne sont pas calculées."
    ]
    assert {one.title: one.sentences for one in method.method(report(*crowd(3)))}[exits] == [
        f"Tous les départs ont été notés{W}: aucune durée n’est estimée."
    ]


def test_estimates_that_are_fragile_say_so() -> None:
    made = report(*crowd(2), *(visit("10:00", left_by=ExitBy.CLOSING) for _ in range(3)))
    (_, exits, *_) = method.method(made)
    assert exits.sentences[-1] == f"Fragile{W}: plus de 30{W}% de sorties estimées."


def test_an_example_says_what_refusals_could_change() -> None:
    """impact.md, C (M1): 20 of 100 beside 25 refusals is between 16 % and 36 %."""
    answers = answered("genre", {"F": 20, "H": 80, "NSP": 25})
    (*_, free, _, _) = method.method(report(*crowd(125), answers=answers))
    assert free.sentences[1] == (
        f"Par exemple, «{W}Un homme{W}»{W}: 80{N}% des réponses. Si aucune des personnes sans"
        f" réponse n’en était, ce serait 64{N}% de tous les badges{N}; si toutes en étaient,"
        f" 84{N}%."
    )


def test_a_period_that_has_not_ended_has_less_to_explain() -> None:
    made = CASES["provisional"]()
    assert len(method.method(made)) == 2
    assert len(method.limits(made).sentences) == 3
    assert "provisoires" in method.how_to_read(made)[0]


def test_the_words_are_those_of_the_dictionary() -> None:
    title, entries = method.glossary()
    assert title == "Les mots et leurs unités"
    assert entries[0][0] == "Visites (visites)"
    assert all(meaning.endswith(".") for _, meaning in entries)
