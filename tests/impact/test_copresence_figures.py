"""The rows about being together: what is published, what is not, and what is said beside it."""

from collections.abc import Mapping
from fractions import Fraction

import pytest

from kiosk.domain.visit import Visit
from kiosk.impact.copresence_figures import FEW_SESSIONS, FEW_SHARING, NOTHING_SHARED
from kiosk.impact.figure import Figure, Status
from kiosk.impact.report import Report
from tests.impact.build import answered, crowd, figures, report, visit

ANSWERS: Mapping[str, Mapping[str, int]] = {
    "tranche_age": {"A18_24": 10, "A40_59": 20, "A60_69": 10},
    "genre": {"F": 20, "H": 20},
    "situation": {"SAL": 30, "RET": 10},
    "residence": {"R1": 20, "R2": 20},
}


def place(*more: Visit, days: int = 1, **answers: Mapping[str, int]) -> Report:
    """Forty visitors, an hour each at the same activity, on some days; answers may be changed."""
    given = [
        answer
        for question, counts in {**ANSWERS, **answers}.items()
        for answer in answered(question, counts)
    ]
    visits = [visit for day in range(days) for visit in crowd(40, f"2026-07-{14 + day}")]
    return report(*visits, *more, answers=given)


def one(made: Report, indicator: str, dimension: str, modality: str = "TOTAL") -> Figure:
    return figures(made, indicator, dimension)[modality]


def test_each_figure_stands_in_its_dimensions() -> None:
    made = place(days=5)
    found = {
        (figure.indicator, figure.dimension, figure.modality): figure.value
        for figure in made.figures
        if figure.indicator in ("BRASSAGE", "TEMPS_INTERGENERATIONNEL", "SEANCES_MIXTES")
    }
    assert found == {
        ("BRASSAGE", "tranche_age", "TOTAL"): 1,
        ("BRASSAGE", "genre", "TOTAL"): 1,
        ("BRASSAGE", "situation", "TOTAL"): 1,
        ("BRASSAGE", "residence", "TOTAL"): 1,
        ("TEMPS_INTERGENERATIONNEL", "tranche_age", "60_PLUS"): 1,
        ("TEMPS_INTERGENERATIONNEL", "tranche_age", "MOINS_25"): 1,
        ("SEANCES_MIXTES", "tranche_age", "TOTAL"): 1,
        ("SEANCES_MIXTES", "genre", "TOTAL"): 1,
        ("SEANCES_MIXTES", "situation", "TOTAL"): 0,
    }


def test_each_figure_says_of_whom_it_speaks() -> None:
    more = (visit("10:00", "11:00", persons=60), visit("15:00", None, "v1", activity="T05"))
    made = place(*more, days=5, residence={"R1": 20, "R2": 17, "NSP": 3})
    mixing = one(made, "BRASSAGE", "genre")
    assert (mixing.respondents, mixing.response) == (40, Fraction(1))
    assert mixing.reason == (
        "40 personnes et 77\u00a0% des entrées\u00a0: badge, réponse, activité et sortie enregistrées"
    )
    older = one(made, "TEMPS_INTERGENERATIONNEL", "tranche_age", "60_PLUS")
    assert older.reason == mixing.reason
    assert older.label == "Temps des 60 ans et plus, en présence de moins de 25 ans"
    assert one(made, "SEANCES_MIXTES", "genre").reason == (
        "40 personnes et 77\u00a0% des entrées\u00a0: badge, réponse et activité,"
        " dans 5 séances d’au moins 5 réponses"
    )
    assert one(made, "BRASSAGE", "residence").status is Status.SECRET


def test_hidden_cells_hide_all_that_is_shared() -> None:
    made = place(days=5, tranche_age={"A18_24": 36, "A40_59": 4}, genre={"F": 37, "H": 3})
    for indicator, dimension in (
        ("BRASSAGE", "tranche_age"),
        ("BRASSAGE", "genre"),
        ("SEANCES_MIXTES", "tranche_age"),
        ("SEANCES_MIXTES", "genre"),
    ):
        assert one(made, indicator, dimension).status is Status.SECRET
        assert one(made, indicator, dimension).value is None
    for row in figures(made, "TEMPS_INTERGENERATIONNEL", "tranche_age").values():
        assert (row.value, row.status) == (None, Status.SECRET)


def test_groups_are_those_of_the_published_table() -> None:
    """A small « Autre » is of no group; of the small ages two are one."""
    ages = {"A00_11": 4, "A12_17": 8, "A40_59": 18, "A60_69": 10}
    made = place(days=5, tranche_age=ages, genre={"F": 18, "H": 18, "A": 2, "NSP": 2})
    mixing = one(made, "BRASSAGE", "tranche_age")
    assert (mixing.value, mixing.status) == (1, Status.GROUPED)
    older = one(made, "TEMPS_INTERGENERATIONNEL", "tranche_age", "60_PLUS")
    assert (older.value, older.status) == (1, Status.GROUPED)
    assert one(made, "SEANCES_MIXTES", "tranche_age").status is Status.GROUPED
    assert one(made, "SEANCES_MIXTES", "genre").status is Status.SECRET
    six = place(days=5, genre={"F": 17, "H": 17, "A": 2, "NSP": 4})
    assert one(six, "SEANCES_MIXTES", "genre").reason.startswith("34 personnes")
    assert one(six, "SEANCES_MIXTES", "genre").status is Status.GROUPED


