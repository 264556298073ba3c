"""The whole table of a period, from rows."""

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.catalogue import Module
from kiosk.domain.reference import Reference, Residents
from kiosk.domain.visit import ExitBy, Role
from kiosk.impact.attendance_figures import FRAGILE
from kiosk.impact.figure import Status
from kiosk.impact.period import Period
from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import INDICATORS, Report
from kiosk.impact.rows import Answer
from kiosk.services.catalogue import load_catalogue
from tests.impact.build import (
    ACTIVITIES,
    PLACE,
    QUESTIONS,
    answered,
    crowd,
    figures,
    report,
    value,
    values,
    visit,
)

AGES = {"A18_24": 20, "A25_39": 30, "A40_59": 30, "A60_69": 10, "NSP": 10}


def test_an_empty_period_has_no_rows_at_all() -> None:
    made = report()
    assert (made.figures, made.days, made.activities) == ([], [], [])
    assert not made.provisional


def test_a_period_in_which_only_the_team_came_is_empty() -> None:
    assert report(visit("10:00", "18:00", "a", role=Role.TEAM)).figures == []


def test_rows_stand_in_the_order_of_the_indicators() -> None:
    women = Reference("genre", (Residents(("F",), 9),), "Insee", "2021", "Ici")
    made = report(*crowd(3), references={"genre": women})
    order = [INDICATORS.index(figure.indicator) for figure in made.figures]
    assert order == sorted(order)
    assert {figure.indicator for figure in made.figures} == set(INDICATORS)


def test_no_row_stands_twice() -> None:
    made = report(*crowd(60), answers=answered("tranche_age", AGES))
    keys = [(figure.indicator, figure.dimension, figure.modality) for figure in made.figures]
    assert len(set(keys)) == len(keys)


def test_a_quarter_that_has_not_ended_gives_the_attendance_only() -> None:
    made = report(*crowd(60), today=date(2026, 8, 3), answers=answered("tranche_age", AGES))
    assert made.provisional
    assert value(made, "VISITES") == 60
    assert list(values(made, "VISITES", "mois")) == ["2026-07", "2026-08"]
    assert not any(figure.dimension == "tranche_age" for figure in made.figures)
    assert report(*crowd(60), today=date(2026, 10, 1)).provisional is False


def test_a_month_with_visits_is_listed_even_if_it_has_not_begun() -> None:
    made = report(visit("10:00", day="2026-08-01"), today=date(2026, 7, 31))
    assert list(values(made, "VISITES", "mois")) == ["2026-07", "2026-08"]


def test_visits_add_up_over_every_dimension_that_everyone_has() -> None:
    made = report(
        visit("10:00", "11:00", "a"),
        visit("11:00", "12:00", "a", activity="T05"),
        visit("10:00", "11:00", persons=24, activity="Z00", day="2026-09-02"),
    )
    for indicator, total in (("VISITES", 3), ("ENTREES", 26)):
        assert value(made, indicator) == total
        for dimension in ("activite", "famille", "mois", "jour_semaine", "mode"):
            assert sum(map(int, map(str, values(made, indicator, dimension).values()))) == total
        assert values(made, indicator, "pilier")["FAIRE"] == 2
    assert values(made, "VISITES", "transformation") == {
        "TRAVAIL": 1,
        "APPRENDRE": 1,
        "ECOLOGIE": 0,
        "LIEN": 0,
    }


def test_hours_carry_their_bounds_and_say_when_they_are_fragile() -> None:
    made = report(visit("10:00", "12:00"), visit("18:00"))
    (hours,) = figures(made, "HEURES_PERSONNES").values()
    assert (hours.value, hours.bounds) == (4, (2, 4))
    assert hours.reason == FRAGILE
    assert value(made, "HEURES_PERSONNES_MIN") == 2
    assert value(made, "HEURES_PERSONNES_MAX") == 4
    assert value(made, "PART_SORTIES_ESTIMEES") == Fraction(1, 2)
    assert values(made, "HEURES_PERSONNES", "pilier")["FAIRE"] == 4


