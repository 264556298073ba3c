"""Tables of neighbourhoods and communes: rounded, hidden below 11, and never added up."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.catalogue import Choice, Module, Question
from kiosk.impact.disclosure import NOT_ASKED
from kiosk.impact.figure import Figure, Status
from kiosk.impact.local_figures import K_LOCAL, local_figures, local_table
from kiosk.impact.reconcile import reconcile
from kiosk.impact.report import Report
from kiosk.services.catalogue import load_catalogue
from tests.impact.build import answered, crowd, figures, report, values

MODULES = load_catalogue().modules


def asked(module: Module, codes: str) -> Question:
    (question,) = MODULES[module]
    own = (Choice(code, {"fr": f"Chez {code}"}) for code in codes.split())
    return replace(question, choices=(*own, *question.choices))


COMMUNE = asked(Module.COMMUNE, "69266 69256 69029")
QUARTIER = asked(Module.NEIGHBOURHOOD, "Q01 Q02")


def exact(_: str, count: int) -> int:
    return count


def cells(question: Question, counts: Mapping[str, int]) -> dict[str, int | None]:
    everything = dict.fromkeys((*question.codes, "NSP", NOT_ASKED), 0) | counts
    table = local_table(question, everything, exact)
    return {cell.code: cell.count for cell in (*table.answers, *table.silent)}


def told(question: Question, counts: Mapping[str, int], secret: bytes = b"secret") -> Report:
    made = report(
        *crowd(sum(counts.values())),
        answers=answered(question.id, counts),
        local=[question],
        secret=secret,
    )
    reconcile(made)
    return made


def test_small_communes_are_counted_with_the_others() -> None:
    assert cells(COMMUNE, {"69266": 40, "69256": 10, "AUTRE": 3, "NSP": 12}) == {
        "69266": 40,
        "AUTRE": 13,
        "NSP": 12,
        NOT_ASKED: 0,
    }


def test_what_stays_below_eleven_is_hidden_and_zero_is_not() -> None:
    assert cells(COMMUNE, {"69266": 40, "AUTRE": 10}) == {
        "69266": 40,
        "AUTRE": None,
        "NSP": 0,
        NOT_ASKED: 0,
    }
    assert cells(QUARTIER, {"Q01": 11, "Q02": 10, "NSP": 3, NOT_ASKED: 6}) == {
        "Q01": 11,
        "Q02": None,
        "NON": 0,
        "SANS_REPONSE": None,
    }


def test_those_who_did_not_answer_are_one_when_either_are_few() -> None:
    found = cells(QUARTIER, {"Q01": 11, "NON": 20, "NSP": 3, NOT_ASKED: 20})
    assert found["SANS_REPONSE"] == 23


@pytest.mark.parametrize("counts", [{"Q01": 10}, {"Q01": 30}, {"Q01": 4, "NON": 6, "NSP": 50}])
def test_nothing_is_told_of_few_nor_of_people_who_are_all_alike(counts: dict[str, int]) -> None:
    made = told(QUARTIER, counts)
    of_question = [one for one in made.figures if one.dimension == "quartier"]
    assert {one.status for one in of_question} == {Status.SECRET}
    assert {one.respondents for one in of_question} == {None}
    assert {one.response for one in of_question} == {None}


def test_every_number_is_rounded_by_itself_and_shares_are_made_of_the_rounded_ones() -> None:
    made = told(QUARTIER, {"Q01": 33, "Q02": 12, "NON": 21, "NSP": 4})
    counts = values(made, "VISITEURS_UNIQUES", "quartier")
    rate = figures(made, "TAUX_REPONSE", "quartier")["TOTAL"]
    shares = figures(made, "PART", "quartier")
    assert counts["SANS_REPONSE"] is None
    assert isinstance(rate.respondents, int)
    for code in ("Q01", "Q02", "NON"):
        count = counts[code]
        assert isinstance(count, int)
        assert count % 5 == 0
        assert shares[code].value == Fraction(count, rate.respondents)
        assert shares[code].status is Status.ROUNDED
        assert shares[code].interval is not None
    assert rate.respondents % 5 == 0
    assert abs(rate.respondents - 66) < 5
    assert rate.value == Fraction(rate.respondents, 70)
    assert shares["NON"].label == "Non, ailleurs"
    assert not figures(made, "DIVERSITE", "quartier")


def test_the_same_place_rounds_in_the_same_way_at_every_run() -> None:
    counts = {"69266": 33, "69256": 12, "69029": 21, "AUTRE": 17}
    assert told(COMMUNE, counts).figures == told(COMMUNE, counts).figures
    found = {
        tuple(values(told(COMMUNE, counts, bytes([n])), "VISITEURS_UNIQUES", "commune").values())
        for n in range(20)
    }
    assert len(found) > 5


def test_without_an_answer_or_without_a_badge_there_is_nothing_to_compute() -> None:
    silent = figures(told(QUARTIER, {"NSP": 30}), "PART", "quartier")
    assert {one.reason for one in silent.values()} == {"aucune réponse"}
    table = local_table(QUARTIER, dict.fromkeys((*QUARTIER.codes, "NSP", NOT_ASKED), 0), exact)
    (rate,) = (one for one in local_figures(QUARTIER, table) if one.indicator == "TAUX_REPONSE")
    assert (rate.status, rate.reason) == (Status.NOT_COMPUTABLE, "aucun badge")


def test_no_share_exceeds_one_when_the_whole_was_rounded_down() -> None:
    def away(code: str, count: int) -> int:
        return count and count + (4 if code == "Q01" else -3)

    counts = {"Q01": 11, "Q02": 0, "NON": 2, "NSP": 0, NOT_ASKED: 0}
    rows = [*local_figures(QUARTIER, local_table(QUARTIER, counts, away))]
    assert next(one.value for one in rows if one.indicator == "PART") == 1


def test_a_number_that_was_not_rounded_is_found_before_it_is_published() -> None:
    made = told(QUARTIER, {"Q01": 33, "NON": 21})

    def spoilt(one: Figure) -> Figure:
        is_count = (one.indicator, one.modality) == ("VISITEURS_UNIQUES", "Q01")
        return replace(one, value=33) if is_count else one

    with pytest.raises(AssertionError, match="VISITEURS_UNIQUES by quartier: 33"):
        reconcile(replace(made, figures=[spoilt(one) for one in made.figures]))


@given(st.lists(st.integers(0, 60), min_size=6, max_size=6))
def test_no_commune_below_eleven_is_ever_shown(numbers: list[int]) -> None:
    counts = dict(zip((*COMMUNE.codes, "NSP", NOT_ASKED), numbers, strict=True))
    for code, count in cells(COMMUNE, counts).items():
        assert not count or count >= K_LOCAL
        assert code in ("AUTRE", "SANS_REPONSE") or count in (None, 0, counts[code])