def test_a_generation_finer_than_the_published_ages_is_secret() -> None:
    made = place(tranche_age={"A18_24": 4, "A25_39": 16, "A12_17": 10, "A60_69": 10})
    assert one(made, "BRASSAGE", "tranche_age").status is Status.GROUPED
    for row in figures(made, "TEMPS_INTERGENERATIONNEL", "tranche_age").values():
        assert (row.value, row.status) == (None, Status.SECRET)


@pytest.mark.parametrize("elder", [0, 4, 5])
def test_each_generation_needs_five_persons_who_were_seen_to_leave(elder: int) -> None:
    """Forty answered, ten of them older; of these the last ones' exits are not known."""
    answers = [*answered("tranche_age", {"A18_24": 10, "A40_59": 20, "A60_69": 10})]
    left = [*crowd(30 + elder), *(visit("10:00", None, f"v{n}") for n in range(30 + elder, 40))]
    made = report(*left, answers=answers)
    assert one(made, "BRASSAGE", "tranche_age").status is Status.PUBLISHED
    rows = figures(made, "TEMPS_INTERGENERATIONNEL", "tranche_age")
    assert {row.status for row in rows.values()} == {
        Status.PUBLISHED if elder == 5 else Status.SECRET
    }
    assert {row.value for row in rows.values()} == {1 if elder == 5 else None}


def test_time_between_generations_is_each_ones_own() -> None:
    """Ten older people stay for three hours, ten young ones for the first of them."""
    stays = [visit("10:00", "11:00" if n < 10 else "13:00", f"v{n}") for n in range(40)]
    answers = answered("tranche_age", {"A18_24": 10, "A40_59": 20, "A60_69": 10})
    rows = figures(report(*stays, answers=answers), "TEMPS_INTERGENERATIONNEL", "tranche_age")
    assert (rows["60_PLUS"].value, rows["MOINS_25"].value) == (Fraction(1, 3), 1)


def test_few_answers_give_nothing() -> None:
    made = place(days=5, genre={"F": 10, "H": 10})
    for indicator in ("BRASSAGE", "SEANCES_MIXTES"):
        figure = one(made, indicator, "genre")
        assert (figure.status, figure.reason) == (Status.NOT_COMPUTABLE, "moins de 30 réponses")


def test_thirty_answers_are_not_enough_when_few_were_seen_to_leave() -> None:
    left = [*crowd(29), *(visit("10:00", None, f"v{n}") for n in range(29, 40))]
    made = report(*left, answers=answered("genre", {"F": 20, "H": 20}))
    figure = one(made, "BRASSAGE", "genre")
    assert (figure.status, figure.reason) == (
        Status.NOT_COMPUTABLE,
        "moins de 30 personnes avec badge, réponse, activité et sortie enregistrées",
    )


def test_nothing_shared_cannot_be_compared_with_chance() -> None:
    alone = [visit("10:00", "11:00", f"v{n}", day=f"2026-08-{1 + n % 30:02}") for n in range(30)]
    made = report(*alone, answers=answered("genre", {"F": 15, "H": 15}))
    figure = one(made, "BRASSAGE", "genre")
    assert (figure.value, figure.status) == (None, Status.NOT_COMPUTABLE)
    assert figure.reason == NOTHING_SHARED
    assert one(place(genre={"F": 35, "NSP": 5}), "BRASSAGE", "genre").reason == NOTHING_SHARED


@pytest.mark.parametrize("together", [2, 29, 30])
def test_the_mixing_of_a_few_who_met_is_not_told(together: int) -> None:
    """All others came alone: of two, 0 or not 0 once told each whether the other was alike."""
    days = [max(0, n - together + 1) for n in range(45)]
    visits = [
        visit("10:00", "11:00", f"v{n}", day=f"2026-0{7 + day // 30}-{1 + day % 30:02}")
        for n, day in enumerate(days)
    ]
    answers = answered("genre", {"F": 15, "H": 30})
    figure = one(report(*visits, answers=answers), "BRASSAGE", "genre")
    if together == 30:
        assert figure.status is Status.PUBLISHED
    else:
        assert (figure.value, figure.status) == (None, Status.NOT_COMPUTABLE)
        assert figure.reason == FEW_SHARING


@pytest.mark.parametrize("alike", [True, False])
def test_that_nobody_or_everybody_met_their_own_kind_alone_is_secret(alike: bool) -> None:
    days = [n // 2 if alike else n % 20 for n in range(40)]
    visits = [
        visit("10:00", "11:00", f"v{n}", day=f"2026-07-{1 + day:02}") for n, day in enumerate(days)
    ]
    answers = answered("genre", {"F": 20, "H": 20})
    figure = one(report(*visits, answers=answers), "BRASSAGE", "genre")
    assert (figure.value, figure.status) == (None, Status.SECRET)


def test_few_sessions_are_secret() -> None:
    for days, status in ((4, Status.SECRET), (5, Status.PUBLISHED)):
        figure = one(place(days=days), "SEANCES_MIXTES", "genre")
        assert figure.status is status
        assert (figure.reason == FEW_SESSIONS) == (figure.value is None)


def test_sessions_of_the_same_few_people_say_nothing_of_all_others() -> None:
    regulars = [visit for day in range(14, 19) for visit in crowd(10, f"2026-07-{day}")]
    once = [visit("10:00", "11:00", f"v{n}", day=f"2026-08-{n % 30 + 1:02}") for n in range(10, 40)]
    made = report(*regulars, *once, answers=answered("genre", {"F": 20, "H": 20}))
    figure = one(made, "SEANCES_MIXTES", "genre")
    assert figure.status is Status.NOT_COMPUTABLE
    assert figure.reason == (
        "moins de 30 personnes avec badge, réponse et activité,"
        " dans 5 séances d’au moins 5 réponses"
    )