def test_where_nothing_was_recorded_the_reason_is_given() -> None:
    made = report(visit("10:00"), place=replace(PLACE, capacity=None))
    missing = {
        figure.indicator: figure.reason
        for figure in made.figures
        if figure.status is Status.NOT_COMPUTABLE and figure.dimension == "ensemble"
    }
    assert missing == {
        "HEURES_PERSONNES": "aucune sortie enregistrée",
        "PIC_PRESENCE": "aucune sortie enregistrée",
        "PRESENCE_MOYENNE": "aucune sortie enregistrée",
        "TAUX_OCCUPATION": "aucune sortie enregistrée",
        "DUREE_MEDIANE": "aucune durée mesurée",
        "TAUX_RETOUR": "aucun badge",
        "FIDELISATION": "aucun nouveau badge au trimestre précédent",
    }


def test_a_place_without_capacity_has_no_rate_of_occupation() -> None:
    made = report(visit("07:00", "07:30"), place=replace(PLACE, capacity=None))
    (rate,) = figures(made, "TAUX_OCCUPATION").values()
    assert rate.reason == "capacité du lieu non renseignée"
    assert rate.label == "T3 2026, jours avec visites"
    assert value(made, "PRESENCE_MOYENNE") == 0


def test_a_visit_begun_before_the_period_gives_hours_in_it_but_no_visit() -> None:
    made = report(visit("2026-06-30T22:00", "2026-07-01T07:00"))
    assert value(made, "VISITES") == 0
    assert value(made, "HEURES_PERSONNES") == 3
    assert value(made, "PIC_PRESENCE") == 1
    (mean,) = figures(made, "PRESENCE_MOYENNE").values()
    assert mean.reason == "aucune visite commencée dans la période"
    (day,) = made.days
    assert (day.day, day.visits, day.person_hours) == (date(2026, 7, 1), 0, 3)
    (activity,) = made.activities
    assert (activity.visits, activity.person_hours, activity.median_minutes) == (0, 3, None)


def test_the_median_of_an_activity_needs_five_persons() -> None:
    few = report(*crowd(4), visit("10:00", "15:00", "v1", day="2026-07-15"))
    many = report(*crowd(4), visit("10:00", "11:00"))
    assert figures(few, "DUREE_MEDIANE", "activite")["A09"].status is Status.SECRET
    assert few.activities[0].median_minutes is None
    assert figures(many, "DUREE_MEDIANE", "activite")["A09"].value == 60
    assert many.activities[0].median_minutes == 60
    none = report(*crowd(5), visit("10:00", activity="T05"))
    assert figures(none, "DUREE_MEDIANE", "activite")["T05"].status is Status.NOT_COMPUTABLE


def test_the_median_of_the_whole_place_needs_five_persons_too() -> None:
    few = figures(report(*crowd(4), *crowd(4, "2026-07-15")), "DUREE_MEDIANE")["TOTAL"]
    assert (few.value, few.status, few.reason) == (None, Status.SECRET, "moins de 5 personnes")
    assert few.respondents is None
    many = figures(report(*crowd(4), visit("10:00", "11:00")), "DUREE_MEDIANE")["TOTAL"]
    assert (many.value, many.status, many.respondents) == (60, Status.PUBLISHED, 5)


def test_hours_without_minutes_are_no_measured_durations() -> None:
    """Of a sensitive activity both ends are rounded to the hour: half of its medians would be 0."""
    quiet = replace(ACTIVITIES[0], code="DROITS", sensitive=True)
    rounded = [visit("10:00", "13:00", activity="DROITS") for _ in range(12)]
    forgotten = visit("10:00", activity="DROITS")
    made = report(*crowd(7), *rounded, forgotten, activities=[*ACTIVITIES, quiet])
    apart = figures(made, "DUREE_MEDIANE", "activite")["DROITS"]
    assert (apart.value, apart.status) == (None, Status.NOT_COMPUTABLE)
    assert apart.reason == "heures arrondies, sans les minutes"
    assert {one.code: one.median_minutes for one in made.activities} == {"A09": 60, "DROITS": None}
    whole = figures(made, "DUREE_MEDIANE")["TOTAL"]
    assert (whole.value, whole.respondents) == (60, 7)
    # Rounding moves both ends by as much on average: what is missing is still estimated by it.
    assert values(made, "HEURES_PERSONNES", "activite")["DROITS"] == 13 * 3
    alone = report(*rounded, activities=[*ACTIVITIES, quiet])
    assert figures(alone, "DUREE_MEDIANE")["TOTAL"].reason == "heures arrondies, sans les minutes"


