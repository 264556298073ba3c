"""How many came, when and for what: every chart adds up to the report it is made of."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from kiosk.domain.visit import ExitBy
from kiosk.impact.period import Period
from kiosk.impact.report import Report
from kiosk.services.report.story import attendance
from kiosk.services.report.story.shapes import Bars
from tests.impact.build import ACTIVITIES, crowd, report, value, visit
from tests.ui.paper.cases import CASES, many_activities, usual

N, W = "\u202f", "\u00a0"


def sums(bars: Bars, measure: int) -> float:
    return sum(bar.amounts[measure].value or 0 for bar in bars.bars)


@pytest.mark.parametrize("name", [name for name in CASES if name not in ("empty", "to_come")])
def test_weeks_and_activities_add_up_to_the_visits(name: str) -> None:
    made = CASES[name]()
    visits = value(made, "VISITES")
    assert sum(one.amount.value or 0 for one in attendance.weeks(made).columns) == visits
    assert sums(attendance.activities(made), 0) == visits


@pytest.mark.parametrize("name", [name for name in CASES if name not in ("empty", "to_come")])
def test_those_with_a_badge_without_and_in_groups_are_all_there_are(name: str) -> None:
    made = CASES[name]()
    ways = attendance.ways(made)
    assert [sums(ways, 0), sums(ways, 1)] == [value(made, "VISITES"), value(made, "ENTREES")]


def test_groups_are_told_by_their_heads() -> None:
    assert attendance.ways(usual()).sentence == (
        f"1{W}groupe, 24{W}personnes en tout{W}: 4{N}% des entrées."
        " Un groupe est compté par tête, sans question."
    )
    assert attendance.ways(CASES["one_visitor"]()).sentence == "Aucun groupe n’a été compté."


def test_all_activities_are_told_where_there_is_room() -> None:
    assert len(attendance.activities(many_activities(), most=40).bars) == 40
    assert len(attendance.activities(many_activities(), most=5).bars) == 5


def test_weeks_are_cut_at_the_ends_of_the_quarter() -> None:
    columns = attendance.weeks(usual()).columns
    assert [column.label for column in columns[:6]] == ["1", "6", "13", "20", "27", "3"]
    assert [column.group for column in columns[:6]] == ["juil."] * 5 + ["août"]
    assert columns[0].name == f"du 1er au 5{W}juillet"
    assert columns[4].name == f"du 27{W}juillet au 2{W}août"
    assert columns[-1].name == f"du 28 au 30{W}septembre"


def test_a_week_of_one_day_is_named_by_it() -> None:
    made = report(*crowd(1, "2026-02-01"), period=Period(2026, 1))
    names = [column.name for column in attendance.weeks(made).columns]
    assert names[:2] == [f"du 1er au 4{W}janvier", f"du 5 au 11{W}janvier"]
    made = report(*crowd(1, "2023-10-05"), period=Period(2023, 4))
    assert attendance.weeks(made).columns[0].name == f"1er{W}octobre"


def test_of_a_period_that_has_not_ended_only_what_was_lived_is_drawn() -> None:
    made = report(*crowd(3, "2026-07-14"), today=date(2026, 8, 1))
    columns = attendance.weeks(made).columns
    assert [column.amount.text for column in columns] == ["0", "0", "3"]


def test_a_year_is_told_by_month() -> None:
    columns = attendance.weeks(CASES["whole_year"]()).columns
    assert len(columns) == 12
    assert columns[6].name == f"juillet{W}2026"
    assert attendance.weeks(CASES["whole_year"]()).title == "Visites par mois"


def test_the_sentence_names_the_busiest_week() -> None:
    made = report(
        *crowd(2, "2026-07-14"), *crowd(5, "2026-08-04"), visit("09:00", day="2026-08-05")
    )
    assert attendance.weeks(made).sentence == (
        f"8{W}visites en 3{W}jours d’ouverture. La semaine la plus fréquentée{W}: du 3 au"
        f" 9{W}août (6{W}visites). La première et la dernière semaine sont incomplètes."
    )


def test_the_week_is_drawn_hour_by_hour() -> None:
    chart = attendance.rhythm(report(*crowd(3), visit("14:00", "14:30", day="2026-07-15")))
    assert chart is not None
    assert chart.hours == [f"{hour}{W}h" for hour in range(10, 15)]
    assert chart.cells[1][0] is not None
    assert chart.cells[1][0].text == "3,0"
    assert chart.cells[6] == [None] * 5
    assert f"le mardi entre 10{W}h et 11{W}h{W}: 3,0{W}personnes en moyenne" in chart.sentence
    assert chart.rows()[2] == ("mardi", "3,0", "0,0", "0,0", "0,0", "0,0")
    assert chart.rows()[7] == ("dimanche", "", "", "", "", "")


def test_hours_in_which_hardly_anybody_comes_are_not_drawn() -> None:
    early = visit("05:00", "05:06", day="2026-07-14")
    chart = attendance.rhythm(report(*crowd(30), early))
    assert chart is not None
    assert chart.hours == [f"10{W}h"]


def test_without_a_known_exit_there_is_no_week() -> None:
    assert attendance.rhythm(report(visit("10:00", left_by=ExitBy.CLOSING))) is None


def test_many_activities_are_told_as_eleven_and_the_others() -> None:
    bars = attendance.activities(many_activities())
    assert len(bars.bars) == attendance.MOST_BARS
    assert bars.bars[-1].label == "29 autres activités"
    assert sums(bars, 1) == 800
    assert bars.sentence.endswith("La liste entière est dans la table des activités.")


def test_hours_that_nobody_knows_are_a_dash() -> None:
    bars = attendance.activities(CASES["no_exit"]())
    assert [amount.text for amount in bars.bars[0].amounts] == ["40", "–"]
    activities = [replace(ACTIVITIES[0], code=f"X{n:02}", names={"fr": "x"}) for n in range(14)]
    visits = [visit("10:00", activity=one.code) for one in activities]
    bars = attendance.activities(report(*visits, activities=activities))
    assert [amount.text for amount in bars.bars[-1].amounts] == ["3", "–"]


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        (
            ["A09"],
            f"La seule visite est pour une activité{W}: Fabrication numérique (3D, laser…).",
        ),
        (
            ["A09", "A09"],
            f"Toutes les visites sont pour une activité{W}: Fabrication numérique (3D, laser…).",
        ),
        (
            ["A09", "A09", "E01"],
            f"«{W}Fabrication numérique (3D, laser…){W}» fait 2{W}visites sur 3.",
        ),
        (
            ["A09"] * 29 + ["E01"],
            f"«{W}Fabrication numérique (3D, laser…){W}» fait 97{N}% des 30{W}visites.",
        ),
    ],
)
def test_the_activities_are_told_in_a_sentence(codes: list[str], expected: str) -> None:
    made = report(*(visit("10:00", "11:00", activity=code) for code in codes))
    assert attendance.activities(made).sentence == expected


def test_pillars_say_what_belongs_to_none() -> None:
    made = report(*crowd(3), visit("10:00", "11:00", activity="Z00"))
    bars = attendance.pillars(made)
    assert [bar.label for bar in bars.bars] == ["Faire", "Collaboratif", "Mixité"]
    assert sums(bars, 0) == 3
    assert bars.sentence.endswith(f"1{W}visite n’en relève pas.")
    assert attendance.transformations(report(*crowd(3))).sentence == (
        "Ce à quoi les activités contribuent."
    )


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (112, 100, f"+12{N}%"),
        (80, 100, f"−20{N}%"),
        (100, 100, f"0{N}%"),
        (12, 10, ""),
        (1000, 50, ""),
    ],
)
def test_a_change_is_a_percentage_only_where_that_means_something(
    now: int, before: int, expected: str
) -> None:
    assert attendance.change(Fraction(now), before) == expected


def test_a_table_stands_behind_each_chart() -> None:
    made: Report = usual()
    assert attendance.weeks(made).rows()[0] == ("Période", "Visites")
    assert attendance.activities(made).rows()[0] == ("", "Visites", "Heures passées")
    assert len(attendance.activities(made).rows()) == 1 + len(attendance.activities(made).bars)
