"""Of answers that repeat each other the ends are enough: at no time does the latest one change."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.import_visits.said import Answered, Said

LINES = st.lists(st.tuples(st.sampled_from(["F", "H", ""]), st.sampled_from(["R1", "R2", ""])))


def kept(lines: list[tuple[str, str]], *, keep_all: bool = False) -> list[Answered]:
    said = Said(keep_all)
    answers = [
        *(
            answer
            for at, (genre, residence) in enumerate(lines)
            for answer in said.hear(("", genre, "", residence), at)
        ),
        *said.end(),
    ]
    return sorted(answers, key=lambda one: one.at_ms)


def heard(lines: list[tuple[str, str]]) -> list[Answered]:
    return [
        Answered(question, choice, at)
        for at, choices in enumerate(lines)
        for question, choice in zip(("genre", "residence"), choices, strict=True)
        if choice
    ]


def latest(answers: list[Answered], question: str, at_ms: int) -> str | None:
    found = [one for one in answers if one.question == question and one.at_ms <= at_ms]
    return found[-1].choice if found else None


@given(LINES)
def test_the_latest_answer_is_the_same_at_any_time(lines: list[tuple[str, str]]) -> None:
    found, all_of_them = kept(lines), heard(lines)
    assert set(found) <= set(all_of_them)
    for at_ms in range(len(lines) + 1):
        for question in ("genre", "residence"):
            assert latest(found, question, at_ms) == latest(all_of_them, question, at_ms)


@given(LINES)
def test_of_a_run_no_more_than_two_are_kept_and_both_its_ends(
    lines: list[tuple[str, str]],
) -> None:
    for question in ("genre", "residence"):
        own = [one for one in heard(lines) if one.question == question]
        ends = [
            one
            for before, one, after in zip([None, *own], own, [*own[1:], None], strict=False)
            if before is None or after is None or not before.choice == one.choice == after.choice
        ]
        assert [one for one in kept(lines) if one.question == question] == ends


@given(LINES)
def test_of_someone_known_before_all_are_kept(lines: list[tuple[str, str]]) -> None:
    assert kept(lines, keep_all=True) == heard(lines)
