"""The rows that compare: with the territory, and activities with each other."""

from collections.abc import Mapping
from fractions import Fraction

import pytest

from kiosk.domain.reference import Reference, Residents
from kiosk.impact import comparison_figures as told
from kiosk.impact.comparison_figures import separation_figure, territory_figures
from kiosk.impact.disclosure import Table, protect
from kiosk.impact.figure import Figure, Status
from kiosk.impact.period import Period
from kiosk.impact.profile_figures import SECRECY
from kiosk.impact.separation import separation
from tests.impact.build import QUESTIONS, answered, counted, crowd, figures, report, visit

BANDS = {
    ("A00_11", "A12_17"): 2841,
    ("A18_24",): 775,
    ("A25_39",): 2126,
    ("A40_59", "A60_69", "A70_P"): 6595,
}
AGES = {"A00_11": 10, "A12_17": 10, "A18_24": 20, "A25_39": 20, "A40_59": 40}
BY_ID = {question.id: question for question in QUESTIONS}


def reference(
    bands: Mapping[tuple[str, ...], int] = BANDS, question: str = "tranche_age"
) -> Reference:
    parts = tuple(Residents(codes, number) for codes, number in bands.items())
    return Reference(question, parts, "Insee RP", "2014", "CC des Trois Rivières")


def table(question: str, counts: Mapping[str, int]) -> Table:
    codes = (*BY_ID[question].codes, "NSP", "NON_DEMANDE")
    return protect(question, {code: counts.get(code, 0) for code in codes})


def beside(
    counts: Mapping[str, int],
    bands: Mapping[tuple[str, ...], int] = BANDS,
    question: str = "tranche_age",
) -> dict[str, Figure]:
    """The figures beside a territory, by modality."""
    rows = territory_figures(BY_ID[question], table(question, counts), reference(bands, question))
    return {row.modality: row for row in rows}


def rounded(figure: Figure) -> float:
    assert figure.value is not None
    return round(float(figure.value), 3)


def test_the_worked_example_in_the_report() -> None:
    made = report(
        *crowd(100), answers=answered("tranche_age", AGES), references={"tranche_age": reference()}
    )
    rows = figures(made, "REPRESENTATION", "tranche_age")
    assert {code: rounded(row) for code, row in rows.items()} == {
        "A00_11+A12_17": 0.868,
        "A18_24": 3.184,
        "A25_39": 1.161,
        "A40_59+A60_69+A70_P": 0.748,
    }
    young = rows["A18_24"]
    assert young.label == "18–24 ans — par rapport à CC des Trois Rivières (Insee RP, 2014)"
    assert (young.status, young.reason, young.respondents) == (Status.PUBLISHED, "", 100)
    assert [round(float(end), 2) for end in young.interval or ()] == [2.12, 4.6]
    assert rows["A00_11+A12_17"].status is Status.GROUPED
    (whole,) = figures(made, "ECART_TERRITOIRE", "tranche_age").values()
    assert (rounded(whole), whole.status, whole.modality) == (0.165, Status.GROUPED, "TOTAL")
    assert whole.label.startswith("Quel âge avez-vous\u202f? — par rapport à CC des Trois Rivières")


def test_without_a_reference_nothing_is_compared() -> None:
    made = report(*crowd(100), answers=answered("tranche_age", AGES))
    assert not figures(made, "REPRESENTATION", "tranche_age")
    assert not figures(made, "ECART_TERRITOIRE", "tranche_age")


def test_a_hidden_cell_makes_all_secret() -> None:
    rows = beside(
        {"SAL": 2, "IND": 9, "RET": 49}, {("SAL", "IND"): 500, ("RET",): 300}, "situation"
    )
    assert {(row.status, row.reason, row.value) for row in rows.values()} == {
        (Status.SECRET, SECRECY, None)
    }


def test_a_hidden_silence_makes_all_secret() -> None:
    rows = beside({"F": 30, "H": 27, "NSP": 3}, {("F",): 500, ("H",): 500}, "genre")
    assert {row.status for row in rows.values()} == {Status.SECRET}


@pytest.mark.parametrize(
    ("counts", "reason"),
    [
        ({"A25_39": 14, "A40_59": 15}, "moins de 30 réponses"),
        ({"A25_39": 15, "A40_59": 15, "NSP": 21}, "taux de réponse inférieur à 60\u00a0%"),
    ],
)
def test_few_answers_are_not_compared(counts: Mapping[str, int], reason: str) -> None:
    rows = beside(counts)
    assert {(row.status, row.reason) for row in rows.values()} == {(Status.NOT_COMPUTABLE, reason)}


def test_a_territory_finer_than_what_is_published_is_secret_where_it_is_finer() -> None:
    grouped = {"A00_11": 3, "A12_17": 17, "A25_39": 30}
    rows = beside(grouped, {("A00_11",): 900, ("A12_17",): 800, ("A18_24", "A25_39"): 900})
    assert rows["A00_11"].status is rows["A12_17"].status is Status.SECRET
    assert rows["A00_11"].reason == told.FINER
    assert rounded(rows["A18_24+A25_39"]) == round(30 / 50 / (900 / 2600), 3)
    assert (rows["TOTAL"].status, rows["TOTAL"].reason) == (Status.SECRET, told.FINER)