def test_rates_and_medians_say_on_how_many_they_rest() -> None:
    first = {"v0": "2026-T3", **{f"v{n}": "2026-T2" for n in (1, 2, 7, 8, 9)}}
    made = report(*crowd(5), visit("10:00", persons=3), first_quarters=first)
    (returned,), (stayed,), (covered,), (estimated,) = (
        figures(made, code).values()
        for code in ("TAUX_RETOUR", "FIDELISATION", "COUVERTURE_BADGE", "PART_SORTIES_ESTIMEES")
    )
    assert (returned.value, returned.respondents) == (0, 5)
    assert (stayed.value, stayed.respondents) == (Fraction(2, 5), 5)
    assert (covered.value, covered.respondents) == (Fraction(5, 8), 8)
    assert (estimated.value, estimated.respondents) == (Fraction(1, 6), 6)
    assert figures(made, "DUREE_MEDIANE")["TOTAL"].respondents == 5
    assert figures(made, "DUREE_MEDIANE", "activite")["A09"].respondents == 5


def test_rates_of_fewer_than_five_badges_are_secret() -> None:
    first = {f"v{n}": "2026-T2" for n in range(4)}
    made = report(*crowd(4), first_quarters=first)
    for code in ("TAUX_RETOUR", "FIDELISATION"):
        few = figures(made, code)["TOTAL"]
        assert (few.value, few.status, few.reason) == (None, Status.SECRET, "moins de 5 personnes")
        assert few.respondents is None


def test_whatever_rests_on_too_many_estimates_says_so() -> None:
    made = report(visit("10:00", "12:00"), visit("18:00"))
    for code in ("HEURES_PERSONNES", "PIC_PRESENCE", "PRESENCE_MOYENNE", "TAUX_OCCUPATION"):
        assert figures(made, code)["TOTAL"].reason == FRAGILE
    whole = report(*crowd(9), visit("18:00"))
    assert figures(whole, "PIC_PRESENCE")["TOTAL"].reason == ""


def test_loyalty_is_for_quarters_only() -> None:
    year = report(*crowd(3), period=Period(2026), today=date(2027, 1, 1))
    assert figures(year, "FIDELISATION") == {}


def test_days_and_activities_have_a_row_each() -> None:
    made = report(
        visit("10:00", "11:00", "a"),
        visit("10:30", "12:00", "b", activity="T05"),
        visit("10:00", "11:00", persons=3, day="2026-07-16"),
    )
    assert [
        (r.day.day, r.visits, r.entries, r.passages, r.person_hours, r.peak) for r in made.days
    ] == [
        (14, 2, 2, 2, Fraction("2.5"), 2),
        (16, 1, 3, 0, 3, 3),
    ]
    assert [(r.code, r.family, r.pillar, r.visits, r.unique_visitors) for r in made.activities] == [
        ("A09", "A09", "FAIRE", 2, 1),
        ("T05", "T05", "FAIRE", 1, 1),
    ]


def test_the_profile_is_computed_from_the_published_table() -> None:
    made = report(*crowd(110), answers=answered("tranche_age", AGES))
    assert values(made, "VISITEURS_UNIQUES", "tranche_age") == {
        "A00_11": 0,
        "A12_17": 0,
        "A18_24": 20,
        "A25_39": 30,
        "A40_59": 30,
        "A60_69": 10,
        "A70_P": 0,
        "NSP": 10,
        "NON_DEMANDE": 10,
    }
    (rate,) = figures(made, "TAUX_REPONSE", "tranche_age").values()
    assert (rate.value, rate.respondents, rate.label) == (
        Fraction(9, 11),
        90,
        "Quel âge avez-vous\u202f?",
    )
    share = figures(made, "PART", "tranche_age")["A18_24"]
    assert (share.value, share.status) == (Fraction(2, 9), Status.PUBLISHED)
    assert share.bounds == (Fraction(20, 110), Fraction(40, 110))
    shares = [Fraction(g, 9) for g in (2, 3, 3, 1)]
    evenness = figures(made, "DIVERSITE_NORM", "tranche_age")["TOTAL"]
    assert evenness.value == (1 - sum(p * p for p in shares)) * Fraction(7, 6)


