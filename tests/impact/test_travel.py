"""Trips that telework here spares, or adds: declared, protected, and never said to be measured."""

from collections.abc import Sequence
from datetime import timedelta
from fractions import Fraction

import pytest

from kiosk.domain.visit import Role, Visit
from kiosk.impact.figure import Figure, Status
from kiosk.impact.module_report import MODULE_INDICATORS
from kiosk.impact.period import Period
from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import Report
from kiosk.impact.rows import Answer
from kiosk.impact.travel import Balance, Habit, Leg, added_up, balance_of, habit_of
from kiosk.services.catalogue import load_catalogue
from kiosk.services.trips import usual_factors
from tests.impact.build import QUARTER, at, figures, report, visit

FACTORS = usual_factors()
CAR_25 = Leg(Fraction(25), "VOI")
BY_BIKE = Leg(Fraction(4), "VEL")
TELEWORK = load_catalogue().activities_for("coworking")
DRIVES = {
    "contrefactuel": "BUR",
    "dist_bureau_km": "D15_30",
    "mode_bureau": "VOI",
    "dist_lieu_km": "D00_05",
    "mode_lieu": "VEL",
}
STAYS = {"contrefactuel": "DOM", "dist_lieu_km": "D00_05", "mode_lieu": "VOI"}


def test_ten_days_without_the_car() -> None:
    """The worked example: 25 km by car to the office, by bike to the place."""
    spared = balance_of(Habit(CAR_25, BY_BIKE), 10, FACTORS)
    assert (spared.km, float(spared.kg)) == (500, 108.8)
    assert round(float(spared.kg_after(FACTORS.rebound)), 1) == 75.1
    added = balance_of(Habit(None, Leg(Fraction(3), "VOI")), 10, FACTORS)
    assert (added.km, round(float(added.kg), 1)) == (-60, -13.1)
    assert added.kg_after(FACTORS.rebound) == added.kg
    both = added_up([spared, added])
    assert (both.km, round(float(both.kg), 1)) == (440, 95.7)
    assert both.kg_after(FACTORS.rebound) == spared.kg_after(FACTORS.rebound) + added.kg


def test_a_way_by_bus_or_train_counts_by_its_own_factor() -> None:
    found = balance_of(Habit(Leg(Fraction(45), "TRA"), Leg(Fraction(10), "TC")), 3, FACTORS)
    assert found.km == 2 * 3 * 35
    assert found.kg == 6 * (45 * Fraction("0.0277") - 10 * Fraction("0.1224"))
    assert balance_of(Habit(Leg(Fraction(2), "PIE"), BY_BIKE), 3, FACTORS) == Balance()


def test_the_factors_are_those_of_the_edition_that_the_dictionary_names() -> None:
    """Use and making, as Impact CO2 gives them, to four decimals."""
    edition = {"VOI": (0.192, 0.0256), "TC": (0.1135, 0.00892), "TRA": (0.0229, 0.00479)}
    made = {mode: round(sum(parts), 4) for mode, parts in edition.items()} | {"VEL": 0, "PIE": 0}
    assert {mode: float(kg) for mode, kg in FACTORS.kg_per_km.items()} == made
    assert [float(FACTORS.kilometres[band]) for band in sorted(FACTORS.kilometres)] == [
        *(2.5, 10, 22.5, 45, 75)
    ]


def test_every_band_and_means_of_transport_that_can_be_answered_has_a_factor() -> None:
    questions = {one.id: one.codes for ones in load_catalogue().modules.values() for one in ones}
    for end in ("bureau", "lieu"):
        assert set(questions[f"dist_{end}_km"]) == set(FACTORS.kilometres)
        assert set(questions[f"mode_{end}"]) == set(FACTORS.kg_per_km)


def test_answers_that_cannot_be_compared_are_left_out() -> None:
    assert habit_of(DRIVES, FACTORS) == Habit(
        Leg(Fraction("22.5"), "VOI"), Leg(Fraction("2.5"), "VEL")
    )
    assert habit_of(STAYS, FACTORS) == Habit(None, Leg(Fraction("2.5"), "VOI"))
    for changed in ({"contrefactuel": "AIL"}, {"contrefactuel": "NSP"}, {"mode_bureau": "NSP"}):
        assert habit_of(DRIVES | changed, FACTORS) is None
    for missing in DRIVES:
        rest = {question: choice for question, choice in DRIVES.items() if question != missing}
        assert habit_of(rest, FACTORS) is None
    assert habit_of({"contrefactuel": "DOM"}, FACTORS) is None


def said(visitor: str, trips: dict[str, str], when: str = "2026-07-14T09:00") -> list[Answer]:
    return [Answer(visitor, question, choice, at(when)) for question, choice in trips.items()]


def days(
    visitor: str, *when: str, activity: str = "T02", role: Role = Role.PARTICIPANT
) -> list[Visit]:
    return [visit("09:00", "17:00", visitor, day=day, activity=activity, role=role) for day in when]


def told(visits: Sequence[Visit], answers: Sequence[Answer], period: Period = QUARTER) -> Report:
    later = period.last + timedelta(days=1)
    made = report(
        *visits, answers=answers, period=period, today=later, activities=TELEWORK, trips=FACTORS
    )
    reconcile(made)
    return made