def test_a_territory_that_ends_within_a_published_cell_is_secret_altogether() -> None:
    rows = beside({"A00_11": 3, "A12_17": 17, "A25_39": 30}, {("A12_17",): 9, ("A25_39",): 9})
    assert {(row.status, row.reason) for row in rows.values()} == {(Status.SECRET, told.FINER)}


def test_what_the_reference_lacks_is_left_out_on_both_sides() -> None:
    rows = beside({"F": 30, "H": 10, "A": 10}, {("F",): 500, ("H",): 500}, "genre")
    assert (rounded(rows["F"]), rounded(rows["H"]), rounded(rows["TOTAL"])) == (1.5, 0.5, 0.25)
    assert {row.reason for row in rows.values()} == {told.LEFT_OUT}
    assert {row.status for row in rows.values()} == {Status.PUBLISHED}
    few = beside({"F": 20, "H": 9, "A": 10}, {("F",): 500, ("H",): 500}, "genre")
    assert {row.reason for row in few.values()} == {"moins de 30 réponses"}


def test_small_counts_of_the_census_are_to_be_handled_with_care() -> None:
    rows = beside({"F": 20, "H": 20, "A": 10}, {("F",): 199, ("H",): 200}, "genre")
    assert rows["F"].reason == f"{told.HANDLE_WITH_CARE}\u202f; {told.LEFT_OUT}"
    assert rows["H"].reason == told.LEFT_OUT
    assert rows["TOTAL"].reason == f"{told.HANDLE_WITH_CARE}\u202f; {told.LEFT_OUT}"


def test_nobody_can_be_held_against_nobody() -> None:
    rows = beside({"F": 20, "H": 20}, {("F",): 500, ("H",): 0}, "genre")
    assert (rows["H"].status, rows["H"].reason) == (Status.NOT_COMPUTABLE, told.NOBODY_THERE)
    assert rounded(rows["TOTAL"]) == 0.5


def test_separation_counts_persons_and_says_how_many() -> None:
    """Loyal visitors count once; those who said nothing of themselves are in the coverage only."""
    visits = [
        visit("10:00", "11:00", f"v{n}", activity="A09" if n < 20 else "T05", day=f"2026-07-{day}")
        for day in (14, 15)
        for n in range(50)
    ]
    made = report(*visits, answers=answered("genre", {"F": 18, "H": 22}))
    (row,) = figures(made, "SEPARATION", "genre").values()
    expected = separation([(18, 2), (0, 20)], (18, 22))
    assert expected is not None
    assert row.value == Fraction(expected)
    assert (row.status, row.respondents, row.label) == (Status.PUBLISHED, 40, "Vous êtes…")
    assert row.reason == "40 personnes et 80\u00a0% des entrées\u00a0: " + told.COUNTED
    (none,) = figures(made, "SEPARATION", "situation").values()
    assert (none.status, none.reason) == (Status.NOT_COMPUTABLE, "moins de 30 réponses")


def separated(question: str, choices: Mapping[str, int], *activities: str) -> Figure:
    """40 visitors with these answers, each for the next of the activities."""
    given = [choice for choice, number in choices.items() for _ in range(number)]
    groups = {f"v{n}": choice for n, choice in enumerate(given)}
    begun = counted(
        *(
            visit("10:00", "11:00", f"v{n}", activity=activities[n % len(activities)])
            for n in range(len(given))
        )
    )
    return separation_figure(BY_ID[question], table(question, choices), groups, begun)


def test_hidden_cells_and_few_answers_give_no_separation() -> None:
    hidden = separated("situation", {"SAL": 2, "IND": 9, "RET": 49}, "A09", "T05")
    assert (hidden.status, hidden.reason) == (Status.SECRET, SECRECY)
    few = separated("genre", {"F": 20, "H": 20}, "A09", "T05", "Z00")
    assert (few.status, few.reason) == (Status.NOT_COMPUTABLE, "moins de 30 réponses")


def test_groups_are_those_of_the_published_table() -> None:
    ages = table("tranche_age", {"A00_11": 3, "A12_17": 17, "A25_39": 30})
    groups = {f"v{n}": "A00_11+A12_17" if n < 20 else "A25_39" for n in range(50)}
    begun = counted(
        *(visit("10:00", "11:00", f"v{n}", activity="A09" if n < 20 else "T05") for n in range(50))
    )
    row = separation_figure(BY_ID["tranche_age"], ages, groups, begun)
    assert (row.value, row.status) == (1, Status.GROUPED)


@pytest.mark.parametrize(
    ("choices", "activities"),
    [({"F": 40, "H": 40}, ["A09", "Z00"]), ({"F": 20, "H": 20}, ["A09"])],
)
def test_where_nothing_can_be_separated_the_reason_is_given(
    choices: Mapping[str, int], activities: list[str]
) -> None:
    row = separated("genre", choices, *activities)
    assert (row.status, row.reason) == (Status.NOT_COMPUTABLE, told.NOTHING_TO_SEPARATE)


def test_a_year_is_compared_like_a_quarter() -> None:
    year = report(
        *crowd(100),
        period=Period(2026),
        today=Period(2027).first,
        answers=answered("tranche_age", AGES),
        references={"tranche_age": reference()},
    )
    assert rounded(figures(year, "ECART_TERRITOIRE", "tranche_age")["TOTAL"]) == 0.165