def test_grouped_ages_change_the_number_of_groups() -> None:
    made = report(
        *crowd(60), answers=answered("tranche_age", {"A00_11": 3, "A12_17": 7, "A25_39": 50})
    )
    table = figures(made, "VISITEURS_UNIQUES", "tranche_age")
    assert table["A00_11+A12_17"].label == "Moins de 12 ans + 12–17 ans"
    assert table["A00_11+A12_17"].status is Status.GROUPED
    assert table["A25_39"].status is Status.PUBLISHED
    evenness = figures(made, "DIVERSITE_NORM", "tranche_age")["TOTAL"]
    assert evenness.status is Status.GROUPED
    assert evenness.value == (1 - Fraction(26, 36)) * Fraction(5, 4)


def test_a_small_other_is_named_with_all_who_gave_no_answer_where_these_are_one_cell() -> None:
    made = report(*crowd(60), answers=answered("genre", {"F": 30, "H": 20, "A": 3, "NSP": 1}))
    table = figures(made, "VISITEURS_UNIQUES", "genre")
    assert table["SANS_REPONSE"].label == "Autre ou sans réponse"
    assert table["SANS_REPONSE"].value == 10


def test_a_small_other_is_named_with_those_who_declined() -> None:
    made = report(*crowd(60), answers=answered("genre", {"F": 30, "H": 20, "A": 3, "NSP": 7}))
    table = figures(made, "VISITEURS_UNIQUES", "genre")
    assert table["NSP"].label == "Autre ou non communiqué"
    assert table["NSP"].value == 10
    assert "A" not in figures(made, "PART", "genre")
    assert figures(made, "TAUX_REPONSE", "genre")["TOTAL"].status is Status.GROUPED
    evenness = figures(made, "DIVERSITE_NORM", "genre")["TOTAL"]
    assert evenness.value == (1 - Fraction(13, 25)) * 2


def test_hidden_cells_hide_what_follows_from_them() -> None:
    made = report(*crowd(60), answers=answered("situation", {"SAL": 2, "IND": 9, "RET": 49}))
    assert figures(made, "PART", "situation")["SAL"].reason == "secret statistique"
    assert figures(made, "PART", "situation")["RET"].value == Fraction(49, 60)
    assert figures(made, "DIVERSITE_NORM", "situation")["TOTAL"].status is Status.SECRET


def test_hidden_silence_hides_the_rate_too() -> None:
    made = report(*crowd(60), answers=answered("genre", {"F": 30, "H": 27}))
    assert figures(made, "TAUX_REPONSE", "genre")["TOTAL"].status is Status.SECRET
    assert figures(made, "PART", "genre")["F"].status is Status.SECRET


def test_few_answers_give_shares_but_no_index() -> None:
    made = report(*crowd(60), answers=answered("genre", {"F": 10, "H": 10}))
    assert figures(made, "PART", "genre")["F"].value == Fraction(1, 2)
    evenness = figures(made, "DIVERSITE_NORM", "genre")["TOTAL"]
    assert (evenness.status, evenness.reason) == (Status.NOT_COMPUTABLE, "moins de 30 réponses")


def test_without_badges_there_is_no_rate_and_no_share() -> None:
    made = report(visit("10:00", "11:00"))
    rate = figures(made, "TAUX_REPONSE", "genre")["TOTAL"]
    assert (rate.status, rate.reason) == (Status.NOT_COMPUTABLE, "aucun badge")
    assert figures(made, "PART", "genre")["F"].reason == "aucune réponse"


def in_quarters(answers: dict[str, tuple[int, str]]) -> Report:
    """A year's report of visitors who came once, in the month and with the answer given."""
    visits, given = [], []
    long_ago = datetime(2025, 1, 1, tzinfo=UTC)
    for group, (number, month) in answers.items():
        for n in range(number):
            visitor = f"{group} {month} {n}"
            visits.append(visit("10:00", "11:00", visitor, day=f"2026-{month}-05"))
            given.append(Answer(visitor, "situation", group.split()[0], long_ago))
    return report(*visits, period=Period(2026), today=date(2027, 1, 1), answers=given)


