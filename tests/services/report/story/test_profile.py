"""Who came: charts out of what is published, and nothing that is hidden."""

from fractions import Fraction

import pytest

from kiosk.domain.reference import Reference, Residents
from kiosk.services.report.story import profile
from tests.impact.build import answered, crowd, report
from tests.ui.paper.cases import CASES, REFERENCES, usual

N, W = "\u202f", "\u00a0"
# impact.md, C (M4): 20 under 18, 20 of 18–24, 20 of 25–39, 40 of 40 and over.
EXAMPLE = {"A12_17": 20, "A18_24": 20, "A25_39": 20, "A40_59": 40}


@pytest.mark.parametrize(
    "name", [name for name in CASES if name not in ("empty", "to_come", "provisional")]
)
def test_the_parts_of_a_strip_are_the_whole(name: str) -> None:
    for strip in profile.response(CASES[name]()).strips:
        if strip.note:
            assert strip.note == "secret statistique"
            assert strip.parts == ()
        else:
            assert sum(part.value or 0 for part in strip.parts) == pytest.approx(1)


def test_the_strips_are_named_in_the_order_of_the_questions() -> None:
    chart = profile.response(usual())
    assert [strip.label for strip in chart.strips] == ["Âge", "Genre", "Situation", "Lieu de vie"]
    assert chart.rows()[0] == ("", *profile.LEGEND)
    assert len(chart.rows()) == 5


def test_few_answers_are_said_to_describe_those_who_answered() -> None:
    made = report(*crowd(60), answers=answered("tranche_age", {"A25_39": 20, "A40_59": 5}))
    assert "pas tout le public" in profile.response(made).sentence
    assert "pas tout le public" not in profile.response(usual()).sentence


def test_where_nobody_answered_or_most_is_secret_the_rate_does_not_mislead() -> None:
    refused = profile.response(CASES["all_refused"]())
    assert (
        refused.sentence
        == f"Sur 60{W}personnes avec badge, aucune n’a répondu. Répondre est libre."
    )
    small = CASES["small_place"]()
    assert profile.response(small).sentence.startswith(
        f"Sur 12{W}personnes avec badge, aucune n’a répondu là où leur nombre n’est pas secret."
    )
    assert [one.notes for one in profile.shares(small)][2] == ["Aucune réponse."]


def test_a_hidden_share_is_said_and_not_drawn() -> None:
    chart = profile.shares(usual())[3]
    hidden = [share for share in chart.shares if share.amount.value is None]
    assert len(hidden) >= 2
    assert {share.amount.text for share in hidden} == {"secret statistique"}
    assert {share.margin for share in hidden} == {None}
    assert any("parts cachées" in note for note in chart.notes)


def test_a_question_of_which_nothing_is_published_says_why() -> None:
    (age, *_) = profile.shares(CASES["one_visitor"]())
    assert age.notes == [f"Rien n’est publié sur cette question{W}: secret statistique."]


def test_few_answers_give_a_margin_instead_of_a_share() -> None:
    made = report(*crowd(60), answers=answered("tranche_age", {"A25_39": 15, "A40_59": 10}))
    (share,) = [one for one in profile.shares(made)[0].shares if one.label == "25–39 ans"]
    assert share.amount.value is None
    assert share.amount.text == f"de 41 à 77{N}%"
    assert share.margin is not None


def test_grouped_and_moved_answers_are_told() -> None:
    age, gender, *_ = profile.shares(usual())
    assert any("regroupées" in note for note in age.notes)
    assert any("«\u00a0Autre\u00a0»" in note for note in gender.notes)
    assert age.rows()[0] == ["Réponse", "Part", f"Marge à 95{N}%"]


def test_all_questions_share_one_scale() -> None:
    charts = profile.shares(usual())
    assert len({chart.most for chart in charts}) == 1
    for chart in charts:
        for share in chart.shares:
            assert share.margin is None or share.margin[1] <= chart.most


def test_the_territory_stands_beside_with_its_own_shares() -> None:
    made = report(*crowd(100), answers=answered("tranche_age", EXAMPLE), references=REFERENCES)
    (chart,) = profile.territory(made)
    population = 2841 + 775 + 2126 + 6595
    for share, number in zip(chart.shares, (2841, 775, 2126, 6595), strict=True):
        assert share.resident is not None
        assert share.resident.value == pytest.approx(number / population)
    assert [share.amount.text for share in chart.shares] == [f"{n}{N}%" for n in (20, 20, 20, 40)]
    assert chart.territory == "Communauté de communes (Insee, RP2014, 2014)"
    assert chart.rows()[0][-1] == chart.territory
    assert chart.rows()[1][-1] == f"23{N}%"


def test_more_or_fewer_is_said_only_where_the_margin_leaves_as_many_out() -> None:
    """impact.md, C (M4): only 18–24 and 40 and over may be called so."""
    made = report(*crowd(100), answers=answered("tranche_age", EXAMPLE), references=REFERENCES)
    (chart,) = profile.territory(made)
    assert chart.sentence == (
        f"18–24 ans{W}: plus souvent ici que dans le territoire (20{N}% contre 6{N}%)."
        f" 40–59 ans + 60–69 ans + 70 ans et plus{W}: moins souvent ici que dans le territoire"
        f" (40{N}% contre 53{N}%). Il faudrait remplacer 16{W}personnes sur 100 pour que les réponses"
        " ressemblent au territoire."
    )


def test_no_difference_is_said_to_be_none_that_can_be_measured() -> None:
    same = {
        "genre": Reference("genre", (Residents(("F",), 500), Residents(("H",), 500)), "s", "v", "t")
    }
    made = report(*crowd(60), answers=answered("genre", {"F": 30, "H": 30}), references=same)
    (chart,) = profile.territory(made)
    assert chart.sentence == "Pas d’écart mesurable avec le territoire."


def test_residents_of_whom_nobody_came_are_still_known() -> None:
    parts = (Residents(("R1",), 500), Residents(("R2",), 200), Residents(("R3",), 300))
    made = report(
        *crowd(60),
        answers=answered("residence", {"R1": 40, "R2": 20}),
        references={"residence": Reference("residence", parts, "s", "v", "t")},
    )
    (chart,) = profile.territory(made)
    *_, absent = chart.shares
    assert absent.amount.value == 0
    assert absent.resident is not None
    assert absent.resident.value == pytest.approx(0.3)


def test_a_territory_finer_than_what_is_published_is_not_drawn() -> None:
    fine = Reference(
        "tranche_age",
        tuple(Residents((code,), 100) for code in ("A00_11", "A12_17", "A18_24", "A25_39")),
        "s",
        "v",
        "t",
    )
    answers = answered("tranche_age", {"A00_11": 2, "A12_17": 30, "A18_24": 30, "A25_39": 30})
    made = report(*crowd(92), answers=answers, references={"tranche_age": fine})
    assert profile.territory(made) == []
    assert profile.territory(report(*crowd(3))) == []


def test_nothing_drawn_says_more_than_the_figures() -> None:
    """Every number of a share is a published one."""
    made = usual()
    published = {
        round(float(Fraction(figure.value)), 12)
        for figure in made.figures
        if figure.indicator == "PART" and figure.value is not None
    }
    for chart in profile.shares(made):
        for share in chart.shares:
            assert share.amount.value is None or round(share.amount.value, 12) in published