def co2(made: Report) -> Figure:
    return figures(made, "CO2_EVITE_KG")["TOTAL"]


def people(number: int, *when: str) -> tuple[list[Visit], list[Answer]]:
    """So many who would drive 22.5 km and came by bike on these days."""
    visits = [one for n in range(number) for one in days(f"v{n}", *when)]
    first = f"{when[0]}T09:00"
    return visits, [one for n in range(number) for one in said(f"v{n}", DRIVES, first)]


def test_a_place_that_does_not_ask_says_nothing() -> None:
    visits, answers = people(6, "2026-07-14")
    made = report(*visits, answers=answers, activities=TELEWORK)
    assert not {figure.indicator for figure in made.figures} & {*MODULE_INDICATORS}


def test_days_of_telework_with_a_badge_are_what_counts() -> None:
    """Twice on one day is one day; other activities, the team and people without a badge are none."""
    visits, answers = people(5, "2026-07-14", "2026-07-15")
    visits += [
        visit("18:00", "19:00", "v0", activity="T02"),
        visit("09:00", "17:00", None, activity="T02"),
        *days("v0", "2026-07-20", activity="T01"),
        *days("team", "2026-07-20", role=Role.TEAM),
        *days("silent", "2026-07-20", "2026-07-21"),
    ]
    made = told(visits, [*answers, *said("team", DRIVES), *said("elsewhere", DRIVES)])
    figure = co2(made)
    assert figure.value == 5 * 2 * 2 * Fraction("22.5") * Fraction("0.2176")
    assert figure.bounds == (figure.value * Fraction("0.69"), figure.value)
    assert figure.reason == "5 personnes, 10 journées sur 12 de télétravail avec badge"
    assert figure.label == "T3 2026, estimation déclarative"
    assert figures(made, "TRAJETS_EVITES_KM")["TOTAL"].value == 450


def test_whoever_would_have_stayed_at_home_is_subtracted() -> None:
    visits, answers = people(5, "2026-07-14")
    visits += days("home", "2026-07-15")
    made = told(visits, [*answers, *said("home", STAYS)])
    assert figures(made, "TRAJETS_EVITES_KM")["TOTAL"].value == 5 * 45 - 5
    assert co2(made).bounds is not None


@pytest.mark.parametrize(("number", "status"), [(4, Status.SECRET), (5, Status.PUBLISHED)])
def test_four_people_are_too_few(number: int, status: Status) -> None:
    made = told(*people(number, "2026-07-14"))
    assert {figures(made, code)["TOTAL"].status for code in MODULE_INDICATORS} == {status}


def test_one_person_who_makes_up_nearly_all_of_it_is_hidden() -> None:
    visits, answers = people(1, *(f"2026-07-{day:02}" for day in range(1, 31)))
    near = DRIVES | {"dist_bureau_km": "D00_05"}
    for n in range(4):
        visits += days(f"near{n}", "2026-07-14")
        answers += said(f"near{n}", near)
    assert co2(told(visits, answers)).status is Status.SECRET


def test_nobody_in_a_motor_vehicle_is_zero_and_not_a_secret() -> None:
    visits, answers = people(5, "2026-07-14")
    on_foot = [
        Answer(a.visitor, a.question, "PIE" if a.choice == "VOI" else a.choice, a.at)
        for a in answers
    ]
    assert co2(told(visits, on_foot)).value == 0


def test_without_telework_or_without_answers_there_is_nothing_to_compute() -> None:
    assert co2(told(days("v0", "2026-07-14", activity="T01"), [])).reason == (
        "aucune journée de télétravail avec badge"
    )
    silent = co2(told(days("v0", "2026-07-14"), said("v0", {"contrefactuel": "AIL"})))
    assert (silent.status, silent.reason) == (
        Status.NOT_COMPUTABLE,
        "aucune réponse sur les trajets",
    )


def test_an_answer_holds_for_its_own_quarter() -> None:
    visits, answers = people(5, "2026-07-14")
    moved = [one for n in range(5) for one in said(f"v{n}", STAYS, "2026-09-30T12:00")]
    next_quarter = [one for n in range(5) for one in said(f"v{n}", STAYS, "2026-10-01T12:00")]
    before = co2(told(visits, answers))
    assert before.value == co2(told(visits, [*answers, *next_quarter])).value
    changed = co2(told(visits, [*answers, *moved])).value
    assert isinstance(changed, Fraction)
    assert changed < 0


def test_a_year_is_the_sum_of_its_quarters_or_nothing() -> None:
    year = Period(2026)
    summer, said_in_summer = people(5, "2026-07-14")
    autumn, said_in_autumn = people(6, "2026-10-14")
    whole = told([*summer, *autumn], [*said_in_summer, *said_in_autumn], year)
    assert figures(whole, "TRAJETS_EVITES_KM")["TOTAL"].value == 11 * 45
    assert co2(whole).reason == "6 personnes, 11 journées sur 11 de télétravail avec badge"
    few, said_by_few = people(4, "2026-10-14")
    apart = told([*summer, *few], [*said_in_summer, *said_by_few], year)
    assert co2(apart).status is Status.SECRET