def test_a_year_does_not_open_a_cell_that_its_quarter_hides() -> None:
    opened = in_quarters(
        {
            "SAL 1": (3, "02"),
            "IND 1": (8, "02"),
            "ETU": (40, "02"),
            "SAL 2": (9, "05"),
            "IND 2": (5, "05"),
        }
    )
    shown = values(opened, "VISITEURS_UNIQUES", "situation")
    assert (shown["SAL"], shown["IND"], shown["ETU"]) == (None, None, 40)
    whole = in_quarters({"SAL 1": (10, "02"), "IND": (20, "02"), "SAL 2": (9, "05")})
    assert values(whole, "VISITEURS_UNIQUES", "situation")["SAL"] == 19


stamps = st.integers(8 * 60, 20 * 60 - 1).map(lambda m: f"{m // 60:02}:{m % 60:02}")
rows = st.lists(
    st.tuples(
        stamps,
        stamps,
        st.sampled_from(["v0", "v1", "v2", None]),
        st.sampled_from(["A09", "T05", "Z00"]),
        st.sampled_from(["2026-07-14", "2026-08-02", "2026-09-30"]),
        st.booleans(),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(rows, st.randoms(use_true_random=False))
def test_the_same_facts_in_any_order_give_the_same_report(
    drawn: list[tuple[str, str, str | None, str, str, bool]], shuffler: object
) -> None:
    visits = [
        visit(
            min(a, b),
            None if forgotten else max(a, b),
            visitor,
            activity=activity,
            day=day,
            left_by=ExitBy.DESK,
        )
        for a, b, visitor, activity, day, forgotten in drawn
    ]
    made = report(*visits)
    shuffler.shuffle(visits)  # type: ignore[attr-defined]
    assert report(*visits) == made
    if made.figures:
        assert sum(day.visits for day in made.days) == value(made, "VISITES")
        assert sum(one.entries for one in made.activities) == value(made, "ENTREES")
        hours = [day.person_hours for day in made.days]
        if None not in hours:
            assert sum(hour for hour in hours if hour) == value(made, "HEURES_PERSONNES")
        peaks = [day.peak for day in made.days]
        if None not in peaks:
            assert max((peak for peak in peaks if peak is not None), default=0) == value(
                made, "PIC_PRESENCE"
            )
    assert {question.id for question in QUESTIONS} == {
        "tranche_age",
        "genre",
        "situation",
        "residence",
    }


# What a place may ask besides


def test_further_questions_are_protected_like_the_four_and_only_tell_of_badges() -> None:
    (children,) = load_catalogue().modules[Module.CHILDREN]
    answers = [
        *answered("foyer_enfants", {"OUI": 40, "NON": 25, "NSP": 5}),
        *answered("genre", {"F": 40, "H": 30}),
    ]
    made = report(*crowd(70), answers=answers, further=[children])
    reconcile(made)
    assert values(made, "VISITEURS_UNIQUES", "foyer_enfants") == {
        "OUI": 40,
        "NON": 25,
        "NSP": 5,
        "NON_DEMANDE": 0,
    }
    assert values(made, "PART", "foyer_enfants")["OUI"] == Fraction(40, 65)
    assert values(made, "TAUX_REPONSE", "foyer_enfants")["TOTAL"] == Fraction(65, 70)
    told = {one.indicator for one in made.figures if one.dimension == "foyer_enfants"}
    assert told == {
        *("VISITEURS_UNIQUES", "TAUX_REPONSE", "PART"),
        *("DIVERSITE", "DIVERSITE_NORM", "GROUPES_EFFECTIFS", "SEPARATION"),
    }
    few = report(
        *crowd(70), answers=answered("foyer_enfants", {"OUI": 66, "NON": 4}), further=[children]
    )
    assert set(values(few, "VISITEURS_UNIQUES", "foyer_enfants").values()) == {None, 0}


def test_what_is_not_asked_changes_nothing() -> None:
    """The answers of a module that was switched off again are there, and nobody sees them."""
    asked = answered("tranche_age", AGES)
    more = [*asked, *answered("foyer_enfants", {"OUI": 60}), *answered("commune", {"69266": 60})]
    assert report(*crowd(100), answers=more) == report(*crowd(100), answers=asked)
