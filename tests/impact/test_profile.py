"""Which answers hold for a period."""

from datetime import UTC, datetime

import pytest

from kiosk.impact.disclosure import protect
from kiosk.impact.profile import profiles, published_groups, tabulate
from kiosk.impact.rows import Answer
from tests.impact.build import QUESTIONS, at, calendar, counted, visit

AGE = next(question for question in QUESTIONS if question.id == "tranche_age")
BEGUN = counted(
    visit("10:00", "11:00", "a"),
    visit("10:00", "11:00", "a", day="2026-08-01"),
    visit("10:00", "11:00", "b"),
    visit("10:00", "11:00"),
)


def answer(visitor: str, choice: str, when: str, question: str = "tranche_age") -> Answer:
    return Answer(visitor, question, choice, at(when).astimezone(UTC))


def test_the_latest_answer_before_the_end_of_the_last_day_holds() -> None:
    answers = [
        answer("a", "A25_39", "2026-08-02T03:59:59"),
        answer("a", "A18_24", "2026-01-01T10:00"),
        answer("a", "A40_59", "2026-08-02T04:00"),
        answer("b", "A60_69", "2026-07-16T10:00"),
        answer("c", "A70_P", "2026-07-01T10:00"),
    ]
    assert profiles(BEGUN, answers, calendar()) == {("a", "tranche_age"): "A25_39"}


def test_declining_is_an_answer_and_may_take_one_back() -> None:
    answers = [answer("a", "A25_39", "2026-07-01T10:00"), answer("a", "NSP", "2026-07-02T10:00")]
    assert profiles(BEGUN, answers, calendar())["a", "tranche_age"] == "NSP"


def test_of_two_answers_at_one_instant_the_later_row_holds() -> None:
    answers = [answer("a", "A25_39", "2026-07-01T10:00"), answer("a", "A40_59", "2026-07-01T10:00")]
    assert profiles(BEGUN, answers, calendar())["a", "tranche_age"] == "A40_59"


def test_each_question_has_its_own_latest_answer() -> None:
    answers = [
        answer("a", "F", "2026-07-01T10:00", "genre"),
        answer("a", "A40_59", "2026-07-02T10:00"),
    ]
    assert profiles(BEGUN, answers, calendar()) == {
        ("a", "genre"): "F",
        ("a", "tranche_age"): "A40_59",
    }


def test_a_table_lists_every_modality_and_who_was_not_asked() -> None:
    counts = tabulate(
        AGE, {"a", "b", "c"}, {("a", "tranche_age"): "NSP", ("b", "tranche_age"): "A70_P"}
    )
    assert list(counts) == [*AGE.codes, "NSP", "NON_DEMANDE"]
    assert {code: number for code, number in counts.items() if number} == {
        "A70_P": 1,
        "NSP": 1,
        "NON_DEMANDE": 1,
    }


def test_a_choice_that_the_question_does_not_have_is_our_bug() -> None:
    with pytest.raises(KeyError):
        tabulate(AGE, {"a"}, {("a", "tranche_age"): "F"})


def test_answers_may_be_older_than_the_period() -> None:
    old = Answer("b", "genre", "H", datetime(2025, 1, 1, tzinfo=UTC))
    assert profiles(BEGUN, [old], calendar()) == {("b", "genre"): "H"}


def test_a_badge_belongs_to_the_published_cell_of_its_answer() -> None:
    ages = {"A00_11": 3, "A12_17": 7, "A25_39": 20, "NSP": 6}
    table = protect("tranche_age", dict.fromkeys((*AGE.codes, "NON_DEMANDE"), 0) | ages)
    given = {
        ("a", "tranche_age"): "A12_17",
        ("b", "tranche_age"): "A25_39",
        ("c", "tranche_age"): "NSP",
        ("d", "genre"): "F",
    }
    assert published_groups(table, given) == {"a": "A00_11+A12_17", "b": "A25_39"}


def test_a_small_other_is_of_no_group_like_those_who_declined() -> None:
    table = protect("genre", {"F": 20, "H": 20, "A": 2, "NSP": 3, "NON_DEMANDE": 0})
    given = {("a", "genre"): "A", ("b", "genre"): "F"}
    assert published_groups(table, given) == {"b": "F"}
